#include "cli/recordreport.h"

#include "presentation/recordresult.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordReport)
};

QString stateReason(const OutboxRow &row)
{
    switch (row.state) {
    case OutboxState::Queued:
    case OutboxState::Sending:
        return u"queued"_s;
    case OutboxState::Sent:
        return {};
    case OutboxState::Rejected:
        return u"rejected"_s;
    case OutboxState::Uncertain:
        return u"uncertain"_s;
    case OutboxState::NeedsDecision:
        return row.errorKind == nameOf(ErrorKind::Duplicate) ? u"duplicate"_s : u"needs_decision"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

RecordReason reasonFor(const OutboxRow &row, const QString &org, const std::optional<Error> &hold)
{
    const RecordResult result = makeResult(row, org, Environment::None, hold);
    const bool isHeld = row.state == OutboxState::Queued && hold;
    return {isHeld ? errorName(*hold) : stateReason(row), result.title + u". "_s + result.note};
}

QString blamedFieldsLine(const QStringList &fields)
{
    return Words::tr("Fields to blame: %1.").arg(fields.join(", "_L1));
}

ExitCode reportRecord(const OutboxRow &row, const RecordReason &reason, bool isNew, const Output &output)
{
    const bool refused = row.state == OutboxState::Rejected || row.state == OutboxState::NeedsDecision;
    const ExitCode code = row.state == OutboxState::Sent ? ExitCode::Done
        : refused                                        ? ExitCode::Refused
                                                         : ExitCode::Kept;
    if (output.isJson()) {
        QJsonObject object{{"created"_L1, row.state == OutboxState::Sent}, {"outboxId"_L1, row.id.value}};
        if (!isNew)
            object.insert("existing"_L1, true);
        if (row.state == OutboxState::Sent) {
            object.insert("id"_L1, row.recordId.value);
        } else {
            object.insert("error"_L1, reason.name);
            object.insert("reason"_L1, reason.name);
            object.insert("message"_L1, reason.words);
            if (!row.errorCode.isEmpty())
                object.insert("code"_L1, row.errorCode);
            if (!row.errorFields.isEmpty())
                object.insert("fields"_L1, QJsonArray::fromStringList(row.errorFields));
            if (!row.candidates.isEmpty())
                object.insert("candidates"_L1, QJsonArray::fromStringList(row.candidates));
        }
        output.json(object);
        return code;
    }
    if (row.state == OutboxState::Sent)
        output.line(row.recordId.value);
    else
        output.problem(row.errorFields.isEmpty() ? reason.words
                                                 : reason.words + u'\n' + blamedFieldsLine(row.errorFields));
    return code;
}

} // namespace patchbay
