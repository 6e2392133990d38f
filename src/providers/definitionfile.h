#pragma once

#include "providers/descriptor.h"

namespace patchbay
{

class ProviderCatalog;

// Definitions as files of the person's own folder.

/// Longer ones are none.
inline constexpr qint64 mostDefinitionBytes = 256 * 1024;

/// Errors: Protocol, with JSON pointers.
[[nodiscard]] Result<ProviderDescriptor> readDefinition(
    const QByteArray &json, ProviderDescriptor::Origin origin);

/// The person's file that defines this provider; empty: none does.
[[nodiscard]] QString ownDefinition(const ProviderCatalog &catalog, const ProviderId &id);

enum class KnownProvider { Keep, Replace };
/// Writes a definition into the person's folder and says where; the whole of it or nothing. Errors: those of
/// readDefinition, Forbidden where the policy allows none, Duplicate where there is a provider of that id and
/// it is to be kept, Storage.
[[nodiscard]] Result<QString> installDefinition(
    const ProviderCatalog &catalog, const QByteArray &json, KnownProvider known);

/// Errors: NotFound where no file of the person's defines it, Storage.
[[nodiscard]] Result<Done> removeDefinition(const ProviderCatalog &catalog, const ProviderId &id);

} // namespace patchbay
