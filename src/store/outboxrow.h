#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QJsonObject>
#include <QStringList>

namespace patchbay
{

enum class OutboxState {
    Queued, ///< to be sent at or after `notBefore`
    Sending, ///< leased by a living process; on its way from `attemptedAt` on, if that is set
    Sent,
    Rejected, ///< the org refused it; `errorCode`, `errorText`, `errorFields` say why
    Uncertain, ///< no usable answer: it is looked for before it is sent again
    NeedsDecision, ///< a duplicate, or several candidates: only the person can tell
};

/// Until the row that another follows has arrived. Later than any time that comes, so that nothing takes it.
inline constexpr Timestamp afterTheOther{std::chrono::milliseconds(253'402'300'799'000)};

/// One record on its way to an org.
struct OutboxRow {
    OutboxId id;
    int place = 0; ///< in the order of arrival; 0: it is new, and will be the last
    ConnectionId connection; ///< empty: kept, but unaddressed
    QString accountId; ///< the user it was written for; another user's grant never sends it
    QString object; ///< "Lead"
    QJsonObject fields; ///< API name → value, as sent, or as changed in the org from here since
    bool useAssignmentRule = true;
    bool allowDuplicate = false;
    bool lookFirst = false; ///< before it is sent, its e-mail address is looked for in the org
    QString keyField; ///< of the org's object, takes the row's own id, by which the record is there once
    QString source; ///< "form", "cli", "intake", …
    QString idempotencyKey; ///< of the caller, may be empty
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    Timestamp createdAt{};
    Timestamp notBefore{};
    Timestamp attemptedAt{}; ///< when the last attempt began, by the server's own Date where one is known
    Timestamp settledAt{};
    Timestamp removedAt{}; ///< when the record was deleted again in the org; none: it was not
    RecordId recordId; ///< once Sent
    QStringList candidates; ///< record ids that look the same (Uncertain, NeedsDecision)
    QString errorKind;
    QString errorCode;
    QString errorText;
    QStringList errorFields;
    OutboxId follows; ///< the row whose record this one belongs to; empty: it stands for itself
    QString followField; ///< takes the id of that record: "LeadId"
    QString about; ///< what the record is about, for people: a campaign's name

    /// For the row that it follows; it has no state of its own yet.
    [[nodiscard]] bool isWaiting() const { return !follows.isEmpty() && notBefore == afterTheOther; }
};

} // namespace patchbay
