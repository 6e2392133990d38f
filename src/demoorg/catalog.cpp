#include "demoorg/catalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QStringList stringsOf(const QJsonArray &array)
{
    QStringList result;
    for (const QJsonValue &value : array)
        result.append(value.toString());
    return result;
}

QStringList activeValues(const QJsonArray &picklist)
{
    QStringList result;
    for (const QJsonValue &entry : picklist)
        if (entry["active"_L1].toBool())
            result.append(entry["value"_L1].toString());
    return result;
}

QJsonValue defaultOf(const QJsonObject &json)
{
    const QJsonValue own = json["defaultValue"_L1];
    if (!own.isNull())
        return own;
    for (const QJsonValue &entry : json["picklistValues"_L1].toArray())
        if (entry["defaultValue"_L1].toBool())
            return entry["value"_L1];
    return json["type"_L1].toString() == "boolean"_L1 ? QJsonValue(false) : QJsonValue();
}

FieldDef readField(const QJsonObject &json)
{
    FieldDef field;
    field.name = json["name"_L1].toString();
    field.label = json["label"_L1].toString();
    field.type = json["type"_L1].toString();
    field.length = json["length"_L1].toInt();
    field.precision = json["precision"_L1].toInt();
    field.scale = json["scale"_L1].toInt();
    field.digits = json["digits"_L1].toInt();
    field.nillable = json["nillable"_L1].toBool();
    field.createable = json["createable"_L1].toBool();
    field.updateable = json["updateable"_L1].toBool();
    field.defaultedOnCreate = json["defaultedOnCreate"_L1].toBool();
    field.restrictedPicklist = json["restrictedPicklist"_L1].toBool();
    field.idLookup = json["idLookup"_L1].toBool();
    field.externalId = json["externalId"_L1].toBool();
    field.unique = json["unique"_L1].toBool();
    field.nameField = json["nameField"_L1].toBool();
    field.filterable = json["filterable"_L1].toBool();
    field.sortable = json["sortable"_L1].toBool();
    field.compound = json["compoundFieldName"_L1].toString();
    field.relationship = json["relationshipName"_L1].toString();
    field.referenceTo = stringsOf(json["referenceTo"_L1].toArray());
    field.picklist = activeValues(json["picklistValues"_L1].toArray());
    field.defaultValue = defaultOf(json);
    return field;
}

} // namespace

bool FieldDef::isNumber() const
{
    return type == "int"_L1 || type == "double"_L1 || type == "currency"_L1 || type == "percent"_L1;
}

const FieldDef *ObjectDef::field(const QString &fieldName) const
{
    const auto found = m_index.constFind(fieldName.toLower());
    return found == m_index.constEnd() ? nullptr : &fields[*found];
}

const FieldDef *ObjectDef::relation(const QString &relationship) const
{
    const auto found = std::ranges::find_if(fields, [&](const FieldDef &field) {
        return field.relationship.compare(relationship, Qt::CaseInsensitive) == 0
            && !field.relationship.isEmpty();
    });
    return found == fields.end() ? nullptr : &*found;
}

QString ObjectDef::nameField() const
{
    const auto found = std::ranges::find_if(fields, [](const FieldDef &field) { return field.nameField; });
    return found == fields.end() ? u"Id"_s : found->name;
}

Catalog::Catalog()
{
    const QDir folder(u":/demoorg"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ObjectDef object;
        object.describe = QJsonDocument::fromJson(file.readAll()).object();
        object.name = object.describe["name"_L1].toString();
        object.label = object.describe["label"_L1].toString();
        object.labelPlural = object.describe["labelPlural"_L1].toString();
        object.keyPrefix = object.describe["keyPrefix"_L1].toString();
        object.createable = object.describe["createable"_L1].toBool();
        object.updateable = object.describe["updateable"_L1].toBool();
        object.deletable = object.describe["deletable"_L1].toBool();
        for (const QJsonValue &field : object.describe["fields"_L1].toArray()) {
            object.fields.push_back(readField(field.toObject()));
            object.m_index.insert(object.fields.back().name.toLower(), object.fields.size() - 1);
        }
        m_byName.insert(object.name.toLower(), m_objects.size());
        m_byPrefix.insert(object.keyPrefix, m_objects.size());
        m_objects.push_back(std::move(object));
    }
}

const ObjectDef *Catalog::object(const QString &name) const
{
    const auto found = m_byName.constFind(name.toLower());
    return found == m_byName.constEnd() ? nullptr : &m_objects[*found];
}

const ObjectDef *Catalog::byPrefix(const QString &keyPrefix) const
{
    const auto found = m_byPrefix.constFind(keyPrefix);
    return found == m_byPrefix.constEnd() ? nullptr : &m_objects[*found];
}

} // namespace patchbay::demoorg
