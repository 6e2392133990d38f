#pragma once

#include "base/result.h"
#include "store/outboxrow.h"

#include <QSqlQuery>
#include <QVariantList>

namespace patchbay
{

class SqlStatement;

// The table `outbox`, row by row, for OutboxStore on the database's thread. Errors: those of runSql.

/// Names on disk; they never change, whatever the enumerators are called.
[[nodiscard]] QString nameOfState(OutboxState state);
[[nodiscard]] OutboxState stateNamed(const QString &text);
inline constexpr std::size_t outboxStates = 6;

/// What readOutboxRow() reads, in its order.
inline constexpr QLatin1StringView outboxColumns{
    "id, connection, account_id, object, fields, use_assignment_rule, allow_duplicate, source,"
    " idempotency_key, state, attempts, created_at, not_before, attempted_at, settled_at, record_id,"
    " candidates, error_kind, error_code, error_text, error_fields, removed_at,"
    " follows, follow_field, about, look_first, key_field, seq"};
[[nodiscard]] OutboxRow readOutboxRow(const QSqlQuery &query);

/// What Activity finds a row by: everything that was typed, in one case.
[[nodiscard]] QString outboxSearchText(const OutboxRow &row);

[[nodiscard]] Result<QList<OutboxRow>> outboxRows(
    QSqlDatabase &database, const QString &condition, const QVariantList &values);
/// The first; NotFound where there is none.
[[nodiscard]] Result<OutboxRow> outboxRow(
    QSqlDatabase &database, const QString &condition, const QString &value);
/// Returns its place in the order of arrival.
[[nodiscard]] Result<qlonglong> insertOutboxRow(QSqlDatabase &database, const OutboxRow &row);
/// A change that a row's state must allow: none changed means it did not (NotFound).
[[nodiscard]] Result<Done> changeOutboxRow(
    QSqlDatabase &database, const QString &statement, const QVariantList &values, const OutboxId &id);
[[nodiscard]] Result<Done> changeOutboxRow(
    SqlStatement &statement, const QVariantList &values, const OutboxId &id);

} // namespace patchbay
