#include "intake/intakerate.h"

#include <algorithm>
#include <cmath>

namespace patchbay
{

namespace
{

constexpr qsizetype manyCallers = 1000;

} // namespace

IntakeRate::IntakeRate(Limits limits)
    : m_limits(limits)
{
}

std::optional<std::chrono::seconds> IntakeRate::take(const QString &caller, Ticks now)
{
    const auto filled = [&](const Bucket &bucket) {
        const std::chrono::duration<double> since = now - bucket.at;
        return std::min(m_limits.burst, bucket.left + since.count() * m_limits.perSecond);
    };
    if (m_buckets.size() > manyCallers)
        m_buckets.removeIf([&](const auto &entry) { return filled(entry.value()) >= m_limits.burst; });
    const auto known = m_buckets.constFind(caller);
    const double left = known == m_buckets.cend() ? m_limits.burst : filled(*known);
    const bool mayGoOn = left >= 1;
    m_buckets.insert(caller, {mayGoOn ? left - 1 : left, now});
    if (mayGoOn)
        return std::nullopt;
    return std::chrono::seconds(std::max(1, int(std::ceil((1 - left) / m_limits.perSecond))));
}

} // namespace patchbay
