#include "cli/command.h"
#include "cli/connectionchoice.h"
#include "engine/apiaddress.h"
#include "engine/coreservices.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// As the window's "copy as environment" names them.
constexpr QByteArrayView tokenVariable = "ACCESS_TOKEN";
constexpr QByteArrayView addressVariable = "INSTANCE_URL";

/// What is to be run as whom.
struct Wanted {
    QString connection;
    QStringList command;
};

class RunCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"run"_s; }
    QString summary() const override { return tr("Runs a program that finds a token in its environment."); }

    QList<QCommandLineOption> options() const override
    {
        return connectionOptions()
            + QList<QCommandLineOption>{
                {u"min-valid"_s, tr("Renew the token unless it is good for so many seconds (default 60)."),
                    u"SECONDS"_s, u"60"_s}};
    }

    void describe(QCommandLineParser &parser) const override
    {
        describeConnection(parser);
        parser.addPositionalArgument(u"COMMAND"_s,
            tr("The program, with its own arguments. It has ACCESS_TOKEN and INSTANCE_URL."),
            u"-- COMMAND [ARGUMENT…]"_s);
    }
    qsizetype mostWords() const override { return std::numeric_limits<qsizetype>::max(); }
    bool takesEmptyWords() const override { return true; }
    std::optional<NextProgram> nextProgram() const override { return m_next; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const auto wanted = read(arguments.positionalArguments(), arguments);
        if (!wanted)
            return Task<ExitCode>::settled(output.usage(wanted.error()));
        bool isNumber = false;
        const int minValid = arguments.value(u"min-valid"_s).toInt(&isNumber);
        if (!isNumber || minValid < 0)
            return Task<ExitCode>::settled(output.usage(tr("--min-valid takes a number of seconds.")));
        const Policy &policy = core.rights.policy();
        if (policy.forbids(Act::Commands))
            return Task<ExitCode>::settled(output.fail(forbiddenBy(policy), u"Patchbay"_s));
        auto chosen = std::make_shared<ConnectionRow>();
        return chosenConnection(core, this, connectionQuery(arguments, wanted->connection))
            .then(this,
                [&core, chosen, minValid](const ConnectionRow &row) {
                    *chosen = row;
                    return core.handout.proven(row.id, std::chrono::seconds(minValid));
                })
            .then(this,
                [this, &core, chosen, command = wanted->command](
                    const AccessToken &token) { return prepare(core, *chosen, token, command); })
            .orElse(this, [output, chosen](const Error &error) -> Result<ExitCode> {
                return output.fail(error, chosen->displayName());
            });
    }

private:
    /// Before "--" stands the connection, unless --user or --tenant says which; what stands after it gets the
    /// token.
    static tl::expected<Wanted, QString> read(const QStringList &words, const QCommandLineParser &arguments)
    {
        const bool isNamed = !arguments.isSet(u"user"_s) && !arguments.isSet(u"tenant"_s);
        const qsizetype begin = isNamed ? 1 : 0;
        const QStringList all = QCoreApplication::arguments();
        const qsizetype border = all.indexOf(u"--"_s);
        const qsizetype after = border < 0 ? 0 : all.size() - border - 1;
        if (words.size() != begin + after || words.value(begin).isEmpty()
            || (isNamed && words.first().isEmpty()))
            return tl::unexpected(tr("Say a connection and a command: run CONNECTION -- COMMAND."));
        return Wanted{isNamed ? words.first() : QString(), words.sliced(begin)};
    }

    /// The program takes our place once all is closed, so that nothing of ours holds the token on, and its
    /// signals and exit code are its own.
    Result<ExitCode> prepare(const CoreServices &core, const ConnectionRow &row, const AccessToken &token,
        const QStringList &command)
    {
        const ProviderDescriptor *const provider = core.catalog.find(row.provider);
        if (!provider)
            return fail(ErrorKind::Misconfigured, u"the provider has no definition any more"_s);
        const QString base = provider->apiBase.isEmpty() ? u"{instance_url}"_s : provider->apiBase;
        const auto address = apiAddress(*provider, base, row, token.instanceUrl);
        if (!address)
            return fail(address.error());
        QByteArray url = address->toEncoded(QUrl::FullyEncoded);
        if (url.endsWith('/'))
            url.chop(1);
        NextProgram next;
        for (const QString &word : command)
            next.arguments.append(word.toLocal8Bit());
        next.environment = {{addressVariable.toByteArray(), Secret(std::move(url))},
            {tokenVariable.toByteArray(), token.token}};
        m_next = std::move(next);
        return ExitCode::Done;
    }

    std::optional<NextProgram> m_next;
};

} // namespace

std::unique_ptr<Command> makeRun()
{
    return std::make_unique<RunCommand>();
}

} // namespace patchbay

#include "run.moc"
