#pragma once

#include "engine/automationworker.h"

namespace patchbay
{

/// The runs of one lane, one after another, until nothing is due or the lane has to be left alone.
class AutomationLane final : public QObject
{
    Q_OBJECT
public:
    AutomationLane(QString lane, ConnectionId connection, const AutomationWorker::Parts &parts);

    /// Settles when there is nothing to do now.
    Task<Done> run();
    [[nodiscard]] bool isRunning() const { return m_running.has_value(); }
    /// When the last run of it said that there may be more; none: it did not say.
    [[nodiscard]] const std::optional<Timestamp> &next() const { return m_next; }
    /// Is that the provider's pace, and no trouble?
    [[nodiscard]] bool isPaced() const { return m_isPaced; }
    void release() { m_next.reset(); }
    /// Ends the run after what is in flight.
    void stop() { m_stopping = true; }

signals:
    void runSettled(const patchbay::AutomationRun &run);

private:
    void step();
    void work(const LeasedRun &leased);
    void conclude(const AutomationRun &run, const Result<ActionOutcome> &outcome);
    void settle(const AutomationRun &run, const std::optional<LanePause> &pause);
    void hold(const Error &error);
    void finish();
    [[nodiscard]] SendWatch watchOf(const LeasedRun &leased) const;

    QString m_lane;
    ConnectionId m_connection;
    AutomationWorker::Parts m_parts;
    std::optional<Promise<Done>> m_running;
    std::optional<Timestamp> m_next;
    bool m_isPaced = false;
    bool m_stopping = false;
    int m_failures = 0; ///< in a row
};

} // namespace patchbay
