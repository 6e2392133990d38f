#include "engine/devicegrant.h"

#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString deviceUrl = u"https://idp.example/device"_s;
const QString tokenUrl = u"https://idp.example/token"_s;

QByteArray deviceReply(const QByteArray &more = {})
{
    return R"({"device_code":"d","user_code":"WDJB-MJHT","verification_uri":"https://idp.example/go",)"
           R"("expires_in":60)"
        + more + '}';
}

HttpReply errorReply(const QByteArray &code)
{
    return jsonReply(400, R"({"error":")" + code + R"("})");
}

} // namespace

/// The poller by a clock that only the test moves. Each case is named by the section it holds.
class DeviceGrantTest final : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<World>(); }
    void cleanup()
    {
        QCOMPARE(m->http.problems(), QStringList());
        m.reset();
    }
    void pollsComeAsTheProviderWants_data();
    void pollsComeAsTheProviderWants();
    void everyOtherErrorEndsIt_data();
    void everyOtherErrorEndsIt();
    void codeThatEndsIsPolledNoMore_data();
    void codeThatEndsIsPolledNoMore();
    void jumpsOfTheWallClockChangeNothing();
    void stopEndsIt();
    void refusedDeviceRequestShowsNothing();
    void hostileAddressIsNotShown();

private:
    struct World {
        FakeHttp http;
        FakeClock clock;
        std::stop_source stop;
        DeviceGrant grant{http, clock,
            {QUrl(deviceUrl), QUrl(tokenUrl), {.clientId = u"client"_s}, {u"a"_s, u"b"_s}, u" "_s, {}},
            nullptr};
        QSignalSpy shown{&grant, &DeviceGrant::shown};
        Task<TokenSet> task = Task<TokenSet>::settled(cancelled());
    };
    void begin(const QByteArray &reply = deviceReply())
    {
        m->http.expect("POST", deviceUrl).answer(jsonReply(200, reply));
        m->task = m->grant.run(m->stop.get_token());
        QTRY_COMPARE(m->shown.count(), 1);
    }
    [[nodiscard]] int polls() const { return int(m->http.requests().size()) - 1; }
    /// A poll comes at the end of `span` and not a moment sooner.
    void verifyPollAfter(Milliseconds span)
    {
        const int before = polls();
        m->clock.advance(span - 1ms);
        QCoreApplication::processEvents();
        QCOMPARE(polls(), before);
        m->clock.advance(1ms);
        QTRY_COMPARE(polls(), before + 1);
        QTRY_VERIFY(m->task.isSettled() || m->clock.pending() > 0);
    }
    std::unique_ptr<World> m;
};

void DeviceGrantTest::pollsComeAsTheProviderWants_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QStringList>("answers"); // "": none came
    QTest::addColumn<QList<int>>("pauses");
    const QString pending = u"authorization_pending"_s;
    const QString slow = u"slow_down"_s;
    QTest::newRow("RFC 8628 §3.2: five seconds where nothing is said")
        << QByteArray() << QStringList{pending, pending} << QList<int>{5, 5, 5};
    QTest::newRow("RFC 8628 §3.2: the interval that is said")
        << QByteArray(R"(,"interval":7)") << QStringList{pending} << QList<int>{7, 7};
    QTest::newRow("RFC 8628 §3.5: slower by five seconds, for good")
        << QByteArray() << QStringList{slow, pending, pending} << QList<int>{5, 10, 10, 10};
    QTest::newRow("RFC 8628 §3.5: slower each time")
        << QByteArray() << QStringList{slow, slow} << QList<int>{5, 10, 15};
    QTest::newRow("RFC 8628 §3.5: twice as slow after a time-out")
        << QByteArray() << QStringList{u""_s, pending} << QList<int>{5, 10, 10};
    QTest::newRow("RFC 8628 §3.5: twice as slow after trouble of the server")
        << QByteArray() << QStringList{u"503"_s} << QList<int>{5, 10};
}

void DeviceGrantTest::pollsComeAsTheProviderWants()
{
    QFETCH(QByteArray, more);
    QFETCH(QStringList, answers);
    QFETCH(QList<int>, pauses);
    begin(deviceReply(more));
    QCOMPARE(m->grant.device().userCode, u"WDJB-MJHT"_s);
    for (const QString &answer : std::as_const(answers)) {
        auto &poll = m->http.expect("POST", tokenUrl);
        if (answer.isEmpty())
            poll.answer(fail(ErrorKind::OutcomeUnknown, u"cut"_s));
        else if (answer == u"503"_s)
            poll.answer(jsonReply(503, "{}"));
        else
            poll.answer(errorReply(answer.toLatin1()));
    }
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, R"({"access_token":"a1","token_type":"bearer"})"));
    for (const int pause : std::as_const(pauses))
        verifyPollAfter(std::chrono::seconds(pause));
    const Result<TokenSet> tokens = await(m->task);
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.reveal().toByteArray(), "a1");
    m->clock.advance(24h);
    QCoreApplication::processEvents();
    QCOMPARE(polls(), pauses.size());
}

void DeviceGrantTest::everyOtherErrorEndsIt_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *code, ErrorKind kind) {
        QTest::addRow("RFC 8628 §3.5: %s ends it", code) << QByteArray(code) << kind;
    };
    row("access_denied", ErrorKind::Denied);
    row("expired_token", ErrorKind::Denied);
    row("invalid_client", ErrorKind::Misconfigured);
    row("device_flow_disabled", ErrorKind::Misconfigured);
    row("invalid_grant", ErrorKind::NeedsReconnect);
    row("something_new", ErrorKind::Protocol);
}

void DeviceGrantTest::everyOtherErrorEndsIt()
{
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    begin();
    m->http.expect("POST", tokenUrl).answer(errorReply(code));
    verifyPollAfter(5s);
    QCOMPARE(await(m->task).error().kind, kind);
    m->clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(polls(), 1);
}

void DeviceGrantTest::codeThatEndsIsPolledNoMore_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QList<int>>("pauses");
    QTest::addColumn<int>("left"); // of 60 seconds, too few for another poll
    QTest::newRow("fault 59: the code expires while the person is waited for")
        << 25 << QByteArray("authorization_pending") << QList<int>{25, 25} << 10;
    QTest::newRow("fault 60: slow_down for ever")
        << 5 << QByteArray("slow_down") << QList<int>{5, 10, 15, 20} << 10;
}

void DeviceGrantTest::codeThatEndsIsPolledNoMore()
{
    QFETCH(int, interval);
    QFETCH(QByteArray, answer);
    QFETCH(QList<int>, pauses);
    QFETCH(int, left);
    begin(deviceReply(R"(,"interval":)" + QByteArray::number(interval)));
    for (const int pause : std::as_const(pauses)) {
        m->http.expect("POST", tokenUrl).answer(errorReply(answer));
        verifyPollAfter(std::chrono::seconds(pause));
    }
    m->clock.advance(std::chrono::seconds(left));
    const Result<TokenSet> outcome = await(m->task);
    QCOMPARE(outcome.error().kind, ErrorKind::Denied);
    QCOMPARE(outcome.error().providerCode, u"expired_token"_s);
    m->clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(polls(), pauses.size());
}

void DeviceGrantTest::jumpsOfTheWallClockChangeNothing()
{
    begin();
    for (int i = 0; i < 2; ++i)
        m->http.expect("POST", tokenUrl).answer(errorReply("authorization_pending"));
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, R"({"access_token":"a1"})"));
    m->clock.jumpWallClock(24h);
    verifyPollAfter(5s);
    m->clock.jumpWallClock(-48h);
    verifyPollAfter(5s);
    m->clock.jumpWallClock(24h * 365);
    verifyPollAfter(5s);
    QVERIFY(await(m->task));
}

void DeviceGrantTest::stopEndsIt()
{
    begin();
    m->stop.request_stop();
    QCOMPARE(await(m->task).error().kind, ErrorKind::Cancelled);
    m->clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(polls(), 0);
}

void DeviceGrantTest::refusedDeviceRequestShowsNothing()
{
    m->http.expect("POST", deviceUrl).answer(errorReply("unauthorized_client"));
    QCOMPARE(await(m->grant.run(m->stop.get_token())).error().kind, ErrorKind::Misconfigured);
    QCOMPARE(m->shown.count(), 0);
}

void DeviceGrantTest::hostileAddressIsNotShown()
{
    m->http.expect("POST", deviceUrl)
        .answer(jsonReply(200, deviceReply(R"(,"verification_uri_complete":"file:///bin/sh")")));
    QCOMPARE(await(m->grant.run(m->stop.get_token())).error().kind, ErrorKind::Insecure);
    QCOMPARE(m->shown.count(), 0);
}

QTEST_GUILESS_MAIN(DeviceGrantTest)
#include "tst_devicegrant.moc"
