#include "demoorg/soqlcolumns.h"
#include "demoorg/soqldates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int mostSemiJoins = 2;

tl::unexpected<SoqlError> problem(const QString &code, const QString &reason, qsizetype offset)
{
    return tl::unexpected<SoqlError>(SoqlError{code, reason, offset});
}

tl::unexpected<SoqlError> malformed(const QString &reason, qsizetype offset)
{
    return problem(u"MALFORMED_QUERY"_s, reason, offset);
}

tl::unexpected<SoqlError> noSuchObject(const SoqlQuery &query)
{
    return problem(u"INVALID_TYPE"_s,
        u"sObject type '%1' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."_s
            .arg(query.object),
        query.objectOffset);
}

QString likeEscaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

/// What an id field of this object points to.
QStringList targetsOf(const FieldDef &field, const ObjectDef &object)
{
    return field.type == "id"_L1 ? QStringList{object.name} : field.referenceTo;
}

class Planner final
{
public:
    Planner(const SoqlScope &scope, const ObjectDef &object)
        : m_scope(scope)
        , m_object(object)
    {
    }

    [[nodiscard]] Soql<SoqlColumn> column(const SoqlPath &path) const
    {
        return soqlColumn(path, m_object, m_scope);
    }

    [[nodiscard]] Soql<QByteArray> condition(const SoqlCondition &node)
    {
        if (node.kind == SoqlCondition::Kind::Compare)
            return node.inner ? semiJoin(node) : comparison(node);
        QByteArrayList parts;
        for (const SoqlCondition &child : node.children) {
            if (node.kind == SoqlCondition::Kind::Or && child.inner)
                return malformed(
                    u"Semi join sub-selects are not allowed with the 'OR' operator"_s, child.path.offset);
            const Soql<QByteArray> part = condition(child);
            if (!part)
                return part;
            parts.append(*part);
        }
        if (node.kind == SoqlCondition::Kind::Not)
            return "(NOT " + parts.first() + ')';
        return '(' + parts.join(node.kind == SoqlCondition::Kind::And ? " AND " : " OR ") + ')';
    }

    /// "r.type=? AND …": the rows a query means, but for ORDER BY and what follows.
    [[nodiscard]] Soql<QByteArray> rows(const SoqlQuery &query, const SoqlCondition *own)
    {
        QByteArray where = "r.type=?";
        binds.append(m_object.name);
        if (!m_scope.withDeleted)
            where += " AND r.deleted=0";
        if (query.onlyMine) {
            where += " AND json_extract(r.body,'$.OwnerId')=?";
            binds.append(m_scope.userId);
        }
        if (!own)
            return where;
        const Soql<QByteArray> condition = Planner::condition(*own);
        return condition ? Soql<QByteArray>(where + " AND " + *condition) : condition;
    }

    QVariantList binds;

private:
    [[nodiscard]] Soql<QByteArray> comparison(const SoqlCondition &node)
    {
        const Soql<SoqlColumn> target = column(node.path);
        if (!target)
            return tl::unexpected<SoqlError>(target.error());
        const bool all = node.op == "NOT IN"_L1 || node.op == "EXCLUDES"_L1;
        QByteArrayList parts;
        for (const SoqlLiteral &literal : node.literals) {
            const Soql<QByteArray> part = literal.kind == SoqlLiteral::Kind::Named
                ? spanTest(*target, node.op, literal)
                : valueTest(*target, node.op, literal);
            if (!part)
                return part;
            parts.append(*part);
        }
        return "COALESCE((" + parts.join(all ? " AND " : " OR ") + "),0)";
    }

    [[nodiscard]] Soql<QByteArray> valueTest(
        const SoqlColumn &target, const QString &op, const SoqlLiteral &literal)
    {
        const Soql<QVariant> value = soqlValue(literal, target, op);
        if (!value)
            return tl::unexpected<SoqlError>(value.error());
        return op.endsWith("CLUDES"_L1) ? valuesTest(target.sql, op, value->toString())
                                        : test(target, op, *value);
    }

    /// "A;B" asks for rows that have both.
    [[nodiscard]] QByteArray valuesTest(const QByteArray &sql, const QString &op, const QString &values)
    {
        QByteArrayList parts;
        for (const QString &value : values.split(u';')) {
            parts.append("';'||" + sql + "||';' LIKE ? ESCAPE '\\'");
            binds.append(u"%;"_s + likeEscaped(value.trimmed()) + u";%"_s);
        }
        const QByteArray all = "COALESCE((" + parts.join(" AND ") + "),0)";
        return op == "INCLUDES"_L1 ? all : "(NOT " + all + ')';
    }

    [[nodiscard]] QByteArray test(const SoqlColumn &target, const QString &op, const QVariant &value)
    {
        const bool equality = op == "="_L1 || op == "IN"_L1;
        const bool inequality = op == "!="_L1 || op == "NOT IN"_L1;
        if (!value.isValid()) {
            if (equality || inequality)
                return target.sql + (equality ? " IS NULL" : " IS NOT NULL");
            return "0";
        }
        binds.append(value);
        if (op == "LIKE"_L1)
            return target.sql + " LIKE ? ESCAPE '\\'";
        if (equality)
            return target.sql + " = ?" + target.collation();
        if (inequality) {
            binds.append(value);
            return "(" + target.sql + " <> ?" + target.collation() + " OR (? IS NOT NULL AND " + target.sql
                + " IS NULL))";
        }
        return target.sql + ' ' + op.toLatin1() + " ?" + target.collation();
    }

    /// "TODAY" is a span; of a time it is the caller's day.
    [[nodiscard]] Soql<QByteArray> spanTest(
        const SoqlColumn &target, const QString &op, const SoqlLiteral &literal)
    {
        const bool timed = target.kind == SoqlColumn::Kind::DateTime;
        if ((!timed && target.kind != SoqlColumn::Kind::Date) || op == "LIKE"_L1 || op.endsWith("CLUDES"_L1))
            return problem(u"INVALID_FIELD"_s,
                u"value of filter criterion for field '%1' must be of type %2"_s.arg(
                    target.field->name, target.field->type),
                literal.offset);
        const DateSpan span = spanOf(literal.text, literal.number, dayIn(m_scope.now, m_scope.zone));
        const auto moment = [&](QDate day) {
            return QVariant(timed ? beginningOf(day, m_scope.zone) : day.toString(Qt::ISODate));
        };
        const QByteArray &sql = target.sql;
        if (op == "<"_L1 || op == ">="_L1) {
            binds.append(moment(span.from));
            return sql + ' ' + op.toLatin1() + " ?";
        }
        if (op == "<="_L1 || op == ">"_L1) {
            binds.append(moment(span.to));
            return sql + (op == ">"_L1 ? " >= ?" : " < ?");
        }
        binds.append(moment(span.from));
        binds.append(moment(span.to));
        return op == "="_L1 || op == "IN"_L1 ? '(' + sql + " >= ? AND " + sql + " < ?)"
                                             : '(' + sql + " < ? OR " + sql + " >= ? OR " + sql + " IS NULL)";
    }

    [[nodiscard]] Soql<QByteArray> semiJoin(const SoqlCondition &node)
    {
        const Soql<SoqlColumn> target = column(node.path);
        if (!target)
            return tl::unexpected<SoqlError>(target.error());
        const SoqlQuery &inner = *node.inner;
        const ObjectDef *object = m_scope.catalog.object(inner.object);
        if (!object)
            return noSuchObject(inner);
        if (++m_semiJoins > mostSemiJoins)
            return malformed(u"Maximum 2 semi join sub-selects are allowed"_s, node.path.offset);
        if (inner.fields.size() != 1 || !inner.children.isEmpty() || !inner.typeofs.isEmpty())
            return malformed(u"Semi join sub-selects can only query one id field"_s, inner.objectOffset);
        Planner planner(m_scope, *object);
        const Soql<SoqlColumn> selected = planner.column(inner.fields.first());
        if (!selected)
            return tl::unexpected<SoqlError>(selected.error());
        if (const auto wrong = mismatch(node, *target, *selected, *object))
            return tl::unexpected<SoqlError>(*wrong);
        const Soql<QByteArray> rows = planner.rows(inner, inner.where.get());
        if (!rows)
            return rows;
        binds += planner.binds;
        const QByteArray found = "(SELECT " + selected->sql + " FROM records r WHERE " + *rows + " AND "
            + selected->sql + " IS NOT NULL)";
        if (node.op == "IN"_L1)
            return "COALESCE(" + target->sql + " IN " + found + ",0)";
        return "COALESCE(" + target->sql + " NOT IN " + found + ",1)";
    }

    [[nodiscard]] std::optional<SoqlError> mismatch(const SoqlCondition &node, const SoqlColumn &target,
        const SoqlColumn &selected, const ObjectDef &object) const
    {
        const auto wrong = [&](const QString &reason) {
            return SoqlError{u"MALFORMED_QUERY"_s, reason, node.path.offset};
        };
        if (selected.kind != SoqlColumn::Kind::Id)
            return wrong(u"Semi join sub-selects can only query id fields, cannot use: '%1'"_s.arg(
                selected.field->name));
        if (object.name == m_object.name)
            return wrong(u"The inner and outer selects should not be on the same object type"_s);
        const QStringList wanted = targetsOf(*target.field, m_object);
        const QStringList offered = targetsOf(*selected.field, object);
        if (target.kind == SoqlColumn::Kind::Id
            && std::ranges::any_of(offered, [&](const QString &one) { return wanted.contains(one); }))
            return std::nullopt;
        return wrong(
            u"The selected field '%1' in the subquery and the left operand field in the where expression in the outer query '%2' should point to the same object type"_s
                .arg(selected.field->name, target.field->name));
    }

    const SoqlScope &m_scope;
    const ObjectDef &m_object;
    int m_semiJoins = 0;
};

Soql<QByteArray> orderBy(const SoqlQuery &query, const ObjectDef &object, const SoqlScope &scope)
{
    QByteArrayList parts;
    for (const SoqlOrder &order : query.order) {
        const auto field = resolvePath(order.path, object, scope.catalog);
        if (field && !(*field)->sortable)
            return problem(u"INVALID_FIELD"_s,
                u"field '%1' can not be sorted in a query call"_s.arg((*field)->name), order.path.offset);
        const Soql<SoqlColumn> column = soqlColumn(order.path, object, scope);
        if (!column)
            return tl::unexpected<SoqlError>(column.error());
        parts.append(column->sql + column->collation() + (order.descending ? " DESC" : " ASC")
            + (order.nullsLast ? " NULLS LAST" : " NULLS FIRST"));
    }
    parts.append("r.id");
    return parts.join(", ");
}

} // namespace

Soql<SoqlPlan> planSoql(const SoqlQuery &query, const SoqlScope &scope, const SoqlCondition *instead)
{
    const ObjectDef *object = scope.catalog.object(query.object);
    if (!object)
        return noSuchObject(query);
    Planner planner(scope, *object);
    for (const SoqlPath &path : query.fields) {
        if (const auto field = resolvePath(path, *object, scope.catalog); !field)
            return tl::unexpected<SoqlError>(field.error());
        if (isDateFunction(path.function))
            return malformed(u"%1 is allowed in queries that group only"_s.arg(path.function), path.offset);
    }
    const Soql<QByteArray> where = planner.rows(query, instead ? instead : query.where.get());
    if (!where)
        return tl::unexpected<SoqlError>(where.error());
    if (!query.aggregates.isEmpty()) // groups are ordered and counted when they are made
        return SoqlPlan{object, "SELECT r.id FROM records r WHERE " + *where, planner.binds};
    const Soql<QByteArray> order = orderBy(query, *object, scope);
    if (!order)
        return tl::unexpected<SoqlError>(order.error());
    SoqlPlan plan{
        object, "SELECT r.id FROM records r WHERE " + *where + " ORDER BY " + *order, planner.binds};
    if (query.limit >= 0 || query.offset > 0)
        plan.sql
            += " LIMIT " + QByteArray::number(query.limit) + " OFFSET " + QByteArray::number(query.offset);
    return plan;
}

} // namespace patchbay::demoorg
