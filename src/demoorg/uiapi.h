#pragma once

#include "demoorg/call.h"

namespace patchbay::demoorg
{

/// `ui-api/object-info/…`: an object and its picklists as Lightning's own pages read them, its texts escaped
/// for HTML.
[[nodiscard]] Response uiApi(const Call &call);

} // namespace patchbay::demoorg
