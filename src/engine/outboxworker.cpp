#include "engine/outboxworker.h"

#include "base/logging.h"
#include "engine/outboxlane.h"
#include "store/outboxstore.h"

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// How long nothing is looked at when nobody says wake(): rows of a process that died, a wall clock that was
/// set.
constexpr Milliseconds longestSleep = std::chrono::minutes(1);

/// What waits for one connection.
struct Waiting {
    QStringList accountIds;
    Timestamp due{};
};

} // namespace

struct OutboxWorker::Private {
    OutboxWorker *q;
    Parts parts;
    bool started = false;
    bool draining = false;
    bool reading = false; ///< a pass looks at what is waiting
    bool again = false; ///< and should do so once more
    int alarm = 0; ///< the number of the alarm that counts
    std::map<ConnectionId, std::unique_ptr<OutboxLane>> lanes;
    std::map<ConnectionId, Waiting> waiting;
    std::vector<Promise<Done>> idle;

    void pass();
    void take(const QList<WaitingRows> &rows);
    void runLanes();
    OutboxLane &lane(const ConnectionId &connection);
    [[nodiscard]] bool isBusy() const;
    void settleDown();
    void setAlarm();
    [[nodiscard]] Milliseconds untilNext() const;
    [[nodiscard]] Task<Done> whenIdle();
};

OutboxWorker::OutboxWorker(const Parts &parts)
    : d(std::make_unique<Private>(Private{this, parts}))
{
}

OutboxWorker::~OutboxWorker() = default;

void OutboxWorker::start()
{
    d->started = true;
    d->pass();
}

Task<Done> OutboxWorker::stop()
{
    d->started = false;
    d->draining = false;
    ++d->alarm;
    for (const auto &[connection, lane] : d->lanes)
        lane->stop();
    return d->isBusy() ? d->whenIdle() : Task<Done>::settled(Done{});
}

void OutboxWorker::wake()
{
    if (!d->started)
        return;
    for (const auto &[connection, lane] : d->lanes)
        lane->release();
    d->pass();
}

Task<Done> OutboxWorker::drain()
{
    d->draining = true;
    const Task<Done> task = d->whenIdle();
    d->pass();
    return task;
}

std::optional<Error> OutboxWorker::trouble(const ConnectionId &connection) const
{
    const auto lane = d->lanes.find(connection);
    return lane == d->lanes.end() ? std::nullopt : lane->second->trouble();
}

Task<Done> OutboxWorker::Private::whenIdle()
{
    idle.emplace_back();
    return idle.back().task();
}

void OutboxWorker::Private::pass()
{
    again = true;
    if (reading)
        return;
    reading = true;
    again = false;
    parts.outbox.recoverOrphans(parts.clock.now())
        .then(q,
            [this](int orphans) {
                if (orphans > 0)
                    qCInfo(lcOutbox) << orphans << "rows of a process that is gone are taken back";
                return parts.outbox.waiting();
            })
        .finally(q, [this](const Result<QList<WaitingRows>> &rows) {
            reading = false;
            if (rows && (started || draining))
                take(*rows);
            if (!rows)
                qCWarning(lcOutbox) << "the outbox cannot be read:" << rows.error().detail;
            settleDown();
        });
}

void OutboxWorker::Private::take(const QList<WaitingRows> &rows)
{
    waiting.clear();
    for (const WaitingRows &row : rows) {
        auto [entry, isNew] = waiting.try_emplace(row.connection, Waiting{{}, row.due});
        entry->second.accountIds.append(row.accountId);
        entry->second.due = std::min(entry->second.due, row.due);
    }
    runLanes();
}

void OutboxWorker::Private::runLanes()
{
    for (const auto &[connection, rows] : waiting) {
        OutboxLane &runner = lane(connection);
        if (runner.isRunning() || runner.heldUntil() || rows.due > parts.clock.now())
            continue;
        // Rows may have come while it finished: look again.
        runner.run(rows.accountIds).finally(q, [this](const Result<Done> &) { pass(); });
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
    return reading
        || std::any_of(lanes.begin(), lanes.end(), [](const auto &lane) { return lane.second->isRunning(); });
}

void OutboxWorker::Private::settleDown()
{
    if (again) {
        pass();
        return;
    }
    if (started)
        setAlarm();
    if (isBusy())
        return;
    draining = false;
    for (const Promise<Done> &promise : std::exchange(idle, {}))
        promise.settle(Done{});
}

void OutboxWorker::Private::setAlarm()
{
    const int number = ++alarm;
    parts.clock.after(untilNext(), q, [this, number] {
        if (number == alarm && started)
            pass();
    });
}

Milliseconds OutboxWorker::Private::untilNext() const
{
    Milliseconds soonest = longestSleep;
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
