#pragma once

#include "store/connectionrow.h"

namespace patchbay
{

/// The colours a connection can have.
[[nodiscard]] const QStringList &connectionColours();
/// That of the row, else one of these, always the same for this connection.
[[nodiscard]] QString orgColour(const ConnectionRow &row);
/// The one that fewest of `rows` have: for a new connection, which shall not look like another.
[[nodiscard]] QString leastUsedColour(const QList<ConnectionRow> &rows);

} // namespace patchbay
