#include "rows.h"
#include "store/changefeed.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/ownfiles.h"
#include "support/await.h"
#include "support/fault.h"

#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{
class Peer final
{
public:
    Peer(const QString &folder, const QString &command)
    {
        m_process.start(QStringLiteral(STORE_PEER), {folder, command});
    }
    ~Peer() { kill(); }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Whole lines only: what was cut by a kill was not acknowledged to anybody.
    QStringList words()
    {
        m_said += m_process.readAllStandardOutput();
        QStringList whole = QString::fromUtf8(m_said).split(u'\n');
        whole.removeLast();
        return whole;
    }

private:
    QProcess m_process;
    QByteArray m_said;
};
} // namespace

/// Real processes on one file.
class StoreProcessesTest : public QObject
{
    Q_OBJECT

private slots:
    void twoProcessesNeverLeaseTheSameRow_data() { addFaultRow("fault 70: second instance"); }
    void twoProcessesNeverLeaseTheSameRow()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(u"patchbay.db"_s));
        OutboxStore outbox(database, folder.filePath(u"locks"_s));
        constexpr int rows = 200;
        for (int i = 0; i < rows; ++i)
            QVERIFY(await(outbox.add(queuedLead(QString::number(i)))));
        Peer one(folder.path(), u"lease"_s);
        Peer other(folder.path(), u"lease"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.words().contains(u"end"_s) && other.words().contains(u"end"_s), 60'000);
        const QStringList all = one.words() + other.words();
        const QSet<QString> different(all.begin(), all.end());
        QCOMPARE(all.size(), rows + 2);
        QCOMPARE(different.size(), rows + 1);
    }

    void killedHolderLeavesNoRowBehind_livingOneKeepsIts_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("fault 76: kill -9 before the row left") << u"lease"_s << OutboxState::Queued;
        QTest::newRow("fault 76: kill -9 while the row is on its way")
            << u"begin"_s << OutboxState::Uncertain;
    }

    void killedHolderLeavesNoRowBehind_livingOneKeepsIts()
    {
        QFETCH(QString, command);
        QFETCH(OutboxState, state);
        QTemporaryDir folder;
        Database database(folder.filePath(u"patchbay.db"_s));
        OutboxStore outbox(database, folder.filePath(u"locks"_s));
        QVERIFY(await(outbox.add(queuedLead(u"a"_s))));
        Peer peer(folder.path(), command);
        QTRY_VERIFY_WITH_TIMEOUT(peer.words().contains(u"end"_s), 60'000);
        QCOMPARE(await(outbox.recoverOrphans(at(1))).value(), 0);
        QCOMPARE(await(outbox.find({u"a"_s}))->state, OutboxState::Sending);
        peer.kill();
        QCOMPARE(await(outbox.recoverOrphans(at(1))).value(), 1);
        QCOMPARE(await(outbox.find({u"a"_s}))->state, state);
    }

    void changeOfAnotherProcessIsTold()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(u"patchbay.db"_s));
        ChangeFeed feed(database, folder.filePath(u"run"_s));
        QVERIFY(await(database.open()));
        QSignalSpy spy(&database, &Database::changed);
        Peer peer(folder.path(), u"write"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), 60'000);
    }

    void othersAreKeptOutOnlyWhenNobodyIsIn()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(u"patchbay.db"_s));
        QVERIFY(await(database.open()));
        Peer peer(folder.path(), u"lease"_s);
        QTRY_VERIFY_WITH_TIMEOUT(peer.words().contains(u"end"_s), 60'000);
        const auto refused = await(database.keepOthersOut());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().providerCode, u"in_use"_s);
        peer.kill();
        QVERIFY(await(database.keepOthersOut()));
    }

    void whoIsKeptOutOpensNothing()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(u"patchbay.db"_s));
        QVERIFY(await(database.keepOthersOut()));
        Peer waiting(folder.path(), u"lease"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!waiting.words().isEmpty(), 60'000);
        QCOMPARE(waiting.words().first(), u"error another process keeps others out"_s);
        QVERIFY(await(database.letOthersIn()));
        Peer let(folder.path(), u"lease"_s);
        QTRY_VERIFY_WITH_TIMEOUT(let.words().contains(u"end"_s), 60'000);
    }

    void filesThatAnotherProcessHasOpenStay()
    {
        QTemporaryDir folder;
        const Paths paths{.dataFolder = folder.filePath(u"data/patchbay"_s),
            .configFolder = folder.filePath(u"config/patchbay"_s),
            .runtimeFolder = folder.filePath(u"run/patchbay"_s),
            .databaseFile = folder.filePath(u"data/patchbay/patchbay.db"_s)};
        {
            Database database(paths.databaseFile);
            OutboxStore outbox(database, paths.dataFolder + u"/locks"_s);
            QVERIFY(await(outbox.add(queuedLead(u"a"_s))));
        }
        auto peer = std::make_unique<Peer>(paths.dataFolder, u"lease"_s);
        QTRY_VERIFY_WITH_TIMEOUT(peer->words().contains(u"end"_s), 60'000);
        const auto refused = removeOwnFiles(paths, ProviderFiles::Remove);
        QVERIFY(!refused);
        QCOMPARE(refused.error().providerCode, u"in_use"_s);
        QVERIFY(QFile::exists(paths.databaseFile));
        peer.reset();
        QVERIFY(removeOwnFiles(paths, ProviderFiles::Remove));
        QVERIFY(!QFile::exists(paths.dataFolder));
    }

    void acknowledgedRowsOutliveSigkill()
    {
        QTemporaryDir folder;
        QStringList acknowledged;
        constexpr int rounds = 50;
        for (int round = 0; round < rounds; ++round) {
            Peer peer(folder.path(), u"write"_s);
            const int enough = round % 7 + 1;
            QTRY_VERIFY_WITH_TIMEOUT(peer.words().size() >= enough, 60'000);
            peer.kill();
            acknowledged += peer.words();
        }
        QVERIFY(acknowledged.size() >= rounds);
        Database database(folder.filePath(u"patchbay.db"_s));
        OutboxStore outbox(database, folder.filePath(u"locks"_s));
        QVERIFY(await(database.open()));
        QVERIFY(!await(database.takeDamage())->has_value());
        const auto rows = await(outbox.list({.limit = 1'000'000}));
        QSet<QString> kept;
        for (const OutboxRow &row : *rows)
            kept.insert(row.id.value);
        for (const QString &id : std::as_const(acknowledged))
            QVERIFY2(kept.contains(id), qPrintable(id));
        QCOMPARE(await(outbox.counts())->queued, int(rows->size()));
    }
};

QTEST_GUILESS_MAIN(StoreProcessesTest)
#include "tst_storeprocesses.moc"
