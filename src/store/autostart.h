#pragma once

#include "store/paths.h"

namespace patchbay
{

/// Whether the system starts Patchbay when this person signs in; `program` is the file to start. A desktop
/// entry beside the person's other settings, on macOS a launch agent, on Windows a value in the registry.
/// Errors: Storage.
[[nodiscard]] Result<Done> setAutostart(const Paths &paths, bool starts, const QString &program);
/// Whether it does now; the desktop's own settings may have changed it.
[[nodiscard]] bool hasAutostart(const Paths &paths);

} // namespace patchbay
