#pragma once

#include "store/outboxstore.h"

#include <QSqlDatabase>

namespace patchbay
{

// What OutboxStore reads of rows by many idempotency keys, on the database's thread. Errors: those of runSql.

/// See OutboxStore::statesOf().
[[nodiscard]] Result<QHash<QString, OutboxState>> outboxStatesOf(
    QSqlDatabase &database, const QStringList &keys);
/// See OutboxStore::unsettledOf().
[[nodiscard]] Result<QList<OutboxRow>> outboxUnsettledOf(
    QSqlDatabase &database, const QStringList &keys, int limit);
[[nodiscard]] Result<QList<OutboxRow>> outboxQueuedOf(QSqlDatabase &database, const QStringList &keys);

} // namespace patchbay
