#pragma once

#include "base/result.h"

#include <QStringList>

namespace patchbay
{

/// The REST API versions this program was written for.
inline constexpr QLatin1StringView oldestApiVersion("59.0");
inline constexpr QLatin1StringView newestApiVersion("67.0");

/// All of them, the newest first.
[[nodiscard]] QStringList knownApiVersions();

/// The version to speak with an org that offers `offered`: the one a person chose, else the newest that both
/// sides know. Protocol when there is none; Misconfigured, `api_version_missing`, when the org has not the
/// one that was chosen.
[[nodiscard]] Result<QString> chooseApiVersion(const QStringList &offered, const QString &wanted = {});

} // namespace patchbay
