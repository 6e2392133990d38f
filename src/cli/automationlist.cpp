#include "cli/automationreport.h"
#include "cli/command.h"

#include "engine/coreservices.h"
#include "presentation/runwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class AutomationList final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"automation list"_s; }
    QString summary() const override { return tr("Lists automations and how they are doing."); }

    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        auto found = std::make_shared<QList<Automation>>();
        const Timestamp week = core.clock.now() - std::chrono::days(7);
        return core.automations.all()
            .then(this,
                [&core, found, week](const QList<Automation> &automations) {
                    *found = automations;
                    return core.automations.tallies(week);
                })
            .then(this, [output, found](const QList<AutomationTally> &tallies) {
                print(output, *found, tallies);
                return ExitCode::Done;
            });
    }

private:
    static AutomationTally tallyOf(const QList<AutomationTally> &tallies, const AutomationId &id)
    {
        for (const AutomationTally &tally : tallies) {
            if (tally.automation == id)
                return tally;
        }
        return {};
    }

    static void print(
        const Output &output, const QList<Automation> &automations, const QList<AutomationTally> &tallies)
    {
        QJsonArray list;
        QList<QStringList> cells;
        for (const Automation &automation : automations) {
            const AutomationTally tally = tallyOf(tallies, automation.id);
            QJsonObject json = automationReport(automation);
            json.insert("runsThisWeek"_L1, tally.runs);
            json.insert("waiting"_L1, tally.waiting);
            json.insert("failed"_L1, tally.failed);
            if (tally.pause)
                json.insert("held"_L1, tally.pause->errorKind);
            list.append(json);
            cells.append({automation.isOn ? tr("On") : tr("Off"), automation.name,
                actionWord(automation.action.kind), QString::number(tally.runs),
                QString::number(tally.waiting), QString::number(tally.failed)});
        }
        if (output.isJson())
            output.json({{"automations"_L1, list}});
        else
            output.table(
                {tr("State"), tr("Name"), tr("Does"), tr("Runs this week"), tr("Waiting"), tr("Failed")},
                cells);
    }
};

class AutomationRuns final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"automation runs"_s; }
    QString summary() const override
    {
        return tr("Lists what automations did and have to do, newest first.");
    }

    QList<QCommandLineOption> options() const override
    {
        return {{u"limit"_s, tr("At most so many (default 100)."), u"N"_s, u"100"_s}};
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        bool isNumber = false;
        const int limit = arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return Task<ExitCode>::settled(output.usage(tr("--limit takes a number.")));
        return core.automations.runs({.limit = limit}).then(this, [output](const QList<AutomationRun> &runs) {
            QJsonArray list;
            QList<QStringList> cells;
            for (const AutomationRun &run : runs) {
                list.append(runReport(run));
                cells.append({runStateWord(run.state), run.name, run.id.value, run.result, runReason(run)});
            }
            if (output.isJson())
                output.json({{"runs"_L1, list}});
            else
                output.table({tr("State"), tr("Automation"), tr("Run"), tr("Result"), tr("Reason")}, cells);
            return ExitCode::Done;
        });
    }
};

} // namespace

std::unique_ptr<Command> makeAutomationList()
{
    return std::make_unique<AutomationList>();
}

std::unique_ptr<Command> makeAutomationRuns()
{
    return std::make_unique<AutomationRuns>();
}

} // namespace patchbay

#include "automationlist.moc"
