#include "gui/pagesfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RunsModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void runsComeAndGoAsAModelMust();
    void newRunsMoveNoOthers();
    void olderRunsAreReadWhenSomebodyScrolls();
    void filterAndSearchChooseRuns();
    void onlyThoseOfARecordAreShown();
    void searchFindsCapitalsOfAnyLanguage();
    void aRetryGoesOutOnceAndTouchesNothingElse();
    void twoRetriesOfTheSameAreOne();
    void onlyAPersonSettlesADoubt_data();
    void onlyAPersonSettlesADoubt();
    void whatIsDiscardedIsNeverDone();
    void whatIsDiscardedIsTakenBackAsItWas();
    void whatHasNoRecordAnyMoreIsNotTakenBack();
    void whatCouldNotBeTakenBackIsHeldWhateverIsForgotten();
    void whatHoldsARunUpIsSaid();

private:
    void arrive(int number, const QString &name = u"Kim"_s)
    {
        QVERIFY(m->arrive(m->lead(number, name, u"Sample"_s, u"Northwind"_s, OutboxState::Sent, m_acme)));
    }
    void refresh(int rows)
    {
        m->runsModel.refresh();
        QTRY_COMPARE(m->runsModel.rowCount(), rows);
        QVERIFY(await(m->automations.counts())); // what was asked before is answered
        QCoreApplication::processEvents();
    }
    /// One that was refused; the worker goes on.
    void failOne()
    {
        QVERIFY(m->automate(u"Tell"_s, m_address));
        arrive(1);
        m->http.expect("POST", m_address).answer(jsonReply(404, "{}"));
        m->automationWorker.start();
        QTRY_VERIFY(m->onlyRun().state == RunState::Failed);
        refresh(1);
    }
    void become(RunState state, Timestamp at)
    {
        QVERIFY(await(m->database.write<Done>([state, at](QSqlDatabase &store) -> Result<Done> {
            const auto ran = runSql(store, u"UPDATE automation_runs SET state = ?, settled_at = ?"_s,
                {QString(nameOf(state)), sqlTime(at)});
            return ran ? Result<Done>(Done{}) : fail(ran.error());
        })));
    }
    [[nodiscard]] RunsModel::Details only() const
    {
        return m->runsModel.details({m->runsModel.index(0, 0).data(ActivityModel::IdRole).toString()})
            .value_or(RunsModel::Details());
    }

    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ConnectionRow m_acme;
    const QString m_address = u"http://127.0.0.1:8080/arrived"_s;
};

void RunsModelTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m->runsModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(m_acme));
}

void RunsModelTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m_tester.reset();
    m.reset();
}

void RunsModelTest::runsComeAndGoAsAModelMust()
{
    const RunsModel &model = m->runsModel;
    QVERIFY(m->automate(u"Tell"_s, m_address));
    arrive(1, u"Robin"_s);
    arrive(2);
    refresh(2);
    QCOMPARE(model.counts().waiting, 2);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.index(0, column).data().toString().isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    const QModelIndex oldest = model.index(1, ActivityModel::RecordColumn);
    QCOMPARE(oldest.data().toString(), u"Tell"_s);
    QCOMPARE(oldest.data(ActivityModel::SecondLineRole).toString(), u"Post to 127.0.0.1:8080"_s);
    QCOMPARE(oldest.siblingAtColumn(ActivityModel::SourceColumn).data().toString(), u"Robin Sample"_s);
    QCOMPARE(oldest.siblingAtColumn(ActivityModel::OrgColumn).data().toString(), u"Acme Corp"_s);
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    m->runsModel.discard(only());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ActivityModel::SourceColumn).data().toString(), u"Robin Sample"_s);
}

void RunsModelTest::newRunsMoveNoOthers()
{
    QVERIFY(m->automate(u"Tell"_s, m_address));
    arrive(1);
    arrive(2);
    refresh(2);
    const QPersistentModelIndex chosen = m->runsModel.index(1, 0);
    const QString id = chosen.data(ActivityModel::IdRole).toString();
    const QSignalSpy reset(&m->runsModel, &QAbstractItemModel::modelReset);
    arrive(3);
    refresh(3);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data(ActivityModel::IdRole).toString(), id);
    QCOMPARE(reset.count(), 0);
}

void RunsModelTest::olderRunsAreReadWhenSomebodyScrolls()
{
    m_tester.reset(); // it scrolls to the end by itself
    QVERIFY(m->automate(u"Tell"_s, m_address));
    arrive(1);
    QVERIFY(await(m->database.write<Done>([](QSqlDatabase &store) -> Result<Done> {
        const auto ran = runSql(store,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250)"
            " INSERT INTO automation_runs (id, automation, name, kind, outbox, state, created_at, not_before)"
            " SELECT 'run' || i, 'gone' || i, 'Old', kind, outbox, 'done', 0, 0 FROM automation_runs, n"_s);
        return ran ? Result<Done>(Done{}) : fail(ran.error());
    })));
    refresh(200);
    QVERIFY(m->runsModel.canFetchMore({}));
    m->runsModel.fetchMore({});
    QTRY_COMPARE(m->runsModel.rowCount(), 251);
    QVERIFY(!m->runsModel.canFetchMore({}));
    QCOMPARE(m->runsModel.index(250, ActivityModel::RecordColumn).data().toString(), u"Tell"_s);
}

void RunsModelTest::filterAndSearchChooseRuns()
{
    QVERIFY(m->automate(u"Tell"_s, m_address));
    QVERIFY(m->automate(u"Copy"_s, m_address));
    arrive(1, u"Robin"_s);
    arrive(2);
    refresh(4);
    m->runsModel.setSearch(u"ROBIN"_s);
    QTRY_COMPARE(m->runsModel.rowCount(), 2);
    m->runsModel.setSearch(u"copy"_s);
    QTRY_COMPARE(m->runsModel.index(0, ActivityModel::RecordColumn).data().toString(), u"Copy"_s);
    QCOMPARE(m->runsModel.rowCount(), 2);
    m->runsModel.setSearch({});
    m->runsModel.setFilter(RunsModel::Filter::NeedsAttention);
    QTRY_COMPARE(m->runsModel.rowCount(), 0);
    m->runsModel.setFilter(RunsModel::Filter::Waiting);
    QTRY_COMPARE(m->runsModel.rowCount(), 4);
}

void RunsModelTest::onlyThoseOfARecordAreShown()
{
    QVERIFY(m->automate(u"Tell"_s, m_address) && m->automate(u"Tell others"_s, m_address));
    arrive(1);
    arrive(2, u"Noa"_s);
    refresh(4);
    const auto second = await(m->automations.runs({}));
    QVERIFY(second);
    m->runsModel.setRecord(second->constFirst().row);
    QTRY_COMPARE(m->runsModel.rowCount(), 2);
    const QList<RunsModel::Details> all = m->runsModel.allDetails();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().record, u"Noa Sample"_s);
    QCOMPARE(all.last().record, u"Noa Sample"_s);
}

void RunsModelTest::searchFindsCapitalsOfAnyLanguage()
{
    QVERIFY(m->automate(u"Ärzte benachrichtigen"_s, m_address));
    QVERIFY(m->automate(u"Copy"_s, m_address));
    arrive(1);
    refresh(2);
    m->runsModel.setSearch(u"Ärzte"_s);
    QTRY_COMPARE(m->runsModel.rowCount(), 1);
    QVERIFY(m->runsModel.index(0, ActivityModel::RecordColumn).data().toString().startsWith(u"Ärzte"_s));
    m->runsModel.setSearch(u"nobody"_s);
    QTRY_COMPARE(m->runsModel.rowCount(), 0);
    m->runsModel.setSearch(u"ärzte BEN"_s); // neither as it was written
    QTRY_COMPARE(m->runsModel.rowCount(), 1);
}

void RunsModelTest::aRetryGoesOutOnceAndTouchesNothingElse()
{
    failOne();
    const auto before = await(m->outbox.find({u"row1"_s}));
    const RunsModel::Details seen = only();
    QVERIFY(seen.canRetry && seen.canDiscard && !seen.canConclude);
    QVERIFY(!seen.explanation.isEmpty());
    QCOMPARE(m->runsModel.counts().attention, 1);
    m->http.expect("POST", m_address).answer(jsonReply(200, "{}"));
    m->runsModel.retry(seen);
    QVERIFY(m->turnUntil([this] { return m->onlyRun().state == RunState::Done; }));
    m->clock.advance(1h);
    m->automationWorker.wake();
    QVERIFY(await(m->automations.counts()));
    QCOMPARE(m->http.requests().size(), 2);
    QTRY_COMPARE(m->runsModel.counts().attention, 0);
    const auto after = await(m->outbox.find({u"row1"_s}));
    QVERIFY(after->state == before->state && after->settledAt == before->settledAt);
}

void RunsModelTest::twoRetriesOfTheSameAreOne()
{
    failOne();
    const RunsModel::Details seen = only();
    const QSignalSpy failed(&m->runsModel, &RunsModel::failed);
    m->http.expect("POST", m_address).answer(jsonReply(200, "{}"));
    m->runsModel.retry(seen);
    m->runsModel.retry(seen);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(u"no longer as it was"_s));
    QVERIFY(failed.first().at(1).value<AutomationRun>().id == seen.seen.id);
    QVERIFY(m->turnUntil([this] { return m->onlyRun().state == RunState::Done; }));
    m->runsModel.retry(seen); // it is done by now
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(m->http.requests().size(), 2);
}

void RunsModelTest::onlyAPersonSettlesADoubt_data()
{
    QTest::addColumn<bool>("again");
    QTest::newRow("it arrived") << false;
    QTest::newRow("send again") << true;
}

void RunsModelTest::onlyAPersonSettlesADoubt()
{
    QFETCH(const bool, again);
    QVERIFY(m->automate(u"Tell"_s, m_address));
    arrive(1);
    become(RunState::Uncertain, m->clock.now());
    m->automationWorker.start();
    m->clock.advance(1h);
    refresh(1);
    QCOMPARE(m->http.requests().size(), 0); // never by itself
    const RunsModel::Details seen = only();
    QVERIFY(seen.canConclude && seen.canRetry);
    QCOMPARE(seen.heading, u"Did it arrive?"_s);
    if (again) {
        m->http.expect("POST", m_address).answer(jsonReply(200, "{}"));
        m->runsModel.retry(seen);
    } else {
        m->runsModel.conclude(seen);
    }
    QVERIFY(m->turnUntil([this] { return m->onlyRun().state == RunState::Done; }));
    QCOMPARE(m->http.requests().size(), again ? 1 : 0);
}

void RunsModelTest::whatIsDiscardedIsNeverDone()
{
    failOne();
    m->runsModel.discard(only());
    QTRY_COMPARE(m->runsModel.rowCount(), 0);
    m->clock.advance(1h);
    m->automationWorker.wake();
    QVERIFY(await(m->automations.counts()));
    QCOMPARE(m->http.requests().size(), 1);
    QVERIFY(await(m->outbox.find({u"row1"_s}))->state == OutboxState::Sent);
}

void RunsModelTest::whatIsDiscardedIsTakenBackAsItWas()
{
    failOne();
    const RunsModel::Details before = only();
    const QSignalSpy discarded(&m->runsModel, &RunsModel::discarded);
    m->runsModel.discard(before);
    QTRY_COMPARE(m->runsModel.rowCount(), 0);
    QCOMPARE(discarded.count(), 1);
    QCOMPARE(discarded.first().first().toString(), before.name);
    const QSignalSpy cameBack(&m->runsModel, &RunsModel::cameBack);
    m->runsModel.takeBackDiscarded();
    QTRY_COMPARE(m->runsModel.rowCount(), 1);
    QCOMPARE(cameBack.count(), 1); // it waits for the person, who knows
    const RunsModel::Details after = only();
    QVERIFY(after.seen.id == before.seen.id && after.seen.state == before.seen.state);
    QVERIFY(after.seen.settledAt == before.seen.settledAt && after.seen.row == before.seen.row);
    QCOMPARE(after.seen.attempts, before.seen.attempts);
    QCOMPARE(after.explanation, before.explanation);
    m->runsModel.takeBackDiscarded(); // once
    QVERIFY(await(m->automations.counts()));
    QCOMPARE(m->runsModel.rowCount(), 1);
}

void RunsModelTest::whatHasNoRecordAnyMoreIsNotTakenBack()
{
    failOne();
    m->runsModel.discard(only());
    QTRY_COMPARE(m->runsModel.rowCount(), 0);
    QVERIFY(await(m->database.write<Done>([](QSqlDatabase &store) -> Result<Done> {
        const auto gone = runSql(store, u"DELETE FROM outbox"_s);
        return gone ? Result<Done>(Done{}) : fail(gone.error());
    })));
    const QSignalSpy failed(&m->runsModel, &RunsModel::takeBackFailed);
    const QSignalSpy gone(&m->runsModel, &RunsModel::recordsAreGone);
    const QSignalSpy cameBack(&m->runsModel, &RunsModel::cameBack);
    m->runsModel.takeBackDiscarded();
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(m->runsModel.rowCount(), 0);
    m->runsModel.takeBackDiscarded(); // trying again would be no use: it is not held any more
    QVERIFY(await(m->automations.counts()));
    QCOMPARE(gone.count(), 1);
    QVERIFY(failed.isEmpty() && cameBack.isEmpty());
}

void RunsModelTest::whatCouldNotBeTakenBackIsHeldWhateverIsForgotten()
{
    const auto change = [this](const QString &statement) {
        QVERIFY(await(m->database.write<Done>([statement](QSqlDatabase &store) -> Result<Done> {
            const auto changed = runSql(store, statement);
            return changed ? Result<Done>(Done{}) : fail(changed.error());
        })));
    };
    failOne();
    const RunId run = only().seen.id;
    m->runsModel.discard(only());
    QTRY_COMPARE(m->runsModel.rowCount(), 0);
    change(u"CREATE TRIGGER no_room BEFORE INSERT ON automation_runs "
           "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
    const QSignalSpy failed(&m->runsModel, &RunsModel::takeBackFailed);
    m->runsModel.takeBackDiscarded();
    QTRY_COMPARE(failed.count(), 1);
    change(u"DROP TRIGGER no_room"_s);
    m->runsModel.forgetDiscarded(); // as the next one that is discarded does
    m->runsModel.takeBackDiscarded();
    QTRY_COMPARE(m->runsModel.rowCount(), 1);
    QVERIFY(only().seen.id == run);
}

void RunsModelTest::whatHoldsARunUpIsSaid()
{
    ConnectionRow slack = m->org("slack", u"Acme workspace"_s, Environment::None);
    slack.provider = {u"slack"_s};
    slack.phase = ConnectionPhase::NeedsReconnect;
    QVERIFY(m->keep(slack));
    QVERIFY(m->automate(u"Tell"_s, m_address));
    Automation automation = await(m->automations.find(u"Tell"_s)).value();
    automation.action
        = {ActionKind::SlackMessage, slack.id, {{u"channel"_s, u"#leads"_s}, {u"text"_s, u"New"_s}}};
    QVERIFY(await(m->automations.save(automation)));
    arrive(1);
    refresh(1);
    QCOMPARE(only().does, u"Message in #leads"_s);
    QCOMPARE(only().explanation, u"Slack must be reconnected."_s);
    QVERIFY(!only().canRetry && only().canDiscard);

    QVERIFY(await(m->automations.turn(automation.id, false, m->clock.now())));
    refresh(1);
    QTRY_VERIFY(only().explanation.startsWith(u"The automation is off."_s));

    become(RunState::Failed, m->clock.now());
    QVERIFY(await(m->automations.remove(automation.id)));
    refresh(1);
    QTRY_VERIFY(only().explanation.contains(u"The automation was deleted"_s));
    QVERIFY(!only().canRetry && only().canDiscard);
    QCOMPARE(only().does, u"Post a message in Slack"_s);
}

QTEST_GUILESS_MAIN(RunsModelTest)
#include "tst_runsmodel.moc"
