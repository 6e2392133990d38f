#pragma once

#include "store/automationstore.h"
#include "store/sql.h"

namespace patchbay
{

class Lease;

// Lanes and the runs in them, for AutomationStore on the database's thread. Errors: those of runSql.

/// A change that the state of a row must allow: none changed means it did not (NotFound, `code`).
[[nodiscard]] Result<Done> changeRun(
    QSqlDatabase &database, const QString &statement, const QVariantList &values, const QString &code = {});

[[nodiscard]] Result<LanePause> readPause(QSqlDatabase &database, const QString &lane);
[[nodiscard]] Result<Done> writePause(QSqlDatabase &database, const QString &lane, const LanePause &pause);
/// See AutomationStore::lease(), waiting(), recoverOrphans().
[[nodiscard]] Result<LaneAnswer> takeRun(
    QSqlDatabase &database, const QString &lane, const QString &holder, Timestamp now);
[[nodiscard]] Result<QList<WaitingLane>> readWaitingLanes(QSqlDatabase &database);
[[nodiscard]] Result<int> orphanRuns(QSqlDatabase &database, const Lease &lease, Timestamp now);

} // namespace patchbay
