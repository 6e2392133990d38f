#include "demoorg/demoorgprogram.h"
#include "e2e/grantedapi.h"
#include "engine/outboxworker.h"
#include "engine/recordservice.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "net/qthttpclient.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/preferencestore.h"
#include "store/schemastore.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const ConnectionId demo{u"demo"_s};
const QByteArray leadPath = "/services/data/v67.0/sobjects/Lead";
const QByteArray manyPath = "/services/data/v67.0/composite/sobjects";

} // namespace

/// What is promised of the outbox, held against a real org over real HTTP: nothing lost, nothing doubled.
class OutboxDemoOrgTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void leadArrives();
    void describeOfTheOrgIsUnderstood();
    void cutAfterCommitIsFoundAndNotDoubled();
    void cutBeforeCommitIsSentAgainOnce();
    void troubleOfTheServerIsLookedInto();
    void twoHundredGoInOneRequest();
    void cutCollectionIsFoundAndNotDoubled();
    void cutAnswerToAKeyedRecordIsClearedUpByItsKey_data();
    void cutAnswerToAKeyedRecordIsClearedUpByItsKey();
    void leadOfAKnownAddressIsNotSent();
    void leadLeavesByteForByte();

private:
    OutboxRow submit(const QString &lastName);
    OutboxRow row(const OutboxRow &added) { return await(m_outbox->find(added.id)).value(); }
    void arm(const QByteArray &path, const QString &action, const QString &method = u"POST"_s);
    int inTheOrg(const QString &condition, const QString &object = u"Lead"_s);

    SystemClock m_clock;
    SystemEntropy m_entropy;
    DemoOrgProgram m_org;
    QByteArray m_token;
    QJsonObject m_tokens;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<ConnectionStore> m_connections;
    std::optional<SchemaStore> m_schemas;
    std::optional<OutboxStore> m_outbox;
    std::optional<QtHttpClient> m_http;
    std::optional<GrantedApi> m_api;
    const ProviderCatalog m_catalog;
    std::optional<PreferenceStore> m_preferences;
    std::optional<Rights> m_rights;
    std::optional<SalesforceOrgs> m_orgs;
    std::optional<RecordService> m_records;
    std::optional<OutboxWorker> m_worker;
};

void OutboxDemoOrgTest::initTestCase()
{
    QVERIFY(m_org.start({u"--memory"_s}));
    m_tokens = m_org.connectedTokens();
    m_token = m_tokens.value("access_token"_L1).toString().toUtf8();
    QVERIFY(!m_token.isEmpty());
}

void OutboxDemoOrgTest::init()
{
    QCOMPARE(m_org.control("POST", "/clear-faults").status, 200);
    m_folder.emplace();
    m_database.emplace(m_folder->filePath(u"patchbay.db"_s));
    m_connections.emplace(*m_database);
    m_schemas.emplace(*m_database);
    m_outbox.emplace(*m_database, m_folder->filePath(u"leases"_s));
    m_http.emplace(m_clock, "Patchbay-Test");
    m_api.emplace(*m_http, m_tokens);
    m_preferences.emplace(*m_database);
    m_rights.emplace(m_catalog, *m_preferences);
    m_orgs.emplace(*m_api, *m_connections, m_clock);
    m_records.emplace(
        RecordService::Parts{*m_connections, *m_schemas, *m_outbox, *m_orgs, *m_rights, m_clock, m_entropy});
    // The same plan as ever, only in seconds.
    const LookPlan quick{{100ms, 1s, 3s}, 5min};
    m_worker.emplace(
        OutboxWorker::Parts{*m_outbox, *m_connections, *m_orgs, *m_rights, m_clock, m_entropy, quick});
    ConnectionRow connection;
    connection.id = demo;
    connection.provider = {u"salesforce-demo"_s};
    connection.phase = ConnectionPhase::Connected;
    connection.accountId = m_tokens.value("id"_L1).toString().section(u'/', -1);
    connection.instanceUrl = QUrl(m_tokens.value("instance_url"_L1).toString());
    QVERIFY(await(m_connections->save(connection)));
}

void OutboxDemoOrgTest::cleanup()
{
    QVERIFY(await(m_worker->stop()));
    m_worker.reset();
    m_records.reset();
    m_orgs.reset();
    m_rights.reset();
    m_preferences.reset();
    m_api.reset();
    m_http.reset();
    m_outbox.reset();
    m_schemas.reset();
    m_connections.reset();
    m_database.reset();
    m_folder.reset();
}

OutboxRow OutboxDemoOrgTest::submit(const QString &lastName)
{
    RecordDraft draft;
    draft.connection = demo;
    draft.fields = {{u"LastName"_s, lastName}, {u"Company"_s, u"Outbox Test"_s}};
    return await(m_records->submit(draft)).value();
}

void OutboxDemoOrgTest::arm(const QByteArray &path, const QString &action, const QString &method)
{
    const QJsonObject fault{{u"method"_s, method}, {u"path"_s, QString::fromLatin1(path)},
        {u"action"_s, action}, {u"times"_s, 1}, {u"status"_s, 503}, {u"body"_s, u"<html>"_s}};
    QCOMPARE(m_org.control("POST", "/faults", fault).status, 200);
}

int OutboxDemoOrgTest::inTheOrg(const QString &condition, const QString &object)
{
    const QString soql = u"SELECT COUNT() FROM %1 WHERE %2"_s.arg(object, condition);
    const Answer answer = m_org.get("/services/data/v67.0/query?q=" + QUrl::toPercentEncoding(soql), m_token);
    return answer.object().value("totalSize"_L1).toInt(-1);
}

void OutboxDemoOrgTest::leadArrives()
{
    const OutboxRow lead = submit(u"Arrival"_s);
    QVERIFY(await(m_worker->drain()));
    QCOMPARE(row(lead).state, OutboxState::Sent);
    QCOMPARE(inTheOrg(u"LastName = 'Arrival' AND LeadSource = 'Web'"_s), 1);
    QVERIFY(await(m_connections->find(demo))->apiLimit > 0);
}

void OutboxDemoOrgTest::describeOfTheOrgIsUnderstood()
{
    const auto lead = await(m_records->describe(demo, u"Lead"_s));
    QVERIFY2(lead.has_value(), lead ? "" : qPrintable(lead.error().detail));
    QVERIFY(lead->field(u"LastName"_s)->isRequired());
    RecordDraft draft;
    draft.connection = demo;
    draft.fields = {{u"Email"_s, u"nobody"_s}};
    QCOMPARE(await(m_records->submit(draft)).error().fields, QStringList({u"LastName"_s, u"Email"_s}));
}

void OutboxDemoOrgTest::cutAfterCommitIsFoundAndNotDoubled()
{
    const OutboxRow lead = submit(u"Committed"_s);
    arm(leadPath, u"drop-after"_s);
    m_worker->start();
    QTRY_COMPARE_WITH_TIMEOUT(row(lead).state, OutboxState::Sent, 20000);
    QCOMPARE(m_api->writes, 1);
    QCOMPARE(row(lead).attempts, 1);
    QCOMPARE(inTheOrg(u"LastName = 'Committed'"_s), 1);
}

void OutboxDemoOrgTest::cutBeforeCommitIsSentAgainOnce()
{
    const OutboxRow lead = submit(u"Dropped"_s);
    arm(leadPath, u"drop-before"_s);
    m_worker->start();
    QTRY_COMPARE_WITH_TIMEOUT(row(lead).state, OutboxState::Sent, 20000);
    QCOMPARE(m_api->writes, 2);
    QCOMPARE(row(lead).attempts, 2);
    QCOMPARE(inTheOrg(u"LastName = 'Dropped'"_s), 1);
}

void OutboxDemoOrgTest::troubleOfTheServerIsLookedInto()
{
    const OutboxRow lead = submit(u"Trouble"_s);
    arm(leadPath, u"answer"_s);
    QVERIFY(await(m_worker->drain()));
    QCOMPARE(row(lead).state, OutboxState::Uncertain);
    m_worker->start();
    QTRY_COMPARE_WITH_TIMEOUT(row(lead).state, OutboxState::Sent, 20000);
    QCOMPARE(inTheOrg(u"LastName = 'Trouble'"_s), 1);
}

void OutboxDemoOrgTest::twoHundredGoInOneRequest()
{
    for (int i = 0; i < 200; ++i)
        submit(u"Queue %1"_s.arg(i));
    QVERIFY(await(m_worker->drain()));
    QCOMPARE(await(m_outbox->counts())->sent, 200);
    QCOMPARE(m_api->writes, 1);
    QCOMPARE(inTheOrg(u"LastName LIKE 'Queue %'"_s), 200);
}

void OutboxDemoOrgTest::cutCollectionIsFoundAndNotDoubled()
{
    for (int i = 0; i < 60; ++i)
        submit(u"Cut %1"_s.arg(i));
    arm(manyPath, u"drop-after"_s);
    m_worker->start();
    QTRY_COMPARE_WITH_TIMEOUT(await(m_outbox->counts())->sent, 60, 20000);
    QCOMPARE(m_api->writes, 1);
    QCOMPARE(inTheOrg(u"LastName LIKE 'Cut %'"_s), 60);
}

void OutboxDemoOrgTest::cutAnswerToAKeyedRecordIsClearedUpByItsKey_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("writes");
    QTest::newRow("the org had written it") << u"drop-after"_s << 1 << 1;
    QTest::newRow("the org had not written it") << u"drop-before"_s << 1 << 2;
    QTest::newRow("a long queue") << u"drop-after"_s << 40 << 1;
}

/// The org's contacts have a field for Patchbay's keys.
void OutboxDemoOrgTest::cutAnswerToAKeyedRecordIsClearedUpByItsKey()
{
    QFETCH(const QString, action);
    QFETCH(const int, count);
    QFETCH(const int, writes);
    QVERIFY(await(m_records->describe(demo, u"Contact"_s)));
    const QString name = u"Keyed %1 %2"_s.arg(action).arg(count);
    for (int i = 0; i < count; ++i) {
        RecordDraft draft;
        draft.connection = demo;
        draft.object = u"Contact"_s;
        draft.fields = {{u"LastName"_s, name}};
        QVERIFY(await(m_records->submit(draft)));
    }
    arm(count == 1 ? "/services/data/v67.0/sobjects/Contact/Patchbay_Key__c/*"
                   : "/services/data/v67.0/composite/sobjects/Contact/Patchbay_Key__c",
        action, u"PATCH"_s);
    m_worker->start();
    QTRY_COMPARE_WITH_TIMEOUT(await(m_outbox->counts())->sent, count, 20000);
    QCOMPARE(m_api->writes, writes);
    QCOMPARE(m_api->queries, 1);
    QCOMPARE(inTheOrg(u"LastName = '%1'"_s.arg(name), u"Contact"_s), count);
}

void OutboxDemoOrgTest::leadOfAKnownAddressIsNotSent()
{
    RecordDraft draft;
    draft.connection = demo;
    draft.fields = {{u"LastName"_s, u"Known"_s}, {u"Company"_s, u"Outbox Test"_s},
        {u"Email"_s, u"o'known@outbox.example"_s}};
    draft.lookFirst = true;
    const OutboxRow first = await(m_records->submit(draft)).value();
    QVERIFY(await(m_worker->drain()));
    QCOMPARE(row(first).state, OutboxState::Sent);
    draft.fields.insert(u"Email"_s, u"O'Known@outbox.example"_s);
    draft.fields.insert(u"LastName"_s, u"Known as well"_s);
    const OutboxRow second = await(m_records->submit(draft)).value();
    QVERIFY(await(m_worker->drain()));
    QCOMPARE(row(second).state, OutboxState::NeedsDecision);
    QCOMPARE(row(second).candidates, QStringList{row(first).recordId.value});
    QVERIFY(await(m_outbox->requeue(SeenRow::of(row(second)), std::nullopt, false, m_clock.now())));
    QVERIFY(await(m_worker->drain()));
    QCOMPARE(row(second).state, OutboxState::Sent);
    QCOMPARE(inTheOrg(u"Email = 'o\\'known@outbox.example'"_s), 2);
}

/// As it leaves for version 59.0, where a person chose that.
void OutboxDemoOrgTest::leadLeavesByteForByte()
{
    QVERIFY(await(m_connections->update(demo, [](ConnectionRow &row) { row.apiVersion = u"59.0"_s; })));
    const OutboxRow lead = submit(u"Bytes"_s);
    QVERIFY(await(m_worker->drain()));
    QCOMPARE(row(lead).state, OutboxState::Sent);
    const HttpRequest &sent = m_api->lastWrite;
    QByteArray text = sent.method + ' ' + sent.url.path(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : sent.headers.fields())
        text += '\n' + name + ": " + value;
    QCOMPARE(text + "\n\n" + sent.body,
        QByteArray("POST /services/data/v59.0/sobjects/Lead\n"
                   "Accept: application/json\n"
                   "Sforce-Call-Options: client=Patchbay\n"
                   "Content-Type: application/json\n"
                   "Sforce-Auto-Assign: TRUE\n"
                   "Sforce-Duplicate-Rule-Header: allowSave=false\n\n"
                   R"({"Company":"Outbox Test","LastName":"Bytes","LeadSource":"Web"})"));
}

QTEST_GUILESS_MAIN(OutboxDemoOrgTest)
#include "tst_outbox_demoorg.moc"
