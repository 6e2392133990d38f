#include "engine/recordservice.h"
#include "orgfixture.h"
#include "store/schemastore.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The class comes first: moc 6.4 loses its way in raw strings.
class RecordServiceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void describeComesFromTheOrgOnce();
    void describeOfTwoCallersIsAskedOnce();
    void describeComesFromTheCacheAndIsRevalidated();
    void newsOfTheSchemaAreTold();
    void whoAsksAgainAsksTheOrgHoweverFreshItIs();
    void orgThatDoesNotAnswerAgainIsAnError();
    void describeOpensOffline();
    void refusedDescribeIsAnError();
    void otherUsersSeeTheirOwnDescribe();
    void draftIsOnDiskWithItsDefaults();
    void namesCountWhateverTheirCase();
    void draftIsJudgedByWhatIsKnown();
    void draftIsTakenOfflineWithoutADescribe();
    void knownIdempotencyKeyAddsNothing();
    void knownKeyStaysTheSameOnceTheTypesAreKnown();
    void connectionThatGoesTakesNoDraft();
    void recordsHaveAPage();
    void pageWithoutTlsIsNotOpened();
    void readOnlyTakesNoRecord();

private:
    void saveConnection(const QString &accountId, ConnectionPhase phase = ConnectionPhase::Connected);
    void expectVersions();
    Result<ObjectDescribe> describe();
    void describeOnce();

    std::optional<OrgFixture> m_org;
    std::optional<SchemaStore> m_schemas;
    std::optional<RecordService> m_records;
};

namespace
{

const ConnectionId acme{u"c1"_s};
const QString versionsPath = u"/services/data"_s;
const QString describePath = u"/services/data/v62.0/sobjects/Lead/describe"_s;
const QString objectsPath = u"/services/data/v62.0/sobjects"_s;
const QByteArray versions = R"([{"label":"Winter '25","url":"/services/data/v62.0","version":"62.0"}])";
const QByteArray changedAt = "Sat, 31 Jan 2026 00:00:00 GMT";

QByteArray describeJson(const QByteArray &label)
{
    return R"({"name":"Lead","label":")" + label + R"(","createable":true,
        "urls":{"uiDetailTemplate":"https://acme.my.salesforce.com/{ID}"},"fields":[
        {"name":"LastName","type":"string","length":80,"nillable":false,"createable":true},
        {"name":"Company","type":"string","length":255,"nillable":false,"createable":true},
        {"name":"Email","type":"email","length":80,"createable":true}]})";
}

HttpReply describeReply(const QByteArray &label)
{
    HttpReply reply = jsonReply(200, describeJson(label));
    reply.headers.set("Last-Modified", changedAt);
    return reply;
}

} // namespace

void RecordServiceTest::init()
{
    m_org.emplace();
    m_schemas.emplace(m_org->database);
    m_records.emplace(RecordService::Parts{m_org->connections, *m_schemas, *m_org->outbox, *m_org->orgs,
        m_org->rights, m_org->clock, m_org->entropy});
    saveConnection(u"005B0000003TOI6IAO"_s);
}

void RecordServiceTest::expectVersions()
{
    m_org->http.expect("GET", versionsPath).answer(jsonReply(200, versions));
}

void RecordServiceTest::cleanup()
{
    QCOMPARE(m_org->http.problems(), QStringList());
    m_records.reset();
    m_schemas.reset();
    m_org.reset();
}

void RecordServiceTest::saveConnection(const QString &accountId, ConnectionPhase phase)
{
    ConnectionRow row;
    row.id = acme;
    row.provider = {u"salesforce"_s};
    row.phase = phase;
    row.accountId = accountId;
    row.instanceUrl = QUrl(u"https://old.my.salesforce.com/"_s);
    QVERIFY(await(m_org->connections.save(row)));
}

Result<ObjectDescribe> RecordServiceTest::describe()
{
    return await(m_records->describe(acme, u"Lead"_s));
}

void RecordServiceTest::describeOnce()
{
    expectVersions();
    m_org->http.expect("GET", describePath).answer(describeReply("Lead"));
    QVERIFY(describe());
}

void RecordServiceTest::describeComesFromTheOrgOnce()
{
    describeOnce();
    const auto again = describe();
    QCOMPARE(again->label, u"Lead"_s);
    QCOMPARE(m_org->http.requests().size(), 2);
}

void RecordServiceTest::describeOfTwoCallersIsAskedOnce()
{
    expectVersions();
    m_org->http.expect("GET", describePath).answer(describeReply("Lead")).after(m_org->clock, 1s);
    const auto first = m_records->describe(acme, u"Lead"_s);
    const auto second = m_records->describe(acme, u"Lead"_s);
    QTRY_COMPARE(m_org->http.requests().size(), 2);
    m_org->clock.advance(1s);
    QVERIFY(await(first));
    QVERIFY(await(second));
}

void RecordServiceTest::describeComesFromTheCacheAndIsRevalidated()
{
    describeOnce();
    m_org->clock.advance(5min);
    m_org->http.expect("GET", describePath).answer(HttpReply{304, {}, {}});
    QSignalSpy news(&*m_records, &RecordService::schemaChanged);
    QCOMPARE(describe()->label, u"Lead"_s);
    QTRY_COMPARE(m_org->http.requests().size(), 3);
    QCOMPARE(m_org->http.requests().constLast().headers.value("If-Modified-Since"), changedAt);
    QCOMPARE(describe()->label, u"Lead"_s);
    QCOMPARE(news.size(), 0);
}

void RecordServiceTest::newsOfTheSchemaAreTold()
{
    describeOnce();
    m_org->clock.advance(5min);
    m_org->http.expect("GET", describePath).answer(describeReply("Prospect"));
    QSignalSpy news(&*m_records, &RecordService::schemaChanged);
    QCOMPARE(describe()->label, u"Lead"_s);
    QTRY_COMPARE(news.size(), 1);
    QCOMPARE(describe()->label, u"Prospect"_s);
}

void RecordServiceTest::whoAsksAgainAsksTheOrgHoweverFreshItIs()
{
    describeOnce();
    m_org->http.expect("GET", objectsPath).answer(jsonReply(200, R"({"sobjects":[]})"));
    m_org->http.expect("GET", describePath + u"/layouts"_s).answer(jsonReply(200, "{}"));
    m_org->http.expect("GET", describePath).answer(describeReply("Prospect"));
    QSignalSpy news(&*m_records, &RecordService::schemaChanged);
    QVERIFY(await(m_records->askAgain(acme, u"Lead"_s, {})));
    QCOMPARE(m_org->http.requests().constLast().headers.value("If-Modified-Since"), changedAt);
    QCOMPARE(news.size(), 1);
    QCOMPARE(describe()->label, u"Prospect"_s); // of now, by itself
}

void RecordServiceTest::orgThatDoesNotAnswerAgainIsAnError()
{
    describeOnce();
    const Error offline{ErrorKind::Offline, u"not in this test"_s};
    for (const QString &path : {objectsPath, describePath + u"/layouts"_s, describePath})
        m_org->http.expect("GET", path).answer(fail(offline));
    QCOMPARE(await(m_records->askAgain(acme, u"Lead"_s, {})).error().kind, ErrorKind::Offline);
    QCOMPARE(describe()->label, u"Lead"_s); // what is known stays
}

void RecordServiceTest::describeOpensOffline()
{
    describeOnce();
    // Another run of the program: nothing is known of the org but what is on disk.
    m_records.reset();
    m_org->startAnew();
    m_records.emplace(RecordService::Parts{m_org->connections, *m_schemas, *m_org->outbox, *m_org->orgs,
        m_org->rights, m_org->clock, m_org->entropy});
    m_org->http.expect("GET", versionsPath).answer(fail(ErrorKind::Offline, u"no network"_s));
    QCOMPARE(describe()->label, u"Lead"_s);
    QTRY_COMPARE(m_org->http.requests().size(), 3);
}

void RecordServiceTest::refusedDescribeIsAnError()
{
    expectVersions();
    m_org->http.expect("GET", describePath)
        .answer(jsonReply(
            404, R"([{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}])"));
    const auto refused = describe();
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QCOMPARE(refused.error().providerCode, u"NOT_FOUND"_s);
}

void RecordServiceTest::otherUsersSeeTheirOwnDescribe()
{
    describeOnce();
    saveConnection(u"005000000000002AAA"_s);
    m_org->http.expect("GET", describePath).answer(describeReply("Theirs"));
    QCOMPARE(describe()->label, u"Theirs"_s);
    QVERIFY(!m_org->http.requests().constLast().headers.contains("If-Modified-Since"));
}

void RecordServiceTest::draftIsOnDiskWithItsDefaults()
{
    describeOnce();
    RecordDraft draft;
    draft.connection = acme;
    draft.fields = {{u"lastname"_s, u" Sample "_s}, {u"Email"_s, QString()}};
    draft.allowDuplicate = true;
    draft.useAssignmentRule = false;
    const auto row = await(m_records->submit(draft));
    QVERIFY(row);
    const OutboxRow kept = await(m_org->outbox->find(row->id)).value();
    // This org's describe has no LeadSource for this user.
    QCOMPARE(kept.fields, QJsonObject({{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Unknown"_s}}));
    QCOMPARE(kept.state, OutboxState::Queued);
    QCOMPARE(kept.accountId, u"005B0000003TOI6IAO"_s);
    QCOMPARE(kept.notBefore, m_org->clock.now());
    QVERIFY(kept.allowDuplicate);
    QVERIFY(!kept.useAssignmentRule);
}

void RecordServiceTest::namesCountWhateverTheirCase()
{
    RecordDraft draft;
    draft.connection = acme;
    draft.object = u"LEAD"_s;
    draft.lookFirst = true;
    draft.fields
        = {{u"lastname"_s, u"Sample"_s}, {u"EMAIL"_s, u"s@acme.example"_s}, {u"company"_s, u"Acme"_s}};
    const auto row = await(m_records->submit(draft));
    QVERIFY(row);
    QCOMPARE(row->object, u"Lead"_s);
    QVERIFY(row->lookFirst);
    QCOMPARE(row->fields,
        QJsonObject({{u"LastName"_s, u"Sample"_s}, {u"Email"_s, u"s@acme.example"_s},
            {u"Company"_s, u"Acme"_s}, {u"LeadSource"_s, u"Web"_s}}));
}

void RecordServiceTest::draftIsJudgedByWhatIsKnown()
{
    describeOnce();
    RecordDraft draft;
    draft.connection = acme;
    draft.fields = {{u"Email"_s, u"nobody"_s}, {u"Shoe__c"_s, 42}};
    const auto row = await(m_records->submit(draft));
    QCOMPARE(row.error().kind, ErrorKind::Rejected);
    QCOMPARE(row.error().fields, QStringList({u"LastName"_s, u"Email"_s, u"Shoe__c"_s}));
    QVERIFY(!row.error().detail.contains(u"nobody"));
    QCOMPARE(await(m_org->outbox->counts())->queued, 0);
}

void RecordServiceTest::draftIsTakenOfflineWithoutADescribe()
{
    RecordDraft draft;
    draft.connection = acme;
    draft.fields = {{u"LastName"_s, u"Sample"_s}};
    const auto row = await(m_records->submit(draft));
    QVERIFY(row);
    QCOMPARE(row->fields.value("LeadSource"_L1).toString(), u"Web"_s);
    QCOMPARE(m_org->http.requests().size(), 0);
}

void RecordServiceTest::knownIdempotencyKeyAddsNothing()
{
    RecordDraft draft;
    draft.connection = acme;
    draft.fields = {{u"LastName"_s, u"Sample"_s}};
    draft.idempotencyKey = u"order-7"_s;
    const auto first = await(m_records->submit(draft));
    const auto second = await(m_records->submit(draft));
    QCOMPARE(first->id, second->id);
    QCOMPARE(await(m_org->outbox->counts())->queued, 1);
    draft.fields.insert(u"LastName"_s, u"Other"_s);
    const auto other = await(m_records->submit(draft));
    QCOMPARE(other.error().kind, ErrorKind::Rejected);
    QCOMPARE(other.error().providerCode, u"key_reused"_s);
    QCOMPARE(await(m_org->outbox->counts())->queued, 1);
}

void RecordServiceTest::knownKeyStaysTheSameOnceTheTypesAreKnown()
{
    RecordDraft draft;
    draft.connection = acme;
    draft.fields = {{u"lastname"_s, u"Sample"_s}, {u"LeadSource"_s, u"Web"_s}};
    draft.idempotencyKey = u"order-8"_s;
    const auto first = await(m_records->submit(draft)); // no describe yet: kept as it was typed
    draft.fields = {{u"LastName"_s, u" Sample"_s}, {u"Company"_s, u"Unknown"_s}, {u"LeadSource"_s, u"Web"_s}};
    const auto second = await(m_records->submit(draft));
    QVERIFY(second);
    QCOMPARE(first->id, second->id);
}

void RecordServiceTest::connectionThatGoesTakesNoDraft()
{
    saveConnection(u"005B0000003TOI6IAO"_s, ConnectionPhase::Removing);
    RecordDraft draft;
    draft.connection = acme;
    QCOMPARE(await(m_records->submit(draft)).error().kind, ErrorKind::NotFound);
    draft.connection = {u"nobody"_s};
    QCOMPARE(await(m_records->submit(draft)).error().kind, ErrorKind::NotFound);
}

void RecordServiceTest::recordsHaveAPage()
{
    const RecordId id{u"00Q000000000001EAA"_s};
    QCOMPARE(await(m_records->recordUrl(acme, u"Lead"_s, id)).value(),
        QUrl(u"https://old.my.salesforce.com/00Q000000000001EAA"_s));
    describeOnce();
    QCOMPARE(await(m_records->recordUrl(acme, u"Lead"_s, id)).value(),
        QUrl(u"https://acme.my.salesforce.com/00Q000000000001EAA"_s));
}

void RecordServiceTest::pageWithoutTlsIsNotOpened()
{
    const RecordId id{u"00Q000000000001EAA"_s};
    for (const QString &instance : {u"http://acme.example"_s, u"https://user@acme.example"_s}) {
        QVERIFY(await(m_org->connections.update(
            acme, [instance](ConnectionRow &row) { row.instanceUrl = QUrl(instance); })));
        QCOMPARE(await(m_records->recordUrl(acme, u"Lead"_s, id)).error().kind, ErrorKind::NotFound);
    }
    QVERIFY(await(m_org->connections.update(
        acme, [](ConnectionRow &row) { row.instanceUrl = QUrl(u"http://localhost:8080"_s); })));
    QVERIFY(await(m_records->recordUrl(acme, u"Lead"_s, id))); // the demo org's
}

void RecordServiceTest::readOnlyTakesNoRecord()
{
    const RecordDraft draft{.connection = acme, .fields = {{u"LastName"_s, u"Sample"_s}}};
    QVERIFY(await(m_org->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    const auto refused = await(m_records->submit(draft));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(refused.error().providerCode, u"read_only_mode"_s);
    QCOMPARE(await(m_org->outbox->list({}))->size(), 0);
    QVERIFY(await(m_org->preferences.update([](Preferences &preferences) { preferences.readOnly = false; })));
    QVERIFY(await(m_records->submit(draft)));
}

QTEST_GUILESS_MAIN(RecordServiceTest)
#include "tst_recordservice.moc"
