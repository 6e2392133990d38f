#include "presentation/recordresult.h"

#include "presentation/explanations.h"
#include "presentation/holdwords.h"
#include "salesforce/recordrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordResult)
};

/// An org ends its sentences as it likes; another one of ours follows.
QString ended(const QString &sentence)
{
    static const QString ends = u".!?…。！？؟"_s;
    return sentence.isEmpty() || ends.contains(sentence.back()) ? sentence : sentence + u'.';
}

/// Why an org refused a record: our words for the codes we know, else the org's own.
Message refusal(const QString &code, const QString &foreign)
{
    if (const std::optional<Message> known = explain(code, foreign, {Words::tr("Salesforce"), {}, {}}))
        return *known;
    return {foreign.isEmpty() ? Words::tr("It gave no reason.") : ended(foreign.trimmed())};
}

/// Of a row that Patchbay held back because its e-mail address is somebody's already.
constexpr auto addressKnown = "address_known"_L1;

/// What became of a row that the org refused.
void tellRefusal(RecordResult &result, const OutboxRow &row)
{
    Message words = refusal(row.errorCode, row.errorText);
    for (const QString &field : row.errorFields)
        result.problems.append({field, words.fact});
    result.forAdmin = words.forAdmin;
    if (row.errorCode == "DUPLICATES_DETECTED"_L1) // a rule that blocks: only the other one can be changed
        result.candidates = row.candidates;
    words.fact += u' ' + Words::tr("Nothing was created.");
    words.code = row.errorCode;
    result.note = words.text();
}

} // namespace

QString recordName(const OutboxRow &row)
{
    const auto text = [&row](QLatin1StringView key) { return row.fields.value(key).toString(); };
    const QString person = QStringList({text("FirstName"_L1), text("LastName"_L1)}).join(u' ').trimmed();
    for (const QString &name : {person, text("Name"_L1), text("Subject"_L1), text("Company"_L1), row.about}) {
        if (!name.isEmpty())
            return name;
    }
    return kindOf(row);
}

QString kindOf(const OutboxRow &row)
{
    return row.object == "CampaignMember"_L1 ? Words::tr("Campaign member") : row.object;
}

bool mayHaveArrived(const OutboxRow &row)
{
    return row.state == OutboxState::Uncertain || row.errorKind == nameOf(ErrorKind::OutcomeUnknown);
}

bool isHeldByRule(const OutboxRow &row)
{
    return row.state == OutboxState::NeedsDecision && row.errorKind == nameOf(ErrorKind::Duplicate)
        && row.errorCode != addressKnown;
}

QString outboxStateName(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return u"queued"_s;
    case OutboxState::Sending:
        return u"sending"_s;
    case OutboxState::Sent:
        return u"sent"_s;
    case OutboxState::Rejected:
        return u"rejected"_s;
    case OutboxState::Uncertain:
        return u"uncertain"_s;
    case OutboxState::NeedsDecision:
        return u"needs_decision"_s;
    }
    Q_UNREACHABLE();
}

QString outboxStateWord(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return Words::tr("Queued");
    case OutboxState::Sending:
        return Words::tr("Sending");
    case OutboxState::Sent:
        return Words::tr("Sent");
    case OutboxState::Rejected:
        return Words::tr("Rejected");
    case OutboxState::Uncertain:
        return Words::tr("Uncertain");
    case OutboxState::NeedsDecision:
        return Words::tr("Needs you");
    }
    Q_UNREACHABLE();
}

RecordResult makeResult(
    const OutboxRow &row, const QString &org, Environment environment, const std::optional<Error> &hold)
{
    RecordResult result;
    result.environment = environment;
    result.id = row.id;
    result.state = row.state;
    result.recordId = row.recordId.value;
    const QString company = row.fields.value("Company"_L1).toString();
    const QString title = row.fields.value("Title"_L1).toString();
    result.subtitle = recordName(row);
    if (!title.isEmpty() && !company.isEmpty())
        result.subtitle
            = Words::tr("%1, %2 at %3", "person, job title, company").arg(recordName(row), title, company);
    else if (!company.isEmpty() && company != result.subtitle)
        result.subtitle = Words::tr("%1, %2", "person, company").arg(recordName(row), company);

    if (row.state == OutboxState::Sent && row.object == "Lead"_L1 && row.useAssignmentRule)
        result.assignment = Words::tr("Owner by the assignment rule of %1").arg(org);

    switch (row.state) {
    case OutboxState::Queued:
        if (row.isWaiting()) {
            result.title = Words::tr("Waits for its record");
            result.note = Words::tr("It goes out once the record that it belongs to is in %1.").arg(org);
            break;
        }
        result.title = Words::tr("%1 saved on this computer").arg(kindOf(row));
        if (hold) {
            const HoldWords words = holdWords(*hold, org);
            result.title
                = Words::tr("%1. %2", "what is so, what it waits for").arg(result.title, words.waitsFor);
            result.note = words.reason;
            break;
        }
        if (const auto known = explain(row.errorCode, row.errorText, {Words::tr("Salesforce"), {}, {}})) {
            result.note = known->text();
            break;
        }
        result.note = row.attempts == 0
            ? Words::tr("Sending to %1.").arg(org)
            : Words::tr("%1 does not answer. It goes out as soon as it does.").arg(org);
        break;
    case OutboxState::Sending:
        result.title = Words::tr("Sending to %1").arg(org);
        result.note = Words::tr("It is kept on this computer until %1 has it.").arg(org);
        break;
    case OutboxState::Sent:
        if (row.recordId.isEmpty() && row.object == "CampaignMember"_L1) {
            result.title = Words::tr("%1 is in %2 already", "object, org").arg(kindOf(row), org);
            break;
        }
        result.title = Words::tr("%1 created in %2", "object, org").arg(kindOf(row), org);
        break;
    case OutboxState::Rejected:
        result.title = Words::tr("%1 did not take this %2", "org, object").arg(org, kindOf(row).toLower());
        tellRefusal(result, row);
        break;
    case OutboxState::Uncertain:
        result.title = Words::tr("Not sure whether it arrived");
        result.note = row.keyField.isEmpty()
            ? Words::tr("No answer came from %1. Patchbay looks for it there before it sends it again.")
                  .arg(org)
            : Words::tr("No answer came from %1. Patchbay makes sure that it is there once.").arg(org);
        break;
    case OutboxState::NeedsDecision:
        if (row.errorCode == "account_changed"_L1) {
            result.title = Words::tr("Written for another user");
            result.note = Words::tr(
                "%1 is connected as somebody else now. Send it as the account that is connected now, or "
                "discard it.")
                              .arg(org);
            if (row.errorKind == nameOf(ErrorKind::OutcomeUnknown))
                result.note += u' ' + Words::tr("It may have arrived already: look there first.");
        } else if (row.errorKind == nameOf(ErrorKind::Duplicate)) {
            result.title = Words::tr("A similar record is in %1").arg(org);
            result.mayOverride = true;
            result.candidates = row.candidates;
            result.note = row.errorCode == addressKnown
                ? Words::tr(
                    "Somebody there has this e-mail address, so it was not sent. Compare them: update "
                    "the one that is there, or create this one anyway.")
                : Words::tr("A duplicate rule of the org holds it back. Compare them: update the one "
                            "that is there, or create this one anyway.");
        } else {
            result.title = Words::tr("Not sure whether it arrived");
            result.note
                = Words::tr("Patchbay looked in %1 and cannot tell. Look there before you send it again.")
                      .arg(org);
        }
        break;
    }
    return result;
}

QList<FieldRemark> remarksOf(const Error &refused)
{
    QList<FieldRemark> remarks;
    const QString words = refusal(refused.providerCode, refused.providerText).fact;
    for (const QString &field : refused.fields)
        remarks.append({field, words});
    return remarks;
}

RecordLine makeLine(const OutboxRow &row, Timestamp now)
{
    RecordLine line;
    line.id = row.id;
    line.name = recordName(row);
    line.company = row.fields.value("Company"_L1).toString();
    line.toComplete
        = line.company == placeholderCompany || row.fields.value("LastName"_L1).toString() == placeholderName;
    line.when = relativeTime(row.createdAt, now);
    line.state = row.state;
    line.stateWord = row.isWaiting() ? Words::tr("Waits", "for its record") : outboxStateWord(row.state);
    return line;
}

} // namespace patchbay
