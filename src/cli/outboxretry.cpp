#include "cli/command.h"
#include "cli/outboxdecision.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class OutboxRetry final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"outbox retry"_s; }
    QString summary() const override { return tr("Sends a record again that the org refused."); }

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
        return namedRow(core, this, id)
            .then(this,
                [this, &core](const OutboxRow &row) {
                    if (row.state == OutboxState::Rejected)
                        return queueAndSend(core, this, row, row.allowDuplicate);
                    return Task<OutboxRow>::settled(fail(refusedDecision(
                        row.state == OutboxState::NeedsDecision ? "needs_decision" : "not_rejected")));
                })
            .then(this,
                [this, &core, output](
                    const OutboxRow &row) { return reportDecided(core, this, row, output); })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Salesforce"_s);
            });
    }
};

} // namespace

std::unique_ptr<Command> makeOutboxRetry()
{
    return std::make_unique<OutboxRetry>();
}

} // namespace patchbay

#include "outboxretry.moc"
