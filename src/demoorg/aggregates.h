#pragma once

#include "demoorg/soql.h"

#include <functional>

namespace patchbay::demoorg
{

/// The value a path leads to from one of the rows, within its date function where it has one.
using ValueOfPath = std::function<QJsonValue(qsizetype row, const SoqlPath &path)>;

/// Groups rows and computes what was asked of them: records of type AggregateResult, in the order of the
/// query, after its HAVING, LIMIT and OFFSET.
[[nodiscard]] Soql<QJsonArray> aggregate(const SoqlQuery &query, const ObjectDef &object,
    const SoqlScope &scope, qsizetype rows, const ValueOfPath &value);

/// What a column of theirs is called: its alias, its field, else expr0, expr1 and so on.
[[nodiscard]] QString nameOfColumn(const SoqlAggregate &column, int &unnamed);

} // namespace patchbay::demoorg
