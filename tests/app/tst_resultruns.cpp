#include "app/resultruns.h"

#include "gui/button.h"
#include "gui/newrecordpage.h"
#include "gui/pagesfixture.h"
#include "gui/recordeffects.h"

#include <QLabel>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The card of a record that was just made, over real models: what automations do with it.
class ResultRunsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void runsOfTheRecordAreShownWithIt();
    void aRetryThatComesToNothingIsToldInTheCard();
    void whatArrivedWithoutAutomationsHasNone();
    void aNewRecordBeginsWithoutThem();

private:
    /// A lead, entered here, that its org has now.
    void enter();
    [[nodiscard]] QStringList shown() const;

    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<NewRecordPage> m_page;
    std::unique_ptr<ResultRuns> m_runs;
    ConnectionRow m_acme;
};

void ResultRunsTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(m_acme) && m->knowsLeads(m_acme));
    m_page = std::make_unique<NewRecordPage>(m->recordModel);
    m_runs = std::make_unique<ResultRuns>(
        RunsModel::Parts{m->automations, m->connections, m->automationWorker, m->clock}, m->recordModel,
        *m_page);
    m->recordModel.refresh();
    QTRY_VERIFY(!m->recordModel.form().isEmpty());
}

void ResultRunsTest::cleanup()
{
    m_runs.reset();
    m_page.reset();
    m.reset();
}

void ResultRunsTest::enter()
{
    m->recordModel.submit({{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Northwind"_s}}, false);
    QTRY_VERIFY(m->recordModel.result());
    auto held = await(
        m->outbox.lease({.connection = m_acme.id, .accountId = m_acme.accountId, .due = m->clock.now()}));
    QVERIFY(held && held->size() == 1);
    OutboxRow row = held->constFirst();
    row.state = OutboxState::Sent;
    row.recordId = {u"00Q000000000001AAA"_s};
    row.settledAt = m->clock.now();
    QVERIFY(await(m->outbox.settle({row})));
    emit m->worker.rowSettled(row);
    QCOMPARE(m->recordModel.result()->state, OutboxState::Sent);
}

QStringList ResultRunsTest::shown() const
{
    QStringList words;
    for (const QLabel *const label : m_page->findChild<RecordEffects *>()->findChildren<QLabel *>())
        words.append(label->text());
    return words;
}

void ResultRunsTest::runsOfTheRecordAreShownWithIt()
{
    QVERIFY(m->automate(u"Tell the team"_s, u"http://127.0.0.1:8080/arrived"_s));
    enter();
    QTRY_COMPARE(m_page->findChild<RecordEffects *>()->count(), 1);
    QVERIFY2(shown().constLast().startsWith(u"It waits."_s), qPrintable(shown().join(u'|')));
}

/// Two windows may decide about the same run: what came of the second is said where its button was.
void ResultRunsTest::aRetryThatComesToNothingIsToldInTheCard()
{
    QVERIFY(m->automate(u"Tell the team"_s, u"http://127.0.0.1:8080/arrived"_s));
    enter();
    QTRY_COMPARE(m_page->findChild<RecordEffects *>()->count(), 1);
    m->http.expect("POST", u"http://127.0.0.1:8080/arrived"_s).answer(jsonReply(404, "{}"));
    m->automationWorker.start();
    QTRY_VERIFY(m->onlyRun().state == RunState::Failed);
    m_runs->refresh();
    const auto retry = [this] { return m_page->findChild<RecordEffects *>()->findChild<Button *>(); };
    QTRY_VERIFY(retry());
    QVERIFY(await(m->automations.counts())); // what was asked before is answered
    QVERIFY(await(m->database.write<Done>([](QSqlDatabase &store) -> Result<Done> {
        const auto ran = runSql(store, u"UPDATE automation_runs SET settled_at = settled_at + 1"_s);
        return ran ? Result<Done>(Done{}) : fail(ran.error());
    })));
    retry()->click();
    QTRY_VERIFY(shown().join(u'|').contains(u"no longer as it was"_s));
    m_runs->refresh(); // read again, and still so
    QVERIFY(await(m->automations.counts()));
    QTRY_VERIFY(shown().join(u'|').contains(u"no longer as it was"_s));

    // What becomes of it later counts more.
    QVERIFY(await(m->database.write<Done>([](QSqlDatabase &store) -> Result<Done> {
        const auto ran = runSql(store,
            u"UPDATE automation_runs SET state = 'uncertain', settled_at = settled_at + 1, error_kind = '',"
            " error_code = ''"_s);
        return ran ? Result<Done>(Done{}) : fail(ran.error());
    })));
    m_runs->refresh();
    QTRY_VERIFY(!shown().join(u'|').contains(u"no longer as it was"_s));
}

void ResultRunsTest::whatArrivedWithoutAutomationsHasNone()
{
    enter();
    QVERIFY(await(m->automations.counts())); // what was asked before is answered
    QCOMPARE(m_page->findChild<RecordEffects *>()->count(), 0);
}

void ResultRunsTest::aNewRecordBeginsWithoutThem()
{
    QVERIFY(m->automate(u"Tell the team"_s, u"http://127.0.0.1:8080/arrived"_s));
    enter();
    QTRY_COMPARE(m_page->findChild<RecordEffects *>()->count(), 1);
    m->recordModel.startNew();
    QCOMPARE(m_page->findChild<RecordEffects *>()->count(), 0);
}

QTEST_MAIN(ResultRunsTest)
#include "tst_resultruns.moc"
