#include "rows.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/departures.h"
#include "store/outboxstore.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

/// Records of a connection that ends: whose they are afterwards, and what goes with it.
class DeparturesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder.emplace();
        m_database.emplace(m_folder->filePath(u"patchbay.db"_s));
        m_connections.emplace(*m_database);
        m_outbox.emplace(*m_database, m_folder->filePath(u"locks"_s));
        m_departures.emplace(*m_database);
        QVERIFY(await(m_connections->save(accountOf(u"c1"_s))));
    }
    void cleanup()
    {
        m_departures.reset();
        m_outbox.reset();
        m_connections.reset();
        m_database.reset();
        m_folder.reset();
    }

    void whatWasLeftGoesOutByTheSameAccount();
    void othersDoNotGetIt_data();
    void othersDoNotGetIt();
    void onesThatGoGiveTheirsToo();
    void whatWasSentOrIsOnItsWayStays();
    void discardedIsWhatWaitedWhenItWasAsked();
    void leavingEndsWithTheConnection();
    void whatIsSettledIsTakenOnce();
    void nothingIsTakenFromOneThatStays();
    void endThatHasBegunIsNotBegunAgain();
    void whatWaitsForARefusedOneHoldsNothingUp();

private:
    [[nodiscard]] static ConnectionRow accountOf(const QString &id)
    {
        ConnectionRow row = connectedOrg(id);
        row.accountId = u"005A"_s;
        row.tenantId = u"00DA"_s;
        row.loginHost = u"login.salesforce.com"_s;
        return row;
    }
    [[nodiscard]] bool add(const QString &id, qint64 createdAt = 0, const QList<OutboxRow> &followers = {})
    {
        OutboxRow row = queuedLead(id);
        row.createdAt = at(createdAt);
        return await(m_outbox->add(row, followers)).has_value();
    }
    /// As each look of a worker does.
    [[nodiscard]] QString connectionOf(const QString &row)
    {
        (void)await(m_outbox->recoverOrphans(at(9)));
        return await(m_outbox->find({row}))->connection.value;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<ConnectionStore> m_connections;
    std::optional<OutboxStore> m_outbox;
    std::optional<Departures> m_departures;
};

void DeparturesTest::whatWasLeftGoesOutByTheSameAccount()
{
    OutboxRow follower = queuedLead(u"member"_s);
    follower.follows = {u"lead"_s};
    follower.followField = u"LeadId"_s;
    follower.notBefore = afterTheOther;
    QVERIFY(add(u"lead"_s, 0, {follower}));
    QVERIFY(await(m_connections->remove({u"c1"_s})));
    QCOMPARE(connectionOf(u"lead"_s), u"c1"_s); // nobody is there
    QVERIFY(await(m_connections->save(accountOf(u"c2"_s))));
    QCOMPARE(connectionOf(u"lead"_s), u"c2"_s);
    QCOMPARE(connectionOf(u"member"_s), u"c2"_s);
    const auto leased = await(
        m_outbox->lease({.connection = {u"c2"_s}, .accountId = u"005A"_s, .due = at(9), .limit = 10}));
    QCOMPARE(leased->size(), 1); // and it is sent once
}

void DeparturesTest::othersDoNotGetIt_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<ConnectionPhase>("phase");
    QTest::newRow("another user") << u"005B"_s << u"00DA"_s << u"salesforce"_s << ConnectionPhase::Connected;
    QTest::newRow("the same id in a sandbox")
        << u"005A"_s << u"00DB"_s << u"salesforce"_s << ConnectionPhase::Connected;
    QTest::newRow("another provider") << u"005A"_s << u"00DA"_s << u"demo"_s << ConnectionPhase::Connected;
    QTest::newRow("not connected yet")
        << u"005A"_s << u"00DA"_s << u"salesforce"_s << ConnectionPhase::Connecting;
}

void DeparturesTest::othersDoNotGetIt()
{
    QFETCH(const QString, account);
    QFETCH(const QString, tenant);
    QFETCH(const QString, provider);
    QFETCH(const ConnectionPhase, phase);
    QVERIFY(add(u"lead"_s));
    QVERIFY(await(m_connections->remove({u"c1"_s})));
    ConnectionRow other = accountOf(u"c2"_s);
    other.accountId = account;
    other.tenantId = tenant;
    other.provider = {provider};
    other.phase = phase;
    QVERIFY(await(m_connections->save(other)));
    QCOMPARE(connectionOf(u"lead"_s), u"c1"_s);
}

/// What its provider could not confirm yet may take days.
void DeparturesTest::onesThatGoGiveTheirsToo()
{
    QVERIFY(add(u"lead"_s));
    QVERIFY(await(m_connections->save(accountOf(u"c2"_s))));
    QCOMPARE(connectionOf(u"lead"_s), u"c1"_s); // both are connected: it stays where it was entered
    QVERIFY(await(
        m_connections->update({u"c1"_s}, [](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; })));
    QCOMPARE(connectionOf(u"lead"_s), u"c2"_s);
}

void DeparturesTest::whatWasSentOrIsOnItsWayStays()
{
    QVERIFY(add(u"going"_s) && add(u"waiting"_s, 1));
    QCOMPARE(
        await(m_outbox->lease({.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = at(5)}))->size(), 1);
    QVERIFY(await(m_connections->remove({u"c1"_s})));
    QVERIFY(await(m_connections->save(accountOf(u"c2"_s))));
    QCOMPARE(connectionOf(u"going"_s), u"c1"_s);
    QCOMPARE(connectionOf(u"waiting"_s), u"c2"_s);
    OutboxRow back = await(m_outbox->find({u"going"_s})).value();
    back.state = OutboxState::Queued; // it did not get through
    QVERIFY(await(m_outbox->settle({back})));
    QCOMPARE(connectionOf(u"going"_s), u"c2"_s);
    OutboxRow sent = await(m_outbox->lease({.connection = {u"c2"_s}, .accountId = u"005A"_s, .due = at(5)}))
                         .value()
                         .constFirst();
    sent.state = OutboxState::Sent;
    QVERIFY(await(m_outbox->settle({sent})));
    QVERIFY(await(m_connections->remove({u"c2"_s})));
    QVERIFY(await(m_connections->save(accountOf(u"c3"_s))));
    QCOMPARE(connectionOf(sent.id.value), u"c2"_s); // its story is not written anew
}

void DeparturesTest::discardedIsWhatWaitedWhenItWasAsked()
{
    OutboxRow follower = queuedLead(u"member"_s);
    follower.follows = {u"old"_s};
    follower.notBefore = afterTheOther;
    QVERIFY(add(u"going"_s) && add(u"old"_s, 1, {follower}) && add(u"later"_s, 5));
    QCOMPARE(
        await(m_outbox->lease({.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = at(5)}))->size(), 1);
    QCOMPARE(await(m_departures->discardQueued({u"c1"_s}, at(3))).value(), 1);
    QVERIFY(!await(m_outbox->find({u"old"_s})));
    QVERIFY(!await(m_outbox->find({u"member"_s})));
    QVERIFY(await(m_outbox->find({u"going"_s})));
    QVERIFY(await(m_outbox->find({u"later"_s})));
    QVERIFY(await(m_outbox->list({.text = u"Ærø old"_s}))->isEmpty()); // the search does not know it either
}

void DeparturesTest::leavingEndsWithTheConnection()
{
    QVERIFY(add(u"lead"_s));
    QVERIFY(await(m_departures->setLeaving({u"c1"_s}, true)));
    QVERIFY(await(m_departures->setLeaving({u"c1"_s}, true))); // said twice is once
    QCOMPARE(await(m_departures->leaving()).value(), QSet<ConnectionId>{{u"c1"_s}});
    QVERIFY(!await(m_departures->takeSettled({u"c1"_s})).value());
    QVERIFY(await(m_connections->remove({u"c1"_s})));
    QVERIFY(await(m_departures->leaving())->isEmpty());
}

/// Whoever asks first ends it, and nobody ends it again.
void DeparturesTest::whatIsSettledIsTakenOnce()
{
    QVERIFY(add(u"lead"_s));
    QVERIFY(await(m_departures->setLeaving({u"c1"_s}, true)));
    QVERIFY(await(m_departures->discardQueued({u"c1"_s}, at(9))));
    QVERIFY(await(m_departures->takeSettled({u"c1"_s})).value());
    QVERIFY(!await(m_departures->takeSettled({u"c1"_s})).value());
    QVERIFY(await(m_departures->leaving())->isEmpty());
}

void DeparturesTest::nothingIsTakenFromOneThatStays()
{
    QVERIFY(!await(m_departures->takeSettled({u"c1"_s})).value());
    QVERIFY(await(m_departures->setLeaving({u"c1"_s}, true)));
    QVERIFY(await(m_departures->setLeaving({u"c1"_s}, false)));
    QVERIFY(!await(m_departures->takeSettled({u"c1"_s})).value());
}

/// Its end began some other way, and the provider has not confirmed it.
void DeparturesTest::endThatHasBegunIsNotBegunAgain()
{
    QVERIFY(await(m_departures->setLeaving({u"c1"_s}, true)));
    ConnectionRow going = accountOf(u"c1"_s);
    going.phase = ConnectionPhase::Removing;
    QVERIFY(await(m_connections->save(going)));
    QVERIFY(await(m_departures->leaving())->isEmpty());
    QVERIFY(!await(m_departures->takeSettled({u"c1"_s})).value());
}

/// A place in a campaign that waits for a lead nobody takes would wait for ever.
void DeparturesTest::whatWaitsForARefusedOneHoldsNothingUp()
{
    OutboxRow follower = queuedLead(u"member"_s);
    follower.follows = {u"lead"_s};
    follower.notBefore = afterTheOther;
    QVERIFY(add(u"lead"_s, 0, {follower}));
    QCOMPARE(await(m_outbox->waitingCounts()).value().value({u"c1"_s}), 1);
    auto leased = await(
        m_outbox->lease({.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = at(9), .limit = 10}));
    QCOMPARE(leased->size(), 1);
    OutboxRow refused = leased->constFirst();
    QCOMPARE(refused.id, OutboxId{u"lead"_s});
    refused.state = OutboxState::Rejected;
    QVERIFY(await(m_outbox->settle({refused})));
    QVERIFY(await(m_departures->setLeaving({u"c1"_s}, true)));
    QVERIFY(await(m_departures->takeSettled({u"c1"_s})).value());
}

QTEST_GUILESS_MAIN(DeparturesTest)
#include "tst_departures.moc"
