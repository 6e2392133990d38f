#pragma once

#include "app/desktopnotes.h"
#include "store/outboxstore.h"

namespace patchbay
{

/// Tells the desktop that records wait for the person, once for each time that there are more of them. Names
/// neither a record nor an org, so that it may be told over a locked window too.
class RecordNews final : public QObject
{
    Q_OBJECT
public:
    explicit RecordNews(const QDBusConnection &bus);

    /// As they are now; the first ones are what was there already.
    void look(const OutboxStore::Counts &counts);
    void setWanted(bool wanted);

signals:
    /// The person wants to see them.
    void opened();

private:
    DesktopNotes m_notes;
    std::optional<int> m_known;
    bool m_isWanted = true;
};

} // namespace patchbay
