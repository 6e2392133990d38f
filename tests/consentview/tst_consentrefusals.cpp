#include "consentview/consentviewfixture.h"
#include "support/certificates.h"

#include <QDir>
#include <QRegularExpression>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <csignal>
#include <functional>
#include <optional>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

/// A server with a certificate nobody trusts, which notes what is said to it once a connection is up.
class UntrustedServer final : public QObject
{
    Q_OBJECT
public:
    explicit UntrustedServer(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QSslServer::startedEncryptionHandshake, this, [this] { ++handshakes; });
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *const socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { said += socket->readAll(); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    [[nodiscard]] QByteArray url(const QByteArray &path) const
    {
        return "https://localhost:" + QByteArray::number(m_server.serverPort()) + path;
    }

    int handshakes = 0;
    QByteArray said;

private:
    QSslServer m_server;
};

/// What xdotool prints, or none where it fails or waits for ever: both happen when a window comes or goes
/// while it looks at all of them.
std::optional<QString> xdotool(const QStringList &command)
{
    constexpr int oneTry = 5000; // ms
    QProcess tool;
    tool.start(u"xdotool"_s, command);
    if (tool.waitForFinished(oneTry) && tool.exitCode() == 0)
        return QString::fromLatin1(tool.readAllStandardOutput()).trimmed();
    tool.kill();
    tool.waitForFinished();
    return std::nullopt;
}

/// With the keys going to it, and what follows: all of it once more where a part fails, because the engine
/// makes the window anew while it starts, with another number.
void inActiveWindow(const std::function<QStringList(const QString &window)> &command)
{
    for (QDeadlineTimer left(patience); !left.hasExpired();) {
        const auto found
            = xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"^Connect Demo$"_s});
        const QString window = found.value_or(QString()).section(u'\n', -1);
        if (found && xdotool({u"windowactivate"_s, u"--sync"_s, window}) && xdotool(command(window)))
            return;
    }
    QTest::qFail("the window takes neither keys nor clicks", __FILE__, __LINE__);
}

/// Without naming the window: what is sent to a window by name is marked as made up.
void press(const QString &key)
{
    inActiveWindow([&key](const QString &) { return QStringList{u"key"_s, u"--clearmodifiers"_s, key}; });
}

void clickInside()
{
    inActiveWindow([](const QString &window) {
        return QStringList{u"mousemove"_s, u"--window"_s, window, u"250"_s, u"250"_s, u"click"_s, u"1"_s};
    });
}

} // namespace

/// What the real window refuses real pages, and what becomes of a page that breaks; its keys are pressed.
class ConsentRefusalsTest : public ConsentViewFixture
{
    Q_OBJECT
private slots:
    void nearlyTheRedirectIsNotCaught_data();
    void nearlyTheRedirectIsNotCaught();
    void untrustedCertificateStopsTheSignIn();
    void untrustedPartsOfAPageAreNotLoaded();
    void permissionsAreDenied();
    void loginByHeaderIsRefused();
    void scriptOpensNoWindow();
    void popupIsHeldToTheRules_data();
    void popupIsHeldToTheRules();
    void killedPageCanBeLoadedAgain_data();
    void killedPageCanBeLoadedAgain();
    void hungPageCanBeCancelled();
    void hungPageEndsWithItsApp();
    void drawnAtOtherScales();

private:
    [[nodiscard]] bool isAsked(const QByteArray &path) const
    {
        return m_server->requests().contains(
            "GET localhost:" + QByteArray::number(m_server->port()) + ' ' + path);
    }
    [[nodiscard]] qint64 pageProcess() const;
    [[nodiscard]] std::optional<ConsentPipeMessage> pressUntilAnswered(const QString &key);
};

/// The one that holds a page, by the engine's own argument.
qint64 ConsentRefusalsTest::pageProcess() const
{
    for (const qint64 pid : processesBelow(m_helper->processId())) {
        if (contentOf(u"/proc/%1/cmdline"_s.arg(pid)).contains("--type=renderer"))
            return pid;
    }
    return 0;
}

/// When a window shows its trouble cannot be seen from outside; until then the key means nothing to it, and
/// after it the window may be gone before its answer is here.
std::optional<ConsentPipeMessage> ConsentRefusalsTest::pressUntilAnswered(const QString &key)
{
    press(key);
    std::optional<ConsentPipeMessage> message = next(std::chrono::seconds(1));
    for (QDeadlineTimer left(patience); !message && !left.hasExpired();
         message = next(std::chrono::seconds(1))) {
        (void)xdotool({u"key"_s, u"--clearmodifiers"_s, key});
    }
    return message;
}

void ConsentRefusalsTest::nearlyTheRedirectIsNotCaught_data()
{
    QTest::addColumn<QByteArray>("near"); // PORT is the page server's: what is not caught is asked for there
    QTest::newRow("another port") << QByteArray("http://localhost:PORT/oauth/callback");
    QTest::newRow("another name") << QByteArray("http://127.0.0.1:PORT/oauth/callback");
    QTest::newRow("longer") << QByteArray("http://localhost:PORT/oauth/callback/");
    QTest::newRow("capitals") << QByteArray("http://localhost:PORT/OAuth/callback");
}

void ConsentRefusalsTest::nearlyTheRedirectIsNotCaught()
{
    QFETCH(QByteArray, near);
    near.replace("PORT", QByteArray::number(m_server->port()));
    const QByteArray path = near.mid(near.indexOf('/', 8));
    m_server->page(path, scriptedPage("location.href=redirect+'?code=exact';"));
    m_server->page("/start", scriptedPage("location.href='" + near + "?code=near';"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=exact");
}

void ConsentRefusalsTest::untrustedCertificateStopsTheSignIn()
{
    Certificates certificates;
    QVERIFY2(certificates.areThere(), qPrintable(certificates.why()));
    UntrustedServer server(Certificates::serverSide(certificates.issue({})));
    m_server->redirect("/start", server.url("/login"));
    start(request());
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(server.handshakes > 0, patience);
    press(u"F5"_s); // there is no way round
    const std::optional<ConsentPipeMessage> message = pressUntilAnswered(u"space"_s); // Close
    QVERIFY(message);
    QCOMPARE(message->event, Event::Failed);
    QCOMPARE(message->reason, Reason::Tls);
    QCOMPARE(server.said, QByteArray());
}

void ConsentRefusalsTest::untrustedPartsOfAPageAreNotLoaded()
{
    Certificates certificates;
    QVERIFY2(certificates.areThere(), qPrintable(certificates.why()));
    UntrustedServer server(Certificates::serverSide(certificates.issue({})));
    m_server->page("/start",
        "<iframe src='" + server.url("/frame") + "'></iframe>"
            + scriptedPage("fetch('" + server.url("/api")
                + "',{mode:'no-cors'}).then(()=>'loaded',()=>'refused')"
                  ".then(o=>location.href=redirect+'?code='+o);"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=refused");
    QVERIFY(server.handshakes > 0);
    QCOMPARE(server.said, QByteArray());
}

void ConsentRefusalsTest::permissionsAreDenied()
{
    m_server->page("/start",
        scriptedPage("const got={};const note=(n,p)=>p.then(v=>got[n]=v===undefined?'given':String(v),"
                     "()=>got[n]='denied');"
                     "const limit=p=>Promise.race([p,new Promise((_,no)=>setTimeout(no,8000))]);"
                     "Promise.all([note('place',limit(new Promise((y,n)=>"
                     "navigator.geolocation.getCurrentPosition(()=>y('given'),n)))),"
                     "note('notices',limit(Notification.requestPermission())),"
                     "note('camera',limit(navigator.mediaDevices.getUserMedia({video:true}))),"
                     "note('microphone',limit(navigator.mediaDevices.getUserMedia({audio:true}))),"
                     "note('screen',limit(navigator.mediaDevices.getDisplayMedia({video:true}))),"
                     "note('clipboard',limit(navigator.clipboard.readText())),"
                     "note('midi',limit(navigator.requestMIDIAccess({sysex:true})))])"
                     ".then(()=>location.href=redirect+'?'+new URLSearchParams(got));"));
    start(request());
    const QUrlQuery got(QUrl(QString::fromLatin1(callbackOf(answer()))));
    QCOMPARE(got.queryItems().size(), 7);
    for (const auto &[what, outcome] : got.queryItems())
        QVERIFY2(outcome == "denied"_L1, qPrintable(what + u": "_s + outcome));
}

void ConsentRefusalsTest::loginByHeaderIsRefused()
{
    m_server->answer("/private",
        "HTTP/1.1 401 Unauthorized\r\nContent-Type: text/html\r\nWWW-Authenticate: Basic realm=\"a\"\r\n",
        "private");
    m_server->page(
        "/start", scriptedPage("fetch('/private').then(r=>location.href=redirect+'?code='+r.status);"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=401");
    QCOMPARE(
        m_server->requests().count("GET localhost:" + QByteArray::number(m_server->port()) + " /private"), 1);
}

void ConsentRefusalsTest::scriptOpensNoWindow()
{
    m_server->page("/popup", "popup");
    m_server->page("/start",
        scriptedPage("const w=window.open('/popup');setTimeout(()=>location.href=redirect+'?code='"
                     "+(w?'opened':'refused'),500);"));
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=refused");
    QVERIFY(!isAsked("/popup"));
}

void ConsentRefusalsTest::popupIsHeldToTheRules_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("the redirect") << QByteArray("REDIRECT?code=popup");
    QTest::newRow("a page") << QByteArray("/popup");
    QTest::newRow("a file") << QByteArray("file:///etc/hostname");
    QTest::newRow("a custom scheme") << QByteArray("patchbay://callback?code=1");
    QTest::newRow("a foreign host") << QByteArray("http://127.0.0.2:PORT/popup");
}

void ConsentRefusalsTest::popupIsHeldToTheRules()
{
    QFETCH(QByteArray, target);
    const bool isRedirect = target.startsWith("REDIRECT");
    const bool isOurs = target == "/popup";
    target.replace("REDIRECT", redirectUri()).replace("PORT", QByteArray::number(m_server->port()));
    m_server->page("/clicked", "clicked");
    m_server->page("/popup", scriptedPage("location.href=redirect+'?code=popup';"));
    m_server->page("/start",
        "<style>html,body{height:100%;margin:0}</style>"
            + scriptedPage("onclick=async()=>{await fetch('/clicked');window.open('" + target + "');"
                + (isRedirect || isOurs
                        ? QByteArray()
                        : QByteArray("setTimeout(()=>location.href=redirect+'?code=still-here',1500);"))
                + "};fetch('/ready');"));
    start(request());
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(isAsked("/ready"), patience);
    const auto isClicked = [this] {
        if (!isAsked("/clicked"))
            clickInside();
        return QTest::qWaitFor([this] { return isAsked("/clicked"); }, 2000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isClicked(), patience);
    QCOMPARE(
        callbackOf(answer()), redirectUri() + (isRedirect || isOurs ? "?code=popup" : "?code=still-here"));
    QCOMPARE(isAsked("/popup"), isOurs);
    for (const QByteArray &asked : m_server->requests())
        QVERIFY2(!asked.contains("127.0.0.2"), asked.constData());
}

void ConsentRefusalsTest::killedPageCanBeLoadedAgain_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("fault 75: renderer crashed, space") << u"space"_s;
    QTest::newRow("fault 75: renderer crashed, return") << u"Return"_s;
}

void ConsentRefusalsTest::killedPageCanBeLoadedAgain()
{
    QFETCH(QString, key);
    m_server->page("/start", scriptedPage("fetch('/ready');"));
    start(request());
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(isAsked("/ready"), patience);
    const qint64 page = pageProcess();
    QVERIFY(page > 0);
    m_server->page("/start", scriptedPage("location.href=redirect+'?code=again';"));
    QCOMPARE(::kill(pid_t(page), SIGKILL), 0);
    QCOMPARE(callbackOf(pressUntilAnswered(key)), redirectUri() + "?code=again"); // Try again
}

void ConsentRefusalsTest::hungPageCanBeCancelled()
{
    m_server->page("/start", scriptedPage("fetch('/ready').then(()=>{for(;;);});"));
    start(request());
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(isAsked("/ready"), patience);
    press(u"alt+F4"_s); // keys go to the page first; this one the window manager takes
    const std::optional<ConsentPipeMessage> message = next();
    QVERIFY(message);
    QCOMPARE(message->event, Event::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), QProcess::NotRunning, patience);
}

void ConsentRefusalsTest::hungPageEndsWithItsApp()
{
    m_server->page("/start", scriptedPage("fetch('/ready').then(()=>{for(;;);});"));
    start(request());
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(isAsked("/ready"), patience);
    const QList<qint64> processes = processesBelow(m_helper->processId());
    m_helper->closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), QProcess::NotRunning, patience);
    for (const qint64 process : processes) {
        const auto isGone = [process] {
            const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(process));
            return status.isEmpty() || status.contains("State:\tZ");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), patience);
    }
}

/// A person judges the pictures; the test holds that the window grows with its scale.
void ConsentRefusalsTest::drawnAtOtherScales()
{
    m_server->page("/start", "<!doctype html><title>t</title><h1>Sign in</h1><p>to the demo org</p>");
    const auto widthOf = [this](const QString &picture) {
        ConsentPipeRequest wanted = request();
        wanted.reason = u"To enter the leads of the fair, and to look for those that are there already."_s;
        start(wanted);
        if (!isShown())
            return 0;
        QTest::qWait(2000);
        QProcess tool;
        tool.start(u"xwininfo"_s, {u"-name"_s, u"Connect Demo"_s});
        tool.waitForFinished(patience);
        const QByteArray told = tool.readAllStandardOutput();
        QProcess::execute(u"import"_s, {u"-window"_s, u"Connect Demo"_s, picture});
        stop();
        static const QRegularExpression width(u"Width: (\\d+)"_s);
        return width.match(QString::fromLatin1(told)).captured(1).toInt();
    };
    const QString pictures = QStringLiteral(PICTURES);
    QVERIFY(QDir().mkpath(pictures));
    const int once = widthOf(pictures + u"/consent.png"_s);
    QVERIFY(once > 0);
    for (const double scale : {1.5, 2.0}) {
        m_more.insert(u"QT_SCALE_FACTOR"_s, QString::number(scale));
        QCOMPARE(widthOf(pictures + u"/consent-%1.png"_s.arg(scale)), qRound(scale * once));
    }
}

QTEST_GUILESS_MAIN(ConsentRefusalsTest)
#include "tst_consentrefusals.moc"
