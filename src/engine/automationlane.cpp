#include "engine/automationlane.h"

#include "automations/actionrequests.h"
#include "base/logging.h"
#include "engine/runtransitions.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr Milliseconds storagePause = std::chrono::seconds(5);

AutomationRecord recordOf(const OutboxRow &row)
{
    return {row.id, row.connection, row.object, row.fields, row.recordId};
}

} // namespace

AutomationLane::AutomationLane(QString lane, ConnectionId connection, const AutomationWorker::Parts &parts)
    : m_lane(std::move(lane))
    , m_connection(std::move(connection))
    , m_parts(parts)
{
}

Task<Done> AutomationLane::run()
{
    Q_ASSERT(!isRunning());
    m_running.emplace();
    m_stopping = false;
    m_isPaced = false;
    m_next.reset();
    const Task<Done> task = m_running->task();
    step();
    return task;
}

/// Asked before each: a connection may end, and a switch be turned, while a long row of runs goes out.
void AutomationLane::step()
{
    if (m_stopping) {
        finish();
        return;
    }
    m_parts.sender.mayGoTo(m_connection)
        .then(this, [this](Done) { return m_parts.automations.lease(m_lane, m_parts.clock.now()); })
        .finally(this, [this](const Result<LaneAnswer> &answer) {
            if (!answer) {
                hold(answer.error());
                finish();
            } else if (answer->leased) {
                work(*answer->leased);
            } else {
                m_next = answer->next;
                m_isPaced = m_failures == 0;
                finish();
            }
        });
}

void AutomationLane::work(const LeasedRun &leased)
{
    m_parts.sender.described(recordOf(leased.record))
        .then(this,
            [this, leased](const AutomationRecord &record) {
                return m_parts.sender.send(leased.automation, leased.run.id, record, watchOf(leased));
            })
        .finally(
            this, [this, run = leased.run](const Result<ActionOutcome> &outcome) { conclude(run, outcome); });
}

/// From the moment it leaves, who dies leaves a doubt; until then none.
SendWatch AutomationLane::watchOf(const LeasedRun &leased) const
{
    const bool repeatable = isRepeatable(leased.automation.action, recordOf(leased.record));
    AutomationStore &store = m_parts.automations;
    Clock &clock = m_parts.clock;
    const RunId id = leased.run.id;
    return {[&store, &clock, id, repeatable] { return store.noteAttempt(id, clock.now(), repeatable); },
        [&store, id, repeatable] { return store.noteAttempt(id, std::nullopt, repeatable); }};
}

void AutomationLane::conclude(const AutomationRun &run, const Result<ActionOutcome> &outcome)
{
    // The program ends: the run is nobody's then, and is judged by what it had begun.
    if (!outcome) {
        finish();
        return;
    }
    const RunVerdict verdict = afterAction(run, *outcome, m_failures, m_parts.entropy, m_parts.clock.now());
    m_failures = verdict.pause ? verdict.pause->failures : 0;
    if (verdict.run.state != RunState::Done) {
        qCInfo(lcOutbox) << "run" << run.id << "is" << nameOf(verdict.run.state)
                         << nameOf(outcome->error.kind) << outcome->error.detail;
    }
    settle(verdict.run, verdict.pause);
}

void AutomationLane::settle(const AutomationRun &run, const std::optional<LanePause> &pause)
{
    m_parts.automations.settle(run, m_lane, pause)
        .finally(this, [this, run, pause](const Result<Done> &settled) {
            if (settled) {
                emit runSettled(run);
                step();
            } else if (settled.error().kind == ErrorKind::NotFound || m_stopping) {
                qCWarning(lcOutbox) << "run" << run.id << "cannot be settled:" << settled.error().detail;
                step();
            } else {
                m_parts.clock.after(storagePause, this, [this, run, pause] { settle(run, pause); });
            }
        });
}

void AutomationLane::hold(const Error &error)
{
    ++m_failures;
    m_next = pauseAfter(error, m_failures, m_parts.entropy, m_parts.clock.now()).until;
    qCInfo(lcOutbox) << "automations to" << m_lane << "wait:" << nameOf(error.kind) << error.detail;
}

void AutomationLane::finish()
{
    const Promise<Done> promise = *m_running;
    m_running.reset();
    promise.settle(Done{});
}

} // namespace patchbay
