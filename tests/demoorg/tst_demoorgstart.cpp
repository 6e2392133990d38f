#include "demoorg/demoorgprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::test;

namespace
{

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// To its end, which these arguments bring about.
Ran run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(DEMO_ORG_PROGRAM), arguments);
    if (!program.waitForFinished(20000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QString urlIn(const QByteArray &readyLine)
{
    return QJsonDocument::fromJson(readyLine).object()["url"_L1].toString();
}

constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

/// How the real program starts, and when it does not: with words that say what to do.
class TestDemoOrgStart final : public QObject
{
    Q_OBJECT
private slots:
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void takenPortIsToldWhereItWasAskedFor();
    void newFolderIsThePersonsAlone();
    void folderThatOthersMayReadIsLeftAlone();
    void damagedDataIsNamed();
    void secondStartPointsToTheFirst();
    void nothingMisbehavesUnlessATestAsksForIt();
};

void TestDemoOrgStart::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port beyond") << QStringList{u"--port"_s, u"99999"_s};
    QTest::newRow("port below") << QStringList{u"--port"_s, u"-1"_s};
    QTest::newRow("port in words") << QStringList{u"--port"_s, u"abc"_s};
    QTest::newRow("port of nothing") << QStringList{u"--port"_s, QString()};
    QTest::newRow("idle in words") << QStringList{u"--exit-when-idle"_s, u"x"_s};
    QTest::newRow("no session at all") << QStringList{u"--session-minutes"_s, u"0"_s};
    QTest::newRow("folder of nothing") << QStringList{u"--data"_s, QString()};
    QTest::newRow("a word") << QStringList{u"start"_s};
}

void TestDemoOrgStart::wrongOptionsAreRefused()
{
    QFETCH(QStringList, arguments);
    const Ran ran
        = run(arguments + (arguments.contains(u"--data"_s) ? QStringList() : QStringList{u"--memory"_s}));
    QCOMPARE(ran.exitCode, 64);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith("patchbay-demo-org: "), ran.err.constData());
}

void TestDemoOrgStart::takenPortIsToldWhereItWasAskedFor()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(taken.serverPort());
    const Ran ran = run({u"--memory"_s, u"--port"_s, QString::fromLatin1(port)});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("port " + port + " is taken"), ran.err.constData());
}

void TestDemoOrgStart::newFolderIsThePersonsAlone()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"new/org"_s);
    DemoOrgProgram org;
    QVERIFY(org.start({u"--data"_s, folder}));
    QVERIFY(!(QFile::permissions(folder) & others));
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files) {
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
}

void TestDemoOrgStart::folderThatOthersMayReadIsLeftAlone()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"shared"_s);
    QVERIFY(
        QDir().mkdir(folder) && QFile::setPermissions(folder, owner | QFile::ReadGroup | QFile::ExeGroup));
    const QFile::Permissions before = QFile::permissions(folder);
    const Ran ran = run({u"--data"_s, folder});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains(folder.toUtf8()), ran.err.constData());
    QCOMPARE(QFile::permissions(folder), before);
    QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestDemoOrgStart::damagedDataIsNamed()
{
    QTemporaryDir place;
    const QString path = place.filePath(u"org.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    const Ran ran = run({u"--data"_s, place.path()});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains(path.toUtf8()) && ran.err.contains("move it away"), ran.err.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
}

void TestDemoOrgStart::secondStartPointsToTheFirst()
{
    QTemporaryDir place;
    DemoOrgProgram first;
    QVERIFY(first.start({u"--data"_s, place.path()}));
    const Ran second = run({u"--data"_s, place.path(), u"--exit-when-idle"_s, u"5"_s});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(urlIn(second.out).toLatin1(), first.url());
    QCOMPARE(second.err, QByteArray());
    const Ran third = run({u"--data"_s, place.path(), u"--rotate-refresh-tokens"_s});
    QCOMPARE(third.exitCode, 0);
    QCOMPARE(urlIn(third.out).toLatin1(), first.url());
    QVERIFY2(third.err.contains("were not taken"), third.err.constData());
}

void TestDemoOrgStart::nothingMisbehavesUnlessATestAsksForIt()
{
    QTemporaryDir place;
    QProcess program;
    program.start(QStringLiteral(DEMO_ORG_PROGRAM), {u"--data"_s, place.path(), u"--port"_s, u"0"_s});
    QVERIFY(program.waitForReadyRead(20000));
    const QJsonObject ready = QJsonDocument::fromJson(program.readLine()).object();
    QCOMPARE(ready.keys(), (QStringList{u"pid"_s, u"url"_s})); // no control port, no key to one
    program.terminate();
    QVERIFY(program.waitForFinished(20000));

    DemoOrgProgram org;
    QVERIFY(org.start({u"--memory"_s}));
    const QByteArray fault = R"({"path":"/services/data","action":"html"})";
    const Headers json{{"Content-Type", "application/json"}};
    QVERIFY(org.send("POST", "/faults", fault, json).status >= 400); // not on the org's own port
    QCOMPARE(org.send("GET", "/services/data").status, 200);
    org.forgetControlKey();
    QCOMPARE(
        org.control("POST", "/faults", {{u"path"_s, u"/services/data"_s}, {u"action"_s, u"html"_s}}).status,
        403);
    QCOMPARE(org.send("GET", "/services/data").status, 200);
}

QTEST_GUILESS_MAIN(TestDemoOrgStart)
#include "tst_demoorgstart.moc"
