#include "base/clock.h"

#include <QTimer>

namespace patchbay
{

Timestamp SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

Ticks SystemClock::ticks() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::steady_clock::now());
}

void SystemClock::after(Milliseconds delay, QObject *context, std::function<void()> action)
{
    QTimer::singleShot(delay, context, std::move(action));
}

} // namespace patchbay
