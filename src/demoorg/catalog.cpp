#include "demoorg/catalog.h"

#include "demoorg/customfields.h"

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
    field.polymorphic = json["polymorphicForeignKey"_L1].toBool();
    for (const QJsonValue &entry : json["picklistValues"_L1].toArray())
        field.labels.insert(entry["value"_L1].toString(), entry["label"_L1].toString());
    field.custom = json["custom"_L1].toBool();
    field.caseSensitive = json["caseSensitive"_L1].toBool();
    field.groupable = json["groupable"_L1].toBool();
    field.aggregatable = json["aggregatable"_L1].toBool();
    field.controller = json["controllerName"_L1].toString();
    if (!field.controller.isEmpty())
        for (const QJsonValue &entry : json["picklistValues"_L1].toArray())
            field.validFor.insert(entry["value"_L1].toString(), entry["validFor"_L1].toString());
    field.defaultValue = defaultOf(json);
    return field;
}

ObjectDef readObject(const QJsonObject &describe)
{
    ObjectDef object;
    object.describe = describe;
    object.name = describe["name"_L1].toString();
    object.label = describe["label"_L1].toString();
    object.labelPlural = describe["labelPlural"_L1].toString();
    object.keyPrefix = describe["keyPrefix"_L1].toString();
    object.createable = describe["createable"_L1].toBool();
    object.updateable = describe["updateable"_L1].toBool();
    object.deletable = describe["deletable"_L1].toBool();
    for (const QJsonValue &field : describe["fields"_L1].toArray())
        object.fields.push_back(readField(field.toObject()));
    return object;
}

QJsonArray withFields(QJsonArray fields, const QJsonObject &change)
{
    for (const QJsonValue &said : change["fields"_L1].toArray())
        fields.append(customField(said.toObject(), fields));
    const QJsonObject changes = change["change"_L1].toObject();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QJsonObject field = fields.at(i).toObject();
        const QJsonValue wanted = changes.value(field["name"_L1].toString());
        if (wanted.isObject())
            fields[i] = changedField(field, wanted.toObject(), fields);
    }
    return fields;
}

QJsonArray recordTypeInfos(const ObjectDef &object)
{
    QJsonArray infos;
    for (const RecordType &type : object.recordTypes())
        infos.append(QJsonObject{{u"active"_s, type.active}, {u"available"_s, type.available},
            {u"defaultRecordTypeMapping"_s, type.isDefault}, {u"developerName"_s, type.developerName},
            {u"master"_s, type.master}, {u"name"_s, type.name}, {u"recordTypeId"_s, type.id},
            {u"urls"_s,
                QJsonObject{{u"layout"_s,
                    u"/services/data/v{version}/sobjects/%1/describe/layouts/%2"_s.arg(
                        object.name, type.id)}}}});
    return infos;
}

/// The lookup that an object with record types has.
QJsonObject recordTypeField()
{
    return {{u"name"_s, u"RecordTypeId"_s}, {u"label"_s, u"Record Type ID"_s}, {u"type"_s, u"reference"_s},
        {u"length"_s, 18}, {u"custom"_s, false}, {u"permissionable"_s, false}, {u"defaultedOnCreate"_s, true},
        {u"referenceTo"_s, QJsonArray{u"RecordType"_s}}, {u"relationshipName"_s, u"RecordType"_s}};
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

QList<RecordType> ObjectDef::recordTypes() const
{
    RecordType master;
    master.id = u"012000000000000AAA"_s;
    master.developerName = u"Master"_s;
    master.name = u"Master"_s;
    master.master = true;
    master.isDefault = std::ranges::none_of(rules.recordTypes, &RecordType::isDefault);
    return rules.recordTypes + QList<RecordType>{master};
}

qsizetype ObjectDef::controllingIndex(const QString &controller, const QJsonValue &value) const
{
    for (const QJsonValue &field : describe["fields"_L1].toArray()) {
        if (field["name"_L1].toString() != controller)
            continue;
        if (field["type"_L1].toString() == "boolean"_L1)
            return value.toBool() ? 1 : 0;
        const QJsonArray entries = field["picklistValues"_L1].toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            if (entries.at(i)["value"_L1] == value)
                return i;
    }
    return -1;
}

Catalog::Catalog()
{
    const QDir folder(u":/demoorg"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            put(readObject(QJsonDocument::fromJson(file.readAll()).object()));
    }
}

void Catalog::put(ObjectDef object)
{
    object.m_index.clear();
    for (size_t i = 0; i < object.fields.size(); ++i)
        object.m_index.insert(object.fields[i].name.toLower(), i);
    const auto known = m_byName.constFind(object.name.toLower());
    if (known != m_byName.constEnd()) {
        m_objects[*known] = std::move(object);
        return;
    }
    m_byName.insert(object.name.toLower(), m_objects.size());
    m_byPrefix.insert(object.keyPrefix, m_objects.size());
    m_objects.push_back(std::move(object));
}

QJsonObject Catalog::orgFile(const QString &name)
{
    QFile file(u":/demoorg/orgs/%1.json"_s.arg(name));
    return !name.isEmpty() && file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object()
        : QJsonObject();
}

Catalog Catalog::customised(const QJsonObject &change) const
{
    Catalog result = *this;
    const QJsonObject objects = change["objects"_L1].toObject();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const ObjectDef *known = object(it.key());
        if (!known)
            continue;
        QJsonObject describe = known->describe;
        ObjectRules rules = known->rules;
        QJsonObject wanted = it.value().toObject();
        readRules(wanted, rules);
        if (!rules.recordTypes.isEmpty() && !known->field(u"RecordTypeId"_s)) {
            QJsonArray fields = wanted["fields"_L1].toArray();
            fields.prepend(recordTypeField());
            wanted["fields"_L1] = fields;
        }
        describe["fields"_L1] = withFields(describe["fields"_L1].toArray(), wanted);
        ObjectDef changed = readObject(describe);
        changed.rules = rules;
        changed.describe["recordTypeInfos"_L1] = recordTypeInfos(changed);
        result.put(std::move(changed));
    }
    const QJsonObject hidden = change["hidden"_L1].toObject();
    for (auto it = hidden.begin(); it != hidden.end(); ++it)
        result.m_hidden[it.key()] = stringsOf(it.value().toArray());
    return result;
}

Catalog Catalog::without(const QStringList &paths) const
{
    Catalog result = *this;
    for (const ObjectDef &object : m_objects) {
        QJsonArray kept;
        for (const QJsonValue &field : object.describe["fields"_L1].toArray())
            if (!paths.contains(object.name + u'.' + field["name"_L1].toString()))
                kept.append(field);
        if (kept.size() == object.describe["fields"_L1].toArray().size())
            continue;
        QJsonObject describe = object.describe;
        describe["fields"_L1] = kept;
        ObjectDef changed = readObject(describe);
        changed.rules = object.rules;
        result.put(std::move(changed));
    }
    return result;
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
