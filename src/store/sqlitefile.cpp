#include "store/sqlitefile.h"

#include "base/logging.h"
#include "store/migrations.h"
#include "store/privatefile.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <chrono>
#include <thread>

namespace patchbay
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto codeDamaged = "damaged"_L1;
constexpr auto codeInUse = "in_use"_L1;
// Five seconds in all, as with SQLite's own locks.
constexpr int mostLooks = 1000;
constexpr auto betweenLooks = 5ms;

Error damaged(const QString &path, const QString &detail)
{
    return {.kind = ErrorKind::Storage, .detail = detail, .providerCode = codeDamaged, .providerText = path};
}

QString writeAheadLog(const QString &path)
{
    return path + u"-wal"_s;
}

/// Left by a run that met damage, so that the next one looks even after an orderly end.
QString suspicion(const QString &path)
{
    return path + u".suspect"_s;
}

QString freeName(const QString &path)
{
    for (int i = 1;; ++i) {
        const QString name = u"%1.damaged-%2"_s.arg(path).arg(i);
        if (!QFile::exists(name))
            return name;
    }
}
} // namespace

SqliteFile::SqliteFile(const QString &path)
    : m_path(path)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_presence(path + u".lock"_s)
{
}

SqliteFile::~SqliteFile()
{
    close();
}

Result<Done> SqliteFile::ensureOpen()
{
    if (m_database.isOpen())
        return Done{};
    auto opened = openOnce();
    if (!opened && opened.error().providerCode == codeDamaged) {
        const Error reason = opened.error();
        close();
        opened = setAside(reason).and_then([this](Done) { return openOnce(); });
    }
    if (!opened)
        close();
    else if (m_alone && !m_keepsOthersOut)
        letOthersIn();
    return opened;
}

Result<Done> SqliteFile::openOnce()
{
    if (const auto made = makePrivateFolder(QFileInfo(m_path).path()); !made)
        return made;
    if (const auto present = bePresent(); !present)
        return present;
    if (const auto made = makePrivateFile(m_path); !made)
        return made;
    m_endedUncleanly = m_alone && QFileInfo(writeAheadLog(m_path)).size() > 0;

    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return fail(storageError(m_database, m_database.lastError(), u"open"_s));
    return configure()
        .and_then([this](Done) { return judge(); })
        .and_then([this](Done) { return bringUp(); })
        .and_then([this](Done) { return number(u"PRAGMA data_version"_s); })
        .map([this](qint64 version) {
            m_dataVersion = version;
            return Done{};
        });
}

/// Another process holds the lock alone while it opens the file, and while it removes everything: then this
/// one must not make the file anew under its hands.
Result<Done> SqliteFile::bePresent()
{
    for (int look = 0; look < mostLooks; ++look) {
        // It may have removed the folder meanwhile.
        if (const auto made = makePrivateFolder(QFileInfo(m_path).path()); !made)
            return made;
        m_alone = m_presence.tryLock(FileLock::Mode::Exclusive);
        // Where the file cannot be made, opening the database will say why.
        if (m_alone || m_presence.tryLock(FileLock::Mode::Shared) || !m_presence.isTaken())
            return Done{};
        std::this_thread::sleep_for(betweenLooks);
    }
    return fail({.kind = ErrorKind::Storage,
        .detail = u"another process keeps others out"_s,
        .providerCode = u"busy"_s,
        .providerText = m_path});
}

Result<Done> SqliteFile::keepOthersOut()
{
    if (const auto opened = ensureOpen(); !opened)
        return opened;
    // Where that fails, the shared lock is lost with it (flock(2)).
    m_keepsOthersOut = m_presence.tryLock(FileLock::Mode::Exclusive);
    if (m_keepsOthersOut || !m_presence.isTaken())
        return Done{};
    letOthersIn();
    return fail({.kind = ErrorKind::Storage,
        .detail = u"another process has the database open"_s,
        .providerCode = codeInUse});
}

void SqliteFile::letOthersIn()
{
    m_keepsOthersOut = false;
    for (int look = 0; look < mostLooks; ++look) {
        if (m_presence.tryLock(FileLock::Mode::Shared) || !m_presence.isTaken())
            return;
        std::this_thread::sleep_for(betweenLooks);
    }
    qCWarning(lcStore) << "lost the presence lock of" << m_path;
}

Result<Done> SqliteFile::bringUp()
{
    const auto found = schemaVersion(m_database);
    if (!found)
        return fail(found.error());
    const QList<Migration> migrations = bundledMigrations();
    return migrate(m_database, m_path, migrations).map([&](Done) {
        // Alone, and nothing was to be done: a whole run has passed with the newest version. What people
        // deleted since is still in the copies.
        if (m_alone && *found == migrations.last().version)
            removeOldCopies(m_path);
        return Done{};
    });
}

Result<Done> SqliteFile::configure()
{
    // WAL with synchronous=FULL: the only pair that lost no acknowledged row in simulated power cuts.
    // Temporary tables and deleted rows hold what people typed: neither is left on the disk.
    const QStringList pragmas = {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA trusted_schema = OFF"_s};
    for (const QString &pragma : pragmas) {
        if (const auto ran = runSql(m_database, pragma); !ran)
            return fail(ran.error());
    }
    return Done{};
}

/// A whole look takes 0.4 s for 200,000 rows, so it is taken when there is a reason: the last run did
/// not end in order, or met damage.
Result<Done> SqliteFile::judge()
{
    if (!m_endedUncleanly && !QFile::exists(suspicion(m_path)))
        return Done{};
    auto query = runSql(m_database, u"PRAGMA quick_check(1)"_s);
    if (!query)
        return fail(query.error());
    const bool sound = query->next() && query->value(0).toString() == "ok"_L1;
    if (!sound)
        return fail(damaged(m_path, u"quick_check found damage"_s));
    QFile::remove(suspicion(m_path));
    return Done{};
}

Result<Done> SqliteFile::setAside(const Error &reason)
{
    if (!m_alone) {
        return fail(damaged(m_path, u"damaged, and in use by another process: "_s + reason.detail));
    }
    const QString name = freeName(m_path);
    if (!QFile::rename(m_path, name))
        return fail(damaged(m_path, u"cannot set the damaged database aside"_s));
    // The log belongs to the file: with it, more may be rescued.
    QFile::rename(writeAheadLog(m_path), writeAheadLog(name));
    QFile::remove(m_path + u"-shm"_s);
    QFile::remove(suspicion(m_path));
    m_damage = Error{.kind = ErrorKind::Storage,
        .detail = u"set aside as %1: %2"_s.arg(name, reason.detail),
        .providerCode = u"set_aside"_s,
        .providerText = name};
    qCWarning(lcStore) << "the database was damaged and is set aside as" << name;
    return Done{};
}

void SqliteFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<Done> SqliteFile::begin()
{
    auto begun = beginOnce();
    if (!begun && m_database.isOpen())
        noteFailure(begun.error());
    return begun;
}

Result<Done> SqliteFile::beginOnce()
{
    return ensureOpen()
        .and_then([this](Done) { return number(u"SELECT total_changes()"_s); })
        .and_then([this](qint64 changes) -> Result<Done> {
            m_changesAtBegin = changes;
            const auto begun = runSql(m_database, u"BEGIN IMMEDIATE"_s);
            return begun ? Result<Done>(Done{}) : fail(begun.error());
        });
}

Result<bool> SqliteFile::commit()
{
    if (const auto committed = runSql(m_database, u"COMMIT"_s); !committed)
        return fail(committed.error());
    return number(u"SELECT total_changes()"_s).value_or(m_changesAtBegin + 1) != m_changesAtBegin;
}

void SqliteFile::rollBack()
{
    (void)runSql(m_database, u"ROLLBACK"_s); // SQLite has done it already after some errors
}

void SqliteFile::noteFailure(const Error &error)
{
    if (error.kind != ErrorKind::Storage)
        return;
    if (error.providerCode == codeDamaged) {
        qCWarning(lcStore) << "the database is damaged:" << error.detail;
        (void)makePrivateFile(suspicion(m_path));
    } else if (error.providerCode == "io"_L1) {
        close();
    }
}

Result<qint64> SqliteFile::number(const QString &statement)
{
    auto query = runSql(m_database, statement);
    if (!query)
        return fail(query.error());
    query->next();
    return query->value(0).toLongLong();
}

Result<bool> SqliteFile::hasNews()
{
    auto version = ensureOpen().and_then([this](Done) { return number(u"PRAGMA data_version"_s); });
    if (!version && m_database.isOpen())
        noteFailure(version.error());
    return version.map([this](qint64 now) { return std::exchange(m_dataVersion, now) != now; });
}

} // namespace patchbay
