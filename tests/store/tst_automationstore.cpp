#include "rows.h"
#include "store/automationstore.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Automation automationTo(const QString &name, const QString &connection, const Trigger &trigger = {})
{
    Automation automation;
    automation.id = {
        u"00000000-0000-4000-8000-%1"_s.arg(int(name.size()) + name.front().unicode(), 12, 10, QChar(u'0'))};
    automation.name = name;
    automation.isOn = true;
    automation.trigger = trigger;
    automation.action = {ActionKind::HubSpotContact, {connection}, {}};
    automation.createdAt = at(0);
    automation.onSince = at(0);
    return automation;
}

} // namespace

class AutomationStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void runsComeWithTheCreatedRecord_data();
    void runsComeWithTheCreatedRecord();
    void aRecordThatWasNotCreatedStartsNothing_data();
    void aRecordThatWasNotCreatedStartsNothing();
    void whatCannotBeSettledStartsNothing();
    void noRunIsMadeTwice();
    void twoProcessesNeverHoldTheSameRun();
    void thePaceHoldsAcrossProcesses();
    void aPauseHoldsUntilItIsOver();
    void onlyAPauseNobodyAskedForIsReleased();
    void whatIsOffWaits();
    void anOrphanWaitsOrIsUncertain_data();
    void anOrphanWaitsOrIsUncertain();
    void aRunThatIsNotHeldCannotBeSettled();
    void aPersonsWordHoldsForWhatTheySaw();
    void aRecordWithOpenRunsIsNotForgotten();
    void aRecordThatWasDeletedAgainIsNotToldAbout();
    void whatARemovedAutomationDidIsRemembered();
    void aRemovedAutomationComesBackWithWhatWaited();
    void namesAreTakenOnce();

private:
    [[nodiscard]] Result<QList<AutomationRun>> runs() { return await(m_store->runs({})); }
    Result<Done> send(
        const QString &id, OutboxState state = OutboxState::Sent, const QString &record = u"00Q"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OutboxStore> m_outbox;
    std::unique_ptr<AutomationStore> m_store;
    std::unique_ptr<AutomationStore> m_other; ///< another process, as far as leases tell
};

void AutomationStoreTest::init()
{
    m_store.reset();
    m_other.reset();
    m_outbox.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(u"patchbay.db"_s));
    m_outbox = std::make_unique<OutboxStore>(*m_database, m_folder->filePath(u"locks"_s));
    m_store = std::make_unique<AutomationStore>(*m_database, m_folder->filePath(u"locks"_s));
    m_other = std::make_unique<AutomationStore>(*m_database, m_folder->filePath(u"locks"_s));
}

/// A lead goes the whole way through the outbox.
Result<Done> AutomationStoreTest::send(const QString &id, OutboxState state, const QString &record)
{
    OutboxRow row = queuedLead(id);
    row.fields.insert(u"LeadSource"_s, u"Trade Show"_s);
    if (const auto added = await(m_outbox->add(row)); !added)
        return fail(added.error());
    const auto leased
        = await(m_outbox->lease({.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = at(1)}));
    if (!leased)
        return fail(leased.error());
    row = leased->constFirst();
    row.state = state;
    row.settledAt = at(2);
    row.recordId = {record.isEmpty() ? QString() : record + id};
    return await(m_outbox->settle({row}));
}

void AutomationStoreTest::runsComeWithTheCreatedRecord_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("expected");

    QTest::newRow("any record") << u""_s << u""_s << u""_s << 1;
    QTest::newRow("this object") << u"lead"_s << u""_s << u""_s << 1;
    QTest::newRow("another object") << u"Contact"_s << u""_s << u""_s << 0;
    QTest::newRow("this org") << u""_s << u"c1"_s << u""_s << 1;
    QTest::newRow("another org") << u""_s << u"c2"_s << u""_s << 0;
    QTest::newRow("a value, in another case") << u""_s << u""_s << u"trade show"_s << 1;
    QTest::newRow("another value") << u""_s << u""_s << u"Web"_s << 0;
}

void AutomationStoreTest::runsComeWithTheCreatedRecord()
{
    QFETCH(QString, object);
    QFETCH(QString, connection);
    QFETCH(QString, value);
    Trigger trigger{object, {connection}, {}};
    if (!value.isEmpty())
        trigger.conditions = {{u"LeadSource"_s, value}};
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s, trigger))));
    QVERIFY(send(u"1"_s));
    const auto made = runs();
    QVERIFY(made);
    QTEST(int(made->size()), "expected");
    for (const AutomationRun &run : *made) {
        QCOMPARE(run.row.value, u"1"_s);
        QVERIFY(run.state == RunState::Waiting);
    }
}

void AutomationStoreTest::aRecordThatWasNotCreatedStartsNothing_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("record");
    QTest::newRow("refused") << int(OutboxState::Rejected) << u""_s;
    QTest::newRow("in doubt") << int(OutboxState::Uncertain) << u""_s;
    QTest::newRow("queued again") << int(OutboxState::Queued) << u""_s;
    QTest::newRow("a duplicate") << int(OutboxState::NeedsDecision) << u""_s;
    QTest::newRow("there already") << int(OutboxState::Sent) << u""_s;
}

void AutomationStoreTest::aRecordThatWasNotCreatedStartsNothing()
{
    QFETCH(int, state);
    QFETCH(QString, record);
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s, OutboxState(state), record));
    QCOMPARE(runs()->size(), 0);
}

void AutomationStoreTest::whatCannotBeSettledStartsNothing()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s, OutboxState::Sent, u"00Qsame"_s));
    OutboxRow row = queuedLead(u"2"_s);
    QVERIFY(await(m_outbox->add(row)));
    row = await(m_outbox->lease({.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = at(1)}))
              ->constFirst();
    row.state = OutboxState::Sent;
    row.recordId = {u"00Qsame1"_s};
    QVERIFY(!await(m_outbox->settle({row}))); // another row holds that record: the whole transaction goes
    QCOMPARE(runs()->size(), 1);
}

void AutomationStoreTest::noRunIsMadeTwice()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(await(m_store->save(automationTo(u"b"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s));
    QVERIFY(send(u"2"_s));
    QCOMPARE(runs()->size(), 4);
}

void AutomationStoreTest::twoProcessesNeverHoldTheSameRun()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s));
    const auto first = await(m_store->lease(u"h1"_s, at(10)));
    QVERIFY(first && first->leased);
    QCOMPARE(first->leased->record.id.value, u"1"_s);
    QCOMPARE(first->leased->automation.name, u"a"_s);
    const auto second = await(m_other->lease(u"h1"_s, at(10)));
    QVERIFY(second && !second->leased && !second->next);
    QCOMPARE(*await(m_other->recoverOrphans(at(11))), 0); // its holder lives
}

void AutomationStoreTest::thePaceHoldsAcrossProcesses()
{
    const Pace pace = paceOf(ActionKind::HubSpotContact);
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    for (int i = 0; i < pace.burst + 2; ++i)
        QVERIFY(send(QString::number(i)));
    for (int i = 0; i < pace.burst; ++i)
        QVERIFY(await((i % 2 ? m_store : m_other)->lease(u"h1"_s, at(10)))->leased);
    const auto late = await(m_other->lease(u"h1"_s, at(10)));
    QVERIFY(!late->leased);
    QVERIFY(late->next == at(10) + pace.interval);
    QVERIFY(!await(m_store->lease(u"h1"_s, *late->next - 1ms))->leased);
    QVERIFY(await(m_store->lease(u"h1"_s, *late->next))->leased);
}

void AutomationStoreTest::aPauseHoldsUntilItIsOver()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s));
    auto run = await(m_store->lease(u"h1"_s, at(10)))->leased->run;
    run.state = RunState::Waiting;
    QVERIFY(await(m_store->settle(run, u"h1"_s, LanePause{at(60), true, u"RateLimited"_s, {}, 1})));
    QVERIFY(await(m_other->lease(u"h1"_s, at(59)))->next == at(60));
    QVERIFY(await(m_other->waiting())->constFirst().due == at(60));
    QVERIFY(await(m_other->lease(u"h1"_s, at(60)))->leased);
}

void AutomationStoreTest::onlyAPauseNobodyAskedForIsReleased()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(await(m_store->save(automationTo(u"b"_s, u"h2"_s))));
    QVERIFY(send(u"1"_s));
    for (const bool isAskedFor : {true, false}) {
        const QString lane = isAskedFor ? u"h1"_s : u"h2"_s;
        auto run = await(m_store->lease(lane, at(10)))->leased->run;
        run.state = RunState::Waiting;
        QVERIFY(await(m_store->settle(run, lane, LanePause{at(60), isAskedFor, u"Offline"_s, {}, 1})));
    }
    QVERIFY(await(m_store->release()));
    QVERIFY(!await(m_store->lease(u"h1"_s, at(11)))->leased);
    QVERIFY(await(m_store->lease(u"h2"_s, at(11)))->leased);
}

void AutomationStoreTest::whatIsOffWaits()
{
    const Automation automation = automationTo(u"a"_s, u"h1"_s);
    QVERIFY(await(m_store->save(automation)));
    QVERIFY(send(u"1"_s));
    QVERIFY(await(m_store->turn(automation.id, false, at(5))));
    QVERIFY(await(m_store->waiting())->isEmpty());
    QVERIFY(!await(m_store->lease(u"h1"_s, at(10)))->leased);
    QVERIFY(send(u"2"_s)); // nothing begins while it is off
    QVERIFY(await(m_store->turn(automation.id, true, at(6))));
    QCOMPARE(runs()->size(), 1);
    QVERIFY(await(m_store->lease(u"h1"_s, at(10)))->leased);
}

void AutomationStoreTest::anOrphanWaitsOrIsUncertain_data()
{
    QTest::addColumn<bool>("hasBegun");
    QTest::addColumn<bool>("isRepeatable");
    QTest::addColumn<int>("expected");
    QTest::newRow("not begun") << false << false << int(RunState::Waiting);
    QTest::newRow("begun, done once however often") << true << true << int(RunState::Waiting);
    QTest::newRow("begun, may be doubled") << true << false << int(RunState::Uncertain);
}

void AutomationStoreTest::anOrphanWaitsOrIsUncertain()
{
    QFETCH(bool, hasBegun);
    QFETCH(bool, isRepeatable);
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s));
    const auto run = await(m_other->lease(u"h1"_s, at(10)))->leased->run;
    if (hasBegun)
        QVERIFY(await(m_other->noteAttempt(run.id, at(11), isRepeatable)));
    m_other.reset(); // its lock is free
    QCOMPARE(*await(m_store->recoverOrphans(at(12))), 1);
    QTEST(int(runs()->constFirst().state), "expected");
}

void AutomationStoreTest::aRunThatIsNotHeldCannotBeSettled()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s));
    auto run = await(m_store->lease(u"h1"_s, at(10)))->leased->run;
    run.state = RunState::Done;
    const auto settled = await(m_other->settle(run, u"h1"_s, {}));
    QVERIFY(!settled && settled.error().kind == ErrorKind::NotFound);
    QVERIFY(!await(m_other->noteAttempt(run.id, at(11), true)));
    QVERIFY(await(m_store->settle(run, u"h1"_s, {})));
}

void AutomationStoreTest::aPersonsWordHoldsForWhatTheySaw()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s));
    auto run = await(m_store->lease(u"h1"_s, at(10)))->leased->run;
    run.state = RunState::Uncertain;
    run.settledAt = at(11);
    QVERIFY(await(m_store->settle(run, u"h1"_s, {})));
    AutomationRun stale = run;
    stale.settledAt = at(9);
    const auto refused = await(m_store->retry(stale, at(20)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().providerCode, u"changed_meanwhile"_s);
    QVERIFY(await(m_store->retry(run, at(20))));
    QVERIFY(!await(m_store->conclude(run, at(21))));
    QVERIFY(runs()->constFirst().state == RunState::Waiting);
}

void AutomationStoreTest::aRecordWithOpenRunsIsNotForgotten()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s));
    QCOMPARE(*await(m_outbox->forgetSent(at(100))), 0);
    auto run = await(m_store->lease(u"h1"_s, at(10)))->leased->run;
    run.state = RunState::Done;
    QVERIFY(await(m_store->settle(run, u"h1"_s, {})));
    QCOMPARE(*await(m_outbox->forgetSent(at(100))), 1);
    QVERIFY(runs()->isEmpty());
}

void AutomationStoreTest::aRecordThatWasDeletedAgainIsNotToldAbout()
{
    QVERIFY(await(m_store->save(automationTo(u"a"_s, u"h1"_s))));
    QVERIFY(send(u"1"_s));
    QVERIFY(await(m_outbox->noteRemoved({u"1"_s}, at(5))));
    QVERIFY(runs()->isEmpty());
}

void AutomationStoreTest::whatARemovedAutomationDidIsRemembered()
{
    const Automation automation = automationTo(u"a"_s, u"h1"_s);
    QVERIFY(await(m_store->save(automation)));
    QVERIFY(send(u"1"_s));
    QVERIFY(send(u"2"_s));
    auto run = await(m_store->lease(u"h1"_s, at(10)))->leased->run;
    run.state = RunState::Done;
    QVERIFY(await(m_store->settle(run, u"h1"_s, {})));
    QVERIFY(await(m_store->remove(automation.id)));
    const auto left = runs();
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->constFirst().name, u"a"_s);
    QVERIFY(await(m_store->waiting())->isEmpty());
}

void AutomationStoreTest::aRemovedAutomationComesBackWithWhatWaited()
{
    Automation automation = automationTo(u"a"_s, u"h1"_s);
    QVERIFY(await(m_store->save(automation)));
    for (const QString &row : {u"1"_s, u"2"_s, u"3"_s})
        QVERIFY(send(row));
    const auto leased = await(m_store->lease(u"h1"_s, at(10)))->leased; // under way: not taken back twice
    QVERIFY(leased);
    const auto removed = await(m_store->withdraw(automation.id));
    QVERIFY(removed);
    QCOMPARE(removed->automation.name, automation.name);
    QCOMPARE(removed->waiting.size(), 2);
    QCOMPARE(runs()->size(), 1);
    QVERIFY(await(m_store->restore(*removed)));
    const auto back = await(m_store->find(u"a"_s));
    QVERIFY(back && back->id == automation.id && back->isOn == automation.isOn);
    QCOMPARE(back->onSince, automation.onSince);
    QCOMPARE(runs()->size(), 3); // each once
    QVERIFY(!await(m_store->restore(*removed))); // they are there
    QCOMPARE(runs()->size(), 3);
    QCOMPARE(await(m_store->waiting())->size(), 1); // their lane
}

void AutomationStoreTest::namesAreTakenOnce()
{
    QVERIFY(await(m_store->save(automationTo(u"Tell"_s, u"h1"_s))));
    QVERIFY(await(m_store->save(automationTo(u"Tell"_s, u"h2"_s)))); // the same one, changed
    Automation other = automationTo(u"other"_s, u"h1"_s);
    other.name = u"TELL"_s;
    const auto saved = await(m_store->save(other));
    QVERIFY(!saved && saved.error().kind == ErrorKind::Duplicate);
    QCOMPARE(await(m_store->find(u"tell"_s))->action.connection.value, u"h2"_s);
}

QTEST_GUILESS_MAIN(AutomationStoreTest)
#include "tst_automationstore.moc"
