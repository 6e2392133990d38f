#include "cli/command.h"

#include "cli/connectionfacts.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "presentation/messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ConnectionList final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"connection list"_s; }
    QString summary() const override { return tr("Lists the connections of this computer."); }
    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        return core.connections.all().then(this, [output](const QList<ConnectionRow> &rows) {
            if (output.isJson()) {
                QJsonArray list;
                for (const ConnectionRow &row : rows)
                    list.append(connectionJson(row));
                output.json({{"connections"_L1, list}});
                return ExitCode::Done;
            }
            if (rows.isEmpty()) {
                output.problem(tr("Nothing is connected. Open Patchbay and connect an org."));
                return ExitCode::Done;
            }
            QList<QStringList> cells;
            for (const ConnectionRow &row : rows) {
                cells.append({row.displayName(), row.isDefault ? u"*"_s : QString(), row.provider.value,
                    phaseName(row.phase), environmentWord(row.environment), row.accountLabel, row.user,
                    tenantOf(row), row.tags.join(u", "_s), row.instanceUrl.host(), row.id.value});
            }
            output.table({tr("Name"), tr("Default"), tr("Provider"), tr("State"), tr("Kind"), tr("Account"),
                             tr("User"), tr("Tenant"), tr("Tags"), tr("Host"), tr("Id")},
                cells);
            return ExitCode::Done;
        });
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionList()
{
    return std::make_unique<ConnectionList>();
}

} // namespace patchbay

#include "connectionlist.moc"
