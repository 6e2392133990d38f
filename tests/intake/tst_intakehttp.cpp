#include "intake/intakehttp.h"

#include <QJsonDocument>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class IntakeHttpTest : public QObject
{
    Q_OBJECT
private slots:
    void requestIsRead();
    void whatIsNotPlainIsRefused_data();
    void whatIsNotPlainIsRefused();
    void lineEndInAnyFieldIsRefused_data();
    void lineEndInAnyFieldIsRefused();
    void connectionEndsAsItsVersionSays_data();
    void connectionEndsAsItsVersionSays();
    void answerHasItsLengthAndNothingElse();
};

void IntakeHttpTest::requestIsRead()
{
    const auto request
        = readIntakeHead("POST /v1/leads?connection=Acme%20Corp HTTP/1.1\r\nHost: LOCALHOST:17480\r\n"
                         "Authorization: bearer pbi_a_b \r\nContent-Type: Application/JSON; charset=utf-8\r\n"
                         "Content-Length: 12\r\nIdempotency-Key: order-7\r\nOrigin: https://shop.example\r\n"
                         "Expect: 100-continue",
            100);
    QVERIFY(request);
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->path, u"/v1/leads"_s);
    QCOMPARE(request->query.queryItemValue(u"connection"_s, QUrl::FullyDecoded), u"Acme Corp"_s);
    QCOMPARE(request->host, "localhost:17480");
    QCOMPARE(request->key.reveal().toByteArray(), QByteArray("pbi_a_b"));
    QCOMPARE(request->contentType, "application/json");
    QCOMPARE(request->contentLength, 12);
    QCOMPARE(request->idempotencyKey, "order-7");
    QCOMPARE(request->origin, "https://shop.example");
    QVERIFY(request->expectsContinue);
    QVERIFY(request->keepsAlive);
}

void IntakeHttpTest::whatIsNotPlainIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST /v1/leads HTTP/1.1\r\nHost: localhost:1\r\n";
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01") << 400;
    QTest::newRow("RFC 9112 §3.2: no host") << QByteArray("GET / HTTP/1.1") << 400;
    QTest::newRow("RFC 9112 §3.2: two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b") << 400;
    QTest::newRow("RFC 9112 §5.1: space before the colon") << post + "Content-Length : 3" << 400;
    QTest::newRow("RFC 9112 §5.2: folded line") << post + "X: a\r\n b\r\nContent-Length: 0" << 400;
    QTest::newRow("NUL in a field") << post + QByteArray("X: a\0b", 6) << 400;
    QTest::newRow("no length") << post << 411;
    QTest::newRow("RFC 9112 §6.1: chunks") << post + "Transfer-Encoding: chunked" << 411;
    QTest::newRow("chunks and a length") << post + "Transfer-Encoding: chunked\r\nContent-Length: 3" << 411;
    QTest::newRow("RFC 9112 §6.3: two lengths") << post + "Content-Length: 3\r\nContent-Length: 4" << 400;
    QTest::newRow("negative length") << post + "Content-Length: -1" << 400;
    QTest::newRow("length with a sign") << post + "Content-Length: +3" << 400;
    QTest::newRow("length in hex") << post + "Content-Length: 0x10" << 400;
    QTest::newRow("length beyond numbers") << post + "Content-Length: 99999999999999999999" << 400;
    QTest::newRow("too long a body") << post + "Content-Length: 101" << 413;
    QTest::newRow("two keys") << post
            + "Content-Length: 0\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b"
                              << 400;
    QTest::newRow("two origins") << post + "Content-Length: 0\r\nOrigin: https://a.example\r\nOrigin: null"
                                 << 400;
}

void IntakeHttpTest::whatIsNotPlainIsRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const auto request = readIntakeHead(head, 100);
    QVERIFY(!request);
    QCOMPARE(request.error().status, status);
    QVERIFY(!request.error().body.value("error"_L1).toString().isEmpty());
    QVERIFY(!request.error().body.value("message"_L1).toString().isEmpty());
}

/// What could add a line for whoever reads the head otherwise than we do.
void IntakeHttpTest::lineEndInAnyFieldIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    const QByteArray start = "GET /v1/connections HTTP/1.1\r\nHost: localhost:1\r\n";
    for (const char *const field : {"Host", "Origin", "Authorization", "Content-Type", "Content-Length",
             "Idempotency-Key", "Expect", "Connection", "Access-Control-Request-Method", "X-Other"}) {
        for (const auto &[name, bytes] :
            {std::pair("CR", QByteArray("\r")), std::pair("LF", QByteArray("\n")),
                std::pair("NUL", QByteArray(1, '\0')), std::pair("CR CR LF", QByteArray("\r\r\n "))}) {
            const QByteArray line = QByteArray(field) + ": a" + bytes + "b";
            const bool isHost = qstrcmp(field, "Host") == 0;
            QTest::addRow("%s in %s", name, field)
                << (isHost ? "GET /v1/connections HTTP/1.1\r\n" + line : start + line);
        }
    }
    for (const char *const target : {"/a\rb", "/a\nb", "/a b", "/a\tb", "//a\x7F", "*", "http://x/"})
        QTest::addRow("target %s", QByteArray(target).toPercentEncoding().constData())
            << QByteArray("GET ") + target + " HTTP/1.1\r\nHost: localhost:1";
    QTest::newRow("NUL in the target") << QByteArray("GET /a\0 HTTP/1.1\r\nHost: x", 25);
}

void IntakeHttpTest::lineEndInAnyFieldIsRefused()
{
    QFETCH(QByteArray, head);
    const auto request = readIntakeHead(head, 100);
    QVERIFY(!request);
    QCOMPARE(request.error().status, 400);
}

void IntakeHttpTest::connectionEndsAsItsVersionSays_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("keepsAlive");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
    QTest::newRow("1.1, close") << QByteArray("1.1") << QByteArray("\r\nConnection: Close") << false;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
    QTest::newRow("1.0, keep-alive") << QByteArray("1.0") << QByteArray("\r\nConnection: keep-alive") << true;
}

void IntakeHttpTest::connectionEndsAsItsVersionSays()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);
    QFETCH(bool, keepsAlive);
    const auto request = readIntakeHead("GET / HTTP/" + version + "\r\nHost: localhost:1" + connection, 100);
    QVERIFY(request);
    QCOMPARE(request->keepsAlive, keepsAlive);
}

void IntakeHttpTest::answerHasItsLengthAndNothingElse()
{
    const QByteArray answer = intakeAnswer({201, {{u"id"_s, u"00Q"_s}}, {}}, false);
    const qsizetype end = answer.indexOf("\r\n\r\n");
    const QByteArray body = answer.sliced(end + 4);
    QVERIFY(answer.startsWith("HTTP/1.1 201 Created\r\n"));
    QVERIFY(answer.first(end).contains("\r\nContent-Length: " + QByteArray::number(body.size())));
    QVERIFY(!answer.contains("Connection: close"));
    QCOMPARE(QJsonDocument::fromJson(body).object().value("id"_L1).toString(), u"00Q"_s);
    QVERIFY(intakeAnswer({204, {}, {}}, true).endsWith("Connection: close\r\n\r\n"));
    // RFC 9110 §8.6: no length where there is no content by definition.
    QVERIFY(!intakeAnswer({204, {}, {}}, true).contains("Content-Length"));
}

QTEST_GUILESS_MAIN(IntakeHttpTest)
#include "tst_intakehttp.moc"
