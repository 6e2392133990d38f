#include "demoorg/recordrules.h"

#include "demoorg/recordids.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

using Reading = tl::expected<QJsonValue, ApiError>;

/// Reads one value into the form it is stored in.
class ValueReader final
{
public:
    ValueReader(const FieldDef &field, const RuleContext &context)
        : m_field(field)
        , m_context(context)
    {
    }

    [[nodiscard]] Reading read(const QJsonValue &value) const
    {
        if (m_field.type == "boolean"_L1)
            return readBoolean(value);
        if (value.isNull())
            return QJsonValue();
        if (m_field.isNumber())
            return readNumber(value);
        if (!value.isString())
            return cannotDeserialize(value);
        const QString text = value.toString().trimmed();
        if (text.isEmpty())
            return m_field.type.startsWith("date"_L1) && !value.toString().isEmpty()
                ? cannotDeserialize(value)
                : Reading(QJsonValue());
        if (m_field.type == "date"_L1)
            return isDate(text) ? Reading(text) : cannotDeserialize(value);
        if (m_field.type == "datetime"_L1)
            return readDateTime(value, text);
        if (m_field.isReference())
            return readReference(text);
        return readText(text);
    }

private:
    [[nodiscard]] tl::unexpected<ApiError> problem(const QString &code, const QString &message) const
    {
        return tl::unexpected<ApiError>(ApiError{400, code, message, QStringList{m_field.name}});
    }

    [[nodiscard]] Reading cannotDeserialize(const QJsonValue &value) const
    {
        QString kind = u"VALUE_STRING value %1"_s.arg(value.toString());
        if (value.isBool())
            kind = value.toBool() ? u"VALUE_TRUE"_s : u"VALUE_FALSE"_s;
        else if (value.isDouble())
            kind = u"VALUE_NUMBER value %1"_s.arg(value.toDouble());
        else if (value.isObject())
            kind = u"START_OBJECT value {"_s;
        else if (value.isArray())
            kind = u"START_ARRAY value ["_s;
        const qsizetype place = m_context.source.indexOf('"' + m_field.name.toUtf8() + '"');
        const QString message
            = u"Cannot deserialize instance of %1 from %2 or request may be missing a required field at [line:%3, column:%4]"_s
                  .arg(m_field.type, kind)
                  .arg(m_context.source.left(qMax(place, 0)).count('\n') + 1)
                  .arg(qMax(place, 0) - m_context.source.lastIndexOf('\n', qMax(place, 0)));
        return tl::unexpected<ApiError>(ApiError{400, u"JSON_PARSER_ERROR"_s, message});
    }

    [[nodiscard]] Reading readBoolean(const QJsonValue &value) const
    {
        if (value.isBool())
            return value;
        const QString text = value.toString().toLower();
        if (text == "true"_L1 || text == "false"_L1)
            return QJsonValue(text == "true"_L1);
        if (value.isNull())
            return problem(u"INVALID_TYPE_ON_FIELD_IN_RECORD"_s,
                u"%1: value not of required type: null"_s.arg(m_field.label));
        return cannotDeserialize(value);
    }

    [[nodiscard]] Reading readNumber(const QJsonValue &value) const
    {
        bool isNumber = value.isDouble();
        const double number = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
        if (value.isString() && value.toString().trimmed().isEmpty())
            return QJsonValue();
        if (!isNumber || !std::isfinite(number) || (m_field.type == "int"_L1 && number != std::floor(number)))
            return cannotDeserialize(value);
        const int wholeDigits = m_field.digits > 0 ? m_field.digits : m_field.precision - m_field.scale;
        if (wholeDigits > 0 && std::abs(number) >= std::pow(10.0, wholeDigits))
            return problem(u"NUMBER_OUTSIDE_VALID_RANGE"_s,
                u"%1: value outside of valid range on numeric field: %2"_s.arg(m_field.label)
                    .arg(number, 0, 'f', 0));
        return QJsonValue(number);
    }

    [[nodiscard]] Reading readDateTime(const QJsonValue &value, const QString &text) const
    {
        const QString canonical = canonicalDateTime(text);
        return canonical.isEmpty() ? cannotDeserialize(value) : Reading(canonical);
    }

    [[nodiscard]] Reading readReference(const QString &text) const
    {
        const QString id = fullId(text);
        const ObjectDef *target = m_context.catalog ? m_context.catalog->byPrefix(id.left(3)) : nullptr;
        if (id.isEmpty() || (target && !m_field.referenceTo.contains(target->name)))
            return problem(
                u"MALFORMED_ID"_s, u"%1: id value of incorrect type: %2"_s.arg(m_field.label, text));
        if (!m_context.typeOfRecord || m_context.typeOfRecord(id).isEmpty())
            return problem(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
        return QJsonValue(id);
    }

    [[nodiscard]] Reading readText(const QString &text) const
    {
        if (m_field.length > 0 && text.size() > m_field.length)
            return problem(u"STRING_TOO_LONG"_s,
                u"%1: data value too large: %2 (max length=%3)"_s.arg(m_field.label, text)
                    .arg(m_field.length));
        if (m_field.type == "email"_L1 && !isEmail(text))
            return problem(
                u"INVALID_EMAIL_ADDRESS"_s, u"%1: invalid email address: %2"_s.arg(m_field.label, text));
        if (m_field.restrictedPicklist && !m_field.picklist.contains(text))
            return problem(u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                u"%1: bad value for restricted picklist field: %2"_s.arg(m_field.label, text));
        return QJsonValue(text);
    }

    static bool isEmail(const QString &text)
    {
        static const QRegularExpression pattern(
            uR"(^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$)"_s);
        return pattern.match(text).hasMatch() && !text.contains(".."_L1) && !text.startsWith(u'.')
            && !text.contains(".@"_L1);
    }

    const FieldDef &m_field;
    const RuleContext &m_context;
};

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

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present;
    for (const QString &part : parts)
        if (!part.isEmpty())
            present.append(part);
    return present.join(separator);
}

struct Stage {
    QLatin1StringView name;
    int probability;
    QLatin1StringView category;
};

constexpr Stage stages[] = {{"Prospecting"_L1, 10, "Pipeline"_L1}, {"Qualification"_L1, 10, "Pipeline"_L1},
    {"Needs Analysis"_L1, 20, "Pipeline"_L1}, {"Value Proposition"_L1, 50, "Pipeline"_L1},
    {"Id. Decision Makers"_L1, 60, "Pipeline"_L1}, {"Perception Analysis"_L1, 70, "Pipeline"_L1},
    {"Proposal/Price Quote"_L1, 75, "Pipeline"_L1}, {"Negotiation/Review"_L1, 90, "Pipeline"_L1},
    {"Closed Won"_L1, 100, "Closed"_L1}, {"Closed Lost"_L1, 0, "Omitted"_L1}};

void deriveOpportunity(QJsonObject &record)
{
    const QString name = record["StageName"_L1].toString();
    record["IsClosed"_L1] = name.startsWith("Closed"_L1);
    record["IsWon"_L1] = name == "Closed Won"_L1;
    for (const Stage &stage : stages) {
        if (stage.name != name)
            continue;
        if (!hasValue(record, "Probability"_L1))
            record["Probability"_L1] = stage.probability;
        record["ForecastCategory"_L1] = QString(stage.category);
        record["ForecastCategoryName"_L1] = QString(stage.category);
    }
    if (hasValue(record, "Amount"_L1))
        record["ExpectedRevenue"_L1]
            = record["Amount"_L1].toDouble() * record["Probability"_L1].toDouble() / 100;
    const QDate close = QDate::fromString(record["CloseDate"_L1].toString(), Qt::ISODate);
    if (close.isValid()) {
        record["FiscalYear"_L1] = close.year();
        record["FiscalQuarter"_L1] = (close.month() + 2) / 3;
        record["Fiscal"_L1] = u"%1 %2"_s.arg(close.year()).arg((close.month() + 2) / 3);
    }
}

} // namespace

bool isDate(const QString &text)
{
    static const QRegularExpression pattern(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return pattern.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

QString canonicalDateTime(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?(Z|[+-]\\d{2}:?\\d{2})$"_s);
    if (!pattern.match(text).hasMatch())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return time.isValid() ? time.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"+0000"_s : QString();
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
    checked.errors += checkBetweenFields(object, checked.values, writing);
    return checked;
}

void deriveFields(const ObjectDef &object, QJsonObject &record)
{
    if (object.field(u"FirstName"_s) && object.field(u"LastName"_s))
        record["Name"_L1]
            = joined({record["FirstName"_L1].toString(), record["LastName"_L1].toString()}, u" "_s);
    if (object.name == "Opportunity"_L1)
        deriveOpportunity(record);
    if (object.name == "Task"_L1) {
        record["IsClosed"_L1] = record["Status"_L1].toString() == "Completed"_L1;
        record["IsHighPriority"_L1] = record["Priority"_L1].toString() == "High"_L1;
    }
    if (object.name == "CampaignMember"_L1) {
        if (hasValue(record, "ContactId"_L1))
            record["LeadId"_L1] = QJsonValue();
        record["HasResponded"_L1] = record["Status"_L1].toString() == "Responded"_L1;
        if (!hasValue(record, "Status"_L1))
            record["Status"_L1] = u"Sent"_s;
    }
}

} // namespace patchbay::demoorg
