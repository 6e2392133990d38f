#include "net/qthttpclient.h"

#include "support/await.h"
#include "support/fakeclock.h"
#include "support/rawserver.h"

#include <QFile>
#include <QTest>
#include <QTimer>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// What the server does once it has the whole request.
enum class Fault {
    Close,
    Reset,
    HalfHead,
    HalfBody,
    ResetInBody,
    HalfChunk,
    NoLastChunk,
    NotHttp,
};

QByteArray bytesOf(Fault fault)
{
    switch (fault) {
    case Fault::Close:
    case Fault::Reset:
        return {};
    case Fault::HalfHead:
        return "HTTP/1.1 200 OK\r\nContent-Le";
    case Fault::HalfBody:
    case Fault::ResetInBody:
        return "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc";
    case Fault::HalfChunk:
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\nabc";
    case Fault::NoLastChunk:
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n";
    case Fault::NotHttp:
        return "SSH-2.0-OpenSSH_9.2\r\n\r\n";
    }
    Q_UNREACHABLE();
}

void commit(Fault fault, QTcpSocket &socket)
{
    if (fault == Fault::Reset)
        return RawServer::reset(socket);
    if (fault == Fault::ResetInBody) {
        socket.write(bytesOf(fault));
        QTimer::singleShot(20ms, &socket, [&socket] { RawServer::reset(socket); });
        return;
    }
    RawServer::answer(socket, bytesOf(fault));
}

QByteArray plainAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

long residentKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

} // namespace

Q_DECLARE_METATYPE(Fault)

class QtHttpClientTest : public QObject
{
    Q_OBJECT
private slots:
    void requestArrivesAsItWasGiven();
    void everyFaultHasItsOutcomeAndNothingIsSentAgain_data();
    void everyFaultHasItsOutcomeAndNothingIsSentAgain();
    void whatNeverLeftIsOffline_data();
    void whatNeverLeftIsOffline();
    void statusIsAnAnswerWhateverQtCallsIt_data();
    void statusIsAnAnswerWhateverQtCallsIt();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void challengesAreNotAnswered_data();
    void challengesAreNotAnswered();
    void cookiesAreNotKept();
    void deadlineIsTotal_data();
    void deadlineIsTotal();
    void slowDripRunsIntoTheDeadline();
    void stopCancels();
    void stoppedBeforehandSendsNothing();
    void clientThatGoesCancels();
    void answerTooLargeIsRefused_data();
    void answerTooLargeIsRefused();
    void memoryStaysBoundedOnAHugeAnswer();
    void compressionIsNotTaken();
    void staleConnectionDoesNotRepeatTheRequest();
    void idleConnectionIsLeftBeforeItGoesStale();
    void insecureAddressesAreRefused_data();
    void insecureAddressesAreRefused();
    void headersCannotSmuggle();
    void serverThatDoesNotSpeakTlsIsInsecure();
    void headRequestHasNoBodyToMiss();

private:
    HttpRequest request(const QByteArray &method, const QUrl &url) const
    {
        HttpRequest made;
        made.method = method;
        made.url = url;
        return made;
    }

    SystemClock m_clock;
};

void QtHttpClientTest::requestArrivesAsItWasGiven()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket &socket, const QByteArray &got) {
        seen = got;
        RawServer::answer(
            socket, plainAnswer("201 Created", "{}", "Content-Type: application/json\r\nX-A: b\r\n"));
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request("POST", server.url(u"/path?q=1"_s));
    made.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    made.secretBody = Secret(QByteArray("token=abc"));
    made.authorization = Secret(QByteArray("Bearer xyz"));
    const Result<HttpReply> reply = await(client.send(made));
    QVERIFY(reply);
    QCOMPARE(reply->status, 201);
    QCOMPARE(reply->body, "{}");
    QVERIFY(reply->isJson());
    QCOMPARE(reply->headers.value("x-a"), "b");
    QVERIFY(seen.startsWith("POST /path?q=1 HTTP/1.1\r\n"));
    QVERIFY(seen.endsWith("\r\n\r\ntoken=abc"));
    const std::pair<const char *, const char *> fields[]
        = {{"User-Agent", "Patchbay/0.1"}, {"Authorization", "Bearer xyz"}, {"Content-Length", "9"},
            {"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    for (const auto &[name, value] : fields)
        QVERIFY2(RawServer::hasField(seen, name, value), name);
}

void QtHttpClientTest::everyFaultHasItsOutcomeAndNothingIsSentAgain_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    const QList<std::pair<Fault, const char *>> faults = {{Fault::Close, "close"}, {Fault::Reset, "reset"},
        {Fault::HalfHead, "half a head"}, {Fault::HalfBody, "half a body"},
        {Fault::ResetInBody, "reset in body"}, {Fault::HalfChunk, "half a chunk"},
        {Fault::NoLastChunk, "no last chunk"}, {Fault::NotHttp, "not HTTP"}};
    for (const auto &[fault, name] : faults) {
        QTest::addRow("GET, %s", name) << QByteArray("GET") << QByteArray() << fault << ErrorKind::Offline;
        for (const QByteArray method : {"POST", "PATCH", "PUT", "DELETE"}) {
            for (const QByteArray body : {"", "hello"}) {
                QTest::addRow("%s with %d bytes, %s", method.constData(), int(body.size()), name)
                    << method << body << fault << ErrorKind::OutcomeUnknown;
            }
        }
    }
}

void QtHttpClientTest::everyFaultHasItsOutcomeAndNothingIsSentAgain()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    RawServer server([fault](QTcpSocket &socket, const QByteArray &) { commit(fault, socket); });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request(method, server.url());
    made.body = body;
    const Result<HttpReply> reply = await(client.send(made));
    // Qt now and then takes a chunked answer that was cut for whole (see HttpReply); sent again it is never.
    const bool mayPass = fault == Fault::HalfChunk || fault == Fault::NoLastChunk;
    QVERIFY(!reply || mayPass);
    if (!reply)
        QCOMPARE(reply.error().kind, kind);
    if (method == "GET")
        return; // Qt may repeat what changes nothing
    // Qt 6.8 makes a second connection before it finds the body spent; not a byte may go over it.
    QCOMPARE(server.requests(), 1);
    QCOMPARE(server.everything().count("HTTP/1.1"), 1);
    QVERIFY(server.everything().endsWith("\r\n\r\n" + body));
}

void QtHttpClientTest::whatNeverLeftIsOffline_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("url");
    for (const QByteArray method : {"GET", "POST", "DELETE"}) {
        QTest::addRow("%s refused", method.constData()) << method << u"http://127.0.0.1:1/"_s;
        QTest::addRow("%s refused, https", method.constData()) << method << u"https://127.0.0.1:1/"_s;
        QTest::addRow("%s no such host", method.constData()) << method << u"https://nobody.invalid/"_s;
    }
}

void QtHttpClientTest::whatNeverLeftIsOffline()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, url);
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request(method, QUrl(url));
    if (method == "POST")
        made.body = "hello";
    const Result<HttpReply> reply = await(client.send(made));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
}

void QtHttpClientTest::statusIsAnAnswerWhateverQtCallsIt_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 304, 400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 415, 418,
             422, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 511, 599}) {
        for (const QByteArray method : {"GET", "POST", "PATCH", "DELETE"})
            QTest::addRow("%s %d", method.constData(), status) << method << status;
    }
}

void QtHttpClientTest::statusIsAnAnswerWhateverQtCallsIt()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    const QByteArray body = status == 204 || status == 304 ? "" : "answer";
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, plainAnswer(QByteArray::number(status) + " Some Words", body));
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request(method, server.url());
    if (method != "GET")
        made.body = "hello";
    const Result<HttpReply> reply = await(client.send(made));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, body);
    QCOMPARE(server.requests(), 1);
}

void QtHttpClientTest::redirectsAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const QByteArray method : {"GET", "POST", "PATCH", "DELETE"})
            QTest::addRow("%s %d", method.constData(), status) << method << status;
    }
}

void QtHttpClientTest::redirectsAreNotFollowed()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    RawServer elsewhere([](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, plainAnswer("200 OK", "caught"));
    });
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket,
            plainAnswer(QByteArray::number(status) + " Moved", "",
                "Location: " + elsewhere.url().toEncoded() + "\r\n"));
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request(method, server.url());
    made.authorization = Secret(QByteArray("Bearer xyz"));
    if (method != "GET")
        made.body = "hello";
    const Result<HttpReply> reply = await(client.send(made));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->headers.value("Location"), elsewhere.url().toEncoded());
    QTest::qWait(20);
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(server.requests(), 1);
}

void QtHttpClientTest::challengesAreNotAnswered_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("challenge");
    for (const QByteArray challenge :
        {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate", "Bearer", "OAuth"}) {
        for (const QByteArray method : {"GET", "POST", "PATCH", "DELETE"})
            QTest::addRow("%s %s", method.constData(), challenge.constData()) << method << challenge;
    }
}

void QtHttpClientTest::challengesAreNotAnswered()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, challenge);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(plainAnswer("401 Unauthorized", "why", "WWW-Authenticate: " + challenge + "\r\n"));
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request(method, server.url());
    made.authorization = Secret(QByteArray("Bearer xyz"));
    if (method != "GET")
        made.body = "hello";
    const Result<HttpReply> reply = await(client.send(made));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, 401);
    QCOMPARE(reply->body, "why");
    QCOMPARE(server.requests(), 1);
}

void QtHttpClientTest::cookiesAreNotKept()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, plainAnswer("200 OK", "x", "Set-Cookie: sid=secret; Path=/\r\n"));
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    for (int i = 0; i < 2; ++i)
        QVERIFY(await(client.send(request("GET", server.url()))));
    QCOMPARE(server.requests(), 2);
    QVERIFY(!server.everything().toLower().contains("cookie"));
}

void QtHttpClientTest::deadlineIsTotal_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << ErrorKind::Offline;
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("hello") << ErrorKind::OutcomeUnknown;
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << ErrorKind::OutcomeUnknown;
}

void QtHttpClientTest::deadlineIsTotal()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    RawServer server; // never answers
    FakeClock clock;
    QtHttpClient client(clock, "Patchbay/0.1");
    HttpRequest made = request(method, server.url());
    made.body = body;
    const Task<HttpReply> task = client.send(made);
    QTRY_COMPARE(server.requests(), 1);
    clock.advance(made.deadline - 1ms);
    QVERIFY(!task.isSettled());
    clock.advance(1ms);
    QVERIFY(task.isSettled());
    QCOMPARE(await(task).error().kind, kind);
}

void QtHttpClientTest::slowDripRunsIntoTheDeadline()
{
    FakeClock clock;
    int drops = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto *const drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket, [&] {
            socket.write("x");
            ++drops;
            clock.advance(1s);
        });
        drip->start(1);
    });
    QtHttpClient client(clock, "Patchbay/0.1");
    HttpRequest made = request("GET", server.url());
    const Result<HttpReply> reply = await(client.send(made));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QVERIFY(drops >= 30);
}

void QtHttpClientTest::stopCancels()
{
    RawServer server;
    QtHttpClient client(m_clock, "Patchbay/0.1");
    std::stop_source stop;
    const Task<HttpReply> task = client.send(request("GET", server.url()), stop.get_token());
    QTRY_COMPARE(server.requests(), 1);
    QVERIFY(!task.isSettled());
    stop.request_stop();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
}

void QtHttpClientTest::stoppedBeforehandSendsNothing()
{
    RawServer server;
    QtHttpClient client(m_clock, "Patchbay/0.1");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(await(client.send(request("GET", server.url()), stop.get_token())).error().kind,
        ErrorKind::Cancelled);
    QTest::qWait(20);
    QCOMPARE(server.connections(), 0);
}

void QtHttpClientTest::clientThatGoesCancels()
{
    RawServer server;
    auto client = std::make_unique<QtHttpClient>(m_clock, "Patchbay/0.1");
    HttpRequest made = request("POST", server.url());
    made.body = "hello";
    const Task<HttpReply> task = client->send(made);
    QTRY_COMPARE(server.requests(), 1);
    client.reset();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
}

void QtHttpClientTest::answerTooLargeIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("at the cap") << QByteArray("GET") << 1000 << true << ErrorKind::Protocol;
    QTest::newRow("above it") << QByteArray("GET") << 1001 << false << ErrorKind::Protocol;
    QTest::newRow("above it, POST") << QByteArray("POST") << 1001 << false << ErrorKind::OutcomeUnknown;
}

void QtHttpClientTest::answerTooLargeIsRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(int, size);
    QFETCH(bool, taken);
    QFETCH(ErrorKind, kind);
    RawServer server([size](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, plainAnswer("200 OK", QByteArray(size, 'x')));
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request(method, server.url());
    made.maxReplyBytes = 1000;
    const Result<HttpReply> reply = await(client.send(made));
    QCOMPARE(reply.has_value(), taken);
    if (!taken)
        QCOMPARE(reply.error().kind, kind);
}

void QtHttpClientTest::memoryStaysBoundedOnAHugeAnswer()
{
    // The server writes as fast as it is read from, 100 MB if nobody stops it.
    qint64 written = 0;
    RawServer server([&written](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&written, &socket] {
            if (socket.bytesToWrite() == 0 && written < 100'000'000) {
                written += socket.write(QByteArray(100'000, 'x'));
            }
        });
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request("GET", server.url());
    made.maxReplyBytes = 1024 * 1024;
    const long before = residentKilobytes();
    const Result<HttpReply> reply = await(client.send(made));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Protocol);
    QVERIFY2(
        residentKilobytes() - before < 20'000, qPrintable(QString::number(residentKilobytes() - before)));
    QVERIFY2(written < 20'000'000, qPrintable(QString::number(written)));
}

void QtHttpClientTest::compressionIsNotTaken()
{
    const QByteArray packed = qCompress(QByteArray(10'000'000, 'a')).sliced(4);
    RawServer server([&packed](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, plainAnswer("200 OK", packed, "Content-Encoding: deflate\r\n"));
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    const Result<HttpReply> reply = await(client.send(request("GET", server.url())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Protocol);
    QVERIFY(RawServer::hasField(server.everything(), "Accept-Encoding", "identity"));
}

void QtHttpClientTest::staleConnectionDoesNotRepeatTheRequest()
{
    // Answers once with keep-alive and closes the connection as soon as a second request comes in on it.
    RawServer server;
    server.onRequest = [&server](QTcpSocket &socket, const QByteArray &) {
        if (server.requests() == 1)
            socket.write(plainAnswer("200 OK", "first"));
        else
            RawServer::reset(socket);
    };
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request("POST", server.url());
    made.body = "hello";
    QVERIFY(await(client.send(made)));
    const Result<HttpReply> second = await(client.send(made));
    QCOMPARE(second ? ErrorKind::Cancelled : second.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(server.requests(), 2);
    QCOMPARE(server.everything().count("HTTP/1.1"), 2);
}

void QtHttpClientTest::idleConnectionIsLeftBeforeItGoesStale()
{
    RawServer server(
        [](QTcpSocket &socket, const QByteArray &) { socket.write(plainAnswer("200 OK", "x")); });
    FakeClock clock;
    QtHttpClient client(clock, "Patchbay/0.1");
    HttpRequest made = request("POST", server.url());
    made.body = "hello";
    QVERIFY(await(client.send(made)));
    clock.advance(1s);
    QVERIFY(await(client.send(made)));
    QCOMPARE(server.connections(), 1);
    clock.advance(10s);
    QVERIFY(await(client.send(made)));
    QCOMPARE(server.connections(), 2);
    QCOMPARE(server.requests(), 3);
}

void QtHttpClientTest::insecureAddressesAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"http://login.salesforce.com/services/oauth2/token"_s;
    QTest::newRow("user info") << u"https://user:word@login.salesforce.com/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("relative") << u"/services"_s;
    QTest::newRow("empty") << QString();
}

void QtHttpClientTest::insecureAddressesAreRefused()
{
    QFETCH(QString, url);
    QtHttpClient client(m_clock, "Patchbay/0.1");
    const Task<HttpReply> task = client.send(request("GET", QUrl(url)));
    QVERIFY(task.isSettled());
    QCOMPARE(await(task).error().kind, ErrorKind::Insecure);
}

void QtHttpClientTest::headersCannotSmuggle()
{
    RawServer server;
    QtHttpClient client(m_clock, "Patchbay/0.1");
    HttpRequest made = request("GET", server.url());
    made.headers.set("X-Name", "a\r\nX-Other: b");
    QCOMPARE(await(client.send(made)).error().kind, ErrorKind::Protocol);
    HttpRequest secret = request("GET", server.url());
    secret.authorization = Secret(QByteArray("Bearer a\r\nX-Other: b"));
    QCOMPARE(await(client.send(secret)).error().kind, ErrorKind::Protocol);
    QCOMPARE(server.connections(), 0);
}

void QtHttpClientTest::serverThatDoesNotSpeakTlsIsInsecure()
{
    RawServer server;
    server.onConnection = [](QTcpSocket &socket) {
        connect(&socket, &QTcpSocket::readyRead, &socket,
            [&socket] { socket.write("HTTP/1.1 400 Bad\r\n\r\n"); });
    };
    QtHttpClient client(m_clock, "Patchbay/0.1");
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    HttpRequest made = request("POST", url);
    made.body = "hello";
    const Result<HttpReply> reply = await(client.send(made));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Insecure);
}

void QtHttpClientTest::headRequestHasNoBodyToMiss()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n");
    });
    QtHttpClient client(m_clock, "Patchbay/0.1");
    const Result<HttpReply> reply = await(client.send(request("HEAD", server.url())));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, 200);
}

QTEST_GUILESS_MAIN(QtHttpClientTest)
#include "tst_qthttpclient.moc"
