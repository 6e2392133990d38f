#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace patchbay
{

using Milliseconds = std::chrono::milliseconds;
/// Wall time with the resolution that is stored and sent.
using Timestamp = std::chrono::sys_time<Milliseconds>;
/// Monotonic time: for durations and deadlines; does not follow the wall clock's jumps.
using Ticks = std::chrono::time_point<std::chrono::steady_clock, Milliseconds>;

/// Time, given in, so that tests can move it. Also the only timer the core has.
/// Used from the thread that owns the context objects (the event loop).
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    [[nodiscard]] virtual Ticks ticks() const = 0;
    /// Runs `action` once after `delay`, on the event loop, unless `context` has died by then.
    virtual void after(Milliseconds delay, QObject *context, std::function<void()> action) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Ticks ticks() const override;
    void after(Milliseconds delay, QObject *context, std::function<void()> action) override;
};

} // namespace patchbay
