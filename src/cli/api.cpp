#include "cli/command.h"
#include "cli/connectionchoice.h"
#include "cli/inputfile.h"
#include "cli/plaintext.h"
#include "engine/coreservices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 mostBodyBytes = 32 * 1024 * 1024;

/// What the request says of itself; the token and the host are ours to set.
constexpr std::array oursToSet{"authorization"_L1, "host"_L1, "cookie"_L1, "content-length"_L1,
    "transfer-encoding"_L1, "connection"_L1, "proxy-authorization"_L1, "x-http-method"_L1,
    "x-http-method-override"_L1, "x-method-override"_L1};

using Wanted = tl::expected<HttpRequest, QString>;

/// Nothing is changed there by these (RFC 9110 9.2.1), unless the API calls procedures by their addresses, as
/// one does that says in the body whether it went well.
bool isSafe(const QByteArray &method, const ProviderDescriptor *provider)
{
    const bool callsProcedures = !provider || !provider->replyShape.okMember.isEmpty();
    return !callsProcedures && (method == "GET" || method == "HEAD");
}

class ApiCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"api"_s; }
    QString summary() const override
    {
        return tr("Asks a connection's API with its token; prints the answer.");
    }

    QList<QCommandLineOption> options() const override
    {
        return connectionOptions()
            + QList<QCommandLineOption>{
                {u"connection"_s, tr("Id, name, org or account of the connection."), u"CONNECTION"_s},
                {u"data"_s, tr("The body: a file, or - for standard input."), u"FILE"_s},
                {u"content-type"_s, tr("Of the body (default application/json)."), u"TYPE"_s,
                    u"application/json"_s},
                {u"header"_s, tr("A field of the request; may be given several times."), u"NAME: VALUE"_s},
            };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"METHOD"_s, tr("GET, POST, PATCH, PUT, DELETE, HEAD."));
        parser.addPositionalArgument(
            u"PATH"_s, tr("From the connection's API on; or a whole address there, and nowhere else."));
    }
    qsizetype mostWords() const override { return 2; }
    bool mayRepeat(const QString &option) const override { return option == "header"_L1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const Wanted request = wanted(arguments);
        if (!request)
            return Task<ExitCode>::settled(output.usage(request.error()));
        const ConnectionQuery query = connectionQuery(arguments, arguments.value(u"connection"_s));
        auto chosen = std::make_shared<ConnectionRow>();
        return chosenConnection(core, this, query)
            .then(this,
                [&core, chosen, method = request->method](const ConnectionRow &row) {
                    *chosen = row;
                    return isSafe(method, core.catalog.find(row.provider))
                        ? Task<Done>::settled(core.rights.mayUse(row))
                        : core.rights.mayWrite(row);
                })
            .then(this,
                [&core, chosen, request = *request](
                    const Done &) { return core.client.send(chosen->id, request); })
            .then(this, [output](const HttpReply &reply) { return tell(output, reply); })
            .orElse(this, [output, chosen](const Error &error) -> Result<ExitCode> {
                return output.fail(error, chosen->displayName());
            });
    }

private:
    static Wanted wanted(const QCommandLineParser &arguments)
    {
        const QStringList words = arguments.positionalArguments();
        if (words.size() != 2)
            return tl::unexpected(tr("Say a method and a path: api GET /services/data."));
        static const QRegularExpression token(u"^[A-Za-z]{1,16}$"_s);
        HttpRequest request;
        request.method = words[0].toUpper().toLatin1();
        request.url = QUrl(words[1], QUrl::StrictMode);
        if (!token.match(words[0]).hasMatch() || request.method == "CONNECT" || request.method == "TRACE")
            return tl::unexpected(tr("“%1” is no method.").arg(words[0]));
        if (!request.url.isValid() || request.url.hasFragment() || !isOneLine(words[1]))
            return tl::unexpected(tr("“%1” is no path.").arg(words[1]));
        const QStringList headers = arguments.values(u"header"_s);
        for (const QString &header : headers) {
            if (!addHeader(request, header))
                return tl::unexpected(tr("“%1” is no field that can be set.").arg(header));
        }
        return withBody(arguments, request);
    }

    static bool addHeader(HttpRequest &request, const QString &header)
    {
        static const QRegularExpression field(
            u"^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*([\\x20-\\x7e\\t]*)$"_s); // RFC 9110 5.1, 5.5
        const QRegularExpressionMatch match = field.match(header);
        if (!match.hasMatch())
            return false;
        const QString name = match.captured(1).toLower();
        if (std::find(oursToSet.begin(), oursToSet.end(), name) != oursToSet.end())
            return false;
        request.headers.set(match.captured(1).toLatin1(), match.captured(2).trimmed().toLatin1());
        return true;
    }

    static Wanted withBody(const QCommandLineParser &arguments, HttpRequest request)
    {
        if (!arguments.isSet(u"data"_s))
            return request;
        if (request.method == "GET" || request.method == "HEAD")
            return tl::unexpected(tr("%1 has no body.").arg(QString::fromLatin1(request.method)));
        auto body = contentOf(arguments.value(u"data"_s), mostBodyBytes);
        if (!body)
            return tl::unexpected(body.error());
        request.body = std::move(*body);
        if (!request.headers.contains("Content-Type")
            && !addHeader(request, u"Content-Type: "_s + arguments.value(u"content-type"_s)))
            return tl::unexpected(tr("--content-type takes one, like text/csv."));
        return request;
    }

    static ExitCode codeFor(const HttpReply &reply)
    {
        if (reply.isSuccess() || reply.status == 304)
            return ExitCode::Done;
        if (reply.status == 401)
            return ExitCode::NeedsReconnect;
        if (reply.status == 429 || reply.status >= 500)
            return ExitCode::Offline;
        return ExitCode::Refused;
    }

    static QJsonValue bodyJson(const HttpReply &reply)
    {
        if (reply.isJson() && !reply.body.isEmpty()) {
            // An array around it: a JSON text may be a bare value, which QJsonDocument does not take.
            const QJsonDocument document = QJsonDocument::fromJson('[' + reply.body + ']');
            if (document.array().size() == 1)
                return document.array().at(0);
        }
        return QString::fromUtf8(reply.body);
    }

    static ExitCode tell(const Output &output, const HttpReply &reply)
    {
        const ExitCode code = codeFor(reply);
        if (!output.isJson()) {
            // Records hold what strangers typed: a terminal must not obey it.
            if (Output::isTerminal())
                output.line(QString::fromUtf8(reply.body));
            else
                output.raw(reply.body);
            if (code != ExitCode::Done)
                output.problem(tr("The API answered with status %1.").arg(reply.status));
            return code;
        }
        QJsonObject headers;
        for (const auto &[name, value] : reply.headers.fields()) {
            if (name.compare("set-cookie", Qt::CaseInsensitive) != 0) // may be a session
                headers.insert(QString::fromLatin1(name).toLower(), QString::fromLatin1(value));
        }
        QJsonObject json{{"status"_L1, reply.status}, {"headers"_L1, headers}, {"body"_L1, bodyJson(reply)}};
        if (code != ExitCode::Done) {
            json.insert("error"_L1, u"status"_s);
            json.insert("message"_L1, tr("The API answered with status %1.").arg(reply.status));
        }
        output.json(json);
        return code;
    }
};

} // namespace

std::unique_ptr<Command> makeApi()
{
    return std::make_unique<ApiCommand>();
}

} // namespace patchbay

#include "api.moc"
