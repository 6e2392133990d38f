#include "intake/intakeserver.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/tally.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int manyHalfOpen = 1000;

/// A program that asks over one connection.
class Caller
{
public:
    explicit Caller(quint16 port, QHostAddress address = QHostAddress::LocalHost)
    {
        m_socket.connectToHost(address, port);
        m_socket.waitForConnected(); // the system takes it, whatever the server does
        QObject::connect(
            &m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_heard += m_socket.readAll(); });
    }
    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    [[nodiscard]] bool isConnected() { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isGone() { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] QByteArray heard()
    {
        if (m_socket.isOpen())
            m_heard += m_socket.readAll();
        return m_heard;
    }
    [[nodiscard]] qsizetype answers() { return heard().count("HTTP/1.1 2"); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

} // namespace

/// Real sockets; the time is the test's.
class IntakeServerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void wholeRequestIsHandled();
    void requestInPiecesIsHandled();
    void connectionIsUsedAgain();
    void requestsInARowAreAnsweredInOrder();
    void bothFamiliesAreListenedTo();
    void foreignHostIsRefused_data();
    void foreignHostIsRefused();
    void longHeadIsRefused();
    void longBodyIsRefusedBeforeItIsSent();
    void refusalArrivesBesideALongBody();
    void restWithoutAnEndIsCut();
    void endDoesNotWaitForOneThatHangs();
    void continueIsTold();
    void whoIsSlowGoes();
    void whoIsIdleGoes();
    void halfOpenRequestsDelayNobody();
    void placesAtWorkAreNotTaken();
    void whoGoesMeanwhileIsForgotten();
    void takenPortIsTold();
    void requestInHandIsAnsweredBeforeTheEnd();

private:
    [[nodiscard]] QByteArray request(const QByteArray &body, const QByteArray &more = {}) const
    {
        return "POST /x HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_server->port())
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
    }

    FakeClock m_clock;
    QByteArrayList m_bodies;
    std::optional<Promise<IntakeReply>> m_later; ///< answers come when it settles
    std::unique_ptr<IntakeServer> m_server;
};

void IntakeServerTest::init()
{
    m_bodies.clear();
    m_later.reset();
    IntakeServer::Limits limits;
    limits.connections = 100;
    m_server = std::make_unique<IntakeServer>(
        m_clock,
        [this](const IntakeRequest &request) {
            m_bodies.append(request.body);
            return m_later ? m_later->task()
                           : Task<IntakeReply>::settled(IntakeReply{200, {{u"n"_s, m_bodies.size()}}, {}});
        },
        limits);
    QVERIFY(m_server->listen(0));
}

void IntakeServerTest::cleanup()
{
    m_server.reset();
}

void IntakeServerTest::wholeRequestIsHandled()
{
    Caller caller(m_server->port());
    caller.say(request("{\"a\":1}", "Connection: close\r\n"));
    QTRY_VERIFY(caller.isGone());
    QVERIFY(caller.heard().endsWith("{\"n\":1}\n"));
    QCOMPARE(m_bodies, QByteArrayList{"{\"a\":1}"});
}

void IntakeServerTest::requestInPiecesIsHandled()
{
    Caller caller(m_server->port());
    const QByteArray whole = request("0123456789");
    for (const char byte : whole) {
        caller.say(QByteArray(1, byte));
        QTest::qWait(1);
    }
    QTRY_COMPARE(caller.answers(), 1);
    QCOMPARE(m_bodies, QByteArrayList{"0123456789"});
}

void IntakeServerTest::connectionIsUsedAgain()
{
    Caller caller(m_server->port());
    for (int i = 1; i <= 50; ++i) {
        caller.say(request(QByteArray::number(i)));
        QTRY_COMPARE(caller.answers(), i);
    }
    QVERIFY(caller.isConnected());
}

void IntakeServerTest::requestsInARowAreAnsweredInOrder()
{
    Caller caller(m_server->port());
    QByteArray all;
    for (int i = 0; i < 2000; ++i)
        all += request(QByteArray::number(i));
    caller.say(all);
    QTRY_COMPARE(caller.answers(), 2000);
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(m_bodies.at(i), QByteArray::number(i));
}

void IntakeServerTest::bothFamiliesAreListenedTo()
{
    Caller caller(m_server->port(), QHostAddress::LocalHostIPv6);
    caller.say(request("six"));
    QTRY_VERIFY(caller.answers() == 1 || caller.isGone());
    if (caller.isGone() && caller.heard().isEmpty())
        QSKIP("this computer has no IPv6");
    QCOMPARE(m_bodies, QByteArrayList{"six"});
}

void IntakeServerTest::foreignHostIsRefused_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("rebound name") << QByteArray("evil.example:%1");
    QTest::newRow("no port") << QByteArray("localhost");
    QTest::newRow("another port") << QByteArray("localhost:1");
    QTest::newRow("ends alike") << QByteArray("notlocalhost:%1");
    QTest::newRow("localhost in front") << QByteArray("localhost.evil.example:%1");
    QTest::newRow("any address") << QByteArray("0.0.0.0:%1");
}

void IntakeServerTest::foreignHostIsRefused()
{
    QFETCH(QByteArray, host);
    Caller caller(m_server->port());
    caller.say(
        "GET / HTTP/1.1\r\nHost: " + host.replace("%1", QByteArray::number(m_server->port())) + "\r\n\r\n");
    QTRY_VERIFY(caller.isGone());
    QVERIFY(caller.heard().startsWith("HTTP/1.1 403"));
    QVERIFY(m_bodies.isEmpty());
}

void IntakeServerTest::longHeadIsRefused()
{
    Caller caller(m_server->port());
    caller.say("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x'));
    QTRY_VERIFY(caller.heard().startsWith("HTTP/1.1 431"));
    QTRY_VERIFY(caller.isGone());
}

void IntakeServerTest::longBodyIsRefusedBeforeItIsSent()
{
    Caller caller(m_server->port());
    caller.say("POST /x HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_server->port())
        + "\r\nContent-Length: 300000\r\nExpect: 100-continue\r\n\r\n");
    QTRY_VERIFY(caller.heard().startsWith("HTTP/1.1 413"));
    QTRY_VERIFY(caller.isGone());
}

/// As a simple program does: all of it is sent before the answer is read.
void IntakeServerTest::refusalArrivesBesideALongBody()
{
    Caller caller(m_server->port());
    constexpr int length = 5'000'000;
    caller.say("POST /x HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_server->port())
        + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n");
    QTRY_VERIFY(caller.heard().startsWith("HTTP/1.1 413"));
    Caller slow(m_server->port());
    slow.say("POST /x HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_server->port())
        + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + QByteArray(length, 'x'));
    QTRY_VERIFY(slow.isGone());
    QVERIFY(slow.heard().startsWith("HTTP/1.1 413"));
    QVERIFY(slow.heard().endsWith("}\n"));
    QVERIFY(m_bodies.isEmpty());
}

void IntakeServerTest::restWithoutAnEndIsCut()
{
    QTcpSocket flood;
    flood.connectToHost(QHostAddress::LocalHost, m_server->port());
    QVERIFY(flood.waitForConnected());
    flood.write("POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n");
    qint64 sent = 0;
    const QByteArray piece(100'000, 'x');
    while (flood.state() == QAbstractSocket::ConnectedState && sent < 100'000'000) {
        sent += flood.write(piece);
        flood.waitForBytesWritten(10);
        QCoreApplication::processEvents();
    }
    QVERIFY2(sent < 60'000'000, qPrintable(QString::number(sent)));
}

void IntakeServerTest::endDoesNotWaitForOneThatHangs()
{
    m_later.emplace();
    Caller caller(m_server->port());
    caller.say(request("a"));
    QTRY_COMPARE(m_bodies.size(), 1);
    const Task<Done> closed = m_server->close();
    m_clock.advance(1499ms);
    QVERIFY(!closed.isSettled());
    m_clock.advance(2ms);
    QVERIFY(await(closed));
    QTRY_VERIFY(caller.isGone());
}

void IntakeServerTest::continueIsTold()
{
    Caller caller(m_server->port());
    caller.say("POST /x HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_server->port())
        + "\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE(caller.heard(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    caller.say("body");
    QTRY_COMPARE(caller.answers(), 1);
}

void IntakeServerTest::whoIsSlowGoes()
{
    Caller caller(m_server->port());
    for (int i = 0; i < 12; ++i) {
        caller.say("G");
        QTest::qWait(5);
        m_clock.advance(1s);
    }
    QTRY_VERIFY(caller.isGone());
}

void IntakeServerTest::whoIsIdleGoes()
{
    Caller caller(m_server->port());
    caller.say(request("a"));
    QTRY_COMPARE(caller.answers(), 1);
    m_clock.advance(29s);
    QTest::qWait(20);
    QVERIFY(caller.isConnected());
    m_clock.advance(2s);
    QTRY_VERIFY(caller.isGone());
}

void IntakeServerTest::halfOpenRequestsDelayNobody()
{
    std::vector<std::unique_ptr<Caller>> half;
    for (int i = 0; i < manyHalfOpen; ++i) {
        half.push_back(std::make_unique<Caller>(m_server->port()));
        half.back()->say("POST /v1/leads HTTP/1.1\r\nHost: loc");
        if (i % 50 == 0)
            QTest::qWait(1);
    }
    Caller good(m_server->port());
    good.say(request("good"));
    QTRY_COMPARE(good.answers(), 1);
    QCOMPARE(m_bodies, QByteArrayList{"good"});
    tally("half-open requests that delayed nobody", manyHalfOpen);
}

void IntakeServerTest::placesAtWorkAreNotTaken()
{
    m_later.emplace();
    std::vector<std::unique_ptr<Caller>> working;
    for (int i = 0; i < 100; ++i) {
        working.push_back(std::make_unique<Caller>(m_server->port()));
        working.back()->say(request("w"));
    }
    QTRY_COMPARE(m_bodies.size(), 100);
    Caller further(m_server->port());
    further.say(request("f"));
    QTRY_VERIFY(further.isGone());
    QVERIFY2(further.heard().startsWith("HTTP/1.1 503 "), further.heard().constData());
    QVERIFY(further.heard().contains("\r\nRetry-After: 1\r\n"));
    QVERIFY(further.heard().endsWith("}\n"));
    m_later->settle(IntakeReply{200, {{u"ok"_s, true}}, {}});
    for (const auto &caller : working)
        QTRY_COMPARE(caller->answers(), 1);
}

void IntakeServerTest::whoGoesMeanwhileIsForgotten()
{
    m_later.emplace();
    {
        Caller caller(m_server->port());
        caller.say(request("a"));
        QTRY_COMPARE(m_bodies.size(), 1);
    }
    QTest::qWait(20);
    m_later->settle(IntakeReply{200, {{u"ok"_s, true}}, {}});
    QTest::qWait(20);
    m_later.reset();
    Caller next(m_server->port());
    next.say(request("b"));
    QTRY_COMPARE(next.answers(), 1);
}

void IntakeServerTest::takenPortIsTold()
{
    IntakeServer second(m_clock, [](const IntakeRequest &) { return Task<IntakeReply>::settled({}); }, {});
    const auto listening = second.listen(m_server->port());
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, ErrorKind::PortTaken);
    QVERIFY(listening.error().providerText.contains(QString::number(m_server->port())));
}

void IntakeServerTest::requestInHandIsAnsweredBeforeTheEnd()
{
    m_later.emplace();
    Caller caller(m_server->port());
    caller.say(request("a"));
    QTRY_COMPARE(m_bodies.size(), 1);
    Caller idle(m_server->port());
    QTRY_VERIFY(idle.isConnected());
    const Task<Done> closed = m_server->close();
    QTRY_VERIFY(idle.isGone());
    QVERIFY(!closed.isSettled());
    m_later->settle(IntakeReply{200, {{u"ok"_s, true}}, {}});
    QTRY_VERIFY(caller.isGone());
    QCOMPARE(caller.answers(), 1);
    QVERIFY(await(closed));
}

QTEST_GUILESS_MAIN(IntakeServerTest)
#include "tst_intakeserver.moc"
