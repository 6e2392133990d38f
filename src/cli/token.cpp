#include "cli/command.h"
#include "cli/connectionchoice.h"
#include "engine/apiaddress.h"
#include "engine/coreservices.h"
#include "engine/notoken.h"
#include "presentation/connectiondetails.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

enum class Format { Plain, Json, Env, Header };

std::optional<Format> formatNamed(const QString &name)
{
    if (name == "plain"_L1)
        return Format::Plain;
    if (name == "json"_L1)
        return Format::Json;
    if (name == "env"_L1)
        return Format::Env;
    if (name == "header"_L1)
        return Format::Header;
    return std::nullopt;
}

class TokenCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"token"_s; }
    QStringList otherNames() const override { return {u"identity token"_s}; }
    QString summary() const override { return tr("Prints a valid access token, renewed if need be."); }

    void describe(QCommandLineParser &parser) const override { describeConnection(parser); }

    QList<QCommandLineOption> options() const override
    {
        return connectionOptions()
            + QList<QCommandLineOption>{
                {u"min-valid"_s, tr("Renew unless it is good for so many seconds (default 60)."),
                    u"SECONDS"_s, u"60"_s},
                {u"scope"_s, tr("Only if the connection has this scope; may be given several times."),
                    u"SCOPE"_s},
                {u"format"_s,
                    tr("plain (default), json, env (lines for a shell's eval) or header (for curl -H @-)."),
                    u"FORMAT"_s, u"plain"_s},
                {u"show"_s, tr("Print it even though the output is a terminal.")},
            };
    }

    qsizetype mostWords() const override { return 1; }
    bool mayRepeat(const QString &option) const override { return option == "scope"_L1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        bool isNumber = false;
        const int minValid = arguments.value(u"min-valid"_s).toInt(&isNumber);
        if (!isNumber || minValid < 0)
            return Task<ExitCode>::settled(output.usage(tr("--min-valid takes a number of seconds.")));
        const auto named = formatNamed(arguments.value(u"format"_s));
        if (!named)
            return Task<ExitCode>::settled(output.usage(tr("--format takes plain, json, env or header.")));
        if (Output::isTerminal() && !arguments.isSet(u"show"_s)) {
            return Task<ExitCode>::settled(output.usage(
                tr("A token is a key: it is not printed on a terminal. Pipe it, or add --show.")));
        }
        const Format format = output.isJson() ? Format::Json : *named;
        const Output answer(format == Format::Json);
        const ConnectionQuery query = connectionQuery(arguments, arguments.positionalArguments().value(0));
        const QStringList scopes = arguments.values(u"scope"_s);
        auto chosen = std::make_shared<ConnectionRow>();
        return chosenConnection(core, this, query)
            .then(this,
                [&core, chosen, minValid, scopes](const ConnectionRow &row) {
                    *chosen = row;
                    return core.handout.proven(row.id, std::chrono::seconds(minValid), scopes);
                })
            .then(this,
                [&core, answer, chosen, format](
                    const AccessToken &token) { return print(core, answer, format, token, *chosen); })
            .orElse(this, [answer, chosen](const Error &error) -> Result<ExitCode> {
                return answer.fail(error, chosen->displayName(), noToken(error));
            });
    }

private:
    static QJsonObject noToken(const Error &error)
    {
        QJsonObject why{{"active"_L1, false}};
        const NoToken reason = whyNoToken(error);
        if (const QString word = nameOf(reason); !word.isEmpty())
            why.insert("reason"_L1, word);
        if (reason == NoToken::NotConnected)
            why.insert("error"_L1, u"not_installed"_s); // as others call it
        if (reason == NoToken::MissingScopes)
            why.insert("missingScopes"_L1, QJsonArray::fromStringList(error.fields));
        return why;
    }

    static QJsonObject shapeOf(const AccessToken &token, const QStringList &missing)
    {
        QJsonObject body{
            {"accessToken"_L1, QString::fromUtf8(token.token.reveal())},
            {"instanceUrl"_L1, token.instanceUrl.toString()},
            {"scopes"_L1, QJsonArray::fromStringList(token.scopes)},
            {"missingScopes"_L1, QJsonArray::fromStringList(missing)},
        };
        body.insert("expiresAt"_L1,
            token.expiresAt ? QJsonValue(isoTime(*token.expiresAt)) : QJsonValue(QJsonValue::Null));
        return {{"active"_L1, true}, {"accessToken"_L1, body}};
    }

    /// The token must stand on stdout: that is what the command is for.
    static Result<ExitCode> print(const CoreServices &core, const Output &output, Format format,
        const AccessToken &token, const ConnectionRow &row)
    {
        const ProviderDescriptor *const provider = core.catalog.find(row.provider);
        if (!provider)
            return fail(ErrorKind::Misconfigured, u"the provider has no definition any more"_s);
        switch (format) {
        case Format::Plain:
            output.raw(token.token.reveal());
            output.raw("\n");
            break;
        case Format::Json:
            output.json(shapeOf(token, notGranted(*provider, row.scopesAsked, token.scopes)));
            break;
        case Format::Env: {
            const QString base = provider->apiBase.isEmpty() ? u"{instance_url}"_s : provider->apiBase;
            const auto address = apiAddress(*provider, base, row, token.instanceUrl);
            if (!address)
                return fail(address.error());
            output.raw(
                copyText(CopyShape::Environment, token.token, provider->tokenScheme, *address).reveal());
            break;
        }
        case Format::Header:
            output.raw("Authorization: " + provider->tokenScheme + ' ');
            output.raw(token.token.reveal());
            output.raw("\n");
            break;
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeToken()
{
    return std::make_unique<TokenCommand>();
}

} // namespace patchbay

#include "token.moc"
