#pragma once

#include "app/desktopnotes.h"

#include <functional>
#include <optional>

namespace patchbay
{

/// Tells the desktop that things wait for the person, once for each time that there are more of them. Names
/// none of them, so that it may be told over a locked window too.
class NeedNews final : public QObject
{
    Q_OBJECT
public:
    struct Words {
        QString key; ///< of the note on the desktop
        QString title;
        std::function<QString(int)> text; ///< for that many
        QString action;
    };
    [[nodiscard]] static Words ofRecords();
    /// Those of automations.
    [[nodiscard]] static Words ofRuns();

    NeedNews(const QDBusConnection &bus, Words words, SpareNotes *spare = nullptr);

    /// Nobody sees the window: those that are there are told too, once it is known how many.
    void tellStanding() { m_known = 0; }
    /// How many there are now; the first ones are what was there already. None: nobody knows how many.
    void look(std::optional<int> counted);
    /// The next one more is the person's own doing: they know.
    void expectOne() { ++m_expected; }
    void setWanted(bool wanted);

signals:
    /// The person wants to see them.
    void opened();

private:
    DesktopNotes m_notes;
    Words m_words;
    std::optional<int> m_known;
    int m_expected = 0;
    bool m_isWanted = true;
};

} // namespace patchbay
