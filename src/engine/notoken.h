#pragma once

#include "base/result.h"

namespace patchbay
{

/// Why there is no token for a connection: what a program that asked can act upon. Closed.
enum class NoToken {
    NotConnected,
    NeedsReconnect,
    MissingScopes,
    Offline, ///< no network, or the service has trouble: later
    KeychainLocked,
    Ambiguous, ///< more than one connection fits
    Other, ///< the error's own words
};

/// The grant lacks these, or of these one that would do.
[[nodiscard]] Error lackingScopes(const QStringList &scopes);
[[nodiscard]] NoToken whyNoToken(const Error &error);
/// The stable word of a reason: "needs_reconnect"; empty for Other.
[[nodiscard]] QString nameOf(NoToken reason);

} // namespace patchbay
