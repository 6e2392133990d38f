#pragma once

#include "base/secret.h"
#include "base/task.h"
#include "engine/connectionservice.h"
#include "store/connectionrow.h"

#include <QObject>

namespace patchbay
{

class ConnectionStore;
class OwnApps;
class SecretStore;

/// Whose app, scopes and login host a settings page edits. As ProviderSettings, where an empty client id or
/// no scopes mean those that apply anyway. Event loop only.
class EditedApp : public QObject
{
    Q_OBJECT
public:
    struct Change {
        ProviderSettings settings;
        Secret secret; ///< empty: it stays as it is
        bool eraseSecret = false;
    };

    virtual Task<ProviderSettings> read() = 0;
    /// Only where they still are as `before` was read: Rejected as "changed_meanwhile" otherwise.
    virtual Task<Done> replace(const ProviderSettings &before, const Change &change) = 0;
    /// The one that is kept for these settings.
    virtual Task<Secret> secretOf(const ProviderSettings &settings) = 0;
    /// The sign-in that a person who saved it wants next; none: it counts from the next one on.
    [[nodiscard]] virtual std::optional<ConnectOptions> signIn() const { return std::nullopt; }
};

/// What all further connections of a provider are made with.
class ProvidersApp final : public EditedApp
{
    Q_OBJECT
public:
    ProvidersApp(ConnectionStore &connections, SecretStore &vault, ProviderId provider, bool toConnect);
    Task<ProviderSettings> read() override;
    Task<Done> replace(const ProviderSettings &before, const Change &change) override;
    Task<Secret> secretOf(const ProviderSettings &settings) override;
    [[nodiscard]] std::optional<ConnectOptions> signIn() const override;

private:
    Task<Done> storeSecret(const Change &change);

    ConnectionStore &m_connections;
    SecretStore &m_vault;
    const ProviderId m_provider;
    const bool m_toConnect;
};

/// What one connection has of its own, from its next sign-in on.
class ConnectionsApp final : public EditedApp
{
    Q_OBJECT
public:
    ConnectionsApp(ConnectionStore &connections, OwnApps &apps, ConnectionId connection);
    Task<ProviderSettings> read() override;
    Task<Done> replace(const ProviderSettings &before, const Change &change) override;
    Task<Secret> secretOf(const ProviderSettings &settings) override;
    [[nodiscard]] std::optional<ConnectOptions> signIn() const override;
    [[nodiscard]] const ConnectionRow &row() const { return m_row; }

private:
    ConnectionStore &m_connections;
    OwnApps &m_apps;
    ConnectionRow m_row; ///< as it was read
};

/// What a connection that is yet to be made has of its own. Kept in memory until it is.
class NewConnectionsApp final : public EditedApp
{
    Q_OBJECT
public:
    explicit NewConnectionsApp(ProviderId provider);
    [[nodiscard]] ProviderId provider() const { return m_settings.provider; }
    Task<ProviderSettings> read() override;
    Task<Done> replace(const ProviderSettings &before, const Change &change) override;
    Task<Secret> secretOf(const ProviderSettings &settings) override;
    [[nodiscard]] std::optional<ConnectOptions> signIn() const override;

private:
    ProviderSettings m_settings;
    Secret m_secret;
};

} // namespace patchbay
