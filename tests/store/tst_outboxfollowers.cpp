#include "rows.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{

const OutboxId lead{u"lead"_s};
const OutboxId member{u"member"_s};
const RecordId leadRecord{u"00Q000000000001AAA"_s};

OutboxRow memberOf(const OutboxRow &row)
{
    OutboxRow follower = row;
    follower.id = member;
    follower.object = u"CampaignMember"_s;
    follower.fields = {{u"CampaignId"_s, u"701A"_s}};
    follower.notBefore = afterTheOther;
    follower.follows = row.id;
    follower.followField = u"LeadId"_s;
    follower.about = u"Spring trade fair"_s;
    return follower;
}

} // namespace

/// A row that follows another: what becomes of it when that one arrives, moves or goes.
class OutboxFollowersTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder.emplace();
        m_database.emplace(m_folder->filePath(u"patchbay.db"_s));
        m_store.emplace(*m_database, m_folder->filePath(u"locks"_s));
        const OutboxRow row = queuedLead(lead.value);
        QVERIFY(await(m_store->add(row, {memberOf(row)})));
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_folder.reset();
    }

    void itComesBackAsItWas();
    void itIsNeitherDueNorLeasedBeforeTheOtherArrived_data();
    void itIsNeitherDueNorLeasedBeforeTheOtherArrived();
    void arrivalPutsTheIdInAndMakesItDue();
    void arrivalThatCannotBeKeptReleasesNothing();
    void aRowThatIsKnownBringsNoFollowers();
    void correctedAndSentRecordIsStillFollowed();
    void discardedRecordIsNotFollowed();
    void whatStandsForTheRecordIsFollowedInstead();
    void itGoesWhereTheOtherGoes();
    void aloneItDoesNotGoEarlierForAnotherSender();
    void deletedRecordTakesItAlong_data();
    void deletedRecordTakesItAlong();
    void forgottenRecordLeavesItAsItIs();
    void itIsFoundByItsCampaign();

private:
    [[nodiscard]] LeaseRequest due(qint64 seconds) const
    {
        return {.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = at(seconds), .limit = 10};
    }
    void settle(const OutboxId &id, OutboxState state, const RecordId &record = {})
    {
        const auto rows = await(m_store->lease(due(2)));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().id, id);
        OutboxRow row = rows->first();
        row.state = state;
        row.settledAt = at(2);
        row.recordId = record;
        QVERIFY(await(m_store->settle({row})));
    }
    [[nodiscard]] Result<OutboxRow> find(const OutboxId &id) { return await(m_store->find(id)); }
    [[nodiscard]] SeenRow seen(const OutboxId &id) { return SeenRow::of(*find(id)); }
    [[nodiscard]] bool isGone(const OutboxId &id) { return !find(id).has_value(); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<OutboxStore> m_store;
};

void OutboxFollowersTest::itComesBackAsItWas()
{
    const auto rows = await(m_store->followers(lead));
    QCOMPARE(rows->size(), 1);
    const OutboxRow &row = rows->first();
    QCOMPARE(row.id, member);
    QCOMPARE(row.follows, lead);
    QCOMPARE(row.followField, u"LeadId"_s);
    QCOMPARE(row.about, u"Spring trade fair"_s);
    QVERIFY(row.isWaiting());
    QVERIFY(!find(lead)->isWaiting());
}

void OutboxFollowersTest::itIsNeitherDueNorLeasedBeforeTheOtherArrived_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::newRow("rejected") << OutboxState::Rejected;
    QTest::newRow("uncertain") << OutboxState::Uncertain;
    QTest::newRow("held back") << OutboxState::NeedsDecision;
}

void OutboxFollowersTest::itIsNeitherDueNorLeasedBeforeTheOtherArrived()
{
    QFETCH(OutboxState, state);
    settle(lead, state);
    constexpr qint64 manyYears = 60LL * 60 * 24 * 365 * 100;
    QCOMPARE(await(m_store->lease(due(manyYears)))->size(), 0);
    QVERIFY(find(member)->isWaiting());
}

void OutboxFollowersTest::arrivalPutsTheIdInAndMakesItDue()
{
    settle(lead, OutboxState::Sent, leadRecord);
    const auto rows = await(m_store->lease(due(2)));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().id, member);
    QCOMPARE(
        rows->first().fields, (QJsonObject{{u"CampaignId"_s, u"701A"_s}, {u"LeadId"_s, leadRecord.value}}));
    QVERIFY(!rows->first().isWaiting());
}

/// Both are in one transaction: another row holds the record already.
void OutboxFollowersTest::arrivalThatCannotBeKeptReleasesNothing()
{
    OutboxRow other = queuedLead(u"other"_s);
    other.state = OutboxState::Sent;
    other.recordId = leadRecord;
    QVERIFY(await(m_store->add(other)));
    auto rows = await(m_store->lease(due(1)));
    rows->first().state = OutboxState::Sent;
    rows->first().recordId = leadRecord;
    QCOMPARE(await(m_store->settle(*rows)).error().kind, ErrorKind::Duplicate);
    QVERIFY(find(member)->isWaiting());
}

void OutboxFollowersTest::aRowThatIsKnownBringsNoFollowers()
{
    OutboxRow first = queuedLead(u"first"_s);
    first.idempotencyKey = u"order-7"_s;
    QVERIFY(await(m_store->add(first)));
    OutboxRow again = first;
    again.id = {u"again"_s};
    OutboxRow follower = memberOf(again);
    follower.id = {u"another"_s};
    QCOMPARE(await(m_store->add(again, {follower}))->id, first.id);
    QVERIFY(isGone(follower.id));
}

void OutboxFollowersTest::correctedAndSentRecordIsStillFollowed()
{
    settle(lead, OutboxState::Rejected);
    QVERIFY(await(m_store->requeue(seen(lead), QJsonObject{{u"LastName"_s, u"Right"_s}}, false, at(0))));
    QVERIFY(find(member)->isWaiting());
    settle(lead, OutboxState::Sent, leadRecord);
    QCOMPARE(find(member)->fields.value(u"LeadId"_s).toString(), leadRecord.value);
}

void OutboxFollowersTest::discardedRecordIsNotFollowed()
{
    QVERIFY(await(m_store->discard(seen(lead))));
    QVERIFY(isGone(lead));
    QVERIFY(isGone(member));
    QCOMPARE(await(m_store->list({.text = u"trade fair"_s}))->size(), 0);
    QCOMPARE(await(m_store->counts())->queued, 0);
}

void OutboxFollowersTest::whatStandsForTheRecordIsFollowedInstead()
{
    settle(lead, OutboxState::NeedsDecision);
    const RecordId contact{u"003000000000001AAA"_s};
    QVERIFY(await(m_store->replace(seen(lead), contact, u"ContactId"_s, at(5))));
    QVERIFY(isGone(lead));
    const auto rows = await(m_store->lease(due(5)));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(
        rows->first().fields, (QJsonObject{{u"CampaignId"_s, u"701A"_s}, {u"ContactId"_s, contact.value}}));
}

void OutboxFollowersTest::itGoesWhereTheOtherGoes()
{
    ConnectionStore connections(*m_database);
    ConnectionRow now = connectedOrg(u"now"_s);
    now.accountId = u"005NOW"_s;
    QVERIFY(await(connections.save(now)));
    QVERIFY(await(m_store->reassign(seen(lead), now.id, now.accountId, at(5))));
    QCOMPARE(find(member)->connection, now.id);
    QCOMPARE(find(member)->accountId, now.accountId);
    QVERIFY(find(member)->isWaiting());
}

void OutboxFollowersTest::aloneItDoesNotGoEarlierForAnotherSender()
{
    ConnectionStore connections(*m_database);
    ConnectionRow now = connectedOrg(u"now"_s);
    now.accountId = u"005NOW"_s;
    QVERIFY(await(connections.save(now)));
    QVERIFY(await(m_store->reassign(seen(member), now.id, now.accountId, at(5))));
    QVERIFY(find(member)->isWaiting());
}

void OutboxFollowersTest::deletedRecordTakesItAlong_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<bool>("stays");
    QTest::newRow("it arrived") << OutboxState::Sent << true;
    QTest::newRow("it was refused") << OutboxState::Rejected << false;
    QTest::newRow("nobody knows") << OutboxState::Uncertain << true;
    QTest::newRow("a person is asked") << OutboxState::NeedsDecision << false;
    QTest::newRow("it is about to go") << OutboxState::Queued << false;
}

void OutboxFollowersTest::deletedRecordTakesItAlong()
{
    QFETCH(OutboxState, state);
    QFETCH(bool, stays);
    settle(lead, OutboxState::Sent, leadRecord);
    auto rows = await(m_store->lease(due(2)));
    rows->first().state = state;
    QVERIFY(await(m_store->settle(*rows)));
    QVERIFY(await(m_store->noteRemoved(lead, at(9))));
    QCOMPARE(!isGone(member), stays);
    if (state == OutboxState::Sent)
        QVERIFY(find(member)->removedAt == at(9));
}

void OutboxFollowersTest::forgottenRecordLeavesItAsItIs()
{
    settle(lead, OutboxState::Sent, leadRecord);
    QCOMPARE(await(m_store->forgetSent(at(100))).value(), 1);
    QVERIFY(isGone(lead));
    QCOMPARE(find(member)->fields.value(u"LeadId"_s).toString(), leadRecord.value);
    settle(member, OutboxState::Sent);
}

void OutboxFollowersTest::itIsFoundByItsCampaign()
{
    const auto found = await(m_store->list({.text = u"TRADE fair"_s}));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, member);
}

QTEST_GUILESS_MAIN(OutboxFollowersTest)
#include "tst_outboxfollowers.moc"
