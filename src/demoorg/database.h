#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace patchbay::demoorg
{

using Row = QVariantList;

/// One SQLite connection, used by one thread at a time (the org's mutex sees to it). A statement that fails
/// is logged and remembered; takeFailure() tells the request that ran it, which then answers 500.
class Database final
{
public:
    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens the file, or memory for an empty path.
    [[nodiscard]] Result<Done> open(const QString &path);
    void close();
    /// Runs one statement and gives back its rows; statements are prepared once.
    QList<Row> run(const QByteArray &sql, const QVariantList &binds = {});
    /// The first column of the first row, or an invalid variant.
    QVariant value(const QByteArray &sql, const QVariantList &binds = {});
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool takeFailure();

private:
    friend class Transaction;
    sqlite3_stmt *prepared(const QByteArray &sql);
    void remember(const QByteArray &sql);

    sqlite3 *m_db = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
    bool m_failed = false;
    int m_transactions = 0; ///< How many are open, one within another.
};

/// A transaction that rolls back unless it was committed. One within another is a part of it that can be
/// rolled back alone.
class Transaction final
{
public:
    explicit Transaction(Database &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_db;
    QByteArray m_savepoint; ///< Empty for the outermost.
    bool m_open = true;
};

/// SQL's LIKE without regard to case, umlauts included; the escape sign is the backslash.
[[nodiscard]] bool matchesLike(QStringView pattern, QStringView text);

} // namespace patchbay::demoorg
