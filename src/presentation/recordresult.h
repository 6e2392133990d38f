#pragma once

#include "presentation/cardview.h"
#include "presentation/recordform.h"
#include "store/outboxrow.h"

#include <optional>

namespace patchbay
{

/// One record in a line, as in "Entered today".
struct RecordLine {
    OutboxId id;
    QString name;
    QString company;
    bool toComplete = false; ///< a placeholder was filled in
    QString when;
    OutboxState state = OutboxState::Queued;
    QString stateWord;
};

/// What became of a record, in words.
struct RecordResult {
    OutboxId id;
    OutboxState state = OutboxState::Queued;
    QString title; ///< "Lead created in Acme Corp"
    QString subtitle; ///< "Robin Sample, Head of Purchasing at Northwind Traders"
    QString note; ///< what happens next, or what to do
    QString recordId; ///< empty until it is known
    Environment environment = Environment::None; ///< of its org
    QList<FieldRemark> problems; ///< of a rejected record
    bool mayOverride = false; ///< it is held back as a duplicate, and passes if a person says so
    QStringList candidates; ///< ids of the records it is like
    QString forAdmin; ///< a text for the org's admin, where only they can help
    QString assignment; ///< who decides about its owner, where the org's rule was asked to
    QList<RecordLine> followers; ///< what follows it, each with its own outcome
};

/// `hold`: what keeps records of its connection here.
[[nodiscard]] RecordResult makeResult(const OutboxRow &row, const QString &org,
    Environment environment = Environment::None, const std::optional<Error> &hold = {});
/// What the org blames, each at its field.
[[nodiscard]] QList<FieldRemark> remarksOf(const Error &refused);
[[nodiscard]] RecordLine makeLine(const OutboxRow &row, Timestamp now);
/// "Sent", "Queued", …
[[nodiscard]] QString outboxStateWord(OutboxState state);
/// "queued", "needs_decision": for other programs, the same in every language.
[[nodiscard]] QString outboxStateName(OutboxState state);
/// Nobody knows whether the org has it: it goes out (again) only where a person knows that and wants it.
[[nodiscard]] bool mayHaveArrived(const OutboxRow &row);
/// The org's own duplicate rule holds it back, and is overridden where a person creates it anyway. Not where
/// Patchbay found its address: what the org's rule says then, a person has not seen.
[[nodiscard]] bool isHeldByRule(const OutboxRow &row);
/// "Lead"; of what has a name of two words for people: "Campaign member".
[[nodiscard]] QString kindOf(const OutboxRow &row);
/// "Robin Sample", else the company, the subject, the campaign, or the object's name.
[[nodiscard]] QString recordName(const OutboxRow &row);

} // namespace patchbay
