#include "demoorg/recordrules.h"

#include "demoorg/customfields.h"
#include "demoorg/valuereader.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

bool isWritable(const FieldDef &field, Writing writing)
{
    return !field.isCompound() && (writing == Writing::Create ? field.createable : field.updateable);
}

/// Names the describe does not have, or that this call may not set; these stop everything else.
QList<ApiError> checkNames(const ObjectDef &object, const QJsonObject &sent, Writing writing)
{
    QStringList readOnly;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if (it.key() == "attributes"_L1)
            continue;
        const FieldDef *field = object.field(it.key());
        if (!field)
            return {{400, u"INVALID_FIELD"_s,
                u"No such column '%1' on sobject of type %2"_s.arg(it.key(), object.name)}};
        if (field->type == "id"_L1 && writing == Writing::Create)
            return {{400, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s, u"cannot specify Id in an insert call"_s,
                QStringList{u"Id"_s}}};
        if (!isWritable(*field, writing))
            readOnly.append(field->name);
    }
    if (readOnly.isEmpty())
        return {};
    return {{400, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
        u"Unable to create/update fields: %1. Please check the security settings of this field and verify that it is read/write for your profile or permission set."_s
            .arg(readOnly.join(u", "_s)),
        readOnly}};
}

QStringList missingFields(const ObjectDef &object, const QJsonObject &values, Writing writing)
{
    QStringList missing;
    for (const FieldDef &field : object.fields) {
        const bool sent = values.contains(field.name);
        const bool empty = values.value(field.name).isNull() || values.value(field.name).isUndefined();
        const bool wanted = writing == Writing::Create ? field.isRequiredOnCreate()
                                                       : sent && field.updateable && !field.nillable;
        if (wanted && empty)
            missing.append(field.name);
    }
    return missing;
}

bool hasValue(const QJsonObject &values, QLatin1StringView name)
{
    return !values.value(name).isNull() && !values.value(name).isUndefined();
}

QList<ApiError> checkBetweenFields(const ObjectDef &object, const QJsonObject &values, Writing writing)
{
    const bool creating = writing == Writing::Create;
    if (object.name == "Lead"_L1 && !creating && values["IsConverted"_L1].toBool())
        return {
            {400, u"CANNOT_UPDATE_CONVERTED_LEAD"_s, u"cannot reference converted lead"_s, QStringList()}};
    if (object.name == "Task"_L1 && values["WhoId"_L1].toString().startsWith("00Q"_L1)
        && hasValue(values, "WhatId"_L1))
        return {{400, u"FIELD_INTEGRITY_EXCEPTION"_s, u"field integrity exception: WhoId, WhatId (unknown)"_s,
            QStringList{u"WhoId"_s, u"WhatId"_s}}};
    if (object.name == "CampaignMember"_L1 && creating && !hasValue(values, "LeadId"_L1)
        && !hasValue(values, "ContactId"_L1))
        return {{400, u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [LeadId, ContactId]"_s,
            QStringList{u"LeadId"_s, u"ContactId"_s}}};
    if (object.name == "Event"_L1 && creating) {
        const bool timed = hasValue(values, "ActivityDateTime"_L1) || hasValue(values, "StartDateTime"_L1);
        const bool lasts = hasValue(values, "DurationInMinutes"_L1) || hasValue(values, "EndDateTime"_L1);
        const bool allDay = values["IsAllDayEvent"_L1].toBool() && hasValue(values, "ActivityDate"_L1);
        if (!allDay && !(timed && lasts))
            return {{400, u"REQUIRED_FIELD_MISSING"_s,
                u"Required fields are missing: [DurationInMinutes, ActivityDateTime]"_s,
                QStringList{u"DurationInMinutes"_s, u"ActivityDateTime"_s}}};
    }
    return {};
}

/// What a restricted picklist takes for this record: the record type's values, and of a dependent one those
/// that go with its controlling value.
QStringList allowedValues(const ObjectDef &object, const FieldDef &field, const QJsonObject &record)
{
    QStringList allowed = field.picklist;
    for (const RecordType &type : object.rules.recordTypes)
        if (type.id == record["RecordTypeId"_L1].toString() && type.picklists.contains(field.name))
            allowed = type.picklists.value(field.name);
    if (field.controller.isEmpty())
        return allowed;
    const qsizetype index = object.controllingIndex(field.controller, record.value(field.controller));
    allowed.removeIf([&](const QString &value) { return !isValidFor(field.validFor.value(value), index); });
    return allowed;
}

/// The first of a field's values that is not one of these; several stand in one text, with ";" between them.
QString firstBad(const FieldDef &field, const QString &text, const QStringList &allowed)
{
    const bool several = field.type == "multipicklist"_L1;
    for (const QString &value : several ? text.split(u';') : QStringList{text})
        if (!allowed.contains(value))
            return value;
    return {};
}

QList<ApiError> checkPicklists(const ObjectDef &object, const QJsonObject &sent, const QJsonObject &record)
{
    QList<ApiError> errors;
    for (const FieldDef &field : object.fields) {
        const QString value = record.value(field.name).toString();
        const bool touched = sent.contains(field.name) || sent.contains(field.controller)
            || sent.contains("RecordTypeId"_L1);
        if (!field.restrictedPicklist || !touched || value.isEmpty())
            continue;
        if (const QString bad = firstBad(field, value, allowedValues(object, field, record)); !bad.isEmpty())
            errors.append({400, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                u"%1: bad value for restricted picklist field: %2"_s.arg(field.label, bad),
                QStringList{field.name}});
    }
    return errors;
}

} // namespace

QList<ApiError> checkValidationRules(const ObjectDef &object, const QJsonObject &record)
{
    QList<ApiError> errors;
    for (const ValidationRule &rule : object.rules.validation)
        if (allHold(rule.when, record))
            errors.append({400, rule.code, rule.message,
                rule.errorField.isEmpty() ? QStringList() : QStringList{rule.errorField}});
    return errors;
}

CheckedRecord checkRecord(
    const ObjectDef &object, const QJsonObject &sent, Writing writing, const RuleContext &context)
{
    CheckedRecord checked;
    checked.errors = checkNames(object, sent, writing);
    if (!checked.errors.isEmpty())
        return checked;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const FieldDef *field = object.field(it.key());
        if (!field)
            continue;
        const Reading value = ValueReader(*field, context).read(it.value());
        if (value) {
            checked.values.insert(field->name, *value);
        } else if (value.error().code == "JSON_PARSER_ERROR"_L1) {
            checked.errors = {value.error()};
            return checked;
        } else {
            checked.errors.append(value.error());
            checked.values.insert(field->name, it.value());
        }
    }
    const QStringList missing = missingFields(object, checked.values, writing);
    if (!missing.isEmpty())
        checked.errors.prepend({400, u"REQUIRED_FIELD_MISSING"_s,
            u"Required fields are missing: [%1]"_s.arg(missing.join(u", "_s)), missing});
    QJsonObject merged = context.stored;
    for (auto it = checked.values.begin(); it != checked.values.end(); ++it)
        merged[it.key()] = it.value();
    checked.errors += checkPicklists(object, checked.values, merged);
    checked.errors += checkBetweenFields(object, merged, writing);
    return checked;
}

} // namespace patchbay::demoorg
