#include "automations/definition.h"
#include "engine/automationworker.h"
#include "engine/rights.h"
#include "engine/runtransitions.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/preferencestore.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"
#include "support/fakehttp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AutomationWorkerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aCreatedRecordIsTold();
    void oneTroubleStaysInItsLane();
    void aFailedRunTouchesNeitherRecordNorOthers();
    void theServicesPauseIsKept();
    void whatNeedsAReconnectWaitsAlone();
    void itIsTriedAgainAndAtLastGivenUp();
    void aPersonsRetryGoesOut();

private:
    void addAutomation(const QString &name, const QString &connection);
    void addRecord(const QString &id);
    [[nodiscard]] AutomationRun runOf(const QString &automation);
    void drain() { QVERIFY(await(m_world->worker.drain())); }

    struct World {
        QTemporaryDir folder;
        FakeClock clock;
        FakeEntropy entropy;
        FakeHttp http;
        FakeApi api{http};
        Database database{folder.filePath(u"patchbay.db"_s)};
        OutboxStore outbox{database, folder.filePath(u"locks"_s)};
        ConnectionStore connections{database};
        PreferenceStore preferences{database};
        AutomationStore automations{database, folder.filePath(u"locks"_s)};
        ProviderCatalog catalog{{}, folder.filePath(u"providers"_s), {}};
        Rights rights{catalog, preferences};
        CommandRunner commands{clock};
        ActionSender sender{{connections, api, http, commands, rights, clock}};
        AutomationWorker worker{{automations, sender, clock, entropy}};
    };
    std::unique_ptr<World> m_world;
};

namespace
{

const QString zohoPath = u"/Contacts/upsert"_s;
const QString slackPath = u"/chat.postMessage"_s;
const QByteArray zohoDone = R"({"data":[{"code":"SUCCESS","status":"success","details":{"id":"7"}}]})";

} // namespace

void AutomationWorkerTest::init()
{
    m_world = std::make_unique<World>();
    for (const QString &name : {u"zoho"_s, u"slack"_s}) {
        ConnectionRow row;
        row.id = {name};
        row.provider = {name};
        row.phase = ConnectionPhase::Connected;
        QVERIFY(await(m_world->connections.save(row)));
    }
}

void AutomationWorkerTest::addAutomation(const QString &name, const QString &connection)
{
    Automation automation;
    automation.id = {u"00000000-0000-4000-8000-00000000000%1"_s.arg(name.size())};
    automation.name = name;
    automation.isOn = true;
    const ActionKind kind = connection == u"slack"_s ? ActionKind::SlackMessage : ActionKind::ZohoContact;
    automation.action = {kind, {connection}, usualSettings(kind)};
    QVERIFY(await(m_world->automations.save(automation)));
}

void AutomationWorkerTest::addRecord(const QString &id)
{
    OutboxRow row;
    row.id = {id};
    row.connection = {u"c1"_s};
    row.accountId = u"005A"_s;
    row.object = u"Contact"_s;
    row.fields = {{u"LastName"_s, u"Sample"_s}, {u"Email"_s, u"robin@northwind.example"_s}};
    QVERIFY(await(m_world->outbox.add(row)));
    row = await(
        m_world->outbox.lease({.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = m_world->clock.now()}))
              ->constFirst();
    row.state = OutboxState::Sent;
    row.recordId = {u"003"_s + id};
    row.settledAt = m_world->clock.now();
    QVERIFY(await(m_world->outbox.settle({row})));
}

AutomationRun AutomationWorkerTest::runOf(const QString &automation)
{
    const QList<AutomationRun> runs = await(m_world->automations.runs({})).value_or(QList<AutomationRun>());
    const auto found = std::ranges::find(runs, automation, &AutomationRun::name);
    return found == runs.end() ? AutomationRun() : *found;
}

void AutomationWorkerTest::aCreatedRecordIsTold()
{
    addAutomation(u"copy"_s, u"zoho"_s);
    addRecord(u"1"_s);
    m_world->http.expect("POST", zohoPath).answer(jsonReply(200, zohoDone));
    drain();
    QVERIFY(runOf(u"copy"_s).state == RunState::Done);
    QCOMPARE(runOf(u"copy"_s).result, u"7"_s);
    QVERIFY(m_world->api.connections().constFirst().value == u"zoho"_s);
    QCOMPARE(m_world->http.problems(), QStringList());
}

void AutomationWorkerTest::oneTroubleStaysInItsLane()
{
    addAutomation(u"copy"_s, u"zoho"_s);
    addAutomation(u"message"_s, u"slack"_s);
    addRecord(u"1"_s);
    // Lanes go in the order of their names.
    m_world->http.expect("POST", slackPath).answer(fail(ErrorKind::Offline, u"nobody there"_s));
    m_world->http.expect("POST", zohoPath).answer(jsonReply(200, zohoDone));
    drain();
    QVERIFY(runOf(u"copy"_s).state == RunState::Done);
    QVERIFY(runOf(u"message"_s).state == RunState::Waiting);
    QCOMPARE(runOf(u"message"_s).attempts, 0); // nothing left: no attempt
    QCOMPARE(m_world->http.problems(), QStringList());
}

void AutomationWorkerTest::aFailedRunTouchesNeitherRecordNorOthers()
{
    addAutomation(u"message"_s, u"slack"_s);
    addAutomation(u"messages"_s, u"slack"_s);
    addRecord(u"1"_s);
    const auto before = await(m_world->outbox.find({u"1"_s}));
    m_world->http.expect("POST", slackPath).answer(jsonReply(200, R"({"ok":false,"error":"is_archived"})"));
    m_world->http.expect("POST", slackPath)
        .answer(jsonReply(200, R"({"ok":true,"channel":"C1","ts":"1.2"})"));
    m_world->worker.start();
    QTRY_VERIFY(runOf(u"message"_s).state == RunState::Failed);
    QCOMPARE(runOf(u"message"_s).errorCode, u"is_archived"_s);
    m_world->clock.advance(2s); // Slack's pace
    QTRY_VERIFY(runOf(u"messages"_s).state == RunState::Done);
    const auto after = await(m_world->outbox.find({u"1"_s}));
    QVERIFY(
        after->state == before->state && after->settledAt == before->settledAt && after->errorCode.isEmpty());
}

void AutomationWorkerTest::theServicesPauseIsKept()
{
    addAutomation(u"copy"_s, u"zoho"_s);
    addRecord(u"1"_s);
    HttpReply slow = jsonReply(429, R"({"code":"TOO_MANY_REQUESTS","status":"error"})");
    slow.headers.set("Retry-After", "90");
    m_world->http.expect("POST", zohoPath).answer(slow);
    drain();
    QVERIFY(runOf(u"copy"_s).state == RunState::Waiting);
    drain(); // a person's wish does not shorten it
    m_world->clock.advance(89s);
    drain();
    QCOMPARE(m_world->http.requests().size(), 1);
    m_world->clock.advance(3s);
    m_world->http.expect("POST", zohoPath).answer(jsonReply(200, zohoDone));
    drain();
    QVERIFY(runOf(u"copy"_s).state == RunState::Done);
}

void AutomationWorkerTest::whatNeedsAReconnectWaitsAlone()
{
    ConnectionRow row = *await(m_world->connections.find({u"slack"_s}));
    row.phase = ConnectionPhase::NeedsReconnect;
    QVERIFY(await(m_world->connections.save(row)));
    addAutomation(u"copy"_s, u"zoho"_s);
    addAutomation(u"message"_s, u"slack"_s);
    addRecord(u"1"_s);
    m_world->http.expect("POST", zohoPath).answer(jsonReply(200, zohoDone));
    drain();
    QVERIFY(runOf(u"copy"_s).state == RunState::Done);
    QVERIFY(runOf(u"message"_s).state == RunState::Waiting);
    row.phase = ConnectionPhase::Connected;
    QVERIFY(await(m_world->connections.save(row)));
    m_world->http.expect("POST", slackPath)
        .answer(jsonReply(200, R"({"ok":true,"channel":"C1","ts":"1.2"})"));
    m_world->worker.start();
    m_world->worker.wake();
    QTRY_VERIFY(runOf(u"message"_s).state == RunState::Done);
    QCOMPARE(m_world->http.problems(), QStringList());
}

void AutomationWorkerTest::itIsTriedAgainAndAtLastGivenUp()
{
    FakeEntropy entropy;
    AutomationRun run;
    int failures = 0;
    Timestamp now(1h);
    const ActionOutcome trouble{ActionOutcome::Kind::Retry, {}, {ErrorKind::Unavailable, u"503"_s}};
    int attempts = 0;
    while (run.state != RunState::Failed && attempts < 100) {
        ++attempts;
        run.attempts += 1;
        const RunVerdict verdict = afterAction(run, trouble, failures, entropy, now);
        QVERIFY(verdict.pause && verdict.pause->until > now);
        QVERIFY(verdict.run.state == RunState::Failed || verdict.run.notBefore > now);
        run = verdict.run;
        failures = verdict.pause->failures;
        now = std::max(run.notBefore, verdict.pause->until);
    }
    QCOMPARE(attempts, 12);
    QVERIFY(now > Timestamp(1h) + 30min);
}

void AutomationWorkerTest::aPersonsRetryGoesOut()
{
    addAutomation(u"message"_s, u"slack"_s);
    addRecord(u"1"_s);
    m_world->http.expect("POST", slackPath)
        .answer(jsonReply(200, R"({"ok":false,"error":"not_in_channel"})"));
    drain();
    QVERIFY(runOf(u"message"_s).state == RunState::Failed);
    m_world->clock.advance(10s);
    QVERIFY(await(m_world->automations.retry(runOf(u"message"_s), m_world->clock.now())));
    m_world->http.expect("POST", slackPath)
        .answer(jsonReply(200, R"({"ok":true,"channel":"C1","ts":"1.2"})"));
    drain();
    QVERIFY(runOf(u"message"_s).state == RunState::Done);
    QCOMPARE(m_world->http.problems(), QStringList());
}

QTEST_GUILESS_MAIN(AutomationWorkerTest)
#include "tst_automationworker.moc"
