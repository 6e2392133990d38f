#pragma once

#include "demoorg/aggregates.h"

namespace patchbay::demoorg
{

/// Rows that are alike in what is grouped by. ROLLUP and CUBE leave some of that out.
struct SoqlGroup {
    QList<qsizetype> rows;
    QList<bool> kept; ///< For each field of GROUP BY: is this group one value of it?
};

[[nodiscard]] bool isSamePath(const SoqlPath &a, const SoqlPath &b);
[[nodiscard]] std::vector<SoqlGroup> soqlGroups(
    const SoqlQuery &query, qsizetype rows, const ValueOfPath &value);
/// A function of a group's rows, or what it is grouped by.
[[nodiscard]] QJsonValue valueOfGroup(const SoqlGroup &group, const SoqlQuery &query, const QString &function,
    const SoqlPath &path, const ValueOfPath &value);
/// Less than 0 where a comes before b; nothing comes before everything.
[[nodiscard]] int compareValues(const QJsonValue &a, const QJsonValue &b);
/// Does a group meet a HAVING?
[[nodiscard]] bool meets(const SoqlGroup &group, const SoqlQuery &query, const SoqlCondition &having,
    const SoqlScope &scope, const ValueOfPath &value);

} // namespace patchbay::demoorg
