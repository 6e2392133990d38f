#pragma once

#include "store/outboxrow.h"
#include "store/sql.h"

namespace patchbay
{

// Rows that follow another (OutboxRow::follows), for OutboxStore: what happens to them happens in the
// transaction in which that other one arrives, moves or goes. Errors: those of runSql.

[[nodiscard]] Result<QList<OutboxRow>> followersOf(QSqlDatabase &database, const OutboxId &row);
/// Those that wait are due now, for that record; `field` takes its id, their own where none is given.
[[nodiscard]] Result<Done> releaseFollowers(
    QSqlDatabase &database, const OutboxId &row, const RecordId &record, const QString &field, Timestamp now);
/// Those that wait go where the row goes.
[[nodiscard]] Result<Done> moveFollowers(
    QSqlDatabase &database, const OutboxId &row, const ConnectionId &connection, const QString &accountId);
/// Those that wait are forgotten: there will be nothing to follow.
[[nodiscard]] Result<Done> forgetFollowers(QSqlDatabase &database, const OutboxId &row);
/// The record was deleted in its org: what arrived went with it, what did not is not wanted any more. What is
/// on its way, or was perhaps, stays and is told about as ever.
[[nodiscard]] Result<Done> removeFollowers(QSqlDatabase &database, const OutboxId &row, Timestamp at);

} // namespace patchbay
