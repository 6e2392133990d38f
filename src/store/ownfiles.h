#pragma once

#include "store/paths.h"

namespace patchbay
{

/// What a person keeps, or lets go with the rest.
enum class ProviderFiles { Keep, Remove };

/// How many definitions of providers the person wrote.
[[nodiscard]] int countProviderFiles(const Paths &paths);
/// Removes what Patchbay made in the person's own folders: data, settings, locks, sockets, the entry that
/// starts it at login, and the folders.
/// What the administrator put elsewhere stays. Errors: Storage, "in_use" where another Patchbay has the
/// database open, then nothing is removed; with the first path that could not be removed, the others are gone
/// all the same.
[[nodiscard]] Result<Done> removeOwnFiles(const Paths &paths, ProviderFiles providerFiles);

} // namespace patchbay
