#include "cli/outboxdecision.h"
#include "engine/coreservices.h"
#include "presentation/keptdefaults.h"
#include "presentation/recordmatches.h"
#include "presentation/recordresult.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class OutboxDecide final : public OutboxDecision
{
    Q_OBJECT
public:
    QString name() const override { return u"outbox decide"_s; }
    QString summary() const override { return tr("Decides about a record that waits for a decision."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"create"_s, tr("Create it anyway.")},
            {u"update"_s, tr("Write what was typed into this record instead, and forget the other."),
                u"ID"_s},
            {u"may-have-arrived"_s,
                tr("Create it even though an attempt went unanswered and the org may have it: look there "
                   "first.")},
        };
    }

protected:
    QString complaint(const QCommandLineParser &arguments) const override
    {
        return arguments.isSet(u"create"_s) == arguments.isSet(u"update"_s)
            ? tr("Say either --create or --update ID.")
            : QString();
    }

    Task<ExitCode> decide(const OutboxRow &row, const QCommandLineParser &arguments, CoreServices &core,
        const Output &output) override
    {
        if (row.state != OutboxState::NeedsDecision || row.errorCode == "account_changed"_L1)
            return Task<ExitCode>::settled(fail(refusedDecision("nothing_to_decide")));
        if (const QString other = arguments.value(u"update"_s); !other.isEmpty())
            return updateOther(core, row, other, output);
        if (mayHaveArrived(row) && !arguments.isSet(u"may-have-arrived"_s))
            return Task<ExitCode>::settled(fail(refusedDecision("send_in_doubt")));
        return queueAndSend(core, this, row, isHeldByRule(row))
            .then(this, [this, &core, output](const OutboxRow &sent) {
                return reportDecided(core, this, sent, output);
            });
    }

private:
    /// As the form does: empty fields there are filled in, others changed, and no others touched.
    Task<ExitCode> updateOther(
        CoreServices &core, const OutboxRow &row, const QString &other, const Output &output)
    {
        return core.search.withIds(row.connection, {other})
            .then(this,
                [](const QList<FoundRecord> &found) -> Result<FoundRecord> {
                    if (found.isEmpty())
                        return fail(refusedDecision("no_such_record"));
                    return found.constFirst();
                })
            .then(this,
                [this, &core, row](const FoundRecord &found) {
                    return core.records.describe(row.connection, found.object)
                        .then(this, [this, &core, row, found](const ObjectDescribe &describe) {
                            return core.search.row(row.connection, found)
                                .then(this, [row, found, describe](const QJsonObject &values) {
                                    RecordMatch match{found, {}, {}, {}, {}, {}};
                                    QJsonObject written = row.fields;
                                    if (written.value("LeadSource"_L1) == u"Web"_s)
                                        written.remove("LeadSource"_L1); // ours, most likely
                                    compareRecord(match, describe, values, written);
                                    return match;
                                });
                        });
                })
            .then(this,
                [this, &core, row](const RecordMatch &match) {
                    const Task<Done> done = match.update.isEmpty()
                        ? Task<Done>::settled(Done{})
                        : core.search.update(row.connection, match.record, match.update);
                    return done.then(
                        this, [&core, row, match](const Done &) { return leave(core, row, match.record); });
                })
            .then(this, [&core](const Done &) { return core.worker.drain(); })
            .then(this, [output, other](const Done &) {
                if (output.isJson())
                    output.json({{"updated"_L1, true}, {"id"_L1, other}});
                else
                    output.line(other);
                return ExitCode::Done;
            });
    }

    /// What waits for the row goes out for the other record.
    static Task<Done> leave(CoreServices &core, const OutboxRow &row, const FoundRecord &record)
    {
        const QString field = memberField(record.object);
        return field.isEmpty() ? core.outbox.discard(SeenRow::of(row))
                               : core.outbox.replace(SeenRow::of(row), record.id, field, core.clock.now());
    }
};

} // namespace

std::unique_ptr<Command> makeOutboxDecide()
{
    return std::make_unique<OutboxDecide>();
}

} // namespace patchbay

#include "outboxdecide.moc"
