#pragma once

#include "demoorg/call.h"
#include "demoorg/sosl.h"

namespace patchbay::demoorg
{

/// `search?q=FIND {…}`
[[nodiscard]] Response search(const Call &call);
/// `parameterizedSearch`, by query or by body.
[[nodiscard]] Response parameterizedSearch(const Call &call);

} // namespace patchbay::demoorg
