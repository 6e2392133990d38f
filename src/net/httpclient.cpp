#include "net/httpclient.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// RFC 9110 10.2.3: delay-seconds = 1*DIGIT.
std::optional<std::chrono::seconds> delaySeconds(const QByteArray &text)
{
    const bool digitsOnly = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digitsOnly || text.size() > 9)
        return std::nullopt;
    return std::chrono::seconds(text.toLongLong());
}

} // namespace

void HttpHeaders::set(const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [&name](const std::pair<QByteArray, QByteArray> &field) { return isSameName(field.first, name); });
    if (found != m_fields.end())
        found->second = value;
    else
        m_fields.append({name, value});
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const auto &[key, text] : m_fields) {
        if (isSameName(key, name))
            return text;
    }
    return {};
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [name](const std::pair<QByteArray, QByteArray> &field) { return isSameName(field.first, name); });
}

bool HttpReply::isJson() const
{
    const QByteArray type = headers.value("Content-Type");
    const QByteArray media = type.split(';').first().trimmed().toLower();
    return media == "application/json" || (media.startsWith("application/") && media.endsWith("+json"));
}

bool HttpReply::isCutJson() const
{
    if (!isJson())
        return false;
    int depth = 0;
    bool inText = false;
    bool escaped = false;
    for (const char c : body) {
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return inText || depth > 0;
}

std::optional<Timestamp> HttpReply::date() const
{
    return parseHttpDate(headers.value("Date"));
}

std::optional<std::chrono::seconds> HttpReply::retryAfter(Timestamp now) const
{
    const QByteArray text = headers.value("Retry-After").trimmed();
    std::optional<std::chrono::seconds> delay = delaySeconds(text);
    if (!delay) {
        const std::optional<Timestamp> moment = parseHttpDate(text);
        if (!moment)
            return std::nullopt;
        // Measured from the server's own clock where it tells it: ours may be hours off.
        const Timestamp from = date().value_or(now);
        delay = std::max(0s, std::chrono::ceil<std::chrono::seconds>(*moment - from));
    }
    if (*delay > 24h)
        return std::nullopt;
    return delay;
}

std::optional<Timestamp> parseHttpDate(const QByteArray &text)
{
    // RFC 9110 5.6.7: the preferred form and the two obsolete ones; all are GMT.
    const QString plain = QString::fromLatin1(text).simplified();
    for (const QString &form : {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s,
             u"ddd MMM d HH:mm:ss yyyy"_s}) {
        QDateTime parsed = QLocale::c().toDateTime(plain, form);
        if (!parsed.isValid())
            continue;
        if (parsed.date().year() < 1970)
            parsed = parsed.addYears(100);
        return Timestamp(
            Milliseconds(QDateTime(parsed.date(), parsed.time(), QTimeZone::utc()).toMSecsSinceEpoch()));
    }
    return std::nullopt;
}

} // namespace patchbay
