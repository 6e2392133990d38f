#include "app/orderlyend.h"
#include "gui/pagesfixture.h"
#include "support/fault.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OrderlyEndTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void nothingToSaveEndsAtOnce();
    void whatCanBeSavedIsSavedUnseen();
    void whatCannotBeSavedIsToldByName();
    void tryAgainUnlocksAndSaves();
    void tryAgainThatFailsAsksAgain();
    void giveUpEnds();
    void refreshUnderWayIsWaitedFor_data() { addFaultRow("fault 77: SIGTERM while a token is renewed"); }
    void refreshUnderWayIsWaitedFor();
    void beginTwiceIsOnce();
    void aLeadEnteredJustNowGoesOut();
    void aLeadEnteredBeforeTheStartGoesOut();
    void whereNothingWasStartedOrEnteredNothingGoesOut();
    void aLeadThatFindsNoNetworkHoldsNothingUp();
    void aLongAnswerIsNotWaitedForEver();
    void aRunUnderWayGetsItsAnswer();
    void aRecordThatStillArrivesStartsNothing();

private:
    void leaveUnsaved();
    [[nodiscard]] Result<OutboxRow> keepLead()
    {
        return await(
            m->outbox.add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Northwind"_s, OutboxState::Queued, m->row())));
    }
    /// Entered in a window whose end is the program's.
    void enterAndLeave();
    [[nodiscard]] OutboxState stateOfTheLead() { return await(m->outbox.list({})).value().first().state; }

    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<OrderlyEnd> m_end;
    int m_unlocks = 0;
    const QString m_token = u"https://login.salesforce.com/services/oauth2/token"_s;
    const QString m_versions = u"https://acme.my.salesforce.com/services/data"_s;
    const QString m_leads = m_versions + u"/v62.0/sobjects/Lead"_s;
    const QString m_local = u"http://127.0.0.1:8080/arrived"_s;
    const QByteArray m_reply = R"({"access_token":"new","refresh_token":"r2","token_type":"Bearer"})";
};

void OrderlyEndTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_unlocks = 0;
    m_end = std::make_unique<OrderlyEnd>(
        OrderlyEnd::Parts{m->worker, m->automationWorker, m->tokens, m->connections, m->clock, [this] {
                              ++m_unlocks;
                              return Task<Done>::settled(Done{});
                          }});
    m->connectSalesforce(tokenSet("old", "r1"));
    QVERIFY(
        await(m->connections.update(m->id, [](ConnectionRow &row) { row.tenantLabel = u"Acme Corp"_s; })));
}

void OrderlyEndTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m_end.reset();
    m.reset();
}

void OrderlyEndTest::leaveUnsaved()
{
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", m_token).answer(jsonReply(200, m_reply));
    QVERIFY(await(m->tokens.replace(m->id, secret("old"))));
}

void OrderlyEndTest::nothingToSaveEndsAtOnce()
{
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    m_end->begin();
    QTRY_COMPARE(finished.count(), 1);
}

void OrderlyEndTest::whatCanBeSavedIsSavedUnseen()
{
    leaveUnsaved();
    m->vault.heal();
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    const QSignalSpy feared(m_end.get(), &OrderlyEnd::lossFeared);
    m_end->begin();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(feared.count(), 0);
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
}

void OrderlyEndTest::whatCannotBeSavedIsToldByName()
{
    leaveUnsaved();
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    const QSignalSpy feared(m_end.get(), &OrderlyEnd::lossFeared);
    m_end->begin();
    QTRY_COMPARE(feared.count(), 1);
    QCOMPARE(feared.first().first().toStringList(), QStringList{u"Acme Corp"_s});
    QCOMPARE(finished.count(), 0);
}

void OrderlyEndTest::tryAgainUnlocksAndSaves()
{
    leaveUnsaved();
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    const QSignalSpy feared(m_end.get(), &OrderlyEnd::lossFeared);
    m_end->begin();
    QTRY_COMPARE(feared.count(), 1);
    m->vault.heal();
    m_end->tryAgain();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_unlocks, 1);
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
}

void OrderlyEndTest::tryAgainThatFailsAsksAgain()
{
    leaveUnsaved();
    const QSignalSpy feared(m_end.get(), &OrderlyEnd::lossFeared);
    m_end->begin();
    QTRY_COMPARE(feared.count(), 1);
    m_end->tryAgain();
    QTRY_COMPARE(feared.count(), 2);
}

void OrderlyEndTest::giveUpEnds()
{
    leaveUnsaved();
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    const QSignalSpy feared(m_end.get(), &OrderlyEnd::lossFeared);
    m_end->begin();
    QTRY_COMPARE(feared.count(), 1);
    m_end->giveUp();
    QCOMPARE(finished.count(), 1);
}

void OrderlyEndTest::refreshUnderWayIsWaitedFor()
{
    m->http.expect("POST", m_token).answer(jsonReply(200, m_reply)).after(m->clock, 20s);
    const auto renewed = m->tokens.replace(m->id, secret("old"));
    QTRY_COMPARE(m->http.requests().size(), 1);
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    m_end->begin();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
    QVERIFY(m->turnUntil([&] { return finished.count() == 1; }));
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
    QVERIFY(await(renewed));
}

void OrderlyEndTest::beginTwiceIsOnce()
{
    const QSignalSpy begun(m_end.get(), &OrderlyEnd::begun);
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    m_end->begin();
    m_end->begin();
    QTRY_COMPARE(finished.count(), 1);
    m->clock.advance(2min);
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(begun.count(), 1);
}

void OrderlyEndTest::enterAndLeave()
{
    m->worker.start();
    QVERIFY(keepLead());
    m->worker.wake();
    m_end->begin();
}

void OrderlyEndTest::aLeadEnteredJustNowGoesOut()
{
    m->http.expect("GET", m_versions).answer(jsonReply(200, R"([{"version":"62.0"}])"));
    m->http.expect("POST", m_leads)
        .answer(jsonReply(201, R"({"id":"00Q000000000001EAA","success":true,"errors":[]})"));
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    enterAndLeave();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(stateOfTheLead() == OutboxState::Sent);
}

/// The start still looks after what another run left half done.
void OrderlyEndTest::aLeadEnteredBeforeTheStartGoesOut()
{
    m->http.expect("GET", m_versions).answer(jsonReply(200, R"([{"version":"62.0"}])"));
    m->http.expect("POST", m_leads)
        .answer(jsonReply(201, R"({"id":"00Q000000000001EAA","success":true,"errors":[]})"));
    QVERIFY(keepLead());
    m->worker.wake();
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    m_end->begin();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(stateOfTheLead() == OutboxState::Sent);
}

void OrderlyEndTest::whereNothingWasStartedOrEnteredNothingGoesOut()
{
    QVERIFY(keepLead());
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    m_end->begin();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(stateOfTheLead() == OutboxState::Queued);
}

void OrderlyEndTest::aLeadThatFindsNoNetworkHoldsNothingUp()
{
    m->http.expect("GET", m_versions).answer(fail(ErrorKind::Offline, u"no network"_s));
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    enterAndLeave();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(stateOfTheLead() == OutboxState::Queued); // for the next start
}

void OrderlyEndTest::aLongAnswerIsNotWaitedForEver()
{
    m->http.expect("GET", m_versions).answer(jsonReply(200, R"([{"version":"62.0"}])")).after(m->clock, 60s);
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    enterAndLeave();
    QTRY_COMPARE(m->http.requests().size(), 1);
    m->clock.advance(9s);
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
    m->clock.advance(1s);
    QTRY_COMPARE(finished.count(), 1);
}

void OrderlyEndTest::aRunUnderWayGetsItsAnswer()
{
    QVERIFY(m->automate(u"Tell"_s, m_local));
    QVERIFY(m->arrive(m->lead(1, u"Kim"_s, u"Sample"_s, u"Northwind"_s, OutboxState::Sent, m->row())));
    m->http.expect("POST", m_local).answer(jsonReply(200, "{}")).after(m->clock, 3s);
    m->automationWorker.start();
    QTRY_COMPARE(m->http.requests().size(), 1);
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    m_end->begin();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
    QVERIFY(m->turnUntil([&] { return finished.count() == 1; }));
    QVERIFY(m->onlyRun().state == RunState::Done);
}

void OrderlyEndTest::aRecordThatStillArrivesStartsNothing()
{
    QVERIFY(m->automate(u"Tell"_s, m_local));
    m->automationWorker.start();
    const QSignalSpy finished(m_end.get(), &OrderlyEnd::finished);
    m_end->begin();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(m->arrive(m->lead(1, u"Kim"_s, u"Sample"_s, u"Northwind"_s, OutboxState::Sent, m->row())));
    m->automationWorker.look();
    m->automationWorker.wake();
    m->clock.advance(5min);
    QVERIFY(m->onlyRun().state == RunState::Waiting); // it is on disk, for the next start
    QCOMPARE(m->http.requests().size(), 0);
}

QTEST_GUILESS_MAIN(OrderlyEndTest)
#include "tst_orderlyend.moc"
