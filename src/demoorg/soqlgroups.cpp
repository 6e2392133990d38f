#include "demoorg/soqlgroups.h"

#include "demoorg/database.h"
#include "demoorg/soqldates.h"
#include "demoorg/soqlparser.h"
#include "demoorg/valuereader.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

/// Which fields of GROUP BY each kind of group keeps.
QList<QList<bool>> groupingSets(const SoqlQuery &query)
{
    const qsizetype size = query.groupBy.size();
    QList<QList<bool>> sets;
    if (query.grouping == SoqlQuery::Grouping::Plain)
        return {QList<bool>(size, true)};
    const auto choices = query.grouping == SoqlQuery::Grouping::Cube ? qsizetype(1) << size : size + 1;
    for (qsizetype choice = 0; choice < choices; ++choice) {
        QList<bool> kept(size);
        for (qsizetype i = 0; i < size; ++i)
            kept[i]
                = query.grouping == SoqlQuery::Grouping::Cube ? (choice >> i & 1) == 0 : i < size - choice;
        sets.append(kept);
    }
    return sets;
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
    const auto isLess = [](const QJsonValue &a, const QJsonValue &b) { return compareValues(a, b) < 0; };
    if (function == "MIN"_L1)
        return *std::ranges::min_element(values, isLess);
    if (function == "MAX"_L1)
        return *std::ranges::max_element(values, isLess);
    double sum = 0;
    for (const QJsonValue &value : values)
        sum += value.toDouble();
    return function == "AVG"_L1 ? sum / static_cast<double>(values.size()) : sum;
}

/// A literal as the value it is compared with; times in the form they are stored in.
QJsonValue saidValue(const SoqlLiteral &literal)
{
    using Kind = SoqlLiteral::Kind;
    switch (literal.kind) {
    case Kind::Number:
        return literal.text.toDouble();
    case Kind::Boolean:
        return literal.text.compare("true"_L1, Qt::CaseInsensitive) == 0;
    case Kind::DateTime:
        return canonicalDateTime(literal.text);
    case Kind::Null:
        return {};
    case Kind::Text:
    case Kind::Date:
    case Kind::Named:
        break;
    }
    return literal.text;
}

bool compares(const QString &op, int order)
{
    return op == "="_L1 || op == "IN"_L1     ? order == 0
        : op == "!="_L1 || op == "NOT IN"_L1 ? order != 0
        : op == "<"_L1                       ? order < 0
        : op == "<="_L1                      ? order <= 0
        : op == ">"_L1                       ? order > 0
                                             : order >= 0;
}

bool meetsOne(const QJsonValue &value, const QString &op, const SoqlLiteral &literal, const SoqlScope &scope)
{
    if (op == "LIKE"_L1)
        return value.isString() && matchesLike(literal.likePattern, value.toString());
    if (literal.kind == SoqlLiteral::Kind::Named) {
        const DateSpan span = spanOf(literal.text, literal.number, dayIn(scope.now, scope.zone));
        const QString text = value.toString();
        const bool timed = text.contains(u'T');
        const QString from = timed ? beginningOf(span.from, scope.zone) : span.from.toString(Qt::ISODate);
        const QString to = timed ? beginningOf(span.to, scope.zone) : span.to.toString(Qt::ISODate);
        return !text.isEmpty() && compares(op, text < from ? -1 : text >= to ? 1 : 0);
    }
    const QJsonValue said = saidValue(literal);
    const bool ordered = op.startsWith(u'<') || op.startsWith(u'>');
    return !(ordered && (isNothing(value) || isNothing(said))) && compares(op, compareValues(value, said));
}

} // namespace

bool isSamePath(const SoqlPath &a, const SoqlPath &b)
{
    return a.function == b.function && a.local == b.local
        && a.parts.join(u'.').compare(b.parts.join(u'.'), Qt::CaseInsensitive) == 0;
}

int compareValues(const QJsonValue &a, const QJsonValue &b)
{
    if (isNothing(a) || isNothing(b))
        return (isNothing(a) ? 0 : 1) - (isNothing(b) ? 0 : 1);
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    return a.toVariant().toString().compare(b.toVariant().toString(), Qt::CaseInsensitive);
}

std::vector<SoqlGroup> soqlGroups(const SoqlQuery &query, qsizetype rows, const ValueOfPath &value)
{
    std::vector<SoqlGroup> all;
    for (const QList<bool> &kept : groupingSets(query)) {
        std::map<QStringList, SoqlGroup> groups;
        if (query.groupBy.isEmpty())
            groups[{}] = {{}, kept};
        for (qsizetype row = 0; row < rows; ++row) {
            QStringList key;
            for (qsizetype i = 0; i < kept.size(); ++i)
                key.append(kept.at(i) ? value(row, query.groupBy.at(i)).toVariant().toString().toCaseFolded()
                                      : QString());
            SoqlGroup &group = groups[key];
            group.kept = kept;
            group.rows.append(row);
        }
        for (auto &[key, group] : groups)
            all.push_back(std::move(group));
    }
    return all;
}

QJsonValue valueOfGroup(const SoqlGroup &group, const SoqlQuery &query, const QString &function,
    const SoqlPath &path, const ValueOfPath &value)
{
    if (function.isEmpty() || function == "GROUPING"_L1) {
        bool kept = true;
        for (qsizetype i = 0; i < query.groupBy.size(); ++i)
            if (isSamePath(query.groupBy.at(i), path))
                kept = group.kept.at(i);
        if (!function.isEmpty())
            return kept ? 0 : 1;
        return kept && !group.rows.isEmpty() ? value(group.rows.first(), path) : QJsonValue();
    }
    QList<QJsonValue> values;
    for (const qsizetype row : group.rows)
        if (const QJsonValue found = value(row, path); !isNothing(found))
            values.append(found);
    return compute(function, values);
}

bool meets(const SoqlGroup &group, const SoqlQuery &query, const SoqlCondition &having,
    const SoqlScope &scope, const ValueOfPath &value)
{
    const auto one = [&](const SoqlCondition &child) { return meets(group, query, child, scope, value); };
    switch (having.kind) {
    case SoqlCondition::Kind::And:
        return std::ranges::all_of(having.children, one);
    case SoqlCondition::Kind::Or:
        return std::ranges::any_of(having.children, one);
    case SoqlCondition::Kind::Not:
        return !one(having.children.front());
    case SoqlCondition::Kind::Compare:
        break;
    }
    SoqlPath path = having.path;
    const QString function
        = isAggregateFunction(path.function) ? std::exchange(path.function, {}) : QString();
    const QJsonValue found = valueOfGroup(group, query, function, path, value);
    const auto fits = [&](const SoqlLiteral &literal) { return meetsOne(found, having.op, literal, scope); };
    return having.op == "NOT IN"_L1 ? std::ranges::all_of(having.literals, fits)
                                    : std::ranges::any_of(having.literals, fits);
}

} // namespace patchbay::demoorg
