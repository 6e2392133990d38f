#include "presentation/activitydetails.h"

#include "presentation/keptdefaults.h"
#include "presentation/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityDetails)
};

constexpr auto otherUser = "account_changed"_L1;

/// Those that a line of the panel can hold; a record is looked up in the whole form.
bool isMendedInPlace(const RecordField &field)
{
    return field.editor != RecordField::Editor::Lookup && field.controller.isEmpty();
}

/// The blamed fields, in the form's order.
QList<RecordField> blamedFields(const OutboxRow &row, const ObjectDescribe *describe)
{
    QList<RecordField> blamed;
    if (!describe || row.state != OutboxState::Rejected)
        return blamed;
    for (const RecordSection &section : makeForm(*describe)) {
        for (const RecordField &field : section.fields) {
            if (!row.errorFields.contains(field.name))
                continue;
            if (!isMendedInPlace(field))
                return {}; // half of what is to be mended is no help
            blamed.append(field);
        }
    }
    const bool isAll = blamed.size() == row.errorFields.size();
    return isAll ? blamed : QList<RecordField>();
}

QString outcomeWords(const OutboxRow &row, const QList<RecordField> &blamed)
{
    switch (row.state) {
    case OutboxState::Sent:
        return Words::tr("Arrived", "a record, in its org");
    case OutboxState::Rejected: {
        QStringList labels;
        for (const RecordField &field : blamed)
            labels.append(field.label);
        return labels.isEmpty()
            ? Words::tr("Refused", "a record, by its org")
            : Words::tr("Refused: %1", "%1 names fields").arg(labels.join(Words::tr(", ", "between fields")));
    }
    case OutboxState::Uncertain:
        return Words::tr("No answer");
    case OutboxState::NeedsDecision:
        return row.errorKind == nameOf(ErrorKind::Duplicate)
            ? Words::tr("Held back: a similar record is there")
            : Words::tr("Held back for you");
    case OutboxState::Queued:
    case OutboxState::Sending:
        break;
    }
    return {};
}

QList<StoryLine> storyOf(
    const OutboxRow &row, const ActivityContext &context, const QList<RecordField> &blamed)
{
    const auto at = [&context](Timestamp moment) { return clockTime(moment, context.now); };
    QList<StoryLine> story = {{at(row.createdAt), Words::tr("Saved on this computer"), false}};
    if (row.attempts > 0 && row.attemptedAt != Timestamp{})
        story.append({at(row.attemptedAt),
            row.attempts == 1 ? Words::tr("Sent to %1", "%1 is an org").arg(context.orgName)
                              : Words::tr("Sent to %1, %n tries", "%1 is an org; more than one", row.attempts)
                                    .arg(context.orgName),
            false});
    const QString outcome = outcomeWords(row, blamed);
    if (!outcome.isEmpty() && row.settledAt != Timestamp{})
        story.append({at(row.settledAt), outcome, row.state != OutboxState::Sent});
    else if (row.state == OutboxState::Queued && row.attempts > 0 && row.notBefore > context.now
        && row.notBefore < afterTheOther)
        story.append({at(row.notBefore), Words::tr("Next try"), false});
    if (row.removedAt != Timestamp{})
        story.append({at(row.removedAt), Words::tr("Deleted there again"), false});
    return story;
}

void tellWayOut(ActivityDetails &made, const OutboxRow &row)
{
    const bool hadNone = row.connection.isEmpty();
    made.heading = hadNone ? Words::tr("It is kept here, but goes to no org yet")
                           : Words::tr("Its connection is gone");
    made.explanation = made.senders.isEmpty() && hadNone
        ? Words::tr("Connect an org to send it there, or discard it.")
        : made.senders.isEmpty() ? Words::tr("Connect the org again to send it, or discard it.")
                                 : Words::tr("Send it as an account that is connected now, or discard it.");
}

} // namespace

QString activitySecondLine(const OutboxRow &row, const OutboxRow *followed)
{
    if (followed)
        return kindOf(row) + u" · "_s + recordName(*followed);
    if (!row.about.isEmpty())
        return kindOf(row);

    const QString company = row.fields.value("Company"_L1).toString();
    return company.isEmpty() || company == recordName(row) ? row.object : row.object + u" · "_s + company;
}

ActivityDetails makeActivityDetails(const OutboxRow &row, const ActivityContext &context)
{
    const RecordResult result = makeResult(row, context.orgName, context.org.environment, context.hold);
    ActivityDetails made;
    made.id = row.id;
    made.object = row.object;
    made.state = row.state;
    made.settledAt = row.settledAt;
    made.name = recordName(row);
    made.secondLine = activitySecondLine(row, context.followed);
    made.heading = result.title;
    made.explanation = result.note;
    made.forAdmin = result.forAdmin;
    made.recordId = row.recordId.value;
    made.code = row.errorCode;
    made.org = context.orgName;
    made.source = context.source;
    made.environment = context.org.environment;
    made.environmentWord = environmentWord(context.org.environment);
    QJsonObject fields = row.fields;
    if (!row.about.isEmpty() && fields.contains(campaignField))
        fields.insert(campaignField, row.about);
    made.sent = row.fields;
    made.fields = recordFacts(fields, context.describe);
    made.candidates = row.candidates;
    const bool isThere = !row.recordId.isEmpty() && row.removedAt == Timestamp{};
    made.canOpen = isThere;
    made.canUndo = isThere && row.state == OutboxState::Sent && context.org.accountId == row.accountId
        && context.org.phase == ConnectionPhase::Connected;
    made.senders = context.senders;
    made.mayHaveArrived = mayHaveArrived(row);
    made.canSendAgain = !context.isCutOff
        && (row.state == OutboxState::Rejected
            || (row.state == OutboxState::NeedsDecision && row.errorCode != otherUser));
    made.canDiscard = row.state != OutboxState::Sent && row.state != OutboxState::Sending;
    if (context.isCutOff)
        tellWayOut(made, row);
    else
        made.blamed = blamedFields(row, context.describe);
    if (!made.blamed.isEmpty())
        made.problems = result.problems;
    made.story = storyOf(row, context, made.blamed);
    return made;
}

} // namespace patchbay
