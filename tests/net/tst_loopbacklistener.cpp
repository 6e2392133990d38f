#include "net/loopbacklistener.h"

#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fault.h"
#include "support/tally.h"

#include <QEventLoop>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <deque>
#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

LoopbackTexts texts()
{
    LoopbackTexts texts;
    texts.language = u"en"_s;
    texts.accepted = {u"Signed in"_s, u"You can close this tab & go back."_s};
    texts.notGiven = {u"Access was not given"_s, u"-"_s};
    texts.notOurs = {u"Not this sign-in"_s, u"-"_s};
    texts.over = {u"Over"_s, u"-"_s};
    texts.badRequest = {u"Nothing here"_s, u"-"_s};
    return texts;
}

/// A port that is free on both families right now.
quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return server.serverPort();
}

QUrl redirect(quint16 port)
{
    return QUrl(u"http://localhost:%1/oauth/callback"_s.arg(port));
}

LoopbackListener::Verdict byState(const Secret &url)
{
    if (!url.reveal().contains("state=right"))
        return LoopbackListener::Verdict::NotOurs;
    return url.reveal().contains("error=") ? LoopbackListener::Verdict::ProviderRefused
                                           : LoopbackListener::Verdict::Accepted;
}

/// Addresses, as /proc writes them, on which this port is listened on; sorted.
QByteArrayList listeningAddresses(quint16 port)
{
    QByteArrayList addresses;
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(table);
        if (!file.open(QFile::ReadOnly))
            qFatal("no /proc");
        const QByteArrayList lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList words = line.simplified().split(' ');
            const QByteArrayList local = words.value(1).split(':');
            if (words.value(3) == "0A" && local.value(1).toUShort(nullptr, 16) == port)
                addresses.append(local.value(0));
        }
    }
    std::sort(addresses.begin(), addresses.end());
    return addresses;
}

/// A blocking connection of an attacker's thread; goes by a reset, which leaves no port in TIME_WAIT.
class HostileConnection final
{
public:
    HostileConnection(int family, quint16 port)
        : m_handle(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        constexpr timeval patience{.tv_sec = 1, .tv_usec = 0};
        constexpr linger reset{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(m_handle, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
        ::setsockopt(m_handle, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        if (family == AF_INET) {
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            (void)!::connect(m_handle, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
        } else {
            sockaddr_in6 address{};
            address.sin6_family = AF_INET6;
            address.sin6_port = htons(port);
            address.sin6_addr = in6addr_loopback;
            (void)!::connect(m_handle, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
        }
    }
    ~HostileConnection() { ::close(m_handle); }
    Q_DISABLE_COPY_MOVE(HostileConnection)

    void send(const QByteArray &request) const
    {
        (void)!::send(m_handle, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL);
    }
    void awaitAnswer() const
    {
        char answer[64];
        (void)!::recv(m_handle, answer, sizeof(answer), 0);
    }

private:
    int m_handle;
};

/// What is not a whole request is left open until so many more were.
void attack(
    int family, quint16 port, const std::vector<QByteArray> &hostile, int count, std::atomic<int> &done)
{
    constexpr std::size_t halfOpen = 20;
    std::deque<std::unique_ptr<HostileConnection>> open;
    for (int i = 0; i < count; ++i, ++done) {
        const QByteArray &request = hostile[std::size_t(i) % hostile.size()];
        auto connection = std::make_unique<HostileConnection>(family, port);
        connection->send(request);
        if (request.endsWith('\n')) {
            connection->awaitAnswer();
            continue;
        }
        open.push_back(std::move(connection));
        if (open.size() > halfOpen)
            open.pop_front();
    }
}

} // namespace

class LoopbackListenerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void callbackIsHandedOverOnBothFamilies_data();
    void callbackIsHandedOverOnBothFamilies();
    void refusalEndsTheWaitWithItsOwnPage();
    void strayRequestsChangeNothing_data();
    void strayRequestsChangeNothing();
    void pagesAreInert_data();
    void pagesAreInert();
    void requestInPiecesIsRead();
    void secondHitGetsAFixedPage_data();
    void secondHitGetsAFixedPage();
    void nothingListensAfterwards();
    void callbackBeforeAnybodyWaitsIsNotOurs();
    void chromesPreflightIsAnswered();
    void silentConnectionsAreDroppedInTime();
    void floodDoesNotKeepTheBrowserOut_data()
    {
        addFaultRow("fault 72: loopback flooded by open connections");
    }
    void floodDoesNotKeepTheBrowserOut();
    void manyHostileRequestsDoNotEndTheWait_data()
    {
        addFaultRow("fault 72: loopback flooded by hostile requests");
    }
    void manyHostileRequestsDoNotEndTheWait();
    void listensOnLoopbackAndOnlyWhileItWaits_data();
    void listensOnLoopbackAndOnlyWhileItWaits();
    void browserThatNeverReadsDoesNotHoldUp();
    void goingCancels();
    void closingCancels();
    void firstFreePortIsTaken();
    void portTakenOnOneFamilyIsTaken_data();
    void portTakenOnOneFamilyIsTaken();
    void allPortsTakenNamesThem_data() { addFaultRow("fault 71: loopback ports exhausted"); }
    void allPortsTakenNamesThem();
    void onlyLoopbackHttpIsListenedOn_data();
    void onlyLoopbackHttpIsListenedOn();

private:
    QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port) + "\r\n\r\n";
    }
    QByteArray exchange(
        const QByteArray &request, const QHostAddress &address = QHostAddress::LocalHost) const;
    void reserve();

    std::unique_ptr<FakeClock> m_clock;
    quint16 m_port = 0;
    std::unique_ptr<LoopbackListener> m_listener;
};

void LoopbackListenerTest::reserve()
{
    Result<std::unique_ptr<LoopbackListener>> listener
        = LoopbackListener::reserve({redirect(m_port)}, *m_clock, texts());
    QVERIFY2(listener, qPrintable(listener ? QString() : listener.error().detail));
    m_listener = std::move(*listener);
}

void LoopbackListenerTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_port = freePort();
    reserve();
}

void LoopbackListenerTest::cleanup()
{
    m_listener.reset();
}

/// Sends and collects until the other side closes.
QByteArray LoopbackListenerTest::exchange(const QByteArray &request, const QHostAddress &address) const
{
    QTcpSocket socket;
    QEventLoop loop;
    connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    socket.connectToHost(address, m_port);
    loop.exec();
    return socket.readAll();
}

void LoopbackListenerTest::callbackIsHandedOverOnBothFamilies_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("RFC 8252 §7.3: 127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("RFC 8252 §7.3: ::1") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void LoopbackListenerTest::callbackIsHandedOverOnBothFamilies()
{
    QFETCH(QHostAddress, address);
    const Task<Secret> task = m_listener->wait(byState);
    const QByteArray page = exchange(get("/oauth/callback?code=a%2Bb%3D%3D&state=right"), address);
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(page.contains("<h1>Signed in</h1><p>You can close this tab &amp; go back.</p>"));
    const Result<Secret> callback = await(task);
    QVERIFY(callback);
    QCOMPARE(callback->reveal().toByteArray(),
        "http://localhost:" + QByteArray::number(m_port) + "/oauth/callback?code=a%2Bb%3D%3D&state=right");
}

void LoopbackListenerTest::refusalEndsTheWaitWithItsOwnPage()
{
    const Task<Secret> task = m_listener->wait(byState);
    const QByteArray page = exchange(get("/oauth/callback?error=access_denied&state=right"));
    QVERIFY(page.contains("<h1>Access was not given</h1>"));
    QVERIFY(await(task));
}

void LoopbackListenerTest::strayRequestsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("request"); // PORT stands for the port
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray host = "\r\nHost: localhost:PORT\r\n\r\n";
    row("RFC 6749 §10.12: wrong state", "GET /oauth/callback?code=a&state=wrong HTTP/1.1" + host, "400");
    row("RFC 6749 §10.12: no state", "GET /oauth/callback?error=access_denied HTTP/1.1" + host, "400");
    row("RFC 6749 §10.12: no query", "GET /oauth/callback HTTP/1.1" + host, "400");
    row("RFC 6749 §3.1.2.3: favicon", "GET /favicon.ico HTTP/1.1" + host, "404");
    row("RFC 6749 §3.1.2.3: slash", "GET /oauth/callback/?state=right HTTP/1.1" + host, "404");
    row("RFC 6749 §3.1.2.3: longer path", "GET /oauth/callback2?state=right HTTP/1.1" + host, "404");
    row("RFC 6749 §3.1.2.3: encoded path", "GET /oauth/%63allback?state=right HTTP/1.1" + host, "404");
    row("RFC 6749 §3.1.2.3: path in capitals", "GET /OAuth/callback?state=right HTTP/1.1" + host, "404");
    row("RFC 6749 §3.1.2.3: dots", "GET /x/../oauth/callback?state=right HTTP/1.1" + host, "404");
    row("RFC 6749 §4.1.2: POST", "POST /oauth/callback?state=right HTTP/1.1" + host, "405");
    row("RFC 6749 §4.1.2: HEAD", "HEAD /oauth/callback?state=right HTTP/1.1" + host, "405");
    row("RFC 6749 §4.1.2: OPTIONS", "OPTIONS /oauth/callback?state=right HTTP/1.1" + host, "405");
    row("RFC 9110 §9.1: get", "get /oauth/callback?state=right HTTP/1.1" + host, "405");
    row("RFC 9110 §9.1: method with a bell", "GE\x07T /oauth/callback?state=right HTTP/1.1" + host, "400");
    row("RFC 9110 §5.1: name with a slash", "GET /oauth/callback?state=right HTTP/1.1\r\nX/Y: a" + host,
        "400");
    row("RFC 9110 §7.2: rebound name",
        "GET /oauth/callback?state=right HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", "400");
    row("RFC 9110 §7.2: other port", "GET /oauth/callback?state=right HTTP/1.1\r\nHost: localhost:1\r\n\r\n",
        "400");
    row("RFC 9110 §7.2: no port", "GET /oauth/callback?state=right HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "400");
    row("RFC 9110 §7.2: address for name",
        "GET /oauth/callback?state=right HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "400");
    row("RFC 9110 §7.2: no host", "GET /oauth/callback?state=right HTTP/1.1\r\n\r\n", "400");
    row("RFC 9110 §7.2: two hosts",
        "GET /oauth/callback?state=right HTTP/1.1\r\nHost: localhost:PORT\r\nHost: localhost:PORT\r\n\r\n",
        "400");
    row("RFC 9112 §3.2: absolute target",
        "GET http://localhost:PORT/oauth/callback?state=right HTTP/1.1" + host, "400");
    row("RFC 9112 §3.2: fragment", "GET /oauth/callback?state=right#x HTTP/1.1" + host, "400");
    row("RFC 9112 §3.2: control character", "GET /oauth/callback?state=right\x01 HTTP/1.1" + host, "400");
    row("RFC 9112 §3.2: not ASCII", "GET /oauth/callback?state=right\xc3\xa9 HTTP/1.1" + host, "400");
    row("RFC 9112 §2.3: HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400");
    row("RFC 9112 §2.3: HTTP/0.9", "GET /oauth/callback?state=right\r\n\r\n", "400");
    row("RFC 9112 §5.2: folded header",
        "GET /oauth/callback?state=right HTTP/1.1\r\nX: a\r\n b\r\nHost: localhost:PORT\r\n\r\n", "400");
    row("RFC 9112 §5.1: space before colon",
        "GET /oauth/callback?state=right HTTP/1.1\r\nHost : localhost:PORT\r\n\r\n", "400");
    row("RFC 9112 §2.2: bare CR",
        "GET /oauth/callback?state=right HTTP/1.1\r\nX: a\rb\r\nHost: localhost:PORT\r\n\r\n", "400");
    row("RFC 9112 §3: TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), "400");
    row("RFC 9112 §3: nothing", "\r\n\r\n", "400");
    row("RFC 9112 §3: zeros", QByteArray(100, '\0') + "\r\n\r\n", "400");
    row("RFC 9112 §3: endless head", QByteArray(17 * 1024, 'a'), "400");
}

void LoopbackListenerTest::strayRequestsChangeNothing()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const Task<Secret> task = m_listener->wait(byState);
    const QByteArray page = exchange(request.replace("PORT", QByteArray::number(m_port)));
    // What was still unread may turn the end into a reset, and the page may be lost with it.
    if (!page.isEmpty())
        QCOMPARE(page.sliced(9, 3), status);
    QVERIFY(!task.isSettled());
    QVERIFY(exchange(get("/oauth/callback?code=a&state=right")).startsWith("HTTP/1.1 200 "));
    QVERIFY(await(task));
}

void LoopbackListenerTest::pagesAreInert_data()
{
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *target) {
        QTest::addRow("RFC 9700 §4.2.4: %s", name) << QByteArray(target);
    };
    row("the page for who signed in", "/oauth/callback?code=MARK&state=right");
    row("the page for another state", "/oauth/callback?state=wrong&x=<script>MARK");
    row("the page for another path", "/MARK");
    row("the page for a refusal",
        "/oauth/callback?error=MARK&error_description=MARK&error_uri=MARK&state=right");
}

void LoopbackListenerTest::pagesAreInert()
{
    QFETCH(QByteArray, target);
    const Task<Secret> task = m_listener->wait(byState);
    {
        const QByteArray page = exchange(get(target));
        QVERIFY(page.startsWith("HTTP/1.1 "));
        QVERIFY(!page.contains("MARK"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("href"));
        QVERIFY(page.contains("\r\nContent-Security-Policy: default-src 'none'"));
        QVERIFY(page.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(page.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(page.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
        QVERIFY(!page.contains("Access-Control"));
    }
}

void LoopbackListenerTest::requestInPiecesIsRead()
{
    const Task<Secret> task = m_listener->wait(byState);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray request = get("/oauth/callback?code=a&state=right");
    for (const char c : request) {
        socket.write(&c, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(await(task));
}

void LoopbackListenerTest::secondHitGetsAFixedPage_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("RFC 6749 §4.1.2: the same again") << QByteArray("first");
    QTest::newRow("RFC 6749 §4.1.2: another code at once") << QByteArray("second");
}

void LoopbackListenerTest::secondHitGetsAFixedPage()
{
    QFETCH(QByteArray, code);
    const Task<Secret> task = m_listener->wait(byState);
    QTcpSocket first;
    QTcpSocket second;
    first.connectToHost(QHostAddress::LocalHost, m_port);
    second.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(first.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(second.state(), QAbstractSocket::ConnectedState);
    // Both are read in one turn of the loop: a double click, a prefetch.
    first.write(get("/oauth/callback?code=first&state=right"));
    second.write(get("/oauth/callback?code=" + code + "&state=right"));
    QVERIFY(first.waitForBytesWritten());
    QVERIFY(second.waitForBytesWritten());
    const Result<Secret> callback = await(task);
    QVERIFY(callback);
    QTRY_VERIFY(first.state() == QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(second.state() == QAbstractSocket::UnconnectedState);
    const int signedIn
        = int(first.readAll().contains("Signed in")) + int(second.readAll().contains("Signed in"));
    QCOMPARE(signedIn, 1);
}

void LoopbackListenerTest::nothingListensAfterwards()
{
    const Task<Secret> task = m_listener->wait(byState);
    exchange(get("/oauth/callback?code=a&state=right"));
    QVERIFY(await(task));
    QTcpServer again;
    QVERIFY(again.listen(QHostAddress::LocalHost, m_port));
    QTcpServer again6;
    QVERIFY(again6.listen(QHostAddress::LocalHostIPv6, m_port));
}

void LoopbackListenerTest::callbackBeforeAnybodyWaitsIsNotOurs()
{
    QVERIFY(exchange(get("/oauth/callback?code=a&state=right")).contains("Not this sign-in"));
    const Task<Secret> task = m_listener->wait(byState);
    exchange(get("/oauth/callback?code=b&state=right"));
    QVERIFY(await(task));
}

void LoopbackListenerTest::chromesPreflightIsAnswered()
{
    const Task<Secret> task = m_listener->wait(byState);
    const QByteArray answer = exchange(
        "OPTIONS /oauth/callback HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port)
        + "\r\nOrigin: https://login.salesforce.com\r\nAccess-Control-Request-Private-Network: true\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 204 "));
    QVERIFY(answer.contains("\r\nAccess-Control-Allow-Private-Network: true\r\n"));
    QVERIFY(!task.isSettled());
}

void LoopbackListenerTest::silentConnectionsAreDroppedInTime()
{
    const Task<Secret> task = m_listener->wait(byState);
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(m_clock->pending(), std::size_t(1));
    m_clock->advance(10s - 1ms);
    QTest::qWait(10);
    QCOMPARE(silent.state(), QAbstractSocket::ConnectedState);
    m_clock->advance(1ms);
    QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!task.isSettled());
}

void LoopbackListenerTest::floodDoesNotKeepTheBrowserOut()
{
    const Task<Secret> task = m_listener->wait(byState);
    std::vector<std::unique_ptr<QTcpSocket>> flood;
    for (int i = 0; i < 200; ++i) {
        flood.push_back(std::make_unique<QTcpSocket>());
        flood.back()->connectToHost(QHostAddress::LocalHost, m_port);
        QCoreApplication::processEvents();
    }
    QVERIFY(exchange(get("/oauth/callback?code=a&state=right")).startsWith("HTTP/1.1 200 "));
    QVERIFY(await(task));
}

void LoopbackListenerTest::manyHostileRequestsDoNotEndTheWait()
{
    constexpr int count = 100'000;
    const Task<Secret> task = m_listener->wait(byState);
    const std::vector<QByteArray> hostile{get("/oauth/callback?code=a&state=wrong"),
        get("/oauth/callback?error=access_denied"), get("/"), "garbage\r\n\r\n",
        "POST /oauth/callback?state=right HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port)
            + "\r\nContent-Length: 1000000000\r\n\r\n",
        "GET /oauth/callback?state=right HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        QByteArray(17 * 1024, 'a'), // an endless head
        "GET /oauth/callback?code=a&state=ri", // half a request, and gone or silent
        {}};
    std::atomic<int> attacked = 0;
    std::vector<std::jthread> attackers;
    constexpr int threads = 10;
    for (int i = 0; i < threads; ++i) {
        attackers.emplace_back([&, family = i % 2 == 0 ? AF_INET : AF_INET6] {
            attack(family, m_port, hostile, count / threads, attacked);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(attacked.load(), count, 240'000);
    QVERIFY(!task.isSettled());
    QVERIFY(exchange(get("/oauth/callback?code=a&state=right")).startsWith("HTTP/1.1 200 "));
    QVERIFY(await(task));
    tally("hostile requests to the loopback listener", count);
}

void LoopbackListenerTest::listensOnLoopbackAndOnlyWhileItWaits_data()
{
    QTest::addColumn<QByteArray>("end");
    for (const char *end : {"accepted", "refused", "closed", "gone"})
        QTest::addRow("RFC 8252 §8.3: until it is %s", end) << QByteArray(end);
}

/// By what the kernel says.
void LoopbackListenerTest::listensOnLoopbackAndOnlyWhileItWaits()
{
    QFETCH(QByteArray, end);
    const QByteArrayList loopback{"00000000000000000000000001000000", "0100007F"};
    const Task<Secret> task = m_listener->wait(byState);
    QCOMPARE(listeningAddresses(m_port), loopback);
    exchange(get("/oauth/callback?code=a&state=wrong"));
    QCOMPARE(listeningAddresses(m_port), loopback);
    if (end == "accepted")
        exchange(get("/oauth/callback?code=a&state=right"));
    else if (end == "refused")
        exchange(get("/oauth/callback?error=access_denied&state=right"));
    else if (end == "closed")
        m_listener->close();
    else
        m_listener.reset();
    (void)await(task);
    QCOMPARE(listeningAddresses(m_port), QByteArrayList());
}

void LoopbackListenerTest::browserThatNeverReadsDoesNotHoldUp()
{
    const Task<Secret> task = m_listener->wait(byState);
    QTcpSocket socket;
    socket.setReadBufferSize(1);
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(get("/oauth/callback?code=a&state=right"));
    QTRY_VERIFY(m_clock->pending() >= 2 || task.isSettled());
    m_clock->advance(1s);
    QVERIFY(await(task));
}

void LoopbackListenerTest::goingCancels()
{
    const Task<Secret> task = m_listener->wait(byState);
    m_listener.reset();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
}

void LoopbackListenerTest::closingCancels()
{
    const Task<Secret> task = m_listener->wait(byState);
    m_listener->close();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
    QVERIFY(exchange(get("/oauth/callback?code=a&state=right")).isEmpty());
}

void LoopbackListenerTest::firstFreePortIsTaken()
{
    const QUrl next = redirect(freePort());
    const Result<std::unique_ptr<LoopbackListener>> second
        = LoopbackListener::reserve({redirect(m_port), next}, *m_clock, texts());
    QVERIFY(second);
    QCOMPARE((*second)->redirectUri(), next);
}

void LoopbackListenerTest::portTakenOnOneFamilyIsTaken_data()
{
    callbackIsHandedOverOnBothFamilies_data();
}

void LoopbackListenerTest::portTakenOnOneFamilyIsTaken()
{
    QFETCH(QHostAddress, address);
    QTcpServer other;
    QVERIFY(other.listen(address));
    const Result<std::unique_ptr<LoopbackListener>> listener
        = LoopbackListener::reserve({redirect(other.serverPort())}, *m_clock, texts());
    QVERIFY(!listener);
    QCOMPARE(listener.error().kind, ErrorKind::PortTaken);
}

void LoopbackListenerTest::allPortsTakenNamesThem()
{
    const Result<std::unique_ptr<LoopbackListener>> second
        = LoopbackListener::reserve({redirect(m_port)}, *m_clock, texts());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::PortTaken);
    QVERIFY(second.error().providerText.startsWith(QString::number(m_port)));
#ifdef Q_OS_LINUX
    QCOMPARE(
        second.error().providerText, u"%1 (tst_loopbacklis)"_s.arg(m_port)); // the kernel keeps 15 characters
#endif
}

void LoopbackListenerTest::onlyLoopbackHttpIsListenedOn_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("RFC 8252 §7.3: https") << u"https://localhost:17177/cb"_s;
    QTest::newRow("RFC 8252 §8.3: elsewhere") << u"http://example.com:17177/cb"_s;
    QTest::newRow("RFC 8252 §8.3: all addresses") << u"http://0.0.0.0:17177/cb"_s;
    QTest::newRow("RFC 8252 §7.3: user info") << u"http://a@localhost:17177/cb"_s;
    QTest::newRow("RFC 8252 §7.1: private scheme") << u"com.example.app:/cb"_s;
    QTest::newRow("RFC 8252 §7.3: empty") << QString();
}

void LoopbackListenerTest::onlyLoopbackHttpIsListenedOn()
{
    QFETCH(QString, uri);
    const Result<std::unique_ptr<LoopbackListener>> listener
        = LoopbackListener::reserve({QUrl(uri)}, *m_clock, texts());
    QVERIFY(!listener);
    QCOMPARE(listener.error().kind, ErrorKind::Misconfigured);
}

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "tst_loopbacklistener.moc"
