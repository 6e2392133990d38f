#include "salesforce/recordrules.h"

#include "salesforce/ids.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

bool takesPicklistValue(const FieldDescribe &field, const QString &text)
{
    return !field.restrictedPicklist
        || std::any_of(field.picklist.begin(), field.picklist.end(),
            [&text](const PicklistValue &entry) { return entry.active && entry.value == text; });
}

/// May the product fill this field in when the person did not?
bool takesDefault(const ObjectDescribe *describe, const QString &name, const QString &value)
{
    if (!describe)
        return true;
    const FieldDescribe *const field = describe->field(name);
    return field && field->createable && takesPicklistValue(*field, value);
}

std::optional<FieldFault> emailFault(const QString &text)
{
    // Loose on purpose: the org has the last word, this catches slips of the hand.
    static const QRegularExpression form(u"^[^\\s@,;<>]+@[^\\s@,;<>.]+(\\.[^\\s@,;<>.]+)+$"_s);
    return form.match(text).hasMatch() ? std::nullopt : std::optional(FieldFault::NotAnEmail);
}

std::optional<FieldFault> picklistFault(const FieldDescribe &field, const QString &text)
{
    const QStringList chosen
        = field.type == FieldType::MultiPicklist ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text};
    const bool allTaken = std::all_of(chosen.begin(), chosen.end(),
        [&field](const QString &value) { return takesPicklistValue(field, value.trimmed()); });
    return allTaken ? std::nullopt : std::optional(FieldFault::NotInPicklist);
}

std::optional<FieldFault> dateFault(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // The years Salesforce can hold.
    const bool isHeld = date.isValid() && date.year() >= 1700 && date.year() <= 4000;
    return form.match(text).hasMatch() && isHeld ? std::nullopt : std::optional(FieldFault::NotADate);
}

std::optional<FieldFault> dateTimeFault(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:?\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const bool isMoment = match.hasMatch() && !dateFault(match.captured(1))
        && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    return isMoment ? std::nullopt : std::optional(FieldFault::NotADateTime);
}

std::optional<FieldFault> timeFault(const QString &text)
{
    static const QRegularExpression form(u"^\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?Z?$"_s);
    const QString bare = text.endsWith(u'Z') ? text.chopped(1) : text;
    const bool isTime = form.match(text).hasMatch() && QTime::fromString(bare, Qt::ISODateWithMs).isValid();
    return isTime ? std::nullopt : std::optional(FieldFault::NotATime);
}

/// A number's digits as written, so that nothing is lost on the way through a double.
QString decimalText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

FieldViolation problemAt(const FieldDescribe &field, FieldFault fault, int limit = 0, int actual = 0)
{
    return {field.name, fault, limit, actual};
}

std::optional<FieldViolation> numberProblem(const FieldDescribe &field, const QJsonValue &value)
{
    static const QRegularExpression form(u"^[+-]?0*(\\d*)(?:\\.(\\d*?)0*)?$"_s);
    const QString text = decimalText(value);
    const QRegularExpressionMatch match = form.match(text);
    const bool hasDigit
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!match.hasMatch() || !hasDigit)
        return problemAt(field, FieldFault::NotANumber);
    const int whole = int(match.capturedLength(1));
    const int decimals = int(match.capturedLength(2));
    if (field.type == FieldType::Integer) {
        if (decimals > 0)
            return problemAt(field, FieldFault::NotWhole);
        if (field.digits > 0 && whole > field.digits)
            return problemAt(field, FieldFault::TooManyDigits, field.digits, whole);
        return std::nullopt;
    }
    if (field.precision == 0)
        return std::nullopt;
    if (whole > field.precision - field.scale)
        return problemAt(field, FieldFault::TooManyDigits, field.precision - field.scale, whole);
    if (decimals > field.scale)
        return problemAt(field, FieldFault::TooManyDecimals, field.scale, decimals);
    return std::nullopt;
}

std::optional<FieldFault> formFault(const FieldDescribe &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Email:
        return emailFault(text);
    case FieldType::Picklist:
    case FieldType::MultiPicklist:
        return picklistFault(field, text);
    case FieldType::Date:
        return dateFault(text);
    case FieldType::DateTime:
        return dateTimeFault(text);
    case FieldType::Time:
        return timeFault(text);
    case FieldType::Reference:
    case FieldType::Id:
        return readRecordId(text) ? std::nullopt : std::optional(FieldFault::NotAnId);
    case FieldType::Text:
    case FieldType::TextArea:
    case FieldType::Combobox:
    case FieldType::Boolean:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Currency:
    case FieldType::Percent:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::EncryptedText:
    case FieldType::Address:
    case FieldType::Location:
    case FieldType::Binary:
    case FieldType::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Fields whose length says nothing about what a person may type.
bool hasTextLength(const FieldDescribe &field)
{
    return field.length > 0 && field.type != FieldType::Reference && field.type != FieldType::Id
        && field.type != FieldType::Binary;
}

std::optional<FieldViolation> valueProblem(const FieldDescribe &field, const QJsonValue &value)
{
    const bool isNumeric = field.type == FieldType::Integer || field.type == FieldType::Decimal
        || field.type == FieldType::Currency || field.type == FieldType::Percent;
    if (value.isArray() || value.isObject())
        return problemAt(field, FieldFault::WrongType);
    if (field.type == FieldType::Boolean && value.isString())
        return problemAt(field, FieldFault::NotTrueOrFalse);
    if ((field.type == FieldType::Boolean) != value.isBool())
        return problemAt(field, FieldFault::WrongType);
    if (value.isBool())
        return std::nullopt;
    if (isNumeric)
        return numberProblem(field, value);
    const QString text = value.isString() ? value.toString() : decimalText(value);
    if (hasTextLength(field) && text.size() > field.length)
        return problemAt(field, FieldFault::TooLong, field.length, int(text.size()));
    const std::optional<FieldFault> fault = formFault(field, text);
    return fault ? std::optional(problemAt(field, *fault)) : std::nullopt;
}

/// Text as the field's type takes it; what does not fit stays as it is, to be refused by its name.
QJsonValue readText(const FieldDescribe *field, const QString &text)
{
    if (field && field->type == FieldType::Boolean) {
        for (const bool value : {true, false}) {
            if (text.compare(value ? "true"_L1 : "false"_L1, Qt::CaseInsensitive) == 0)
                return value;
        }
    }
    if (field && field->type == FieldType::MultiPicklist) {
        QStringList chosen = text.split(u';', Qt::SkipEmptyParts);
        for (QString &value : chosen)
            value = value.trimmed();
        return chosen.join(u';');
    }
    return text;
}

/// {"Account": {"External__c": "A1"}}: a lookup by the other record's external id.
bool isLookupByExternalId(const ObjectDescribe &describe, const QString &name, const QJsonValue &value)
{
    return value.isObject()
        && std::any_of(describe.fields.begin(), describe.fields.end(), [&name](const FieldDescribe &field) {
               return field.createable && field.type == FieldType::Reference
                   && field.relationshipName == name;
           });
}

bool isGivenByExternalId(const FieldDescribe &field, const QJsonObject &fields)
{
    return !field.relationshipName.isEmpty() && fields.value(field.relationshipName).isObject();
}

} // namespace

QString usualObjectName(const QString &name)
{
    static const QStringList usual{u"Lead"_s, u"Contact"_s, u"Account"_s, u"Opportunity"_s, u"Task"_s,
        u"Campaign"_s, u"CampaignMember"_s};
    const auto found = std::find_if(usual.cbegin(), usual.cend(),
        [&name](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
    return found == usual.cend() ? name : *found;
}

namespace
{

/// The same for fields that we look at ourselves, where the org has told nothing of the object yet.
QString usualFieldName(const QString &name)
{
    static const QStringList usual{
        u"Email"_s, u"Company"_s, u"LeadSource"_s, u"FirstName"_s, u"LastName"_s, u"Name"_s};
    const auto found = std::find_if(usual.cbegin(), usual.cend(),
        [&name](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
    return found == usual.cend() ? name : *found;
}

} // namespace

QJsonObject preparedFields(const QString &object, const QJsonObject &filledIn, const ObjectDescribe *describe)
{
    QJsonObject fields;
    for (auto member = filledIn.begin(); member != filledIn.end(); ++member) {
        const FieldDescribe *const field = describe ? describe->field(member.key()) : nullptr;
        const QJsonValue value
            = member->isString() ? readText(field, member->toString().trimmed()) : QJsonValue(*member);
        if (!isEmptyValue(value))
            fields.insert(field ? field->name : usualFieldName(member.key()), value);
    }
    if (object == "Lead"_L1) {
        const auto byDefault = [&fields, describe](const QString &standardName, const QString &value) {
            const FieldDescribe *const field = describe ? describe->field(standardName) : nullptr;
            const QString name = field ? field->name : standardName;
            if (!fields.contains(name) && takesDefault(describe, name, value))
                fields.insert(name, value);
        };
        byDefault(u"Company"_s, QString(placeholderCompany));
        byDefault(u"LeadSource"_s, u"Web"_s);
    }
    return fields;
}

QList<FieldViolation> validateRecord(const ObjectDescribe &describe, const QJsonObject &fields)
{
    QList<FieldViolation> problems;
    if (!describe.createable)
        problems.append({QString(), FieldFault::ObjectNotCreateable, 0, 0});
    for (const FieldDescribe &field : describe.fields) {
        const QJsonValue value = fields.value(field.name);
        if (isEmptyValue(value)) {
            if (field.isRequired() && !isGivenByExternalId(field, fields))
                problems.append(problemAt(field, FieldFault::Required));
        } else if (!field.createable) {
            problems.append(problemAt(field, FieldFault::NotCreateable));
        } else if (const auto problem = valueProblem(field, value)) {
            problems.append(*problem);
        }
    }
    for (auto member = fields.begin(); member != fields.end(); ++member) {
        if (!describe.field(member.key()) && !isLookupByExternalId(describe, member.key(), *member))
            problems.append({member.key(), FieldFault::Unknown, 0, 0});
    }
    return problems;
}

QString nameOf(FieldFault fault)
{
    switch (fault) {
    case FieldFault::ObjectNotCreateable:
        return u"object_not_createable"_s;
    case FieldFault::Unknown:
        return u"unknown_field"_s;
    case FieldFault::NotCreateable:
        return u"not_createable"_s;
    case FieldFault::Required:
        return u"required"_s;
    case FieldFault::WrongType:
        return u"wrong_type"_s;
    case FieldFault::NotTrueOrFalse:
        return u"not_true_or_false"_s;
    case FieldFault::TooLong:
        return u"too_long"_s;
    case FieldFault::NotAnEmail:
        return u"not_an_email"_s;
    case FieldFault::NotInPicklist:
        return u"not_in_picklist"_s;
    case FieldFault::NotANumber:
        return u"not_a_number"_s;
    case FieldFault::NotWhole:
        return u"not_whole"_s;
    case FieldFault::TooManyDigits:
        return u"too_many_digits"_s;
    case FieldFault::TooManyDecimals:
        return u"too_many_decimals"_s;
    case FieldFault::NotADate:
        return u"not_a_date"_s;
    case FieldFault::NotADateTime:
        return u"not_a_date_time"_s;
    case FieldFault::NotATime:
        return u"not_a_time"_s;
    case FieldFault::NotAnId:
        return u"not_an_id"_s;
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
