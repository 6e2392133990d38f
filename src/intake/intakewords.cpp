#include "intake/intakewords.h"

#include "engine/notoken.h"
#include "presentation/messages.h"
#include "presentation/recordresult.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

QJsonArray problems(const QList<FieldRemark> &remarks)
{
    QJsonArray list;
    for (const FieldRemark &remark : remarks)
        list.append(QJsonObject{{"field"_L1, remark.field}, {"message"_L1, remark.text}});
    return list;
}

/// Why a row has not arrived, in a word.
QString reasonOf(const OutboxRow &row, const std::optional<Error> &hold)
{
    if (row.state == OutboxState::NeedsDecision)
        return row.errorKind == nameOf(ErrorKind::Duplicate) ? u"duplicate"_s : u"needs_decision"_s;
    if (row.state == OutboxState::Queued && hold && whyNoToken(*hold) == NoToken::NeedsReconnect)
        return u"needs_reconnect"_s;
    return row.state == OutboxState::Sending ? u"queued"_s : outboxStateName(row.state);
}

int statusOf(const OutboxRow &row, const QString &reason)
{
    switch (row.state) {
    case OutboxState::Sent:
        return 201;
    case OutboxState::Rejected:
        return 400;
    case OutboxState::NeedsDecision:
        return reason == "duplicate"_L1 ? 409 : 202;
    case OutboxState::Queued:
    case OutboxState::Sending:
    case OutboxState::Uncertain:
        return 202;
    }
    Q_UNREACHABLE();
}

QString nameOf(Environment environment)
{
    switch (environment) {
    case Environment::None:
        break;
    case Environment::Production:
        return u"production"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Demo:
        return u"demo"_s;
    }
    return {};
}

struct Refusal {
    int status = 400;
    QString error;
};

Refusal refusalOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Storage:
        return {503, u"storage"_s};
    case ErrorKind::Forbidden:
        return {403, error.providerCode.isEmpty() ? u"forbidden"_s : error.providerCode};
    case ErrorKind::NotFound:
        if (error.providerCode == "not_connected"_L1 || error.providerCode == "no_such_connection"_L1)
            return {400, error.providerCode};
        if (error.providerCode == "unknown_key"_L1 || error.providerCode == "key_expired"_L1)
            return {401, error.providerCode};
        return {404, u"not_found"_s};
    case ErrorKind::Rejected:
        if (error.providerCode == "key_reused"_L1)
            return {422, u"idempotency_key_reused"_s};
        return {400, error.providerCode == "ambiguous"_L1 ? u"ambiguous"_s : u"invalid_fields"_s};
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Unavailable:
    case ErrorKind::RateLimited:
    case ErrorKind::NeedsReconnect:
    case ErrorKind::Denied:
    case ErrorKind::Misconfigured:
    case ErrorKind::Duplicate:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Insecure:
    case ErrorKind::Protocol:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return {503, nameOf(error.kind)};
    }
    Q_UNREACHABLE();
}

QString wordsFor(const Error &error, const Refusal &refusal, const QString &org)
{
    if (refusal.status == 401 && refusal.error == "key_expired"_L1)
        return Words::tr("The time of this key is over. Make a new one with “patchbayctl key add”.");
    if (refusal.status == 401)
        return Words::tr("Send a key of the intake, as “Authorization: Bearer …”. “patchbayctl key "
                         "add” makes one.");
    if (refusal.status == 422)
        return Words::tr("This Idempotency-Key was used for another record.");
    return messageFor(error, {u"Salesforce"_s, org, {}}).text();
}

} // namespace

IntakeReply outcome(
    const OutboxRow &row, const QString &org, const std::optional<Error> &hold, bool isQualify)
{
    const QString reason = reasonOf(row, hold);
    const int status = statusOf(row, reason);
    QJsonObject body{{"created"_L1, row.state == OutboxState::Sent}, {"outboxId"_L1, row.id.value}};
    if (isQualify) {
        // A lead that waits is safe: whoever asked need not ask again.
        body.insert("success"_L1, status < 300);
        if (row.state == OutboxState::Sent)
            body.insert("salesforceLeadId"_L1, row.recordId.value);
    }
    if (row.state == OutboxState::Sent) {
        body.insert("id"_L1, row.recordId.value);
        return {status, body, {}};
    }
    const RecordResult result = makeResult(row, org, Environment::None, hold);
    const QString words = result.title + u". "_s + result.note;
    body.insert("reason"_L1, reason);
    if (!row.errorCode.isEmpty())
        body.insert("code"_L1, row.errorCode);
    if (!result.problems.isEmpty())
        body.insert("fields"_L1, problems(result.problems));
    if (!row.candidates.isEmpty())
        body.insert("candidates"_L1, QJsonArray::fromStringList(row.candidates));
    if (status >= 400)
        return IntakeReply::problem(status, reason, words, body);
    body.insert("message"_L1, words);
    return {status, body, {}};
}

IntakeReply refusal(const Error &error, const QString &org, const QList<FieldRemark> &remarks)
{
    const Refusal refusal = refusalOf(error);
    QJsonObject also;
    if (refusal.status == 400)
        also.insert("created"_L1, false);
    if (whyNoToken(error) == NoToken::MissingScopes)
        also.insert("missingScopes"_L1, QJsonArray::fromStringList(error.fields));
    else if (!remarks.isEmpty())
        also.insert("fields"_L1, problems(remarks));
    IntakeReply reply
        = IntakeReply::problem(refusal.status, refusal.error, wordsFor(error, refusal, org), also);
    if (refusal.status == 401)
        reply.headers.append(IntakeReply::Header{"WWW-Authenticate", "Bearer realm=\"Patchbay\""});
    return reply;
}

IntakeReply qualifyRefusal(const Error &error, const QString &org)
{
    IntakeReply reply = refusal(error, org);
    reply.body.insert("success"_L1, false);
    if (reply.body.value("error"_L1) == "not_connected"_L1)
        reply.body.insert("action"_L1, Words::tr("Open Patchbay and connect Salesforce."));
    return reply;
}

QJsonObject connectionFacts(const ConnectionRow &row)
{
    return {{"id"_L1, row.id.value}, {"provider"_L1, row.provider.value}, {"name"_L1, row.displayName()},
        {"account"_L1, row.accountLabel}, {"connected"_L1, row.phase == ConnectionPhase::Connected},
        {"environment"_L1, nameOf(row.environment)}, {"isDefault"_L1, row.isDefault}};
}

} // namespace patchbay
