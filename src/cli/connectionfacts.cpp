#include "cli/connectionfacts.h"

#include "cli/output.h"
#include "engine/connectionlookup.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

/// `waits`: the next sign-in is made with it.
static QJsonObject appJson(const OwnApp &app, const QString &clientId, bool waits)
{
    QJsonObject json{{"own"_L1, !app.clientId.isEmpty()}};
    if (!clientId.isEmpty())
        json.insert("clientId"_L1, clientId);
    if (!app.scopes.isEmpty())
        json.insert("scopes"_L1, QJsonArray::fromStringList(app.scopes));
    if (waits && !app.loginHost.isEmpty())
        json.insert("loginHost"_L1, app.loginHost);
    return json;
}

QJsonObject connectionJson(const ConnectionRow &row)
{
    QJsonObject object{
        {"id"_L1, row.id.value},
        {"provider"_L1, row.provider.value},
        {"name"_L1, row.displayName()},
        {"default"_L1, row.isDefault},
        {"state"_L1, phaseName(row.phase)},
        {"account"_L1, row.accountLabel},
        {"accountId"_L1, row.accountId},
        {"org"_L1, row.tenantLabel},
        {"orgId"_L1, row.tenantId},
        {"environment"_L1, environmentName(row.environment)},
        {"instanceUrl"_L1, row.instanceUrl.toString()},
        {"label"_L1, row.label},
        {"user"_L1, row.user},
        {"tenant"_L1, tenantOf(row)},
        {"tags"_L1, QJsonArray::fromStringList(row.tags)},
        {"colour"_L1, row.colour},
        {"apiVersion"_L1, row.apiVersion},
        {"app"_L1, appJson(row.own, row.clientId, false)},
        {"scopes"_L1, QJsonArray::fromStringList(row.scopesGranted)},
        {"checkedAt"_L1, isoTime(row.checkedAt)},
    };
    if (row.nextApp)
        object.insert("nextApp"_L1, appJson(*row.nextApp, row.nextApp->clientId, true));
    if (!row.lastErrorKind.isEmpty())
        object.insert("lastError"_L1, row.lastErrorKind);
    return object;
}

QString connectionWords(const ConnectionRow &row)
{
    return row.accountLabel.isEmpty() || row.accountLabel == row.displayName()
        ? row.displayName()
        : u"%1 (%2)"_s.arg(row.displayName(), row.accountLabel);
}

} // namespace patchbay
