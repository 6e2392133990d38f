#include "store/schemastore.h"

#include "store/database.h"
#include "store/sql.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

SchemaStore::SchemaStore(Database &database)
    : m_database(database)
{
}

Task<std::optional<SchemaSnapshot>> SchemaStore::find(const ConnectionId &connection,
    const QString &accountId, const QString &apiVersion, const QString &object)
{
    using Found = std::optional<SchemaSnapshot>;
    return m_database.read<Found>([=](QSqlDatabase &database) -> Result<Found> {
        auto query = runSql(database,
            u"SELECT json, last_modified, fetched_at FROM schema_snapshots"
            " WHERE connection = ? AND account_id = ? AND api_version = ? AND object = ?"_s,
            {sqlText(connection.value), sqlText(accountId), sqlText(apiVersion), sqlText(object)});
        if (!query)
            return fail(query.error());
        if (!query->next())
            return Found{};
        SqlRow row(*query);
        SchemaSnapshot snapshot{connection, accountId, apiVersion, object, {}, {}, {}};
        snapshot.json = qUncompress(row.bytes());
        snapshot.lastModified = row.bytes();
        snapshot.fetchedAt = row.time();
        return snapshot;
    });
}

Task<std::optional<SchemaSnapshot>> SchemaStore::findNewest(
    const ConnectionId &connection, const QString &accountId, const QString &object)
{
    using Found = std::optional<SchemaSnapshot>;
    return m_database.read<Found>([=](QSqlDatabase &database) -> Result<Found> {
        auto query = runSql(database,
            u"SELECT api_version, json, last_modified, fetched_at FROM schema_snapshots"
            " WHERE connection = ? AND account_id = ? AND object = ? ORDER BY fetched_at DESC LIMIT 1"_s,
            {sqlText(connection.value), sqlText(accountId), sqlText(object)});
        if (!query)
            return fail(query.error());
        if (!query->next())
            return Found{};
        SqlRow row(*query);
        SchemaSnapshot snapshot{connection, accountId, row.text(), object, {}, {}, {}};
        snapshot.json = qUncompress(row.bytes());
        snapshot.lastModified = row.bytes();
        snapshot.fetchedAt = row.time();
        return snapshot;
    });
}

Task<Done> SchemaStore::save(const SchemaSnapshot &snapshot)
{
    return m_database.write<Done>([snapshot](QSqlDatabase &database) -> Result<Done> {
        // A describe answer is several hundred kilobytes of names: it shrinks to a twentieth.
        const auto saved = runSql(database,
            u"INSERT OR REPLACE INTO schema_snapshots"
            " (connection, account_id, api_version, object, json, last_modified, fetched_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {sqlText(snapshot.connection.value), sqlText(snapshot.accountId), sqlText(snapshot.apiVersion),
                sqlText(snapshot.object), qCompress(snapshot.json), sqlBytes(snapshot.lastModified),
                sqlTime(snapshot.fetchedAt)});
        return saved ? Result<Done>(Done{}) : fail(saved.error());
    });
}

} // namespace patchbay
