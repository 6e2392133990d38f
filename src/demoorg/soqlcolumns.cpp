#include "demoorg/soqlcolumns.h"

#include "demoorg/recordids.h"
#include "demoorg/soqldates.h"
#include "demoorg/valuereader.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

using Kind = SoqlColumn::Kind;

tl::unexpected<SoqlError> problem(const QString &code, const QString &reason, qsizetype offset)
{
    return tl::unexpected<SoqlError>(SoqlError{code, reason, offset});
}

Kind kindOf(const FieldDef &field)
{
    return field.isNumber()                ? Kind::Number
        : field.isReference()              ? Kind::Id
        : field.type == "boolean"_L1       ? Kind::Boolean
        : field.type == "date"_L1          ? Kind::Date
        : field.type == "datetime"_L1      ? Kind::DateTime
        : field.type == "multipicklist"_L1 ? Kind::Values
                                           : Kind::Text;
}

/// Walks the relationships by nested look-ups; names come from the catalogue, never from the query text.
QByteArray expression(
    const SoqlPath &path, const FieldDef &field, const ObjectDef &start, const Catalog &catalog)
{
    QByteArray row = "r";
    const ObjectDef *object = &start;
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
        object = catalog.object(relation->referenceTo.value(0));
    }
    QByteArray value = "json_extract(" + row + ".body,'$." + field.name.toLatin1() + "')";
    if (isTypeOfTarget(path, start, catalog))
        value = "CASE " + row + ".type WHEN 'Group' THEN json_extract(" + row + ".body,'$.Type') ELSE " + row
            + ".type END";
    else if (field.type == "id"_L1)
        value = row + ".id";
    else if (field.name == "IsDeleted"_L1)
        value = row + ".deleted";
    return opening + value + closing;
}

QByteArray quoted(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

/// A picklist's labels in place of its values, where they differ.
QByteArray labelled(const QByteArray &sql, const FieldDef &field)
{
    QByteArray cases;
    for (auto it = field.labels.begin(); it != field.labels.end(); ++it)
        if (it.key() != it.value())
            cases += " WHEN " + quoted(it.key()) + " THEN " + quoted(it.value());
    return cases.isEmpty() ? sql : "CASE " + sql + cases + " ELSE " + sql + " END";
}

Soql<SoqlColumn> withFunction(const SoqlPath &path, SoqlColumn column, const SoqlScope &scope)
{
    if (path.function == "TOLABEL"_L1) {
        column.sql = labelled(column.sql, *column.field);
        return column;
    }
    const bool fits = column.kind == Kind::DateTime
        || (column.kind == Kind::Date && path.function != "DAY_ONLY"_L1 && path.function != "HOUR_IN_DAY"_L1);
    if (!isDateFunction(path.function) || !fits)
        return problem(u"MALFORMED_QUERY"_s,
            u"field %1 does not support %2"_s.arg(column.field->name, path.function), path.offset);
    const QByteArray zone = path.local ? scope.zone : "UTC"_ba;
    column.sql = "soql_date(" + quoted(path.function) + ',' + column.sql + ','
        + quoted(QString::fromLatin1(zone)) + ')';
    column.kind = path.function == "DAY_ONLY"_L1 ? Kind::Date : Kind::Number;
    return column;
}

tl::unexpected<SoqlError> mismatch(const SoqlLiteral &literal, const SoqlColumn &column, bool quotes)
{
    return problem(u"INVALID_FIELD"_s,
        u"value of filter criterion for field '%1' must be of type %2 and should %3be enclosed in quotes"_s
            .arg(column.field->name, column.kind == Kind::DateTime ? u"dateTime"_s : column.field->type,
                quotes ? u""_s : u"not "_s),
        literal.offset);
}

/// The operators a column knows.
bool fits(const QString &op, Kind kind)
{
    if (op == "LIKE"_L1)
        return kind == Kind::Text;
    if (op.endsWith("CLUDES"_L1))
        return kind == Kind::Values;
    const bool orders = op.startsWith(u'<') || op.startsWith(u'>');
    return !orders || (kind != Kind::Values && kind != Kind::Boolean);
}

Soql<QVariant> textValue(const SoqlLiteral &literal, const SoqlColumn &column, const QString &op)
{
    if (literal.kind != SoqlLiteral::Kind::Text)
        return mismatch(literal, column, true);
    if (op == "LIKE"_L1)
        return QVariant(literal.likePattern);
    if (column.kind != Kind::Id)
        return QVariant(literal.text);
    const QString id = fullId(literal.text);
    if (id.isEmpty())
        return problem(
            u"INVALID_QUERY_FILTER_OPERATOR"_s, u"invalid ID field: %1"_s.arg(literal.text), literal.offset);
    return QVariant(id);
}

} // namespace

Soql<SoqlColumn> soqlColumn(const SoqlPath &path, const ObjectDef &object, const SoqlScope &scope)
{
    const Soql<const FieldDef *> field = resolvePath(path, object, scope.catalog);
    if (!field)
        return tl::unexpected<SoqlError>(field.error());
    if ((*field)->isCompound() || !(*field)->filterable)
        return problem(u"INVALID_FIELD"_s,
            u"field '%1' can not be filtered in a query call"_s.arg((*field)->name), path.offset);
    const SoqlColumn column{expression(path, **field, object, scope.catalog), *field, kindOf(**field)};
    return path.function.isEmpty() ? Soql<SoqlColumn>(column) : withFunction(path, column, scope);
}

Soql<QVariant> soqlValue(const SoqlLiteral &literal, const SoqlColumn &column, const QString &op)
{
    using Said = SoqlLiteral::Kind;
    if (!fits(op, column.kind))
        return problem(
            u"INVALID_FIELD"_s, u"invalid operator on %1 field"_s.arg(column.field->type), literal.offset);
    if (literal.kind == Said::Null
        || (literal.kind == Said::Text && literal.text.isEmpty() && op != "LIKE"_L1))
        return QVariant();
    switch (column.kind) {
    case Kind::Boolean:
        if (literal.kind != Said::Boolean)
            return mismatch(literal, column, false);
        return QVariant(literal.text.compare("true"_L1, Qt::CaseInsensitive) == 0);
    case Kind::Number:
        if (literal.kind != Said::Number)
            return mismatch(literal, column, false);
        return QVariant(literal.text.toDouble());
    case Kind::Date:
        if (literal.kind != Said::Date || !isDate(literal.text))
            return mismatch(literal, column, false);
        return QVariant(literal.text);
    case Kind::DateTime: {
        const QString time = literal.kind == Said::DateTime ? canonicalDateTime(literal.text) : QString();
        return time.isEmpty() ? Soql<QVariant>(mismatch(literal, column, false)) : QVariant(time);
    }
    case Kind::Text:
    case Kind::Values:
    case Kind::Id:
        break;
    }
    return textValue(literal, column, op);
}

} // namespace patchbay::demoorg
