#pragma once

#include "net/loopbacklistener.h"

namespace patchbay
{

/// The words of the pages that a browser is shown at the end of a sign-in, which are in `language` (BCP 47).
[[nodiscard]] LoopbackTexts loopbackTexts(const QString &language);

} // namespace patchbay
