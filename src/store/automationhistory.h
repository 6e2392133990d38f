#pragma once

#include "store/automationstore.h"
#include "store/sql.h"

namespace patchbay
{

// What AutomationStore reads and forgets of runs, on the database's thread. Errors: those of runSql.

/// See AutomationStore::runs(), history(), counts().
[[nodiscard]] Result<QList<AutomationRun>> runPage(
    QSqlDatabase &database, const AutomationStore::Filter &filter);
[[nodiscard]] Result<QList<RunOfRecord>> runHistory(
    QSqlDatabase &database, const AutomationStore::Filter &filter);
[[nodiscard]] Result<RunCounts> countRuns(QSqlDatabase &database);

} // namespace patchbay
