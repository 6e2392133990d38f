#include "presentation/editedapp.h"

#include "engine/clientcredentials.h"
#include "engine/ownapps.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

OwnApp ownOf(const ProviderSettings &settings)
{
    return {settings.clientId, settings.hasClientSecret, settings.scopes, settings.loginHost};
}

ProviderSettings settingsOf(const ConnectionRow &row)
{
    const OwnApp next = nextAppOf(row);
    ProviderSettings settings{.provider = row.provider, .clientId = next.clientId};
    settings.hasClientSecret = next.hasClientSecret;
    settings.loginHost = next.loginHost.isEmpty() ? row.loginHost : next.loginHost;
    settings.scopes = next.scopes;
    return settings;
}

Error changedMeanwhile()
{
    return {.kind = ErrorKind::Rejected,
        .detail = u"the settings were changed meanwhile"_s,
        .providerCode = u"changed_meanwhile"_s};
}

} // namespace

ProvidersApp::ProvidersApp(
    ConnectionStore &connections, SecretStore &vault, ProviderId provider, bool toConnect)
    : m_connections(connections)
    , m_vault(vault)
    , m_provider(std::move(provider))
    , m_toConnect(toConnect)
{
}

Task<ProviderSettings> ProvidersApp::read()
{
    return m_connections.allSettings().then(
        this, [id = m_provider](const QList<ProviderSettings> &all) { return settingsOf(all, id); });
}

Task<Done> ProvidersApp::replace(const ProviderSettings &before, const Change &change)
{
    const auto unchanged = [before](ProviderSettings now) {
        now.onHome = before.onHome;
        return now == before ? Result<Done>(Done{}) : fail(changedMeanwhile());
    };
    // The secret before the settings: those that promise one must not stand without it. Nor is it written
    // where they would be refused.
    return read()
        .then(this, unchanged)
        .then(this, [this, change](const Done &) { return storeSecret(change); })
        .then(this, [this, before, change](const Done &) {
            return m_connections.replaceSettings(before, change.settings);
        });
}

Task<Done> ProvidersApp::storeSecret(const Change &change)
{
    const VaultKey key = VaultKey::forClientSecret(m_provider);
    if (change.eraseSecret)
        return m_vault.erase(key);
    return change.secret.isEmpty() ? Task<Done>::settled(Done{}) : m_vault.write(key, change.secret);
}

Task<Secret> ProvidersApp::secretOf(const ProviderSettings &settings)
{
    return settings.hasClientSecret ? m_vault.read(VaultKey::forClientSecret(m_provider))
                                    : Task<Secret>::settled(Secret());
}

std::optional<ConnectOptions> ProvidersApp::signIn() const
{
    return m_toConnect ? std::optional(ConnectOptions{.provider = m_provider}) : std::nullopt;
}

ConnectionsApp::ConnectionsApp(ConnectionStore &connections, OwnApps &apps, ConnectionId connection)
    : m_connections(connections)
    , m_apps(apps)
    , m_row{.id = std::move(connection)}
{
}

Task<ProviderSettings> ConnectionsApp::read()
{
    return m_connections.find(m_row.id).then(this, [this](const ConnectionRow &row) {
        m_row = row;
        return settingsOf(row);
    });
}

Task<Done> ConnectionsApp::replace(const ProviderSettings &before, const Change &change)
{
    // Read again since, to tell a person how the others differ.
    if (!(ownOf(before) == ownOf(settingsOf(m_row))))
        return Task<Done>::settled(fail(changedMeanwhile()));
    return m_apps.change(m_row, ownOf(change.settings), change.secret)
        .then(this, [this](const ConnectionRow &row) { m_row = row; });
}

Task<Secret> ConnectionsApp::secretOf(const ProviderSettings &settings)
{
    return settings.clientId == nextAppOf(m_row).clientId ? m_apps.secretOf(m_row)
                                                          : Task<Secret>::settled(Secret());
}

std::optional<ConnectOptions> ConnectionsApp::signIn() const
{
    return ConnectOptions{.provider = m_row.provider, .reconnect = m_row.id};
}

NewConnectionsApp::NewConnectionsApp(ProviderId provider)
    : m_settings{.provider = std::move(provider)}
{
}

Task<ProviderSettings> NewConnectionsApp::read()
{
    return Task<ProviderSettings>::settled(m_settings);
}

Task<Done> NewConnectionsApp::replace(const ProviderSettings &before, const Change &change)
{
    const bool isSame = before.clientId == change.settings.clientId;
    m_secret = change.secret.isEmpty() && isSame ? m_secret : change.secret;
    m_settings = change.settings;
    m_settings.hasClientSecret = !m_secret.isEmpty();
    return Task<Done>::settled(Done{});
}

Task<Secret> NewConnectionsApp::secretOf(const ProviderSettings &settings)
{
    return Task<Secret>::settled(settings.clientId == m_settings.clientId ? m_secret : Secret());
}

std::optional<ConnectOptions> NewConnectionsApp::signIn() const
{
    return ConnectOptions{.provider = m_settings.provider, .own = ownOf(m_settings), .ownSecret = m_secret};
}

} // namespace patchbay
