#include "store/leftrecords.h"

#include "store/outboxfollowers.h"
#include "store/outboxhistory.h"
#include "store/outboxtable.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Pairs of a connection that ended and the one of the same account that is there since. Without an org, a
/// user's id is its own host's.
constexpr auto successors
    = "SELECT gone.id AS was, gone.account_id AS account, MIN(here.id) AS now FROM"
      " (SELECT id, provider, account_id, tenant_id, login_host FROM left_connections UNION ALL"
      " SELECT id, provider, account_id, tenant_id, login_host FROM connections WHERE phase = 'removing') "
      "gone"
      " JOIN connections here ON here.provider = gone.provider AND here.account_id = gone.account_id"
      " AND here.tenant_id = gone.tenant_id AND here.account_id <> '' AND here.phase = 'connected'"
      " AND (here.tenant_id <> '' OR here.login_host = gone.login_host) GROUP BY gone.id"_L1;

constexpr auto isLeft = "state NOT IN ('sending', 'sent')"_L1;

Result<Done> forget(QSqlDatabase &database, const OutboxRow &row)
{
    return searchedText(database, row.id).and_then([&](const SearchedText &text) {
        return changeOutboxRow(database, u"DELETE FROM outbox WHERE id = ? AND state = 'queued'"_s,
            {sqlText(row.id.value)}, row.id)
            .and_then([&](Done) { return takeFromSearch(database, text); })
            .and_then([&](Done) { return forgetFollowers(database, row.id); });
    });
}

} // namespace

Result<Done> noteLeftRecords(QSqlDatabase &database, const ConnectionId &connection)
{
    const auto noted = runSql(database,
        u"INSERT OR REPLACE INTO left_connections (id, provider, account_id, tenant_id, login_host)"
        " SELECT id, provider, account_id, tenant_id, login_host FROM connections WHERE id = ?"
        " AND account_id <> '' AND EXISTS (SELECT 1 FROM outbox WHERE connection = connections.id"
        " AND state <> 'sent')"_s,
        {sqlText(connection.value)});
    if (!noted)
        return fail(noted.error());
    const auto left
        = runSql(database, u"DELETE FROM leaving_connections WHERE id = ?"_s, {sqlText(connection.value)});
    return left ? Result<Done>(Done{}) : fail(left.error());
}

Result<bool> hasLeftRecords(QSqlDatabase &database)
{
    auto query = runSql(database,
        u"SELECT 1 FROM (%1) CROSS JOIN outbox ON outbox.connection = was AND outbox.account_id = account"
        " WHERE %2 LIMIT 1"_s.arg(successors, isLeft));
    if (!query)
        return fail(query.error());
    return query->next();
}

Result<int> takeUpLeftRecords(QSqlDatabase &database)
{
    const auto moved = runSql(database,
        u"UPDATE outbox SET connection = (SELECT now FROM (%1) WHERE was = outbox.connection)"
        " WHERE %2 AND EXISTS (SELECT 1 FROM (%1) WHERE was = outbox.connection"
        " AND account = outbox.account_id)"_s.arg(successors, isLeft));
    if (!moved)
        return fail(moved.error());
    const int count = moved->numRowsAffected();
    const auto tidied = runSql(database,
        u"DELETE FROM left_connections WHERE NOT EXISTS (SELECT 1 FROM outbox"
        " WHERE connection = left_connections.id AND state <> 'sent')"_s);
    if (!tidied)
        return fail(tidied.error());
    return count;
}

Result<int> discardQueued(QSqlDatabase &database, const ConnectionId &connection, Timestamp enteredBy)
{
    const auto rows = outboxRows(database, u"connection = ? AND state = 'queued' AND created_at <= ?"_s,
        {sqlText(connection.value), sqlTime(enteredBy)});
    if (!rows)
        return fail(rows.error());
    int gone = 0;
    for (const OutboxRow &row : *rows) {
        if (row.isWaiting())
            continue; // goes with the one it waits for
        if (const Result<Done> forgotten = forget(database, row); !forgotten)
            return fail(forgotten.error());
        ++gone;
    }
    return gone;
}

} // namespace patchbay
