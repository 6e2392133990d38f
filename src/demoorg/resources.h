#pragma once

#include "demoorg/call.h"

namespace patchbay::demoorg
{

constexpr int newestVersion = 67;
constexpr int oldestVersion = 21;
constexpr int newestRetiredVersion = 30;

/// `/services/data`: all versions ever, without asking who wants to know.
[[nodiscard]] Response versions();
/// `/services/data/v67.0`: name and path of what there is.
[[nodiscard]] Response resources(const Call &call);
[[nodiscard]] Response limits(const Call &call);
/// `/recent`: what the caller worked on last.
[[nodiscard]] Response recentRows(const Call &call);
[[nodiscard]] Response recordCount(const Call &call);

} // namespace patchbay::demoorg
