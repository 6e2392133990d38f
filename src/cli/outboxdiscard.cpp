#include "cli/asking.h"
#include "cli/command.h"
#include "cli/outboxdecision.h"
#include "engine/coreservices.h"
#include "presentation/recordresult.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class OutboxDiscard final : public Command
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

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"OUTBOX-ID"_s, tr("A record, as “patchbayctl --json outbox list” names it."));
    }

    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        if (arguments.positionalArguments().size() != 1) {
            return Task<ExitCode>::settled(
                output.usage(tr("Name one record by its outbox id: see “patchbayctl --json outbox list”.")));
        }
        const OutboxId id{arguments.positionalArguments().constFirst()};
        const bool isSure = arguments.isSet(u"yes"_s);
        const bool isLookedFor = arguments.isSet(u"may-have-arrived"_s);
        return namedRow(core, this, id)
            .then(this,
                [&core, isSure, isLookedFor](const OutboxRow &row) {
                    if (mayHaveArrived(row) && !isLookedFor)
                        return Task<Done>::settled(fail(refusedDecision("discard_in_doubt")));
                    if (row.state == OutboxState::Sent || row.state == OutboxState::Sending)
                        return Task<Done>::settled(fail(refusedDecision("not_discardable")));
                    if (!isSure && !(canAsk() && isConfirmed(question(row))))
                        return Task<Done>::settled(fail(refusedDecision("not_confirmed")));
                    return core.outbox.discard(SeenRow::of(row));
                })
            .then(this,
                [output, id](const Done &) {
                    if (output.isJson())
                        output.json({{"outboxId"_L1, id.value}, {"discarded"_L1, true}});
                    else
                        output.line(tr("It is forgotten."));
                    return ExitCode::Done;
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Salesforce"_s);
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
