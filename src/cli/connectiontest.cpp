#include "cli/command.h"

#include "cli/connectionchoice.h"
#include "cli/connectionfacts.h"
#include "engine/coreservices.h"
#include "presentation/messages.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Tried = ConnectionService::TryOutcome;

/// What the test found; none: the connection works.
std::optional<Error> troubleOf(const Tried &tried)
{
    const ConnectionRow &row = tried.row;
    if (row.phase == ConnectionPhase::NeedsReconnect)
        return Error{.kind = ErrorKind::NeedsReconnect,
            .detail = u"the grant has ended"_s,
            .providerCode = row.reasonCode};
    if (!row.lastErrorKind.isEmpty())
        return Error{.kind = kindNamed(row.lastErrorKind),
            .detail = u"the test failed"_s,
            .providerCode = row.lastErrorCode,
            .providerText = row.lastErrorText};
    return tried.smokeError;
}

class ConnectionTest final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"connection test"_s; }
    QStringList otherNames() const override { return {u"identity test"_s}; }
    QString summary() const override { return tr("Asks the provider whether a connection works."); }

    QList<QCommandLineOption> options() const override { return connectionOptions(); }
    void describe(QCommandLineParser &parser) const override { describeConnection(parser); }

    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        return chosenConnection(
            core, this, connectionQuery(arguments, arguments.positionalArguments().value(0)))
            .then(this,
                [&core](const ConnectionRow &row) {
                    const auto may = core.rights.mayUse(row);
                    return may ? core.service.tryOut(row.id) : Task<Tried>::settled(fail(may.error()));
                })
            .then(this, [output](const Tried &tried) { return report(output, tried); })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Patchbay"_s, {{"alive"_L1, false}});
            });
    }

private:
    static ExitCode report(const Output &output, const Tried &tried)
    {
        const auto trouble = troubleOf(tried);
        QJsonObject json{
            {"alive"_L1, !trouble || tried.smokeError}, {"connection"_L1, connectionJson(tried.row)}};
        if (tried.found)
            json.insert(
                "found"_L1, QJsonObject{{"what"_L1, tried.found->label}, {"count"_L1, tried.found->count}});
        if (trouble)
            return output.fail(*trouble, tried.row.displayName(), json);
        if (output.isJson())
            output.json(json);
        else if (tried.found)
            //: %1 is a connection, %2 what was counted there ("Repositories"), %3 how many
            output.line(tr("%1 works. %2: %3.")
                            .arg(connectionWords(tried.row), tried.found->label)
                            .arg(tried.found->count));
        else
            output.line(tr("%1 works.").arg(connectionWords(tried.row)));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionTest()
{
    return std::make_unique<ConnectionTest>();
}

} // namespace patchbay

#include "connectiontest.moc"
