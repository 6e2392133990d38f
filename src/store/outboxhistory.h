#pragma once

#include "store/outboxstore.h"

#include <QSqlDatabase>

namespace patchbay
{

// What OutboxStore reads and forgets of a history that may have a million rows, on the database's thread.
// Errors: those of runSql.

[[nodiscard]] Result<QList<OutboxRow>> outboxPage(QSqlDatabase &database, const OutboxStore::Filter &filter);

/// What the search knows of a row: told with each that comes, changes its text, or goes.
struct SearchedText {
    qlonglong seq = 0;
    QString text;
};
[[nodiscard]] Result<SearchedText> searchedText(QSqlDatabase &database, const OutboxId &id);
[[nodiscard]] Result<Done> addToSearch(QSqlDatabase &database, const SearchedText &text);
[[nodiscard]] Result<Done> takeFromSearch(QSqlDatabase &database, const SearchedText &text);

/// See OutboxStore::keysOf().
[[nodiscard]] Result<QStringList> outboxKeys(QSqlDatabase &database, const QString &group);

/// See OutboxStore::forgetSent(): at most `limit` rows; how many it were.
[[nodiscard]] Result<int> forgetSentRows(QSqlDatabase &database, Timestamp settledBefore, int limit);

/// The index keeps pieces of deleted text until its parts are merged: one step of that. False: nothing is
/// left to do. `first`: of all there is, not only of what has grown.
[[nodiscard]] Result<bool> mergeOutboxSearch(QSqlDatabase &database, bool first);

} // namespace patchbay
