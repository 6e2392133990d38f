#include "demoorg/soql.h"

#include "demoorg/recordids.h"
#include "demoorg/valuereader.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

tl::unexpected<SoqlError> problem(const QString &code, const QString &reason, qsizetype offset)
{
    return tl::unexpected<SoqlError>(SoqlError{code, reason, offset});
}

tl::unexpected<SoqlError> noSuchColumn(const QString &name, const QString &entity, qsizetype offset)
{
    return problem(u"INVALID_FIELD"_s,
        u"No such column '%1' on entity '%2'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names."_s
            .arg(name, entity),
        offset);
}

bool isTextual(const FieldDef &field)
{
    return !field.isNumber() && !field.isReference() && field.type != "boolean"_L1
        && !field.type.startsWith("date"_L1);
}

class Planner final
{
public:
    Planner(const Catalog &catalog, const ObjectDef &object)
        : m_catalog(catalog)
        , m_object(object)
    {
    }

    struct Column {
        QByteArray sql;
        const FieldDef *field = nullptr;
    };

    [[nodiscard]] Soql<Column> column(const SoqlPath &path) const
    {
        const Soql<const FieldDef *> field = resolvePath(path, m_object, m_catalog);
        if (!field)
            return tl::unexpected<SoqlError>(field.error());
        if ((*field)->isCompound() || !(*field)->filterable)
            return problem(u"INVALID_FIELD"_s,
                u"field '%1' can not be filtered in a query call"_s.arg((*field)->name), path.offset);
        return Column{expression(path, **field), *field};
    }

    [[nodiscard]] Soql<QByteArray> condition(const SoqlCondition &node)
    {
        if (node.kind == SoqlCondition::Kind::Compare)
            return comparison(node);
        QByteArrayList parts;
        for (const SoqlCondition &child : node.children) {
            const Soql<QByteArray> part = condition(child);
            if (!part)
                return part;
            parts.append(*part);
        }
        if (node.kind == SoqlCondition::Kind::Not)
            return "(NOT " + parts.first() + ')';
        return '(' + parts.join(node.kind == SoqlCondition::Kind::And ? " AND " : " OR ") + ')';
    }

    QVariantList binds;

private:
    /// Walks the relationships by nested look-ups; names come from the catalogue, never from the query text.
    [[nodiscard]] QByteArray expression(const SoqlPath &path, const FieldDef &field) const
    {
        QByteArray id = "r.id";
        QByteArray row = "r";
        const ObjectDef *object = &m_object;
        QByteArray opening;
        QByteArray closing;
        for (qsizetype i = 0; i + 1 < path.parts.size() && object; ++i) {
            const FieldDef *relation = object->relation(path.parts.at(i));
            const QByteArray next = "x" + QByteArray::number(i);
            if (!relation)
                continue; // the object's own name before its field
            closing = " FROM records " + next + " WHERE " + next + ".id=json_extract(" + row + ".body,'$."
                + relation->name.toLatin1() + "'))" + closing;
            opening += "(SELECT ";
            row = next;
            object = m_catalog.object(relation->referenceTo.value(0));
        }
        QByteArray value = "json_extract(" + row + ".body,'$." + field.name.toLatin1() + "')";
        if (field.type == "id"_L1)
            value = row + ".id";
        else if (field.name == "IsDeleted"_L1)
            value = row + ".deleted";
        return opening + value + closing;
    }

    [[nodiscard]] Soql<QByteArray> comparison(const SoqlCondition &node)
    {
        const Soql<Column> target = column(node.path);
        if (!target)
            return tl::unexpected<SoqlError>(target.error());
        const QByteArray collation = isTextual(*target->field) ? " COLLATE SOQL" : "";
        QByteArrayList parts;
        for (const SoqlLiteral &literal : node.literals) {
            const Soql<QVariant> value = convert(literal, *target->field, node.op);
            if (!value)
                return tl::unexpected<SoqlError>(value.error());
            parts.append(test(target->sql, node.op, *value, collation));
        }
        const bool all = node.op == "NOT IN"_L1;
        return "COALESCE((" + parts.join(all ? " AND " : " OR ") + "),0)";
    }

    [[nodiscard]] QByteArray test(
        const QByteArray &sql, const QString &op, const QVariant &value, const QByteArray &collation)
    {
        const bool equality = op == "="_L1 || op == "IN"_L1;
        const bool inequality = op == "!="_L1 || op == "NOT IN"_L1;
        if (!value.isValid()) {
            if (equality || inequality)
                return sql + (equality ? " IS NULL" : " IS NOT NULL");
            return "0";
        }
        binds.append(value);
        if (op == "LIKE"_L1)
            return sql + " LIKE ? ESCAPE '\\'";
        if (equality)
            return sql + " = ?" + collation;
        if (inequality) {
            binds.append(value);
            return "(" + sql + " <> ?" + collation + " OR (? IS NOT NULL AND " + sql + " IS NULL))";
        }
        return sql + ' ' + op.toLatin1() + " ?" + collation;
    }

    [[nodiscard]] Soql<QVariant> convert(
        const SoqlLiteral &literal, const FieldDef &field, const QString &op) const
    {
        using Kind = SoqlLiteral::Kind;
        if (literal.kind == Kind::Null
            || (literal.kind == Kind::Text && literal.text.isEmpty() && op != "LIKE"_L1))
            return QVariant();
        const auto mismatch = [&](bool quoted) {
            return problem(u"INVALID_FIELD"_s,
                u"value of filter criterion for field '%1' must be of type %2 and should %3be enclosed in quotes"_s
                    .arg(field.name, field.type, quoted ? u""_s : u"not "_s),
                literal.offset);
        };
        if (field.type == "boolean"_L1)
            return literal.kind == Kind::Boolean
                ? Soql<QVariant>(literal.text.compare("true"_L1, Qt::CaseInsensitive) == 0)
                : mismatch(false);
        if (field.isNumber())
            return literal.kind == Kind::Number ? Soql<QVariant>(literal.text.toDouble()) : mismatch(false);
        if (field.type == "date"_L1)
            return literal.kind == Kind::Date && isDate(literal.text) ? Soql<QVariant>(literal.text)
                                                                      : mismatch(false);
        if (field.type == "datetime"_L1)
            return dateTime(literal, field);
        if (literal.kind != Kind::Text)
            return mismatch(true);
        if (op == "LIKE"_L1)
            return field.isReference() ? Soql<QVariant>(problem(
                       u"INVALID_OPERATOR_FIELD"_s, u"invalid operator on id field"_s, literal.offset))
                                       : Soql<QVariant>(literal.likePattern);
        if (!field.isReference())
            return QVariant(literal.text);
        const QString id = fullId(literal.text);
        if (id.isEmpty())
            return problem(u"INVALID_QUERY_FILTER_OPERATOR"_s, u"invalid ID field: %1"_s.arg(literal.text),
                literal.offset);
        return QVariant(id);
    }

    [[nodiscard]] static Soql<QVariant> dateTime(const SoqlLiteral &literal, const FieldDef &field)
    {
        const QString text
            = literal.kind == SoqlLiteral::Kind::DateTime ? canonicalDateTime(literal.text) : QString();
        if (text.isEmpty())
            return problem(u"INVALID_FIELD"_s,
                u"value of filter criterion for field '%1' must be of type dateTime and should not be enclosed in quotes"_s
                    .arg(field.name),
                literal.offset);
        return QVariant(text);
    }

    const Catalog &m_catalog;
    const ObjectDef &m_object;
};

Soql<QByteArray> orderBy(const SoqlQuery &query, const Planner &planner)
{
    QByteArrayList parts;
    for (const SoqlOrder &order : query.order) {
        const Soql<Planner::Column> column = planner.column(order.path);
        if (!column)
            return tl::unexpected<SoqlError>(column.error());
        QByteArray part = column->sql + (isTextual(*column->field) ? " COLLATE SOQL" : "");
        part += order.descending ? " DESC" : " ASC";
        if (!order.nulls.isEmpty())
            part += " NULLS " + order.nulls.toLatin1();
        parts.append(part);
    }
    parts.append("r.id");
    return parts.join(", ");
}

} // namespace

Soql<const FieldDef *> resolvePath(const SoqlPath &path, const ObjectDef &object, const Catalog &catalog)
{
    QList<const ObjectDef *> candidates{&object};
    for (qsizetype i = 0; i + 1 < path.parts.size(); ++i) {
        // The object's own name may stand before its fields.
        if (i == 0 && path.parts.first().compare(object.name, Qt::CaseInsensitive) == 0
            && !object.relation(object.name))
            continue;
        const FieldDef *relation = nullptr;
        for (const ObjectDef *candidate : std::as_const(candidates))
            relation = relation ? relation : candidate->relation(path.parts.at(i));
        if (!relation)
            return problem(u"INVALID_FIELD"_s,
                u"Didn't understand relationship '%1' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names."_s
                    .arg(path.parts.at(i)),
                path.offset);
        candidates.clear();
        for (const QString &name : relation->referenceTo)
            if (const ObjectDef *target = catalog.object(name))
                candidates.append(target);
    }
    for (const ObjectDef *candidate : std::as_const(candidates))
        if (const FieldDef *field = candidate->field(path.parts.last()))
            return field;
    const QString entity
        = path.parts.size() > 1 && !candidates.isEmpty() ? candidates.first()->name : object.name;
    return noSuchColumn(path.parts.last(), entity, path.offset);
}

Soql<SoqlPlan> planSoql(
    const SoqlQuery &query, const Catalog &catalog, bool withDeleted, const SoqlCondition *instead)
{
    const ObjectDef *object = catalog.object(query.object);
    if (!object)
        return problem(u"INVALID_TYPE"_s,
            u"sObject type '%1' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."_s
                .arg(query.object),
            query.objectOffset);
    if (!query.allFields.isEmpty() && query.allFields != "STANDARD"_L1
        && (query.limit < 0 || query.limit > 200))
        return problem(
            u"MALFORMED_QUERY"_s, u"The SOQL FIELDS function must have a LIMIT of at most 200"_s, 0);
    Planner planner(catalog, *object);
    for (const SoqlPath &path : query.fields)
        if (const auto field = resolvePath(path, *object, catalog); !field)
            return tl::unexpected<SoqlError>(field.error());
    QByteArray where = "r.type=?";
    planner.binds.append(object->name);
    if (!withDeleted)
        where += " AND r.deleted=0";
    if (const SoqlCondition *own = instead ? instead : query.where.get()) {
        const Soql<QByteArray> condition = planner.condition(*own);
        if (!condition)
            return tl::unexpected<SoqlError>(condition.error());
        where += " AND " + *condition;
    }
    if (!query.aggregates.isEmpty()) // groups are ordered and counted when they are made
        return SoqlPlan{object, "SELECT r.id FROM records r WHERE " + where, planner.binds};
    const Soql<QByteArray> order = orderBy(query, planner);
    if (!order)
        return tl::unexpected<SoqlError>(order.error());
    SoqlPlan plan{object, "SELECT r.id FROM records r WHERE " + where + " ORDER BY " + *order, planner.binds};
    if (query.limit >= 0 || query.offset > 0)
        plan.sql
            += " LIMIT " + QByteArray::number(query.limit) + " OFFSET " + QByteArray::number(query.offset);
    return plan;
}

} // namespace patchbay::demoorg
