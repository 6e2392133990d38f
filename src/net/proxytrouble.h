#pragma once

#include "net/proxysetting.h"

namespace patchbay
{

/// "proxy_authentication_required", "proxy_unreachable", "proxy_refused", "proxy_password_unreadable",
/// whoever chose the proxy; empty: none of its troubles.
[[nodiscard]] QString proxyTrouble(const Error &error);
/// It was the system's proxy: there is nothing to correct about it in Patchbay.
[[nodiscard]] bool isOfSystemProxy(const Error &error);
[[nodiscard]] Error asOfSystemProxy(Error error);

} // namespace patchbay
