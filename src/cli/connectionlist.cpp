#include "cli/command.h"

#include "engine/coreservices.h"
#include "presentation/messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString phaseName(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Connecting:
        return u"connecting"_s;
    case ConnectionPhase::Connected:
        return u"connected"_s;
    case ConnectionPhase::NeedsReconnect:
        return u"needs_reauthorization"_s;
    case ConnectionPhase::Removing:
        return u"removing"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ConnectionRow &row)
{
    QJsonObject object{
        {"id"_L1, row.id.value},
        {"provider"_L1, row.provider.value},
        {"name"_L1, row.displayName()},
        {"state"_L1, phaseName(row.phase)},
        {"account"_L1, row.accountLabel},
        {"accountId"_L1, row.accountId},
        {"org"_L1, row.tenantLabel},
        {"orgId"_L1, row.tenantId},
        {"environment"_L1, environmentWord(row.environment).toLower()},
        {"instanceUrl"_L1, row.instanceUrl.toString()},
        {"scopes"_L1, QJsonArray::fromStringList(row.scopesGranted)},
        {"checkedAt"_L1, isoTime(row.checkedAt)},
    };
    if (!row.lastErrorKind.isEmpty())
        object.insert("lastError"_L1, row.lastErrorKind);
    return object;
}

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
                    list.append(toJson(row));
                output.json({{"connections"_L1, list}});
                return ExitCode::Done;
            }
            if (rows.isEmpty()) {
                output.problem(tr("Nothing is connected. Open Patchbay and connect an org."));
                return ExitCode::Done;
            }
            QList<QStringList> cells;
            for (const ConnectionRow &row : rows) {
                cells.append({row.displayName(), row.provider.value, phaseName(row.phase),
                    environmentWord(row.environment), row.accountLabel, row.instanceUrl.host(),
                    row.id.value});
            }
            output.table(
                {tr("Name"), tr("Provider"), tr("State"), tr("Kind"), tr("Account"), tr("Host"), tr("Id")},
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
