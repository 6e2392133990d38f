#include "cli/command.h"

#include "cli/signincommand.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ConnectionConnect final : public SignInCommand
{
    Q_OBJECT
public:
    QString name() const override { return u"connection connect"_s; }
    QStringList otherNames() const override { return {u"identity add"_s, u"identity connect"_s}; }
    QString summary() const override { return tr("Signs in at a provider and keeps the connection."); }

    QList<QCommandLineOption> options() const override
    {
        return SignInCommand::options()
            + QList<QCommandLineOption>{
                {u"login-host"_s, tr("Where to sign in: a domain, or a key like sandbox."), u"HOST"_s},
                {u"user"_s, tr("The user identifier it is to have."), u"TEXT"_s},
                {u"tenant"_s, tr("The tenant identifier it is to have."), u"TEXT"_s},
            };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"PROVIDER"_s,
            tr("As “patchbayctl provider list” names it (default salesforce)."), u"[PROVIDER]"_s);
    }

protected:
    Task<Order> order(const QCommandLineParser &arguments, CoreServices &) override
    {
        const QString provider = arguments.positionalArguments().value(0, u"salesforce"_s);
        ConnectOptions options{.provider = {provider}};
        options.loginHost = arguments.value(u"login-host"_s);
        options.user = arguments.value(u"user"_s);
        options.tenant = arguments.value(u"tenant"_s);
        return Task<Order>::settled(Order{options, AccountAnswer::KeepOld});
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionConnect()
{
    return std::make_unique<ConnectionConnect>();
}

} // namespace patchbay

#include "connectionconnect.moc"
