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

/// What was not asked for fits anything.
struct Wanted {
    QString provider;
    QString user;
    QString tenant;
    QString tag;

    [[nodiscard]] bool fits(const ConnectionRow &row) const
    {
        return (provider.isEmpty() || row.provider.value == provider) && (user.isEmpty() || row.user == user)
            && (tenant.isEmpty() || tenantOf(row) == tenant)
            && (tag.isEmpty() || row.tags.contains(tag, Qt::CaseInsensitive));
    }
};

class ConnectionList final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"connection list"_s; }
    QStringList otherNames() const override { return {u"identity list"_s, u"identity ls"_s}; }
    QString summary() const override { return tr("Lists the connections of this computer."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"user"_s, tr("Only of this user identifier."), u"USER"_s},
            {u"tenant"_s, tr("Only of this tenant identifier."), u"TENANT"_s},
            {u"tag"_s, tr("Only with this tag."), u"TAG"_s},
        };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"PROVIDER"_s, tr("Only of this provider."), u"[PROVIDER]"_s);
    }
    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const Wanted wanted{arguments.positionalArguments().value(0), arguments.value(u"user"_s),
            arguments.value(u"tenant"_s), arguments.value(u"tag"_s)};
        if (!wanted.provider.isEmpty() && !core.catalog.find({wanted.provider})) {
            return Task<ExitCode>::settled(output.usage(
                tr("There is no provider “%1”: see “patchbayctl provider list”.").arg(wanted.provider)));
        }
        return core.connections.all().then(this, [output, wanted](const QList<ConnectionRow> &rows) {
            QList<ConnectionRow> fitting;
            for (const ConnectionRow &row : rows) {
                if (wanted.fits(row))
                    fitting.append(row);
            }
            print(output, fitting, rows.isEmpty());
            return ExitCode::Done;
        });
    }

private:
    static void print(const Output &output, const QList<ConnectionRow> &rows, bool hasNone)
    {
        if (output.isJson()) {
            QJsonArray list;
            for (const ConnectionRow &row : rows)
                list.append(connectionJson(row));
            return output.json({{"connections"_L1, list}});
        }
        if (rows.isEmpty()) {
            return output.problem(hasNone
                    ? tr(
                        "Nothing is connected. “patchbayctl connection connect” connects an org, and so does "
                        "Patchbay's window.")
                    : tr("No connection fits."));
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
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionList()
{
    return std::make_unique<ConnectionList>();
}

} // namespace patchbay

#include "connectionlist.moc"
