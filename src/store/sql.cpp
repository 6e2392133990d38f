#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
/// https://sqlite.org/rescode.html; the low byte is the primary code.
QString codeOf(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber)
        return u"cannot_open"_s;
    switch (code & 0xff) {
    case 5:
    case 6:
        return u"busy"_s;
    case 8:
        return u"read_only"_s;
    case 10:
        return u"io"_s;
    case 11:
    case 26:
        return u"damaged"_s;
    case 13:
        return u"disk_full"_s;
    case 14:
        return u"cannot_open"_s;
    default:
        return QString::number(code);
    }
}

qint64 milliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}
} // namespace

Error storageError(const QSqlDatabase &database, const QSqlError &error, const QString &doing)
{
    return {.kind = ErrorKind::Storage,
        .detail = doing + u": "_s + error.databaseText() + u" "_s + error.driverText(),
        .providerCode = codeOf(error),
        .providerText = database.databaseName()};
}

SqlStatement::SqlStatement(QSqlDatabase &database, const QString &statement)
    : m_database(database)
    , m_statement(statement)
    , m_query(database)
{
    m_query.setForwardOnly(true);
}

Error SqlStatement::failure() const
{
    return storageError(m_database, m_query.lastError(), m_statement.section(u' ', 0, 2));
}

Result<QSqlQuery *> SqlStatement::run(const QVariantList &values)
{
    if (!m_isPrepared && !m_query.prepare(m_statement))
        return fail(failure());
    m_isPrepared = true;
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_query.exec())
        return fail(failure());
    return &m_query;
}

Result<QSqlQuery> runSql(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString doing = statement.section(u' ', 0, 2);
    if (!query.prepare(statement))
        return fail(storageError(database, query.lastError(), doing));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(storageError(database, query.lastError(), doing));
    return query;
}

QVariant sqlText(const QString &text)
{
    return text.isNull() ? QString(""_L1) : text;
}

QVariant sqlBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant sqlTime(Timestamp time)
{
    return milliseconds(time);
}

QVariant sqlTime(const std::optional<Timestamp> &time)
{
    return time ? QVariant(milliseconds(*time)) : QVariant(QMetaType::fromType<qint64>());
}

QVariant sqlFlag(bool flag)
{
    return flag ? 1 : 0;
}

QVariant sqlList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant sqlObject(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant SqlRow::next()
{
    return m_query.value(m_column++);
}

QString SqlRow::text()
{
    return next().toString();
}

QByteArray SqlRow::bytes()
{
    return next().toByteArray();
}

int SqlRow::number()
{
    return next().toInt();
}

bool SqlRow::flag()
{
    return next().toInt() != 0;
}

Timestamp SqlRow::time()
{
    return Timestamp(Milliseconds(next().toLongLong()));
}

std::optional<Timestamp> SqlRow::optionalTime()
{
    const QVariant value = next();
    if (value.isNull())
        return std::nullopt;
    return Timestamp(Milliseconds(value.toLongLong()));
}

QStringList SqlRow::list()
{
    QStringList values;
    const QJsonArray array = QJsonDocument::fromJson(next().toString().toUtf8()).array();
    for (const QJsonValue &value : array)
        values.append(value.toString());
    return values;
}

QJsonObject SqlRow::object()
{
    return QJsonDocument::fromJson(next().toString().toUtf8()).object();
}

std::optional<QJsonObject> SqlRow::optionalObject()
{
    const QVariant value = next();
    if (value.isNull())
        return std::nullopt;
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

} // namespace patchbay
