#include "base/jsonreader.h"
#include "net/weburl.h"
#include "oauth/formcoding.h"
#include "oauth/tokenrequests.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr std::chrono::seconds longestLife = std::chrono::hours(24 * 365 * 10);

struct KindOfCode {
    QLatin1StringView code;
    ErrorKind kind;
};

/// RFC 6749 5.2, and the codes that providers use instead.
constexpr std::array kinds{
    KindOfCode{"invalid_grant"_L1, ErrorKind::NeedsReconnect},
    KindOfCode{"invalid_client"_L1, ErrorKind::Misconfigured},
    KindOfCode{"invalid_client_id"_L1, ErrorKind::Misconfigured},
    KindOfCode{"invalid_client_credentials"_L1, ErrorKind::Misconfigured},
    KindOfCode{"unauthorized_client"_L1, ErrorKind::Misconfigured},
    KindOfCode{"redirect_uri_mismatch"_L1, ErrorKind::Misconfigured},
    KindOfCode{"redirect_uri_missing"_L1, ErrorKind::Misconfigured},
    KindOfCode{"invalid_redirect_uri"_L1, ErrorKind::Misconfigured},
    KindOfCode{"invalid_scope"_L1, ErrorKind::Misconfigured},
    KindOfCode{"invalid_request"_L1, ErrorKind::Misconfigured},
    KindOfCode{"unsupported_grant_type"_L1, ErrorKind::Misconfigured},
    KindOfCode{"unsupported_response_type"_L1, ErrorKind::Misconfigured},
    KindOfCode{"unsupported_token_type"_L1, ErrorKind::Misconfigured},
    KindOfCode{"device_flow_disabled"_L1, ErrorKind::Misconfigured},
    KindOfCode{"incorrect_client_credentials"_L1, ErrorKind::Misconfigured},
    KindOfCode{"invalid_app_access"_L1, ErrorKind::Forbidden},
    KindOfCode{"inactive_user"_L1, ErrorKind::Forbidden},
    KindOfCode{"inactive_org"_L1, ErrorKind::Forbidden},
    KindOfCode{"access_denied"_L1, ErrorKind::Denied},
    KindOfCode{"expired_token"_L1, ErrorKind::Denied},
    KindOfCode{"rate_limit_exceeded"_L1, ErrorKind::RateLimited},
    KindOfCode{"slow_down"_L1, ErrorKind::RateLimited},
    KindOfCode{"server_error"_L1, ErrorKind::Unavailable},
    KindOfCode{"temporarily_unavailable"_L1, ErrorKind::Unavailable},
    KindOfCode{"unknown_error"_L1, ErrorKind::Unavailable},
    KindOfCode{"Data Not Available"_L1, ErrorKind::Unavailable},
};

struct Complaint {
    QString code;
    QString text;
};

QString firstString(const QJsonObject &json, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QJsonValue value = json.value(key); value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

/// The standard's shape first, then the ones that are seen in its place.
Complaint complaintOf(const QJsonObject &json)
{
    const QJsonObject nested = json.value("error"_L1).toObject();
    Complaint complaint;
    complaint.code = firstString(json, {"error"_L1, "error_code"_L1, "errorCode"_L1});
    if (complaint.code.isEmpty())
        complaint.code = firstString(nested, {"code"_L1, "type"_L1, "status"_L1});
    if (complaint.code.isEmpty())
        complaint.code = firstString(json, {"code"_L1, "status"_L1});
    complaint.text = firstString(json, {"error_description"_L1, "message"_L1, "detail"_L1});
    if (complaint.text.isEmpty())
        complaint.text = firstString(nested, {"message"_L1, "description"_L1});
    return complaint;
}

/// Some answer errors as a form even where JSON was asked for.
Complaint complaintOf(const QByteArray &body)
{
    if (const Result<QJsonObject> json = parseJsonObject(body))
        return complaintOf(*json);
    Complaint complaint;
    if (body.size() > 4096 || body.contains('<'))
        return complaint;
    const FormFields fields = decodeForm(body.trimmed());
    for (const auto &[name, value] : fields) {
        if (name == "error")
            complaint.code = QString::fromUtf8(value);
        else if (name == "error_description")
            complaint.text = QString::fromUtf8(value);
    }
    return complaint;
}

ErrorKind kindOf(const Complaint &complaint, int status, const TokenReplyShape &shape)
{
    const bool dead = complaint.code == "invalid_grant"_L1 || shape.deadGrantCodes.contains(complaint.code);
    if (dead) {
        const bool transient = std::any_of(shape.transientTexts.begin(), shape.transientTexts.end(),
            [&](const QString &part) { return complaint.text.contains(part, Qt::CaseInsensitive); });
        return transient ? ErrorKind::Unavailable : ErrorKind::NeedsReconnect;
    }
    for (const auto &[code, kind] : kinds) {
        if (complaint.code == code)
            return kind;
    }
    // RFC 6749 5.2: 401 is invalid_client, whatever is said about it.
    return status == 401 ? ErrorKind::Misconfigured : ErrorKind::Protocol;
}

Error errorOf(const HttpReply &reply, const Complaint &complaint, ErrorKind kind, Timestamp now)
{
    Error error{
        kind, u"the token endpoint answered %1 %2"_s.arg(reply.status).arg(foreignText(complaint.code))};
    error.providerCode = foreignText(complaint.code);
    error.providerText = foreignText(complaint.text);
    error.httpStatus = reply.status;
    if (kind == ErrorKind::RateLimited || kind == ErrorKind::Unavailable)
        error.retryAfter = reply.retryAfter(now);
    return error;
}

/// What the status alone decides, whatever the body says.
std::optional<ErrorKind> kindOfStatus(int status)
{
    if (status == 429)
        return ErrorKind::RateLimited;
    if (status >= 500 || status == 408)
        return ErrorKind::Unavailable;
    // Code, verifier and secret go to the endpoint that was meant and to no other.
    if (status < 200 || (status >= 300 && status < 400))
        return ErrorKind::Protocol;
    return std::nullopt;
}

Error protocolError(const HttpReply &reply, const QString &detail)
{
    Error error{ErrorKind::Protocol, u"token reply: "_s + detail};
    error.httpStatus = reply.status;
    return error;
}

/// RFC 6749 A.12 and A.17: visible ASCII, so nothing in it can break out of a header.
Result<Secret> token(const QJsonValue &value, QLatin1StringView name)
{
    const QString text = value.toString();
    const bool visible = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7E; });
    if ((!value.isUndefined() && !value.isNull() && !value.isString()) || !visible)
        return fail(ErrorKind::Protocol, u"token reply: %1 is no token"_s.arg(name));
    return Secret::fromString(text);
}

/// RFC 6749 5.1 wants a number; strings and fractions are seen. What makes no sense is unknown: a 401 will
/// tell.
std::optional<Timestamp> expiry(const QJsonValue &value, Timestamp now)
{
    bool ok = value.isDouble();
    const double seconds = value.isString() ? value.toString().trimmed().toDouble(&ok) : value.toDouble();
    if (!ok || !std::isfinite(seconds) || seconds <= 0)
        return std::nullopt;
    if (seconds >= double(longestLife.count()))
        return now + longestLife;
    return now + Milliseconds(qint64(seconds * 1000));
}

/// RFC 6749 3.3: visible ASCII without quotes and backslashes. What is none can be neither asked for again
/// nor kept as it is (a byte order mark does not survive the sealing).
bool isScopeToken(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u'!' && c <= u'~' && c != u'"' && c != u'\\';
    });
}

QStringList scopes(const QJsonValue &value, const QString &separator)
{
    QStringList found;
    if (value.isString()) {
        static const QRegularExpression space(u"\\s+"_s);
        const QStringList parts = value.toString().split(separator.isEmpty() ? u" "_s : separator);
        for (const QString &part : parts)
            found += part.split(space, Qt::SkipEmptyParts);
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (item.isString())
            found.append(item.toString());
    }
    found.removeIf([](const QString &text) { return !isScopeToken(text); });
    found.removeDuplicates();
    return found;
}

Timestamp issued(const QJsonValue &value, const TokenReplyShape &shape, Timestamp now)
{
    if (!shape.issuedAtIsMilliseconds)
        return now;
    bool ok = value.isDouble();
    const qint64 milliseconds = value.isString() ? value.toString().toLongLong(&ok) : value.toInteger(0);
    constexpr qint64 lastMillisecond = 253'402'300'799'999;
    return ok && milliseconds > 0 && milliseconds <= lastMillisecond ? Timestamp(Milliseconds(milliseconds))
                                                                     : now;
}

/// Whether a token may go there is the provider's data to say; here it only has to be an address.
Result<QUrl> instance(const QJsonValue &value, const TokenSet &previous)
{
    if (value.isUndefined() || value.isNull()) {
        if (previous.instanceUrl.isEmpty())
            return fail(ErrorKind::Protocol, u"token reply: the instance URL is missing"_s);
        return previous.instanceUrl;
    }
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!isWebUrl(url) || url.hasQuery() || url.hasFragment())
        return fail(ErrorKind::Insecure, u"token reply: the instance URL is not usable"_s);
    return url;
}

/// RFC 6749 7.1: a token of an unknown type is not used. Nested replies have types of their own.
bool isBearer(const QJsonObject &json, const TokenReplyShape &shape)
{
    const QJsonValue type = json.value("token_type"_L1);
    if (type.isUndefined() || type.isNull() || !shape.nested.isEmpty())
        return true;
    return type.toString().compare("bearer"_L1, Qt::CaseInsensitive) == 0;
}

Result<TokenSet> readTokens(
    const QJsonObject &whole, const TokenReplyShape &shape, const TokenSet &previous, Timestamp now)
{
    // A refresh may answer at the top level where the code exchange nested.
    const QJsonValue nested = shape.nested.isEmpty() ? QJsonValue() : whole.value(shape.nested);
    const QJsonObject json = nested.isObject() ? nested.toObject() : whole;
    if (!isBearer(json, shape))
        return fail(ErrorKind::Protocol, u"token reply: unknown token type"_s);
    const Result<Secret> access = token(json.value("access_token"_L1), "access_token"_L1);
    const Result<Secret> refresh = token(json.value("refresh_token"_L1), "refresh_token"_L1);
    if (!access || !refresh)
        return fail(access ? refresh.error() : access.error());
    if (access->isEmpty())
        return fail(ErrorKind::Protocol, u"token reply: there is no access token"_s);
    TokenSet tokens = previous;
    tokens.accessToken = *access;
    if (!refresh->isEmpty()) // RFC 6749 6: a new one replaces the old; none keeps it
        tokens.refreshToken = *refresh;
    if (const QStringList granted = scopes(json.value("scope"_L1), shape.scopeSeparator); !granted.isEmpty())
        tokens.scopes = granted;
    tokens.issuedAt = issued(json.value("issued_at"_L1), shape, now);
    tokens.expiresAt = expiry(json.value("expires_in"_L1), now);
    if (!shape.instanceMember.isEmpty()) {
        const QJsonValue inner = json.value(shape.instanceMember);
        const Result<QUrl> url
            = instance(inner.isUndefined() ? whole.value(shape.instanceMember) : inner, previous);
        if (!url)
            return fail(url.error());
        tokens.instanceUrl = *url;
    }
    return tokens;
}

/// Some say with 200 that it went wrong.
bool saysFailed(const QJsonObject &json, const TokenReplyShape &shape)
{
    if (!shape.okMember.isEmpty() && json.value(shape.okMember).isBool()
        && !json.value(shape.okMember).toBool())
        return true;
    const QJsonValue error = json.value("error"_L1);
    return (error.isString() && !error.toString().isEmpty()) || error.isObject();
}

} // namespace

Result<TokenSet> readTokenReply(
    const HttpReply &reply, const TokenReplyShape &shape, const TokenSet &previous, Timestamp now)
{
    if (const std::optional<ErrorKind> kind = kindOfStatus(reply.status))
        return fail(errorOf(reply, complaintOf(reply.body), *kind, now));
    if (!reply.isSuccess()) {
        const Complaint complaint = complaintOf(reply.body);
        return fail(errorOf(reply, complaint, kindOf(complaint, reply.status, shape), now));
    }
    const Result<QJsonObject> json = parseJsonObject(reply.body);
    if (!json) {
        const Complaint complaint = complaintOf(reply.body);
        if (complaint.code.isEmpty())
            return fail(protocolError(reply, json.error().detail));
        return fail(errorOf(reply, complaint, kindOf(complaint, reply.status, shape), now));
    }
    if (saysFailed(*json, shape)) {
        const Complaint complaint = complaintOf(*json);
        return fail(errorOf(reply, complaint, kindOf(complaint, reply.status, shape), now));
    }
    return readTokens(*json, shape, previous, now);
}

Result<Done> readRevokeReply(const HttpReply &reply, Timestamp now, const RevocationShape &shape)
{
    if (shape.goneStatuses.contains(reply.status))
        return Done{};
    const Complaint complaint = complaintOf(reply.body);
    if (const std::optional<ErrorKind> kind = kindOfStatus(reply.status))
        return fail(errorOf(reply, complaint, *kind, now));
    // RFC 7009 2.2: an invalid token is dead already.
    static const QStringList deadAlready{
        u"invalid_token"_s, u"token_revoked"_s, u"invalid_grant"_s, u"token_expired"_s};
    if (deadAlready.contains(complaint.code))
        return Done{};
    if (shape.doneStatuses.contains(reply.status)) {
        const Result<QJsonObject> json = parseJsonObject(reply.body);
        const bool refused = json ? saysFailed(*json, {.okMember = u"ok"_s}) : !complaint.code.isEmpty();
        if (!refused && !reply.body.trimmed().startsWith('<'))
            return Done{};
    }
    return fail(errorOf(reply, complaint, kindOf(complaint, reply.status, {}), now));
}

} // namespace patchbay
