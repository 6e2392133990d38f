#pragma once

#include "demoorg/call.h"

namespace patchbay::demoorg
{

/// `composite/sobjects`: up to 200 rows in one call, each with an outcome of its own.
[[nodiscard]] Response collections(const Call &call);

/// One error as the items of collections and trees carry it: with `statusCode`.
[[nodiscard]] QJsonArray itemErrors(const QList<ApiError> &errors);

} // namespace patchbay::demoorg
