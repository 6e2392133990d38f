#pragma once

#include "automations/actionreplies.h"
#include "base/entropy.h"
#include "store/automationstore.h"

namespace patchbay
{

/// What a leased run becomes, and its lane. Pure; settled in the store then.
struct RunVerdict {
    AutomationRun run;
    std::optional<LanePause> pause; ///< none: the lane is well
};
/// `failures`: of the lane in a row, before this one.
[[nodiscard]] RunVerdict afterAction(
    AutomationRun run, const ActionOutcome &outcome, int failures, Entropy &entropy, Timestamp now);

/// How long a lane is left alone where nobody was asked.
[[nodiscard]] LanePause pauseAfter(const Error &error, int failures, Entropy &entropy, Timestamp now);

} // namespace patchbay
