#include "store/migrations.h"

#include "base/logging.h"
#include "store/privatefile.h"
#include "store/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
QString copyOf(const QString &path, const QString &version)
{
    return u"%1.before-version-%2"_s.arg(path, version);
}

/// By a connection of its own: VACUUM works outside of transactions only, and ours is open.
Result<Done> copyInto(const QSqlDatabase &database, const QString &target)
{
    const QString name = database.connectionName() + u"-copy"_s;
    const auto copied = [&]() -> Result<Done> {
        QSqlDatabase reader = QSqlDatabase::cloneDatabase(database, name);
        if (!reader.open())
            return fail(storageError(reader, reader.lastError(), u"open for a copy"_s));
        const auto ran = runSql(reader, u"VACUUM INTO ?"_s, {target});
        return ran ? Result<Done>(Done{}) : fail(ran.error());
    }();
    QSqlDatabase::removeDatabase(name);
    return copied;
}

/// Through a name of its own, so that a copy is whole or not there. Whoever makes it holds the write lock:
/// nobody else makes one, and nobody migrates meanwhile.
Result<Done> keepCopy(const QSqlDatabase &database, const QString &path, int version)
{
    const QString copy = copyOf(path, QString::number(version));
    const QString unfinished = copy + u".unfinished"_s;
    QFile::remove(unfinished);
    if (const auto made = makePrivateFile(unfinished); !made)
        return made;
    if (const auto copied = copyInto(database, unfinished); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        return fail({.kind = ErrorKind::Storage, .detail = u"cannot name the copy"_s, .providerText = copy});
    return Done{};
}

Result<Done> apply(QSqlDatabase &database, const Migration &migration)
{
    static const QRegularExpression betweenStatements(u";[ \\t]*\\r?\\n\\s*(?:\\r?\\n|$)"_s);
    const QStringList statements = migration.sql.split(betweenStatements, Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (const auto ran = runSql(database, statement); !ran)
            return fail(ran.error());
    }
    // A PRAGMA takes no bound values; this one is a number of ours.
    const auto ran = runSql(database, u"PRAGMA user_version = %1"_s.arg(migration.version));
    return ran ? Result<Done>(Done{}) : fail(ran.error());
}

/// Asked again inside the transaction: another process may have been quicker.
Result<Done> applyMissing(QSqlDatabase &database, const QString &path, const QList<Migration> &migrations)
{
    const auto version = schemaVersion(database);
    if (!version)
        return fail(version.error());
    if (*version > 0 && *version < migrations.last().version) {
        if (const auto kept = keepCopy(database, path, *version); !kept)
            return kept;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const auto applied = apply(database, migration); !applied)
            return applied;
        qCInfo(lcStore) << "migrated to version" << migration.version;
    }
    const auto committed = runSql(database, u"COMMIT"_s);
    return committed ? Result<Done>(Done{}) : fail(committed.error());
}
} // namespace

QList<Migration> bundledMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/patchbay/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool readable = file.open(QFile::ReadOnly);
        Q_ASSERT(readable);
        if (readable)
            migrations.append({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<int> schemaVersion(QSqlDatabase &database)
{
    auto query = runSql(database, u"PRAGMA user_version"_s);
    if (!query)
        return fail(query.error());
    query->next();
    return query->value(0).toInt();
}

Result<Done> migrate(QSqlDatabase &database, const QString &path, const QList<Migration> &migrations)
{
    const auto version = schemaVersion(database);
    if (!version)
        return fail(version.error());
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    if (*version > newest) {
        return fail({.kind = ErrorKind::Storage,
            .detail = u"the database is of version %1, this program knows %2"_s.arg(*version).arg(newest),
            .providerCode = u"newer_version"_s,
            .providerText = path});
    }
    if (*version == newest)
        return Done{};
    if (const auto begun = runSql(database, u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun.error());
    auto applied = applyMissing(database, path, migrations);
    if (!applied)
        (void)runSql(database, u"ROLLBACK"_s);
    return applied;
}

void removeOldCopies(const QString &path)
{
    const QFileInfo file(path);
    const QString copies = QFileInfo(copyOf(path, u"*"_s)).fileName(); // the unfinished ones too
    for (const QString &name : file.dir().entryList({copies}, QDir::Files))
        QFile::remove(file.dir().filePath(name));
}

} // namespace patchbay
