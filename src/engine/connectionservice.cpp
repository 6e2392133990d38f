#include "engine/connectionservice.h"

#include "base/logging.h"
#include "engine/alivecheck.h"
#include "engine/connectattempt.h"
#include "engine/disconnect.h"
#include "engine/smoketest.h"
#include "engine/tokenbroker.h"
#include "store/connectionstore.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using AttemptKey = std::pair<ProviderId, ConnectionId>;

/// Done when all are, whatever became of each.
template<typename T>
Task<Done> allSettled(QObject *context, const QList<Task<T>> &tasks)
{
    Promise<Done> promise;
    if (tasks.isEmpty())
        promise.settle(Done{});
    auto open = std::make_shared<qsizetype>(tasks.size());
    for (const Task<T> &task : tasks) {
        task.finally(context, [promise, open](const Result<T> &) {
            if (--*open == 0)
                promise.settle(Done{});
        });
    }
    return promise.task();
}

} // namespace

struct ConnectionService::Private {
    struct Running {
        ConnectAttempt *attempt;
        Task<ConnectionRow> task;
    };

    ConnectionService *q;
    Parts parts;
    QHash<AttemptKey, Running> attempts;
    QHash<ConnectionId, Task<DisconnectOutcome>> disconnects;

    Task<Done> recoverOne(const ConnectionRow &row);
    Task<Done> removeOrphan(const ConnectionRow &row);
    Task<Done> endThisRun(const ConnectionRow &row);
    Task<Done> clearUp(const ConnectionRow &row);
    Task<ConnectionRow> connectAfter(const Task<ConnectionRow> &cancelled, const ConnectOptions &options);
    Task<DisconnectOutcome> begin(Disconnect *disconnect, const ConnectionId &id);
    [[nodiscard]] const Running *running(const ProviderId &provider, const ConnectionId &connection) const
    {
        const auto found = attempts.constFind({provider, connection});
        return found == attempts.constEnd() ? nullptr : &*found;
    }
};

ConnectionService::ConnectionService(const Parts &parts)
    : d(new Private{this, parts, {}, {}})
{
    connect(&parts.tokens, &TokenBroker::grantEnded, this, &ConnectionService::connectionsChanged);
    connect(&parts.tokens, &TokenBroker::refreshed, this, &ConnectionService::connectionsChanged);
}

ConnectionService::~ConnectionService() = default;

Task<Done> ConnectionService::recover()
{
    return d->parts.connections.all().then(this, [this](const QList<ConnectionRow> &rows) {
        QList<Task<Done>> tasks;
        for (const ConnectionRow &row : rows)
            tasks.append(d->recoverOne(row));
        return allSettled(this, tasks).then(this, [this](const Done &) { emit connectionsChanged(); });
    });
}

Task<Done> ConnectionService::Private::recoverOne(const ConnectionRow &row)
{
    switch (row.phase) {
    case ConnectionPhase::Connecting:
        return removeOrphan(row);
    case ConnectionPhase::Removing:
        if (row.reasonCode == removal::stillValid)
            return Task<Done>::settled(Done{});
        return q->disconnectAccount(row.id).then(q, [](const DisconnectOutcome &) { return Done{}; });
    case ConnectionPhase::Connected:
    case ConnectionPhase::NeedsReconnect:
        return clearUp(row);
    }
    Q_UNREACHABLE();
}

/// A sign-in that goes on in another program holds its lock; without it the row belongs to nobody.
Task<Done> ConnectionService::Private::removeOrphan(const ConnectionRow &row)
{
    const RefreshLock::Held lock = RefreshLock::tryNow(signInLock(parts.lockFolder, row.id));
    if (!lock)
        return Task<Done>::settled(Done{});
    qCInfo(lcConnections) << "removing what a broken sign-in left" << row.id;
    // The row goes last: it is what makes the vault's item findable.
    return parts.tokens.erase(row.id).then(
        q, [this, id = row.id, lock](const Done &) { return parts.connections.remove(id); });
}

/// What an earlier run could not do, or cannot tell any more.
Task<Done> ConnectionService::Private::clearUp(const ConnectionRow &row)
{
    if (row.tokensUnsaved)
        return parts.tokens.save(row.id);
    if (!row.thisRunOnly)
        return Task<Done>::settled(Done{});
    const Task<Done> ended
        = row.phase == ConnectionPhase::Connected ? endThisRun(row) : Task<Done>::settled(Done{});
    return ended.then(q, [this, row](const Done &) {
        return row.vaultItemLeft ? parts.tokens.eraseLeftover(row.id) : Task<Done>::settled(Done{});
    });
}

/// Tokens that were kept for one run only are gone with it.
Task<Done> ConnectionService::Private::endThisRun(const ConnectionRow &row)
{
    const RefreshLock::Held lock = RefreshLock::tryNow(thisRunLock(parts.lockFolder, row.id));
    if (!lock)
        return Task<Done>::settled(Done{});
    const auto change = [](ConnectionRow &gone) {
        if (gone.phase != ConnectionPhase::Connected || !gone.thisRunOnly)
            return; // signed in again meanwhile
        gone.phase = ConnectionPhase::NeedsReconnect;
        gone.reasonCode = u"this_run_only"_s;
    };
    return parts.connections.update(row.id, change).then(q, [lock](const ConnectionRow &) { return Done{}; });
}

Task<ConnectionRow> ConnectionService::connectAccount(const ConnectOptions &options)
{
    const AttemptKey key{options.provider, options.reconnect};
    if (const Private::Running *const first = d->running(key.first, key.second)) {
        if (first->attempt->isStopping())
            return d->connectAfter(first->task, options);
        first->attempt->raise();
        return first->task;
    }
    auto *const attempt = new ConnectAttempt(d->parts, options, this);
    connect(attempt, &ConnectAttempt::stageChanged, this,
        [this, key] { emit stageChanged(key.first, key.second); });
    const Task<ConnectionRow> task = attempt->run();
    d->attempts.insert(key, {attempt, task});
    emit stageChanged(key.first, key.second);
    task.finally(this, [this, key, attempt](const Result<ConnectionRow> &result) {
        d->attempts.remove(key);
        attempt->deleteLater();
        if (result && !attempt->replaced().isEmpty())
            disconnectAccount(attempt->replaced());
        if (!result && result.error().kind != ErrorKind::Cancelled)
            qCInfo(lcConnections) << "sign-in failed" << key.first << nameOf(result.error().kind)
                                  << result.error().detail;
        emit stageChanged(key.first, key.second);
        emit connectionsChanged();
    });
    return task;
}

/// The person cancelled, and pressed Connect again while the first sign-in was being undone.
Task<ConnectionRow> ConnectionService::Private::connectAfter(
    const Task<ConnectionRow> &cancelled, const ConnectOptions &options)
{
    Promise<ConnectionRow> promise;
    cancelled.finally(q, [this, options, promise](const Result<ConnectionRow> &) {
        q->connectAccount(options).finally(
            q, [promise](const Result<ConnectionRow> &row) { promise.settle(row); });
    });
    return promise.task();
}

void ConnectionService::cancel(const ProviderId &provider, const ConnectionId &connection)
{
    if (const Private::Running *const going = d->running(provider, connection))
        going->attempt->cancel();
}

Task<Done> ConnectionService::cancelAll()
{
    QList<Task<ConnectionRow>> ending;
    for (const Private::Running &running : std::as_const(d->attempts)) {
        running.attempt->cancel();
        ending.append(running.task);
    }
    return allSettled(this, ending);
}

void ConnectionService::showWindow(const ProviderId &provider, const ConnectionId &connection)
{
    if (const Private::Running *const going = d->running(provider, connection))
        going->attempt->raise();
}

std::optional<ConnectStage> ConnectionService::stage(
    const ProviderId &provider, const ConnectionId &connection) const
{
    const Private::Running *const going = d->running(provider, connection);
    return going ? std::optional(going->attempt->stage()) : std::nullopt;
}

bool ConnectionService::sawUnmatchedError(const ProviderId &provider, const ConnectionId &connection) const
{
    const Private::Running *const going = d->running(provider, connection);
    return going && going->attempt->sawUnmatchedError();
}

bool ConnectionService::isBrowserMissing(const ProviderId &provider, const ConnectionId &connection) const
{
    const Private::Running *const going = d->running(provider, connection);
    return going && going->attempt->isBrowserMissing();
}

bool ConnectionService::isByHand(const ProviderId &provider, const ConnectionId &connection) const
{
    const Private::Running *const going = d->running(provider, connection);
    return going && going->attempt->isByHand();
}

Result<Done> ConnectionService::takePasted(
    const ProviderId &provider, const ConnectionId &connection, const Secret &address)
{
    const Private::Running *const going = d->running(provider, connection);
    return going ? going->attempt->takePasted(address) : fail(ErrorKind::NotFound, u"no sign-in goes on"_s);
}

std::optional<ConnectionRow> ConnectionService::otherAccount(
    const ProviderId &provider, const ConnectionId &connection) const
{
    const Private::Running *const going = d->running(provider, connection);
    return going ? going->attempt->otherAccount() : std::nullopt;
}

void ConnectionService::answerOtherAccount(
    const ProviderId &provider, const ConnectionId &connection, AccountAnswer answer)
{
    if (const Private::Running *const going = d->running(provider, connection))
        going->attempt->answer(answer);
}

Secret ConnectionService::waitingUrl(const ProviderId &provider, const ConnectionId &connection) const
{
    const Private::Running *const going = d->running(provider, connection);
    return going ? going->attempt->waitingUrl() : Secret();
}

QString ConnectionService::waitingCode(const ProviderId &provider, const ConnectionId &connection) const
{
    const Private::Running *const going = d->running(provider, connection);
    return going ? going->attempt->waitingCode() : QString();
}

Task<ConnectionRow> ConnectionService::test(const ConnectionId &id)
{
    return checkAlive(d->parts, this, id).then(this, [this](const ConnectionRow &row) {
        emit connectionsChanged();
        return row;
    });
}

Task<ConnectionService::TryOutcome> ConnectionService::tryOut(const ConnectionId &id)
{
    return test(id).then(this, [this](const ConnectionRow &row) -> Task<TryOutcome> {
        if (row.phase != ConnectionPhase::Connected || !row.lastErrorKind.isEmpty()) // it is told already
            return Task<TryOutcome>::settled(TryOutcome{row, {}, {}});
        return runSmokeTest(d->parts, this, row)
            .then(this,
                [row](const std::optional<SmokeFinding> &found) {
                    return TryOutcome{row, found, {}};
                })
            .orElse(this, [row](const Error &error) {
                return TryOutcome{row, {}, error};
            });
    });
}

Task<ConnectionService::DisconnectOutcome> ConnectionService::disconnectAccount(const ConnectionId &id)
{
    if (const auto going = d->disconnects.constFind(id); going != d->disconnects.constEnd())
        return *going;
    for (const auto &[key, running] : d->attempts.asKeyValueRange()) {
        if (key.second == id)
            running.attempt->cancel();
    }
    return d->begin(new Disconnect(d->parts, id, Disconnect::Resolve::Wait, this), id);
}

Task<ConnectionService::DisconnectOutcome> ConnectionService::removeAnyway(const ConnectionId &id)
{
    if (const auto going = d->disconnects.constFind(id); going != d->disconnects.constEnd()) {
        // It may end well by itself; where it did not, once more and for good.
        return going->then(this, [this, id](const DisconnectOutcome &outcome) {
            return outcome.erased && !outcome.leftValid ? Task<DisconnectOutcome>::settled(outcome)
                                                        : removeAnyway(id);
        });
    }
    return d->begin(new Disconnect(d->parts, id, Disconnect::Resolve::Anyway, this), id);
}

Task<ConnectionService::DisconnectOutcome> ConnectionService::Private::begin(
    Disconnect *disconnect, const ConnectionId &id)
{
    const Task<DisconnectOutcome> task = disconnect->run();
    disconnects.insert(id, task);
    task.finally(q, [this, id, disconnect](const Result<DisconnectOutcome> &) {
        disconnects.remove(id);
        disconnect->deleteLater();
        emit q->connectionsChanged();
    });
    emit q->connectionsChanged();
    return task;
}

bool ConnectionService::isDisconnecting(const ConnectionId &id) const
{
    return d->disconnects.contains(id);
}

} // namespace patchbay
