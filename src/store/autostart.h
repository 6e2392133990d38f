#pragma once

#include "store/paths.h"

namespace patchbay
{

/// The desktop entry by which the desktop starts Patchbay when this person signs in. Beside the person's
/// other settings, where the desktop looks for it.
[[nodiscard]] QString autostartFile(const Paths &paths);
/// Makes or removes that entry; `program` is the file to start. Errors: Storage.
[[nodiscard]] Result<Done> setAutostart(const Paths &paths, bool starts, const QString &program);

} // namespace patchbay
