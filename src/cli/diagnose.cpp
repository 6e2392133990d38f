#include "cli/command.h"

#include "engine/coreservices.h"
#include "presentation/diagnosis.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class DiagnoseCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"diagnose"_s; }
    QString summary() const override { return tr("Tells what a supporter needs, without secrets or names."); }

    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        return diagnose(core, this).then(this, [output](const QJsonObject &report) {
            if (output.isJson())
                output.json({{"report"_L1, report}});
            else
                output.table({tr("Fact"), tr("Value")}, reportLines(report));
            return ExitCode::Done;
        });
    }
};

} // namespace

std::unique_ptr<Command> makeDiagnose()
{
    return std::make_unique<DiagnoseCommand>();
}

} // namespace patchbay

#include "diagnose.moc"
