#include "engine/testrecord.h"
#include "servicefixture.h"
#include "testrecordanswers.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A test lead against what the org may say.
class TestRecordTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<World>();
        TokenSet tokens = tokenSet("a1", "r1");
        tokens.issuedAt = m->clock.now();
        m->connectSalesforce(tokens);
    }
    void cleanup()
    {
        QCOMPARE(m->http.problems(), QStringList());
        m.reset();
    }

    void leadIsCreatedAndDeleted();
    void refusalOfTheOrgIsToldAndDeletesNothing_data();
    void refusalOfTheOrgIsToldAndDeletesNothing();
    void deletingIsTriedThreeTimes();
    void whatStaysIsToldWithItsPage();
    void recordThatIsGoneIsDeleted();
    void whereNothingMayBeWrittenNothingIsAsked_data();
    void whereNothingMayBeWrittenNothingIsAsked();
    void withoutItsScopeNothingIsAsked();
    void otherProvidersHaveNone();

private:
    struct World : ServiceFixture {
        TestRecord record{{catalog, connections, broker, client, rights, clock}};
    };
    void expectCreated() { m->http.expect("POST", leads).answer(jsonReply(201, created)); }
    Result<TestRecord::Outcome> run() { return await(m->record.run(m->id)); }
    Result<TestRecord::Outcome> runMovingTime()
    {
        const Task<TestRecord::Outcome> task = m->record.run(m->id);
        if (!m->turnUntil([&task] { return task.isSettled(); }))
            return fail(ErrorKind::Protocol, u"the test waited in vain"_s);
        return await(task);
    }

    std::unique_ptr<World> m;
};

void TestRecordTest::leadIsCreatedAndDeleted()
{
    expectCreated();
    m->http.expect("DELETE", lead).answer(jsonReply(204, {}));
    const auto outcome = run();
    QVERIFY(outcome && outcome->removed);
    QCOMPARE(outcome->id.value, u"00Q000000000001EAA"_s);
    QVERIFY(m->http.requests()[0].body.contains(R"("LastName":"Patchbay test")"));
}

void TestRecordTest::refusalOfTheOrgIsToldAndDeletesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("required custom field") << 400 << refusal("REQUIRED_FIELD_MISSING", R"("Region__c")")
                                           << ErrorKind::Rejected << QStringList{u"Region__c"_s};
    QTest::newRow("validation rule") << 400 << refusal("FIELD_CUSTOM_VALIDATION_EXCEPTION", R"("Company")")
                                     << ErrorKind::Rejected << QStringList{u"Company"_s};
    QTest::newRow("duplicate rule") << 400 << refusal("DUPLICATES_DETECTED") << ErrorKind::Duplicate
                                    << QStringList();
    QTest::newRow("no right") << 403 << refusal("INSUFFICIENT_ACCESS") << ErrorKind::Forbidden
                              << QStringList();
    QTest::newRow("trouble of the org")
        << 503 << QByteArray("down") << ErrorKind::OutcomeUnknown << QStringList();
}

void TestRecordTest::refusalOfTheOrgIsToldAndDeletesNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QStringList, fields);
    m->http.expect("POST", leads).answer(jsonReply(status, body));
    const auto outcome = run();
    QVERIFY(!outcome);
    QCOMPARE(nameOf(outcome.error().kind), nameOf(kind));
    QCOMPARE(outcome.error().fields, fields);
    QCOMPARE(m->http.requests().size(), 1);
}

void TestRecordTest::deletingIsTriedThreeTimes()
{
    expectCreated();
    m->http.expect("DELETE", lead).answer(fail(ErrorKind::Offline, u"no network"_s));
    m->http.expect("DELETE", lead).answer(jsonReply(503, "down"));
    m->http.expect("DELETE", lead).answer(jsonReply(204, {}));
    const auto outcome = runMovingTime();
    QVERIFY(outcome && outcome->removed);
}

void TestRecordTest::whatStaysIsToldWithItsPage()
{
    expectCreated();
    for (int i = 0; i < 3; ++i)
        m->http.expect("DELETE", lead).answer(jsonReply(403, refusal("INSUFFICIENT_ACCESS")));
    const auto outcome = runMovingTime();
    QVERIFY(outcome && !outcome->removed);
    QCOMPARE(outcome->id.value, u"00Q000000000001EAA"_s);
    QCOMPARE(outcome->page, QUrl(u"https://acme.my.salesforce.com/00Q000000000001EAA"_s));
    QCOMPARE(outcome->removeError->kind, ErrorKind::Forbidden);
}

void TestRecordTest::recordThatIsGoneIsDeleted()
{
    expectCreated();
    m->http.expect("DELETE", lead).answer(fail(ErrorKind::OutcomeUnknown, u"cut"_s));
    m->http.expect("DELETE", lead).answer(jsonReply(404, refusal("ENTITY_IS_DELETED")));
    const auto outcome = runMovingTime();
    QVERIFY(outcome && outcome->removed);
}

void TestRecordTest::whereNothingMayBeWrittenNothingIsAsked_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("code");
    QTest::newRow("read-only mode") << QByteArray("{}") << u"read_only_mode"_s;
    QTest::newRow("policy") << QByteArray(R"({"readOnly":true})") << u"forbidden_by_policy"_s;
    QTest::newRow("policy that is broken") << QByteArray("{") << u"policy_broken"_s;
}

void TestRecordTest::whereNothingMayBeWrittenNothingIsAsked()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, code);
    QVERIFY(m->setPolicy(policy));
    if (code == "read_only_mode"_L1)
        QVERIFY(await(m->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    const auto outcome = run();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Forbidden);
    QCOMPARE(outcome.error().providerCode, code);
}

void TestRecordTest::withoutItsScopeNothingIsAsked()
{
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.scopesGranted = {u"id"_s}; })));
    QCOMPARE(run().error().providerCode, u"insufficient_scope"_s);
}

void TestRecordTest::otherProvidersHaveNone()
{
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.provider = {u"github"_s}; })));
    QCOMPARE(run().error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestRecordTest)
#include "tst_testrecord.moc"
