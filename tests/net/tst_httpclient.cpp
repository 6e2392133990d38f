#include "net/httpclient.h"
#include "net/weburl.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110 5.6.7
constexpr Timestamp exampleDate{784111777s};
} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT
private slots:
    void headerNamesCompareWithoutCase();
    void jsonIsToldByMediaType_data();
    void jsonIsToldByMediaType();
    void retryAfterIsReadWithinReason_data();
    void retryAfterIsReadWithinReason();
    void retryAfterDateCountsFromTheServersClock();
    void httpDatesOfAllThreeForms_data();
    void httpDatesOfAllThreeForms();
    void httpDatesKnowNoSummerTime();
    void yearsInFullAreTakenAsTheyAre();
    void twoDigitYearsAreOfOurTime();
    void onlyWebAddressesPass_data();
    void onlyWebAddressesPass();
};

void HttpClientTest::headerNamesCompareWithoutCase()
{
    HttpHeaders headers{{"Content-Type", "text/html"}};
    headers.set("content-type", "application/json");
    QCOMPARE(headers.fields().size(), 1);
    QCOMPARE(headers.value("CONTENT-TYPE"), "application/json");
    QVERIFY(headers.contains("content-Type"));
    QVERIFY(!headers.contains("content"));
    QCOMPARE(headers.value("missing"), QByteArray());
}

void HttpClientTest::jsonIsToldByMediaType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("json");
    QTest::newRow("plain") << QByteArray("application/json") << true;
    QTest::newRow("charset") << QByteArray("application/json;charset=UTF-8") << true;
    QTest::newRow("case and space") << QByteArray("Application/JSON ; charset=utf-8") << true;
    QTest::newRow("suffix") << QByteArray("application/problem+json") << true;
    QTest::newRow("html") << QByteArray("text/html; charset=utf-8") << false;
    QTest::newRow("json in a parameter") << QByteArray("text/html; x=application/json") << false;
    QTest::newRow("longer name") << QByteArray("application/json5") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void HttpClientTest::jsonIsToldByMediaType()
{
    QFETCH(QByteArray, type);
    const HttpReply reply{200, {{"Content-Type", type}}, {}};
    QTEST(reply.isJson(), "json");
}

void HttpClientTest::retryAfterIsReadWithinReason_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("a day") << QByteArray("86400") << 86400;
    QTest::newRow("more than a day") << QByteArray("86401") << -1;
    QTest::newRow("absurd") << QByteArray("99999999999999999999999") << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("signed") << QByteArray("+5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("text") << QByteArray("soon") << -1;
    QTest::newRow("empty") << QByteArray("") << -1;
    QTest::newRow("date ahead") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << 60;
    QTest::newRow("date past") << QByteArray("Sun, 06 Nov 1994 07:00:00 GMT") << 0;
    QTest::newRow("date far ahead") << QByteArray("Sun, 06 Nov 1995 07:00:00 GMT") << -1;
}

void HttpClientTest::retryAfterIsReadWithinReason()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const HttpReply reply{503, {{"Retry-After", value}}, {}};
    const std::optional<std::chrono::seconds> delay = reply.retryAfter(exampleDate);
    QCOMPARE(delay ? int(delay->count()) : -1, seconds);
}

void HttpClientTest::retryAfterDateCountsFromTheServersClock()
{
    const HttpReply reply{503,
        {{"Retry-After", "Sun, 06 Nov 1994 08:50:37 GMT"}, {"Date", "Sun, 06 Nov 1994 08:50:27 GMT"}}, {}};
    QCOMPARE(reply.retryAfter(exampleDate + 5h).value(), 10s);
}

void HttpClientTest::httpDatesOfAllThreeForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << true;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << true;
    QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << false;
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void HttpClientTest::httpDatesOfAllThreeForms()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    const std::optional<Timestamp> date = parseHttpDate(text);
    QCOMPARE(date.has_value(), valid);
    if (valid)
        QVERIFY(*date == exampleDate);
}

void HttpClientTest::httpDatesKnowNoSummerTime()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    // Here, clocks go from 02:00 to 03:00 on that day.
    const std::optional<Timestamp> date = parseHttpDate("Sun, 29 Mar 2026 02:30:00 GMT");
    if (zone.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    QVERIFY(date);
    QVERIFY(*date == Timestamp(1774751400s));
}

void HttpClientTest::yearsInFullAreTakenAsTheyAre()
{
    QVERIFY(parseHttpDate("Wed, 31 Dec 1969 23:59:59 GMT") == Timestamp(-1s));
}

void HttpClientTest::twoDigitYearsAreOfOurTime()
{
    QVERIFY(parseHttpDate("Sunday, 29-Mar-26 02:30:00 GMT") == Timestamp(1774751400s));
    QVERIFY(parseHttpDate("Thursday, 01-Jan-70 00:00:01 GMT") == Timestamp(1s));
}

void HttpClientTest::onlyWebAddressesPass_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("passes");
    QTest::newRow("https") << u"https://login.salesforce.com/x?y#z"_s << true;
    QTest::newRow("loopback") << u"http://localhost:17177/"_s << true;
    QTest::newRow("loopback v4") << u"http://127.0.0.1/"_s << true;
    QTest::newRow("loopback v6") << u"http://[::1]:80/"_s << true;
    QTest::newRow("http") << u"http://login.salesforce.com/"_s << false;
    QTest::newRow("looks like loopback") << u"http://localhost.evil.example/"_s << false;
    QTest::newRow("loopback with user info") << u"http://localhost@evil.example/"_s << false;
    QTest::newRow("user info") << u"https://a@evil.example/"_s << false;
    QTest::newRow("empty user info") << u"https://@evil.example/"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("relative") << u"/services/oauth2/token"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://localhost/"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void HttpClientTest::onlyWebAddressesPass()
{
    QFETCH(QString, url);
    QTEST(isWebUrl(QUrl(url)), "passes");
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
