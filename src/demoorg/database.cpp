#include "demoorg/database.h"

#include "base/logging.h"
#include "demoorg/soqldates.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// Salesforce compares text without regard to case, umlauts included; SQLite's NOCASE knows ASCII only.
int compareText(void *, int aSize, const void *a, int bSize, const void *b)
{
    const QString left = QString::fromUtf8(static_cast<const char *>(a), aSize);
    const QString right = QString::fromUtf8(static_cast<const char *>(b), bSize);
    return left.compare(right, Qt::CaseInsensitive);
}

QString textOf(sqlite3_value *value)
{
    return QString::fromUtf8(
        static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
}

void likeFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    sqlite3_result_int(context, matchesLike(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

void bindValue(sqlite3_stmt *statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, index);
        return;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        sqlite3_bind_int64(statement, index, value.toLongLong());
        return;
    case QMetaType::Double:
        sqlite3_bind_double(statement, index, value.toDouble());
        return;
    default:
        const QByteArray text
            = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            sqlite3_bind_null(statement, index);
        else
            sqlite3_bind_text(
                statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
}

QVariant columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_NULL:
        return {};
    default:
        const auto *text = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(text, sqlite3_column_bytes(statement, column));
    }
}

/// soql_date('CALENDAR_YEAR', value, zone)
void dateFunctionOf(sqlite3_context *context, int, sqlite3_value **values)
{
    const QVariant result = dateFunction(textOf(values[0]), textOf(values[1]), textOf(values[2]).toLatin1());
    if (!result.isValid())
        return sqlite3_result_null(context);
    if (result.typeId() == QMetaType::Int)
        return sqlite3_result_int(context, result.toInt());
    const QByteArray text = result.toString().toUtf8();
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

} // namespace

bool matchesLike(QStringView pattern, QStringView text)
{
    for (; !pattern.isEmpty(); pattern = pattern.mid(1), text = text.mid(1)) {
        if (pattern.front() == u'%') {
            while (!pattern.isEmpty() && pattern.front() == u'%')
                pattern = pattern.mid(1);
            if (pattern.isEmpty())
                return true;
            for (qsizetype skip = 0; skip <= text.size(); ++skip)
                if (matchesLike(pattern, text.mid(skip)))
                    return true;
            return false;
        }
        if (text.isEmpty())
            return false;
        if (pattern.front() == u'_')
            continue;
        if (pattern.front() == u'\\' && pattern.size() > 1)
            pattern = pattern.mid(1);
        if (pattern.front().toCaseFolded() != text.front().toCaseFolded())
            return false;
    }
    return text.isEmpty();
}

Database::~Database()
{
    close();
}

Result<Done> Database::open(const QString &path)
{
    const QByteArray name = path.isEmpty() ? ":memory:"_ba : path.toUtf8();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX;
    if (sqlite3_open_v2(name.constData(), &m_db, flags, nullptr) != SQLITE_OK)
        return fail(ErrorKind::Storage, u"cannot open the demo org's database"_s);
    sqlite3_busy_timeout(m_db, 5000);
    sqlite3_create_collation(m_db, "SOQL", SQLITE_UTF8, nullptr, compareText);
    sqlite3_create_function(
        m_db, "like", 3, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, likeFunction, nullptr, nullptr);
    sqlite3_create_function(
        m_db, "soql_date", 3, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, dateFunctionOf, nullptr, nullptr);
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=NORMAL");
    run("PRAGMA secure_delete=ON");
    if (takeFailure())
        return fail(ErrorKind::Storage, u"the demo org's database is not usable"_s);
    return Done{};
}

void Database::close()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close_v2(std::exchange(m_db, nullptr));
}

sqlite3_stmt *Database::prepared(const QByteArray &sql)
{
    if (sqlite3_stmt *known = m_statements.value(sql))
        return known;
    if (m_statements.size() > 200) {
        for (sqlite3_stmt *statement : std::as_const(m_statements))
            sqlite3_finalize(statement);
        m_statements.clear();
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr)
        != SQLITE_OK)
        return nullptr;
    m_statements.insert(sql, statement);
    return statement;
}

void Database::remember(const QByteArray &sql)
{
    m_failed = true;
    qCWarning(lcDemoOrg) << "statement failed:" << sqlite3_errmsg(m_db) << "in" << sql.left(80);
}

QList<Row> Database::run(const QByteArray &sql, const QVariantList &binds)
{
    QList<Row> rows;
    sqlite3_stmt *statement = prepared(sql);
    if (!statement) {
        remember(sql);
        return rows;
    }
    for (qsizetype i = 0; i < binds.size(); ++i)
        bindValue(statement, static_cast<int>(i) + 1, binds.at(i));
    int outcome = sqlite3_step(statement);
    for (; outcome == SQLITE_ROW; outcome = sqlite3_step(statement)) {
        Row row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.append(columnValue(statement, column));
        rows.append(row);
    }
    if (outcome != SQLITE_DONE)
        remember(sql);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return rows;
}

QVariant Database::value(const QByteArray &sql, const QVariantList &binds)
{
    const QList<Row> rows = run(sql, binds);
    return rows.isEmpty() ? QVariant() : rows.first().value(0);
}

int Database::changes() const
{
    return sqlite3_changes(m_db);
}

bool Database::takeFailure()
{
    return std::exchange(m_failed, false);
}

Transaction::Transaction(Database &db)
    : m_db(db)
    , m_savepoint(db.m_transactions == 0 ? QByteArray() : "t" + QByteArray::number(db.m_transactions))
{
    ++m_db.m_transactions;
    m_db.run(m_savepoint.isEmpty() ? "BEGIN IMMEDIATE" : "SAVEPOINT " + m_savepoint);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_db.run(m_savepoint.isEmpty() ? "ROLLBACK" : "ROLLBACK TO " + m_savepoint);
    if (!m_savepoint.isEmpty())
        m_db.run("RELEASE " + m_savepoint);
    --m_db.m_transactions;
}

void Transaction::commit()
{
    m_db.run(m_savepoint.isEmpty() ? "COMMIT" : "RELEASE " + m_savepoint);
    --m_db.m_transactions;
    m_open = false;
}

} // namespace patchbay::demoorg
