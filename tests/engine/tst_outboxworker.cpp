#include "engine/outboxworker.h"
#include "orgfixture.h"
#include "store/sql.h"
#include "support/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The class comes first: moc 6.4 loses its way in raw strings.
/// The real worker, stores and database; only the wire, time and chance are given.
class OutboxWorkerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void oneRowIsSentAlone();
    void rowIsSendingOnDiskWhileItsRequestIsOut();
    void rowWhoseTokenIsRenewedIsNotOnItsWayYet();
    void rowOfAProcessThatDiedWhileRenewingGoesOutAtOnce();
    void rowThatDidNotLeaveIsNotInDoubt();
    void attemptIsDatedByTheOrg();
    void threeRowsShareARequest();
    void aLongQueueGoesOutBy200();
    void rowsWithOtherOptionsGoApart();
    void oneUnreadableValueDoesNotRefuseTheOthers();
    void refusedRowHoldsUpNoLaterRow();
    void lockedRowWaitsAndGoesAgain();
    void followerGoesOutAfterItsLeadInTheSamePass();
    void memberThatIsThereAlreadyIsDone();
    void duplicateWaitsForADecision();
    void duplicateThatBlocksIsRejected();
    void uncertainRowIsFoundAndAdopted();
    void absentRowIsSentAgainOnlyAfterTenMinutes();
    void rowsOfACutCollectionAreLookedForTogether();
    void recordOfAnotherRowIsNotAdopted();
    void severalHitsWaitForADecision();
    void lookingOfflineChangesNothing();
    void offlineQueueWaitsAndWakes();
    void proxyInTheWayLosesNothing();
    void anotherRequestIsNotMadeWhileOffline();
    void retryAfterOutlastsWake();
    void endedGrantStopsItsConnectionOnly();
    void unconnectedConnectionSendsNothing();
    void rowsOfAnotherUserAreNotSent();
    void uncertainRowOfAnotherUserMayHaveArrived();
    void rowOfAnotherUserGoesOutOnceAPersonSaidSo();
    void stopSettlesWhatIsInFlight_data() { addFaultRow("fault 77: SIGTERM in send, the window's"); }
    void stopSettlesWhatIsInFlight();
    void startTakesAStopBack();
    void usageIsKeptOnTheConnection();
    void readOnlySendsNothingAndKeepsAll();
    void readOnlyStopsALongQueueOnItsWay();

private:
    void addConnection(const ConnectionId &id, ConnectionPhase phase = ConnectionPhase::Connected);
    OutboxRow add(const QString &lastName, const ConnectionId &connection = {u"c1"_s});
    OutboxRow addRow(OutboxRow row);
    /// A lead and its place in a campaign; returns that.
    OutboxRow addWithMember(OutboxRow &lead);
    /// A lead that another user of the same org wrote.
    OutboxRow addForeign(OutboxState state = OutboxState::Queued);
    OutboxRow row(const OutboxRow &added);
    void expectVersions();
    void drain() { QVERIFY(await(m_worker->drain())); }
    /// A row that has its lease and waits for a token.
    OutboxRow leaseDuring(const Promise<Done> &renewal);

    std::optional<OrgFixture> m_org;
    std::optional<OutboxWorker> m_worker;
    int m_added = 0;
};

namespace
{

const ConnectionId acme{u"c1"_s};
const ConnectionId other{u"c2"_s};
const QString robin = u"005B0000003TOI6IAO"_s;
const QString versionsPath = u"/services/data"_s;
const QString leadPath = u"/services/data/v62.0/sobjects/Lead"_s;
const QString memberPath = u"/services/data/v62.0/sobjects/CampaignMember"_s;
const QString manyPath = u"/services/data/v62.0/composite/sobjects"_s;
const QString queryPath = u"/services/data/v62.0/query"_s;
const QByteArray versions = R"([{"label":"Winter '25","url":"/services/data/v62.0","version":"62.0"}])";

QByteArray recordId(int number)
{
    return "00Q00000000000" + QByteArray::number(number) + "EAA";
}

QByteArray created(int number)
{
    return R"({"id":")" + recordId(number) + R"(","success":true,"errors":[]})";
}

QByteArray refused(const QByteArray &code)
{
    return R"([{"errorCode":")" + code + R"(","message":"no","fields":[]}])";
}

QByteArray found(const QList<int> &numbers, const QByteArray &lastName)
{
    QByteArrayList records;
    for (const int number : numbers) {
        records.append(R"({"attributes":{"type":"Lead"},"Id":")" + recordId(number) + R"(","LastName":")"
            + lastName + R"(","CreatedDate":"2026-09-21T14:13:21.000+0000"})");
    }
    return R"({"totalSize":)" + QByteArray::number(numbers.size()) + R"(,"done":true,"records":[)"
        + records.join(',') + "]}";
}

const Result<HttpReply> cut = fail(ErrorKind::OutcomeUnknown, u"cut after sending"_s);
const Result<HttpReply> offline = fail(ErrorKind::Offline, u"no network"_s);

} // namespace

void OutboxWorkerTest::init()
{
    m_org.emplace();
    m_worker.emplace(OutboxWorker::Parts{
        *m_org->outbox, m_org->connections, *m_org->orgs, m_org->rights, m_org->clock, m_org->entropy});
    m_added = 0;
    addConnection(acme);
}

void OutboxWorkerTest::expectVersions()
{
    m_org->http.expect("GET", versionsPath).answer(m_org->reply(200, versions));
}

void OutboxWorkerTest::cleanup()
{
    QVERIFY(await(m_worker->stop()));
    QCOMPARE(m_org->http.problems(), QStringList());
    m_worker.reset();
    m_org.reset();
}

void OutboxWorkerTest::addConnection(const ConnectionId &id, ConnectionPhase phase)
{
    QVERIFY(m_org->saveConnection(id, robin, phase));
}

OutboxRow OutboxWorkerTest::add(const QString &lastName, const ConnectionId &connection)
{
    OutboxRow made;
    made.connection = connection;
    made.object = u"Lead"_s;
    made.fields = {{u"LastName"_s, lastName}};
    return addRow(made);
}

OutboxRow OutboxWorkerTest::addRow(OutboxRow made)
{
    made.id = {u"row-%1"_s.arg(++m_added)};
    if (made.accountId.isEmpty())
        made.accountId = robin;
    made.source = u"form"_s;
    made.createdAt = m_org->clock.now();
    made.notBefore = m_org->clock.now();
    return await(m_org->outbox->add(made)).value();
}

OutboxRow OutboxWorkerTest::addForeign(OutboxState state)
{
    OutboxRow made;
    made.connection = acme;
    made.object = u"Lead"_s;
    made.accountId = u"005B0000000OTHERAA"_s;
    made.fields = {{u"LastName"_s, u"Sample"_s}};
    made.state = state;
    return addRow(made);
}

OutboxRow OutboxWorkerTest::row(const OutboxRow &added)
{
    return await(m_org->outbox->find(added.id)).value();
}

void OutboxWorkerTest::oneRowIsSentAlone()
{
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    drain();
    const OutboxRow sent = row(lead);
    QCOMPARE(sent.state, OutboxState::Sent);
    QCOMPARE(sent.recordId.value, QString::fromLatin1(recordId(1)));
    QCOMPARE(sent.attempts, 1);
    QCOMPARE(sent.settledAt, m_org->clock.now());
    QCOMPARE(m_org->http.requests().constLast().body, QByteArray(R"({"LastName":"Sample"})"));
}

void OutboxWorkerTest::rowIsSendingOnDiskWhileItsRequestIsOut()
{
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1))).after(m_org->clock, 3s);
    const Task<Done> drained = m_worker->drain();
    QTRY_COMPARE(m_org->http.requests().size(), 2);
    QCOMPARE(row(lead).state, OutboxState::Sending);
    QCOMPARE(row(lead).attempts, 1);
    m_org->clock.advance(3s);
    QVERIFY(await(drained));
    QCOMPARE(row(lead).state, OutboxState::Sent);
}

OutboxRow OutboxWorkerTest::leaseDuring(const Promise<Done> &renewal)
{
    expectVersions();
    if (!await(m_org->orgs->apiVersion(acme)))
        qFatal("no version");
    m_org->api.renewal = renewal.task();
    const OutboxRow lead = add(u"Sample"_s);
    const Task<Done> drained = m_worker->drain();
    const auto isWaiting = [this] { return m_org->api.connections().size() == 2; };
    if (!QTest::qWaitFor(isWaiting) || drained.isSettled())
        qFatal("the row does not wait");
    return lead;
}

void OutboxWorkerTest::rowWhoseTokenIsRenewedIsNotOnItsWayYet()
{
    const Promise<Done> renewal;
    const OutboxRow lead = leaseDuring(renewal);
    QCOMPARE(row(lead).state, OutboxState::Sending);
    QCOMPARE(row(lead).attemptedAt, Timestamp{});
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1))).after(m_org->clock, 3s);
    renewal.settle(Done{});
    QTRY_COMPARE(m_org->http.requests().size(), 2);
    QCOMPARE(row(lead).attemptedAt, m_org->clock.now());
    m_org->clock.advance(3s);
    QTRY_COMPARE(row(lead).state, OutboxState::Sent);
}

void OutboxWorkerTest::rowOfAProcessThatDiedWhileRenewingGoesOutAtOnce()
{
    const Promise<Done> renewal;
    const OutboxRow lead = leaseDuring(renewal);
    m_worker.reset();
    m_org->startAnew();
    m_worker.emplace(OutboxWorker::Parts{
        *m_org->outbox, m_org->connections, *m_org->orgs, m_org->rights, m_org->clock, m_org->entropy});
    m_org->api.renewal = Task<Done>::settled(Done{});
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(row(lead).attempts, 1);
}

void OutboxWorkerTest::rowThatDidNotLeaveIsNotInDoubt()
{
    const Promise<Done> renewal;
    const OutboxRow lead = leaseDuring(renewal);
    renewal.settle(fail(ErrorKind::OutcomeUnknown, u"the answer with the new token was lost"_s));
    QVERIFY(await(m_worker->stop()));
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(row(lead).attempts, 0);
    QCOMPARE(m_worker->trouble(acme)->kind, ErrorKind::Unavailable);
}

void OutboxWorkerTest::attemptIsDatedByTheOrg()
{
    const OutboxRow lead = add(u"Sample"_s);
    const Timestamp orgTime = m_org->clock.now() + 1h;
    m_org->http.expect("GET", versionsPath).answer(jsonReply(200, versions, orgTime));
    m_org->http.expect("POST", leadPath).answer(cut);
    drain();
    QCOMPARE(row(lead).attemptedAt, orgTime);
    QCOMPARE(row(lead).notBefore, m_org->clock.now() + 5s);
}

void OutboxWorkerTest::threeRowsShareARequest()
{
    const OutboxRow first = add(u"One"_s);
    const OutboxRow second = add(u"Two"_s);
    const OutboxRow third = add(u"Three"_s);
    expectVersions();
    m_org->http.expect("POST", manyPath)
        .answer(m_org->reply(200,
            "[" + created(1)
                + R"(,{"success":false,"errors":[{"statusCode":"STRING_TOO_LONG","message":"m",)"
                  R"("fields":["LastName"]}]},)"
                + created(3) + "]"));
    drain();
    QCOMPARE(row(first).recordId.value, QString::fromLatin1(recordId(1)));
    QCOMPARE(row(second).state, OutboxState::Rejected);
    QCOMPARE(row(second).errorFields, QStringList{u"LastName"_s});
    QCOMPARE(row(third).recordId.value, QString::fromLatin1(recordId(3)));
}

void OutboxWorkerTest::aLongQueueGoesOutBy200()
{
    QByteArrayList answers;
    for (int i = 0; i < 201; ++i) {
        add(u"Lead %1"_s.arg(i));
        const QByteArray number = QByteArray::number(i).rightJustified(5, '0');
        answers.append(R"({"id":"00Q0000000)" + number + R"(EAA","success":true,"errors":[]})");
    }
    expectVersions();
    m_org->http.expect("POST", manyPath).answer(m_org->reply(200, '[' + answers.first(200).join(',') + ']'));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, answers.constLast()));
    drain();
    const OutboxStore::Counts counts = await(m_org->outbox->counts()).value();
    QCOMPARE(counts.sent, 201);
    const auto body = QJsonDocument::fromJson(m_org->http.requests().at(1).body);
    QCOMPARE(body["records"_L1].toArray().size(), 200);
}

void OutboxWorkerTest::rowsWithOtherOptionsGoApart()
{
    add(u"One"_s);
    OutboxRow odd;
    odd.connection = acme;
    odd.object = u"Lead"_s;
    odd.fields = {{u"LastName"_s, u"Two"_s}};
    odd.useAssignmentRule = false;
    addRow(odd);
    add(u"Three"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(2)));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(3)));
    drain();
    QCOMPARE(m_org->http.requests().at(1).headers.value("Sforce-Auto-Assign"), QByteArray("TRUE"));
    QCOMPARE(m_org->http.requests().at(3).headers.value("Sforce-Auto-Assign"), QByteArray("FALSE"));
}

void OutboxWorkerTest::oneUnreadableValueDoesNotRefuseTheOthers()
{
    QList<OutboxRow> rows;
    for (int i = 1; i <= 4; ++i)
        rows.append(add(u"Lead %1"_s.arg(i)));
    expectVersions();
    m_org->http.expect("POST", manyPath).answer(m_org->reply(400, refused("JSON_PARSER_ERROR")));
    m_org->http.expect("POST", manyPath).answer(m_org->reply(400, refused("JSON_PARSER_ERROR")));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(400, refused("JSON_PARSER_ERROR")));
    m_org->http.expect("POST", manyPath).answer(m_org->reply(200, '[' + created(3) + ',' + created(4) + ']'));
    drain();
    QCOMPARE(row(rows[0]).state, OutboxState::Sent);
    QCOMPARE(row(rows[1]).state, OutboxState::Rejected);
    QCOMPARE(row(rows[2]).state, OutboxState::Sent);
    QCOMPARE(row(rows[3]).state, OutboxState::Sent);
}

void OutboxWorkerTest::refusedRowHoldsUpNoLaterRow()
{
    const OutboxRow first = add(u"One"_s);
    const OutboxRow second = add(u"Two"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath)
        .answer(m_org->reply(400, refused("FIELD_CUSTOM_VALIDATION_EXCEPTION")));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(2)));
    drain();
    QCOMPARE(row(first).state, OutboxState::Rejected);
    QCOMPARE(row(first).errorKind, u"rejected"_s);
    QCOMPARE(row(first).errorCode, u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s);
    QCOMPARE(row(second).state, OutboxState::Sent);
}

void OutboxWorkerTest::lockedRowWaitsAndGoesAgain()
{
    const OutboxRow first = add(u"One"_s);
    const OutboxRow second = add(u"Two"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(400, refused("UNABLE_TO_LOCK_ROW")));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(2)));
    drain();
    QCOMPARE(row(first).state, OutboxState::Queued);
    QVERIFY(row(first).notBefore > m_org->clock.now());
    QCOMPARE(row(second).state, OutboxState::Sent);
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_org->clock.advance(2s);
    drain();
    QCOMPARE(row(first).state, OutboxState::Sent);
    QCOMPARE(row(first).attempts, 2);
    QCOMPARE(row(first).errorCode, QString());
}

OutboxRow OutboxWorkerTest::addWithMember(OutboxRow &lead)
{
    lead.id = {u"lead"_s};
    lead.connection = acme;
    lead.accountId = robin;
    lead.object = u"Lead"_s;
    lead.fields = {{u"LastName"_s, u"Sample"_s}};
    lead.createdAt = lead.notBefore = m_org->clock.now();
    OutboxRow member = lead;
    member.id = {u"member"_s};
    member.object = u"CampaignMember"_s;
    member.fields = {{u"CampaignId"_s, u"701A"_s}};
    member.notBefore = afterTheOther;
    member.follows = lead.id;
    member.followField = u"LeadId"_s;
    if (!await(m_org->outbox->add(lead, {member})))
        qFatal("the rows cannot be kept");
    return member;
}

void OutboxWorkerTest::followerGoesOutAfterItsLeadInTheSamePass()
{
    OutboxRow lead;
    const OutboxRow member = addWithMember(lead);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_org->http.expect("POST", memberPath).answer(m_org->reply(201, created(2)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(row(member).state, OutboxState::Sent);
    QCOMPARE(m_org->http.requests().constLast().body,
        R"({"CampaignId":"701A","LeadId":")" + recordId(1) + R"("})");
}

/// Whoever put them there; and the lead is none the worse for whatever becomes of its place in a campaign.
void OutboxWorkerTest::memberThatIsThereAlreadyIsDone()
{
    OutboxRow lead;
    const OutboxRow member = addWithMember(lead);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_org->http.expect("POST", memberPath).answer(m_org->reply(400, refused("DUPLICATE_VALUE")));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(row(member).state, OutboxState::Sent);
    QCOMPARE(row(member).errorCode, QString());
    QVERIFY(row(member).recordId.isEmpty());
}

void OutboxWorkerTest::duplicateWaitsForADecision()
{
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath)
        .answer(m_org->reply(400,
            R"([{"duplicateResult":{"matchResults":[{"matchRecords":[{"record":{"Id":")" + recordId(9)
                + R"("}}]}]},"errorCode":"DUPLICATES_DETECTED","message":"Use one of these records?"}])"));
    drain();
    QCOMPARE(row(lead).state, OutboxState::NeedsDecision);
    QCOMPARE(row(lead).candidates, QStringList{QString::fromLatin1(recordId(9))});
}

void OutboxWorkerTest::duplicateThatBlocksIsRejected()
{
    OutboxRow made;
    made.connection = acme;
    made.object = u"Lead"_s;
    made.fields = {{u"LastName"_s, u"Sample"_s}};
    made.allowDuplicate = true;
    const OutboxRow lead = addRow(made);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(400, refused("DUPLICATES_DETECTED")));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Rejected);
    QCOMPARE(row(lead).errorKind, u"duplicate"_s);
}

void OutboxWorkerTest::uncertainRowIsFoundAndAdopted()
{
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(cut);
    m_worker->start();
    drain();
    QCOMPARE(row(lead).state, OutboxState::Uncertain);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, found({1}, "Sample")));
    m_org->clock.advance(5s); // the worker's own alarm, nobody wakes it
    QTRY_COMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(row(lead).recordId.value, QString::fromLatin1(recordId(1)));
    QCOMPARE(row(lead).attempts, 1);
}

void OutboxWorkerTest::absentRowIsSentAgainOnlyAfterTenMinutes()
{
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(cut);
    drain();
    for (const Milliseconds wait : {Milliseconds(5s), Milliseconds(55s), Milliseconds(4min)}) {
        m_org->clock.advance(wait);
        m_org->http.expect("GET", queryPath).answer(m_org->reply(200, found({}, {})));
        drain();
        QCOMPARE(row(lead).state, OutboxState::Uncertain);
    }
    m_org->clock.advance(5min);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, found({}, {})));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(row(lead).attempts, 2);
}

void OutboxWorkerTest::rowsOfACutCollectionAreLookedForTogether()
{
    const OutboxRow first = add(u"Sample"_s);
    const OutboxRow second = add(u"Sample"_s);
    const OutboxRow third = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", manyPath).answer(cut);
    drain();
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, found({1, 2}, "Sample")));
    drain();
    QCOMPARE(row(first).recordId.value, QString::fromLatin1(recordId(1)));
    QCOMPARE(row(second).recordId.value, QString::fromLatin1(recordId(2)));
    QCOMPARE(row(third).state, OutboxState::Uncertain);
}

void OutboxWorkerTest::recordOfAnotherRowIsNotAdopted()
{
    add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    drain();
    const OutboxRow lead = add(u"Sample"_s);
    m_org->http.expect("POST", leadPath).answer(cut);
    drain();
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, found({1}, "Sample")));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Uncertain);
    QCOMPARE(row(lead).recordId, RecordId());
}

void OutboxWorkerTest::severalHitsWaitForADecision()
{
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(504, "<html>"));
    drain();
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, found({1, 2}, "Sample")));
    drain();
    QCOMPARE(row(lead).state, OutboxState::NeedsDecision);
    QCOMPARE(row(lead).errorCode, u"several_candidates"_s);
    QCOMPARE(row(lead).candidates.size(), 2);
}

void OutboxWorkerTest::lookingOfflineChangesNothing()
{
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(cut);
    drain();
    const OutboxRow before = row(lead);
    m_org->clock.advance(1h);
    m_org->http.expect("GET", queryPath).answer(offline);
    drain();
    QCOMPARE(row(lead).state, OutboxState::Uncertain);
    QCOMPARE(row(lead).attemptedAt, before.attemptedAt);
    QCOMPARE(row(lead).notBefore, before.notBefore);
}

void OutboxWorkerTest::offlineQueueWaitsAndWakes()
{
    const OutboxRow lead = add(u"Sample"_s);
    m_org->http.expect("GET", versionsPath).answer(offline);
    m_worker->start();
    drain();
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(row(lead).attempts, 0);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(offline);
    m_worker->wake();
    drain();
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(row(lead).attempts, 0);
    QCOMPARE(row(lead).errorKind, u"offline"_s);
    QCOMPARE(m_worker->trouble(acme).value().kind, ErrorKind::Offline);
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_org->clock.advance(4s); // the pause after a second failure, at most
    QTRY_COMPARE(row(lead).state, OutboxState::Sent);
    QTRY_VERIFY(!m_worker->trouble(acme));
}

void OutboxWorkerTest::proxyInTheWayLosesNothing()
{
    const Result<HttpReply> refused = fail(Error{.kind = ErrorKind::Offline,
        .detail = {},
        .providerCode = u"proxy_authentication_required"_s,
        .providerText = u"proxy.example:3128"_s});
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(refused);
    m_worker->start();
    drain();
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(row(lead).attempts, 0);
    QCOMPARE(row(lead).errorCode, u"proxy_authentication_required"_s);
    QCOMPARE(m_worker->trouble(acme).value().providerText, u"proxy.example:3128"_s);
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_worker->wake(); // another proxy was chosen
    drain();
    QTRY_COMPARE(row(lead).state, OutboxState::Sent);
}

void OutboxWorkerTest::anotherRequestIsNotMadeWhileOffline()
{
    const OutboxRow first = add(u"One"_s);
    const OutboxRow second = add(u"Two"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(offline);
    drain();
    drain();
    QCOMPARE(row(first).state, OutboxState::Queued);
    QCOMPARE(row(second).state, OutboxState::Queued);
    QCOMPARE(row(second).attempts, 0);
}

void OutboxWorkerTest::retryAfterOutlastsWake()
{
    const OutboxRow lead = add(u"Sample"_s);
    expectVersions();
    HttpReply busy = m_org->reply(429, {});
    busy.headers.set("Retry-After", "120");
    m_org->http.expect("POST", leadPath).answer(busy);
    m_worker->start();
    drain();
    m_worker->wake();
    drain();
    m_org->clock.advance(119s);
    drain();
    QCOMPARE(row(lead).state, OutboxState::Queued);
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_org->clock.advance(2s);
    QTRY_COMPARE(row(lead).state, OutboxState::Sent);
}

void OutboxWorkerTest::endedGrantStopsItsConnectionOnly()
{
    const OutboxRow stuck = add(u"One"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(401, refused("INVALID_SESSION_ID")));
    drain();
    QCOMPARE(row(stuck).state, OutboxState::Queued);
    addConnection(other);
    const OutboxRow lead = add(u"Two"_s, other);
    add(u"Three"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(2)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(m_org->api.connections().constLast(), other);
}

void OutboxWorkerTest::unconnectedConnectionSendsNothing()
{
    addConnection(other, ConnectionPhase::NeedsReconnect);
    const OutboxRow lead = add(u"Sample"_s, other);
    m_worker->start();
    drain();
    QCOMPARE(m_org->http.requests().size(), 0);
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(m_worker->trouble(other).value().kind, ErrorKind::NeedsReconnect);
    QVERIFY(!m_worker->trouble(acme)); // not tried
    addConnection(other);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_worker->wake();
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
}

void OutboxWorkerTest::rowsOfAnotherUserAreNotSent()
{
    const OutboxRow foreign = addForeign();
    const OutboxRow own = add(u"Own"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    drain();
    QCOMPARE(row(foreign).state, OutboxState::NeedsDecision);
    QCOMPARE(row(foreign).errorCode, u"account_changed"_s);
    QCOMPARE(row(foreign).attempts, 0);
    QCOMPARE(row(own).state, OutboxState::Sent);
}

void OutboxWorkerTest::uncertainRowOfAnotherUserMayHaveArrived()
{
    const OutboxRow foreign = addForeign(OutboxState::Uncertain);
    expectVersions();
    drain();
    QCOMPARE(row(foreign).state, OutboxState::NeedsDecision);
    QCOMPARE(row(foreign).errorCode, u"account_changed"_s);
    QCOMPARE(row(foreign).errorKind, nameOf(ErrorKind::OutcomeUnknown));
}

void OutboxWorkerTest::rowOfAnotherUserGoesOutOnceAPersonSaidSo()
{
    const OutboxRow foreign = addForeign();
    expectVersions();
    drain();
    QCOMPARE(row(foreign).errorKind, nameOf(ErrorKind::Forbidden));
    // Sending it again keeps the user it was written for: it comes back, unsent.
    QVERIFY(
        await(m_org->outbox->requeue(SeenRow::of(row(foreign)), std::nullopt, false, m_org->clock.now())));
    drain();
    QCOMPARE(row(foreign).state, OutboxState::NeedsDecision);
    QVERIFY(await(m_org->outbox->reassign(SeenRow::of(row(foreign)), acme, robin, m_org->clock.now())));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    drain();
    QCOMPARE(row(foreign).state, OutboxState::Sent);
    QCOMPARE(row(foreign).accountId, robin);
}

void OutboxWorkerTest::stopSettlesWhatIsInFlight()
{
    const OutboxRow first = add(u"One"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1))).after(m_org->clock, 3s);
    m_worker->start();
    QTRY_COMPARE(m_org->http.requests().size(), 2);
    const OutboxRow second = add(u"Two"_s);
    const Task<Done> stopped = m_worker->stop();
    QVERIFY(!stopped.isSettled());
    m_org->clock.advance(3s);
    QVERIFY(await(stopped));
    QCOMPARE(row(first).state, OutboxState::Sent);
    QCOMPARE(row(second).state, OutboxState::Queued);
}

/// What is on its way is brought to its end as if nobody had stopped it, on a full disk too.
void OutboxWorkerTest::startTakesAStopBack()
{
    const auto run = [this](const QString &sql) {
        return await(m_org->database.write<Done>([sql](QSqlDatabase &store) -> Result<Done> {
            const auto ran = runSql(store, sql);
            return ran ? Result<Done>(Done{}) : fail(ran.error());
        }));
    };
    const OutboxRow lead = add(u"One"_s);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1))).after(m_org->clock, 3s);
    m_worker->start();
    QTRY_COMPARE(m_org->http.requests().size(), 2);
    (void)m_worker->stop();
    m_worker->start();
    QVERIFY(
        run(u"CREATE TRIGGER no_room BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    const QSignalSpy settled(&*m_worker, &OutboxWorker::rowSettled);
    m_org->clock.advance(3s);
    const auto alarms = m_org->clock.pending();
    QTRY_VERIFY(m_org->clock.pending() > alarms); // it could not be kept, and is tried again
    QVERIFY(run(u"DROP TRIGGER no_room"_s));
    m_org->clock.advance(5s);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(row(lead).state, OutboxState::Sent);
}

void OutboxWorkerTest::usageIsKeptOnTheConnection()
{
    add(u"Sample"_s);
    HttpReply answer = m_org->reply(200, versions);
    answer.headers.set("Sforce-Limit-Info", "api-usage=17/15000");
    m_org->http.expect("GET", versionsPath).answer(answer);
    HttpReply second = m_org->reply(201, created(1));
    second.headers.set("Sforce-Limit-Info", "api-usage=18/15000");
    m_org->http.expect("POST", leadPath).answer(second);
    drain();
    QCOMPARE(await(m_org->connections.find(acme))->apiUsed, 17);
    QCOMPARE(await(m_org->connections.find(acme))->apiLimit, 15000);
    m_org->clock.advance(1min);
    QTRY_COMPARE(await(m_org->connections.find(acme))->apiUsed, 18);
}

void OutboxWorkerTest::readOnlySendsNothingAndKeepsAll()
{
    const OutboxRow lead = add(u"Sample"_s);
    QVERIFY(await(m_org->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    expectVersions();
    m_worker->start();
    drain();
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(row(lead).attempts, 0);
    QCOMPARE(m_worker->trouble(acme).value().providerCode, u"read_only_mode"_s);
    QVERIFY(await(m_org->preferences.update([](Preferences &preferences) { preferences.readOnly = false; })));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1)));
    m_worker->wake();
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
}

void OutboxWorkerTest::readOnlyStopsALongQueueOnItsWay()
{
    const OutboxRow first = add(u"First"_s);
    OutboxRow made = first;
    made.useAssignmentRule = !first.useAssignmentRule; // so that it needs a request of its own
    const OutboxRow second = addRow(made);
    expectVersions();
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, created(1))).after(m_org->clock, 1s);
    const Task<Done> drained = m_worker->drain();
    QTRY_COMPARE(m_org->http.requests().size(), 2);
    QVERIFY(await(m_org->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    m_org->clock.advance(1s);
    QVERIFY(await(drained));
    QCOMPARE(row(first).state, OutboxState::Sent);
    QCOMPARE(row(second).state, OutboxState::Queued);
}

QTEST_GUILESS_MAIN(OutboxWorkerTest)
#include "tst_outboxworker.moc"
