#include "engine/automationworker.h"

#include "engine/automationlane.h"
#include "engine/passes.h"

#include <algorithm>
#include <map>

namespace patchbay
{

struct AutomationWorker::Private {
    AutomationWorker *q;
    Parts parts;
    std::map<QString, std::unique_ptr<AutomationLane>> lanes = {};
    QList<WaitingLane> waiting = {};
    Passes passes{{.read = [this] { return read(); },
                      .begin = [this] { runLanes(); },
                      .isBusy = [this] { return isBusy(); },
                      .untilNext = [this] { return untilNext(); },
                      .waitsForTime = [this] { return waitsForPace(); }},
        parts.clock};

    Task<Done> read();
    void runLanes();
    AutomationLane &lane(const WaitingLane &waits);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] Timestamp dueOf(const WaitingLane &waits) const;
    [[nodiscard]] bool waitsForPace() const;
    [[nodiscard]] Milliseconds untilNext() const;
};

AutomationWorker::AutomationWorker(const Parts &parts)
    : d(new Private{this, parts})
{
}

AutomationWorker::~AutomationWorker() = default;

void AutomationWorker::start()
{
    d->passes.start();
}

Task<Done> AutomationWorker::stop()
{
    for (const auto &[name, lane] : d->lanes)
        lane->stop();
    return d->passes.stop();
}

void AutomationWorker::look()
{
    if (d->passes.isStarted())
        d->passes.pass();
}

void AutomationWorker::wake()
{
    if (!d->passes.isStarted())
        return;
    d->parts.automations.release().finally(this, [this](const Result<Done> &) {
        for (const auto &[name, lane] : d->lanes)
            lane->release();
        d->passes.pass();
    });
}

Task<Done> AutomationWorker::drain()
{
    const Task<Done> drained = d->passes.drain();
    d->parts.automations.release().finally(this, [this](const Result<Done> &) { d->passes.pass(); });
    return drained;
}

Task<Done> AutomationWorker::Private::read()
{
    return parts.automations.recoverOrphans(parts.clock.now())
        .then(q, [this](int) { return parts.automations.waiting(); })
        .then(q, [this](const QList<WaitingLane> &found) { waiting = found; });
}

void AutomationWorker::Private::runLanes()
{
    for (const WaitingLane &waits : std::as_const(waiting)) {
        AutomationLane &runner = lane(waits);
        if (runner.isRunning() || dueOf(waits) > parts.clock.now())
            continue;
        // More may have come while it finished: look again.
        runner.run().finally(q, [this](const Result<Done> &) { passes.pass(); });
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
    return std::ranges::any_of(lanes, [](const auto &lane) { return lane.second->isRunning(); });
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
    return std::ranges::any_of(waiting, [this](const WaitingLane &waits) {
        const auto lane = lanes.find(waits.lane);
        return lane != lanes.end() && lane->second->next() && lane->second->isPaced()
            && waits.due <= parts.clock.now();
    });
}

Milliseconds AutomationWorker::Private::untilNext() const
{
    Milliseconds soonest = Milliseconds::max();
    for (const WaitingLane &waits : waiting) {
        const auto lane = lanes.find(waits.lane);
        if (lane != lanes.end() && lane->second->isRunning())
            continue; // it says itself when it is through
        soonest = std::min(soonest, dueOf(waits) - parts.clock.now());
    }
    return std::max(soonest, Milliseconds(0));
}

} // namespace patchbay
