#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QObject>

#include <functional>
#include <vector>

namespace patchbay
{

/// The rhythm of a worker over rows on disk: a pass reads what waits and begins what is due; the next one
/// comes when somebody asks for it, when something that was begun is through, or by the clock. One pass reads
/// at a time. Event loop only.
class Passes final : public QObject
{
    Q_OBJECT
public:
    struct Work {
        std::function<Task<Done>()> read; ///< what waits
        std::function<void()> begin; ///< what is due of it; calls pass() when that is through
        std::function<bool()> isBusy; ///< something that was begun is on its way
        std::function<Milliseconds()> untilNext; ///< until something is due; at least 0
        /// Only time stands in the way of what waits, so that a drain goes on.
        std::function<bool()> waitsForTime = [] { return false; };
    };
    Passes(Work work, Clock &clock);

    void start();
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    /// Nothing is begun from here on; done when nothing is on its way.
    Task<Done> stop();
    /// One look at what waits, now or when the one that goes on is through.
    void pass();
    /// Done when all that was due is through. Begins with the next pass().
    Task<Done> drain();

private:
    void settleDown();
    void setAlarm();
    [[nodiscard]] Task<Done> whenIdle();
    [[nodiscard]] bool isActive() const { return m_isStarted || m_isDraining; }

    Work m_work;
    Clock &m_clock;
    bool m_isStarted = false;
    bool m_isDraining = false;
    bool m_isReading = false;
    bool m_again = false; ///< a pass was asked for while one read
    int m_alarm = 0; ///< the number of the alarm that counts
    std::vector<Promise<Done>> m_idle;
};

} // namespace patchbay
