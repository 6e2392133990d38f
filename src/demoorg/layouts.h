#pragma once

#include "demoorg/call.h"

namespace patchbay::demoorg
{

/// `describe/layouts`, or of one record type. Where there are several, only each of them has a layout.
[[nodiscard]] Response layouts(const Call &call, const ObjectDef &object, const QString &recordTypeId);
/// `describe/compactLayouts`
[[nodiscard]] Response compactLayouts(const Call &call, const ObjectDef &object);

} // namespace patchbay::demoorg
