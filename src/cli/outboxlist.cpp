#include "cli/command.h"

#include "engine/coreservices.h"
#include "presentation/messages.h"
#include "presentation/recordresult.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

std::optional<OutboxState> stateNamed(const QString &name)
{
    for (const OutboxState state : {OutboxState::Queued, OutboxState::Sending, OutboxState::Sent,
             OutboxState::Rejected, OutboxState::Uncertain, OutboxState::NeedsDecision}) {
        if (outboxStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QJsonObject toJson(const OutboxRow &row)
{
    QJsonObject json{
        {"outboxId"_L1, row.id.value},
        {"state"_L1, outboxStateName(row.state)},
        {"object"_L1, row.object},
        {"name"_L1, recordName(row)},
        {"connection"_L1, row.connection.value},
        {"id"_L1, row.recordId.value},
        {"source"_L1, row.source},
        {"attempts"_L1, row.attempts},
        {"code"_L1, row.errorCode},
        {"message"_L1, row.errorText},
        {"createdAt"_L1, isoTime(row.createdAt)},
    };
    if (row.removedAt != Timestamp{})
        json.insert("deletedAt"_L1, isoTime(row.removedAt));
    return json;
}

class OutboxList final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"outbox list"_s; }
    QString summary() const override { return tr("Lists records written here, newest first."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"state"_s, tr("Only this state: queued, sending, sent, rejected, uncertain, needs_decision."),
                u"STATE"_s},
            {u"limit"_s, tr("At most so many (default 100)."), u"N"_s, u"100"_s},
        };
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        OutboxStore::Filter filter;
        bool isNumber = false;
        filter.limit = arguments.value(u"limit"_s).toInt(&isNumber);
        const std::optional<OutboxState> state = stateNamed(arguments.value(u"state"_s));
        if (!isNumber || filter.limit < 1 || (arguments.isSet(u"state"_s) && !state)) {
            return Task<ExitCode>::settled(output.usage(
                tr("--limit takes a number, --state one of: queued, sending, sent, rejected, uncertain, "
                   "needs_decision.")));
        }
        if (state)
            filter.states = {*state};
        return core.outbox.list(filter).then(
            this, [output, now = core.clock.now()](const QList<OutboxRow> &rows) {
                print(output, rows, now);
                return ExitCode::Done;
            });
    }

private:
    static void print(const Output &output, const QList<OutboxRow> &rows, Timestamp now)
    {
        if (output.isJson()) {
            QJsonArray list;
            for (const OutboxRow &row : rows)
                list.append(toJson(row));
            output.json({{"records"_L1, list}});
            return;
        }
        QList<QStringList> cells;
        for (const OutboxRow &row : rows) {
            cells.append({outboxStateWord(row.state), row.object, recordName(row),
                relativeTime(row.createdAt, now), row.recordId.value, row.errorCode});
        }
        output.table({tr("State"), tr("Object"), tr("Record"), tr("When"), tr("Id"), tr("Code")}, cells);
    }
};

} // namespace

std::unique_ptr<Command> makeOutboxList()
{
    return std::make_unique<OutboxList>();
}

} // namespace patchbay

#include "outboxlist.moc"
