#pragma once

#include "demoorg/message.h"
#include "demoorg/storedrecord.h"

#include <optional>

namespace patchbay::demoorg
{

/// The answer of a call on a row whose condition does not hold: 304 where reading, 412 where writing. Tags
/// are for accounts only, and nothing is asked when deleting.
[[nodiscard]] std::optional<Response> unmetPrecondition(const Request &request, const StoredRecord &record);

/// Adds what a later condition may name: Last-Modified, and an ETag for accounts.
[[nodiscard]] Response withValidators(Response response, const StoredRecord &record);

} // namespace patchbay::demoorg
