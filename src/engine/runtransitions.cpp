#include "engine/runtransitions.h"

#include "salesforce/backoff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// With pauses that double up to a quarter of an hour these are some two hours of a service in trouble.
constexpr int mostAttempts = 12;
constexpr Milliseconds shortestPause = std::chrono::seconds(1);
/// For what only a person can mend; wake() comes when they have.
constexpr Milliseconds longPause = std::chrono::minutes(5);
constexpr BackoffPlan plan{.first = std::chrono::seconds(5), .cap = std::chrono::minutes(15)};

bool mendsItself(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Unavailable:
    case ErrorKind::RateLimited:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
        return true;
    case ErrorKind::NeedsReconnect:
    case ErrorKind::Denied:
    case ErrorKind::Misconfigured:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::Duplicate:
    case ErrorKind::NotFound:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Insecure:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return false;
    }
    Q_UNREACHABLE();
}

void note(AutomationRun &run, const Error &error)
{
    run.errorKind = nameOf(error.kind);
    run.errorCode = error.providerCode;
    run.errorText = error.providerText;
}

AutomationRun settled(AutomationRun run, RunState state, Timestamp now)
{
    run.state = state;
    run.settledAt = now;
    return run;
}

RunVerdict again(
    AutomationRun run, const ActionOutcome &outcome, int failures, Entropy &entropy, Timestamp now)
{
    LanePause pause = pauseAfter(outcome.error, failures + 1, entropy, now);
    if (outcome.kind == ActionOutcome::Kind::Hold)
        run.attempts -= 1;
    else if (run.attempts >= mostAttempts)
        return {settled(std::move(run), RunState::Failed, now), pause};
    else
        run.notBefore = now + backoff(run.attempts, entropy, outcome.error.retryAfter, plan);
    run.state = RunState::Waiting;
    return {std::move(run), pause};
}

} // namespace

LanePause pauseAfter(const Error &error, int failures, Entropy &entropy, Timestamp now)
{
    const Milliseconds pause = mendsItself(error.kind)
        ? std::max(backoff(failures, entropy, error.retryAfter, plan), shortestPause)
        : longPause;
    return {
        now + pause, error.kind == ErrorKind::RateLimited, nameOf(error.kind), error.providerCode, failures};
}

RunVerdict afterAction(
    AutomationRun run, const ActionOutcome &outcome, int failures, Entropy &entropy, Timestamp now)
{
    using Kind = ActionOutcome::Kind;
    run.errorKind.clear();
    run.errorCode.clear();
    run.errorText.clear();
    if (outcome.kind == Kind::Done) {
        run.result = outcome.result;
        return {settled(std::move(run), RunState::Done, now), {}};
    }
    note(run, outcome.error);
    switch (outcome.kind) {
    case Kind::Retry:
    case Kind::Hold:
        return again(std::move(run), outcome, failures, entropy, now);
    case Kind::Uncertain:
        return {settled(std::move(run), RunState::Uncertain, now), {}};
    case Kind::Done:
    case Kind::Update:
    case Kind::Failed:
        return {settled(std::move(run), RunState::Failed, now), {}};
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
