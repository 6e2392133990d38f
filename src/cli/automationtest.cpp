#include "cli/automationreport.h"
#include "cli/command.h"

#include "automations/actionrequests.h"
#include "engine/coreservices.h"
#include "engine/runtransitions.h"
#include "presentation/runwords.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class AutomationTest final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"automation test"_s; }
    QString summary() const override
    {
        return tr(
            "Shows what an automation would do for the last record it fits; sends it only with --send.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"AUTOMATION"_s, tr("Its name or id."));
    }
    qsizetype mostWords() const override { return 1; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"send"_s, tr("Do it, once, whether the automation is on or off.")}};
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        if (arguments.positionalArguments().size() != 1)
            return Task<ExitCode>::settled(output.usage(tr("Name one automation.")));
        const bool sends = arguments.isSet(u"send"_s);
        return namedAutomation(core, this, arguments.positionalArguments().constFirst())
            .then(this,
                [this, &core, sends, output](const Automation &automation) {
                    return latestRecord(core, this, automation)
                        .then(this, [this, &core, sends, output, automation](const AutomationRecord &record) {
                            return sends ? send(core, automation, record, output)
                                         : preview(automation, record, output);
                        });
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Patchbay"_s);
            });
    }

private:
    static Task<ExitCode> preview(
        const Automation &automation, const AutomationRecord &record, const Output &output)
    {
        const QString text = actionPreview(automation, {u"test"_s}, record);
        if (output.isJson())
            output.json({{"outboxId"_L1, record.row.value}, {"preview"_L1, text}, {"sent"_L1, false}});
        else
            output.line(text);
        return Task<ExitCode>::settled(ExitCode::Done);
    }

    Task<ExitCode> send(CoreServices &core, const Automation &automation, const AutomationRecord &record,
        const Output &output)
    {
        const RunId run{core.entropy.uuid()};
        return core.actions.send(automation, run, record)
            .then(this, [&core, automation, run, record, output](const ActionOutcome &outcome) {
                AutomationRun told{run, automation.id, automation.name, automation.action.kind, record.row};
                told = afterAction(told, outcome, 0, core.entropy, core.clock.now()).run;
                return tell(told, outcome, output);
            });
    }

    static ExitCode tell(const AutomationRun &run, const ActionOutcome &outcome, const Output &output)
    {
        const bool isDone = run.state == RunState::Done;
        if (output.isJson()) {
            QJsonObject json = runReport(run);
            json.insert("sent"_L1, isDone);
            if (!isDone) {
                json.insert("error"_L1, errorName(outcome.error));
                json.insert("message"_L1, runReason(run));
            }
            output.json(json);
        } else if (isDone) {
            output.line(tr("Done: %1").arg(run.result));
        } else {
            output.problem(runReason(run));
            if (!run.errorText.isEmpty())
                output.problem(run.errorText);
        }
        return isDone ? ExitCode::Done : exitCodeFor(outcome.error);
    }
};

class AutomationRetry final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"automation retry"_s; }
    QString summary() const override
    {
        return tr("Tries a run again that failed or is unclear; --done: it was done, and is left at that.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"RUN"_s, tr("A run, as “patchbayctl automation runs” names it."));
    }
    qsizetype mostWords() const override { return 1; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"done"_s, tr("It was done, or need not be.")}};
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        if (arguments.positionalArguments().size() != 1)
            return Task<ExitCode>::settled(output.usage(tr("Name one run.")));
        const RunId id{arguments.positionalArguments().constFirst()};
        const bool isDone = arguments.isSet(u"done"_s);
        return core.automations.run(id)
            .then(this,
                [&core, isDone](const AutomationRun &run) {
                    return isDone ? core.automations.conclude(run, core.clock.now())
                                  : core.automations.retry(run, core.clock.now());
                })
            .then(this,
                [&core, isDone](
                    Done) { return isDone ? Task<Done>::settled(Done{}) : core.automationWorker.drain(); })
            .then(this, [&core, id](Done) { return core.automations.run(id); })
            .then(this, [output](const AutomationRun &run) { return tell(run, output); })
            .orElse(this, [output](Error error) -> Result<ExitCode> {
                if (error.kind == ErrorKind::NotFound) {
                    error.kind = ErrorKind::Forbidden;
                    error.providerCode = u"no_such_run"_s;
                }
                return output.fail(error, u"Patchbay"_s);
            });
    }

private:
    static ExitCode tell(const AutomationRun &run, const Output &output)
    {
        if (output.isJson())
            output.json(runReport(run));
        else
            output.line(
                runStateWord(run.state) + (runReason(run).isEmpty() ? QString() : u": "_s + runReason(run)));
        switch (run.state) {
        case RunState::Done:
            return ExitCode::Done;
        case RunState::Failed:
            return ExitCode::Refused;
        case RunState::Waiting:
        case RunState::Running:
        case RunState::Uncertain:
            return ExitCode::Kept;
        }
        Q_UNREACHABLE();
    }
};

} // namespace

std::unique_ptr<Command> makeAutomationTest()
{
    return std::make_unique<AutomationTest>();
}

std::unique_ptr<Command> makeAutomationRetry()
{
    return std::make_unique<AutomationRetry>();
}

} // namespace patchbay

#include "automationtest.moc"
