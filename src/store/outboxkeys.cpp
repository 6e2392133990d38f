#include "store/outboxkeys.h"

#include "store/database.h"
#include "store/outboxhistory.h"
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
constexpr QLatin1StringView amongKeys{
    "idempotency_key <> '' AND idempotency_key IN (SELECT value FROM json_each(?))"};

QVariant listOf(const QStringList &keys)
{
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
    return sqlText(QString::fromUtf8(list));
}

Result<QHash<QString, OutboxState>> readStates(QSqlDatabase &database, const QStringList &keys)
{
    auto query = runSql(
        database, u"SELECT idempotency_key, state FROM outbox WHERE %1"_s.arg(amongKeys), {listOf(keys)});
    if (!query)
        return fail(query.error());
    QHash<QString, OutboxState> states;
    while (query->next())
        states.insert(query->value(0).toString(), stateNamed(query->value(1).toString()));
    return states;
}

Result<Done> forgetQueued(QSqlDatabase &database, const OutboxId &id)
{
    const auto text = searchedText(database, id);
    if (!text)
        return fail(text.error());
    return changeOutboxRow(
        database, u"DELETE FROM outbox WHERE id = ? AND state = 'queued'"_s, {sqlText(id.value)}, id)
        .and_then([&](Done) { return takeFromSearch(database, *text); });
}

} // namespace

Task<QHash<QString, OutboxState>> OutboxKeys::states(const QStringList &keys)
{
    return m_database.read<QHash<QString, OutboxState>>(
        [keys](QSqlDatabase &database) { return readStates(database, keys); });
}

Task<QList<OutboxRow>> OutboxKeys::unsettled(const QStringList &keys)
{
    return m_database.read<QList<OutboxRow>>([keys](QSqlDatabase &database) {
        return outboxRows(database,
            amongKeys + u" AND state IN ('rejected', 'needs_decision') ORDER BY settled_at DESC, seq DESC"_s,
            {listOf(keys)});
    });
}

Task<int> OutboxKeys::withdrawQueued(const QStringList &keys)
{
    return m_database.write<int>([keys](QSqlDatabase &database) -> Result<int> {
        const auto rows = outboxRows(database,
            amongKeys
                + u" AND state = 'queued' AND NOT EXISTS (SELECT 1 FROM outbox AS other"
                  " WHERE other.follows = outbox.id)"_s,
            {listOf(keys)});
        if (!rows)
            return fail(rows.error());
        for (const OutboxRow &row : *rows) {
            if (const auto gone = forgetQueued(database, row.id); !gone)
                return fail(gone.error());
        }
        return int(rows->size());
    });
}

} // namespace patchbay
