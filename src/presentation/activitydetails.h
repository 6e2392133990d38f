#pragma once

#include "presentation/recordresult.h"
#include "salesforce/describe.h"
#include "store/connectionrow.h"

namespace patchbay
{

/// An account that is connected now and that a record may be sent as, if a person says so.
struct ActivitySender {
    ConnectionId connection;
    QString accountId;
    QString account; ///< "sales@acme.example"
    QString org; ///< "Acme Corp (Production)"
};

/// One step of a record's way, in words.
struct StoryLine {
    QString when; ///< "10:02", on another day "20 Nov"
    QString what; ///< "Saved on this computer"
    bool isTrouble = false;

    bool operator==(const StoryLine &) const = default;
};

/// What Activity's panel shows of one record, in words.
struct ActivityDetails {
    OutboxId id;
    QString object; ///< its kind, by API name
    OutboxState state = OutboxState::Queued;
    Timestamp settledAt{};
    QString name;
    QString secondLine;
    QString heading; ///< "Acme Corp did not take this lead"
    QString explanation;
    QString forAdmin; ///< a text for the org's admin, where only they can help
    QString recordId;
    QString code;
    QString org;
    QString source;
    Environment environment = Environment::None;
    QString environmentWord;
    QList<StoryLine> story; ///< oldest first
    QList<FieldFact> fields;
    QList<RecordField> blamed; ///< fields to mend at once
    QJsonObject sent; ///< what the record says, by API name
    QList<FieldRemark> problems; ///< of these
    QStringList candidates; ///< ids of records in the org that it is like
    QList<ActivitySender> senders; ///< of a record that can go no other way
    bool mayHaveArrived = false;
    bool canOpen = false;
    bool canSendAgain = false;
    bool canDiscard = false;
    bool canUndo = false; ///< it was created from here and is still there, as far as is known
    bool isUndoing = false; ///< its org is being asked
};

/// What is known around a row.
struct ActivityContext {
    const ConnectionRow &org; ///< an empty one: it has none, or it is gone
    QString orgName;
    QString source;
    const ObjectDescribe *describe = nullptr; ///< as far as it is on disk
    const OutboxRow *followed = nullptr; ///< the row whose record this one belongs to, if it is known
    std::optional<Error> hold; ///< what keeps records of its connection here
    QList<ActivitySender> senders;
    bool isCutOff = false; ///< nothing will send it: its connection is gone, or goes
    Timestamp now{};
};

/// Pure.
[[nodiscard]] ActivityDetails makeActivityDetails(const OutboxRow &row, const ActivityContext &context);
/// "Lead · Fabrikam GmbH"; `followed`: the row whose record it belongs to, if it is known.
[[nodiscard]] QString activitySecondLine(const OutboxRow &row, const OutboxRow *followed);

} // namespace patchbay
