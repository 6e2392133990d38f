#pragma once

#include "base/secret.h"
#include "base/task.h"
#include "store/connectionrow.h"

namespace patchbay
{

class ConnectionStore;
class SecretStore;

/// The secret of the app a grant was given to; empty when it has none. A secret that was set for another app
/// since is not sent.
[[nodiscard]] Task<Secret> clientSecretOf(ConnectionStore &connections, SecretStore &vault, QObject *context,
    const ProviderId &provider, const QString &clientId);

/// The person's settings for a provider; empty ones where there are none.
[[nodiscard]] ProviderSettings settingsOf(const QList<ProviderSettings> &all, const ProviderId &provider);

} // namespace patchbay
