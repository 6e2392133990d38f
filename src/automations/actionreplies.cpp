#include "automations/actionreplies.h"

#include "base/jsonreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Kind = ActionOutcome::Kind;
using Codes = std::initializer_list<QLatin1StringView>;

/// One answer, and what is known of it whoever gave it.
struct Answer {
    const HttpReply &reply;
    bool isRepeatable = false;
    Timestamp now{};

    [[nodiscard]] Error error(ErrorKind kind, const QString &code, const QString &text = {}) const
    {
        return {.kind = kind,
            .detail = u"answered %1 %2"_s.arg(reply.status).arg(code),
            .providerCode = code,
            .providerText = foreignText(text),
            .httpStatus = reply.status,
            .retryAfter = reply.retryAfter(now)};
    }
    [[nodiscard]] ActionOutcome failed(
        const QString &code, const QString &text = {}, ErrorKind kind = ErrorKind::Rejected) const
    {
        return {Kind::Failed, {}, error(kind, code, text)};
    }
    [[nodiscard]] ActionOutcome throttled(const QString &code, const QString &text = {}) const
    {
        return {Kind::Hold, {}, error(ErrorKind::RateLimited, code, text)};
    }
    [[nodiscard]] ActionOutcome signedOut(const QString &code, const QString &text = {}) const
    {
        return {Kind::Hold, {}, error(ErrorKind::NeedsReconnect, code, text)};
    }
    [[nodiscard]] ActionOutcome trouble(const QString &code, const QString &text = {}) const
    {
        return {Kind::Retry, {}, error(ErrorKind::Unavailable, code, text)};
    }
    /// It may have been done.
    [[nodiscard]] ActionOutcome unknown(const QString &code, const QString &text = {}) const
    {
        if (isRepeatable)
            return trouble(code, text);
        return {Kind::Uncertain, {}, error(ErrorKind::OutcomeUnknown, code, text)};
    }
};

bool isOneOf(const QString &code, const Codes &codes)
{
    return std::ranges::any_of(codes, [&code](QLatin1StringView known) { return code == known; });
}

/// By its status alone, where the body says nothing more.
ActionOutcome byStatus(const Answer &answer, const QString &code, const QString &text)
{
    const int status = answer.reply.status;
    const QString told = code.isEmpty() ? u"http_%1"_s.arg(status) : code;
    if (status == 429)
        return answer.throttled(told, text);
    if (status == 401)
        return answer.signedOut(told, text);
    if (status == 403)
        return answer.failed(told, text, ErrorKind::Forbidden);
    if (status == 404)
        return answer.failed(told, text, ErrorKind::NotFound);
    if (status == 408 || status >= 500 || answer.reply.isSuccess())
        return answer.unknown(told, text);
    return answer.failed(told, text);
}

/// 200 with "ok": false is how Slack says no; a status of its own it has for little more than 429.
ActionOutcome judgeSlack(const Answer &answer)
{
    const auto json = parseJsonObject(answer.reply.body);
    if (!json || !json->value("ok"_L1).isBool())
        return byStatus(answer, {}, {});
    if (json->value("ok"_L1).toBool()) {
        const QString stamp = json->value("ts"_L1).toString();
        const QString channel = json->value("channel"_L1).toString();
        if (answer.reply.isSuccess() && !stamp.isEmpty() && !channel.isEmpty())
            return {Kind::Done, channel + u'/' + stamp, {}};
        return answer.unknown(u"answer_unreadable"_s);
    }
    const QString code = json->value("error"_L1).toString();
    const QString needed = json->value("needed"_L1).toString();
    if (isOneOf(code, {"ratelimited"_L1, "rate_limited"_L1, "message_limit_exceeded"_L1}))
        return answer.throttled(code);
    if (isOneOf(code,
            {"invalid_auth"_L1, "not_authed"_L1, "account_inactive"_L1, "token_revoked"_L1,
                "token_expired"_L1}))
        return answer.signedOut(code);
    // "Some aspect of the operation may have succeeded before the error was raised."
    if (isOneOf(
            code, {"fatal_error"_L1, "internal_error"_L1, "service_unavailable"_L1, "team_added_to_org"_L1}))
        return answer.unknown(code);
    if (code == "request_timeout"_L1)
        return answer.trouble(code);
    if (isOneOf(code,
            {"missing_scope"_L1, "no_permission"_L1, "access_denied"_L1, "ekm_access_denied"_L1,
                "org_login_required"_L1}))
        return answer.failed(code, needed, ErrorKind::Forbidden);
    return code.isEmpty() ? byStatus(answer, {}, {}) : answer.failed(code, needed);
}

/// X-RateLimit-Requests-Reset: when there will be requests again, in milliseconds of the epoch.
std::optional<std::chrono::seconds> linearReset(const Answer &answer)
{
    bool isNumber = false;
    const qint64 at = answer.reply.headers.value("X-RateLimit-Requests-Reset").toLongLong(&isNumber);
    const auto wait
        = std::chrono::ceil<std::chrono::seconds>(Milliseconds(at) - answer.now.time_since_epoch());
    if (!isNumber || wait < std::chrono::seconds(0) || wait > std::chrono::hours(2))
        return {};
    return wait;
}

ActionOutcome judgeLinearError(const Answer &answer, const QJsonObject &error)
{
    const QJsonObject extensions = error.value("extensions"_L1).toObject();
    QString code = extensions.value("code"_L1).toString();
    if (code.isEmpty())
        code = extensions.value("type"_L1).toString(u"graphql_error"_s);
    QString text = extensions.value("userPresentableMessage"_L1).toString();
    if (text.isEmpty())
        text = error.value("message"_L1).toString();
    if (code.compare("RATELIMITED"_L1, Qt::CaseInsensitive) == 0) {
        ActionOutcome outcome = answer.throttled(code, text);
        if (!outcome.error.retryAfter)
            outcome.error.retryAfter = linearReset(answer);
        return outcome;
    }
    if (code.startsWith("AUTHENTICATION"_L1, Qt::CaseInsensitive))
        return answer.signedOut(code, text);
    if (code.compare("FORBIDDEN"_L1, Qt::CaseInsensitive) == 0)
        return answer.failed(code, text, ErrorKind::Forbidden);
    if (code.startsWith("INTERNAL"_L1, Qt::CaseInsensitive))
        return answer.unknown(code, text);
    return answer.failed(code, text);
}

/// GraphQL: errors come with 200 as well as with 400, and data beside them may be half done.
ActionOutcome judgeLinear(const Answer &answer)
{
    const auto json = parseJsonObject(answer.reply.body);
    if (!json)
        return byStatus(answer, {}, {});
    if (const QJsonArray errors = json->value("errors"_L1).toArray(); !errors.isEmpty())
        return judgeLinearError(answer, errors.first().toObject());
    const QJsonObject created = json->value("data"_L1)["issueCreate"_L1].toObject();
    if (!answer.reply.isSuccess() || created.isEmpty())
        return byStatus(answer, {}, {});
    if (!created.value("success"_L1).toBool())
        return answer.failed(u"not_created"_s);
    const QJsonObject issue = created.value("issue"_L1).toObject();
    const QString url = issue.value("url"_L1).toString();
    return {Kind::Done, url.isEmpty() ? issue.value("identifier"_L1).toString() : url, {}};
}

ActionOutcome judgeHubSpot(const Answer &answer)
{
    const auto json = parseJsonObject(answer.reply.body);
    const QString id = json ? json->value("id"_L1).toString() : QString();
    if (answer.reply.isSuccess())
        return id.isEmpty() ? answer.unknown(u"answer_unreadable"_s) : ActionOutcome{Kind::Done, id, {}};
    const QString category = json ? json->value("category"_L1).toString() : QString();
    const QString text = json ? json->value("message"_L1).toString() : QString();
    if (answer.reply.status == 409) {
        static const QRegularExpression existing(u"Existing ID:\\s*([0-9]{1,20})"_s);
        return {Kind::Update, existing.match(text).captured(1), answer.error(ErrorKind::Duplicate, category)};
    }
    // Locked by another change of the same contact; or the account moves to another data centre.
    if (answer.reply.status == 423 || answer.reply.status == 477)
        return answer.trouble(category.isEmpty() ? u"locked"_s : category, text);
    return byStatus(answer, category, text);
}

/// The request's status is 200 or 201 though its one row may have failed; and a row's failure may come with
/// 202 or 400.
ActionOutcome judgeZoho(const Answer &answer)
{
    const auto json = parseJsonObject(answer.reply.body);
    if (!json)
        return byStatus(answer, {}, {});
    const QJsonArray rows = json->value("data"_L1).toArray();
    const QJsonObject row = rows.size() == 1 ? rows.first().toObject() : *json;
    const QString code = row.value("code"_L1).toString();
    const QJsonObject details = row.value("details"_L1).toObject();
    if (row.value("status"_L1).toString() == "success"_L1 && code == "SUCCESS"_L1 && rows.size() == 1
        && answer.reply.isSuccess()) {
        const QString id = details.value("id"_L1).toString();
        return id.isEmpty() ? answer.unknown(u"answer_unreadable"_s) : ActionOutcome{Kind::Done, id, {}};
    }
    QString text = row.value("message"_L1).toString();
    const QString field = details.value("api_name"_L1).toString();
    if (!field.isEmpty())
        text += u" ("_s + field + u')';
    if (isOneOf(code, {"TOO_MANY_REQUESTS"_L1, "LIMIT_EXCEEDED"_L1, "LIMIT_REACHED"_L1}))
        return answer.throttled(code, text);
    if (isOneOf(code, {"INVALID_TOKEN"_L1, "AUTHENTICATION_FAILURE"_L1}))
        return answer.signedOut(code, text);
    if (isOneOf(code, {"OAUTH_SCOPE_MISMATCH"_L1, "NO_PERMISSION"_L1, "AUTHORIZATION_FAILED"_L1}))
        return answer.failed(code, text, ErrorKind::Forbidden);
    if (code == "INTERNAL_ERROR"_L1 || code == "INTERNAL_SERVER_ERROR"_L1)
        return answer.unknown(code, text);
    const bool isAboutTheRow = row.value("status"_L1).toString() == "error"_L1 && !code.isEmpty();
    return isAboutTheRow && answer.reply.status < 429 && answer.reply.status != 401
        ? answer.failed(code, text)
        : byStatus(answer, code, text);
}

ActionOutcome judgeLocal(const Answer &answer)
{
    if (answer.reply.isSuccess())
        return {Kind::Done, u"http_%1"_s.arg(answer.reply.status), {}};
    // Nobody has a token here: 401 is for the person to see to, as any other no.
    if (answer.reply.status == 401)
        return answer.failed(u"http_401"_s, {}, ErrorKind::Forbidden);
    return byStatus(answer, {}, {});
}

ActionOutcome judgeError(const Error &error, bool isRepeatable)
{
    switch (error.kind) {
    case ErrorKind::OutcomeUnknown:
        return {isRepeatable ? Kind::Retry : Kind::Uncertain, {}, error};
    case ErrorKind::Protocol:
    case ErrorKind::Unavailable:
        return {Kind::Retry, {}, error};
    case ErrorKind::Insecure:
    case ErrorKind::Misconfigured:
    case ErrorKind::Rejected:
    case ErrorKind::Duplicate:
    case ErrorKind::HelperFailed:
        return {Kind::Failed, {}, error};
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::NeedsReconnect:
    case ErrorKind::Denied:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Storage:
    case ErrorKind::PortTaken:
        return {Kind::Hold, {}, error};
    }
    Q_UNREACHABLE();
}

} // namespace

ActionOutcome judgeReply(ActionKind kind, const Result<HttpReply> &reply, bool isRepeatable, Timestamp now)
{
    if (!reply)
        return judgeError(reply.error(), isRepeatable);
    const Answer answer{*reply, isRepeatable, now};
    switch (kind) {
    case ActionKind::SlackMessage:
        return judgeSlack(answer);
    case ActionKind::LinearIssue:
        return judgeLinear(answer);
    case ActionKind::HubSpotContact:
        return judgeHubSpot(answer);
    case ActionKind::ZohoContact:
        return judgeZoho(answer);
    case ActionKind::Command:
    case ActionKind::LocalUrl:
        return judgeLocal(answer);
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
