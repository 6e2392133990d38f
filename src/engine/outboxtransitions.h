#pragma once

#include "salesforce/outcome.h"
#include "salesforce/reconcile.h"
#include "store/outboxrow.h"

namespace patchbay
{

/// What a leased row becomes. Pure; the row is then settled in the store.

/// After its attempt. `lockedFor` is the pause when this one record has to wait.
[[nodiscard]] OutboxRow afterAttempt(
    OutboxRow row, const Outcome &outcome, Timestamp now, Milliseconds lockedFor, const LookPlan &looks);
/// After it was looked for in the org.
[[nodiscard]] OutboxRow afterLook(OutboxRow row, const LookVerdict &verdict, Timestamp now);
/// Its e-mail address is that of these records already: not sent, a person decides.
[[nodiscard]] OutboxRow afterKnownAddress(OutboxRow row, const QStringList &ids, Timestamp now);
/// It could not be looked for, and never will be: only the person can tell.
[[nodiscard]] OutboxRow afterRefusedLook(OutboxRow row, const Error &error, Timestamp now);
/// It was leased to be sent but no request was begun.
[[nodiscard]] OutboxRow unsent(OutboxRow row);
/// It was leased to be looked for but that came to nothing: as it was, to be looked for at `next`.
[[nodiscard]] OutboxRow unseen(OutboxRow row, Timestamp next);
/// It was written for a user whom the connection does not stand for any more. One that was to be looked for
/// may have arrived (OutcomeUnknown): nobody else's query finds it.
[[nodiscard]] OutboxRow ofAnotherAccount(OutboxRow row, Timestamp now);

} // namespace patchbay
