#include "net/httpclient.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

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

/// RFC 9110 5.6.7: the preferred form and the two obsolete ones; all are GMT. Not by QLocale, which reads
/// them as local time and so knows no moment that summer time leaps over.
const std::array<QRegularExpression, 3> &httpDateForms()
{
    static const std::array<QRegularExpression, 3> forms{
        QRegularExpression(u"^[A-Z][a-z]{2}, (?<day>\\d\\d) (?<month>[A-Z][a-z]{2}) (?<year>\\d{4}) "
                           "(?<time>\\d\\d:\\d\\d:\\d\\d) GMT$"_s),
        QRegularExpression(u"^[A-Z][a-z]+, (?<day>\\d\\d)-(?<month>[A-Z][a-z]{2})-(?<year>\\d\\d) "
                           "(?<time>\\d\\d:\\d\\d:\\d\\d) GMT$"_s),
        QRegularExpression(u"^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>\\d{1,2}) "
                           "(?<time>\\d\\d:\\d\\d:\\d\\d) (?<year>\\d{4})$"_s),
    };
    return forms;
}

/// 0 where there is no such month.
int monthNumber(QStringView name)
{
    constexpr std::array names{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1, "Jul"_L1, "Aug"_L1,
        "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
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
    const QString plain = QString::fromLatin1(text).simplified();
    for (const QRegularExpression &form : httpDateForms()) {
        const QRegularExpressionMatch match = form.match(plain);
        if (!match.hasMatch())
            continue;
        int year = match.capturedView(u"year").toInt();
        if (match.capturedLength(u"year") == 2)
            year += year < 70 ? 2000 : 1900;
        const QDate date(year, monthNumber(match.capturedView(u"month")), match.capturedView(u"day").toInt());
        const QTime time = QTime::fromString(match.captured(u"time"), u"HH:mm:ss"_s);
        if (!date.isValid() || !time.isValid())
            return std::nullopt;
        return Timestamp(Milliseconds(QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch()));
    }
    return std::nullopt;
}

} // namespace patchbay
