#pragma once

#include "consent/consentprotocol.h"
#include "net/proxyroute.h"

namespace patchbay
{

/// The program's own way to the network as the helper's pipe says it: the window goes where the requests go.
[[nodiscard]] ConsentProxy consentProxy(const ProxyRoute &route);

} // namespace patchbay
