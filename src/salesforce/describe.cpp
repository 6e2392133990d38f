#include "salesforce/describe.h"

#include "base/jsonreader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// The org writes null for what is absent.
QJsonObject withoutNulls(QJsonObject object)
{
    for (auto member = object.begin(); member != object.end();) {
        if (member->isNull())
            member = object.erase(member);
        else
            ++member;
    }
    return object;
}

FieldType fieldType(const QString &name)
{
    static const QHash<QString, FieldType> types = {
        {u"string"_s, FieldType::Text},
        {u"textarea"_s, FieldType::TextArea},
        {u"picklist"_s, FieldType::Picklist},
        {u"multipicklist"_s, FieldType::MultiPicklist},
        {u"combobox"_s, FieldType::Combobox},
        {u"reference"_s, FieldType::Reference},
        {u"boolean"_s, FieldType::Boolean},
        {u"int"_s, FieldType::Integer},
        {u"long"_s, FieldType::Integer},
        {u"double"_s, FieldType::Decimal},
        {u"currency"_s, FieldType::Currency},
        {u"percent"_s, FieldType::Percent},
        {u"date"_s, FieldType::Date},
        {u"datetime"_s, FieldType::DateTime},
        {u"time"_s, FieldType::Time},
        {u"email"_s, FieldType::Email},
        {u"phone"_s, FieldType::Phone},
        {u"url"_s, FieldType::Url},
        {u"encryptedstring"_s, FieldType::EncryptedText},
        {u"id"_s, FieldType::Id},
        {u"address"_s, FieldType::Address},
        {u"location"_s, FieldType::Location},
        {u"base64"_s, FieldType::Binary},
    };
    return types.value(name, FieldType::Other);
}

PicklistValue readPicklistValue(JsonReader &reader)
{
    PicklistValue entry;
    entry.value = reader.optionalString("value"_L1);
    entry.label = reader.optionalString("label"_L1, entry.value);
    entry.active = reader.boolean("active"_L1, true);
    entry.isDefault = reader.boolean("defaultValue"_L1, false);
    entry.validFor = QByteArray::fromBase64(reader.optionalString("validFor"_L1).toLatin1());
    return entry;
}

QList<PicklistValue> readPicklist(JsonReader &field)
{
    QList<PicklistValue> picklist;
    const QJsonArray values = field.array("picklistValues"_L1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        JsonReader reader(
            withoutNulls(values[i].toObject()), field.pointer() + u"/picklistValues/%1"_s.arg(i));
        picklist.append(readPicklistValue(reader));
        field.adopt(reader);
    }
    return picklist;
}

int count(JsonReader &reader, QLatin1StringView key)
{
    const qint64 number = reader.integer(key, 0);
    if (number < 0 || number > std::numeric_limits<int>::max()) {
        reader.problem(key, u"must be a count"_s);
        return 0;
    }
    return int(number);
}

void readRules(JsonReader &reader, FieldDescribe &field)
{
    field.length = count(reader, "length"_L1);
    field.precision = count(reader, "precision"_L1);
    field.scale = count(reader, "scale"_L1);
    field.digits = count(reader, "digits"_L1);
    field.nillable = reader.boolean("nillable"_L1, true);
    field.createable = reader.boolean("createable"_L1, false);
    field.updateable = reader.boolean("updateable"_L1, false);
    field.defaultedOnCreate = reader.boolean("defaultedOnCreate"_L1, false);
    field.restrictedPicklist = reader.boolean("restrictedPicklist"_L1, false);
}

FieldDescribe readField(JsonReader &reader)
{
    FieldDescribe field;
    field.name = reader.string("name"_L1);
    field.label = reader.optionalString("label"_L1, field.name);
    field.typeName = reader.string("type"_L1);
    field.type = fieldType(field.typeName);
    readRules(reader, field);
    field.custom = reader.boolean("custom"_L1, false);
    field.nameField = reader.boolean("nameField"_L1, false);
    field.externalId = reader.boolean("externalId"_L1, false);
    field.unique = reader.boolean("unique"_L1, false);
    field.controllerName = reader.optionalString("controllerName"_L1);
    field.compoundFieldName = reader.optionalString("compoundFieldName"_L1);
    field.helpText = reader.optionalString("inlineHelpText"_L1);
    field.picklist = readPicklist(reader);
    field.referenceTo = reader.strings("referenceTo"_L1);
    field.relationshipName = reader.optionalString("relationshipName"_L1);
    return field;
}

QList<RecordTypeChoice> readRecordTypes(JsonReader &object)
{
    QList<RecordTypeChoice> types;
    const QJsonArray entries = object.array("recordTypeInfos"_L1);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        JsonReader entry(withoutNulls(entries[i].toObject()), u"/recordTypeInfos/%1"_s.arg(i));
        const bool usable = entry.boolean("active"_L1, true) && entry.boolean("available"_L1, false)
            && !entry.boolean("master"_L1, false);
        const RecordTypeChoice type{entry.optionalString("recordTypeId"_L1), entry.optionalString("name"_L1),
            entry.boolean("defaultRecordTypeMapping"_L1, false)};
        object.adopt(entry);
        if (usable && !type.id.isEmpty())
            types.append(type);
    }
    return types;
}

/// An id of an outbox row is a UUID.
constexpr int keyLength = 36;

void takeKeyField(ObjectDescribe &object)
{
    const auto key = std::find_if(object.fields.begin(), object.fields.end(), [](const FieldDescribe &field) {
        return field.name == keyFieldName && field.externalId && field.unique && field.createable
            && field.type == FieldType::Text && field.length >= keyLength;
    });
    if (key == object.fields.end())
        return;
    object.keyField = key->name;
    object.fields.erase(key);
}

} // namespace

const FieldDescribe *ObjectDescribe::field(const QString &fieldName) const
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&fieldName](const FieldDescribe &candidate) {
              return candidate.name.compare(fieldName, Qt::CaseInsensitive) == 0;
          });
    return found == fields.end() ? nullptr : &*found;
}

Result<ObjectDescribe> readDescribe(const QByteArray &json)
{
    const Result<QJsonObject> document = parseJsonObject(json);
    if (!document)
        return fail(document.error());
    JsonReader reader(withoutNulls(*document));
    ObjectDescribe object;
    object.name = reader.string("name"_L1);
    object.label = reader.optionalString("label"_L1, object.name);
    object.labelPlural = reader.optionalString("labelPlural"_L1, object.label);
    object.createable = reader.boolean("createable"_L1, false);
    const QJsonArray fields = reader.array("fields"_L1);
    if (fields.isEmpty())
        reader.problem("fields"_L1, u"must not be empty"_s);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QJsonObject member = withoutNulls(fields[i].toObject());
        JsonReader field(member, u"/fields/%1"_s.arg(i));
        object.fields.append(readField(field));
        object.fields.back().defaultValue = member.value("defaultValue"_L1);
        reader.adopt(field);
    }
    takeKeyField(object);
    object.recordTypes = readRecordTypes(reader);
    JsonReader urls(withoutNulls(reader.object("urls"_L1)), u"/urls"_s);
    object.detailUrlTemplate = urls.optionalString("uiDetailTemplate"_L1);
    reader.adopt(urls);
    const Result<Done> verdict = reader.verdict();
    if (!verdict)
        return fail(verdict.error());
    return object;
}

bool isValidFor(const PicklistValue &entry, qsizetype controlling)
{
    if (controlling < 0 || (controlling >> 3) >= entry.validFor.size())
        return false;
    const auto bits = static_cast<unsigned char>(entry.validFor.at(controlling >> 3));
    return (bits & (0x80U >> (controlling & 7))) != 0;
}

Result<QList<ObjectChoice>> readObjectChoices(const QByteArray &json)
{
    const Result<QJsonObject> document = parseJsonObject(json);
    if (!document)
        return fail(document.error());
    JsonReader reader(withoutNulls(*document));
    QList<ObjectChoice> choices;
    const QJsonArray objects = reader.array("sobjects"_L1);
    if (objects.isEmpty())
        reader.problem("sobjects"_L1, u"must not be empty"_s);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        JsonReader object(withoutNulls(objects[i].toObject()), u"/sobjects/%1"_s.arg(i));
        const QString name = object.string("name"_L1);
        const ObjectChoice choice{name, object.optionalString("label"_L1, name)};
        const bool isForPeople = object.boolean("createable"_L1, false)
            && object.boolean("layoutable"_L1, false) && !object.boolean("customSetting"_L1, false)
            && !object.boolean("deprecatedAndHidden"_L1, false);
        reader.adopt(object);
        if (isForPeople)
            choices.append(choice);
    }
    if (const Result<Done> verdict = reader.verdict(); !verdict)
        return fail(verdict.error());
    std::stable_sort(choices.begin(), choices.end(), [](const ObjectChoice &a, const ObjectChoice &b) {
        return a.label.compare(b.label, Qt::CaseInsensitive) < 0;
    });
    return choices;
}

} // namespace patchbay
