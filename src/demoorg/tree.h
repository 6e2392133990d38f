#pragma once

#include "demoorg/call.h"

namespace patchbay::demoorg
{

/// `composite/tree/Account`: rows with their children, all or none.
[[nodiscard]] Response createTree(const Call &call, const QString &objectName, const QJsonObject &body);

} // namespace patchbay::demoorg
