#include "cli/command.h"

#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "engine/notoken.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class TokenCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"token"_s; }
    QString summary() const override { return tr("Prints a valid access token of a connection."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"CONNECTION"_s,
            tr("Its id, name, org or account. May be left out when there is one."), u"[CONNECTION]"_s);
    }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"min-valid"_s, tr("Renew unless it is good for so many seconds (default 60)."), u"SECONDS"_s,
                u"60"_s},
            {u"scope"_s, tr("Only if the connection has this scope; may be given several times."),
                u"SCOPE"_s},
            {u"show"_s, tr("Print it even though the output is a terminal.")},
        };
    }

    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        bool isNumber = false;
        const int minValid = arguments.value(u"min-valid"_s).toInt(&isNumber);
        if (!isNumber || minValid < 0) {
            return Task<ExitCode>::settled(output.usage(tr("--min-valid takes a number of seconds.")));
        }
        if (Output::isTerminal() && !arguments.isSet(u"show"_s)) {
            return Task<ExitCode>::settled(output.usage(
                tr("A token is a key: it is not printed on a terminal. Pipe it, or add --show.")));
        }
        const ConnectionQuery query{arguments.positionalArguments().value(0), {}, {}, {}};
        const QStringList scopes = arguments.values(u"scope"_s);
        auto chosen = std::make_shared<ConnectionRow>();
        return core.connections.all()
            .then(this, [query](const QList<ConnectionRow> &rows) { return chooseConnection(rows, query); })
            .then(this,
                [&core, chosen, minValid, scopes](const ConnectionRow &row) {
                    *chosen = row;
                    return core.handout.proven(row.id, std::chrono::seconds(minValid), scopes);
                })
            .then(this,
                [&core, output, chosen](const AccessToken &token) {
                    const ProviderDescriptor *const provider = core.catalog.find(chosen->provider);
                    print(output, token,
                        provider ? notGranted(*provider, chosen->scopesAsked, token.scopes) : QStringList());
                    return ExitCode::Done;
                })
            .orElse(this, [output, chosen](const Error &error) -> Result<ExitCode> {
                return output.fail(error, chosen->displayName(), noToken(error));
            });
    }

private:
    static QJsonObject noToken(const Error &error)
    {
        QJsonObject why{{"active"_L1, false}};
        if (const QString reason = nameOf(whyNoToken(error)); !reason.isEmpty())
            why.insert("reason"_L1, reason);
        if (whyNoToken(error) == NoToken::MissingScopes)
            why.insert("missingScopes"_L1, QJsonArray::fromStringList(error.fields));
        return why;
    }

    static void print(const Output &output, const AccessToken &token, const QStringList &missing)
    {
        if (!output.isJson()) {
            // The token must stand on stdout: that is what the command is for.
            output.raw(token.token.reveal());
            output.raw("\n");
            return;
        }
        QJsonObject body{
            {"accessToken"_L1, QString::fromUtf8(token.token.reveal())},
            {"instanceUrl"_L1, token.instanceUrl.toString()},
            {"scopes"_L1, QJsonArray::fromStringList(token.scopes)},
            {"missingScopes"_L1, QJsonArray::fromStringList(missing)},
        };
        body.insert("expiresAt"_L1,
            token.expiresAt ? QJsonValue(isoTime(*token.expiresAt)) : QJsonValue(QJsonValue::Null));
        output.json({{"active"_L1, true}, {"accessToken"_L1, body}});
    }
};

} // namespace

std::unique_ptr<Command> makeToken()
{
    return std::make_unique<TokenCommand>();
}

} // namespace patchbay

#include "token.moc"
