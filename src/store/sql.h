#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QJsonObject>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

namespace patchbay
{

/// What SQLite said, as an Error of ErrorKind::Storage; providerCode tells what can be acted upon:
/// "disk_full", "damaged", "busy", "read_only", "cannot_open", "io", else SQLite's number; providerText is
/// the file. Holds no values.
[[nodiscard]] Error storageError(const QSqlDatabase &database, const QSqlError &error, const QString &doing);

/// Runs one statement with its values bound in order. This and SqlStatement are the only ways SQL is run;
/// values are never put into text.
[[nodiscard]] Result<QSqlQuery> runSql(
    QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// One statement for many rows, compiled once: with the outbox's triggers that takes longer than carrying it
/// out.
class SqlStatement final
{
public:
    SqlStatement(QSqlDatabase &database, const QString &statement);
    /// The answer can be read until the next run.
    [[nodiscard]] Result<QSqlQuery *> run(const QVariantList &values);

private:
    [[nodiscard]] Error failure() const;

    const QSqlDatabase &m_database;
    QString m_statement;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

/// Values as the tables want them: texts and bytes are never NULL, times are milliseconds, lists and objects
/// JSON.
[[nodiscard]] QVariant sqlText(const QString &text);
[[nodiscard]] QVariant sqlBytes(const QByteArray &bytes);
[[nodiscard]] QVariant sqlTime(Timestamp time);
[[nodiscard]] QVariant sqlTime(const std::optional<Timestamp> &time);
[[nodiscard]] QVariant sqlFlag(bool flag);
[[nodiscard]] QVariant sqlList(const QStringList &list);
[[nodiscard]] QVariant sqlObject(const QJsonObject &object);

/// Reads the columns of a query's current row, in order.
class SqlRow final
{
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QString text();
    QByteArray bytes();
    int number();
    bool flag();
    Timestamp time();
    std::optional<Timestamp> optionalTime();
    QStringList list();
    QJsonObject object();
    std::optional<QJsonObject> optionalObject();

private:
    QVariant next();

    const QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace patchbay
