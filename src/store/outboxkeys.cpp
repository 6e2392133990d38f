#include "store/outboxkeys.h"

#include "store/outboxtable.h"
#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// One value, however many they are. The index is of keys that are not empty.
const QString amongKeys = u"idempotency_key <> '' AND idempotency_key IN (SELECT value FROM json_each(?))"_s;

QVariant listOf(const QStringList &keys)
{
    return sqlText(
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<QHash<QString, OutboxState>> outboxStatesOf(QSqlDatabase &database, const QStringList &keys)
{
    auto query
        = runSql(database, u"SELECT idempotency_key, state FROM outbox WHERE "_s + amongKeys, {listOf(keys)});
    if (!query)
        return fail(query.error());
    QHash<QString, OutboxState> states;
    while (query->next())
        states.insert(query->value(0).toString(), stateNamed(query->value(1).toString()));
    return states;
}

Result<QList<OutboxRow>> outboxUnsettledOf(QSqlDatabase &database, const QStringList &keys, int limit)
{
    return outboxRows(database,
        amongKeys
            + u" AND state IN ('rejected', 'needs_decision') ORDER BY settled_at DESC, seq DESC LIMIT ?"_s,
        {listOf(keys), limit});
}

Result<QList<OutboxRow>> outboxQueuedOf(QSqlDatabase &database, const QStringList &keys)
{
    return outboxRows(database, amongKeys + u" AND state = 'queued'"_s, {listOf(keys)});
}

} // namespace patchbay
