#include "presentation/testrecordmodel.h"

#include "engine/testrecord.h"
#include "engine/testrecordanswers.h"
#include "gui/pagesfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// What a person is told of a test lead, for each thing the org may say.
class TestRecordModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void leadThatWorkedIsSaidInOneLine();
    void failureSaysWhatIsSoAndWhatToDo_data();
    void failureSaysWhatIsSoAndWhatToDo();
    void leadThatStaysIsNamedWithItsPage();
    void productionIsNamedBeforeItIsDone();
    void readOnlyModeIsSaidInsteadOfTheQuestion();

private:
    struct World : PagesFixture {
        TestRecord record{{catalog, connections, tokens, client, rights, clock}};
        TestRecordModel model{{catalog, connections, record, rights}};
    };

    std::unique_ptr<World> m;
    std::unique_ptr<QSignalSpy> m_told;
};

void TestRecordModelTest::init()
{
    m = std::make_unique<World>();
    TokenSet held = tokenSet("a1", "r1");
    held.issuedAt = m->clock.now();
    m->connectSalesforce(held);
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.label = u"Acme"_s; })));
    m_told = std::make_unique<QSignalSpy>(&m->model, &TestRecordModel::told);
}

void TestRecordModelTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m_told.reset();
    m.reset();
}

void TestRecordModelTest::leadThatWorkedIsSaidInOneLine()
{
    m->http.expect("POST", leads).answer(jsonReply(201, created));
    m->http.expect("DELETE", lead).answer(jsonReply(204, {}));
    const QSignalSpy done(&m->model, &TestRecordModel::done);
    m->model.confirmed(m->id);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.first().first().toString(), u"A test lead was created in Acme and deleted again."_s);
    QVERIFY(m_told->isEmpty());
}

void TestRecordModelTest::failureSaysWhatIsSoAndWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("next");
    const QString none = u"No test lead was created in Acme."_s;
    QTest::newRow("required field") << 400 << refusal("REQUIRED_FIELD_MISSING", R"("Region__c")")
                                    << u"Acme did not take the test lead: it wants Region__c."_s
                                    << u"Leads from the form ask for these fields."_s;
    QTest::newRow("duplicate rule")
        << 400 << refusal("DUPLICATES_DETECTED")
        << u"Acme did not take the test lead: a duplicate rule of the org stopped it."_s
        << u"An older test lead may still be there."_s;
    QTest::newRow("no right") << 403 << refusal("INSUFFICIENT_ACCESS") << none << u"INSUFFICIENT_ACCESS"_s;
    QTest::newRow("nobody knows")
        << 503 << QByteArray("down")
        << u"No answer came, so nobody knows whether the test lead was created."_s
        << u"Look in Acme for a lead called “Patchbay test”, and delete it there."_s;
}

void TestRecordModelTest::failureSaysWhatIsSoAndWhatToDo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, fact);
    QFETCH(const QString, next);
    m->http.expect("POST", leads).answer(jsonReply(status, body));
    m->model.confirmed(m->id);
    QTRY_COMPARE(m_told->count(), 1);
    QCOMPARE(m_told->first().at(0).toString(), fact);
    const QString said = m_told->first().at(1).toString();
    QVERIFY2(said.contains(next), qPrintable(said));
    QVERIFY(m_told->first().at(2).toUrl().isEmpty());
}

void TestRecordModelTest::leadThatStaysIsNamedWithItsPage()
{
    m->http.expect("POST", leads).answer(jsonReply(201, created));
    for (int i = 0; i < 3; ++i)
        m->http.expect("DELETE", lead).answer(jsonReply(403, refusal("INSUFFICIENT_ACCESS")));
    m->model.confirmed(m->id);
    QVERIFY(m->turnUntil([this] { return !m_told->isEmpty(); }));
    QVERIFY(m_told->first().at(0).toString().contains(u"created, but not deleted: 00Q000000000001EAA"_s));
    QVERIFY(m_told->first().at(1).toString().contains(u"Delete it there yourself."_s));
    QVERIFY(m_told->first().at(2).toUrl().toString().contains(u"00Q000000000001EAA"_s));
}

void TestRecordModelTest::productionIsNamedBeforeItIsDone()
{
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.environment = Environment::Production; })));
    const QSignalSpy question(&m->model, &TestRecordModel::question);
    m->model.ask(m->id);
    QTRY_COMPARE(question.count(), 1);
    QVERIFY(question.first().at(2).toString().endsWith(u"This is a production org."_s));
    QVERIFY(question.first().at(3).toBool());
}

void TestRecordModelTest::readOnlyModeIsSaidInsteadOfTheQuestion()
{
    m->programSettings.setReadOnly(true);
    QTRY_VERIFY(await(m->preferences.read())->readOnly);
    const QSignalSpy question(&m->model, &TestRecordModel::question);
    m->model.ask(m->id);
    QTRY_COMPARE(m_told->count(), 1);
    QCOMPARE(question.count(), 0);
    QCOMPARE(m_told->first().at(0).toString(), u"No test lead was created in Acme."_s);
}

QTEST_GUILESS_MAIN(TestRecordModelTest)
#include "tst_testrecordmodel.moc"
