#include "demoorg/aggregates.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

bool isSame(const SoqlPath &a, const SoqlPath &b)
{
    return a.parts.join(u'.').compare(b.parts.join(u'.'), Qt::CaseInsensitive) == 0;
}

tl::unexpected<SoqlError> malformed(const QString &code, const QString &reason, qsizetype offset)
{
    return tl::unexpected<SoqlError>(SoqlError{code, reason, offset});
}

/// Nothing, or what is wrong with the fields a query groups by and computes.
Soql<bool> check(const SoqlQuery &query, const ObjectDef &object, const Catalog &catalog)
{
    for (const SoqlPath &path : query.groupBy) {
        const auto field = resolvePath(path, object, catalog);
        if (!field)
            return tl::unexpected<SoqlError>(field.error());
        if (!(*field)->groupable)
            return malformed(u"MALFORMED_QUERY"_s,
                u"field '%1' can not be grouped in a query call"_s.arg((*field)->name), path.offset);
    }
    for (const SoqlAggregate &one : query.aggregates) {
        const auto field = resolvePath(one.path, object, catalog);
        if (!field)
            return tl::unexpected<SoqlError>(field.error());
        const bool grouped = std::ranges::any_of(
            query.groupBy, [&](const SoqlPath &path) { return isSame(path, one.path); });
        if (one.function.isEmpty() && !grouped)
            return malformed(u"MALFORMED_QUERY"_s,
                u"Field must be grouped or aggregated: %1"_s.arg((*field)->name), one.path.offset);
        if ((one.function == "SUM"_L1 || one.function == "AVG"_L1) && !(*field)->isNumber())
            return malformed(u"MALFORMED_QUERY"_s,
                u"field %1 does not support aggregate operator %2"_s.arg((*field)->name, one.function),
                one.path.offset);
    }
    return true;
}

bool isLess(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble();
    return a.toVariant().toString().compare(b.toVariant().toString(), Qt::CaseInsensitive) < 0;
}

QJsonValue compute(const QString &function, const QList<QJsonValue> &values)
{
    if (function == "COUNT"_L1)
        return values.size();
    if (function == "COUNT_DISTINCT"_L1) {
        QSet<QString> distinct;
        for (const QJsonValue &value : values)
            distinct.insert(value.toVariant().toString().toCaseFolded());
        return distinct.size();
    }
    if (values.isEmpty())
        return {};
    if (function == "MIN"_L1)
        return *std::ranges::min_element(values, isLess);
    if (function == "MAX"_L1)
        return *std::ranges::max_element(values, isLess);
    double sum = 0;
    for (const QJsonValue &value : values)
        sum += value.toDouble();
    return function == "AVG"_L1 ? sum / static_cast<double>(values.size()) : sum;
}

QJsonObject resultOf(const SoqlQuery &query, const QList<qsizetype> &rows, const ValueOfPath &value)
{
    QJsonObject result{{u"attributes"_s, QJsonObject{{u"type"_s, u"AggregateResult"_s}}}};
    int unnamed = 0;
    for (const SoqlAggregate &one : query.aggregates) {
        if (one.function.isEmpty()) {
            result.insert(
                one.path.parts.last(), rows.isEmpty() ? QJsonValue() : value(rows.first(), one.path));
            continue;
        }
        QList<QJsonValue> values;
        for (const qsizetype row : rows)
            if (const QJsonValue found = value(row, one.path); !found.isNull() && !found.isUndefined())
                values.append(found);
        const QString name = one.alias.isEmpty() ? u"expr%1"_s.arg(unnamed++) : one.alias;
        result.insert(name, compute(one.function, values));
    }
    return result;
}

} // namespace

Soql<QJsonArray> aggregate(const SoqlQuery &query, const ObjectDef &object, const Catalog &catalog,
    qsizetype rows, const ValueOfPath &value)
{
    if (const auto checked = check(query, object, catalog); !checked)
        return tl::unexpected<SoqlError>(checked.error());
    std::map<QStringList, QList<qsizetype>> groups;
    if (query.groupBy.isEmpty())
        groups[{}] = {};
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList key;
        for (const SoqlPath &path : query.groupBy)
            key.append(value(row, path).toVariant().toString().toCaseFolded());
        groups[key].append(row);
    }
    QJsonArray results;
    for (const auto &[key, members] : groups)
        results.append(resultOf(query, members, value));
    if (!query.order.isEmpty() && query.order.first().descending) {
        QJsonArray reversed;
        for (const QJsonValue &result : std::as_const(results))
            reversed.prepend(result);
        results = reversed;
    }
    while (query.limit >= 0 && results.size() > query.limit)
        results.removeLast();
    return results;
}

} // namespace patchbay::demoorg
