#pragma once

#include "base/clock.h"
#include "base/entropy.h"

#include <optional>

namespace patchbay
{

/// How long to leave someone alone who could not serve us.
struct BackoffPlan {
    Milliseconds first = std::chrono::seconds(2);
    Milliseconds cap = std::chrono::minutes(5);
};

/// The wait after `failures` failures in a row (from 1): doubled each time up to the cap, with the upper half
/// left to chance so that many clients do not come back together. A Retry-After of the other side wins: never
/// earlier than it.
[[nodiscard]] Milliseconds backoff(int failures, Entropy &entropy,
    std::optional<std::chrono::seconds> retryAfter = {}, const BackoffPlan &plan = {});

} // namespace patchbay
