#pragma once

#include "demoorg/call.h"
#include "demoorg/soql.h"

namespace patchbay::demoorg
{

/// Who asks, and when, for queries of this call.
[[nodiscard]] SoqlScope scopeOf(const Call &call, bool withDeleted = false);

/// The child relationship of this name, as the describe tells it; empty where there is none.
[[nodiscard]] QJsonObject childRelation(const ObjectDef &object, const QString &name);

/// One row as a query's answer shows it, with parents and children.
[[nodiscard]] QJsonObject resultRow(
    const Call &call, const SoqlQuery &query, const ObjectDef &object, const StoredRecord &record);

/// The value a path leads to, within its date function where it has one.
[[nodiscard]] QJsonValue valueAt(const Call &call, const SoqlScope &scope, const SoqlPath &path,
    const ObjectDef &object, const StoredRecord &record);

} // namespace patchbay::demoorg
