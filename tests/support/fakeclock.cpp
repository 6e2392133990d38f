#include "support/fakeclock.h"

#include <algorithm>

namespace patchbay::test
{

void FakeClock::after(Milliseconds delay, QObject *context, std::function<void()> action)
{
    m_alarms.push_back({m_ticks + delay, context, std::move(action)});
}

void FakeClock::advance(Milliseconds span)
{
    const Ticks end = m_ticks + span;
    for (;;) {
        const auto next = std::min_element(
            m_alarms.begin(), m_alarms.end(), [](const Alarm &a, const Alarm &b) { return a.due < b.due; });
        if (next == m_alarms.end() || next->due > end)
            break;
        const Alarm alarm = *next;
        m_alarms.erase(next);
        m_now += std::max(alarm.due - m_ticks, Milliseconds(0));
        m_ticks = std::max(alarm.due, m_ticks);
        if (alarm.context)
            alarm.action();
    }
    m_now += end - m_ticks;
    m_ticks = end;
}

} // namespace patchbay::test
