#include "engine/outboxtransitions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// More of them a person does not compare.
constexpr qsizetype mostCandidates = 8;

void note(OutboxRow &row, const Error &error)
{
    row.errorKind = nameOf(error.kind);
    row.errorCode = error.providerCode;
    row.errorText = error.providerText;
    row.errorFields = error.fields;
}

void clearNotes(OutboxRow &row)
{
    row.errorKind.clear();
    row.errorCode.clear();
    row.errorText.clear();
    row.errorFields.clear();
    row.candidates.clear();
}

OutboxRow settled(OutboxRow row, OutboxState state, Timestamp now)
{
    row.state = state;
    row.settledAt = now;
    return row;
}

OutboxRow sent(OutboxRow row, const RecordId &id, Timestamp now)
{
    clearNotes(row);
    row.recordId = id;
    return settled(std::move(row), OutboxState::Sent, now);
}

OutboxRow queuedAgain(OutboxRow row, const Outcome &outcome, Timestamp now, Milliseconds lockedFor)
{
    row.state = OutboxState::Queued;
    // What no request was begun for is no attempt; what holds up the connection is not the row's to wait for.
    if (outcome.neverLeft)
        row.attempts -= 1;
    if (!outcome.wholeConnection && outcome.kind == Outcome::Kind::Retry)
        row.notBefore = now + lockedFor;
    return row;
}

/// The org has the field no more, or not for this user: nothing was written.
bool isAboutKeyField(const OutboxRow &row, const Error &error)
{
    return !row.keyField.isEmpty()
        && (error.fields.contains(row.keyField) || error.providerText.contains(row.keyField));
}

OutboxRow uncertain(OutboxRow row, Timestamp now, Milliseconds pause)
{
    row.notBefore = now + pause;
    return settled(std::move(row), OutboxState::Uncertain, now);
}

OutboxRow refused(OutboxRow row, const Outcome &outcome, Timestamp now, const LookPlan &looks)
{
    if (!isAboutKeyField(row, outcome.error))
        return settled(std::move(row), OutboxState::Rejected, now);
    // Two requests with one key at a time: the other one wrote the record, and the next one finds it.
    if (outcome.error.providerCode == "DUPLICATE_VALUE"_L1)
        return uncertain(
            std::move(row), now, untilNextLook(Milliseconds(0), looks).value_or(Milliseconds(0)));
    clearNotes(row);
    row.keyField.clear();
    row.state = OutboxState::Queued;
    return row;
}

} // namespace

OutboxRow afterAttempt(
    OutboxRow row, const Outcome &outcome, Timestamp now, Milliseconds lockedFor, const LookPlan &looks)
{
    clearNotes(row);
    note(row, outcome.error);
    row.candidates = outcome.candidates;
    switch (outcome.kind) {
    case Outcome::Kind::Sent:
        return sent(std::move(row), outcome.id, now);
    case Outcome::Kind::Rejected:
        // Whoever put them there: they are in the campaign, which is what was wanted.
        if (row.object == "CampaignMember"_L1 && outcome.error.providerCode == "DUPLICATE_VALUE"_L1)
            return sent(std::move(row), {}, now);
        return refused(std::move(row), outcome, now, looks);
    case Outcome::Kind::Retry:
    case Outcome::Kind::Reauthorize:
        return queuedAgain(std::move(row), outcome, now, lockedFor);
    case Outcome::Kind::Uncertain:
        return uncertain(
            std::move(row), now, untilNextLook(Milliseconds(0), looks).value_or(Milliseconds(0)));
    case Outcome::Kind::Duplicate:
        // A rule that blocks does so whatever the person decides: asking again would go round in circles.
        return settled(
            std::move(row), row.allowDuplicate ? OutboxState::Rejected : OutboxState::NeedsDecision, now);
    }
    Q_UNREACHABLE();
}

OutboxRow afterLook(OutboxRow row, const LookVerdict &verdict, Timestamp now)
{
    switch (verdict.kind) {
    case LookVerdict::Kind::Found:
        return sent(std::move(row), verdict.id, now);
    case LookVerdict::Kind::NotYet:
        return unseen(std::move(row), now + verdict.lookAfter);
    case LookVerdict::Kind::NeverArrived:
        clearNotes(row);
        row.state = OutboxState::Queued;
        row.notBefore = now;
        return row;
    case LookVerdict::Kind::Ambiguous:
        clearNotes(row);
        note(row, {ErrorKind::OutcomeUnknown, {}, u"several_candidates"_s});
        row.candidates = verdict.candidates;
        return settled(std::move(row), OutboxState::NeedsDecision, now);
    }
    Q_UNREACHABLE();
}

OutboxRow afterKnownAddress(OutboxRow row, const QStringList &ids, Timestamp now)
{
    row = unsent(std::move(row));
    clearNotes(row);
    note(row, {ErrorKind::Duplicate, {}, u"address_known"_s});
    row.candidates = ids.first(std::min(ids.size(), mostCandidates));
    return settled(std::move(row), OutboxState::NeedsDecision, now);
}

OutboxRow afterRefusedLook(OutboxRow row, const Error &error, Timestamp now)
{
    note(row, error);
    row.errorKind = nameOf(ErrorKind::OutcomeUnknown);
    return settled(std::move(row), OutboxState::NeedsDecision, now);
}

OutboxRow unsent(OutboxRow row)
{
    row.state = OutboxState::Queued;
    row.attempts -= 1;
    return row;
}

OutboxRow unseen(OutboxRow row, Timestamp next)
{
    row.state = OutboxState::Uncertain;
    row.notBefore = next;
    return row;
}

OutboxRow ofAnotherAccount(OutboxRow row, Timestamp now)
{
    const bool neverLeft = row.state == OutboxState::Queued;
    note(row, {neverLeft ? ErrorKind::Forbidden : ErrorKind::OutcomeUnknown, {}, u"account_changed"_s});
    return settled(std::move(row), OutboxState::NeedsDecision, now);
}

} // namespace patchbay
