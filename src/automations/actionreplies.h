#pragma once

#include "automations/automation.h"
#include "base/result.h"
#include "net/httpclient.h"

namespace patchbay
{

/// What an answer makes of a run.
struct ActionOutcome {
    enum class Kind {
        Done,
        Update, ///< HubSpot has that contact: it is changed instead; `result` is its id, where it was told
        Failed, ///< it will be the same next time: a person must change something
        Retry, ///< the other side has trouble; it did nothing, or doing it again does it once
        Hold, ///< not about this run: the lane waits, the attempt does not count
        Uncertain, ///< it may have been done, and doing it again might do it twice
    };
    Kind kind = Kind::Failed;
    QString result = {}; ///< an id or an address
    Error error = {};
};

/// Strict: what is not what the provider's documentation promises is no success. `isRepeatable`: see
/// actionrequests.h; it tells Retry from Uncertain where nobody knows what was done.
[[nodiscard]] ActionOutcome judgeReply(
    ActionKind kind, const Result<HttpReply> &reply, bool isRepeatable, Timestamp now);

} // namespace patchbay
