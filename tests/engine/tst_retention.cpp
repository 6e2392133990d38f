#include "engine/retention.h"
#include "providers/policy.h"
#include "servicefixture.h"
#include "store/outboxstore.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

class RetentionTest : public QObject
{
    Q_OBJECT
private slots:
    void lessOfChoiceAndPolicyCounts_data();
    void lessOfChoiceAndPolicyCounts();
    void nothingIsForgottenUnlessChosen();
    void whatGrowsOldIsForgottenWhileTheProgramRuns();

private:
    struct World : ServiceFixture {
        OutboxStore outbox{database, folder.filePath(u"leases"_s)};
        Retention retention{outbox, preferences, catalog, clock};

        void addSent(const QString &name, std::chrono::hours ago)
        {
            OutboxRow row;
            row.id = {name};
            row.connection = {u"c1"_s};
            row.object = u"Lead"_s;
            row.state = OutboxState::Sent;
            row.settledAt = clock.now() - ago;
            row.recordId = {name};
            QVERIFY(await(outbox.add(row)));
        }
        [[nodiscard]] int sent() { return await(outbox.counts())->sent; }
    };
};

void RetentionTest::lessOfChoiceAndPolicyCounts_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<int>("kept");
    QTest::newRow("neither") << 0 << 0 << 0;
    QTest::newRow("choice") << 30 << 0 << 30;
    QTest::newRow("policy") << 0 << 90 << 90;
    QTest::newRow("choice is stricter") << 30 << 90 << 30;
    QTest::newRow("policy is stricter") << 90 << 30 << 30;
}

void RetentionTest::lessOfChoiceAndPolicyCounts()
{
    QFETCH(int, chosen);
    QFETCH(int, allowed);
    QFETCH(int, kept);
    const auto orNone = [](int count) { return count > 0 ? std::optional(days(count)) : std::nullopt; };
    Policy policy;
    policy.longestHistory = orNone(allowed);
    QVERIFY(keptFor(orNone(chosen), policy) == orNone(kept));
}

void RetentionTest::nothingIsForgottenUnlessChosen()
{
    World m;
    m.addSent(u"old"_s, 24h * 4000);
    QCOMPARE(await(m.retention.forgetOld()).value(), 0);
    QCOMPARE(m.sent(), 1);
}

void RetentionTest::whatGrowsOldIsForgottenWhileTheProgramRuns()
{
    World m;
    QVERIFY(await(m.preferences.update([](Preferences &chosen) { chosen.keepSent = days(7); })));
    m.addSent(u"old"_s, 24h * 8);
    m.addSent(u"young"_s, 24h * 6 + 23h);
    m.retention.start();
    QTRY_COMPARE(m.sent(), 1);
    m.clock.advance(2h);
    QTRY_COMPARE(m.sent(), 0);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
