#pragma once

#include "automations/automation.h"

namespace patchbay
{

/// How quickly one lane may go: `burst` at once, then one each `interval`.
struct Pace {
    int burst = 1;
    Milliseconds interval{1000};
};
[[nodiscard]] Pace paceOf(ActionKind kind);

/// A token bucket as one number: when it will be (or was) full. Kept on disk, so that all processes share it.
struct Bucket {
    Timestamp fullAt{};
};
struct Drawn {
    bool isDrawn = false;
    Bucket bucket;
    Timestamp next{}; ///< when there is one, where there was none
};
/// A clock that was set back costs no more than a whole bucket.
[[nodiscard]] Drawn draw(const Bucket &bucket, const Pace &pace, Timestamp now);

} // namespace patchbay
