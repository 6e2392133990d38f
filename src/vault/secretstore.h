#pragma once

#include "base/ids.h"
#include "base/secret.h"
#include "base/task.h"

namespace patchbay
{

/// Names one item of the keychain: one sealed item per connection, one per provider's client secret, one for
/// that of an app a connection is to be signed in with next, and the proxy's password. Not secret.
struct VaultKey {
    QString value;

    [[nodiscard]] static VaultKey forConnection(const ConnectionId &id);
    [[nodiscard]] static VaultKey forClientSecret(const ProviderId &id);
    [[nodiscard]] static VaultKey forNextClientSecret(const ConnectionId &id);
    [[nodiscard]] static VaultKey forProxyPassword();
    friend bool operator==(const VaultKey &, const VaultKey &) = default;
};

/// Where secrets are kept between runs: the keychain of the operating system, or memory when a person chose
/// "for this run only". Never a file. It cannot list. Calls may be made at any time from the event loop; each
/// settles within its time-out. Errors: NotFound (surely absent), KeychainLocked, KeychainUnavailable.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual Task<Secret> read(const VaultKey &key) = 0;
    /// Writes, reads back, and answers only when what was read is what was written.
    virtual Task<Done> write(const VaultKey &key, const Secret &secret) = 0;
    /// Done means surely gone, also when it never was there.
    virtual Task<Done> erase(const VaultKey &key) = 0;
};

} // namespace patchbay
