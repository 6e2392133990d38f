#include "cli/command.h"

#include "cli/connectionchoice.h"
#include "cli/connectionfacts.h"
#include "engine/coreservices.h"
#include "presentation/connectiondetails.h"
#include "providers/catalog.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ConnectionShow final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"connection show"_s; }
    QStringList otherNames() const override { return {u"identity show"_s, u"identity get"_s}; }
    QString summary() const override { return tr("Tells all that is known of one connection."); }

    QList<QCommandLineOption> options() const override { return connectionOptions(); }
    void describe(QCommandLineParser &parser) const override { describeConnection(parser); }

    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const ConnectionQuery query = connectionQuery(arguments, arguments.positionalArguments().value(0));
        return core.connections.all()
            .then(this,
                [&core, query, output](const QList<ConnectionRow> &rows) -> Result<ExitCode> {
                    return chooseConnection(rows, query).map([&](const ConnectionRow &row) {
                        print(core, output, row, rows);
                        return ExitCode::Done;
                    });
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Patchbay"_s);
            });
    }

private:
    static void print(const CoreServices &core, const Output &output, const ConnectionRow &row,
        const QList<ConnectionRow> &all)
    {
        if (output.isJson())
            return output.json({{"connection"_L1, connectionJson(row)}});
        QList<QStringList> lines = {
            {tr("Name"), row.displayName()}, {tr("Id"), row.id.value}, {tr("State"), phaseName(row.phase)}};
        if (const ProviderDescriptor *const provider = core.catalog.find(row.provider)) {
            const ConnectionDetails details = makeDetails(row, *provider, all, {}, core.clock.now());
            for (const DetailSection &section : details.sections + QList{details.api}) {
                for (const DetailLine &line : section.lines)
                    lines.append({line.label, line.values.join(u", "_s)});
            }
            if (!details.lastError.isEmpty())
                lines.append({tr("Last error"), details.lastError});
        }
        const QList<QStringList> labels = {{tr("Label"), row.label}, {tr("User identifier"), row.user},
            {tr("Tenant identifier"), tenantOf(row)}, {tr("Tags"), row.tags.join(u", "_s)},
            {tr("Colour"), row.colour}};
        for (const QStringList &label : labels) {
            if (!label.last().isEmpty())
                lines.append(label);
        }
        output.table({tr("Fact"), tr("Value")}, lines);
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionShow()
{
    return std::make_unique<ConnectionShow>();
}

} // namespace patchbay

#include "connectionshow.moc"
