#include "rows.h"
#include "store/changefeed.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "support/await.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{
struct Process {
    explicit Process(const QTemporaryDir &folder)
        : database(folder.filePath(u"patchbay.db"_s))
        , feed(database, folder.filePath(u"run"_s))
        , connections(database)
    {
    }
    Database database;
    ChangeFeed feed;
    ConnectionStore connections;
};
} // namespace

class ChangeFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void commitElsewhereIsToldHere()
    {
        QTemporaryDir folder;
        Process here(folder);
        Process there(folder);
        QVERIFY(await(here.database.open()));
        QSignalSpy spy(&here.database, &Database::changed);
        QVERIFY(await(there.connections.save(connectedOrg(u"c1"_s))));
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(await(here.connections.all())->size(), 1);
    }

    void lastOfManyCommitsIsTold()
    {
        QTemporaryDir folder;
        Process here(folder);
        Process there(folder);
        QVERIFY(await(here.database.open()));
        qsizetype seen = 0;
        connect(&here.database, &Database::changed, &here.database, [&] {
            here.connections.all().then(
                &here.database, [&](const QList<ConnectionRow> &rows) { seen = rows.size(); });
        });
        for (int i = 0; i < 100; ++i)
            there.connections.save(connectedOrg(QString::number(i)));
        QTRY_COMPARE(seen, 100);
    }

    void knockWithoutNewsIsNotTold()
    {
        QTemporaryDir folder;
        Process here(folder);
        QVERIFY(await(here.database.open()));
        QSignalSpy spy(&here.database, &Database::changed);
        const QDir run(folder.filePath(u"run"_s));
        const QStringList sockets = run.entryList(QDir::System);
        QCOMPARE(sockets.size(), 1);
        QLocalSocket visitor;
        visitor.connectToServer(run.filePath(sockets.first()));
        QTRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
        QVERIFY(await(here.connections.all())); // behind the look that the knock caused
        QCOMPARE(spy.count(), 0);
    }

    void socketOfADeadProcessIsRemoved()
    {
        QTemporaryDir folder;
        Process here(folder);
        const QString dead = folder.filePath(u"run/1-dead"_s);
        // A socket whose owner was killed: bound, and nobody listens.
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, qPrintable(dead), sizeof address.sun_path);
        QCOMPARE(::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(descriptor);
        QVERIFY(QFile::exists(dead));
        QVERIFY(await(here.connections.save(connectedOrg(u"c1"_s))));
        QVERIFY(!QFile::exists(dead));
    }

    void socketIsPrivateAndGoesWithItsProcess()
    {
        QTemporaryDir folder;
        const QString run = folder.filePath(u"run"_s);
        {
            Process here(folder);
            const QFileInfoList sockets = QDir(run).entryInfoList(QDir::System);
            QCOMPARE(sockets.size(), 1);
            QVERIFY(!sockets.first().permission(QFile::ReadOther));
            QVERIFY(!QFileInfo(run).permission(QFile::ExeOther));
        }
        QVERIFY(QDir(run).entryList(QDir::System).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangeFeedTest)
#include "tst_changefeed.moc"
