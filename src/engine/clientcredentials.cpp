#include "engine/clientcredentials.h"

#include "store/connectionstore.h"
#include "vault/secretstore.h"

#include <algorithm>

namespace patchbay
{

ProviderSettings settingsOf(const QList<ProviderSettings> &all, const ProviderId &provider)
{
    const auto found = std::find_if(all.begin(), all.end(),
        [&provider](const ProviderSettings &settings) { return settings.provider == provider; });
    return found == all.end() ? ProviderSettings{.provider = provider} : *found;
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
