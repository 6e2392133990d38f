#include "demoorg/aggregates.h"

#include "demoorg/soqlgroups.h"
#include "demoorg/soqlparser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

bool isGrouped(const SoqlPath &path, const SoqlQuery &query)
{
    return std::ranges::any_of(query.groupBy, [&](const SoqlPath &one) { return isSamePath(one, path); });
}

/// Nothing wrong, or why this can not be computed of a group.
Soql<bool> checkOne(const SoqlQuery &query, const QString &function, const SoqlPath &path,
    const ObjectDef &object, const Catalog &catalog)
{
    const auto field = resolvePath(path, object, catalog);
    if (!field)
        return tl::unexpected<SoqlError>(field.error());
    if ((function.isEmpty() || function == "GROUPING"_L1) && !isGrouped(path, query))
        return malformedSoql(u"Field must be grouped or aggregated: %1"_s.arg((*field)->name), path.offset);
    const bool counts = function.startsWith("COUNT"_L1);
    const bool sums = function == "SUM"_L1 || function == "AVG"_L1;
    if ((sums && !(*field)->isNumber()) || (!function.isEmpty() && !counts && !(*field)->aggregatable))
        return malformedSoql(
            u"field %1 does not support aggregate operator %2"_s.arg((*field)->name, function), path.offset);
    return true;
}

Soql<bool> checkCondition(
    const SoqlQuery &query, const SoqlCondition &condition, const ObjectDef &object, const Catalog &catalog)
{
    for (const SoqlCondition &child : condition.children)
        if (const auto checked = checkCondition(query, child, object, catalog); !checked)
            return checked;
    if (condition.kind != SoqlCondition::Kind::Compare)
        return true;
    if (condition.inner)
        return malformedSoql(u"Semi join sub-selects are not allowed in HAVING"_s, condition.path.offset);
    SoqlPath path = condition.path;
    const QString function
        = isAggregateFunction(path.function) ? std::exchange(path.function, {}) : QString();
    return checkOne(query, function, path, object, catalog);
}

Soql<bool> check(const SoqlQuery &query, const ObjectDef &object, const Catalog &catalog)
{
    for (const SoqlPath &path : query.groupBy) {
        const auto field = resolvePath(path, object, catalog);
        if (!field)
            return tl::unexpected<SoqlError>(field.error());
        if (!(*field)->groupable && path.function.isEmpty())
            return malformedSoql(
                u"field '%1' can not be grouped in a query call"_s.arg((*field)->name), path.offset);
    }
    for (const SoqlAggregate &one : query.aggregates)
        if (const auto checked = checkOne(query, one.function, one.path, object, catalog); !checked)
            return checked;
    for (const SoqlOrder &order : query.order) {
        SoqlPath path = order.path;
        const QString function
            = isAggregateFunction(path.function) ? std::exchange(path.function, {}) : QString();
        if (const auto checked = checkOne(query, function, path, object, catalog); !checked)
            return checked;
    }
    return query.having ? checkCondition(query, *query.having, object, catalog) : Soql<bool>(true);
}

QJsonObject resultOf(const SoqlQuery &query, const SoqlGroup &group, const ValueOfPath &value)
{
    QJsonObject result{{u"attributes"_s, QJsonObject{{u"type"_s, u"AggregateResult"_s}}}};
    int unnamed = 0;
    for (const SoqlAggregate &one : query.aggregates) {
        const QString name = nameOfColumn(one, unnamed);
        result.insert(name, valueOfGroup(group, query, one.function, one.path, value));
    }
    return result;
}

void sort(std::vector<SoqlGroup> &groups, const SoqlQuery &query, const ValueOfPath &value)
{
    const auto before = [&](const SoqlGroup &a, const SoqlGroup &b) {
        for (const SoqlOrder &order : query.order) {
            SoqlPath path = order.path;
            const QString function
                = isAggregateFunction(path.function) ? std::exchange(path.function, {}) : QString();
            const QJsonValue left = valueOfGroup(a, query, function, path, value);
            const QJsonValue right = valueOfGroup(b, query, function, path, value);
            const int compared = compareValues(left, right);
            if (compared == 0)
                continue;
            if (left.isNull() || right.isNull())
                return left.isNull() != order.nullsLast;
            return order.descending ? compared > 0 : compared < 0;
        }
        return false;
    };
    std::ranges::stable_sort(groups, before);
}

} // namespace

Soql<QJsonArray> aggregate(const SoqlQuery &query, const ObjectDef &object, const SoqlScope &scope,
    qsizetype rows, const ValueOfPath &value)
{
    if (const auto checked = check(query, object, scope.catalog); !checked)
        return tl::unexpected<SoqlError>(checked.error());
    std::vector<SoqlGroup> groups = soqlGroups(query, rows, value);
    if (query.having)
        std::erase_if(groups,
            [&](const SoqlGroup &group) { return !meets(group, query, *query.having, scope, value); });
    sort(groups, query, value);
    const auto size = static_cast<qsizetype>(groups.size());
    const qsizetype from = qMin(qsizetype(query.offset), size);
    const qsizetype to = query.limit < 0 ? size : qMin(from + query.limit, size);
    QJsonArray results;
    for (qsizetype i = from; i < to; ++i)
        results.append(resultOf(query, groups[static_cast<size_t>(i)], value));
    return results;
}

QString nameOfColumn(const SoqlAggregate &column, int &unnamed)
{
    if (!column.alias.isEmpty())
        return column.alias;
    const bool plain = column.function.isEmpty() && column.path.function.isEmpty();
    return plain ? column.path.parts.last() : u"expr%1"_s.arg(unnamed++);
}

} // namespace patchbay::demoorg
