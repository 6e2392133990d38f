#include "engine/automationworker.h"

#include "base/logging.h"
#include "engine/automationlane.h"

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// How long nothing is looked at when nobody says wake(): runs of a process that died, a clock that was set.
constexpr Milliseconds longestSleep = std::chrono::minutes(1);

} // namespace

struct AutomationWorker::Private {
    AutomationWorker *q;
    Parts parts;
    bool started = false;
    bool draining = false;
    bool reading = false; ///< a pass looks at what is waiting
    bool again = false; ///< and should do so once more
    int alarm = 0; ///< the number of the alarm that counts
    std::map<QString, std::unique_ptr<AutomationLane>> lanes;
    QList<WaitingLane> waiting;
    std::vector<Promise<Done>> idle;

    void pass();
    void runLanes();
    AutomationLane &lane(const WaitingLane &waits);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] Timestamp dueOf(const WaitingLane &waits) const;
    [[nodiscard]] bool waitsForPace() const;
    void settleDown();
    void setAlarm();
    [[nodiscard]] Task<Done> whenIdle();
};

AutomationWorker::AutomationWorker(const Parts &parts)
    : d(std::make_unique<Private>(Private{this, parts}))
{
}

AutomationWorker::~AutomationWorker() = default;

void AutomationWorker::start()
{
    d->started = true;
    d->pass();
}

Task<Done> AutomationWorker::stop()
{
    d->started = false;
    d->draining = false;
    ++d->alarm;
    for (const auto &[name, lane] : d->lanes)
        lane->stop();
    return d->isBusy() ? d->whenIdle() : Task<Done>::settled(Done{});
}

void AutomationWorker::look()
{
    if (d->started)
        d->pass();
}

void AutomationWorker::wake()
{
    if (!d->started)
        return;
    d->parts.automations.release().finally(this, [this](const Result<Done> &) {
        for (const auto &[name, lane] : d->lanes)
            lane->release();
        d->pass();
    });
}

Task<Done> AutomationWorker::drain()
{
    d->draining = true;
    const Task<Done> task = d->whenIdle();
    d->parts.automations.release().finally(this, [this](const Result<Done> &) { d->pass(); });
    return task;
}

Task<Done> AutomationWorker::Private::whenIdle()
{
    idle.emplace_back();
    return idle.back().task();
}

void AutomationWorker::Private::pass()
{
    again = true;
    if (reading)
        return;
    reading = true;
    again = false;
    parts.automations.recoverOrphans(parts.clock.now())
        .then(q, [this](int) { return parts.automations.waiting(); })
        .finally(q, [this](const Result<QList<WaitingLane>> &found) {
            reading = false;
            if (found && (started || draining)) {
                waiting = *found;
                runLanes();
            }
            if (!found)
                qCWarning(lcOutbox) << "the runs cannot be read:" << found.error().detail;
            settleDown();
        });
}

void AutomationWorker::Private::runLanes()
{
    for (const WaitingLane &waits : std::as_const(waiting)) {
        AutomationLane &runner = lane(waits);
        if (runner.isRunning() || dueOf(waits) > parts.clock.now())
            continue;
        // More may have come while it finished: look again.
        runner.run().finally(q, [this](const Result<Done> &) { pass(); });
    }
}

AutomationLane &AutomationWorker::Private::lane(const WaitingLane &waits)
{
    std::unique_ptr<AutomationLane> &found = lanes[waits.lane];
    if (!found) {
        found = std::make_unique<AutomationLane>(waits.lane, waits.connection, parts);
        QObject::connect(found.get(), &AutomationLane::runSettled, q, &AutomationWorker::runSettled);
    }
    return *found;
}

bool AutomationWorker::Private::isBusy() const
{
    return reading || std::ranges::any_of(lanes, [](const auto &lane) { return lane.second->isRunning(); });
}

Timestamp AutomationWorker::Private::dueOf(const WaitingLane &waits) const
{
    const auto lane = lanes.find(waits.lane);
    if (lane == lanes.end() || !lane->second->next())
        return waits.due;
    // Not further ahead than any pause of ours: a clock that was set back makes nothing wait for it.
    const Timestamp latest = parts.clock.now() + std::chrono::hours(24);
    return std::max(waits.due, std::min(*lane->second->next(), latest));
}

/// A command line goes on until only trouble is left.
bool AutomationWorker::Private::waitsForPace() const
{
    return draining && std::ranges::any_of(waiting, [this](const WaitingLane &waits) {
        const auto lane = lanes.find(waits.lane);
        return lane != lanes.end() && lane->second->next() && lane->second->isPaced()
            && waits.due <= parts.clock.now();
    });
}

void AutomationWorker::Private::settleDown()
{
    if (again) {
        pass();
        return;
    }
    const bool paced = waitsForPace();
    if (started || paced)
        setAlarm();
    if (isBusy() || paced)
        return;
    draining = false;
    for (const Promise<Done> &promise : std::exchange(idle, {}))
        promise.settle(Done{});
}

void AutomationWorker::Private::setAlarm()
{
    const int number = ++alarm;
    Milliseconds soonest = longestSleep;
    for (const WaitingLane &waits : std::as_const(waiting)) {
        const auto lane = lanes.find(waits.lane);
        if (lane != lanes.end() && lane->second->isRunning())
            continue; // it says itself when it is through
        soonest = std::min(soonest, dueOf(waits) - parts.clock.now());
    }
    parts.clock.after(std::max(soonest, Milliseconds(0)), q, [this, number] {
        if (number == alarm && (started || draining))
            pass();
    });
}

} // namespace patchbay
