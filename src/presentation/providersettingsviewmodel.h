#pragma once

#include "engine/appcheck.h"
#include "store/connectionrow.h"

#include <QObject>

namespace patchbay
{

class Clock;
class ConnectionStore;
class Entropy;
class HttpClient;
class LocalServices;
class ProviderCatalog;
class SecretStore;

/// The settings page of one provider ("bring your own app") as values. Holds no widget. Event loop only.
class ProviderSettingsViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        SecretStore &vault;
        struct Asking { ///< for the check of an app
            HttpClient &http;
            LocalServices &services;
            Clock &clock;
            Entropy &entropy;
        } asking;
    };
    explicit ProviderSettingsViewModel(const Parts &parts);

    /// What a person can edit. `customHost` counts only when `hostKey` is empty.
    struct Input {
        QString clientId;
        QString hostKey; ///< a key of the provider's login hosts; empty: the custom host
        QString customHost;
        QStringList scopes;
        QString reason;
    };

    /// `loaded` follows; also after the settings changed elsewhere.
    void load(const ProviderId &provider);
    [[nodiscard]] const ProviderDescriptor *provider() const;
    [[nodiscard]] const Input &input() const { return m_input; }
    [[nodiscard]] bool hasSecret() const { return m_settings.hasClientSecret; }
    [[nodiscard]] bool allowsCustomHost() const;
    [[nodiscard]] bool mayHaveSecret() const;

    /// The host as it will be used, or why it cannot be (in words); `note` says what was repaired.
    struct HostCheck {
        QString host;
        QString note;
        QString problem;
    };
    [[nodiscard]] HostCheck checkHost(const QString &typed) const;

    /// Empty `secret`: the one in the keychain stays. Emits `saved` or `refused`.
    void save(const Input &input, const Secret &secret);
    /// What another window saved since `load` is not lost by it: `changedElsewhere` comes instead, and then
    /// one of these is the person's answer.
    void saveOver();
    void takeTheirs();

    /// One line of what a check found, in words.
    struct CheckLine {
        AppFinding::Verdict verdict = AppFinding::Verdict::Unknown;
        QString text;

        friend bool operator==(const CheckLine &, const CheckLine &) = default;
    };
    /// Asks the provider whether it knows this app, as typed; nobody signs in and nothing is saved. `checked`
    /// follows, or `refused` where it cannot be asked. The newest check counts.
    void check(const Input &input, const Secret &secret);

    /// Back to what the program shipped; the secret is erased. Emits `saved` or `refused`.
    void reset();

signals:
    void loaded();
    void saved();
    void refused(const QString &field, const QString &text);
    /// Not saved: others were, by another window or program. `theirs` says how those differ from what was
    /// typed.
    void changedElsewhere(const QString &theirs);
    void checked(const QList<patchbay::ProviderSettingsViewModel::CheckLine> &lines);

private:
    /// On its way to the disk.
    struct Pending {
        ProviderSettings settings;
        Secret secret; ///< empty: it stays as it is
        bool eraseSecret = false;
    };
    [[nodiscard]] std::optional<ProviderSettings> settingsFrom(const Input &input);
    void store(const Pending &pending);
    Task<Done> storeSecret(const Pending &pending);
    void tellConflict();
    [[nodiscard]] QString differences(const ProviderSettings &theirs) const;
    void ask(const ProviderSettings &settings, const Secret &secret);
    [[nodiscard]] QList<CheckLine> linesOf(const QList<AppFinding> &findings) const;
    [[nodiscard]] CheckLine lineOf(const AppFinding &finding) const;
    [[nodiscard]] QString words(const Error &error) const;

    Parts m_parts;
    ProviderId m_provider;
    ProviderSettings m_settings;
    Input m_input;
    Pending m_pending; ///< that was refused because of a change elsewhere
    std::unique_ptr<AppCheck> m_check;
};

} // namespace patchbay
