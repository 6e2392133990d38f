#include "engine/outboxworker.h"
#include "orgfixture.h"

#include <QTest>
#include <QUrlQuery>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the outbox asks the org before it sends, and what it need not ask: addresses that nobody could look
/// for when a lead was written, and records that have a key of Patchbay's own there. The real worker, stores
/// and database; only the wire, time and chance are given.
class OutboxKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void unknownAddressIsSent();
    void knownAddressWaitsForADecision();
    void addressIsComparedAsTheOrgDoes();
    void whoDecidedIsNotAskedAgain();
    void manyAddressesShareTwoQueries();
    void sameAddressTwiceIsLookedForAfterTheFirst();
    void rowThatWasLookedForAlreadyCostsNoQuery();
    void lookThatFailsSendsNothing();
    void lookThatTakesTooLongSendsNothing();
    void addressThatLeavesWithTheSameRequestIsWaitedFor();
    void objectThatMayNotBeSearchedIsLeftOut();
    void keyedRowIsSentByItsKey();
    void optionsOfARowLeaveWithIt_data();
    void optionsOfARowLeaveWithIt();
    void longKeyedQueueSharesARequest();
    void lostAnswerIsFoundByItsKey_data();
    void lostAnswerIsFoundByItsKey();
    void whoIsNotThereIsSentAgainAtOnce();
    void lostCollectionIsSortedOutByOneQuery();
    void attemptInDoubtStaysWhileNobodyAnswers();
    void keyThatMayNotBeReadIsDoneWithout();
    void secondSendingKeepsItsKey();
    void fieldThatIsGoneIsDoneWithout();
    void keyThatAnotherRequestTookIsTriedAgain();
    void readOnlySendsNothingAgain();

private:
    OutboxRow add(OutboxRow made, const QString &email = {});
    OutboxRow addSought(const QString &email);
    OutboxRow addKeyed();
    OutboxRow row(const OutboxRow &added) { return await(m_org->outbox->find(added.id)).value(); }
    void drain() { QVERIFY(await(m_worker->drain())); }
    [[nodiscard]] QString soql(qsizetype request) const;

    std::optional<OrgFixture> m_org;
    std::optional<OutboxWorker> m_worker;
    int m_added = 0;
};

namespace
{

const ConnectionId acme{u"c1"_s};
const QString robin = u"005B0000003TOI6IAO"_s;
const QString leadPath = u"/services/data/v67.0/sobjects/Lead"_s;
const QString manyPath = u"/services/data/v67.0/composite/sobjects"_s;
const QString queryPath = u"/services/data/v67.0/query"_s;
const QString keyPath = leadPath + u"/Patchbay_Key__c/row-1"_s;
const QByteArray nobody = R"({"totalSize":0,"done":true,"records":[]})";

QByteArray recordId(int number)
{
    return "00Q00000000000" + QByteArray::number(number) + "EAA";
}

QByteArray saved(int number)
{
    return R"({"id":")" + recordId(number) + R"(","success":true,"errors":[],"created":false})";
}

QByteArray refused(const QByteArray &code, const QByteArray &message = "no")
{
    return R"([{"errorCode":")" + code + R"(","message":")" + message + R"(","fields":[]}])";
}

QByteArray owner(const QByteArray &id, const QByteArray &email)
{
    return R"({"totalSize":1,"done":true,"records":[{"attributes":{"type":"Lead"},"Id":")" + id
        + R"(","Email":")" + email + R"("}]})";
}

/// What a look by key finds of "row-N".
QByteArray keyed(int number)
{
    return R"({"totalSize":1,"done":true,"records":[{"attributes":{"type":"Lead"},"Id":")" + recordId(number)
        + R"(","Patchbay_Key__c":"row-)" + QByteArray::number(number) + R"("}]})";
}

const Result<HttpReply> cut = fail(ErrorKind::OutcomeUnknown, u"cut after sending"_s);
const Result<HttpReply> offline = fail(ErrorKind::Offline, u"no network"_s);

} // namespace

void OutboxKeysTest::init()
{
    m_org.emplace();
    m_worker.emplace(OutboxWorker::Parts{
        *m_org->outbox, m_org->connections, *m_org->orgs, m_org->rights, m_org->clock, m_org->entropy});
    m_added = 0;
    QVERIFY(m_org->saveConnection(acme, robin));
    m_org->http.expect("GET", u"/services/data"_s).answer(m_org->reply(200, R"([{"version":"67.0"}])"));
}

void OutboxKeysTest::cleanup()
{
    QVERIFY(await(m_worker->stop()));
    QCOMPARE(m_org->http.problems(), QStringList());
    m_worker.reset();
    m_org.reset();
}

OutboxRow OutboxKeysTest::add(OutboxRow made, const QString &email)
{
    made.id = {u"row-%1"_s.arg(++m_added)};
    made.connection = acme;
    made.accountId = robin;
    made.object = u"Lead"_s;
    made.fields = {{u"LastName"_s, u"Sample %1"_s.arg(m_added)}};
    if (!email.isEmpty())
        made.fields.insert(u"Email"_s, email);
    made.source = u"form"_s;
    made.createdAt = m_org->clock.now();
    made.notBefore = m_org->clock.now();
    return await(m_org->outbox->add(made)).value();
}

OutboxRow OutboxKeysTest::addSought(const QString &email)
{
    OutboxRow made;
    made.lookFirst = true;
    return add(made, email);
}

OutboxRow OutboxKeysTest::addKeyed()
{
    OutboxRow made;
    made.keyField = u"Patchbay_Key__c"_s;
    return add(made);
}

QString OutboxKeysTest::soql(qsizetype request) const
{
    return QUrlQuery(m_org->http.requests().at(request).url).queryItemValue(u"q"_s, QUrl::FullyDecoded);
}

void OutboxKeysTest::unknownAddressIsSent()
{
    const OutboxRow lead = addSought(u"o'hara@acme.example"_s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(soql(1),
        u"SELECT Id, Email FROM Lead WHERE Email IN ('o\\'hara@acme.example') AND IsConverted = false"
        " ORDER BY CreatedDate DESC LIMIT 2000"_s);
    QCOMPARE(soql(2),
        u"SELECT Id, Email FROM Contact WHERE Email IN ('o\\'hara@acme.example')"
        " ORDER BY CreatedDate DESC LIMIT 2000"_s);
}

void OutboxKeysTest::knownAddressWaitsForADecision()
{
    const OutboxRow lead = addSought(u"robin@acme.example"_s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, owner(recordId(7), "robin@acme.example")));
    m_org->http.expect("GET", queryPath)
        .answer(m_org->reply(200, owner("003000000000008AAA", "robin@acme.example")));
    drain();
    const OutboxRow parked = row(lead);
    QCOMPARE(parked.state, OutboxState::NeedsDecision);
    QCOMPARE(parked.errorKind, nameOf(ErrorKind::Duplicate));
    QCOMPARE(parked.errorCode, u"address_known"_s);
    QCOMPARE(parked.candidates, (QStringList{QString::fromLatin1(recordId(7)), u"003000000000008AAA"_s}));
    QCOMPARE(parked.attempts, 0);
}

void OutboxKeysTest::addressIsComparedAsTheOrgDoes()
{
    const OutboxRow lead = addSought(u"Robin@Acme.example "_s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, owner(recordId(7), "ROBIN@acme.example")));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    drain();
    QCOMPARE(row(lead).state, OutboxState::NeedsDecision);
}

void OutboxKeysTest::whoDecidedIsNotAskedAgain()
{
    const OutboxRow lead = addSought(u"robin@acme.example"_s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, owner(recordId(7), "robin@acme.example")));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    drain();
    QVERIFY(await(m_org->outbox->requeue(SeenRow::of(row(lead)), std::nullopt, false, m_org->clock.now())));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(m_org->http.requests().constLast().headers.value("Sforce-Duplicate-Rule-Header"),
        QByteArray("allowSave=false")); // the org's own rule is a question of its own
}

void OutboxKeysTest::manyAddressesShareTwoQueries()
{
    QList<OutboxRow> leads;
    for (int i = 0; i < 50; ++i)
        leads.append(addSought(u"guest%1@fair.example"_s.arg(i)));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, owner(recordId(7), "guest3@fair.example")));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    QByteArrayList answers;
    for (int i = 0; i < 49; ++i)
        answers.append(
            R"({"id":"00Q0000000001)" + QByteArray::number(10 + i) + R"(EAA","success":true,"errors":[]})");
    m_org->http.expect("POST", manyPath).answer(m_org->reply(200, '[' + answers.join(',') + ']'));
    drain();
    QCOMPARE(row(leads[3]).state, OutboxState::NeedsDecision);
    QCOMPARE(await(m_org->outbox->counts())->sent, 49);
    QVERIFY(m_org->http.requests().at(1).url.toEncoded().size() < 8000);
}

void OutboxKeysTest::sameAddressTwiceIsLookedForAfterTheFirst()
{
    const OutboxRow first = addSought(u"robin@acme.example"_s);
    const OutboxRow second = addSought(u"robin@acme.example"_s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(1)));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, owner(recordId(1), "robin@acme.example")));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    drain();
    QCOMPARE(row(first).state, OutboxState::Sent);
    QCOMPARE(row(second).state, OutboxState::NeedsDecision);
    QCOMPARE(row(second).candidates, QStringList{QString::fromLatin1(recordId(1))});
}

void OutboxKeysTest::rowThatWasLookedForAlreadyCostsNoQuery()
{
    OutboxRow allowed;
    allowed.lookFirst = true;
    allowed.allowDuplicate = true;
    add(allowed, u"robin@acme.example"_s);
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(1)));
    drain();
    add({}, u"robin@acme.example"_s);
    addSought({});
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(2)));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(3)));
    drain();
    QCOMPARE(await(m_org->outbox->counts())->sent, 3);
}

void OutboxKeysTest::lookThatFailsSendsNothing()
{
    const OutboxRow lead = addSought(u"robin@acme.example"_s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    m_org->http.expect("GET", queryPath).answer(offline);
    drain();
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(row(lead).attempts, 0);
    QCOMPARE(m_worker->trouble(acme)->kind, ErrorKind::Offline);
}

void OutboxKeysTest::lookThatTakesTooLongSendsNothing()
{
    const OutboxRow lead = addSought(u"robin@acme.example"_s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(400, refused("QUERY_TIMEOUT")));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(row(lead).attempts, 0);
    QVERIFY(m_worker->trouble(acme).has_value());
}

void OutboxKeysTest::addressThatLeavesWithTheSameRequestIsWaitedFor()
{
    const OutboxRow second = addSought(u"Robin@acme.example"_s);
    const OutboxRow first = add({}, u"robin@acme.example"_s); // a person has looked already
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(1)));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, owner(recordId(1), "robin@acme.example")));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    drain();
    QCOMPARE(row(first).state, OutboxState::Sent);
    QCOMPARE(row(second).state, OutboxState::NeedsDecision);
}

void OutboxKeysTest::objectThatMayNotBeSearchedIsLeftOut()
{
    const OutboxRow lead = addSought(u"robin@acme.example"_s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(400, refused("INVALID_TYPE")));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
}

void OutboxKeysTest::keyedRowIsSentByItsKey()
{
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath).answer(m_org->reply(201, saved(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(m_org->http.requests().constLast().body, QByteArray(R"({"LastName":"Sample 1"})"));
}

void OutboxKeysTest::optionsOfARowLeaveWithIt_data()
{
    QTest::addColumn<QString>("keyField");
    QTest::addColumn<bool>("useRule");
    QTest::addColumn<bool>("allow");
    for (const QString &key : {QString(), u"Patchbay_Key__c"_s}) {
        for (const bool useRule : {true, false}) {
            for (const bool allow : {true, false})
                QTest::addRow(
                    "%s rule %d, duplicate %d", key.isEmpty() ? "created," : "by its key,", useRule, allow)
                    << key << useRule << allow;
        }
    }
}

void OutboxKeysTest::optionsOfARowLeaveWithIt()
{
    QFETCH(const QString, keyField);
    QFETCH(const bool, useRule);
    QFETCH(const bool, allow);
    OutboxRow made;
    made.keyField = keyField;
    made.useAssignmentRule = useRule;
    made.allowDuplicate = allow;
    const OutboxRow lead = add(made);
    m_org->http.expect(keyField.isEmpty() ? "POST" : "PATCH", keyField.isEmpty() ? leadPath : keyPath)
        .answer(m_org->reply(201, saved(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    const HttpHeaders &headers = m_org->http.requests().constLast().headers;
    QCOMPARE(headers.value("Sforce-Auto-Assign"), useRule ? QByteArray("TRUE") : QByteArray("FALSE"));
    QCOMPARE(headers.value("Sforce-Duplicate-Rule-Header"),
        allow ? QByteArray("allowSave=true") : QByteArray("allowSave=false"));
}

void OutboxKeysTest::longKeyedQueueSharesARequest()
{
    for (int i = 0; i < 3; ++i)
        addKeyed();
    m_org->http.expect("PATCH", manyPath + u"/Lead/Patchbay_Key__c"_s)
        .answer(m_org->reply(200, '[' + saved(1) + ',' + saved(2) + ',' + saved(3) + ']'));
    drain();
    QCOMPARE(await(m_org->outbox->counts())->sent, 3);
    QVERIFY(m_org->http.requests().constLast().body.contains(R"("Patchbay_Key__c":"row-2")"));
}

void OutboxKeysTest::lostAnswerIsFoundByItsKey_data()
{
    QTest::addColumn<int>("status"); // 0: no answer at all
    QTest::newRow("fault 15: closed before any byte came back") << 0;
    QTest::newRow("fault 43: 500 on a write") << 500;
    QTest::newRow("fault 44: 504") << 504;
}

void OutboxKeysTest::lostAnswerIsFoundByItsKey()
{
    QFETCH(const int, status);
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath)
        .answer(status == 0 ? cut : Result<HttpReply>(m_org->reply(status, "<html>")));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Uncertain);
    m_org->clock.advance(5s);
    // Somebody has changed all of it meanwhile, and nothing is written over that.
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, keyed(1)));
    drain();
    QCOMPARE(soql(2), u"SELECT Id, Patchbay_Key__c FROM Lead WHERE Patchbay_Key__c IN ('row-1')"_s);
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(row(lead).recordId.value, QString::fromLatin1(recordId(1)));
}

void OutboxKeysTest::whoIsNotThereIsSentAgainAtOnce()
{
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath).answer(cut);
    drain();
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    m_org->http.expect("PATCH", keyPath).answer(m_org->reply(201, saved(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(row(lead).attempts, 2);
}

void OutboxKeysTest::lostCollectionIsSortedOutByOneQuery()
{
    QList<OutboxRow> leads;
    for (int i = 0; i < 3; ++i)
        leads.append(addKeyed());
    m_org->http.expect("PATCH", manyPath + u"/Lead/Patchbay_Key__c"_s).answer(cut);
    drain();
    QCOMPARE(await(m_org->outbox->counts())->uncertain, 3);
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, keyed(2)));
    m_org->http.expect("PATCH", leadPath + u"/Patchbay_Key__c/row-1"_s).answer(m_org->reply(201, saved(1)));
    m_org->http.expect("PATCH", leadPath + u"/Patchbay_Key__c/row-3"_s).answer(m_org->reply(201, saved(3)));
    drain();
    QCOMPARE(await(m_org->outbox->counts())->sent, 3);
    QCOMPARE(row(leads[1]).attempts, 1);
    QCOMPARE(row(leads[2]).attempts, 2);
}

void OutboxKeysTest::attemptInDoubtStaysWhileNobodyAnswers()
{
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath).answer(cut);
    drain();
    const Timestamp attempt = row(lead).attemptedAt;
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(offline);
    drain();
    QCOMPARE(row(lead).state, OutboxState::Uncertain);
    QCOMPARE(row(lead).attemptedAt, attempt);
    QCOMPARE(row(lead).keyField, u"Patchbay_Key__c"_s);
}

void OutboxKeysTest::keyThatMayNotBeReadIsDoneWithout()
{
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath).answer(cut);
    drain();
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(400, refused("INVALID_FIELD")));
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Uncertain); // what was written may still come to light
    QVERIFY(row(lead).keyField.isEmpty());
    QVERIFY2(soql(3).contains(u"Sample 1"_s), qPrintable(soql(3)));
}

void OutboxKeysTest::secondSendingKeepsItsKey()
{
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath).answer(cut);
    drain();
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody));
    m_org->http.expect("PATCH", keyPath)
        .answer(m_org->reply(400, refused("FIELD_CUSTOM_VALIDATION_EXCEPTION")));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Rejected);
    QCOMPARE(row(lead).keyField, u"Patchbay_Key__c"_s);
}

void OutboxKeysTest::fieldThatIsGoneIsDoneWithout()
{
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath)
        .answer(m_org->reply(404,
            refused("NOT_FOUND",
                "Provided external ID field does not exist or is not accessible: Patchbay_Key__c")));
    m_org->http.expect("POST", leadPath).answer(m_org->reply(201, saved(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QVERIFY(row(lead).keyField.isEmpty());
}

void OutboxKeysTest::keyThatAnotherRequestTookIsTriedAgain()
{
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath)
        .answer(m_org->reply(400,
            refused("DUPLICATE_VALUE",
                "duplicate value found: Patchbay_Key__c duplicates value on record with id: "
                "00Q000000000001")));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Uncertain);
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, keyed(1)));
    drain();
    QCOMPARE(row(lead).state, OutboxState::Sent);
}

void OutboxKeysTest::readOnlySendsNothingAgain()
{
    const OutboxRow lead = addKeyed();
    m_org->http.expect("PATCH", keyPath).answer(cut);
    drain();
    QVERIFY(await(m_org->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    m_org->clock.advance(5s);
    m_org->http.expect("GET", queryPath).answer(m_org->reply(200, nobody)); // to look is not to write
    drain();
    QCOMPARE(row(lead).state, OutboxState::Queued);
    QCOMPARE(m_worker->trouble(acme)->providerCode, u"read_only_mode"_s);
}

QTEST_GUILESS_MAIN(OutboxKeysTest)
#include "tst_outboxkeys.moc"
