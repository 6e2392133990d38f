#include "engine/connectionchecks.h"
#include "net/networkreturn.h"
#include "servicefixture.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ConnectionChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void allAreCheckedAtStartAndThenDaily();
    void afterALongSleepACheckComesSoon();
    void offlineIsAskedEveryMinuteUntilItAnswers();
    void endOfAGrantIsNoticedWithoutUse();
    void returnOfTheNetworkIsNotWaitedFor();
    void whatJustAnsweredIsNotAskedAgain();
    void aPersonAsksEvenWhatJustAnswered();
    void aPersonAsksOnlyWhatIsConnected();
    void whatSendingMeetsIsCompared();
    void grantThatDiesUnusedIsRenewedInTime_data();
    void grantThatDiesUnusedIsRenewedInTime();
    void oneThatIsBeingRemovedIsLeftAlone();

private:
    struct World : ServiceFixture {
        ConnectionChecks checks{service, connections, clock};
    };
    void expectAlive(const Result<HttpReply> &reply = jsonReply(200, "{}"))
    {
        m->http.expect("GET", u"https://acme.my.salesforce.com/services/data/v60.0/limits"_s).answer(reply);
    }
    [[nodiscard]] qsizetype asked() const { return m->http.requests().size(); }
    /// Minute by minute, with all that comes of each.
    void pass(std::chrono::minutes span)
    {
        for (auto minute = 0min; minute < span; ++minute) {
            m->clock.advance(1min);
            settle();
        }
    }
    void settle()
    {
        for (int turn = 0; turn < 30; ++turn) {
            QVERIFY(await(m->connections.all())); // behind all that was asked of the database before
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<World> m;
};

void ConnectionChecksTest::init()
{
    m = std::make_unique<World>();
    m->connectSalesforce(tokenSet("old", "r0"));
}

void ConnectionChecksTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m.reset();
}

void ConnectionChecksTest::allAreCheckedAtStartAndThenDaily()
{
    expectAlive();
    m->checks.start();
    QTRY_COMPARE(m->row().checkedAt, m->clock.now());
    m->clock.advance(23h);
    settle();
    QCOMPARE(asked(), 1);
    pass(58min);
    QCOMPARE(asked(), 1);
    expectAlive();
    pass(5min);
    QCOMPARE(asked(), 2);
}

void ConnectionChecksTest::afterALongSleepACheckComesSoon()
{
    expectAlive();
    m->checks.start();
    QTRY_COMPARE(m->row().checkedAt, m->clock.now());
    m->clock.jumpWallClock(30h); // timers stood still meanwhile
    expectAlive();
    pass(2min);
    QCOMPARE(asked(), 2);
}

void ConnectionChecksTest::offlineIsAskedEveryMinuteUntilItAnswers()
{
    expectAlive(fail(ErrorKind::Offline, u"cable"_s));
    m->checks.start();
    QTRY_VERIFY(m->row().offlineSince);
    expectAlive(fail(ErrorKind::Offline, u"cable"_s));
    pass(1min);
    QCOMPARE(asked(), 2);
    expectAlive();
    pass(1min);
    QCOMPARE(asked(), 3);
    QVERIFY(!m->row().offlineSince);
    pass(10min);
    QCOMPARE(asked(), 3);
}

void ConnectionChecksTest::returnOfTheNetworkIsNotWaitedFor()
{
    expectAlive(fail(ErrorKind::Offline, u"cable"_s));
    m->checks.start();
    QTRY_VERIFY(m->row().offlineSince);
    NetworkReturn network;
    connect(&network, &NetworkReturn::returned, &m->checks, &ConnectionChecks::checkNow);
    network.note(NetworkReturn::Reachability::Disconnected);
    settle();
    QCOMPARE(asked(), 1);
    expectAlive();
    network.note(NetworkReturn::Reachability::Online);
    QTRY_VERIFY(!m->row().offlineSince);
    QCOMPARE(asked(), 2);
}

void ConnectionChecksTest::whatJustAnsweredIsNotAskedAgain()
{
    expectAlive();
    m->checks.start();
    QTRY_COMPARE(m->row().checkedAt, m->clock.now());
    m->checks.checkNow(); // a network that comes and goes
    settle();
    QCOMPARE(asked(), 1);
    m->clock.advance(1min);
    expectAlive();
    m->checks.checkNow();
    QTRY_COMPARE(asked(), 2);
}

void ConnectionChecksTest::aPersonAsksEvenWhatJustAnswered()
{
    expectAlive();
    m->checks.start();
    QTRY_COMPARE(m->row().checkedAt, m->clock.now());
    settle();
    expectAlive();
    const Result<int> going = await(m->checks.checkAll());
    QVERIFY(going);
    QCOMPARE(*going, 1);
    QTRY_COMPARE(asked(), 2);
    settle();
}

void ConnectionChecksTest::aPersonAsksOnlyWhatIsConnected()
{
    QVERIFY(await(m->connections.update(
        m->id, [](ConnectionRow &row) { row.phase = ConnectionPhase::NeedsReconnect; })));
    const Result<int> going = await(m->checks.checkAll());
    QVERIFY(going);
    QCOMPARE(*going, 0);
    settle();
    QCOMPARE(asked(), 0);
}

void ConnectionChecksTest::whatSendingMeetsIsCompared()
{
    const ConnectionId acme = m->row().id;
    expectAlive();
    m->checks.start();
    QTRY_COMPARE(m->row().checkedAt, m->clock.now());
    m->checks.compare(acme, true); // as it says
    settle();
    QCOMPARE(asked(), 1);
    expectAlive(fail(ErrorKind::Offline, u"cable"_s));
    m->checks.compare(acme, false);
    QTRY_VERIFY(m->row().offlineSince);
    m->checks.compare(acme, false); // as it says now
    settle();
    m->checks.compare(acme, true); // too often
    settle();
    QCOMPARE(asked(), 2);
    expectAlive();
    pass(1min); // by itself
    QVERIFY(!m->row().offlineSince);
    expectAlive(fail(ErrorKind::HelperFailed, u"not there"_s));
    m->checks.compare(acme, false);
    QTRY_COMPARE(m->row().lastErrorKind, nameOf(ErrorKind::HelperFailed));
    m->clock.advance(59s);
    settle();
    m->clock.advance(1s);
    expectAlive();
    m->checks.compare(acme, true);
    QTRY_VERIFY(m->row().lastErrorKind.isEmpty());
}

void ConnectionChecksTest::grantThatDiesUnusedIsRenewedInTime_data()
{
    QTest::addColumn<int>("hoursUnused");
    QTest::addColumn<bool>("canBeRenewed");
    QTest::addColumn<bool>("renewed");
    const int half = 30 * 12; // of Salesforce's 30 days
    QTest::newRow("before half of the time") << half - 25 << true << false;
    QTest::newRow("after half of it") << half + 1 << true << true;
    QTest::newRow("nothing to renew it with") << half + 1 << false << false;
}

void ConnectionChecksTest::grantThatDiesUnusedIsRenewedInTime()
{
    QFETCH(const int, hoursUnused);
    QFETCH(const bool, canBeRenewed);
    QFETCH(const bool, renewed);
    const TokenSet unused = tokenSet("old", canBeRenewed ? "r0" : "");
    m.reset();
    m = std::make_unique<World>();
    m->connectSalesforce(unused);
    const Timestamp now = m->clock.now();
    QVERIFY(await(m->connections.update(m->id, [now](ConnectionRow &row) { row.refreshedAt = now; })));
    m->clock.jumpWallClock(std::chrono::hours(hoursUnused));
    if (renewed) {
        m->http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
            .answer(
                jsonReply(200, R"({"access_token":"new","instance_url":"https://acme.my.salesforce.com"})"));
    }
    expectAlive();
    m->checks.start();
    QTRY_COMPARE(m->row().checkedAt, m->clock.now());
    QCOMPARE(asked(), renewed ? 2 : 1);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
    QCOMPARE(m->row().refreshedAt == m->clock.now(), renewed);
    expectAlive(); // the next day there is nothing to do again
    m->clock.jumpWallClock(24h);
    pass(2min);
    QCOMPARE(asked(), renewed ? 3 : 2);
}

void ConnectionChecksTest::endOfAGrantIsNoticedWithoutUse()
{
    expectAlive(jsonReply(401, R"([{"errorCode":"INVALID_SESSION_ID","message":"Session expired"}])"));
    m->http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
        .answer(jsonReply(
            400, R"({"error":"invalid_grant","error_description":"expired access/refresh token"})"));
    m->checks.start();
    QTRY_COMPARE(m->row().phase, ConnectionPhase::NeedsReconnect);
    pass(10min);
    QCOMPARE(asked(), 2); // nobody asks for what has ended
}

void ConnectionChecksTest::oneThatIsBeingRemovedIsLeftAlone()
{
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; })));
    m->checks.start();
    pass(3min);
    QCOMPARE(asked(), 0);
}

QTEST_GUILESS_MAIN(ConnectionChecksTest)
#include "tst_connectionchecks.moc"
