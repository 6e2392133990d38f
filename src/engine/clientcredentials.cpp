#include "engine/clientcredentials.h"

#include "providers/descriptor.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

#include <algorithm>
#include <utility>

namespace patchbay
{

ProviderSettings settingsOf(const QList<ProviderSettings> &all, const ProviderId &provider)
{
    const auto found = std::find_if(all.begin(), all.end(),
        [&provider](const ProviderSettings &settings) { return settings.provider == provider; });
    return found == all.end() ? ProviderSettings{.provider = provider} : *found;
}

ProviderSettings appliedTo(const OwnApp &own, ProviderSettings settings, const ProviderDescriptor &provider)
{
    if (!own.clientId.isEmpty() && !provider.settled.clientId) {
        settings.clientId = own.clientId;
        settings.hasClientSecret = own.hasClientSecret;
    }
    if (!own.scopes.isEmpty())
        settings.scopes = own.scopes;
    if (!own.loginHost.isEmpty())
        settings.loginHost = own.loginHost;
    return settings;
}

OwnApp nextAppOf(const ConnectionRow &row)
{
    return row.nextApp.value_or(row.own);
}

ConnectionRow asGranted(ConnectionRow row, const GrantedApp &app)
{
    if (app.clientId.isEmpty() || (app.clientId == row.clientId && app.loginHost == row.loginHost))
        return row;
    row.clientId = app.clientId;
    row.loginHost = app.loginHost.isEmpty() ? row.loginHost : app.loginHost;
    const bool isTheChanged
        = row.nextApp && (row.nextApp->clientId == app.clientId || row.nextApp->clientId.isEmpty());
    if (isTheChanged) {
        row.own = *std::exchange(row.nextApp, std::nullopt);
        row.own.loginHost.clear();
    } else {
        // A provider's secret is not sealed with a grant.
        row.own.clientId = app.clientSecret.isEmpty() ? QString() : app.clientId;
        row.own.hasClientSecret = !app.clientSecret.isEmpty();
    }
    return row;
}

Task<OAuthClient> clientOf(ConnectionStore &connections, SecretStore &vault, QObject *context,
    const ProviderDescriptor &provider, const ConnectionRow &row, const GrantedApp &app)
{
    const auto with = [id = row.clientId, how = provider.clientAuthentication, format = provider.bodyFormat](
                          const Secret &secret) {
        return OAuthClient{id, secret, how, format};
    };
    if (!app.clientSecret.isEmpty())
        return Task<OAuthClient>::settled(with(app.clientSecret));
    return clientSecretOf(connections, vault, context, row.provider, row.clientId).then(context, with);
}

Task<Secret> clientSecretOf(ConnectionStore &connections, SecretStore &vault, QObject *context,
    const ProviderId &provider, const QString &clientId)
{
    return connections.allSettings().then(
        context, [&vault, provider, clientId](const QList<ProviderSettings> &all) -> Task<Secret> {
            const ProviderSettings settings = settingsOf(all, provider);
            if (!settings.hasClientSecret || settings.clientId != clientId)
                return Task<Secret>::settled(Secret());
            return vault.read(VaultKey::forClientSecret(provider));
        });
}

} // namespace patchbay
