#pragma once

#include "demoorg/call.h"

namespace patchbay::demoorg
{

/// The list of all objects, as this caller may see them.
[[nodiscard]] Response describeGlobal(const Call &call);
/// `sobjects/Lead/describe`
[[nodiscard]] Response describe(const Call &call, const ObjectDef &object);
/// What `sobjects/Lead` answers to GET: a short describe and the newest rows.
[[nodiscard]] Response objectSummary(const Call &call, const ObjectDef &object);

/// The describe with this call's version and this server's address in its links.
[[nodiscard]] QJsonObject filled(const Call &call, const QJsonObject &describe);

} // namespace patchbay::demoorg
