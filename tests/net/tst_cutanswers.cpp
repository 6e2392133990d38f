#include "net/qthttpclient.h"

#include "support/await.h"
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

const QByteArray jsonHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray chunkedHead = jsonHead + "Transfer-Encoding: chunked\r\n\r\n";
const QByteArray openHead = jsonHead + "Connection: close\r\n\r\n"; // ends with the connection

QByteArray chunk(const QByteArray &text)
{
    return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
}

/// Writes the pieces one by one, so that each arrives alone, and closes.
void writeInPieces(QTcpSocket &socket, const QByteArrayList &pieces)
{
    if (pieces.isEmpty())
        return socket.disconnectFromHost();
    socket.write(pieces.first());
    socket.flush();
    QTimer::singleShot(5ms, &socket, [&socket, rest = pieces.mid(1)] { writeInPieces(socket, rest); });
}

/// What gzip makes of `size` zeros, by hand: raw deflate of zlib's stream in gzip's frame.
QByteArray gzipBomb(qsizetype size)
{
    const QByteArray zlib = qCompress(QByteArray(size, '\0'), 9).sliced(4);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(2, zlib.size() - 6)
        + QByteArray(8, '\0');
}

} // namespace

/// Half an answer is never taken for a whole one, and no answer makes the program grow without bound.
class CutAnswersTest final : public QObject
{
    Q_OBJECT
private slots:
    void halfAnAnswerIsNoAnswer_data();
    void halfAnAnswerIsNoAnswer();
    void jsonThatBreaksOffIsTold_data();
    void jsonThatBreaksOffIsTold();
    void compressedAnswersAreRefusedWithinBounds_data();
    void compressedAnswersAreRefusedWithinBounds();

private:
    [[nodiscard]] Result<HttpReply> answerTo(const QByteArray &method, const QUrl &url)
    {
        QtHttpClient client(m_clock, "Patchbay/0.1");
        HttpRequest made{.method = method, .url = url, .body = method == "GET" ? "" : "hello"};
        made.maxReplyBytes = 1024 * 1024;
        return await(client.send(made));
    }
    SystemClock m_clock;
};

void CutAnswersTest::halfAnAnswerIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<bool>("whole");
    const QByteArray json = R"({"records":[{"Id":"00Q"},{"Id":"00R"}]})";
    const QByteArray half = json.first(20);
    const QByteArray rest = json.sliced(20);
    const auto row = [](const char *name, const QByteArrayList &pieces, bool whole = false) {
        for (const QByteArray method : {"GET", "POST"})
            QTest::addRow("%s, %s", method.constData(), name) << method << pieces << whole;
    };
    row("chunks", {chunkedHead, chunk(half), chunk(rest), "0\r\n\r\n"}, true);
    row("chunks in one piece", {chunkedHead + chunk(half) + chunk(rest) + "0\r\n\r\n"}, true);
    row("chunk cut from its line end",
        {chunkedHead, chunk(half).chopped(2), "\r\n" + chunk(rest), "0\r\n\r\n"}, true);
    row("size cut in two", {chunkedHead, chunk(half), "1", chunk(rest).sliced(1), "0\r\n\r\n"}, true);
    row("cut in the first chunk", {chunkedHead, chunk(half).chopped(9)});
    row("cut in the first chunk, in one piece", {chunkedHead + chunk(half).chopped(9)});
    row("cut after a chunk", {chunkedHead, chunk(half)});
    row("cut after a chunk, in one piece", {chunkedHead + chunk(half)});
    row("cut in a size", {chunkedHead, chunk(half), "1"});
    row("cut in a size, in one piece", {chunkedHead + chunk(half) + "1"});
    row("cut in the second chunk, in one piece", {chunkedHead + chunk(half) + chunk(rest).chopped(6)});
    row("size that is no number", {chunkedHead + chunk(half) + "zz\r\n" + rest + "\r\n0\r\n\r\n"});
    row("size below zero", {chunkedHead + chunk(half) + "-5\r\n" + rest + "\r\n0\r\n\r\n"});
    row("size beyond reason", {chunkedHead + chunk(half) + "fffffffffffffffff\r\n" + rest + "\r\n0\r\n\r\n"});
    row("until the end", {openHead + half, rest}, true);
    row("until the end, cut", {openHead + half});
    row("length", {jsonHead + "Content-Length: 39\r\n\r\n" + half, rest}, true);
    row("length, cut", {jsonHead + "Content-Length: 39\r\n\r\n" + half});
    row("length, cut in one piece", {jsonHead + "Content-Length: 39\r\n\r\n" + json.chopped(1)});
}

void CutAnswersTest::halfAnAnswerIsNoAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArrayList, pieces);
    QFETCH(bool, whole);
    RawServer server([&pieces](QTcpSocket &socket, const QByteArray &) { writeInPieces(socket, pieces); });
    const Result<HttpReply> reply = answerTo(method, server.url());
    QCOMPARE(reply.has_value(), whole);
    if (whole)
        QCOMPARE(reply->body, R"({"records":[{"Id":"00Q"},{"Id":"00R"}]})");
    else
        QCOMPARE(reply.error().kind, method == "GET" ? ErrorKind::Offline : ErrorKind::OutcomeUnknown);
    if (method == "POST")
        QCOMPARE(server.requests(), 1);
}

void CutAnswersTest::jsonThatBreaksOffIsTold_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("cut");
    const auto row = [](const char *body, bool cut, const char *type = "application/json; charset=UTF-8") {
        QTest::addRow("%s: %s", type, body) << QByteArray(type) << QByteArray(body) << cut;
    };
    row("", false);
    row("{}", false);
    row("[1]\n", false);
    row("12", false);
    row("\"x\"", false);
    row("{\"a\":\"}\"}", false);
    row("{\"a\":\"\\\"\"}", false);
    row("{\"a\":\"\\\\\"}", false);
    row("{", true);
    row("[{}", true);
    row("{\"a\":\"}", true);
    row("{\"a\":\"\\\"}", true);
    row("{\"a\":\"x\",", true);
    row("\"x", true);
    row("{", true, "application/problem+json");
    row("{", false, "text/csv");
    row("{", false, "");
}

void CutAnswersTest::jsonThatBreaksOffIsTold()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const HttpReply reply{200, {{"Content-Type", type}}, body};
    QTEST(reply.isCutJson(), "cut");
}

void CutAnswersTest::compressedAnswersAreRefusedWithinBounds_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("cut");
    const QByteArray bomb = gzipBomb(64 * 1024 * 1024);
    for (const QByteArray encoding :
        {"gzip", "x-gzip", "deflate", "br", "zstd", "gzip, gzip", "identity, gzip"}) {
        QTest::addRow("%s", encoding.constData()) << encoding << bomb << false;
        QTest::addRow("%s, cut", encoding.constData()) << encoding << bomb.first(bomb.size() / 2) << true;
    }
}

void CutAnswersTest::compressedAnswersAreRefusedWithinBounds()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    QFETCH(bool, cut);
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        if (!RawServer::hasField(request, "Accept-Encoding", "identity"))
            return socket.abort();
        const qsizetype length = cut ? body.size() * 2 : body.size();
        RawServer::answer(socket,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: " + encoding
                + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + body);
    });
    const Result<HttpReply> get = answerTo("GET", server.url());
    QVERIFY(!get);
    QCOMPARE(get.error().kind, cut ? ErrorKind::Offline : ErrorKind::Protocol);
    const Result<HttpReply> post = answerTo("POST", server.url());
    QVERIFY(!post);
    QCOMPARE(post.error().kind, ErrorKind::OutcomeUnknown);
}

QTEST_GUILESS_MAIN(CutAnswersTest)
#include "tst_cutanswers.moc"
