#include "cli/command.h"

#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class OutboxSend final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"outbox send"_s; }
    QString summary() const override { return tr("Sends what waits and is due, then says what is left."); }
    void describe(QCommandLineParser &) const override { }

    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        return core.worker.drain()
            .then(this, [&core](const Done &) { return core.outbox.counts(); })
            .then(this, [output](const OutboxStore::Counts &counts) { return print(output, counts); });
    }

private:
    static ExitCode print(const Output &output, const OutboxStore::Counts &counts)
    {
        const int left = counts.queued + counts.sending + counts.uncertain;
        const int refused = counts.rejected + counts.needsDecision;
        if (output.isJson()) {
            output.json({{"queued"_L1, counts.queued}, {"sending"_L1, counts.sending},
                {"sent"_L1, counts.sent}, {"rejected"_L1, counts.rejected},
                {"uncertain"_L1, counts.uncertain}, {"needsDecision"_L1, counts.needsDecision}});
        } else if (left == 0 && refused > 0) {
            output.line(tr("%n records need you: see “patchbayctl outbox list”.", nullptr, refused));
        } else if (left == 0) {
            output.line(tr("Everything is sent."));
        } else {
            output.line(tr("%n record(s) still wait.", nullptr, left));
        }
        return left == 0 ? ExitCode::Done : ExitCode::Kept;
    }
};

} // namespace

std::unique_ptr<Command> makeOutboxSend()
{
    return std::make_unique<OutboxSend>();
}

} // namespace patchbay

#include "outboxsend.moc"
