#include "demoorg/customfields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QJsonObject neutralField()
{
    QJsonObject field;
    for (const char *name : {"aggregatable", "createable", "custom", "filterable", "groupable", "nillable",
             "permissionable", "sortable", "updateable"})
        field.insert(QLatin1StringView(name), true);
    for (const char *name : {"aiPredictionField", "autoNumber", "calculated", "cascadeDelete",
             "caseSensitive", "defaultedOnCreate", "dependentPicklist", "deprecatedAndHidden",
             "displayLocationInDecimal", "encrypted", "externalId", "formulaTreatNullNumberAsZero",
             "highScaleNumber", "htmlFormatted", "idLookup", "nameField", "namePointing",
             "polymorphicForeignKey", "queryByDistance", "restrictedDelete", "restrictedPicklist",
             "searchPrefilterable", "unique", "writeRequiresMasterRead"})
        field.insert(QLatin1StringView(name), false);
    for (const char *name : {"calculatedFormula", "compoundFieldName", "controllerName", "defaultValue",
             "defaultValueFormula", "extraTypeInfo", "filteredLookupInfo", "inlineHelpText", "mask",
             "maskType", "referenceTargetField", "relationshipName", "relationshipOrder"})
        field.insert(QLatin1StringView(name), QJsonValue());
    for (const char *name : {"byteLength", "digits", "length", "precision", "scale"})
        field.insert(QLatin1StringView(name), 0);
    field.insert(u"picklistValues"_s, QJsonArray());
    field.insert(u"referenceTo"_s, QJsonArray());
    return field;
}

QString soapType(const QString &type)
{
    static const QHash<QString, QString> types{{u"boolean"_s, u"xsd:boolean"_s}, {u"int"_s, u"xsd:int"_s},
        {u"double"_s, u"xsd:double"_s}, {u"currency"_s, u"xsd:double"_s}, {u"percent"_s, u"xsd:double"_s},
        {u"date"_s, u"xsd:date"_s}, {u"datetime"_s, u"xsd:dateTime"_s}, {u"reference"_s, u"tns:ID"_s}};
    return types.value(type, u"xsd:string"_s);
}

/// Where each value of a field stands among its entries; a check box counts false first.
QHash<QString, qsizetype> placesOf(const QString &fieldName, const QJsonArray &fields)
{
    for (const QJsonValue &field : fields) {
        if (field["name"_L1].toString() != fieldName)
            continue;
        if (field["type"_L1].toString() == "boolean"_L1)
            return {{u"false"_s, 0}, {u"true"_s, 1}};
        QHash<QString, qsizetype> places;
        const QJsonArray entries = field["picklistValues"_L1].toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            places.insert(entries.at(i)["value"_L1].toString(), i);
        return places;
    }
    return {};
}

/// Values are texts, or `{"value":…,"label":…,"active":false,"validFor":["North"]}`.
QJsonArray picklistOf(
    const QJsonArray &values, const QString &chosen, const QHash<QString, qsizetype> &places)
{
    QJsonArray entries;
    for (const QJsonValue &said : values) {
        const QString value = said.isString() ? said.toString() : said["value"_L1].toString();
        QJsonValue validFor;
        if (said["validFor"_L1].isArray()) {
            QList<qsizetype> indexes;
            for (const QJsonValue &controlling : said["validFor"_L1].toArray())
                indexes.append(places.value(controlling.toString()));
            validFor = validForOf(indexes);
        }
        entries.append(QJsonObject{{u"active"_s, said["active"_L1].toBool(true)},
            {u"defaultValue"_s, value == chosen}, {u"label"_s, said["label"_L1].toString(value)},
            {u"validFor"_s, validFor}, {u"value"_s, value}});
    }
    return entries;
}

} // namespace

QString validForOf(const QList<qsizetype> &indexes)
{
    QByteArray bits;
    for (const qsizetype index : indexes) {
        while (bits.size() <= index >> 3)
            bits.append('\0');
        const auto place = static_cast<unsigned char>(0x80U >> (index & 7));
        bits[index >> 3] = static_cast<char>(static_cast<unsigned char>(bits.at(index >> 3)) | place);
    }
    return QString::fromLatin1(bits.toBase64());
}

bool isValidFor(const QString &validFor, qsizetype index)
{
    const QByteArray bits = QByteArray::fromBase64(validFor.toLatin1());
    return index >= 0 && index >> 3 < bits.size()
        && (static_cast<unsigned char>(bits.at(index >> 3)) & (0x80U >> (index & 7))) != 0;
}

QJsonObject changedField(QJsonObject field, const QJsonObject &change, const QJsonArray &fieldsSoFar)
{
    for (auto it = change.begin(); it != change.end(); ++it)
        if (it.key() != "values"_L1 && it.key() != "default"_L1)
            field[it.key()] = it.value();
    if (change.contains("values"_L1))
        field["picklistValues"_L1] = picklistOf(change["values"_L1].toArray(),
            change["default"_L1].toString(), placesOf(field["controllerName"_L1].toString(), fieldsSoFar));
    if (change.contains("default"_L1) && !change.contains("values"_L1))
        field["defaultValue"_L1] = change["default"_L1];
    if (change.contains("default"_L1))
        field["defaultedOnCreate"_L1] = true;
    field["dependentPicklist"_L1] = field["controllerName"_L1].isString();
    return field;
}

QJsonObject customField(const QJsonObject &said, const QJsonArray &fieldsSoFar)
{
    QJsonObject field = neutralField();
    const QString type = said["type"_L1].toString(u"string"_s);
    field["soapType"_L1] = soapType(type);
    if (type == "picklist"_L1)
        field["length"_L1] = 255;
    if (type == "boolean"_L1) {
        field["nillable"_L1] = false;
        field["defaultedOnCreate"_L1] = true;
        field["defaultValue"_L1] = false;
    }
    field = changedField(field, said, fieldsSoFar);
    field["type"_L1] = type;
    field["byteLength"_L1] = field["length"_L1].toInt() * 3;
    // What can be told apart can be looked up by.
    field["idLookup"_L1] = field["externalId"_L1];
    return field;
}

} // namespace patchbay::demoorg
