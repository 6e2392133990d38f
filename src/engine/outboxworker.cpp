#include "engine/outboxworker.h"

#include "base/logging.h"
#include "engine/outboxlane.h"
#include "engine/passes.h"
#include "store/outboxstore.h"

#include <algorithm>
#include <map>

namespace patchbay
{

namespace
{

/// What waits for one connection.
struct Waiting {
    QStringList accountIds;
    Timestamp due{};
};

} // namespace

struct OutboxWorker::Private {
    OutboxWorker *q;
    Parts parts;
    bool wasAsked = false; ///< to send something, before the start
    std::map<ConnectionId, std::unique_ptr<OutboxLane>> lanes = {};
    std::map<ConnectionId, Waiting> waiting = {};
    Passes passes{{.read = [this] { return read(); },
                      .begin = [this] { runLanes(); },
                      .isBusy = [this] { return isBusy(); },
                      .untilNext = [this] { return untilNext(); }},
        parts.clock};

    Task<Done> read();
    void take(const QList<WaitingRows> &rows);
    void runLanes();
    OutboxLane &lane(const ConnectionId &connection);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] Milliseconds untilNext() const;
};

OutboxWorker::OutboxWorker(const Parts &parts)
    : d(new Private{this, parts})
{
}

OutboxWorker::~OutboxWorker() = default;

void OutboxWorker::start()
{
    for (const auto &[connection, lane] : d->lanes)
        lane->goOn();
    d->passes.start();
}

Task<Done> OutboxWorker::stop()
{
    for (const auto &[connection, lane] : d->lanes)
        lane->stop();
    return d->passes.stop();
}

Task<Done> OutboxWorker::finish()
{
    if (!d->passes.isStarted() && !d->wasAsked)
        return stop();
    return drain().then(this, [this](const Done &) { return stop(); });
}

void OutboxWorker::wake()
{
    if (!d->passes.isStarted()) {
        d->wasAsked = true;
        return;
    }
    for (const auto &[connection, lane] : d->lanes)
        lane->release();
    d->passes.pass();
}

Task<Done> OutboxWorker::drain()
{
    const Task<Done> drained = d->passes.drain();
    d->passes.pass();
    return drained;
}

std::optional<Error> OutboxWorker::trouble(const ConnectionId &connection) const
{
    const auto lane = d->lanes.find(connection);
    return lane == d->lanes.end() ? std::nullopt : lane->second->trouble();
}

Task<Done> OutboxWorker::Private::read()
{
    return parts.outbox.recoverOrphans(parts.clock.now())
        .then(q,
            [this](int orphans) {
                if (orphans > 0)
                    qCInfo(lcOutbox) << orphans << "rows of a process that is gone are taken back";
                return parts.outbox.waiting();
            })
        .then(q, [this](const QList<WaitingRows> &rows) { take(rows); });
}

void OutboxWorker::Private::take(const QList<WaitingRows> &rows)
{
    waiting.clear();
    for (const WaitingRows &row : rows) {
        auto [entry, isNew] = waiting.try_emplace(row.connection, Waiting{{}, row.due});
        entry->second.accountIds.append(row.accountId);
        entry->second.due = std::min(entry->second.due, row.due);
    }
}

void OutboxWorker::Private::runLanes()
{
    for (const auto &[connection, rows] : waiting) {
        OutboxLane &runner = lane(connection);
        if (runner.isRunning() || runner.heldUntil() || rows.due > parts.clock.now())
            continue;
        // Rows may have come while it finished: look again.
        runner.run(rows.accountIds).finally(q, [this](const Result<Done> &) { passes.pass(); });
    }
}

OutboxLane &OutboxWorker::Private::lane(const ConnectionId &connection)
{
    std::unique_ptr<OutboxLane> &found = lanes[connection];
    if (!found) {
        found = std::make_unique<OutboxLane>(connection, parts);
        QObject::connect(found.get(), &OutboxLane::rowSettled, q, &OutboxWorker::rowSettled);
        QObject::connect(found.get(), &OutboxLane::troubleChanged, q,
            [this, connection] { emit q->troubleChanged(connection); });
    }
    return *found;
}

bool OutboxWorker::Private::isBusy() const
{
    return std::ranges::any_of(lanes, [](const auto &lane) { return lane.second->isRunning(); });
}

Milliseconds OutboxWorker::Private::untilNext() const
{
    Milliseconds soonest = Milliseconds::max();
    for (const auto &[connection, rows] : waiting) {
        const auto lane = lanes.find(connection);
        if (lane != lanes.end() && lane->second->isRunning())
            continue; // it says itself when it is through
        Milliseconds wait = rows.due - parts.clock.now();
        if (lane != lanes.end() && lane->second->heldUntil())
            wait = std::max(wait, *lane->second->heldUntil() - parts.clock.ticks());
        soonest = std::min(soonest, wait);
    }
    return std::max(soonest, Milliseconds(0));
}

} // namespace patchbay
