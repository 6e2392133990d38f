#include "demoorg/layouts.h"

#include "demoorg/describes.h"
#include "demoorg/recordids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int columns = 2;

QJsonObject describeOf(const ObjectDef &object, const QString &field)
{
    for (const QJsonValue &json : object.describe["fields"_L1].toArray())
        if (json["name"_L1].toString() == field)
            return json.toObject();
    return {};
}

QJsonObject layoutItem(const ObjectDef &object, const FieldDef &field, int tabOrder)
{
    const QJsonObject component{{u"details"_s, describeOf(object, field.name)}, {u"displayLines"_s, 1},
        {u"tabOrder"_s, tabOrder}, {u"type"_s, u"Field"_s}, {u"value"_s, field.name}};
    return {{u"editableForNew"_s, field.createable}, {u"editableForUpdate"_s, field.updateable},
        {u"label"_s, field.label}, {u"layoutComponents"_s, QJsonArray{component}}, {u"placeholder"_s, false},
        {u"required"_s, field.isRequiredOnCreate()}};
}

QJsonObject section(const ObjectDef &object, const QString &heading, const QList<const FieldDef *> &fields)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < fields.size(); i += columns) {
        QJsonArray items;
        for (qsizetype j = i; j < qMin(i + columns, fields.size()); ++j)
            items.append(layoutItem(object, *fields[j], static_cast<int>(j) + 1));
        rows.append(QJsonObject{{u"layoutItems"_s, items}, {u"numItems"_s, items.size()}});
    }
    return {{u"columns"_s, columns}, {u"heading"_s, heading}, {u"layoutRows"_s, rows},
        {u"rows"_s, rows.size()}, {u"tabOrder"_s, u"LeftToRight"_s}, {u"useCollapsibleSection"_s, false},
        {u"useHeading"_s, true}};
}

bool endsWithAny(const QString &name, std::initializer_list<QLatin1StringView> ends)
{
    return std::ranges::any_of(ends, [&name](QLatin1StringView end) { return name.endsWith(end); });
}

/// As an org comes; an admin who had other wishes would have moved fields about.
QString headingFor(const ObjectDef &object, const FieldDef &field)
{
    if (!field.createable && !field.updateable)
        return u"System Information"_s;
    if (endsWithAny(field.name, {"Street"_L1, "City"_L1, "State"_L1, "PostalCode"_L1, "Country"_L1}))
        return u"Address Information"_s;
    if (field.name == "Description"_L1)
        return u"Description Information"_s;
    return field.name.endsWith("__c"_L1) ? u"Additional Information"_s
                                         : u"%1 Information"_s.arg(object.label);
}

/// For programs: no layout shows them unless somebody puts them there.
bool isOnNoLayout(const FieldDef &field)
{
    return field.isCompound() || field.type == "id"_L1
        || endsWithAny(field.name,
            {"Latitude"_L1, "Longitude"_L1, "GeocodeAccuracy"_L1, "Jigsaw"_L1, "CleanStatus"_L1,
                "IsUnreadByOwner"_L1, "DandbCompanyId"_L1});
}

QJsonArray sections(const ObjectDef &object, bool editing)
{
    QStringList headings = {u"%1 Information"_s.arg(object.label), u"Address Information"_s,
        u"Additional Information"_s, u"Description Information"_s};
    if (!editing)
        headings.append(u"System Information"_s);
    QHash<QString, QList<const FieldDef *>> fields;
    for (const FieldDef &field : object.fields) {
        if (!isOnNoLayout(field))
            fields[headingFor(object, field)].append(&field);
    }
    QJsonArray list;
    for (const QString &heading : std::as_const(headings)) {
        if (fields.contains(heading))
            list.append(section(object, heading, fields.value(heading)));
    }
    return list;
}

QString layoutId(const Call &call, const ObjectDef &object, qsizetype number)
{
    qsizetype place = 0;
    for (const ObjectDef &other : call.catalog.objects())
        place += other.name < object.name ? 1 : 0;
    return makeId(u"00h"_s, call.org.profile.firstNumber() + static_cast<quint64>(place * 100 + number + 1));
}

QJsonObject layout(const Call &call, const ObjectDef &object, qsizetype number)
{
    return {{u"buttonLayoutSection"_s, QJsonObject{{u"detailButtons"_s, QJsonArray()}}},
        {u"detailLayoutSections"_s, sections(object, false)},
        {u"editLayoutSections"_s, sections(object, true)}, {u"feedView"_s, QJsonValue()},
        {u"highlightsPanelLayoutSection"_s, QJsonValue()}, {u"id"_s, layoutId(call, object, number)},
        {u"multirowEditLayoutSections"_s, QJsonArray()}, {u"offlineLinks"_s, QJsonArray()},
        {u"quickActionList"_s, QJsonValue()}, {u"relatedContent"_s, QJsonValue()},
        {u"relatedLists"_s, QJsonArray()}, {u"saveOptions"_s, QJsonArray()}};
}

QJsonArray picklistsOf(const ObjectDef &object, const RecordType &type)
{
    QJsonArray list;
    for (const QJsonValue &field : object.describe["fields"_L1].toArray()) {
        QJsonArray values = field["picklistValues"_L1].toArray();
        if (values.isEmpty())
            continue;
        const QString name = field["name"_L1].toString();
        if (type.picklists.contains(name))
            for (qsizetype i = values.size(); i-- > 0;)
                if (!type.picklists.value(name).contains(values.at(i)["value"_L1].toString()))
                    values.removeAt(i);
        list.append(QJsonObject{{u"picklistName"_s, name}, {u"picklistValues"_s, values}});
    }
    return list;
}

QJsonObject mapping(const Call &call, const ObjectDef &object, const RecordType &type, qsizetype number)
{
    return {{u"active"_s, type.active}, {u"available"_s, type.available},
        {u"defaultRecordTypeMapping"_s, type.isDefault}, {u"developerName"_s, type.developerName},
        {u"layoutId"_s, layoutId(call, object, number)}, {u"master"_s, type.master}, {u"name"_s, type.name},
        {u"picklistsForRecordType"_s, picklistsOf(object, type)}, {u"recordTypeId"_s, type.id},
        {u"urls"_s,
            QJsonObject{{u"layout"_s,
                call.base() + u"sobjects/%1/describe/layouts/%2"_s.arg(object.name, type.id)}}}};
}

} // namespace

Response layouts(const Call &call, const ObjectDef &object, const QString &recordTypeId)
{
    const QList<RecordType> types = object.recordTypes();
    const auto choices = std::ranges::count_if(
        types, [](const RecordType &type) { return type.active && type.available && !type.master; });
    QJsonArray mappings;
    qsizetype wanted = -1;
    for (qsizetype i = 0; i < types.size(); ++i) {
        mappings.append(mapping(call, object, types[i], i));
        if (types[i].id == fullId(recordTypeId))
            wanted = i;
    }
    if (!recordTypeId.isEmpty())
        return wanted < 0 ? notFound() : jsonResponse(filled(call, layout(call, object, wanted)));
    const bool several = choices > 1;
    const QJsonObject answer{
        {u"layouts"_s, several ? QJsonValue() : QJsonValue(QJsonArray{layout(call, object, 0)})},
        {u"recordTypeMappings"_s, mappings}, {u"recordTypeSelectorRequired"_s, QJsonArray{several}}};
    return jsonResponse(filled(call, answer));
}

Response compactLayouts(const Call &call, const ObjectDef &object)
{
    QJsonArray items;
    for (const FieldDef &field : object.fields)
        if (field.nameField || field.name == "Company"_L1 || field.name == "Phone"_L1
            || field.name == "Email"_L1)
            items.append(layoutItem(object, field, static_cast<int>(items.size()) + 1));
    const QString id = layoutId(call, object, 50);
    const QJsonObject compact{{u"actions"_s, QJsonArray()}, {u"fieldItems"_s, items}, {u"id"_s, id},
        {u"imageItems"_s, QJsonArray()}, {u"label"_s, u"System Default"_s}, {u"name"_s, u"SYSTEM"_s},
        {u"objectType"_s, object.name}};
    QJsonArray mappings;
    for (const RecordType &type : object.recordTypes())
        mappings.append(QJsonObject{{u"available"_s, type.available}, {u"compactLayoutId"_s, id},
            {u"compactLayoutName"_s, u"SYSTEM"_s}, {u"recordTypeId"_s, type.id},
            {u"recordTypeName"_s, type.name}});
    return jsonResponse(filled(call,
        {{u"compactLayouts"_s, QJsonArray{compact}}, {u"defaultCompactLayoutId"_s, id},
            {u"recordTypeCompactLayoutMappings"_s, mappings}, {u"urls"_s, QJsonObject()}}));
}

} // namespace patchbay::demoorg
