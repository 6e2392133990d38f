#include "cli/outboxdecision.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "presentation/messages.h"
#include "presentation/recordresult.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class OutboxReassign final : public OutboxDecision
{
    Q_OBJECT
public:
    QString name() const override { return u"outbox reassign"_s; }
    QString summary() const override
    {
        return tr("Lets a record go out as the account that is connected now.");
    }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"connection"_s, tr("Id, name, org or account of the connection (default: the record's own)."),
                u"CONNECTION"_s},
            {u"may-have-arrived"_s,
                tr("Send it even though an attempt went unanswered and the org may have it: look there "
                   "first.")},
        };
    }

protected:
    Task<ExitCode> decide(const OutboxRow &row, const QCommandLineParser &arguments, CoreServices &core,
        const Output &output) override
    {
        if (mayHaveArrived(row) && !arguments.isSet(u"may-have-arrived"_s)) {
            (void)output.fail(inDoubt(row), u"Salesforce"_s);
            return Task<ExitCode>::settled(ExitCode::Kept);
        }
        const QString wanted = arguments.value(u"connection"_s);
        return chooseWritable(core, wanted.isEmpty() ? row.connection.value : wanted)
            .then(this,
                [this, &core, row](const ConnectionRow &to) { return reassign(core, SeenRow::of(row), to); })
            .then(this, [output, id = row.id](const ConnectionRow &to) { return print(output, id, to); });
    }

private:
    /// No such record, or none that waits for this decision: not to be taken for a missing connection.
    static Error unfit(const Error &error)
    {
        if (error.kind != ErrorKind::NotFound)
            return error;
        return {ErrorKind::Forbidden, error.detail, u"not_reassignable"_s};
    }

    static Error inDoubt(const OutboxRow &row)
    {
        Error error{ErrorKind::OutcomeUnknown, u"the record may have arrived"_s, u"may_have_arrived"_s};
        error.providerText
            = foreignText(row.candidates.isEmpty() ? recordName(row) : row.candidates.join(", "_L1));
        return error;
    }

    Task<ConnectionRow> chooseWritable(CoreServices &core, const QString &name)
    {
        return core.connections.all().then(this, [&core, name](const QList<ConnectionRow> &rows) {
            return chooseConnection(writable(rows, core.catalog), {name, {}, {}, {}});
        });
    }

    Task<ConnectionRow> reassign(CoreServices &core, const SeenRow &seen, const ConnectionRow &to)
    {
        return core.outbox.reassign(seen, to.id, to.accountId, core.clock.now())
            .then(this, [to](const Done &) { return to; })
            .orElse(this, [](const Error &error) -> Result<ConnectionRow> { return fail(unfit(error)); });
    }

    static ExitCode print(const Output &output, const OutboxId &id, const ConnectionRow &to)
    {
        if (output.isJson()) {
            output.json({{"outboxId"_L1, id.value}, {"state"_L1, u"queued"_s}, {"connection"_L1, to.id.value},
                {"account"_L1, to.accountLabel}});
        } else {
            output.line(tr("It goes out to %1 as %2.").arg(to.displayName(), to.accountLabel));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeOutboxReassign()
{
    return std::make_unique<OutboxReassign>();
}

} // namespace patchbay

#include "outboxreassign.moc"
