#pragma once

#include "store/connectionrow.h"

namespace patchbay
{

// What programs read, whatever the language: one name for each, in reports and in the command line's JSON.
// Pure.

[[nodiscard]] QString phaseName(ConnectionPhase phase);
/// "production"; empty for None.
[[nodiscard]] QString environmentName(Environment environment);
[[nodiscard]] QString originName(ProviderDescriptor::Origin origin);

} // namespace patchbay
