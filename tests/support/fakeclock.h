#pragma once

#include "base/clock.h"

#include <QPointer>

#include <vector>

namespace patchbay::test
{

/// Time stands still until advance() moves it; then due actions run in order of their time, on the spot.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] Ticks ticks() const override { return m_ticks; }
    void after(Milliseconds delay, QObject *context, std::function<void()> action) override;

    void advance(Milliseconds span);
    /// Moves the wall clock alone, as a person or NTP would.
    void jumpWallClock(Milliseconds span) { m_now += span; }
    [[nodiscard]] std::size_t pending() const { return m_alarms.size(); }

private:
    struct Alarm {
        Ticks due;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    Timestamp m_now{std::chrono::seconds(1'790'000'000)};
    Ticks m_ticks{std::chrono::hours(1)};
    std::vector<Alarm> m_alarms;
};

} // namespace patchbay::test
