#include "automations/throttle.h"

#include <algorithm>

namespace patchbay
{

Pace paceOf(ActionKind kind)
{
    using namespace std::chrono_literals;
    switch (kind) {
    case ActionKind::SlackMessage:
        // One message a second into a channel; a connection's channels count together here.
        return {1, 1000ms};
    case ActionKind::LinearIssue:
        // 1,500 requests an hour are the least that a user's key is given; others use it as well.
        return {20, 3000ms};
    case ActionKind::HubSpotContact:
        // 110 requests in ten seconds for an app in an account; a contact may need two.
        return {5, 250ms};
    case ActionKind::ZohoContact:
        // Counted in credits of a day and in calls at once (five on the smallest plan); one at a time, and
        // slowly enough that an hour's burst leaves most of a day's 5,000 to others.
        return {10, 1000ms};
    case ActionKind::Command:
    case ActionKind::LocalUrl:
        // Of this computer: what a person would not notice.
        return {5, 200ms};
    }
    Q_UNREACHABLE();
}

Drawn draw(const Bucket &bucket, const Pace &pace, Timestamp now)
{
    const Milliseconds whole = pace.interval * pace.burst;
    const Timestamp fullAt = std::clamp(bucket.fullAt, now, now + whole);
    const Timestamp after = fullAt + pace.interval;
    if (after <= now + whole)
        return {true, {after}, {}};
    return {false, {fullAt}, after - whole};
}

} // namespace patchbay
