#pragma once

#include "store/preferencestore.h"

#include <QObject>
#include <QStringList>

namespace patchbay
{

class AppLock;
class ProviderCatalog;

/// The Settings page as values: what a person chose for the whole program, and what their administrator
/// settled. A choice is in effect at once. Holds no widget. Event loop only.
class SettingsViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        PreferenceStore &preferences;
        AppLock &lock;
    };
    explicit SettingsViewModel(const Parts &parts);

    /// Reads again; `changed` follows where something has.
    void refresh();

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Read-only mode is the administrator's: why; empty: it is the person's.
    [[nodiscard]] QString readOnlySettled() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The lock cannot be turned off: why; empty: it can.
    [[nodiscard]] QString lockSettled() const;
    /// What may be chosen, up to what the administrator allows.
    [[nodiscard]] QList<std::chrono::minutes> idleChoices() const;
    [[nodiscard]] std::chrono::minutes idleTime() const;
    /// After how many days a record that arrived is forgotten; none: never. Up to what the administrator
    /// allows.
    [[nodiscard]] QList<std::optional<std::chrono::days>> historyChoices() const;
    [[nodiscard]] std::optional<std::chrono::days> historyTime() const;
    /// The policy's file where there is a policy; empty: there is none.
    [[nodiscard]] QString policyFile() const;
    [[nodiscard]] QStringList policySentences() const;

    void setReadOnly(bool readOnly);
    void setConsentWay(std::optional<ConsentWay> way);
    void setIdleTime(std::chrono::minutes idle);
    void setHistoryTime(std::optional<std::chrono::days> days);

signals:
    void changed();
    /// It was not kept, and why.
    void refused(const QString &text);

private:
    void keep(std::function<void(Preferences &)> change);

    Parts m_parts;
    Preferences m_preferences;
};

} // namespace patchbay
