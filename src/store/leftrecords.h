#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "store/sql.h"

namespace patchbay
{

// Records whose connection ends, or has ended, before they were sent: for ConnectionStore and OutboxStore, on
// the database's thread. Errors: those of runSql.

/// Before its row goes: whose that connection is, but for where all of its records were sent. It is not
/// leaving any more.
[[nodiscard]] Result<Done> noteLeftRecords(QSqlDatabase &database, const ConnectionId &connection);
/// What lost its connection, and what belongs to one that is going, is for the connection that the same
/// account has now; how many records that were. What is on its way stays where it is.
[[nodiscard]] Result<int> takeUpLeftRecords(QSqlDatabase &database);
/// Is there anything for takeUpLeftRecords()?
[[nodiscard]] Result<bool> hasLeftRecords(QSqlDatabase &database);
/// Forgets what is queued for that connection and was entered by then, with what waits for it; how many
/// records a person entered that were.
[[nodiscard]] Result<int> discardQueued(
    QSqlDatabase &database, const ConnectionId &connection, Timestamp enteredBy);

} // namespace patchbay
