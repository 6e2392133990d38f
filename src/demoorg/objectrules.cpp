#include "demoorg/objectrules.h"

#include "demoorg/recordids.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QStringList stringsOf(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list.append(value.toString());
    return list;
}

QList<Condition> readConditions(const QJsonValue &json)
{
    QList<Condition> list;
    for (const QJsonValue &one : json.toArray())
        list.append({one["field"_L1].toString(), one["op"_L1].toString(), one["value"_L1]});
    return list;
}

ValidationRule readValidation(const QJsonObject &json)
{
    return {json["name"_L1].toString(), readConditions(json["when"_L1]), json["message"_L1].toString(),
        json["errorField"_L1].toString(), json["code"_L1].toString(u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s)};
}

DuplicateRule readDuplicate(const QJsonObject &json)
{
    DuplicateRule rule{json["name"_L1].toString(), json["matchRule"_L1].toString(),
        json["matchObject"_L1].toString(), {}, json["allowSave"_L1].toBool(true),
        json["message"_L1].toString(u"Use one of these records?"_s)};
    for (const QJsonValue &key : json["keys"_L1].toArray())
        rule.keys.append(stringsOf(key));
    return rule;
}

AssignmentRule readAssignment(const QJsonObject &json)
{
    AssignmentRule rule{fullId(json["id"_L1].toString()), json["active"_L1].toBool(), {}};
    for (const QJsonValue &entry : json["entries"_L1].toArray())
        rule.entries.append({readConditions(entry["when"_L1]), fullId(entry["ownerId"_L1].toString())});
    return rule;
}

RecordType readRecordType(const QJsonObject &json)
{
    RecordType type;
    type.id = fullId(json["id"_L1].toString());
    type.developerName = json["developerName"_L1].toString();
    type.name = json["name"_L1].toString(type.developerName);
    type.active = json["active"_L1].toBool(true);
    type.available = json["available"_L1].toBool(true);
    type.isDefault = json["default"_L1].toBool();
    const QJsonObject picklists = json["picklists"_L1].toObject();
    for (auto it = picklists.begin(); it != picklists.end(); ++it)
        type.picklists.insert(it.key(), stringsOf(it.value()));
    return type;
}

template<typename Rule, typename Reader>
void readList(const QJsonObject &json, const QString &name, QList<Rule> &list, Reader reader)
{
    if (!json.contains(name))
        return;
    list.clear();
    for (const QJsonValue &one : json.value(name).toArray())
        list.append(reader(one.toObject()));
}

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

bool holds(const Condition &condition, const QJsonObject &record)
{
    const QJsonValue value = record.value(condition.field);
    if (condition.op == "blank"_L1)
        return isBlank(value);
    if (condition.op == "filled"_L1)
        return !isBlank(value);
    const bool same = value.isString()
        ? value.toString().compare(condition.value.toString(), Qt::CaseInsensitive) == 0
        : value == condition.value;
    if (condition.op == "="_L1)
        return same;
    if (condition.op == "!="_L1)
        return !same;
    if (condition.op == "contains"_L1)
        return value.toString().contains(condition.value.toString(), Qt::CaseInsensitive);
    if (!value.isDouble())
        return false; // nothing is neither more nor less
    return condition.op == "<"_L1 ? value.toDouble() < condition.value.toDouble()
                                  : value.toDouble() > condition.value.toDouble();
}

} // namespace

void readRules(const QJsonObject &json, ObjectRules &rules)
{
    readList(json, u"validationRules"_s, rules.validation, readValidation);
    readList(json, u"duplicateRules"_s, rules.duplicates, readDuplicate);
    readList(json, u"assignmentRules"_s, rules.assignment, readAssignment);
    readList(json, u"recordTypes"_s, rules.recordTypes, readRecordType);
}

bool allHold(const QList<Condition> &conditions, const QJsonObject &record)
{
    return std::ranges::all_of(
        conditions, [&](const Condition &condition) { return holds(condition, record); });
}

} // namespace patchbay::demoorg
