#pragma once

#include "base/task.h"
#include "store/connectionrow.h"

#include <QObject>

namespace patchbay
{

class ConnectionStore;
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
    /// Back to what the program shipped; the secret is erased. Emits `saved` or `refused`.
    void reset();

signals:
    void loaded();
    void saved();
    void refused(const QString &field, const QString &text);

private:
    void store(const ProviderSettings &settings, const Task<Done> &secretDone);
    [[nodiscard]] QString words(const Error &error) const;

    Parts m_parts;
    ProviderId m_provider;
    ProviderSettings m_settings;
    Input m_input;
};

} // namespace patchbay
