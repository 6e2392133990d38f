#include "base/jsonreader.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// QJsonDocument allows 1024 levels; what reads the result recurses too, so the depth is counted first.
bool isDeeperThan(const QByteArray &bytes, int maxDepth)
{
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : bytes) {
        if (inString) {
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    Q_UNUSED(decoded)
    return !decoder.hasError();
}

} // namespace

Result<QJsonDocument> parseJson(const QByteArray &bytes, int maxDepth)
{
    if (isDeeperThan(bytes, maxDepth))
        return fail(ErrorKind::Protocol, u"JSON is nested too deeply"_s);
    if (!isUtf8(bytes))
        return fail(ErrorKind::Protocol, u"JSON is not valid UTF-8"_s);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError); // skips a byte order mark
    if (parseError.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Protocol,
            u"not JSON: %1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset));
    }
    return document;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, int maxDepth)
{
    return parseJson(bytes, maxDepth).and_then([](const QJsonDocument &document) -> Result<QJsonObject> {
        if (!document.isObject())
            return fail(ErrorKind::Protocol, u"JSON is not an object"_s);
        return document.object();
    });
}

JsonReader::JsonReader(QJsonObject object, QString pointer)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
{
}

QJsonValue JsonReader::value(QLatin1StringView key)
{
    m_read.append(key);
    return m_object.value(key);
}

QString JsonReader::string(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isString() || found.toString().isEmpty())
        problem(key, u"must be a non-empty string"_s);
    return found.toString();
}

QString JsonReader::optionalString(QLatin1StringView key, const QString &fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined() || found.isNull())
        return fallback;
    if (!found.isString())
        problem(key, u"must be a string"_s);
    return found.toString();
}

bool JsonReader::boolean(QLatin1StringView key, bool fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    if (!found.isBool())
        problem(key, u"must be true or false"_s);
    return found.toBool();
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return fallback;
    constexpr qint64 impossible = std::numeric_limits<qint64>::min();
    const qint64 number = found.toInteger(impossible);
    if (number == impossible) {
        problem(key, u"must be a whole number"_s);
        return fallback;
    }
    return number;
}

QStringList JsonReader::strings(QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray items = array(key);
    for (const QJsonValue &item : items) {
        if (!item.isString())
            problem(key, u"must hold strings only"_s);
        texts.append(item.toString());
    }
    return texts;
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        problem(key, u"must be an object"_s);
    return found.toObject();
}

QJsonArray JsonReader::array(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        problem(key, u"must be an array"_s);
    return found.toArray();
}

bool JsonReader::has(QLatin1StringView key) const
{
    return m_object.contains(key);
}

JsonReader JsonReader::child(QLatin1StringView key)
{
    return JsonReader(object(key), m_pointer + u'/' + key);
}

void JsonReader::adopt(const JsonReader &child)
{
    m_problems += child.m_problems;
}

void JsonReader::refuseUnread()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_read.contains(key))
            m_problems.append(m_pointer + u'/' + key + u": is not known here"_s);
    }
}

void JsonReader::problem(QLatin1StringView key, const QString &what)
{
    m_problems.append(m_pointer + u'/' + key + u": "_s + what);
}

Result<Done> JsonReader::verdict() const
{
    if (m_problems.isEmpty())
        return Done{};
    return fail(ErrorKind::Protocol, m_problems.join("; "_L1));
}

} // namespace patchbay
