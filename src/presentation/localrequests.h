#pragma once

#include "base/secret.h"
#include "engine/intakekeys.h"
#include "store/preferencestore.h"

#include <QObject>
#include <QStringList>

namespace patchbay
{

class ProviderCatalog;

/// How the local intake of this program is at the moment.
struct IntakeNews {
    QString url = {}; ///< where it takes records; empty: nowhere
    QString socketPath = {}; ///< where it gives tokens; empty: nowhere
    std::optional<Error> trouble = {}; ///< why it is not as it was chosen

    friend bool operator==(const IntakeNews &a, const IntakeNews &b)
    {
        return a.url == b.url && a.socketPath == b.socketPath
            && a.trouble.has_value() == b.trouble.has_value()
            && (!a.trouble || a.trouble->providerText == b.trouble->providerText);
    }
};

/// The section “Local requests” of the settings as values: what programs on this computer may ask, and the
/// keys they have. A choice is in effect at once: whoever runs the intake hears of it. Holds no widget. Event
/// loop only.
class LocalRequests final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        PreferenceStore &preferences;
        IntakeKeys &keys;
        Clock &clock;
    };
    /// A key as it stands in the list; the key itself is nowhere.
    struct KeyLine {
        QString id;
        QString name;
        QString detail; ///< what it may do, when it was used, when it ends
        bool isOver = false;
    };
    struct NewKey {
        QString name;
        QStringList rights;
        std::optional<std::chrono::days> lasts; ///< none: for good
    };
    static constexpr int fewestPort = 1024;
    static constexpr int mostPort = 65535;

    explicit LocalRequests(const Parts &parts);

    /// Reads again; `changed` follows.
    void refresh();
    /// From whoever runs the intake.
    void tell(const IntakeNews &news);

    [[nodiscard]] const IntakeChoice &choice() const { return m_choice; }
    /// All of it is turned off by the administrator: why; empty: it is the person's.
    [[nodiscard]] QString settled() const;
    /// The same for tokens alone.
    [[nodiscard]] QString tokensSettled() const;
    /// "Listening on http://localhost:17480", or what is wrong.
    [[nodiscard]] QString status() const;
    [[nodiscard]] bool isTrouble() const { return m_news.trouble && !isFolderTrouble(); }
    /// The folder whose files are taken, or what is wrong with it.
    [[nodiscard]] QString folderStatus() const;
    [[nodiscard]] bool isFolderTrouble() const;
    /// How a program gets a token, once it can.
    [[nodiscard]] QString tokenHint() const;
    [[nodiscard]] const QList<KeyLine> &keys() const { return m_keys; }

    void setTakesRecords(bool on);
    void setPort(quint16 port);
    void setGivesTokens(bool on);
    /// Empty: none any more.
    void setFolder(const QString &path);
    void addKey(const NewKey &wanted);
    void revoke(const QString &id);

signals:
    void changed();
    /// It is on disk, and to be done.
    void choiceChanged();
    /// To be shown this once.
    void keyIssued(const patchbay::Secret &key);
    /// It was not done, and why.
    void refused(const QString &text);

private:
    void choose(std::function<void(IntakeChoice &)> change);
    void refreshKeys();
    [[nodiscard]] QString detailOf(const IntakeCaller &caller) const;

    Parts m_parts;
    IntakeChoice m_choice;
    IntakeNews m_news;
    QList<KeyLine> m_keys;
};

} // namespace patchbay
