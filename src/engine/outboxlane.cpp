#include "engine/outboxlane.h"

#include "base/logging.h"
#include "engine/outboxtransitions.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "salesforce/backoff.h"
#include "salesforce/requests.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Looking is cheap (many rows share a query), but its leases should not last long.
constexpr int mostRowsPerLook = 50;
constexpr Milliseconds shortestPause = std::chrono::seconds(1);
constexpr Milliseconds storagePause = std::chrono::seconds(5);
/// For what only a person can mend; wake() comes when they have.
constexpr Milliseconds longPause = std::chrono::minutes(5);

Milliseconds pauseFor(const Error &error, int failures, Entropy &entropy)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Unavailable:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
        return backoff(failures, entropy, error.retryAfter);
    case ErrorKind::RateLimited:
        return backoff(failures, entropy, error.retryAfter,
            {.first = std::chrono::seconds(30), .cap = std::chrono::minutes(15)});
    case ErrorKind::Storage:
        return storagePause;
    case ErrorKind::NeedsReconnect:
    case ErrorKind::Denied:
    case ErrorKind::Misconfigured:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::Duplicate:
    case ErrorKind::NotFound:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Insecure:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return longPause;
    }
    Q_UNREACHABLE();
}

} // namespace

OutboxLane::OutboxLane(ConnectionId connection, const OutboxWorker::Parts &parts)
    : m_connection(std::move(connection))
    , m_parts(parts)
    , m_sender(parts.orgs, parts.clock, parts.entropy, parts.looks,
          [this](const QList<OutboxRow> &rows, std::optional<Timestamp> leftAt) {
              return noteAttempt(rows, leftAt);
          })
    , m_lookup(parts.orgs, parts.outbox, parts.clock, parts.looks)
    , m_addresses(parts.orgs, parts.clock)
{
}

Task<Done> OutboxLane::run(const QStringList &accountIds)
{
    Q_ASSERT(!isRunning());
    m_running.emplace();
    m_stopping = false;
    m_parts.connections.find(m_connection)
        .finally(this, [this, accountIds](const Result<ConnectionRow> &row) {
            if (row) {
                open(*row, accountIds);
            } else {
                hold(row.error());
                finish();
            }
        });
    return m_running->task();
}

std::optional<Ticks> OutboxLane::heldUntil() const
{
    return m_heldUntil > m_parts.clock.ticks() ? std::optional(m_heldUntil) : std::nullopt;
}

void OutboxLane::release()
{
    if (!m_heldByOrg)
        m_heldUntil = {};
}

void OutboxLane::open(const ConnectionRow &row, const QStringList &accountIds)
{
    if (row.phase != ConnectionPhase::Connected) {
        hold({ErrorKind::NeedsReconnect, u"the connection is not connected"_s});
        finish();
        return;
    }
    m_accountId = row.accountId;
    m_row = row;
    QStringList others = accountIds;
    others.removeAll(row.accountId);
    turnAway(others);
}

/// A grant never sends what was written for another user.
void OutboxLane::turnAway(QStringList accountIds)
{
    if (accountIds.isEmpty() || m_stopping) {
        askVersion();
        return;
    }
    const QString account = accountIds.constFirst();
    const auto takeBack = [this](const QList<OutboxRow> &rows) {
        HandledRows handled;
        for (const OutboxRow &row : rows)
            handled.rows.append(ofAnotherAccount(row, m_parts.clock.now()));
        return conclude(handled).then(this, [count = rows.size()](Done) { return count; });
    };
    lease(OutboxState::Queued, account, mostRecordsPerRequest)
        .then(this,
            [this, account](QList<OutboxRow> rows) {
                // None left to send: those to look for are the last.
                if (rows.isEmpty())
                    return lease(OutboxState::Uncertain, account, mostRecordsPerRequest);
                for (OutboxRow &row : rows)
                    row = unsent(row);
                return Task<QList<OutboxRow>>::settled(rows);
            })
        .then(this, takeBack)
        .finally(this, [this, accountIds](const Result<qsizetype> &count) {
            if (!count)
                hold(count.error());
            const bool isThrough = !count || *count == 0;
            turnAway(isThrough ? accountIds.sliced(1) : accountIds);
        });
}

void OutboxLane::askVersion()
{
    if (m_stopping || heldUntil()) {
        finish();
        return;
    }
    m_parts.orgs.apiVersion(m_connection).finally(this, [this](const Result<QString> &version) {
        if (!version) {
            hold(version.error());
            finish();
            return;
        }
        m_version = *version;
        lookRound();
    });
}

/// Looking and sending take turns, so that uncertain rows hold up no later ones.
void OutboxLane::lookRound()
{
    if (m_stopping || heldUntil()) {
        finish();
        return;
    }
    lease(OutboxState::Uncertain, m_accountId, mostRowsPerLook)
        .then(this,
            [this](const QList<OutboxRow> &rows) {
                if (rows.isEmpty())
                    return Task<HandledRows>::settled(HandledRows{});
                return m_lookup.look(m_connection, m_version, rows);
            })
        .then(this,
            [this](const HandledRows &handled) {
                return conclude(handled).then(
                    this, [looked = !handled.rows.isEmpty()](Done) { return looked; });
            })
        .finally(this, [this](const Result<bool> &looked) {
            if (!looked)
                hold(looked.error());
            sendRound(looked.value_or(false));
        });
}

void OutboxLane::sendRound(bool looked)
{
    if (m_stopping || heldUntil()) {
        finish();
        return;
    }
    lease(OutboxState::Queued, m_accountId, mostRecordsPerRequest)
        .then(this,
            [this](const QList<OutboxRow> &rows) {
                if (rows.isEmpty())
                    return Task<HandledRows>::settled(HandledRows{});
                return sendIfAllowed(rows);
            })
        .then(this,
            [this](const HandledRows &handled) {
                return conclude(handled).then(this, [sent = !handled.rows.isEmpty()](Done) { return sent; });
            })
        .finally(this, [this, looked](const Result<bool> &sent) {
            if (!sent)
                hold(sent.error());
            if (looked || sent.value_or(false))
                lookRound();
            else
                finish();
        });
}

/// Asked for each request: the switch may be turned while a long queue goes out.
Task<HandledRows> OutboxLane::sendIfAllowed(const QList<OutboxRow> &rows)
{
    return m_parts.rights.mayWrite(m_row)
        .then(this, [this, rows](const Done &) { return m_addresses.check(m_connection, m_version, rows); })
        .then(this, [this](const CheckedRows &checked) { return sendChecked(checked); })
        .orElse(this, [rows](const Error &error) {
            HandledRows handled{.hold = error};
            for (const OutboxRow &row : rows)
                handled.rows.append(unsent(row));
            return handled;
        });
}

Task<HandledRows> OutboxLane::sendChecked(const CheckedRows &checked)
{
    if (checked.toSend.isEmpty())
        return Task<HandledRows>::settled(checked.handled);
    return m_sender.send(m_connection, m_version, checked.toSend)
        .then(this, [parked = checked.handled.rows](HandledRows handled) {
            handled.rows += parked;
            return handled;
        });
}

void OutboxLane::finish()
{
    const bool isNews = m_held.has_value() || m_trouble.has_value();
    m_trouble = std::exchange(m_held, std::nullopt);
    const Promise<Done> promise = *m_running;
    m_running.reset();
    if (isNews)
        emit troubleChanged();
    promise.settle(Done{});
}

void OutboxLane::hold(const Error &error)
{
    ++m_failures;
    const Milliseconds pause = std::max(pauseFor(error, m_failures, m_parts.entropy), shortestPause);
    m_heldUntil = m_parts.clock.ticks() + pause;
    m_heldByOrg = error.kind == ErrorKind::RateLimited;
    m_held = error;
    if (error.kind == ErrorKind::Misconfigured || error.httpStatus == 410)
        m_parts.orgs.forget(m_connection);
    qCInfo(lcOutbox) << "connection" << m_connection << "is left alone for" << pause.count()
                     << "ms:" << nameOf(error.kind) << error.detail;
}

Task<QList<OutboxRow>> OutboxLane::lease(OutboxState from, const QString &accountId, int limit)
{
    LeaseRequest request;
    request.connection = m_connection;
    request.accountId = accountId;
    request.from = from;
    request.due = m_parts.clock.now();
    request.limit = limit;
    return m_parts.outbox.lease(request);
}

/// Between lease and departure a token may have to be renewed, which takes as long as it takes: who dies then
/// leaves no doubt about these rows.
Task<Done> OutboxLane::noteAttempt(const QList<OutboxRow> &rows, std::optional<Timestamp> leftAt)
{
    return m_parts.outbox.noteAttempt(rows, leftAt).orElse(this, [](const Error &error) -> Result<Done> {
        // As NotFound it would read as if the connection were gone.
        return fail(ErrorKind::Storage, error.detail);
    });
}

Task<Done> OutboxLane::conclude(const HandledRows &handled)
{
    if (handled.hold)
        hold(*handled.hold);
    else if (!handled.rows.isEmpty())
        m_failures = 0;
    if (handled.rows.isEmpty())
        return Task<Done>::settled(Done{});
    return settle(handled.rows);
}

Task<Done> OutboxLane::settle(const QList<OutboxRow> &rows)
{
    return m_parts.outbox.settle(rows)
        .then(this,
            [this, rows](Done) {
                for (const OutboxRow &row : rows)
                    emit rowSettled(row);
                return Done{};
            })
        .orElse(this, [this, rows](const Error &error) { return settleAfter(error, rows); });
}

/// Nothing was written. One row that cannot be settled must not keep the others in doubt.
Task<Done> OutboxLane::settleAfter(const Error &error, const QList<OutboxRow> &rows)
{
    const bool isAboutOneRow = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Duplicate;
    if (isAboutOneRow && rows.size() > 1)
        return settleEach(rows);
    if (error.kind == ErrorKind::NotFound) {
        qCWarning(lcOutbox) << "row" << rows.constFirst().id << "was taken from us";
        return Task<Done>::settled(Done{});
    }
    if (error.kind == ErrorKind::Duplicate) {
        // Another row took the record in the meantime: this one is looked for again.
        OutboxRow row = rows.constFirst();
        row.recordId = {};
        return settle({unseen(row, m_parts.clock.now())});
    }
    if (m_stopping)
        return Task<Done>::settled(fail(error)); // the rows are orphans then, and are looked for
    qCWarning(lcOutbox) << "the outcome of" << rows.size() << "rows cannot be kept:" << error.detail;
    Promise<Done> later;
    m_parts.clock.after(storagePause, this, [later] { later.settle(Done{}); });
    return later.task().then(this, [this, rows](Done) { return settle(rows); });
}

Task<Done> OutboxLane::settleEach(const QList<OutboxRow> &rows)
{
    if (rows.isEmpty())
        return Task<Done>::settled(Done{});
    return settle(rows.first(1)).then(this, [this, rows](Done) { return settleEach(rows.sliced(1)); });
}

} // namespace patchbay
