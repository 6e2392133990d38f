#include "consent/embeddedconsent.h"

#include "consentview/consentviewfixture.h"
#include "support/await.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <unistd.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
namespace
{

const QByteArray sentinel("SENTINEL-4711");

QString userNamespaceOf(qint64 process)
{
    return QFile::symLinkTarget(u"/proc/%1/ns/user"_s.arg(process));
}

bool isRoot()
{
    return geteuid() == 0;
}

} // namespace

/// Pages act by script, as nobody is there to click.
class ConsentViewTest : public ConsentViewFixture
{
    Q_OBJECT
private slots:
    void redirectIsCaughtWholeAndNeverRequested_data();
    void redirectIsCaughtWholeAndNeverRequested();
    void redirectAsPartOfAPageIsNotRequested();
    void foreignHttpHostIsNeverAsked();
    void schemeThatLeavesTheWebIsRefused_data();
    void schemeThatLeavesTheWebIsRefused();
    void downloadLeavesNothing();
    void nothingOfAPageIsLeftBehind();
    void debuggerCannotBeLetInByEnvironment();
    void pageThatTalksIsNotWaitedFor();
    void windowIsTitledByItsProvider();
    void endOfInputEndsIt();
    void badRequestIsToldAsSuch();
    void foreignPageNeedsASandbox();
    void pagesOfAnOrdinaryUserAreLockedIn();
    void surfaceGetsTheCallback();
    void surfaceToldOfAKilledWindow();
};

void ConsentViewTest::redirectIsCaughtWholeAndNeverRequested_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("at once") << QByteArray("/go");
    QTest::newRow("by script") << QByteArray("/script");
    QTest::newRow("after a form") << QByteArray("/form");
}

void ConsentViewTest::redirectIsCaughtWholeAndNeverRequested()
{
    QFETCH(const QByteArray, way);
    const QByteArray callback = redirectUri() + "?code=a%2Fb%3D&state=x%20y#part=1";
    m_server->redirect("/go", callback);
    m_server->page("/script", scriptedPage("location.href='" + callback + "';"));
    m_server->page("/form",
        "<form method=post action=/go><input name=a "
        "value=b></form><script>document.forms[0].submit()</script>");
    start(request(QString::fromLatin1(way)));
    QCOMPARE(callbackOf(answer()), callback);
    QTRY_COMPARE(m_helper->state(), QProcess::NotRunning);
    QCOMPARE(m_helper->exitStatus(), QProcess::NormalExit);
    QVERIFY(!m_callbackPort->hasPendingConnections());
}

void ConsentViewTest::redirectAsPartOfAPageIsNotRequested()
{
    m_server->page("/start",
        "<img src='" + redirectUri() + "?code=img'><iframe src='" + redirectUri() + "?code=frame'></iframe>"
            + scriptedPage("fetch(redirect+'?code=fetch',{mode:'no-cors'}).catch(()=>{})"
                           ".finally(()=>setTimeout(()=>location.href=redirect+'?code=main',300));"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=main");
    QVERIFY(!m_callbackPort->hasPendingConnections());
}

void ConsentViewTest::foreignHttpHostIsNeverAsked()
{
    const QByteArray foreign = m_server->url(u"/foreign"_s, u"127.0.0.2"_s).toEncoded();
    m_server->page("/foreign", "foreign");
    m_server->page("/start",
        "<img src='" + foreign + "'><iframe src='" + foreign + "'></iframe>"
            + scriptedPage("fetch('" + foreign + "',{mode:'no-cors'}).catch(()=>{});location.href='" + foreign
                + "';setTimeout(()=>location.href=redirect+'?code=still-here',500);"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=still-here");
    QVERIFY(!m_server->requests().isEmpty());
    for (const QByteArray &asked : m_server->requests())
        QVERIFY2(!asked.contains("foreign"), asked.constData());
}

void ConsentViewTest::schemeThatLeavesTheWebIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("file") << QByteArray("file:///etc/hostname");
    QTest::newRow("data") << QByteArray("data:text/html,hello");
    QTest::newRow("custom") << QByteArray("patchbay://callback?code=1");
    QTest::newRow("mail") << QByteArray("mailto:someone@example.com");
}

void ConsentViewTest::schemeThatLeavesTheWebIsRefused()
{
    QFETCH(const QByteArray, target);
    // What the desktop would be asked to open ends up in a note.
    QFile opener(m_home->filePath(u"xdg-open"_s));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write("#!/bin/sh\necho \"$@\" >" + QFile::encodeName(m_home->filePath(u"opened"_s)) + '\n');
    opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    opener.close();
    m_more.insert(u"PATH"_s, m_home->path() + u':' + qEnvironmentVariable("PATH"));

    m_server->page("/start",
        scriptedPage("location.href=\"" + target
            + "\";setTimeout(()=>location.href=redirect+'?code=still-here',500);"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=still-here");
    QVERIFY(!QFile::exists(m_home->filePath(u"opened"_s)));
}

void ConsentViewTest::downloadLeavesNothing()
{
    m_server->answer("/file",
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
        "Content-Disposition: attachment; filename=\"../evil.desktop\"\r\n",
        "evil");
    m_server->page("/start",
        scriptedPage("location.href='/file';setTimeout(()=>location.href=redirect+'?code=done',700);"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=done");
    QVERIFY(
        m_server->requests().contains("GET localhost:" + QByteArray::number(m_server->port()) + " /file"));
    QDirIterator files(m_home->path(), {u"*evil*"_s}, QDir::AllEntries, QDirIterator::Subdirectories);
    QVERIFY(!files.hasNext());
}

void ConsentViewTest::nothingOfAPageIsLeftBehind()
{
    // By these others have made programs write down what pages say, or what goes over the line.
    m_more.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_more.insert(u"SSLKEYLOGFILE"_s, m_home->filePath(u"keys"_s));
    m_more.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s,
        u"--enable-logging=stderr --v=1 --log-net-log=%1 --user-data-dir=%2"_s.arg(
            m_home->filePath(u"netlog"_s), m_home->filePath(u"profile"_s)));
    m_more.insert(u"QTWEBENGINEPROCESS_PATH"_s, u"/bin/false"_s);
    m_server->answer("/start",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nCache-Control: max-age=9999\r\n"
        "Set-Cookie: session="
            + sentinel + "; Max-Age=99999\r\n",
        scriptedPage("console.log('" + sentinel + "');console.error('" + sentinel
            + "');localStorage.setItem('k','" + sentinel
            + "');const d=indexedDB.open('d');d.onupgradeneeded=()=>d.result.createObjectStore('s');"
            + "d.onsuccess=()=>{const t=d.result.transaction('s','readwrite');t.objectStore('s').put('"
            + sentinel + "',1);t.oncomplete=()=>location.href=redirect+'?code=" + sentinel + "'};"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=" + sentinel);
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), QProcess::NotRunning, patience);
    QDirIterator files(
        m_home->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    for (const QString &name : {u"keys"_s, u"netlog"_s, u"profile"_s})
        QVERIFY2(!QFile::exists(m_home->filePath(name)), qPrintable(name));
    bool sawStandardError = false;
    while (files.hasNext()) {
        const QString path = files.next();
        sawStandardError = sawStandardError || path.endsWith("/stderr"_L1);
        QVERIFY2(!contentOf(path).contains(sentinel), qPrintable(path));
    }
    QVERIFY(sawStandardError);
}

void ConsentViewTest::debuggerCannotBeLetInByEnvironment()
{
    QTcpServer probe; // a port that is free now
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    m_more.insert(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, QString::number(port));
    m_more.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--remote-debugging-port=%1"_s.arg(port));
    m_server->page("/start", scriptedPage({}));
    start(request());
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), patience);
    QTcpSocket debugger;
    debugger.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(debugger.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(debugger.error(), QAbstractSocket::ConnectionRefusedError);
}

void ConsentViewTest::pageThatTalksIsNotWaitedFor()
{
    // A dialog would wait for somebody; and whoever read it would take it for a window of ours.
    m_server->page("/start",
        scriptedPage("for (let i = 0; i < 50; ++i) alert('again');"
                     "const yes = confirm('Send your password?'), name = prompt('Your name?', 'me');"
                     "onbeforeunload = e => { e.preventDefault(); return 'stay'; };"
                     "location.href = redirect + '?code=' + yes + '-' + name;"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=false-null");
}

void ConsentViewTest::windowIsTitledByItsProvider()
{
    m_server->page("/start", "<!doctype html><title>A page's own words</title>");
    start(request());
    QVERIFY(isShown());
    const auto windows = [] {
        QProcess tree;
        tree.start(u"xwininfo"_s, {u"-root"_s, u"-tree"_s});
        tree.waitForFinished(patience);
        return tree.readAllStandardOutput();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(windows().contains("\"Connect Demo\""), windows().constData(), patience);
}

void ConsentViewTest::endOfInputEndsIt()
{
    m_server->page("/start", scriptedPage({}));
    start(request());
    QVERIFY(isShown());
    m_helper->closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), QProcess::NotRunning, patience);
    QCOMPARE(m_helper->exitStatus(), QProcess::NormalExit);
}

void ConsentViewTest::badRequestIsToldAsSuch()
{
    launch("{\"v\":1,\"attempt\":\"attempt-1\",\"authorize_url\":\"file:///etc/passwd\"}\n");
    const std::optional<ConsentPipeMessage> message = answer();
    QVERIFY(message);
    QCOMPARE(message->event, Event::Failed);
    QCOMPARE(message->reason, Reason::BadRequest);
}

void ConsentViewTest::foreignPageNeedsASandbox()
{
    if (!isRoot())
        QSKIP("an ordinary user has a sandbox; the refusal is what root gets");
    ConsentPipeRequest foreign = request();
    foreign.authorizeUrl = Secret::fromString(u"https://login.example.com/authorize"_s);
    start(foreign);
    const std::optional<ConsentPipeMessage> message = next(); // not even shown
    QVERIFY(message);
    QCOMPARE(message->event, Event::Failed);
    QCOMPARE(message->reason, Reason::SandboxUnavailable);
}

void ConsentViewTest::pagesOfAnOrdinaryUserAreLockedIn()
{
    m_server->page("/start", scriptedPage({}));
    if (const QString missing = startAsOrdinaryUser(request()); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), patience);

    // The page's process is forked from the engine's zygote and keeps its arguments; the filter tells it
    // apart.
    const auto isLockedIn
        = [](qint64 pid) { return contentOf(u"/proc/%1/status"_s.arg(pid)).contains("\nSeccomp:\t2\n"); };
    const qint64 helper = m_helper->processId();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(processesBelow(helper), isLockedIn), patience);
    for (const qint64 pid : processesBelow(helper)) {
        const QByteArray arguments = contentOf(u"/proc/%1/cmdline"_s.arg(pid));
        QVERIFY(!arguments.contains("--no-sandbox"));
        QVERIFY(!arguments.contains("localhost")); // no address in any argument
    }
    for (const qint64 pid : processesBelow(helper)) {
        if (isLockedIn(pid))
            QVERIFY2(userNamespaceOf(pid) != userNamespaceOf(QCoreApplication::applicationPid()),
                "pages live in a user namespace of their own");
    }
}

void ConsentViewTest::surfaceGetsTheCallback()
{
    m_server->redirect("/start", redirectUri() + "?code=abc&state=s");
    SystemClock clock;
    EmbeddedConsent consent(
        QStringLiteral(CONSENT_HELPER), [](const ProviderId &) { return ConsentLook(); }, clock);
    const Result<ConsentAnswer> answer = await(consent.obtain({.attempt = attempt,
                                                                  .provider = {u"demo"_s},
                                                                  .providerName = u"Demo"_s,
                                                                  .authorizeUrl = request().authorizeUrl,
                                                                  .redirectUri = request().redirectUri},
                                                   {}),
        std::chrono::milliseconds(patience));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->callbackUrl.reveal(), redirectUri() + "?code=abc&state=s");
}

void ConsentViewTest::surfaceToldOfAKilledWindow()
{
    m_server->page("/start", scriptedPage({}));
    SystemClock clock;
    EmbeddedConsent consent(
        QStringLiteral(CONSENT_HELPER), [](const ProviderId &) { return ConsentLook(); }, clock);
    const Task<ConsentAnswer> task = consent.obtain({.attempt = attempt,
                                                        .provider = {u"demo"_s},
                                                        .providerName = u"Demo"_s,
                                                        .authorizeUrl = request().authorizeUrl,
                                                        .redirectUri = request().redirectUri},
        {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), patience);
    const QList<qint64> below = processesBelow(QCoreApplication::applicationPid());
    for (const qint64 pid : below) {
        if (contentOf(u"/proc/%1/comm"_s.arg(pid)) == "patchbay-consen\n")
            kill(pid_t(pid), SIGKILL);
    }
    const Result<ConsentAnswer> answer = await(task);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::HelperFailed);
    QCOMPARE(answer.error().providerCode, u"died"_s);
}

QTEST_GUILESS_MAIN(ConsentViewTest)
#include "tst_consentview.moc"
