#include "demoorg/valuereader.h"

#include "demoorg/recordids.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$)"_s);
    return pattern.match(text).hasMatch() && !text.contains(".."_L1) && !text.startsWith(u'.')
        && !text.contains(".@"_L1);
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

ValueReader::ValueReader(const FieldDef &field, const RuleContext &context)
    : m_field(field)
    , m_context(context)
{
}

Reading ValueReader::read(const QJsonValue &value) const
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
        return m_field.type.startsWith("date"_L1) && !value.toString().isEmpty() ? cannotDeserialize(value)
                                                                                 : Reading(QJsonValue());
    if (m_field.type == "date"_L1)
        return isDate(text) ? Reading(text) : cannotDeserialize(value);
    if (m_field.type == "datetime"_L1)
        return readDateTime(value, text);
    if (m_field.isReference())
        return readReference(text);
    return readText(text);
}

tl::unexpected<ApiError> ValueReader::problem(const QString &code, const QString &message) const
{
    return tl::unexpected<ApiError>(ApiError{400, code, message, QStringList{m_field.name}});
}

Reading ValueReader::cannotDeserialize(const QJsonValue &value) const
{
    if (m_context.fromText)
        return problem(u"INVALID_TYPE_ON_FIELD_IN_RECORD"_s,
            u"%1: value not of required type: %2"_s.arg(m_field.label, value.toString()));
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

Reading ValueReader::readBoolean(const QJsonValue &value) const
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

Reading ValueReader::readNumber(const QJsonValue &value) const
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

Reading ValueReader::readDateTime(const QJsonValue &value, const QString &text) const
{
    const QString canonical = canonicalDateTime(text);
    return canonical.isEmpty() ? cannotDeserialize(value) : Reading(canonical);
}

Reading ValueReader::readReference(const QString &text) const
{
    const QString id = fullId(text);
    if (m_field.name == "RecordTypeId"_L1)
        return readRecordType(id);
    const ObjectDef *target = m_context.catalog ? m_context.catalog->byPrefix(id.left(3)) : nullptr;
    if (id.isEmpty() || (target && !m_field.referenceTo.contains(target->name)))
        return problem(u"MALFORMED_ID"_s, u"%1: id value of incorrect type: %2"_s.arg(m_field.label, text));
    if (!m_context.typeOfRecord || m_context.typeOfRecord(id).isEmpty())
        return problem(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    if (m_field.name == "OwnerId"_L1 && m_context.isActiveUser && m_context.object && id.startsWith("005"_L1)
        && !m_context.isActiveUser(id))
        return problem(u"INACTIVE_OWNER_OR_USER"_s,
            u"operation performed with inactive user [%1] as owner of %2"_s.arg(
                id, m_context.object->label.toLower()));
    return QJsonValue(id);
}

Reading ValueReader::readRecordType(const QString &id) const
{
    if (m_context.object)
        for (const RecordType &type : m_context.object->recordTypes())
            if (type.id == id && type.active && type.available)
                return QJsonValue(id);
    return problem(u"INVALID_CROSS_REFERENCE_KEY"_s,
        u"Record Type ID: this ID value isn't valid for the user: %1"_s.arg(id));
}

Reading ValueReader::readText(const QString &text) const
{
    if (m_field.length > 0 && text.size() > m_field.length)
        return problem(u"STRING_TOO_LONG"_s,
            u"%1: data value too large: %2 (max length=%3)"_s.arg(m_field.label, text).arg(m_field.length));
    if (m_field.type == "email"_L1 && !isEmail(text))
        return problem(
            u"INVALID_EMAIL_ADDRESS"_s, u"%1: invalid email address: %2"_s.arg(m_field.label, text));
    return QJsonValue(text);
}

} // namespace patchbay::demoorg
