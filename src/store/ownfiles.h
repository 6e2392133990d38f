#pragma once

#include "store/paths.h"

namespace patchbay
{

/// What a person keeps, or lets go with the rest.
enum class ProviderFiles { Keep, Remove };

/// How many definitions of providers the person wrote.
[[nodiscard]] int countProviderFiles(const Paths &paths);
/// Removes what Patchbay made in the person's own folders: data, settings, locks, sockets, and the folders.
/// Nothing of Patchbay may be running any more. What the administrator put elsewhere stays. Errors: Storage
/// with the first path that could not be removed; the others are gone all the same.
[[nodiscard]] Result<Done> removeOwnFiles(const Paths &paths, ProviderFiles providerFiles);

} // namespace patchbay
