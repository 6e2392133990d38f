#pragma once

#include "base/secret.h"
#include "net/proxysetting.h"

namespace patchbay
{

/// Qt sends both kinds of proxy Latin-1, each letter a byte; SOCKS 5 takes 255 of them.
[[nodiscard]] bool canBeSentToProxy(const QString &word);
/// Of those letters; none is one as well. Errors: Rejected "proxy_password_invalid".
[[nodiscard]] Result<Done> checkProxyPassword(const Secret &password);
/// The same kind, host and port.
[[nodiscard]] bool isSameProxy(const ProxySetting &one, const ProxySetting &other);

} // namespace patchbay
