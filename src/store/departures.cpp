#include "store/departures.h"

#include "store/database.h"
#include "store/leftrecords.h"
#include "store/outboxrow.h"
#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

Departures::Departures(Database &database)
    : m_database(database)
{
}

Task<QSet<ConnectionId>> Departures::leaving()
{
    using Ids = QSet<ConnectionId>;
    return m_database.read<Ids>([](QSqlDatabase &database) -> Result<Ids> {
        auto query = runSql(database,
            u"SELECT id FROM leaving_connections JOIN connections USING (id) WHERE phase <> 'removing'"_s);
        if (!query)
            return fail(query.error());
        Ids ids;
        while (query->next())
            ids.insert({query->value(0).toString()});
        return ids;
    });
}

Task<Done> Departures::setLeaving(const ConnectionId &connection, bool leaving)
{
    return m_database.write<Done>([connection, leaving](QSqlDatabase &database) -> Result<Done> {
        const auto set = runSql(database,
            leaving ? u"INSERT OR IGNORE INTO leaving_connections (id) VALUES (?)"_s
                    : u"DELETE FROM leaving_connections WHERE id = ?"_s,
            {sqlText(connection.value)});
        return set ? Result<Done>(Done{}) : fail(set.error());
    });
}

Task<bool> Departures::takeSettled(const ConnectionId &connection)
{
    return m_database.write<bool>([connection](QSqlDatabase &database) -> Result<bool> {
        const auto taken = runSql(database,
            u"DELETE FROM leaving_connections WHERE id = ?"
            " AND EXISTS (SELECT 1 FROM connections WHERE id = leaving_connections.id AND phase <> "
            "'removing')"
            " AND NOT EXISTS (SELECT 1 FROM outbox WHERE connection = leaving_connections.id"
            " AND state IN ('queued', 'sending', 'uncertain')"
            " AND NOT (state = 'queued' AND follows <> '' AND not_before = ?))"_s,
            {sqlText(connection.value), sqlTime(afterTheOther)});
        if (!taken)
            return fail(taken.error());
        return taken->numRowsAffected() > 0;
    });
}

Task<int> Departures::discardQueued(const ConnectionId &connection, Timestamp enteredBy)
{
    return m_database.write<int>([connection, enteredBy](QSqlDatabase &database) {
        return patchbay::discardQueued(database, connection, enteredBy);
    });
}

} // namespace patchbay
