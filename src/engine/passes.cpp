#include "engine/passes.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace patchbay
{

namespace
{

/// How long nothing is looked at when nobody asks: rows of a process that died, a wall clock that was set.
constexpr Milliseconds longestSleep = std::chrono::minutes(1);

} // namespace

Passes::Passes(Work work, Clock &clock)
    : m_work(std::move(work))
    , m_clock(clock)
{
}

void Passes::start()
{
    m_isStarted = true;
    pass();
}

Task<Done> Passes::stop()
{
    m_isStarted = false;
    m_isDraining = false;
    ++m_alarm;
    return m_isReading || m_work.isBusy() ? whenIdle() : Task<Done>::settled(Done{});
}

Task<Done> Passes::drain()
{
    m_isDraining = true;
    return whenIdle();
}

Task<Done> Passes::whenIdle()
{
    m_idle.emplace_back();
    return m_idle.back().task();
}

void Passes::pass()
{
    m_again = true;
    if (m_isReading)
        return;
    m_isReading = true;
    m_again = false;
    m_work.read().finally(this, [this](const Result<Done> &read) {
        m_isReading = false;
        if (read && isActive())
            m_work.begin();
        if (!read)
            qCWarning(lcOutbox) << "what waits cannot be read:" << read.error().detail;
        settleDown();
    });
}

void Passes::settleDown()
{
    if (m_again) {
        pass();
        return;
    }
    const bool waits = m_isDraining && m_work.waitsForTime();
    if (m_isStarted || waits)
        setAlarm();
    if (m_isReading || m_work.isBusy() || waits)
        return;
    m_isDraining = false;
    for (const Promise<Done> &promise : std::exchange(m_idle, {}))
        promise.settle(Done{});
}

void Passes::setAlarm()
{
    m_clock.after(std::min(m_work.untilNext(), longestSleep), this, [this, number = ++m_alarm] {
        if (number == m_alarm && isActive())
            pass();
    });
}

} // namespace patchbay
