#include "e2e/recordsfixture.h"
#include "engine/recordundo.h"
#include "presentation/lookups.h"
#include "presentation/quickentry.h"
#include "salesforce/requests.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

const ConnectionId demo{u"demo"_s};

} // namespace

/// A fair: what stays from lead to lead, and the place of each in the campaign, held against a real org.
class FairDemoOrgTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whoIsEnteredBecomesAMember_data();
    void whoIsEnteredBecomesAMember();
    void whatStaysOutlivesANewStart();
    void ownerThatStaysIsNotAssignedAway();
    void whoIsInTheOrgJoinsByTheUpdate();
    void whoIsInTheOrgAndCompleteJoinsAllTheSame();
    void heldBackRecordLeavesItsPlaceToTheOther();
    void whoIsAMemberAlreadyIsDone();
    void lostAnswerIsLookedForAndNotDoubled();
    void leadOfDeletedIsInNoCampaign();
    void chosenNamesAreToldById();

private:
    void keep(const KeptValues &values);
    void submit(const QString &object, const QJsonObject &fields);
    [[nodiscard]] QJsonObject inTheOrg(const QString &object, const QString &id);
    [[nodiscard]] LookupHit lookUp(const QStringList &objects, const QString &text);
    /// Of the record of the result.
    [[nodiscard]] OutboxRow member();
    [[nodiscard]] QString freshAddress() { return m->entropy.uuid().left(8) + u"@example.com"_s; }
    [[nodiscard]] qsizetype membersOf(const QString &lead);

    DemoOrgProgram m_org;
    std::unique_ptr<RecordsFixture> m;
    LookupHit m_campaign;
};

void FairDemoOrgTest::initTestCase()
{
    QVERIFY(m_org.start({u"--memory"_s}));
}

void FairDemoOrgTest::init()
{
    m_org.forgetCookies();
    m_org.setPerson(u"you@demo.example"_s);
    m = std::make_unique<RecordsFixture>(m_org.connectedTokens());
    m->model.refresh();
    QTRY_VERIFY(!m->model.form().isEmpty());
    m->worker.start();
    m_campaign = lookUp({u"Campaign"_s}, u"Spring"_s);
    QCOMPARE(m_campaign.name, u"Spring trade fair"_s);
    keep({m_campaign.id.value, m_campaign.name, u"Partner Referral"_s, {}, {}});
}

void FairDemoOrgTest::cleanup()
{
    QVERIFY(await(m->worker.stop()));
    m.reset();
}

void FairDemoOrgTest::keep(const KeptValues &values)
{
    m->model.kept().keep(values);
    QTRY_VERIFY(m->model.kept().values() == values);
}

/// As the quick window does.
void FairDemoOrgTest::submit(const QString &object, const QJsonObject &fields)
{
    m->model.startNew();
    m->model.chooseObject(object);
    QTRY_VERIFY(!m->model.form().isEmpty());
    m->model.submit(m->model.withKept(quickFields(object, fields)), true);
    QTRY_VERIFY(m->model.result() && m->model.result()->state != OutboxState::Queued
        && m->model.result()->state != OutboxState::Sending);
}

QJsonObject FairDemoOrgTest::inTheOrg(const QString &object, const QString &id)
{
    return await(m->search.row(demo, {.object = object, .id = {id}})).value_or(QJsonObject());
}

LookupHit FairDemoOrgTest::lookUp(const QStringList &objects, const QString &text)
{
    const auto found = await(m->search.named(demo, objects, text));
    return found && !found->isEmpty() ? LookupHit{found->first().id, found->first().name, {}} : LookupHit();
}

OutboxRow FairDemoOrgTest::member()
{
    OutboxRow found;
    (void)QTest::qWaitFor([this, &found] {
        const auto rows = await(m->outbox.followers(m->model.result()->id));
        found = rows && rows->size() == 1 ? rows->first() : OutboxRow();
        return found.state == OutboxState::Sent || found.state == OutboxState::Rejected;
    });
    return found;
}

qsizetype FairDemoOrgTest::membersOf(const QString &lead)
{
    const auto found = await(m->orgs.send(
        demo, queryRequest(u"62.0"_s, u"SELECT Id FROM CampaignMember WHERE LeadId = '%1'"_s.arg(lead))));
    return found ? readFound(found->body).value().size() : -1;
}

void FairDemoOrgTest::whoIsEnteredBecomesAMember_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("field");
    QTest::newRow("lead") << u"Lead"_s << u"LeadId"_s;
    QTest::newRow("contact") << u"Contact"_s << u"ContactId"_s;
}

void FairDemoOrgTest::whoIsEnteredBecomesAMember()
{
    QFETCH(const QString, object);
    QFETCH(const QString, field);
    for (const QString &name : {u"Visitor"_s, u"Another"_s}) { // from one to the next
        submit(object, {{u"LastName"_s, name}, {u"Email"_s, freshAddress()}});
        QCOMPARE(m->model.result()->state, OutboxState::Sent);
        const OutboxRow row = member();
        QCOMPARE(row.state, OutboxState::Sent);
        const QJsonObject kept = inTheOrg(u"CampaignMember"_s, row.recordId.value);
        QCOMPARE(kept.value(field).toString(), m->model.result()->recordId);
        QCOMPARE(kept.value("CampaignId"_L1).toString(), m_campaign.id.value);
        QCOMPARE(inTheOrg(object, m->model.result()->recordId).value("LeadSource"_L1).toString(),
            u"Partner Referral"_s);
        QTRY_COMPARE(m->model.result()->followers.value(0).state, OutboxState::Sent);
        QCOMPARE(m->model.result()->followers.first().name, u"Spring trade fair"_s);
    }
}

void FairDemoOrgTest::whatStaysOutlivesANewStart()
{
    Database database(m->folder.filePath(u"patchbay.db"_s));
    KeptValuesStore store(database);
    KeptDefaults another(store);
    another.setOrg(demo);
    QTRY_COMPARE(another.summary(), u"Spring trade fair · Partner Referral"_s);
    another.end();
    QTRY_VERIFY(another.values().isEmpty());
    m->model.refresh();
    QTRY_VERIFY(m->model.kept().values().isEmpty());
    submit(u"Lead"_s, {{u"LastName"_s, u"Afterwards"_s}});
    QVERIFY(await(m->outbox.followers(m->model.result()->id))->isEmpty());
    QCOMPARE(inTheOrg(u"Lead"_s, m->model.result()->recordId).value("LeadSource"_L1).toString(), u"Web"_s);
}

void FairDemoOrgTest::ownerThatStaysIsNotAssignedAway()
{
    const LookupHit queue = lookUp({u"Group"_s}, u"in"_s);
    QVERIFY(!queue.id.isEmpty());
    keep({{}, {}, {}, queue.id.value, queue.name});
    submit(u"Lead"_s, {{u"LastName"_s, u"Owned"_s}});
    QCOMPARE(inTheOrg(u"Lead"_s, m->model.result()->recordId).value("OwnerId"_L1).toString(), queue.id.value);
    // A queue owns no contact: the contact is entered all the same.
    submit(u"Contact"_s, {{u"LastName"_s, u"Mine"_s}});
    QCOMPARE(m->model.result()->state, OutboxState::Sent);
}

void FairDemoOrgTest::whoIsInTheOrgJoinsByTheUpdate()
{
    keep({});
    const QString email = freshAddress();
    submit(u"Lead"_s, {{u"LastName"_s, u"Known"_s}, {u"Email"_s, email}});
    const QString lead = m->model.result()->recordId;
    keep({m_campaign.id.value, m_campaign.name, {}, {}, {}});
    m->model.startNew();
    m->model.noteTyped({{u"LastName"_s, u"Known"_s}, {u"Email"_s, email}, {u"Title"_s, u"Buyer"_s}});
    QTRY_VERIFY(!m->model.matches().matches().isEmpty() && m->model.matches().matches().first().compared);
    m->model.updateMatch(0);
    QTRY_COMPARE(membersOf(lead), 1);
    QCOMPARE(inTheOrg(u"Lead"_s, lead).value("Title"_L1).toString(), u"Buyer"_s);
}

void FairDemoOrgTest::whoIsInTheOrgAndCompleteJoinsAllTheSame()
{
    keep({});
    const QJsonObject person{{u"LastName"_s, u"Complete"_s}, {u"Email"_s, freshAddress()}};
    submit(u"Lead"_s, person);
    const QString lead = m->model.result()->recordId;
    m->model.startNew();
    m->model.noteTyped(person);
    QTRY_VERIFY(!m->model.matches().matches().isEmpty() && m->model.matches().matches().first().compared);
    const QSignalSpy updated(&m->model, &RecordViewModel::updated);
    m->model.updateMatch(0); // nothing to write, and nothing to join
    QCOMPARE(updated.count(), 0);
    keep({m_campaign.id.value, m_campaign.name, {}, {}, {}});
    m->model.noteTyped(person);
    QVERIFY(!m->model.matches().matches().isEmpty());
    m->model.updateMatch(0);
    QTRY_COMPARE(updated.count(), 1);
    QTRY_COMPARE(membersOf(lead), 1);
}

void FairDemoOrgTest::heldBackRecordLeavesItsPlaceToTheOther()
{
    QJsonObject twin{{u"FirstName"_s, u"Tom"_s}, {u"LastName"_s, u"Twin"_s}, {u"Company"_s, u"T"_s},
        {u"Email"_s, freshAddress()}};
    keep({});
    submit(u"Lead"_s, twin);
    const QString first = m->model.result()->recordId;
    keep({m_campaign.id.value, m_campaign.name, {}, {}, {}});
    twin.insert(u"Title"_s, u"Buyer"_s);
    submit(u"Lead"_s, twin);
    QCOMPARE(m->model.result()->state, OutboxState::NeedsDecision);
    QCOMPARE(membersOf(first), 0);
    QTRY_VERIFY(!m->model.matches().matches().isEmpty() && m->model.matches().matches().first().compared);
    m->model.updateMatch(0);
    QTRY_COMPARE(membersOf(first), 1);
}

void FairDemoOrgTest::whoIsAMemberAlreadyIsDone()
{
    submit(u"Lead"_s, {{u"LastName"_s, u"Twice"_s}});
    const QString lead = m->model.result()->recordId;
    QCOMPARE(member().state, OutboxState::Sent);
    RecordDraft again{.connection = demo, .object = u"CampaignMember"_s};
    again.fields = {{u"CampaignId"_s, m_campaign.id.value}, {u"LeadId"_s, lead}};
    const auto row = await(m->records.submit(again));
    QVERIFY(row);
    m->worker.wake();
    QTRY_COMPARE(await(m->outbox.find(row->id))->state, OutboxState::Sent);
    QCOMPARE(membersOf(lead), 1);
}

/// The org took it, and its answer was lost.
void FairDemoOrgTest::lostAnswerIsLookedForAndNotDoubled()
{
    const auto version = await(m->orgs.apiVersion(demo));
    QVERIFY(version);
    const QJsonObject fault{{u"method"_s, u"POST"_s},
        {u"path"_s, u"/services/data/v%1/sobjects/CampaignMember"_s.arg(*version)},
        {u"action"_s, u"drop-after"_s}, {u"times"_s, 1}};
    QCOMPARE(m_org.control("POST", "/faults", fault).status, 200);
    submit(u"Lead"_s, {{u"LastName"_s, u"Lost"_s}});
    QCOMPARE(m->model.result()->state, OutboxState::Sent); // none the worse for it
    const QString lead = m->model.result()->recordId;
    const auto rows = [this] { return await(m->outbox.followers(m->model.result()->id)).value(); };
    QTRY_COMPARE(rows().value(0).state, OutboxState::Uncertain);
    QTRY_COMPARE_WITH_TIMEOUT(rows().value(0).state, OutboxState::Sent, 20'000); // looked for after 5 s
    QVERIFY(!rows().first().recordId.isEmpty());
    QCOMPARE(membersOf(lead), 1);
}

void FairDemoOrgTest::leadOfDeletedIsInNoCampaign()
{
    submit(u"Lead"_s, {{u"LastName"_s, u"Undone"_s}});
    const QString lead = m->model.result()->recordId;
    QCOMPARE(member().state, OutboxState::Sent);
    RecordUndo undo({m->outbox, m->connections, m->orgs, m->rights, m->clock});
    QVERIFY(await(undo.undo(m->model.result()->id)));
    QCOMPARE(membersOf(lead), 0);
    QVERIFY(member().removedAt != Timestamp{});
}

void FairDemoOrgTest::chosenNamesAreToldById()
{
    const LookupHit queue = lookUp({u"Group"_s}, u"in"_s);
    const std::pair<QStringList, LookupHit> cases[]
        = {{{u"Campaign"_s}, m_campaign}, {{u"Group"_s, u"User"_s}, queue}};
    for (const auto &[objects, hit] : cases) {
        LookupSession session(m->search, m->clock, demo, objects);
        QSignalSpy told(&session, &LookupSession::told);
        session.tell(hit.id.value);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().at(1).value<LookupHit>().name, hit.name);
    }
}

QTEST_GUILESS_MAIN(FairDemoOrgTest)
#include "tst_fair_demoorg.moc"
