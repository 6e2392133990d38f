#include "vault/secretstore.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

// Prefixed, because Windows knows keys only and no services.
VaultKey VaultKey::forConnection(const ConnectionId &id)
{
    Q_ASSERT(!id.isEmpty());
    return {u"patchbay/connection/"_s + id.value};
}

VaultKey VaultKey::forClientSecret(const ProviderId &id)
{
    Q_ASSERT(!id.isEmpty());
    return {u"patchbay/client-secret/"_s + id.value};
}

VaultKey VaultKey::forNextClientSecret(const ConnectionId &id)
{
    Q_ASSERT(!id.isEmpty());
    return {u"patchbay/next-client-secret/"_s + id.value};
}

VaultKey VaultKey::forProxyPassword()
{
    return {u"patchbay/proxy-password"_s};
}

} // namespace patchbay
