#include "faultfixture.h"

#include "support/certificates.h"
#include "support/tally.h"

#include <QScopeGuard>
#include <QTimer>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Act = FaultWorld::Act;
using Good = FaultWorld::Good;
using State = OutboxState;

/// One thing that may go wrong on the wire, and what must come of it.
struct Fault {
    const char *name;
    Act act;
    const char *renewal; ///< kind of the error, "" where it works all the same, null where it does not apply
    int renewals; ///< so many requests, each with the same refresh token
    State lead;
    int leads = 1; ///< so many requests
};

Act bytes(const QByteArray &answer)
{
    return [answer](FaultWorld &, QTcpSocket &socket, const Good &) { RawServer::answer(socket, answer); };
}

Act status(int code, const QByteArray &fields = {}, const QByteArray &body = {})
{
    // RawServer hangs up after an answer, and says so: a client that used the connection once more would
    // race.
    return bytes("HTTP/1.1 " + QByteArray::number(code) + " Words\r\n" + fields
        + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

/// The healthy answer, its body changed.
Act changed(const std::function<QByteArray(const QByteArray &)> &change)
{
    return [change](FaultWorld &, QTcpSocket &socket, const Good &good) {
        RawServer::answer(socket, FaultWorld::whole({good.status, change(good.body), {}}));
    };
}

/// The healthy answer behind other fields.
Act framed(const std::function<QByteArray(const Good &)> &frame)
{
    return [frame](FaultWorld &, QTcpSocket &socket, const Good &good) {
        RawServer::answer(socket, frame(good));
    };
}

QByteArray head(const Good &good)
{
    return "HTTP/1.1 " + QByteArray::number(good.status)
        + " Answer\r\nConnection: close\r\nContent-Type: application/json\r\n";
}

QByteArray length(qsizetype size)
{
    return "Content-Length: " + QByteArray::number(size) + "\r\n";
}

Act redirect(int code)
{
    return [code](FaultWorld &world, QTcpSocket &socket, const Good &) {
        RawServer::answer(socket,
            "HTTP/1.1 " + QByteArray::number(code) + " Moved\r\nLocation: "
                + world.elsewhere.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n");
    };
}

void reset(FaultWorld &, QTcpSocket &socket, const Good &)
{
    RawServer::reset(socket);
}

void resetInBody(FaultWorld &, QTcpSocket &socket, const Good &good)
{
    socket.write(head(good) + length(good.body.size()) + "\r\n" + good.body.first(5));
    QTimer::singleShot(20ms, &socket, [&socket] { RawServer::reset(socket); });
}

void neverAnswer(FaultWorld &world, QTcpSocket &, const Good &)
{
    ++world.silent;
}

/// A byte a second, for ever.
void drip(FaultWorld &world, QTcpSocket &socket, const Good &good)
{
    socket.write(head(good) + length(1'000'000) + "\r\n{");
    auto *const drops = new QTimer(&socket);
    QObject::connect(drops, &QTimer::timeout, &socket, [&world, &socket] {
        socket.write(" ");
        world.clock.advance(1s);
    });
    drops->start(1ms);
}

/// Says ten gigabytes, and goes on as long as somebody reads.
void pour(FaultWorld &, QTcpSocket &socket, const Good &good)
{
    socket.write(head(good) + length(10'000'000'000) + "\r\n{\"a\":\"");
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
        if (socket.bytesToWrite() == 0)
            socket.write(QByteArray(1024 * 1024, 'x'));
    });
}

QList<Fault> brokenOff()
{
    return {
        {"fault 15: closed before any byte", bytes({}), "offline", 2, State::Uncertain},
        {"fault 15: reset before any byte", reset, "offline", 2, State::Uncertain},
        {"fault 16: closed in the head", bytes("HTTP/1.1 200 OK\r\nContent-Le"), "offline", 2,
            State::Uncertain},
        {"fault 16: closed after the head",
            framed([](const Good &good) { return head(good) + length(good.body.size()) + "\r\n"; }),
            "offline", 2, State::Uncertain},
        {"fault 17: half a JSON text for a whole one",
            changed([](const QByteArray &body) { return body.chopped(3); }), "protocol", 1, State::Uncertain},
        {"fault 17: half a JSON text until the end",
            framed([](const Good &good) { return head(good) + "\r\n" + good.body.chopped(3); }), "offline", 2,
            State::Uncertain},
        {"fault 18: reset in the body", resetInBody, "offline", 2, State::Uncertain},
        {"fault 19: a byte a second", drip, "offline", 2, State::Uncertain},
        {"fault 20: no answer at all", neverAnswer, "offline", 2, State::Uncertain},
        {"fault 24: kept alive, and reset as it is used again", reset, nullptr, 0, State::Uncertain},
    };
}

QList<Fault> malformed()
{
    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    return {
        {"fault 8: a captive portal's page", status(200, "Content-Type: text/html\r\n", "<html>Wi-Fi</html>"),
            "protocol", 1, State::Uncertain},
        {"fault 21: ten gigabytes", pour, "offline", 2, State::Uncertain},
        {"fault 21: a gzip bomb",
            status(200, gzip, QByteArray::fromHex("1f8b0800000000000003edc1010d000000c2a0f74f6d0e37a0")),
            "offline", 2, State::Uncertain},
        {"fault 22: a Content-Length too large", framed([](const Good &good) {
             return head(good) + length(good.body.size() + 9) + "\r\n" + good.body;
         }),
            "offline", 2, State::Uncertain},
        {"fault 22: a Content-Length too small", framed([](const Good &good) {
             return head(good) + length(good.body.size() - 9) + "\r\n" + good.body;
         }),
            "protocol", 1, State::Uncertain},
        {"fault 23: chunks that are none", framed([](const Good &good) {
             return head(good) + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + good.body + "\r\n0\r\n\r\n";
         }),
            "protocol", 1, State::Uncertain},
        {"fault 25: two lengths", framed([](const Good &good) {
             return head(good) + length(5) + length(good.body.size()) + "\r\n" + good.body;
         }),
            "offline", 2, State::Uncertain},
        {"fault 25: two types", framed([](const Good &good) {
             return head(good) + "Content-Type: text/html\r\n" + length(good.body.size()) + "\r\n"
                 + good.body;
         }),
            "", 1, State::Sent},
        {"fault 25: two times to come back", status(429, "Retry-After: 1\r\nRetry-After: 100000\r\n"),
            "rate_limited", 1, State::Queued},
        {"fault 26: bytes that are no UTF-8",
            changed([](const QByteArray &body) { return QByteArray(body).insert(2, "\xff\xc0\x80"); }),
            "protocol", 1, State::Uncertain},
        {"fault 27: a byte order mark", changed([](const QByteArray &body) { return "\xef\xbb\xbf" + body; }),
            "", 1, State::Sent},
        {"fault 28: nested a hundred thousand deep", changed([](const QByteArray &body) {
             return R"({"x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "," + body.sliced(1);
         }),
            "protocol", 1, State::Uncertain},
        {"fault 29: a list in place of an object",
            changed([](const QByteArray &body) { return '[' + body + ']'; }), "protocol", 1,
            State::Uncertain},
        {"fault 29: null", changed([](const QByteArray &) { return QByteArray("null"); }), "protocol", 1,
            State::Uncertain},
        {"fault 30: an error with status 200", framed([](const Good &good) {
             return FaultWorld::whole({200, good.refusal, {}});
         }),
            "unavailable", 1, State::Uncertain},
        {"fault 31: 100-continue before the answer", framed([](const Good &good) {
             return "HTTP/1.1 100 Continue\r\n\r\n" + FaultWorld::whole(good);
         }),
            "", 1, State::Sent},
    };
}

QList<Fault> statuses()
{
    const QByteArray page = "<html>We are back soon</html>";
    QList<Fault> all{
        {"fault 32: 301", redirect(301), "protocol", 1, State::Queued, 2},
        {"fault 32: 302", redirect(302), "protocol", 1, State::Queued, 2},
        {"fault 32: 303", redirect(303), "protocol", 1, State::Uncertain},
        {"fault 32: 307", redirect(307), "protocol", 1, State::Queued, 2},
        {"fault 32: 308", redirect(308), "protocol", 1, State::Queued, 2},
        {"fault 35: 403 for want of a scope",
            status(403, "WWW-Authenticate: Bearer error=\"insufficient_scope\"\r\n"), nullptr, 0,
            State::Queued},
        {"fault 36: 403 and no requests left",
            status(403, {}, R"([{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"x","fields":[]}])"), nullptr,
            0, State::Queued},
        {"fault 37: 404 where an API version was", status(404), nullptr, 0, State::Queued},
        {"fault 37: 410", status(410), nullptr, 0, State::Queued},
        {"fault 38: 408", status(408), "unavailable", 1, State::Uncertain},
        {"fault 39: 413", status(413), "protocol", 1, State::Rejected},
        {"fault 40: 415", status(415), "protocol", 1, State::Rejected},
        {"fault 41: 429 and seconds", status(429, "Retry-After: 30\r\n"), "rate_limited", 1, State::Queued},
        {"fault 41: 429 and a date", status(429, "Retry-After: Sun, 06 Nov 1994 08:50:37 GMT\r\n"),
            "rate_limited", 1, State::Queued},
        {"fault 41: 429 and an absurd time", status(429, "Retry-After: 99999999999999999999\r\n"),
            "rate_limited", 1, State::Queued},
        {"fault 41: 429 and nothing", status(429), "rate_limited", 1, State::Queued},
        {"fault 43: 500", status(500), "unavailable", 1, State::Uncertain},
        {"fault 44: 502", status(502), "unavailable", 1, State::Uncertain},
        {"fault 44: 504", status(504), "unavailable", 1, State::Uncertain},
        {"fault 45: 503 and a time to come back", status(503, "Retry-After: 30\r\n"), "unavailable", 1,
            State::Uncertain},
        {"fault 46: a page about maintenance", status(503, "Content-Type: text/html\r\n", page),
            "unavailable", 1, State::Uncertain},
        {"fault 46: the same with status 200", status(200, "Content-Type: text/html\r\n", page), "protocol",
            1, State::Uncertain},
    };
    return all;
}

const QList<Fault> &faults()
{
    static const QList<Fault> all = brokenOff() + malformed() + statuses();
    return all;
}

} // namespace

/// The faults a client must survive, on a real wire: a renewal that fails loses no grant, and a lead that
/// fails is neither lost nor sent twice without a look.
class WireFaultsTest final : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<FaultWorld>(); }
    void cleanup()
    {
        if (m) {
            QVERIFY(await(m->worker.stop()));
            QCOMPARE(m->elsewhere.connections(), 0);
            QVERIFY(m->row().phase == ConnectionPhase::Connected);
        }
        m.reset();
    }
    void grantOutlivesTheFault_data();
    void grantOutlivesTheFault();
    void leadLeavesByteForByte();
    void leadOutlivesTheFault_data();
    void leadOutlivesTheFault();
    void rejectedTokenIsRenewedOnce_data();
    void rejectedTokenIsRenewedOnce();
    void questionThatFailedIsAskedAgain();
    void questionThatFailedIsAskedAgain_data();
    void serverThatIsNotThereLosesNothing_data();
    void serverThatIsNotThereLosesNothing();
    void clockThatJumpsLosesNothing_data();
    void clockThatJumpsLosesNothing();
    void untrustedCertificateIsNotAskedAgain_data();
    void untrustedCertificateIsNotAskedAgain();
    void interimAnswersDoNotPileUp_data();
    void interimAnswersDoNotPileUp();

private:
    std::unique_ptr<FaultWorld> m;
};

void WireFaultsTest::grantOutlivesTheFault_data()
{
    QTest::addColumn<qsizetype>("which");
    for (qsizetype i = 0; i < faults().size(); ++i) {
        if (faults()[i].renewal)
            QTest::addRow("%s", faults()[i].name) << i;
    }
}

void WireFaultsTest::grantOutlivesTheFault()
{
    QFETCH(qsizetype, which);
    const Fault &fault = faults()[which];
    m->onToken = fault.act;
    const Result<AccessToken> token = m->renew();
    const QString kind = token ? QString() : nameOf(token.error().kind);
    QVERIFY2(kind == QLatin1StringView(fault.renewal), qPrintable(kind));
    QCOMPARE(m->renewals.size(), fault.renewals);
    for (const QByteArray &form : m->renewals)
        QVERIFY(form.contains("refresh_token=r1")); // and no second try with anything else
    if (!token) {
        QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
        QCOMPARE(m->row().lastErrorKind, kind);
        m->onToken = FaultWorld::healthy;
        QVERIFY(m->renew());
    }
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
    QCOMPARE(m->row().lastErrorKind, QString());
    tally("sign-ins that outlived a fault", 1);
}

/// All bytes that leave for a lead, where a person chose version 59.0.
void WireFaultsTest::leadLeavesByteForByte()
{
    const auto choose = [](ConnectionRow &row) { row.apiVersion = u"59.0"_s; };
    QVERIFY(await(m->connections.update(m->id, choose)));
    (void)m->addLead();
    m->drain();
    QCOMPARE(m->lead().state, State::Sent);
    QByteArray wire = m->server.everything();
    wire = wire.sliced(wire.indexOf("POST /services/data"));
    // Qt tells the language of the person's desktop.
    const qsizetype language = wire.indexOf("Accept-Language: ");
    wire.remove(language, wire.indexOf("\r\n", language) + 2 - language);
    QCOMPARE(wire,
        "POST /services/data/v59.0/sobjects/Lead HTTP/1.1\r\n"
        "Host: "
            + m->services.url.authority().toLatin1()
            + "\r\n"
              "Accept-Encoding: identity\r\n"
              "User-Agent: Patchbay-Test\r\n"
              "Accept: application/json\r\n"
              "Sforce-Call-Options: client=Patchbay\r\n"
              "Content-Type: application/json\r\n"
              "Sforce-Auto-Assign: TRUE\r\n"
              "Sforce-Duplicate-Rule-Header: allowSave=false\r\n"
              "Authorization: Bearer old\r\n"
              "Content-Length: 21\r\n"
              "Connection: Keep-Alive\r\n"
              "\r\n"
              R"({"LastName":"Sample"})");
}

void WireFaultsTest::leadOutlivesTheFault_data()
{
    QTest::addColumn<qsizetype>("which");
    for (qsizetype i = 0; i < faults().size(); ++i)
        QTest::addRow("%s", faults()[i].name) << i;
}

void WireFaultsTest::leadOutlivesTheFault()
{
    QFETCH(qsizetype, which);
    const Fault &fault = faults()[which];
    m->onLead = fault.act;
    // Where it says so the request goes over a connection that has carried one already.
    if (QByteArrayView(fault.name).startsWith("fault 24")) {
        m->onVersions = [](FaultWorld &, QTcpSocket &socket, const Good &good) {
            socket.write(FaultWorld::whole(good));
        };
    }
    (void)m->addLead();
    m->drain();
    QCOMPARE(int(m->lead().state), int(fault.lead));
    QCOMPARE(m->leads, fault.leads);
    QCOMPARE(m->server.everything().count("POST /services/data/v62.0/sobjects/Lead"), fault.leads);
    if (fault.lead == State::Uncertain) { // nobody but the person or a look sends it again
        m->onLead = FaultWorld::healthy;
        m->drain();
        QCOMPARE(m->leads, fault.leads);
    }
    tally("leads that outlived a fault", 1);
}

void WireFaultsTest::rejectedTokenIsRenewedOnce_data()
{
    QTest::addColumn<bool>("always");
    QTest::newRow("fault 33: 401 once") << false;
    QTest::newRow("fault 34: 401 always") << true;
}

void WireFaultsTest::rejectedTokenIsRenewedOnce()
{
    QFETCH(bool, always);
    m->onLead = [always](FaultWorld &world, QTcpSocket &socket, const Good &good) {
        if (always || world.leads == 1)
            status(401, {}, R"([{"errorCode":"INVALID_SESSION_ID","message":"x"}])")(world, socket, good);
        else
            FaultWorld::healthy(world, socket, good);
    };
    (void)m->addLead();
    m->drain();
    QCOMPARE(int(m->lead().state), int(always ? State::Queued : State::Sent));
    QCOMPARE(m->leads, 2);
    QCOMPARE(m->renewals.size(), 1);
}

void WireFaultsTest::questionThatFailedIsAskedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {500, 502, 503})
        QTest::addRow("fault 42: a question answered with %d once", status) << status;
}

void WireFaultsTest::questionThatFailedIsAskedAgain()
{
    QFETCH(int, status);
    m->onVersions = ::status(status);
    (void)m->addLead();
    m->drain();
    QCOMPARE(int(m->lead().state), int(State::Queued));
    QCOMPARE(m->leads, 0);
    m->onVersions = FaultWorld::healthy;
    m->clock.advance(10min);
    m->drain();
    QCOMPARE(int(m->lead().state), int(State::Sent));
    QCOMPARE(m->leads, 1);
}

void WireFaultsTest::serverThatIsNotThereLosesNothing_data()
{
    QTest::addColumn<bool>("resets");
    QTest::newRow("fault 5: reset as soon as it is connected") << true;
    QTest::newRow("fault 11: gone for an hour, then back") << false;
}

void WireFaultsTest::serverThatIsNotThereLosesNothing()
{
    QFETCH(bool, resets);
    const quint16 port = m->server.port();
    if (resets) {
        // Qt forgets such a request now and then: that is what the deadline is for.
        m->server.onConnection = [this](QTcpSocket &socket) {
            RawServer::reset(socket);
            ++m->silent;
        };
    } else {
        m->server.close();
    }
    (void)m->addLead();
    for (int i = 0; i < 6; ++i) {
        const Result<AccessToken> token = m->renew();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::Offline);
        QVERIFY(m->row().offlineSince);
        m->drain();
        QCOMPARE(int(m->lead().state), int(State::Queued));
        m->clock.advance(10min);
    }
    m->server.onConnection = nullptr;
    m->silent = 0;
    QVERIFY(resets || m->server.listenAgain(port));
    QVERIFY(m->renew());
    QVERIFY(!m->row().offlineSince);
    m->drain();
    QCOMPARE(int(m->lead().state), int(State::Sent));
    QCOMPARE(m->leads, 1);
}

void WireFaultsTest::clockThatJumpsLosesNothing_data()
{
    QTest::addColumn<std::chrono::hours>("jump");
    QTest::addColumn<bool>("during");
    QTest::newRow("fault 13: a day forward") << 24h << false;
    QTest::newRow("fault 13: a day back") << -24h << false;
    QTest::newRow("fault 13: a day forward during a renewal") << 24h << true;
    QTest::newRow("fault 13: a day back during a renewal") << -24h << true;
    // The monotonic clock stands still as well while a computer sleeps.
    QTest::newRow("fault 14: asleep for eight hours") << 8h << false;
    QTest::newRow("fault 14: asleep for eight hours during a renewal") << 8h << true;
}

void WireFaultsTest::clockThatJumpsLosesNothing()
{
    QFETCH(std::chrono::hours, jump);
    QFETCH(bool, during);
    m->onToken = [=](FaultWorld &world, QTcpSocket &socket, const Good &good) {
        if (during)
            world.clock.jumpWallClock(jump);
        RawServer::answer(
            socket, FaultWorld::whole({200, QByteArray(good.body).insert(1, R"("expires_in":600,)"), {}}));
    };
    QVERIFY(m->renew());
    if (!during)
        m->clock.jumpWallClock(jump);
    m->onToken = FaultWorld::healthy;
    for (int i = 0; i < 3; ++i)
        QVERIFY(m->settled(m->broker.fresh(m->id)));
    QVERIFY(m->renewals.size() <= 2); // one more at the most, and no loop
    (void)m->addLead();
    m->drain();
    QCOMPARE(int(m->lead().state), int(State::Sent));
}

void WireFaultsTest::untrustedCertificateIsNotAskedAgain_data()
{
    QTest::addColumn<int>("wrong");
    QTest::newRow("fault 7: an authority nobody knows") << 0;
    QTest::newRow("fault 7: expired") << 1;
    QTest::newRow("fault 7: another host's") << 2;
    QTest::newRow("fault 7: not TLS at all") << 3;
}

/// Shown, and nothing is tried again by itself; the grant stays.
void WireFaultsTest::untrustedCertificateIsNotAskedAgain()
{
    QFETCH(int, wrong);
    Certificates certificates;
    QVERIFY2(certificates.areThere(), qPrintable(certificates.why()));
    CertificateWish wish;
    if (wrong == 0)
        wish.issuer = CertificateWish::Issuer::Foreign;
    else if (wrong == 1)
        wish.until = "20200201000000Z";
    else if (wrong == 2)
        wish.names = {"DNS:idp.example"};
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration::setDefaultConfiguration(certificates.trusting());
    const auto restore = qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
    int connections = 0;
    RawServer plain;
    plain.onConnection = [](QTcpSocket &socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
            [&socket] { RawServer::answer(socket, "HTTP/1.1 400 Bad\r\n\r\n"); });
    };
    RawServer encrypted(
        [](QTcpSocket &, const QByteArray &) {}, Certificates::serverSide(certificates.issue(wish)));
    encrypted.onConnection = [&connections](QTcpSocket &) { ++connections; };
    const quint16 port = wrong == 3 ? plain.port() : encrypted.port();
    QVERIFY(await(m->connections.update(m->id, [port](ConnectionRow &row) {
        row.tokenEndpoint = u"https://localhost:%1/services/oauth2/token"_s.arg(port);
    })));
    const Result<AccessToken> token = m->renew();
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Insecure);
    QCOMPARE(m->row().lastErrorKind, nameOf(ErrorKind::Insecure));
    m->clock.advance(24h);
    QTest::qWait(20);
    QCOMPARE(encrypted.requests() + plain.requests(), 0);
    QVERIFY(connections <= 1);
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
}

void WireFaultsTest::interimAnswersDoNotPileUp_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("fault 31: a thousand interim answers") << 1000;
}

/// Whether the last of a thousand is taken or the deadline comes first: one request, and the grant lives.
void WireFaultsTest::interimAnswersDoNotPileUp()
{
    QFETCH(int, count);
    m->onToken = [count](FaultWorld &world, QTcpSocket &socket, const Good &good) {
        socket.write(QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n").repeated(count));
        socket.write(FaultWorld::whole(good));
        socket.disconnectFromHost();
        ++world.silent;
    };
    const Result<AccessToken> token = m->renew();
    QVERIFY(token || token.error().kind == ErrorKind::Offline || token.error().kind == ErrorKind::Protocol);
    for (const QByteArray &form : m->renewals)
        QVERIFY(form.contains("refresh_token=r1"));
    m->onToken = FaultWorld::healthy;
    m->silent = 0;
    QVERIFY(m->renew());
}

QTEST_GUILESS_MAIN(WireFaultsTest)
#include "tst_wirefaults.moc"
