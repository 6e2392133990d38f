#include "cli/command.h"
#include "cli/connectionchoice.h"
#include "cli/recordfields.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class RecordFind final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"record find"_s; }
    QString summary() const override { return tr("Finds records in the org by e-mail address or name."); }

    QList<QCommandLineOption> options() const override
    {
        return connectionOptions()
            + QList<QCommandLineOption>{
                {u"connection"_s, tr("Id, name, org or account of the connection."), u"CONNECTION"_s},
                {u"object"_s, tr("Kinds to search by name, separated by commas (default: %1).").arg(usual),
                    u"OBJECTS"_s, usual},
            };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"TEXT"_s, tr("An e-mail address, looked for among leads and contacts; or a part of a name."));
    }

    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QString text = arguments.positionalArguments().value(0).trimmed();
        const QStringList objects = arguments.value(u"object"_s).split(u',', Qt::SkipEmptyParts);
        if (text.size() < shortestSearch)
            return Task<ExitCode>::settled(
                output.usage(tr("Say what to look for: two letters at least, or an e-mail address.")));
        if (objects.isEmpty() || !std::all_of(objects.cbegin(), objects.cend(), isApiName))
            return Task<ExitCode>::settled(output.usage(tr("--object takes API names, as Lead,Contact.")));
        return core.connections.all()
            .then(this,
                [&core, query = connectionQuery(arguments, arguments.value(u"connection"_s))](
                    const QList<ConnectionRow> &rows) {
                    return chooseConnection(writable(rows, core.catalog), query);
                })
            .then(this,
                [&core, text, objects](const ConnectionRow &row) {
                    return text.contains(u'@') ? core.search.withEmail(row.id, text)
                                               : core.search.named(row.id, objects, text);
                })
            .then(this,
                [output](const QList<FoundRecord> &found) {
                    print(output, found);
                    return ExitCode::Done;
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Salesforce"_s);
            });
    }

private:
    static constexpr auto usual = "Lead,Contact,Account"_L1;

    static void print(const Output &output, const QList<FoundRecord> &found)
    {
        QJsonArray list;
        QList<QStringList> cells;
        for (const FoundRecord &record : found) {
            list.append(QJsonObject{{"id"_L1, record.id.value}, {"object"_L1, record.object},
                {"name"_L1, record.name}, {"company"_L1, record.company}, {"owner"_L1, record.owner},
                {"createdAt"_L1, record.createdAt}});
            cells.append({record.id.value, record.object, record.name, record.company, record.owner});
        }
        if (output.isJson())
            output.json({{"records"_L1, list}});
        else if (found.isEmpty())
            output.line(tr("Nothing was found."));
        else
            output.table({tr("Id"), tr("Object"), tr("Record"), tr("Company"), tr("Owner")}, cells);
    }
};

} // namespace

std::unique_ptr<Command> makeRecordFind()
{
    return std::make_unique<RecordFind>();
}

} // namespace patchbay

#include "recordfind.moc"
