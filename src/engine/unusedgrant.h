#pragma once

#include "engine/connectionservice.h"
#include "oauth/tokenset.h"
#include "providers/accountfacts.h"
#include "providers/descriptor.h"

namespace patchbay
{

/// What a sign-in got and nobody will use: it was cancelled, or could not be kept.
struct UnusedGrant {
    ProviderDescriptor provider;
    ConnectionRow row; ///< of the sign-in
    AccountFacts facts; ///< as far as they were learnt
    TokenSet tokens;
    std::optional<ConnectionRow> renewed; ///< the connection that it was meant for
};

/// Tells the provider that it is over, unless another connection lives from the same grant. Never fails, and
/// is over by the deadline of revokeGrant.
[[nodiscard]] Task<Done> takeBack(
    const ConnectionService::Parts &parts, QObject *context, const UnusedGrant &unused);

} // namespace patchbay
