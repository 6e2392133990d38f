#include "salesforce/backoff.h"

#include <algorithm>

namespace patchbay
{

Milliseconds backoff(
    int failures, Entropy &entropy, std::optional<std::chrono::seconds> retryAfter, const BackoffPlan &plan)
{
    if (retryAfter)
        return *retryAfter + Milliseconds(qint64(1000 * entropy.unit()));
    constexpr int mostDoublings = 30;
    const int doublings = std::clamp(failures - 1, 0, mostDoublings);
    const Milliseconds full = std::min<Milliseconds>(plan.first * (qint64(1) << doublings), plan.cap);
    return full / 2 + Milliseconds(qint64(double(full.count()) / 2 * entropy.unit()));
}

} // namespace patchbay
