#include "cli/asking.h"
#include "cli/outboxdecision.h"
#include "engine/coreservices.h"
#include "presentation/recordresult.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class OutboxDiscard final : public OutboxDecision
{
    Q_OBJECT
public:
    QString name() const override { return u"outbox discard"_s; }
    QString summary() const override { return tr("Forgets a record that was not sent."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"yes"_s, tr("Do not ask.")},
            {u"may-have-arrived"_s,
                tr("Forget it even though an attempt went unanswered and the org may have it.")},
        };
    }

protected:
    Task<ExitCode> decide(const OutboxRow &row, const QCommandLineParser &arguments, CoreServices &core,
        const Output &output) override
    {
        const auto refuse
            = [](const char *code) { return Task<ExitCode>::settled(fail(refusedDecision(code))); };
        if (mayHaveArrived(row) && !arguments.isSet(u"may-have-arrived"_s))
            return refuse("discard_in_doubt");
        if (row.state == OutboxState::Sent || row.state == OutboxState::Sending)
            return refuse("not_discardable");
        if (!arguments.isSet(u"yes"_s) && !(canAsk() && isConfirmed(question(row))))
            return refuse("not_confirmed");
        return core.outbox.discard(SeenRow::of(row)).then(this, [output, id = row.id](const Done &) {
            if (output.isJson())
                output.json({{"outboxId"_L1, id.value}, {"discarded"_L1, true}});
            else
                output.line(tr("It is forgotten."));
            return ExitCode::Done;
        });
    }

private:
    static QString question(const OutboxRow &row)
    {
        //: %1 is a person or company
        return tr("Forget %1? It was not sent. (yes/no)").arg(recordName(row));
    }
};

} // namespace

std::unique_ptr<Command> makeOutboxDiscard()
{
    return std::make_unique<OutboxDiscard>();
}

} // namespace patchbay

#include "outboxdiscard.moc"
