#pragma once

#include "engine/connectionservice.h"

namespace patchbay
{

/// Asks the provider whether a grant still works and notes the answer in the row. Fails only where the row
/// itself cannot be read or written, or when cancelled; what the provider says is in the row.
[[nodiscard]] Task<ConnectionRow> checkAlive(
    const ConnectionService::Parts &parts, QObject *context, const ConnectionId &id);

} // namespace patchbay
