#pragma once

#include "engine/connectionservice.h"

namespace patchbay
{

/// Carries out the provider's smoke action, which reads and never writes. None where the definition has none
/// or the connection lacks its scope. Errors: those of AuthorizedClient and readSmokeCount.
[[nodiscard]] Task<std::optional<ConnectionService::SmokeFinding>> runSmokeTest(
    const ConnectionService::Parts &parts, QObject *context, const ConnectionRow &row);

} // namespace patchbay
