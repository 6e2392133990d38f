#include "cli/outboxdecision.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class OutboxRetry final : public OutboxDecision
{
    Q_OBJECT
public:
    QString name() const override { return u"outbox retry"_s; }
    QString summary() const override { return tr("Sends a record again that the org refused."); }

protected:
    Task<ExitCode> decide(
        const OutboxRow &row, const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        if (row.state != OutboxState::Rejected) {
            return Task<ExitCode>::settled(fail(refusedDecision(
                row.state == OutboxState::NeedsDecision ? "needs_decision" : "not_rejected")));
        }
        return queueAndSend(core, this, row, row.allowDuplicate)
            .then(this, [this, &core, output](const OutboxRow &sent) {
                return reportDecided(core, this, sent, output);
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
