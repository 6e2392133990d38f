#include "intake/intakehttp.h"

#include "net/httphead.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr std::array onlyOnce{
    "authorization", "content-length", "content-type", "expect", "idempotency-key", "origin"};
constexpr qsizetype longestLength = 12; // digits

IntakeReply malformed(const QString &what)
{
    return IntakeReply::problem(400, u"malformed_request"_s, what);
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Bad Request";
    }
}

/// RFC 9112 6: a length, or no body. What is sent in chunks has none, and is not taken.
tl::expected<qsizetype, IntakeReply> bodyLength(const HttpHead &head, qsizetype longestBody)
{
    if (head.count("transfer-encoding") > 0)
        return tl::unexpected(IntakeReply::problem(411, u"length_required"_s,
            Words::tr("Send the body whole, with a Content-Length; chunks are not taken.")));
    const QByteArray length = head.field("content-length");
    if (head.count("content-length") == 0) {
        if (head.method == "POST")
            return tl::unexpected(
                IntakeReply::problem(411, u"length_required"_s, Words::tr("A POST needs a Content-Length.")));
        return 0;
    }
    if (length.isEmpty() || length.size() > longestLength
        || !std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return tl::unexpected(malformed(Words::tr("Content-Length is no number.")));
    const qsizetype bytes = length.toLongLong();
    if (bytes > longestBody)
        return tl::unexpected(IntakeReply::problem(
            413, u"too_large"_s, Words::tr("A body may have %1 bytes at most.").arg(longestBody)));
    return bytes;
}

/// Taken out of the head, so that nothing of it is left there.
Secret takeBearerKey(HttpHead &head)
{
    QByteArray authorization;
    for (HttpHead::Field &field : head.fields) {
        if (field.name == "authorization")
            authorization = std::exchange(field.value, {});
    }
    constexpr QByteArrayView scheme("bearer ");
    if (authorization.first(std::min(scheme.size(), authorization.size())).toLower() != scheme)
        return {};
    Secret key(authorization.sliced(scheme.size()).trimmed());
    wipe(authorization);
    return key;
}

} // namespace

IntakeReply IntakeReply::problem(
    int status, const QString &error, const QString &message, const QJsonObject &also)
{
    QJsonObject body = also;
    body.insert(u"error"_s, error);
    body.insert(u"message"_s, message);
    return {status, body, {}};
}

tl::expected<IntakeRequest, IntakeReply> readIntakeHead(const QByteArray &bytes, qsizetype longestBody)
{
    Result<HttpHead> head = readHttpHead(bytes);
    if (!head)
        return tl::unexpected(malformed(Words::tr("This is not a plain HTTP request.")));
    for (const char *const name : onlyOnce) {
        if (head->count(name) > 1)
            return tl::unexpected(malformed(Words::tr("%1 is there twice.").arg(QLatin1StringView(name))));
    }
    const auto length = bodyLength(*head, longestBody);
    if (!length)
        return tl::unexpected(length.error());
    const qsizetype question = head->target.indexOf('?');
    IntakeRequest request;
    request.method = head->method;
    request.path = QString::fromUtf8(
        QByteArray::fromPercentEncoding(question < 0 ? head->target : head->target.first(question)));
    request.query
        = QUrlQuery(QString::fromLatin1(question < 0 ? QByteArray() : head->target.sliced(question + 1)));
    request.host = head->host;
    request.origin = head->field("origin");
    request.contentType = head->field("content-type").split(';').constFirst().trimmed().toLower();
    request.idempotencyKey = head->field("idempotency-key");
    request.requestedMethod = head->field("access-control-request-method");
    request.key = takeBearerKey(*head);
    request.contentLength = *length;
    request.expectsContinue = head->field("expect").toLower() == "100-continue";
    const QByteArray connection = head->field("connection").toLower();
    request.keepsAlive = head->isVersion10 ? connection == "keep-alive" : connection != "close";
    return request;
}

QByteArray intakeAnswer(const IntakeReply &reply, bool closes)
{
    const QByteArray body = reply.body.isEmpty()
        ? QByteArray()
        : QJsonDocument(reply.body).toJson(QJsonDocument::Compact) + '\n';
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status);
    if (reply.status != 204)
        answer += "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size());
    answer += "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff";
    for (const auto &[name, value] : reply.headers)
        answer += "\r\n" + name + ": " + value;
    answer += closes ? "\r\nConnection: close\r\n\r\n" : "\r\n\r\n";
    return answer + body;
}

} // namespace patchbay
