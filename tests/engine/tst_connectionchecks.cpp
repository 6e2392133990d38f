#include "engine/connectionchecks.h"
#include "servicefixture.h"

#include <QSignalSpy>

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
    void endOfAGrantIsTold();
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

void ConnectionChecksTest::endOfAGrantIsTold()
{
    const QSignalSpy ended(&m->checks, &ConnectionChecks::ended);
    expectAlive(jsonReply(401, R"([{"errorCode":"INVALID_SESSION_ID","message":"Session expired"}])"));
    m->http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
        .answer(jsonReply(
            400, R"({"error":"invalid_grant","error_description":"expired access/refresh token"})"));
    m->checks.start();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<ConnectionRow>().id, m->id);
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
