#include "oauth/devicecode.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Timestamp now{1'790'000'000s};
const QUrl endpoint(u"https://github.com/login/device/code"_s);

HttpReply json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

QByteArray device(const QByteArray &members)
{
    return R"({"device_code":"dc","user_code":"WDJB-MJHT","verification_uri":"https://github.com/login/device")"
        + members + '}';
}

} // namespace

class DeviceCodeTest : public QObject
{
    Q_OBJECT
private slots:
    void requestsFollowTheStandard();
    void replyIsRead();
    void timesAreReadWithinReason_data();
    void timesAreReadWithinReason();
    void badRepliesAreRefused_data();
    void badRepliesAreRefused();
    void pollsAreJudged_data();
    void pollsAreJudged();
    void slowDownStaysSlow();
    void pollEndsWithTokens();
};

void DeviceCodeTest::requestsFollowTheStandard()
{
    // RFC 8628 3.1 and 3.4
    const OAuthClient client{.clientId = u"id"_s};
    const HttpRequest first = deviceRequest(endpoint, client, {u"repo"_s, u"user"_s}, u" "_s);
    QCOMPARE(first.method, "POST");
    QCOMPARE(first.secretBody.reveal().toByteArray(), "scope=repo+user&client_id=id");
    DeviceAuthorization authorization;
    authorization.deviceCode = Secret(QByteArray("a b"));
    QCOMPARE(deviceTokenRequest(endpoint, client, authorization).secretBody.reveal().toByteArray(),
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=a+b&client_id=id");
}

void DeviceCodeTest::replyIsRead()
{
    const auto read = readDeviceReply(
        json(200,
            device(R"(,"verification_uri_complete":"https://github.com/login/device?c=1","expires_in":900)")),
        now);
    QVERIFY(read);
    QCOMPARE(read->deviceCode.reveal().toByteArray(), "dc");
    QCOMPARE(read->userCode, u"WDJB-MJHT"_s);
    QCOMPARE(read->verificationUri, QUrl(u"https://github.com/login/device"_s));
    QCOMPARE(read->verificationUriComplete, QUrl(u"https://github.com/login/device?c=1"_s));
    QCOMPARE(read->lifetime, 900s);
    QCOMPARE(read->interval, 5s); // RFC 8628 3.2: the default
}

void DeviceCodeTest::timesAreReadWithinReason_data()
{
    QTest::addColumn<QByteArray>("interval");
    QTest::addColumn<int>("seconds");
    QTest::newRow("number") << QByteArray("7") << 7;
    QTest::newRow("string") << QByteArray("\"7\"") << 7;
    QTest::newRow("zero") << QByteArray("0") << 5;
    QTest::newRow("negative") << QByteArray("-1") << 5;
    QTest::newRow("huge") << QByteArray("1e300") << 300;
    QTest::newRow("text") << QByteArray("\"x\"") << 5;
    QTest::newRow("null") << QByteArray("null") << 5;
}

void DeviceCodeTest::timesAreReadWithinReason()
{
    QFETCH(QByteArray, interval);
    QFETCH(int, seconds);
    const auto read = readDeviceReply(json(200, device(",\"interval\":" + interval)), now);
    QVERIFY(read);
    QCOMPARE(int(read->interval.count()), seconds);
}

void DeviceCodeTest::badRepliesAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    const auto at = [](const QByteArray &address) {
        return R"({"device_code":"d","user_code":"a","verification_uri":")" + address + R"("})";
    };
    row("no code", 200, R"({"user_code":"a","verification_uri":"https://a.example"})", ErrorKind::Protocol);
    row("javascript", 200, at("javascript:x"), ErrorKind::Insecure);
    row("http", 200, at("http://a.example"), ErrorKind::Insecure);
    row("complete address is a file", 200, device(R"(,"verification_uri_complete":"file:///bin/sh")"),
        ErrorKind::Insecure);
    row("not enabled", 400, R"({"error":"unauthorized_client"})", ErrorKind::Misconfigured);
    row("200 with an error", 200, R"({"error":"invalid_client"})", ErrorKind::Misconfigured);
    row("HTML", 200, "<html>", ErrorKind::Protocol);
    row("503", 503, "<html>", ErrorKind::Unavailable);
    row("redirect", 302, {}, ErrorKind::Protocol);
}

void DeviceCodeTest::badRepliesAreRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const auto read = readDeviceReply(json(status, body), now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
}

void DeviceCodeTest::pollsAreJudged_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("failure"); // of no answer
    QTest::addColumn<int>("interval"); // -1: it ends
    QTest::addColumn<ErrorKind>("kind");
    const auto goesOn = [](const char *name, int status, const QByteArray &code, int interval,
                            ErrorKind failure = ErrorKind::Offline) {
        QTest::newRow(name) << status << code << failure << interval << ErrorKind::Protocol;
    };
    const auto ends = [](const char *name, int status, const QByteArray &code, ErrorKind kind,
                          ErrorKind failure = ErrorKind::Offline) {
        QTest::newRow(name) << status << code << failure << -1 << kind;
    };
    goesOn("pending", 400, "authorization_pending", 10);
    goesOn("pending with 200", 200, "authorization_pending", 10); // GitHub
    goesOn("slow down", 400, "slow_down", 15);
    goesOn("time-out", 0, "", 20);
    goesOn("unknown outcome", 0, "", 20, ErrorKind::OutcomeUnknown);
    goesOn("503", 503, "", 20);
    goesOn("429", 429, "", 20);
    ends("refused", 400, "access_denied", ErrorKind::Denied);
    ends("too late", 400, "expired_token", ErrorKind::Denied);
    ends("unknown code", 400, "something", ErrorKind::Protocol);
    ends("wrong client", 401, "invalid_client", ErrorKind::Misconfigured);
    ends("bad device code", 400, "invalid_grant", ErrorKind::NeedsReconnect);
    ends("TLS", 0, "", ErrorKind::Insecure, ErrorKind::Insecure);
    ends("cancelled", 0, "", ErrorKind::Cancelled, ErrorKind::Cancelled);
}

void DeviceCodeTest::pollsAreJudged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, failure);
    QFETCH(int, interval);
    QFETCH(ErrorKind, kind);
    const Result<HttpReply> reply = status == 0
        ? Result<HttpReply>(fail(failure, u"x"_s))
        : Result<HttpReply>(json(status, R"({"error":")" + code + R"("})"));
    const Result<DevicePoll> poll = judgeDevicePoll(reply, 10s, {}, now);
    QCOMPARE(poll.has_value(), interval >= 0);
    if (poll) {
        QVERIFY(!poll->tokens);
        QCOMPARE(int(poll->interval.count()), interval);
    } else {
        QCOMPARE(poll.error().kind, kind);
    }
}

void DeviceCodeTest::slowDownStaysSlow()
{
    // RFC 8628 3.5: five seconds more for this and all later polls
    const HttpReply slow = json(400, R"({"error":"slow_down"})");
    const HttpReply pending = json(400, R"({"error":"authorization_pending"})");
    std::chrono::seconds interval = 5s;
    interval = judgeDevicePoll(slow, interval, {}, now)->interval;
    QCOMPARE(interval, 10s);
    interval = judgeDevicePoll(pending, interval, {}, now)->interval;
    QCOMPARE(interval, 10s);
    for (int i = 0; i < 1000; ++i)
        interval = judgeDevicePoll(slow, interval, {}, now)->interval;
    QCOMPARE(interval, 300s);
}

void DeviceCodeTest::pollEndsWithTokens()
{
    const auto poll
        = judgeDevicePoll(json(200, R"({"access_token":"gho_1","token_type":"bearer"})"), 5s, {}, now);
    QVERIFY(poll);
    QCOMPARE(poll->tokens->accessToken.reveal().toByteArray(), "gho_1");
}

QTEST_GUILESS_MAIN(DeviceCodeTest)
#include "tst_devicecode.moc"
