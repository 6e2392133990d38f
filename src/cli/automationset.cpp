#include "cli/automationreport.h"
#include "cli/command.h"

#include "automations/definition.h"
#include "base/jsonreader.h"
#include "engine/automationtarget.h"
#include "engine/coreservices.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 mostBytes = 64 * 1024;

class AutomationSet final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"automation set"_s; }
    QString summary() const override
    {
        return tr("Makes an automation, or changes the one with its name, as JSON says. A new one is off.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, tr("A JSON file; - is standard input."));
    }
    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const auto bytes = read(arguments.positionalArguments().value(0));
        if (!bytes)
            return Task<ExitCode>::settled(
                output.usage(tr("Name a file of at most 64 KB that can be read, or - for standard input.")));
        const auto automation = parseJsonObject(*bytes).and_then(&readAutomation);
        if (!automation) {
            return Task<ExitCode>::settled(
                output.usage(tr("That is no automation: %1.").arg(automation.error().detail)));
        }
        return core.connections.all()
            .then(this,
                [&core, wanted = *automation](
                    const QList<ConnectionRow> &rows) { return addressed(wanted, rows, core.catalog); })
            .then(
                this, [this, &core, output](const Automation &wanted) { return save(core, wanted, output); })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Patchbay"_s);
            });
    }

private:
    static std::optional<QByteArray> read(const QString &name)
    {
        QFile file(name);
        const bool isOpen
            = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (name.isEmpty() || !isOpen)
            return std::nullopt;
        const QByteArray bytes = file.read(mostBytes + 1);
        return bytes.size() > mostBytes ? std::nullopt : std::optional(bytes);
    }

    /// The one with that name keeps its id, its runs and whether it is on.
    Task<ExitCode> save(CoreServices &core, const Automation &wanted, const Output &output)
    {
        return core.automations.all().then(
            this, [this, &core, wanted, output](const QList<Automation> &automations) {
                Automation saved = wanted;
                saved.id = {core.entropy.uuid()};
                saved.createdAt = core.clock.now();
                saved.onSince = saved.createdAt;
                for (const Automation &known : automations) {
                    if (known.name.compare(saved.name, Qt::CaseInsensitive) != 0)
                        continue;
                    saved.id = known.id;
                    saved.isOn = known.isOn;
                    saved.createdAt = known.createdAt;
                    saved.onSince = known.onSince;
                }
                return core.automations.save(saved).then(this, [saved, output](Done) {
                    if (output.isJson())
                        output.json({{"automation"_L1, automationReport(saved)}});
                    else if (saved.isOn)
                        output.line(tr("“%1” is changed.").arg(saved.name));
                    else
                        output.line(
                            tr("“%1” is kept, and off. “patchbayctl automation enable” switches it on.")
                                .arg(saved.name));
                    return ExitCode::Done;
                });
            });
    }
};

} // namespace

std::unique_ptr<Command> makeAutomationSet()
{
    return std::make_unique<AutomationSet>();
}

} // namespace patchbay

#include "automationset.moc"
