#include "cli/command.h"

#include "cli/asking.h"
#include "cli/connectionfacts.h"
#include "engine/clientcredentials.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"

#include <QRegularExpression>

#include <algorithm>

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
    QString summary() const override { return tr("Gives a connection an app or scopes of its own."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"client-id"_s, tr("Of an app of its own; empty: the provider's app."), u"ID"_s},
            {u"secret-stdin"_s, tr("Read that app's client secret from standard input.")},
            {u"scopes"_s, tr("Separated by commas; empty: the provider's choice."), u"SCOPES"_s},
            {u"login-host"_s, tr("Where to sign in: a domain, or a key like sandbox."), u"HOST"_s},
        };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"CONNECTION"_s, tr("Its id, name, org, account, user, tenant or tag."));
    }

    qsizetype mostWords() const override { return 1; }

    bool takesEmpty(const QString &option) const override
    {
        return option == "client-id"_L1 || option == "scopes"_L1;
    }

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
            output.line(tr("%1 goes on as it is. Reconnect it in Patchbay to make the change count.")
                            .arg(connectionWords(row)));
        else
            output.line(tr("%1 uses that already.").arg(connectionWords(row)));
    }

    /// As the arguments want it; what they do not name stays.
    static Result<OwnApp> wanted(
        const ConnectionRow &row, const QCommandLineParser &arguments, const ProviderDescriptor &provider)
    {
        OwnApp app = nextAppOf(row);
        if (arguments.isSet(u"client-id"_s))
            app.clientId = arguments.value(u"client-id"_s).trimmed();
        static const QRegularExpression blank(u"[\\s\\x00-\\x1f\\x7f]"_s);
        if (app.clientId.contains(blank))
            return fail(badOption(u"client-id"_s, tr("A client id has no blanks.")));
        if (arguments.isSet(u"secret-stdin"_s) && app.clientId.isEmpty())
            return fail(badOption(
                u"secret-stdin"_s, tr("A secret of its own needs an app of its own: add --client-id.")));
        if (arguments.isSet(u"scopes"_s))
            app.scopes = arguments.value(u"scopes"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &scope : std::as_const(app.scopes)) {
            const bool isKnown = std::any_of(provider.scopes.cbegin(), provider.scopes.cend(),
                [&scope](const ScopeChoice &choice) { return choice.name == scope; });
            if (!isKnown)
                return fail(badOption(
                    u"scopes"_s, tr("%1 has no scope “%2”.", "a provider").arg(provider.name, scope)));
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
        if (arguments.isSet(u"secret-stdin"_s)) {
            secret = askedSecret(tr("Client secret:"));
            if (secret.isEmpty())
                return Task<ConnectionRow>::settled(fail(badOption(
                    u"secret-stdin"_s, tr("There was no secret on standard input; nothing has changed."))));
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
