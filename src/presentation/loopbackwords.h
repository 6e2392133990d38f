#pragma once

#include "net/loopbacklistener.h"

namespace patchbay
{

/// The words of the pages that a browser is shown at the end of a sign-in.
[[nodiscard]] LoopbackTexts loopbackTexts();

} // namespace patchbay
