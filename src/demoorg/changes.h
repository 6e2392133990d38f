#pragma once

#include "demoorg/call.h"

namespace patchbay::demoorg
{

/// `sobjects/Lead/updated` and `…/deleted`, `?start=…&end=…`: which rows changed meanwhile.
[[nodiscard]] Response changedRows(const Call &call, const ObjectDef &object, bool deleted);

} // namespace patchbay::demoorg
