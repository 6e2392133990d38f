#pragma once

#include "demoorg/soql.h"

namespace patchbay::demoorg
{

/// What `&columns=true` answers instead of rows: the columns a query would have. Salesforce's own command
/// line makes its tables of it.
[[nodiscard]] QJsonObject queryColumns(
    const SoqlQuery &query, const ObjectDef &object, const Catalog &catalog);

} // namespace patchbay::demoorg
