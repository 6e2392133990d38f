#include "demoorg/uiapi.h"

#include "demoorg/customfields.h"
#include "demoorg/grants.h"
#include "demoorg/recordids.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// Not all of it is a capital first: what REST calls "datetime" has two.
QString dataType(const QString &type)
{
    static const QHash<QString, QString> types{{u"datetime"_s, u"DateTime"_s}, {u"id"_s, u"Reference"_s},
        {u"textarea"_s, u"TextArea"_s}, {u"multipicklist"_s, u"MultiPicklist"_s},
        {u"combobox"_s, u"ComboBox"_s}, {u"encryptedstring"_s, u"EncryptedString"_s},
        {u"base64"_s, u"Base64"_s}};
    return types.value(type, type.left(1).toUpper() + type.mid(1));
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray referenceInfos(const FieldDef &field, const Catalog &catalog)
{
    QJsonArray infos;
    for (const QString &name : field.referenceTo)
        if (const ObjectDef *target = catalog.object(name))
            infos.append(
                QJsonObject{{u"apiName"_s, name}, {u"nameFields"_s, QJsonArray{target->nameField()}}});
    return infos;
}

QJsonObject fieldInfo(const FieldDef &field, const QJsonObject &describe, const Catalog &catalog)
{
    return {{u"apiName"_s, field.name}, {u"calculated"_s, describe["calculated"_L1]},
        {u"compound"_s, field.isCompound()}, {u"compoundComponentName"_s, QJsonValue()},
        {u"compoundFieldName"_s, textOrNull(field.compound)},
        {u"controllerName"_s, textOrNull(field.controller)},
        {u"controllingFields"_s, field.controller.isEmpty() ? QJsonArray() : QJsonArray{field.controller}},
        {u"createable"_s, field.createable}, {u"custom"_s, field.custom},
        {u"dataType"_s, dataType(field.type)}, {u"extraTypeInfo"_s, describe["extraTypeInfo"_L1]},
        {u"filterable"_s, field.filterable}, {u"filteredLookupInfo"_s, QJsonValue()},
        {u"highScaleNumber"_s, false}, {u"htmlFormatted"_s, false},
        {u"inlineHelpText"_s, textOrNull(describe["inlineHelpText"_L1].toString().toHtmlEscaped())},
        {u"label"_s, field.label.toHtmlEscaped()}, {u"length"_s, field.length}, {u"maskType"_s, QJsonValue()},
        {u"nameField"_s, field.nameField}, {u"polymorphicForeignKey"_s, field.polymorphic},
        {u"precision"_s, field.precision}, {u"reference"_s, field.type == "reference"_L1},
        {u"referenceTargetField"_s, QJsonValue()}, {u"referenceToInfos"_s, referenceInfos(field, catalog)},
        {u"relationshipName"_s, textOrNull(field.relationship)},
        {u"required"_s, !field.nillable}, // of system fields too
        {u"scale"_s, field.scale}, {u"searchPrefilterable"_s, describe["searchPrefilterable"_L1]},
        {u"sortable"_s, field.sortable}, {u"unique"_s, field.unique}, {u"updateable"_s, field.updateable}};
}

QJsonObject recordTypeInfos(const ObjectDef &object)
{
    QJsonObject infos;
    for (const RecordType &type : object.recordTypes())
        infos.insert(type.id,
            QJsonObject{{u"available"_s, type.available}, {u"defaultRecordTypeMapping"_s, type.isDefault},
                {u"master"_s, type.master}, {u"name"_s, type.name.toHtmlEscaped()},
                {u"recordTypeId"_s, type.id}});
    return infos;
}

Response tagged(QJsonObject answer)
{
    answer.insert(u"eTag"_s,
        QString::fromLatin1(hashed(QJsonDocument(answer).toJson(QJsonDocument::Compact)).left(32)));
    return jsonResponse(answer);
}

Response objectInfo(const Call &call, const ObjectDef &object)
{
    QJsonObject fields;
    for (const QJsonValue &describe : object.describe["fields"_L1].toArray())
        if (const FieldDef *field = object.field(describe["name"_L1].toString()))
            fields.insert(field->name, fieldInfo(*field, describe.toObject(), call.catalog));
    const QList<RecordType> types = object.recordTypes();
    const auto chosen = std::ranges::find_if(types, &RecordType::isDefault);
    return tagged({{u"apiName"_s, object.name}, {u"associateEntityType"_s, QJsonValue()},
        {u"associateParentEntity"_s, QJsonValue()}, {u"childRelationships"_s, QJsonArray()},
        {u"compactLayoutable"_s, object.describe["compactLayoutable"_L1]},
        {u"createable"_s, object.createable}, {u"custom"_s, object.describe["custom"_L1]},
        {u"defaultRecordTypeId"_s, chosen == types.end() ? QJsonValue() : QJsonValue(chosen->id)},
        {u"deletable"_s, object.deletable}, {u"dependentFields"_s, QJsonObject()},
        {u"feedEnabled"_s, object.describe["feedEnabled"_L1]}, {u"fields"_s, fields},
        {u"keyPrefix"_s, object.keyPrefix}, {u"label"_s, object.label.toHtmlEscaped()},
        {u"labelPlural"_s, object.labelPlural.toHtmlEscaped()},
        {u"layoutable"_s, object.describe["layoutable"_L1]},
        {u"mruEnabled"_s, object.describe["mruEnabled"_L1]},
        {u"nameFields"_s, QJsonArray{object.nameField()}}, {u"queryable"_s, object.describe["queryable"_L1]},
        {u"recordTypeInfos"_s, recordTypeInfos(object)}, {u"searchable"_s, object.describe["searchable"_L1]},
        {u"themeInfo"_s, QJsonValue()}, {u"updateable"_s, object.updateable}});
}

/// What a dependent value goes with, by the numbers of `controllerValues`.
QJsonArray placesOf(const QString &validFor, const QJsonObject &controllers)
{
    QJsonArray places;
    for (qsizetype i = 0; i < controllers.size(); ++i)
        if (isValidFor(validFor, i))
            places.append(i);
    return places;
}

QJsonObject controllerValues(const ObjectDef &object, const FieldDef &field)
{
    QJsonObject values;
    const FieldDef *controller = object.field(field.controller);
    if (controller && controller->type == "boolean"_L1)
        return {{u"false"_s, 0}, {u"true"_s, 1}};
    if (controller)
        for (const QString &value : controller->picklist)
            values.insert(value.toHtmlEscaped(), object.controllingIndex(controller->name, value));
    return values;
}

QJsonObject picklistOf(
    const Call &call, const ObjectDef &object, const FieldDef &field, const RecordType &type)
{
    const QJsonObject controllers = controllerValues(object, field);
    QJsonArray values;
    QJsonValue chosen;
    for (const QString &value : field.picklist) {
        if (type.picklists.contains(field.name) && !type.picklists.value(field.name).contains(value))
            continue;
        const QJsonObject entry{{u"attributes"_s, QJsonValue()},
            {u"label"_s, field.labels.value(value, value).toHtmlEscaped()},
            {u"validFor"_s, placesOf(field.validFor.value(value), controllers)},
            {u"value"_s, value.toHtmlEscaped()}};
        values.append(entry);
        if (field.defaultValue.toString() == value)
            chosen = entry;
    }
    return {{u"controllerValues"_s, controllers}, {u"defaultValue"_s, chosen}, {u"values"_s, values},
        {u"url"_s,
            call.base()
                + u"ui-api/object-info/%1/picklist-values/%2/%3"_s.arg(object.name, type.id, field.name)}};
}

Response picklists(const Call &call, const ObjectDef &object)
{
    const QList<RecordType> types = object.recordTypes();
    const auto type = std::ranges::find_if(
        types, [&](const RecordType &one) { return one.id == fullId(call.path.at(4)); });
    if (type == types.end())
        return notFound();
    const auto isPicklist = [](const FieldDef &field) {
        return field.type == "picklist"_L1 || field.type == "multipicklist"_L1;
    };
    if (call.path.size() == 6) {
        const FieldDef *field = object.field(call.path.at(5));
        return field && isPicklist(*field) ? tagged(picklistOf(call, object, *field, *type)) : notFound();
    }
    QJsonObject all;
    for (const FieldDef &field : object.fields)
        if (isPicklist(field))
            all.insert(field.name, picklistOf(call, object, field, *type));
    return tagged({{u"picklistFieldValues"_s, all}});
}

} // namespace

Response uiApi(const Call &call)
{
    const qsizetype parts = call.path.size();
    const ObjectDef *object
        = call.path.value(1) == "object-info"_L1 ? call.catalog.object(call.path.value(2)) : nullptr;
    if (!object)
        return notFound();
    if (!call.isGet())
        return onlyGet(call);
    if (parts == 3)
        return objectInfo(call, *object);
    return call.path.at(3) == "picklist-values"_L1 && (parts == 5 || parts == 6) ? picklists(call, *object)
                                                                                 : notFound();
}

} // namespace patchbay::demoorg
