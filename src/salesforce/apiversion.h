#pragma once

#include "base/result.h"

#include <QStringList>

namespace patchbay
{

/// The REST API versions this program was written for, and the one it speaks where the org has it.
inline constexpr QLatin1StringView oldestApiVersion("59.0");
inline constexpr QLatin1StringView defaultApiVersion("62.0");
inline constexpr QLatin1StringView newestApiVersion("67.0");

/// The version to speak with an org that offers `offered`: ours, else the newest below it, else the oldest
/// above it. Protocol when none is one we know.
[[nodiscard]] Result<QString> chooseApiVersion(const QStringList &offered);

} // namespace patchbay
