#include "rows.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "support/await.h"
#include "support/fault.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{
/// A raw look at a file, past Database.
class RawFile final
{
public:
    explicit RawFile(const QString &path)
    {
        database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open the raw file");
    }
    ~RawFile()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    QVariant value(const QString &statement)
    {
        auto query = runSql(database, statement);
        return query && query->next() ? query->value(0) : QVariant();
    }
    QSqlDatabase database;
};

/// Nobody may write to what is in `folder`, this test as root included: it goes on as another user for as
/// long.
class ReadOnlyFolder final
{
public:
    explicit ReadOnlyFolder(const QString &folder)
        : m_isRoot(geteuid() == 0)
    {
        const QFile::Permissions look = QFile::ReadOwner | QFile::ExeOwner;
        QDirIterator inside(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (inside.hasNext())
            m_entries.prepend(inside.next());
        m_entries.append(folder);
        for (const QString &entry : std::as_const(m_entries))
            m_done = m_done && QFile::setPermissions(entry, look) && give(entry, nobody);
        m_done = m_done && (!m_isRoot || seteuid(nobody) == 0);
        if (!m_done)
            qFatal("could not make the folder read-only");
    }
    ~ReadOnlyFolder()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("could not become root again");
        std::reverse(m_entries.begin(), m_entries.end());
        for (const QString &entry : std::as_const(m_entries)) {
            if (!give(entry, 0)
                || !QFile::setPermissions(entry, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
                qFatal("could not give the folder back");
        }
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    [[nodiscard]] bool give(const QString &entry, uid_t owner) const
    {
        return !m_isRoot || chown(QFile::encodeName(entry).constData(), owner, gid_t(-1)) == 0;
    }

    static constexpr uid_t nobody = 65534;
    bool m_isRoot;
    bool m_done = true;
    QStringList m_entries;
};

Result<Done> put(Database &database, const QString &name)
{
    return await(ConnectionStore(database).save(connectedOrg(name)));
}
} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void newFileAndItsCompanionsArePrivate();
    void modeOfAnOpenFileIsTightened();
    void walWithFullSyncIsUsed();
    void errorInWorkRollsBack();
    void callsWithoutOpenOpenTheFile();
    void changedTellsOfACommitThatChangedRows();
    void emptyTransactionIsNoNews();
    void fileOfANewerVersionIsRefusedAndLeftAlone_data()
    {
        addFaultRow("fault 69: database of a newer version");
    }
    void fileOfANewerVersionIsRefusedAndLeftAlone();
    void failedOpenIsSharedByLaterCalls();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void damagedFileInUseIsNotMoved();
    void damageFoundAtWorkIsLookedForAtNextOpen();
    void secondDamageGetsANameOfItsOwn();
    void migrationKeepsACopyOfWhatWasThere();
    void copyOfAnotherProgramThatMigratesIsLeftAlone();
    void copyGoesOnceARunHasPassed();
    void damageFoundAtTheBeginningOfWorkIsLookedForToo();
    void failedMigrationLeavesTheOldFile();
    void everyBundledMigrationIsNumberedInOrder();
    void rowsFromBeforeOwnAppsFollowTheirProvider();
    void fullDiskIsToldAsSuch_data() { addFaultRow("fault 66: full disk"); }
    void fullDiskIsToldAsSuch();
    void readOnlyHomeIsToldAsSuch_data();
    void readOnlyHomeIsToldAsSuch();
    void destructionDropsWaitingWorkAsCancelled();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/patchbay.db"_s); }
    void makeFile(const QString &connection = u"c1"_s) const
    {
        Database database(path());
        QVERIFY(put(database, connection));
    }

    std::optional<QTemporaryDir> m_folder;
};

void DatabaseTest::newFileAndItsCompanionsArePrivate()
{
    Database database(path());
    QVERIFY(put(database, u"c1"_s));
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        QVERIFY2(QFile::exists(path() + suffix), qPrintable(suffix));
        QVERIFY2(!(QFile::permissions(path() + suffix) & others), qPrintable(suffix));
    }
    const QFile::Permissions folder = QFile::permissions(m_folder->filePath(u"data"_s));
    QVERIFY(!(folder & (others | QFile::ExeGroup | QFile::ExeOther)));
}

void DatabaseTest::modeOfAnOpenFileIsTightened()
{
    makeFile();
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    Database database(path());
    QVERIFY(await(database.open()));
    QVERIFY(!(QFile::permissions(path()) & QFile::ReadOther));
}

void DatabaseTest::walWithFullSyncIsUsed()
{
    Database database(path());
    const auto pragmas = await(database.read<QStringList>([](QSqlDatabase &handle) -> Result<QStringList> {
        QStringList values;
        for (const QString &name :
            {u"journal_mode"_s, u"synchronous"_s, u"foreign_keys"_s, u"busy_timeout"_s, u"secure_delete"_s}) {
            auto query = runSql(handle, u"PRAGMA "_s + name);
            if (!query)
                return fail(query.error());
            query->next();
            values.append(query->value(0).toString());
        }
        return values;
    }));
    QVERIFY(pragmas);
    QCOMPARE(*pragmas, (QStringList{u"wal"_s, u"2"_s, u"1"_s, u"5000"_s, u"1"_s}));
}

void DatabaseTest::errorInWorkRollsBack()
{
    Database database(path());
    const auto written = await(database.write<Done>([](QSqlDatabase &handle) -> Result<Done> {
        const auto ran = runSql(handle, u"UPDATE outbox_counts SET rows = 7"_s);
        return ran ? fail(ErrorKind::Rejected, u"changed my mind"_s) : fail(ran.error());
    }));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Rejected);
    const auto rows = await(database.read<int>([](QSqlDatabase &handle) -> Result<int> {
        auto query = runSql(handle, u"SELECT sum(rows) FROM outbox_counts"_s);
        query->next();
        return query->value(0).toInt();
    }));
    QCOMPARE(rows.value(), 0);
}

void DatabaseTest::callsWithoutOpenOpenTheFile()
{
    Database database(path());
    const auto rows = await(ConnectionStore(database).all());
    QVERIFY(rows);
    QVERIFY(rows->isEmpty());
}

void DatabaseTest::changedTellsOfACommitThatChangedRows()
{
    Database database(path());
    QSignalSpy spy(&database, &Database::changed);
    QVERIFY(put(database, u"c1"_s));
    QCOMPARE(spy.count(), 1);
}

void DatabaseTest::emptyTransactionIsNoNews()
{
    Database database(path());
    QSignalSpy spy(&database, &Database::changed);
    QVERIFY(await(ConnectionStore(database).remove({u"nobody"_s})));
    QCOMPARE(spy.count(), 0);
}

void DatabaseTest::fileOfANewerVersionIsRefusedAndLeftAlone()
{
    makeFile();
    RawFile(path()).value(u"PRAGMA user_version = 9999"_s);
    {
        Database database(path());
        const auto opened = await(database.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().providerCode, u"newer_version"_s);
    }
    RawFile raw(path());
    QCOMPARE(raw.value(u"SELECT id FROM connections"_s).toString(), u"c1"_s);
}

void DatabaseTest::failedOpenIsSharedByLaterCalls()
{
    makeFile();
    RawFile(path()).value(u"PRAGMA user_version = 9999"_s);
    Database database(path());
    const auto opened = database.open();
    const auto rows = ConnectionStore(database).all();
    QCOMPARE(await(opened).error().providerCode, u"newer_version"_s);
    QCOMPARE(await(rows).error().providerCode, u"newer_version"_s);
    QCOMPARE(put(database, u"c2"_s).error().providerCode, u"newer_version"_s);
}

void DatabaseTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("fault 68: no database at all") << QByteArray(9000, 'x');
    QTest::newRow("fault 68: shorter than a header") << QByteArray("SQLite format 3");
    QTest::newRow("fault 68: header and then rubbish")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\x7f');
}

void DatabaseTest::damagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    makeFile();
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(content);
    file.close();

    Database database(path());
    QVERIFY(await(database.open()));
    const auto damage = await(database.takeDamage());
    QVERIFY(damage->has_value());
    QCOMPARE((*damage)->kind, ErrorKind::Storage);
    QCOMPARE((*damage)->providerCode, u"set_aside"_s);
    const QString aside = path() + u".damaged-1"_s;
    QVERIFY((*damage)->detail.contains(aside));
    QCOMPARE((*damage)->providerText, aside);
    QVERIFY(!await(database.takeDamage())->has_value());
    QFile kept(aside);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(put(database, u"c2"_s));
}

void DatabaseTest::damagedFileInUseIsNotMoved()
{
    makeFile();
    Database first(path());
    QVERIFY(await(first.open()));
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();

    Database second(path());
    const auto opened = await(second.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().providerCode, u"damaged"_s);
    QCOMPARE(opened.error().providerText, path());
    QVERIFY(!QFile::exists(path() + u".damaged-1"_s));
}

void DatabaseTest::damageFoundAtWorkIsLookedForAtNextOpen()
{
    {
        Database database(path());
        for (int i = 0; i < 200; ++i)
            QVERIFY(put(database, QString::number(i)));
    }
    RawFile raw(path());
    const int root = raw.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'connections'"_s).toInt();
    const int pageSize = raw.value(u"PRAGMA page_size"_s).toInt();
    raw.database.close();
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    file.seek(qint64(root - 1) * pageSize);
    file.write(QByteArray(pageSize, '\x55'));
    file.close();
    {
        Database database(path());
        QVERIFY(await(database.open()));
        QCOMPARE(await(ConnectionStore(database).all()).error().providerCode, u"damaged"_s);
    }
    Database database(path());
    QVERIFY(await(database.open()));
    QVERIFY(await(database.takeDamage())->has_value());
    QVERIFY(QFile::exists(path() + u".damaged-1"_s));
}

void DatabaseTest::secondDamageGetsANameOfItsOwn()
{
    for (const QString &aside : {u".damaged-1"_s, u".damaged-2"_s}) {
        makeFile();
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(QByteArray(5000, 'x'));
        file.close();
        Database database(path());
        QVERIFY(await(database.open()));
        QVERIFY(QFile::exists(path() + aside));
    }
}

void DatabaseTest::migrationKeepsACopyOfWhatWasThere()
{
    makeFile();
    {
        RawFile raw(path());
        const Migration next{
            9000, u"CREATE TABLE later (x TEXT) STRICT;\n\nINSERT INTO later VALUES ('a;\nb');\n"_s};
        QVERIFY(migrate(raw.database, path(), {next}));
        QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), 9000);
        QCOMPARE(raw.value(u"SELECT x FROM later"_s).toString(), u"a;\nb"_s);
    }
    const int newest = bundledMigrations().last().version;
    const QString copy = u"%1.before-version-%2"_s.arg(path()).arg(newest);
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    RawFile raw(copy);
    QCOMPARE(raw.value(u"SELECT id FROM connections"_s).toString(), u"c1"_s);
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), newest);
}

void DatabaseTest::copyOfAnotherProgramThatMigratesIsLeftAlone()
{
    makeFile();
    RawFile other(path()); // migrates, and has its copy half done
    QVERIFY(runSql(other.database, u"BEGIN IMMEDIATE"_s));
    const int newest = bundledMigrations().last().version;
    QFile half(u"%1.before-version-%2.unfinished"_s.arg(path()).arg(newest));
    QVERIFY(half.open(QFile::WriteOnly));
    half.write("half");
    half.close();

    const QString name = u"impatient"_s;
    {
        QSqlDatabase impatient = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        impatient.setDatabaseName(path());
        impatient.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        QVERIFY(impatient.open());
        const Migration next{9000, u"CREATE TABLE later (x TEXT) STRICT;\n"_s};
        const auto migrated = migrate(impatient, path(), {next});
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().providerCode, u"busy"_s);
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(half.open(QFile::ReadOnly));
    QCOMPARE(half.readAll(), "half");
    QVERIFY(!QFile::exists(u"%1.before-version-%2"_s.arg(path()).arg(newest)));
}

void DatabaseTest::copyGoesOnceARunHasPassed()
{
    makeFile();
    const QString copy = path() + u".before-version-1"_s;
    const QString half = copy + u".unfinished"_s;
    for (const QString &left : {copy, half})
        QVERIFY(QFile::copy(path(), left));
    {
        Database first(path());
        QVERIFY(await(first.open()));
        QVERIFY(!QFile::exists(copy));
        QVERIFY(!QFile::exists(half));
        QVERIFY(QFile::copy(path(), copy)); // one that a program just made which runs on
        Database second(path());
        QVERIFY(await(second.open()));
        QVERIFY(QFile::exists(copy));
    }
    QVERIFY(QFile::exists(path()));
}

void DatabaseTest::damageFoundAtTheBeginningOfWorkIsLookedForToo()
{
    Database database(path());
    QVERIFY(put(database, u"c1"_s));
    { // somebody else's commit: the next transaction reads the file anew
        RawFile raw(path());
        QVERIFY(runSql(raw.database, u"UPDATE connections SET label = 'x'"_s));
        QVERIFY(runSql(raw.database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    file.write(QByteArray(100, 'x'));
    file.close();
    QCOMPARE(put(database, u"c2"_s).error().providerCode, u"damaged"_s);
    QVERIFY(QFile::exists(path() + u".suspect"_s));
}

void DatabaseTest::failedMigrationLeavesTheOldFile()
{
    makeFile();
    RawFile raw(path());
    const int before = raw.value(u"PRAGMA user_version"_s).toInt();
    const Migration broken{
        9000, u"CREATE TABLE later (x TEXT) STRICT;\n\nINSERT INTO nowhere VALUES (1);\n"_s};
    QVERIFY(!migrate(raw.database, path(), {broken}));
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), before);
    QVERIFY(!raw.value(u"SELECT name FROM sqlite_schema WHERE name = 'later'"_s).isValid());
    QCOMPARE(raw.value(u"SELECT id FROM connections"_s).toString(), u"c1"_s);
}

void DatabaseTest::rowsFromBeforeOwnAppsFollowTheirProvider()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    {
        RawFile raw(path());
        QVERIFY(migrate(raw.database, path(), bundledMigrations().first(4)));
        QStringList columns;
        QVariantList values;
        auto all = runSql(raw.database, u"SELECT name, type FROM pragma_table_info('connections')"_s);
        QVERIFY(all);
        while (all->next()) {
            columns.append(all->value(0).toString());
            const bool isText = all->value(1).toString() == u"TEXT"_s;
            values.append(isText ? QVariant(u"x"_s) : QVariant(0));
        }
        values[columns.indexOf(u"phase"_s)] = u"connected"_s;
        values[columns.indexOf(u"environment"_s)] = u"none"_s;
        QVERIFY(runSql(raw.database,
            u"INSERT INTO connections (%1) VALUES (%2)"_s.arg(
                columns.join(u','), QStringList(columns.size(), u"?"_s).join(u',')),
            values));
    }
    Database database(path());
    const auto rows = await(ConnectionStore(database).all());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().clientId, u"x"_s);
    QCOMPARE(rows->first().own, OwnApp());
    QVERIFY(!rows->first().nextApp);
    QVERIFY(QFile::exists(path() + u".before-version-4"_s));
}

void DatabaseTest::everyBundledMigrationIsNumberedInOrder()
{
    const QList<Migration> migrations = bundledMigrations();
    QVERIFY(!migrations.isEmpty());
    for (qsizetype i = 0; i < migrations.size(); ++i)
        QCOMPARE(migrations.at(i).version, int(i) + 1);
}

void DatabaseTest::fullDiskIsToldAsSuch()
{
    Database database(path());
    QVERIFY(put(database, u"c1"_s));
    // max_page_count fails with the very code that a full disk does.
    const auto limited = await(database.read<Done>([](QSqlDatabase &handle) -> Result<Done> {
        const auto ran = runSql(handle, u"PRAGMA max_page_count = 1"_s);
        return ran ? Result<Done>(Done{}) : fail(ran.error());
    }));
    QVERIFY(limited);
    ConnectionRow big = connectedOrg(u"c2"_s);
    big.lastErrorText = QString(500'000, u'x');
    const auto saved = await(ConnectionStore(database).save(big));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QCOMPARE(saved.error().providerCode, u"disk_full"_s);
    QCOMPARE(saved.error().providerText, path());
    QVERIFY2(!saved.error().detail.contains(u"xxx"_s), "values do not belong in an error");
    QCOMPARE(await(ConnectionStore(database).all())->size(), 1);
}

void DatabaseTest::readOnlyHomeIsToldAsSuch_data()
{
    QTest::addColumn<bool>("withData");
    QTest::newRow("fault 67: read-only home, first start") << false;
    QTest::newRow("fault 67: read-only home, with data") << true;
}

void DatabaseTest::readOnlyHomeIsToldAsSuch()
{
    QFETCH(bool, withData);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    if (withData)
        makeFile();
    {
        const ReadOnlyFolder home(m_folder->path());
        Database database(path());
        const auto saved = put(database, u"c2"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QVERIFY2(path().startsWith(saved.error().providerText) && !saved.error().providerText.isEmpty(),
            "what cannot be written is named");
        QVERIFY2(!await(database.takeDamage())->has_value(), "it is no damage");
    }
    Database database(path());
    QVERIFY(put(database, u"c2"_s));
    QCOMPARE(await(ConnectionStore(database).all())->size(), withData ? 2 : 1);
}

void DatabaseTest::destructionDropsWaitingWorkAsCancelled()
{
    auto database = std::make_unique<Database>(path());
    QVERIFY(await(database->open()));
    const auto task = ConnectionStore(*database).save(connectedOrg(u"c1"_s));
    database.reset();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
