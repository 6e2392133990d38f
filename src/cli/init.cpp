#include "cli/asking.h"
#include "cli/command.h"
#include "cli/connectionfacts.h"
#include "cli/signin.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// The definition that runs on this computer.
QString demoProvider()
{
    return u"salesforce-demo"_s;
}

/// Writes something that is no secret, reads it back and erases it again.
Task<Done> checkKeychain(CoreServices &core, QObject *context)
{
    const VaultKey key{u"patchbay/check/"_s + core.entropy.uuid()};
    return core.keychain.write(key, Secret(QByteArray("It keeps this.")))
        .then(context, [&core, key](const Done &) { return core.keychain.erase(key); });
}

class InitCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"init"_s; }
    QString summary() const override
    {
        return tr("Makes Patchbay's data, looks whether the keychain works, offers the demo org.");
    }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"demo"_s, tr("Connect the demo org, to try things out.")},
            {u"paste"_s, tr("Sign in to it without a browser here, as “connection connect --paste”.")},
        };
    }
    bool opensAddresses(const QCommandLineParser &arguments) const override
    {
        return !arguments.isSet(u"paste"_s);
    }

    /// Folders and database are there by now: core.open() has made them.
    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const bool isWanted = arguments.isSet(u"demo"_s);
        m_signIn = std::make_unique<SignIn>(
            core, output, arguments.isSet(u"paste"_s) ? SignIn::Pasting::Only : SignIn::Pasting::Possible);
        return checkKeychain(core, this)
            .then(this, [&core](const Done &) { return core.connections.all(); })
            .then(this,
                [this, &core, output, isWanted](const QList<ConnectionRow> &rows) {
                    if (!output.isJson()) {
                        output.line(tr("Data is kept in %1.").arg(core.paths.dataFolder));
                        output.line(tr("The keychain takes and gives back."));
                    }
                    return isWanted || offersDemo(rows, output) ? connectDemo(core, output)
                                                                : tell(core, output, rows);
                })
            .orElse(this, [&core, output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Patchbay"_s, {{"dataFolder"_L1, core.paths.dataFolder}});
            });
    }

private:
    static bool offersDemo(const QList<ConnectionRow> &rows, const Output &output)
    {
        return rows.isEmpty() && !output.isJson() && canAsk()
            && isConfirmed(tr("Connect the demo org on this computer, to try things out? [yes/no]"));
    }

    static Task<ExitCode> tell(
        const CoreServices &core, const Output &output, const QList<ConnectionRow> &rows)
    {
        if (output.isJson())
            output.json({{"dataFolder"_L1, core.paths.dataFolder}, {"keychain"_L1, u"ready"_s},
                {"connections"_L1, int(rows.size())}});
        else if (rows.isEmpty())
            output.line(
                tr("Next: “patchbayctl connection connect”, or “patchbayctl init --demo” to try it."));
        return Task<ExitCode>::settled(ExitCode::Done);
    }

    Task<ExitCode> connectDemo(CoreServices &core, const Output &output)
    {
        ConnectOptions options{.provider = {demoProvider()}};
        options.way = ConsentWay::Browser;
        return m_signIn->run(options, AccountAnswer::KeepOld)
            .then(this, [&core, output](const ConnectionRow &row) {
                if (output.isJson())
                    output.json({{"dataFolder"_L1, core.paths.dataFolder}, {"keychain"_L1, u"ready"_s},
                        {"connection"_L1, connectionJson(row)}});
                else
                    output.line(tr("Connected: %1.").arg(connectionWords(row)));
                return ExitCode::Done;
            });
    }

    std::unique_ptr<SignIn> m_signIn;
};

} // namespace

std::unique_ptr<Command> makeInit()
{
    return std::make_unique<InitCommand>();
}

} // namespace patchbay

#include "init.moc"
