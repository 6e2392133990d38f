#include "cli/connectionchoice.h"

#include "engine/coreservices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionChoice)
};

} // namespace

QList<QCommandLineOption> connectionOptions()
{
    return {
        {u"user"_s, Words::tr("The connection with this user identifier."), u"USER"_s},
        {u"tenant"_s, Words::tr("The connection with this tenant identifier."), u"TENANT"_s},
    };
}

void describeConnection(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"CONNECTION"_s,
        Words::tr("Its id, name, org, account, user, tenant or tag. May be left out when there is one."),
        u"[CONNECTION]"_s);
}

ConnectionQuery connectionQuery(const QCommandLineParser &arguments, const QString &name)
{
    return {name, arguments.value(u"user"_s), arguments.value(u"tenant"_s), {}};
}

Task<ConnectionRow> chosenConnection(CoreServices &core, QObject *context, const ConnectionQuery &query)
{
    return core.connections.all().then(
        context, [query](const QList<ConnectionRow> &rows) { return chooseConnection(rows, query); });
}

} // namespace patchbay
