#pragma once

#include "oauth/metadata.h"
#include "providers/descriptor.h"

namespace patchbay
{

/// A definition with the endpoints and promises that a server tells of itself in place of its own: whether
/// callbacks name their issuer (RFC 9207), whether requests are handed in first (RFC 9126), S256. What the
/// document does not name the definition does not keep, so that no two servers are mixed; scopes and hosts
/// stay as they are. Misconfigured where the server knows other challenges and no S256 (RFC 7636 7.2), or no
/// device code where that was the only way.
[[nodiscard]] Result<ProviderDescriptor> withMetadata(
    ProviderDescriptor provider, const ServerMetadata &metadata);

} // namespace patchbay
