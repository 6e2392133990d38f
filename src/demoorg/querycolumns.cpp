#include "demoorg/querycolumns.h"

#include "demoorg/aggregates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QString apexType(const FieldDef &field)
{
    static const QHash<QString, QString> types{{u"id"_s, u"Id"_s}, {u"reference"_s, u"Id"_s},
        {u"boolean"_s, u"Boolean"_s}, {u"int"_s, u"Integer"_s}, {u"double"_s, u"Double"_s},
        {u"currency"_s, u"Double"_s}, {u"percent"_s, u"Double"_s}, {u"date"_s, u"Date"_s},
        {u"datetime"_s, u"Datetime"_s}, {u"address"_s, u"Address"_s}};
    return types.value(field.type, u"String"_s);
}

QJsonObject columnOf(const QString &name, const FieldDef *field, bool aggregate)
{
    return {{u"aggregate"_s, aggregate}, {u"apexType"_s, field ? QJsonValue(apexType(*field)) : QJsonValue()},
        {u"booleanType"_s, field && field->type == "boolean"_L1}, {u"columnName"_s, name},
        {u"custom"_s, field && field->custom}, {u"displayName"_s, name}, {u"foreignKeyName"_s, QJsonValue()},
        {u"insertable"_s, field && field->createable}, {u"joinColumns"_s, QJsonArray()},
        {u"numberType"_s, field && field->isNumber()},
        {u"textType"_s, field && apexType(*field) == "String"_L1},
        {u"updatable"_s, field && field->updateable}};
}

/// A parent's column stands within one for the relationship, and so on down.
QJsonObject pathColumn(const QStringList &parts, const FieldDef *field)
{
    if (parts.size() == 1)
        return columnOf(parts.first(), field, false);
    QJsonObject column = columnOf(parts.first(), nullptr, false);
    column[u"foreignKeyName"_s] = parts.first();
    column[u"joinColumns"_s] = QJsonArray{pathColumn(parts.mid(1), field)};
    return column;
}

const FieldDef *fieldOf(const SoqlPath &path, const ObjectDef &object, const Catalog &catalog)
{
    const Soql<const FieldDef *> field = resolvePath(path, object, catalog);
    return field ? *field : nullptr;
}

QJsonArray columnsOf(const SoqlQuery &query, const ObjectDef &object, const Catalog &catalog)
{
    QJsonArray columns;
    int unnamed = 0;
    for (const SoqlAggregate &one : query.aggregates) {
        const bool plain = one.function.isEmpty() && one.path.function.isEmpty();
        const QString name = nameOfColumn(one, unnamed);
        columns.append(columnOf(name, plain ? fieldOf(one.path, object, catalog) : nullptr, !plain));
    }
    for (const SoqlPath &path : query.fields)
        columns.append(pathColumn(
            path.alias.isEmpty() ? path.parts : QStringList{path.alias}, fieldOf(path, object, catalog)));
    for (const auto &child : query.children) {
        QJsonObject column = columnOf(child->relationship, nullptr, true);
        if (const ObjectDef *childObject = catalog.object(child->object))
            column[u"joinColumns"_s] = columnsOf(*child, *childObject, catalog);
        columns.append(column);
    }
    return columns;
}

} // namespace

QJsonObject queryColumns(const SoqlQuery &query, const ObjectDef &object, const Catalog &catalog)
{
    bool withId = false;
    for (const SoqlPath &path : query.fields)
        withId = withId || path.parts.join(u'.').compare("Id"_L1, Qt::CaseInsensitive) == 0;
    return {{u"columnMetadata"_s, columnsOf(query, object, catalog)}, {u"entityName"_s, object.name},
        {u"groupBy"_s, !query.groupBy.isEmpty()}, {u"idSelected"_s, withId},
        {u"keyPrefix"_s, object.keyPrefix}};
}

} // namespace patchbay::demoorg
