#include "cli/command.h"
#include "cli/connectionchoice.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "net/openexternal.h"
#include "salesforce/ids.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class RecordOpen final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"record open"_s; }
    QString summary() const override { return tr("Opens a record's page in the browser."); }

    QList<QCommandLineOption> options() const override
    {
        return connectionOptions()
            + QList<QCommandLineOption>{
                {u"connection"_s, tr("Id, name, org or account of the connection."), u"CONNECTION"_s},
                {u"print"_s, tr("Print the address and open nothing.")},
            };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ID"_s, tr("The record's id."));
    }

    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const std::optional<RecordId> id = readRecordId(arguments.positionalArguments().value(0));
        if (!id)
            return Task<ExitCode>::settled(
                output.usage(tr("Name a record by its id of 15 or 18 characters.")));
        const bool opens = !arguments.isSet(u"print"_s);
        return core.connections.all()
            .then(this,
                [&core, query = connectionQuery(arguments, arguments.value(u"connection"_s))](
                    const QList<ConnectionRow> &rows) {
                    return chooseConnection(writable(rows, core.catalog), query);
                })
            // An id alone leads to its page, whatever kind of record it is.
            .then(this,
                [&core, id = *id](
                    const ConnectionRow &row) { return core.records.recordUrl(row.id, u"Lead"_s, id); })
            .then(this,
                [output, opens](const QUrl &url) -> Result<ExitCode> {
                    const QString address = url.toString(QUrl::FullyEncoded);
                    if (opens) {
                        if (const auto opened = openExternal(Secret::fromString(address)); !opened)
                            return fail(opened.error());
                    }
                    if (output.isJson())
                        output.json({{"url"_L1, address}, {"opened"_L1, opens}});
                    else if (!opens)
                        output.line(address);
                    return ExitCode::Done;
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Salesforce"_s);
            });
    }
};

} // namespace

std::unique_ptr<Command> makeRecordOpen()
{
    return std::make_unique<RecordOpen>();
}

} // namespace patchbay

#include "recordopen.moc"
