#include "cli/command.h"

#include "cli/appoptions.h"
#include "cli/connectionfacts.h"
#include "engine/clientcredentials.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

Error badOption(const QString &option, const QString &words)
{
    return {.kind = ErrorKind::Rejected,
        .detail = option,
        .providerCode = u"bad_option"_s,
        .providerText = words};
}

class ConnectionApp final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"connection app"_s; }
    QStringList otherNames() const override { return {u"identity app"_s}; }
    QString summary() const override { return tr("Gives a connection an app or scopes of its own."); }

    QList<QCommandLineOption> options() const override { return appOptions(); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"CONNECTION"_s, tr("Its id, name, org, account, user, tenant or tag."));
    }

    qsizetype mostWords() const override { return 1; }

    bool takesEmpty(const QString &option) const override { return mayBeEmptyOfApp(option); }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QStringList named = arguments.positionalArguments();
        const QStringList given = arguments.optionNames();
        if (named.isEmpty())
            return Task<ExitCode>::settled(output.usage(tr("Name the connection to change.")));
        if (given.isEmpty() || given == QStringList{u"json"_s})
            return Task<ExitCode>::settled(output.usage(tr("Say what to change: see --help.")));
        return core.connections.all()
            .then(this,
                [this, named, &arguments, &core](const QList<ConnectionRow> &rows) -> Task<ConnectionRow> {
                    const auto row
                        = chooseConnection(rows, {.name = named.constFirst(), .mayMeanDefault = false});
                    return row ? change(*row, arguments, core)
                               : Task<ConnectionRow>::settled(fail(row.error()));
                })
            .then(this,
                [output](const ConnectionRow &row) {
                    tell(output, row);
                    return ExitCode::Done;
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return error.providerCode == "bad_option"_L1 ? output.usage(error.providerText)
                                                             : output.fail(error, u"Patchbay"_s);
            });
    }

private:
    static void tell(const Output &output, const ConnectionRow &row)
    {
        if (output.isJson())
            output.json({{"connection"_L1, connectionJson(row)}});
        else if (row.nextApp)
            output.line(
                tr("%1 goes on as it is. Reconnect it to make the change count.").arg(connectionWords(row)));
        else
            output.line(tr("%1 uses that already.").arg(connectionWords(row)));
    }

    /// As the arguments want it; what they do not name stays.
    static Result<OwnApp> wanted(
        const ConnectionRow &row, const QCommandLineParser &arguments, const ProviderDescriptor &provider)
    {
        OwnApp app = nextAppOf(row);
        if (arguments.isSet(u"client-id"_s)) {
            const auto id = clientIdFrom(arguments);
            if (!id)
                return fail(badOption(u"client-id"_s, id.error()));
            app.clientId = *id;
        }
        if (namesSecret(arguments) && app.clientId.isEmpty())
            return fail(badOption(
                u"secret-stdin"_s, tr("A secret of its own needs an app of its own: add --client-id.")));
        if (arguments.isSet(u"scopes"_s)) {
            const auto scopes = scopesFrom(arguments, provider);
            if (!scopes)
                return fail(badOption(u"scopes"_s, scopes.error()));
            app.scopes = *scopes;
        }
        if (arguments.isSet(u"login-host"_s))
            app.loginHost = arguments.value(u"login-host"_s);
        return app;
    }

    Task<ConnectionRow> change(
        const ConnectionRow &row, const QCommandLineParser &arguments, CoreServices &core)
    {
        const ProviderDescriptor *const provider = core.catalog.find(row.provider);
        const auto app = provider ? wanted(row, arguments, *provider)
                                  : fail(ErrorKind::Misconfigured, u"the provider has no definition"_s);
        if (!app)
            return Task<ConnectionRow>::settled(fail(app.error()));
        Secret secret;
        if (namesSecret(arguments)) {
            const auto typed = secretFrom(arguments);
            if (!typed)
                return Task<ConnectionRow>::settled(fail(badOption(u"secret-stdin"_s, typed.error())));
            secret = *typed;
        }
        return core.ownApps.change(row, *app, secret);
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionApp()
{
    return std::make_unique<ConnectionApp>();
}

} // namespace patchbay

#include "connectionapp.moc"
