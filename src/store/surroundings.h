#pragma once

#include "store/paths.h"

namespace patchbay
{

/// Those of this process.
[[nodiscard]] Surroundings surroundings();

} // namespace patchbay
