#include "consent/embeddedconsent.h"

#include "consentview/pageserver.h"
#include "support/await.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
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

using Event = ConsentPipeMessage::Event;
using Reason = ConsentPipeMessage::Reason;

constexpr int patience = 60'000; ///< Milliseconds; the engine starts cold on a busy machine.
const AttemptId attempt{u"attempt-1"_s};
const QByteArray sentinel("SENTINEL-4711");

bool isRoot()
{
    return geteuid() == 0;
}

/// Processes below `root`, by what /proc tells.
QList<qint64> processesBelow(qint64 root)
{
    QHash<qint64, qint64> parents;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : names) {
        QFile stat(u"/proc/%1/stat"_s.arg(name));
        if (name.toLongLong() <= 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        parents.insert(name.toLongLong(), fields.value(1).toLongLong());
    }
    QList<qint64> below;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        qint64 ancestor = it.value();
        while (ancestor > 1 && ancestor != root)
            ancestor = parents.value(ancestor);
        if (ancestor == root)
            below.append(it.key());
    }
    return below;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Drives the real program on the display the test runs on. Pages act by script, as nobody is there to click.
class ConsentViewTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
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

private:
    ConsentPipeRequest request(const QString &path = u"/start"_s) const;
    void start(const ConsentPipeRequest &request);
    void launch(const QByteArray &line);
    std::optional<ConsentPipeMessage> next();
    /// The answer after any "shown".
    std::optional<ConsentPipeMessage> answer();
    bool isShown();
    QByteArray callbackOf(const std::optional<ConsentPipeMessage> &message) const;
    QByteArray redirectUri() const;
    QByteArray scriptedPage(const QByteArray &script) const;
    QProcessEnvironment environment() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<QTcpServer> m_callbackPort; ///< Listens where the redirect points; nobody may come.
    std::unique_ptr<QProcess> m_helper;
    QProcessEnvironment m_more;
    ConsentLineBuffer m_buffer;
    std::vector<QByteArray> m_lines;
};

void ConsentViewTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"),
        "this test shows real windows: run it through tests/run or packaging/session");
}

void ConsentViewTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_server = std::make_unique<PageServer>();
    m_callbackPort = std::make_unique<QTcpServer>();
    QVERIFY(m_callbackPort->listen(QHostAddress::LocalHost));
    m_more = {};
    m_lines.clear();
}

void ConsentViewTest::cleanup()
{
    if (m_helper && m_helper->state() != QProcess::NotRunning) {
        m_helper->closeWriteChannel();
        if (!QTest::qWaitFor([this] { return m_helper->state() == QProcess::NotRunning; }, 5000))
            m_helper->kill();
    }
    m_helper.reset();
}

ConsentPipeRequest ConsentViewTest::request(const QString &path) const
{
    return {.attempt = attempt,
        .authorizeUrl = Secret(m_server->url(path).toEncoded()),
        .redirectUri = QUrl::fromEncoded(redirectUri()),
        .providerName = u"Demo"_s,
        .proxy = {.type = ConsentProxy::Type::None}};
}

QByteArray ConsentViewTest::redirectUri() const
{
    return "http://localhost:" + QByteArray::number(m_callbackPort->serverPort()) + "/oauth/callback";
}

QByteArray ConsentViewTest::scriptedPage(const QByteArray &script) const
{
    return "<!doctype html><title>t</title><p>page</p><script>const redirect='" + redirectUri() + "';"
        + script + "</script>";
}

QProcessEnvironment ConsentViewTest::environment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"HOME"_s, m_home->path());
    for (const QString &name : {u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        variables.remove(name);
    variables.insert(m_more);
    return variables;
}

void ConsentViewTest::launch(const QByteArray &line)
{
    m_helper = std::make_unique<QProcess>();
    m_helper->setProcessEnvironment(environment());
    m_helper->setStandardErrorFile(m_home->filePath(u"stderr"_s));
    m_helper->start(QStringLiteral(CONSENT_HELPER), QStringList());
    m_helper->write(line);
}

void ConsentViewTest::start(const ConsentPipeRequest &request)
{
    launch(encodeConsentRequest(request).reveal().toByteArray());
}

std::optional<ConsentPipeMessage> ConsentViewTest::next()
{
    const bool came = QTest::qWaitFor(
        [this] {
            const Result<std::vector<QByteArray>> lines = m_buffer.feed(m_helper->readAllStandardOutput());
            if (lines)
                m_lines.insert(m_lines.end(), lines->begin(), lines->end());
            return !m_lines.empty();
        },
        patience);
    if (!came)
        return {};
    const Result<ConsentPipeMessage> message = decodeConsentMessage(m_lines.front(), attempt);
    m_lines.erase(m_lines.begin());
    return message ? std::optional(*message) : std::nullopt;
}

bool ConsentViewTest::isShown()
{
    const std::optional<ConsentPipeMessage> message = next();
    return message && message->event == Event::Shown;
}

std::optional<ConsentPipeMessage> ConsentViewTest::answer()
{
    std::optional<ConsentPipeMessage> message = next();
    return message && message->event == Event::Shown ? next() : message;
}

QByteArray ConsentViewTest::callbackOf(const std::optional<ConsentPipeMessage> &message) const
{
    return message && message->event == Event::Callback ? message->callbackUrl.reveal().toByteArray()
                                                        : QByteArray();
}

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
    const QString runuser = QStandardPaths::findExecutable(u"runuser"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    if (isRoot() && runuser.isEmpty())
        QSKIP("runuser is not here, so root cannot become an ordinary user");
    if (isRoot()) // the usual place for temporary files may be closed to others
        m_home = std::make_unique<QTemporaryDir>(u"/tmp/tst_consentview-XXXXXX"_s);
    const QString program = m_home->filePath(u"patchbay-consent"_s);
    QVERIFY(QFile::copy(QStringLiteral(CONSENT_HELPER), program));
    QStringList command{program};
    if (isRoot()) {
        // A home and the display's key that the user may use; the build folder need not be theirs.
        if (qEnvironmentVariableIsSet("XAUTHORITY")) {
            const QString key = m_home->filePath(u"display-key"_s);
            QVERIFY(QFile::copy(qEnvironmentVariable("XAUTHORITY"), key));
            m_more.insert(u"XAUTHORITY"_s, key);
        }
        m_more.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
        QCOMPARE(QProcess::execute(u"chown"_s, {u"-R"_s, u"nobody"_s, m_home->path()}), 0);
        command = QStringList{runuser, u"-u"_s, u"nobody"_s, u"--"_s, program};
        if (QProcess::execute(
                command.first(), {u"-u"_s, u"nobody"_s, u"--"_s, u"unshare"_s, u"-Urpn"_s, u"true"_s}))
            QSKIP("user namespaces do not work here for nobody, so there is no sandbox to see");
    }
    m_server->page("/start", scriptedPage({}));
    m_helper = std::make_unique<QProcess>();
    m_helper->setProcessEnvironment(environment());
    m_helper->setStandardErrorFile(QProcess::nullDevice());
    m_helper->start(command.takeFirst(), command);
    m_helper->write(encodeConsentRequest(request()).reveal().toByteArray());
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
