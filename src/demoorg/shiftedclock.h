#pragma once

#include "base/clock.h"

#include <atomic>

namespace patchbay::demoorg
{

/// Wall time plus an offset that the control port may push forward, so that idle time-outs and expired codes
/// are tried without waiting for them. now() is safe to call from any thread.
class ShiftedClock final
{
public:
    [[nodiscard]] Timestamp now() const { return m_clock.now() + Milliseconds(m_offset.load()); }
    void advance(std::chrono::seconds by) { m_offset += Milliseconds(by).count(); }

private:
    SystemClock m_clock;
    std::atomic<Milliseconds::rep> m_offset = 0;
};

} // namespace patchbay::demoorg
