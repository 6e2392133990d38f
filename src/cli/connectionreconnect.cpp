#include "cli/command.h"

#include "cli/signincommand.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

std::optional<AccountAnswer> answerNamed(const QString &name)
{
    if (name == "keep"_L1)
        return AccountAnswer::KeepOld;
    if (name == "add"_L1)
        return AccountAnswer::AddAsAnother;
    if (name == "replace"_L1)
        return AccountAnswer::Replace;
    return std::nullopt;
}

class ConnectionReconnect final : public SignInCommand
{
    Q_OBJECT
public:
    QString name() const override { return u"connection reconnect"_s; }
    QStringList otherNames() const override { return {u"identity reconnect"_s}; }
    QString summary() const override { return tr("Signs in again for a connection that is there."); }

    QList<QCommandLineOption> options() const override
    {
        return SignInCommand::options()
            + QList<QCommandLineOption>{{u"if-other"_s,
                tr("Where another account signs in: keep the old one (default), add the other, or replace "
                   "the old one."),
                u"keep|add|replace"_s, u"keep"_s}};
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"CONNECTION"_s, tr("Its id, name, org, account, user, tenant or tag."));
    }

protected:
    QString complaint(const QCommandLineParser &arguments) const override
    {
        if (arguments.positionalArguments().isEmpty())
            return tr("Name the connection to sign in to again.");
        if (!answerNamed(arguments.value(u"if-other"_s)))
            return tr("--if-other takes keep, add or replace.");
        return SignInCommand::complaint(arguments);
    }

    Task<Order> order(const QCommandLineParser &arguments, CoreServices &core) override
    {
        const ConnectionQuery query{
            .name = arguments.positionalArguments().constFirst(), .mayMeanDefault = false};
        const AccountAnswer answer
            = answerNamed(arguments.value(u"if-other"_s)).value_or(AccountAnswer::KeepOld);
        return core.connections.all().then(this, [query, answer](const QList<ConnectionRow> &rows) {
            return chooseConnection(rows, query).map([answer](const ConnectionRow &row) {
                return Order{{.provider = row.provider, .reconnect = row.id}, answer};
            });
        });
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionReconnect()
{
    return std::make_unique<ConnectionReconnect>();
}

} // namespace patchbay

#include "connectionreconnect.moc"
