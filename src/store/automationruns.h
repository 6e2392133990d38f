#pragma once

#include "automations/automation.h"
#include "automations/throttle.h"
#include "store/outboxrow.h"
#include "store/sql.h"

#include <optional>

namespace patchbay
{

// The tables of automations, for AutomationStore and OutboxStore on the database's thread. Errors: those of
// runSql.

[[nodiscard]] Result<QList<Automation>> readAutomations(
    QSqlDatabase &database, const QString &condition = {}, const QVariantList &values = {});

/// Makes the runs of records that were created, in the transaction that says so. Asks once which automations
/// are on.
class RunStarter final
{
public:
    explicit RunStarter(QSqlDatabase &database)
        : m_database(database)
    {
    }
    /// A row that has just been settled; anything but a created record starts nothing.
    [[nodiscard]] Result<Done> start(const OutboxRow &row);

private:
    QSqlDatabase &m_database;
    std::optional<QList<Automation>> m_automations;
};

/// A record that was deleted again in its org: what waits, or failed, is not wanted any more.
[[nodiscard]] Result<Done> forgetOpenRuns(QSqlDatabase &database, const OutboxId &row);

/// What readRun() reads, in its order.
inline constexpr QLatin1StringView runColumns{
    "id, automation, name, kind, outbox, state, attempts, created_at, not_before, attempted_at, settled_at,"
    " result, error_kind, error_code, error_text"};
[[nodiscard]] AutomationRun readRun(const QSqlQuery &query);
[[nodiscard]] Result<QList<AutomationRun>> readRuns(
    QSqlDatabase &database, const QString &condition, const QVariantList &values);

} // namespace patchbay
