#pragma once

#include "engine/connectionservice.h"

namespace patchbay
{

/// Tells the provider that a grant is over (RFC 7009): the refresh token, else the access token, within 10
/// seconds. `host` is the sign-in host's authority. Errors: NotFound (the provider has no such endpoint, or
/// there is no token), else those of readRevokeReply and HttpClient.
[[nodiscard]] Task<Done> revokeGrant(const ConnectionService::Parts &parts, QObject *context,
    const ConnectionRow &row, const TokenSet &tokens);

} // namespace patchbay
