#pragma once

#include "providers/descriptor.h"
#include "store/connectionrow.h"

#include <QList>

namespace patchbay
{

// What Patchbay knows of a provider's ceiling of sign-ins: its own on this computer, and no others. Pure.

/// How many sign-ins `row` shares its place under the ceiling with, itself included. Those that are being
/// removed count until the provider has ended them.
[[nodiscard]] int grantsBeside(
    const ConnectionRow &row, const QList<ConnectionRow> &rows, const GrantCeiling &ceiling);
/// Would a further sign-in of one of the users known here end an older one?
[[nodiscard]] bool isCeilingReached(const ProviderDescriptor &provider, const QList<ConnectionRow> &rows);

} // namespace patchbay
