#include "engine/outboxsender.h"

#include "engine/outboxrequests.h"
#include "engine/outboxtransitions.h"
#include "engine/salesforceorgs.h"
#include "salesforce/backoff.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype fewestForCollection = 3;

/// Trouble before the request left, with the token mostly: whatever is unknown then, it is not these rows.
Outcome outcomeOfUnsent(const Error &error, Timestamp now)
{
    Outcome outcome = createOutcome(fail(error), now);
    if (outcome.kind != Outcome::Kind::Uncertain)
        return outcome;
    outcome = {.kind = Outcome::Kind::Retry, .error = error, .wholeConnection = true, .neverLeft = true};
    outcome.error.kind = ErrorKind::Unavailable;
    return outcome;
}

QList<Outcome> outcomesOf(const Result<HttpReply> &reply, const QList<OutboxRow> &rows, Timestamp now)
{
    if (!reply && rows.constFirst().attemptedAt == Timestamp{})
        return QList<Outcome>(rows.size(), outcomeOfUnsent(reply.error(), now));
    return outboxOutcomes(reply, rows.size(), now);
}

/// A Collections request that was refused as a whole, e.g. because one value cannot be parsed: the others
/// must not suffer for it.
bool isRefusedForOne(const Result<HttpReply> &reply, const QList<Outcome> &outcomes)
{
    if (outcomes.size() < 2 || !reply || reply->isSuccess())
        return false;
    const Outcome &outcome = outcomes.constFirst();
    return outcome.kind == Outcome::Kind::Rejected
        && (outcome.error.kind == ErrorKind::Rejected || outcome.error.kind == ErrorKind::Protocol);
}

} // namespace

struct OutboxSender::Batch {
    ConnectionId connection;
    QString version;
    std::deque<QList<OutboxRow>> requests;
    QList<OutboxRow> current; ///< of the request that is under way
    HandledRows handled;
    Promise<HandledRows> promise;
};

OutboxSender::OutboxSender(
    SalesforceOrgs &orgs, Clock &clock, Entropy &entropy, LookPlan looks, NoteAttempt note)
    : m_orgs(orgs)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_looks(std::move(looks))
    , m_note(std::move(note))
{
}

Task<HandledRows> OutboxSender::send(
    const ConnectionId &connection, const QString &version, const QList<OutboxRow> &rows)
{
    const auto batch = std::make_shared<Batch>();
    batch->connection = connection;
    batch->version = version;
    if (rows.size() >= fewestForCollection) {
        batch->requests.push_back(rows);
    } else {
        for (const OutboxRow &row : rows)
            batch->requests.push_back({row});
    }
    const Task<HandledRows> task = batch->promise.task();
    next(batch);
    return task;
}

void OutboxSender::next(const std::shared_ptr<Batch> &batch)
{
    while (!batch->requests.empty()) {
        batch->current = batch->requests.front();
        batch->requests.pop_front();
        for (OutboxRow &row : batch->current)
            row.attemptedAt = {};
        if (batch->handled.hold) {
            for (const OutboxRow &row : std::as_const(batch->current))
                batch->handled.rows.append(unsent(row));
            continue;
        }
        const SendWatch watch{
            .leaves = [this, batch] { return note(*batch, m_orgs.orgTime(batch->connection)); },
            .refused = [this, batch] { return note(*batch, std::nullopt); },
        };
        m_orgs.send(batch->connection, outboxRequest(batch->version, batch->current), watch)
            .finally(this, [this, batch](const Result<HttpReply> &reply) {
                take(*batch, reply);
                next(batch);
            });
        return;
    }
    batch->promise.settle(batch->handled);
}

Task<Done> OutboxSender::note(Batch &batch, std::optional<Timestamp> leftAt)
{
    for (OutboxRow &row : batch.current)
        row.attemptedAt = leftAt.value_or(Timestamp{});
    return m_note(batch.current, leftAt);
}

void OutboxSender::take(Batch &batch, const Result<HttpReply> &reply)
{
    const QList<OutboxRow> &rows = batch.current;
    const Timestamp now = m_clock.now();
    const QList<Outcome> outcomes = outcomesOf(reply, rows, now);
    if (isRefusedForOne(reply, outcomes)) {
        batch.requests.push_front(rows.sliced(rows.size() / 2));
        batch.requests.push_front(rows.first(rows.size() / 2));
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Outcome &outcome = outcomes[i];
        const Milliseconds lockedFor = backoff(rows[i].attempts, m_entropy, outcome.error.retryAfter);
        batch.handled.rows.append(afterAttempt(rows[i], outcome, now, lockedFor, m_looks));
    }
    if (const std::optional<Error> hold = holdAfter(outcomes))
        batch.handled.hold = hold;
}

} // namespace patchbay
