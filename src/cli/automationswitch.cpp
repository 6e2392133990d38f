#include "cli/automationreport.h"
#include "cli/command.h"

#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

enum class Change { On, Off, Away };

class AutomationSwitch final : public Command
{
    Q_OBJECT
public:
    explicit AutomationSwitch(Change change)
        : m_change(change)
    {
    }

    QString name() const override
    {
        switch (m_change) {
        case Change::On:
            return u"automation enable"_s;
        case Change::Off:
            return u"automation disable"_s;
        case Change::Away:
            return u"automation remove"_s;
        }
        Q_UNREACHABLE();
    }
    QString summary() const override
    {
        switch (m_change) {
        case Change::On:
            return tr("Switches an automation on.");
        case Change::Off:
            return tr("Switches an automation off; what it has begun to do waits.");
        case Change::Away:
            return tr("Removes an automation, with what it has not done yet.");
        }
        Q_UNREACHABLE();
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"AUTOMATION"_s, tr("Its name or id."));
    }
    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        if (arguments.positionalArguments().size() != 1)
            return Task<ExitCode>::settled(output.usage(tr("Name one automation.")));
        const Policy &policy = core.rights.policy();
        if (m_change == Change::On && policy.forbids(Act::Commands))
            return Task<ExitCode>::settled(output.fail(forbiddenBy(policy), u"Patchbay"_s));
        return namedAutomation(core, this, arguments.positionalArguments().constFirst())
            .then(this,
                [this, &core](const Automation &automation) {
                    const Task<Done> changed = m_change == Change::Away
                        ? core.automations.remove(automation.id)
                        : core.automations.turn(automation.id, m_change == Change::On, core.clock.now());
                    return changed.then(this, [automation](Done) { return automation; });
                })
            .then(this,
                [this, output](const Automation &automation) {
                    tell(automation, output);
                    return ExitCode::Done;
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Patchbay"_s);
            });
    }

private:
    void tell(const Automation &automation, const Output &output) const
    {
        if (output.isJson()) {
            output.json({{"id"_L1, automation.id.value}, {"name"_L1, automation.name},
                {"on"_L1, m_change == Change::On}, {"removed"_L1, m_change == Change::Away}});
            return;
        }
        switch (m_change) {
        case Change::On:
            output.line(tr("“%1” is on.").arg(automation.name));
            return;
        case Change::Off:
            output.line(tr("“%1” is off.").arg(automation.name));
            return;
        case Change::Away:
            output.line(tr("“%1” is removed.").arg(automation.name));
            return;
        }
    }

    Change m_change;
};

} // namespace

std::unique_ptr<Command> makeAutomationEnable()
{
    return std::make_unique<AutomationSwitch>(Change::On);
}

std::unique_ptr<Command> makeAutomationDisable()
{
    return std::make_unique<AutomationSwitch>(Change::Off);
}

std::unique_ptr<Command> makeAutomationRemove()
{
    return std::make_unique<AutomationSwitch>(Change::Away);
}

} // namespace patchbay

#include "automationswitch.moc"
