#include "salesforce/outcome.h"

#include "salesforce/replies.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// A 401 that a fresh token cannot cure: the API scope or the right to use the API is missing.
bool isNotCuredByRefresh(const ApiError &error)
{
    return error.message.contains("not valid for use with the REST API"_L1)
        || error.message.contains("Connected app is not attached to Agent"_L1)
        || error.message.contains("users cannot perform API operations"_L1);
}

ErrorRule ruleOf(int status, const ApiError &error)
{
    ErrorRule rule = errorRule(status, error.code);
    if (rule.reaction == Reaction::Reauthorize && isNotCuredByRefresh(error))
        rule.kind = ErrorKind::Forbidden;
    return rule;
}

/// The field that a text of this code names, by API name. A word with a blank in it is a label and names
/// none.
QRegularExpression formNamingFields(const QString &code)
{
    static const QRegularExpression inFront(u"^([A-Za-z]\\w*): "_s);
    static const QHash<QString, QRegularExpression> forms = {
        {u"STRING_TOO_LONG"_s, inFront},
        {u"INVALID_EMAIL_ADDRESS"_s, inFront},
        {u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s, inFront},
        {u"INVALID_TYPE_ON_FIELD_IN_RECORD"_s, inFront},
        {u"NUMBER_OUTSIDE_VALID_RANGE"_s, inFront},
        {u"REQUIRED_FIELD_MISSING"_s, QRegularExpression(u"\\[([\\w, ]+)\\]"_s)},
        {u"INVALID_FIELD"_s, QRegularExpression(u"^No such column '(\\w+)'"_s)},
        {u"INVALID_FIELD_FOR_INSERT_UPDATE"_s, QRegularExpression(u"fields: ([\\w, ]+)\\."_s)},
        {u"DUPLICATE_VALUE"_s, QRegularExpression(u"found: (\\w+) duplicates"_s)},
        {u"FIELD_INTEGRITY_EXCEPTION"_s, QRegularExpression(u"\\.: (\\w+)$"_s)},
    };
    return forms.value(code);
}

/// Where the org lists no fields, its words often name them.
QStringList blamedFields(const ApiError &error)
{
    const QRegularExpression form = formNamingFields(error.code);
    if (!error.fields.isEmpty() || form.pattern().isEmpty())
        return error.fields;
    QStringList fields;
    const QStringList names = form.match(error.message).captured(1).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        fields.append(name.trimmed());
    return fields;
}

/// When an answer holds several errors, the one that binds us most decides.
int weight(Reaction reaction)
{
    static constexpr std::array byWeight = {Reaction::RetryRecord, Reaction::AskDuplicate, Reaction::Reject,
        Reaction::RetryConnection, Reaction::Reauthorize, Reaction::LookFirst};
    return int(std::find(byWeight.begin(), byWeight.end(), reaction) - byWeight.begin());
}

struct Judgement {
    ErrorRule rule;
    Error error;
    QStringList matches;
};

Judgement judge(int status, const QList<ApiError> &errors)
{
    Judgement judgement{errorRule(status, {}), {}, {}};
    QStringList texts;
    bool isFirst = true;
    for (const ApiError &error : errors) {
        const ErrorRule rule = ruleOf(status, error);
        if (isFirst || weight(rule.reaction) > weight(judgement.rule.reaction)) {
            judgement.rule = rule;
            judgement.error.providerCode = error.code;
        }
        isFirst = false;
        if (!error.message.isEmpty() && !texts.contains(error.message))
            texts.append(error.message);
        judgement.error.fields += blamedFields(error);
        judgement.matches += error.matches;
    }
    judgement.error.kind = judgement.rule.kind;
    judgement.error.fields.removeDuplicates();
    judgement.matches.removeDuplicates();
    judgement.error.providerText = foreignText(texts.join(u' '));
    judgement.error.httpStatus = status;
    judgement.error.detail = u"the org answered %1 %2"_s.arg(status).arg(judgement.error.providerCode);
    return judgement;
}

Outcome outcomeOf(const Judgement &judgement)
{
    Outcome outcome;
    outcome.error = judgement.error;
    switch (judgement.rule.reaction) {
    case Reaction::Reject:
        outcome.kind = Outcome::Kind::Rejected;
        outcome.candidates = judgement.matches;
        break;
    case Reaction::RetryRecord:
        outcome.kind = Outcome::Kind::Retry;
        break;
    case Reaction::RetryConnection:
        outcome.kind = Outcome::Kind::Retry;
        outcome.wholeConnection = true;
        break;
    case Reaction::Reauthorize:
        outcome.kind = Outcome::Kind::Reauthorize;
        break;
    case Reaction::LookFirst:
        outcome.kind = Outcome::Kind::Uncertain;
        break;
    case Reaction::AskDuplicate:
        outcome.kind = Outcome::Kind::Duplicate;
        outcome.candidates = judgement.matches;
        break;
    }
    return outcome;
}

Outcome uncertain(Error error)
{
    error.kind = ErrorKind::OutcomeUnknown;
    return {.kind = Outcome::Kind::Uncertain, .error = std::move(error)};
}

/// No answer came. Only what says for certain that nothing left may be sent again without looking.
Outcome outcomeOfTransport(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Protocol: // something answered, but it was not an answer
    case ErrorKind::Cancelled: // stopped, perhaps midway
        return uncertain(error);
    case ErrorKind::NeedsReconnect:
    case ErrorKind::Denied:
    case ErrorKind::Forbidden:
    case ErrorKind::Misconfigured:
    case ErrorKind::NotFound:
        return {.kind = Outcome::Kind::Reauthorize, .error = error, .neverLeft = true};
    case ErrorKind::Offline:
    case ErrorKind::Unavailable:
    case ErrorKind::RateLimited:
    case ErrorKind::Rejected:
    case ErrorKind::Duplicate:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Insecure:
    case ErrorKind::Storage:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return {.kind = Outcome::Kind::Retry, .error = error, .wholeConnection = true, .neverLeft = true};
    }
    Q_UNREACHABLE();
}

Outcome outcomeOfRecord(int status, const CreatedRecord &record)
{
    if (record.id)
        return {.kind = Outcome::Kind::Sent, .id = *record.id};
    return outcomeOf(judge(status, record.errors));
}

Outcome outcomeOfRefusal(const HttpReply &reply, Timestamp now)
{
    Outcome outcome = outcomeOf(judge(reply.status, readErrors(reply.body)));
    outcome.error.retryAfter = reply.retryAfter(now);
    return outcome;
}

/// A success that cannot be read: something answered, perhaps the org, perhaps a portal in between.
Outcome outcomeOfUnusable(const HttpReply &reply, const Error &reading)
{
    return uncertain({ErrorKind::OutcomeUnknown,
        u"the answer %1 cannot be used: %2"_s.arg(reply.status).arg(reading.detail), {}, {}, {}, reply.status,
        {}});
}

} // namespace

Outcome createOutcome(const Result<HttpReply> &result, Timestamp now)
{
    if (!result)
        return outcomeOfTransport(result.error());
    if (!result->isSuccess())
        return outcomeOfRefusal(*result, now);
    const Result<CreatedRecord> record = readCreated(result->body);
    return record ? outcomeOfRecord(result->status, *record) : outcomeOfUnusable(*result, record.error());
}

QList<Outcome> createManyOutcomes(const Result<HttpReply> &result, qsizetype count, Timestamp now)
{
    if (!result)
        return QList<Outcome>(count, outcomeOfTransport(result.error()));
    if (!result->isSuccess())
        return QList<Outcome>(count, outcomeOfRefusal(*result, now));
    const Result<QList<CreatedRecord>> records = readCreatedMany(result->body, count);
    if (!records)
        return QList<Outcome>(count, outcomeOfUnusable(*result, records.error()));
    QList<Outcome> outcomes;
    for (const CreatedRecord &record : *records)
        outcomes.append(outcomeOfRecord(result->status, record));
    return outcomes;
}

Error replyError(const HttpReply &reply, Timestamp now)
{
    Error error = judge(reply.status, readErrors(reply.body)).error;
    // Nothing was to be written, so an open outcome is only trouble at the other side.
    if (error.kind == ErrorKind::OutcomeUnknown)
        error.kind = reply.status >= 400 ? ErrorKind::Unavailable : ErrorKind::Protocol;
    error.retryAfter = reply.retryAfter(now);
    return error;
}

Result<Done> removeOutcome(const HttpReply &reply, Timestamp now)
{
    constexpr int notFound = 404;
    if (reply.isSuccess() || reply.status == notFound)
        return Done{};
    return fail(replyError(reply, now));
}

} // namespace patchbay
