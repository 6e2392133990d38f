#pragma once

#include "base/secret.h"
#include "base/task.h"
#include "oauth/tokenrequests.h"
#include "oauth/tokenset.h"
#include "store/connectionrow.h"

namespace patchbay
{

class ConnectionStore;
class SecretStore;

// Which app, scopes and secret apply to a connection: its own, else the person's for the provider, else what
// the program brings. A client id that the policy settles goes before all of them.

/// The person's settings for a provider; empty ones where there are none.
[[nodiscard]] ProviderSettings settingsOf(const QList<ProviderSettings> &all, const ProviderId &provider);

/// The same as they apply to a connection that has `own` in their place.
[[nodiscard]] ProviderSettings appliedTo(
    const OwnApp &own, ProviderSettings settings, const ProviderDescriptor &provider);

/// What the next sign-in of a connection is made with.
[[nodiscard]] OwnApp nextAppOf(const ConnectionRow &row);

/// The row as its grant says: where a program ended between keeping a grant and noting it, the grant is
/// right.
[[nodiscard]] ConnectionRow asGranted(ConnectionRow row, const GrantedApp &app);

/// The secret of a provider's app; empty when it has none. One that was set for another app since is not
/// sent.
[[nodiscard]] Task<Secret> clientSecretOf(ConnectionStore &connections, SecretStore &vault, QObject *context,
    const ProviderId &provider, const QString &clientId);

/// The client a grant was given to, as its requests are authenticated.
[[nodiscard]] Task<OAuthClient> clientOf(ConnectionStore &connections, SecretStore &vault, QObject *context,
    const ProviderDescriptor &provider, const ConnectionRow &row, const GrantedApp &app);

} // namespace patchbay
