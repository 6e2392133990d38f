#include "salesforce/reconcile.h"

#include <QTest>
#include <QUrl>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Kind = LookVerdict::Kind;

constexpr Timestamp attempt{1'790'000'000s}; // 2026-09-21T14:13:20Z
const QString userId = u"005B0000003TOI6IAO"_s;

LostRecord sample(const QString &lastName = u"Sample"_s, const QString &email = u"robin@acme.example"_s)
{
    return {{{u"LastName"_s, lastName}, {u"Company"_s, u"Acme"_s}, {u"Email"_s, email}}, attempt};
}

QJsonObject hit(const QString &id, const QJsonValue &lastName = u"Sample"_s,
    const QJsonValue &email = u"robin@acme.example"_s,
    const QString &created = u"2026-09-21T14:13:21.000+0000"_s)
{
    return {{u"Id"_s, id}, {u"LastName"_s, lastName}, {u"Company"_s, u"Acme"_s}, {u"Email"_s, email},
        {u"CreatedDate"_s, created}};
}

QueryPage page(const QList<QJsonObject> &hits)
{
    return {int(hits.size()), true, {}, hits};
}

const QString one = u"00Q000000000001EAA"_s;
const QString two = u"00Q000000000002EAA"_s;

QList<LookVerdict> judge(const QList<LostRecord> &records, const QList<QJsonObject> &hits,
    Milliseconds sinceAttempt = 6s, const QStringList &held = {})
{
    return judgeLookup(u"Lead"_s, records, page(hits), held, attempt + sinceAttempt);
}

} // namespace

class ReconcileTest : public QObject
{
    Q_OBJECT
private slots:
    void queryNamesWhoWhenAndWhat();
    void queryCannotBeBrokenOutOf();
    void recordsWithoutTheNarrowingFieldAreLookedForByTime();
    void manyRecordsShareAQueryThatFitsItsUrl();
    void oneExactHitIsAdopted();
    void caseAndSpacesDoNotMatter();
    void hitsHeldByOthersAreNeverAdopted();
    void hitsThatSayOtherwiseAreNotOurs();
    void hitsThatLeaveDoubtAreAskedAbout();
    void severalHitsAreAskedAbout();
    void hitsOlderThanTheAttemptAreNotOurs();
    void absenceCountsOnlyAfterTheLastLook_data();
    void absenceCountsOnlyAfterTheLastLook();
    void alikeRecordsShareTheHits();
    void truncatedFindingsProveNothing();
    void recordsWithoutIdentityAreAskedAbout();
};

void ReconcileTest::queryNamesWhoWhenAndWhat()
{
    const Lookup lookup = lookupQuery(u"Lead"_s, userId, {sample()});
    QCOMPARE(lookup.count, 1);
    QCOMPARE(lookup.soql,
        u"SELECT Id,CreatedDate,LastName,Company,Email FROM Lead WHERE CreatedById = '005B0000003TOI6IAO'"
        " AND CreatedDate >= 2026-09-21T14:08:20Z AND LastName IN ('Sample') ORDER BY CreatedDate LIMIT 2000"_s);
}

void ReconcileTest::queryCannotBeBrokenOutOf()
{
    const Lookup lookup = lookupQuery(u"Lead"_s, userId, {sample(u"O'Neil') OR (Name != '"_s)});
    QVERIFY(lookup.soql.contains(u"LastName IN ('O\\'Neil\\') OR (Name != \\'')"_s));
}

void ReconcileTest::recordsWithoutTheNarrowingFieldAreLookedForByTime()
{
    const Lookup lookup = lookupQuery(u"Task"_s, userId, {{{{u"WhoId"_s, one}}, attempt}});
    QCOMPARE(lookup.soql,
        u"SELECT Id,CreatedDate,WhoId FROM Task WHERE CreatedById = '005B0000003TOI6IAO'"
        " AND CreatedDate >= 2026-09-21T14:08:20Z ORDER BY CreatedDate LIMIT 2000"_s);
}

void ReconcileTest::manyRecordsShareAQueryThatFitsItsUrl()
{
    QList<LostRecord> records;
    for (int i = 0; i < 50; ++i)
        records.append(sample(QString(70, QChar(0x4E00 + i))));
    const Lookup lookup = lookupQuery(u"Lead"_s, userId, records);
    QVERIFY(lookup.count > 10);
    QVERIFY(lookup.count < 50);
    QVERIFY(QUrl::toPercentEncoding(lookup.soql).size() <= 12'000);
    const Lookup single = lookupQuery(u"Lead"_s, userId, {sample(QString(5000, QChar(0x4E00)))});
    QCOMPARE(single.count, 1);
}

void ReconcileTest::oneExactHitIsAdopted()
{
    const LookVerdict verdict = judge({sample()}, {hit(one)}).constFirst();
    QCOMPARE(verdict.kind, Kind::Found);
    QCOMPARE(verdict.id.value, one);
}

void ReconcileTest::caseAndSpacesDoNotMatter()
{
    QCOMPARE(judge({sample(u" SAMPLE "_s)}, {hit(one)}).constFirst().kind, Kind::Found);
}

void ReconcileTest::hitsHeldByOthersAreNeverAdopted()
{
    QCOMPARE(judge({sample()}, {hit(one)}, 6s, {one}).constFirst().kind, Kind::NotYet);
    QCOMPARE(judge({sample()}, {hit(one), hit(two)}, 6s, {one}).constFirst().id.value, two);
}

void ReconcileTest::hitsThatSayOtherwiseAreNotOurs()
{
    QCOMPARE(
        judge({sample()}, {hit(one, u"Sample"_s, u"other@acme.example"_s)}).constFirst().kind, Kind::NotYet);
}

void ReconcileTest::hitsThatLeaveDoubtAreAskedAbout()
{
    const LookVerdict verdict = judge({sample()}, {hit(one, u"Sample"_s, QJsonValue::Null)}).constFirst();
    QCOMPARE(verdict.kind, Kind::Ambiguous);
    QCOMPARE(verdict.candidates, QStringList{one});
}

void ReconcileTest::severalHitsAreAskedAbout()
{
    const LookVerdict verdict = judge({sample()}, {hit(one), hit(two)}).constFirst();
    QCOMPARE(verdict.kind, Kind::Ambiguous);
    QCOMPARE(verdict.candidates, QStringList({one, two}));
}

void ReconcileTest::hitsOlderThanTheAttemptAreNotOurs()
{
    const QString slackLater = u"2026-09-21T14:08:20.000+0000"_s;
    const QString tooOld = u"2026-09-21T14:08:10.000+0000"_s;
    QCOMPARE(
        judge({sample()}, {hit(one, u"Sample"_s, u"robin@acme.example"_s, slackLater)}).constFirst().kind,
        Kind::Found);
    QCOMPARE(judge({sample()}, {hit(one, u"Sample"_s, u"robin@acme.example"_s, tooOld)}).constFirst().kind,
        Kind::NotYet);
}

void ReconcileTest::absenceCountsOnlyAfterTheLastLook_data()
{
    QTest::addColumn<int>("secondsSince");
    QTest::addColumn<int>("nextLook"); // -1: it never arrived
    QTest::newRow("at once") << 0 << 5;
    QTest::newRow("first look") << 5 << 55;
    QTest::newRow("a minute") << 60 << 240;
    QTest::newRow("five minutes") << 300 << 300;
    QTest::newRow("just before ten") << 599 << 1;
    QTest::newRow("ten minutes") << 600 << -1;
    QTest::newRow("a day") << 86400 << -1;
    QTest::newRow("clock went back") << -30 << 35;
}

void ReconcileTest::absenceCountsOnlyAfterTheLastLook()
{
    QFETCH(const int, secondsSince);
    QFETCH(const int, nextLook);
    const LookVerdict verdict = judge({sample()}, {}, std::chrono::seconds(secondsSince)).constFirst();
    QCOMPARE(verdict.kind, nextLook < 0 ? Kind::NeverArrived : Kind::NotYet);
    if (nextLook >= 0)
        QCOMPARE(verdict.lookAfter, Milliseconds(std::chrono::seconds(nextLook)));
}

void ReconcileTest::alikeRecordsShareTheHits()
{
    const QList<LostRecord> three = {sample(), sample(u"Other"_s), sample()};
    const QList<LookVerdict> both = judge(three, {hit(one), hit(two)});
    QCOMPARE(both[0].id.value, one);
    QCOMPARE(both[1].kind, Kind::NotYet);
    QCOMPARE(both[2].id.value, two);
    const QList<LookVerdict> fewer = judge(three, {hit(one)}, 11min);
    QCOMPARE(fewer[0].id.value, one);
    QCOMPARE(fewer[2].kind, Kind::NeverArrived);
}

void ReconcileTest::truncatedFindingsProveNothing()
{
    QueryPage found = page({hit(one, u"Else"_s)});
    found.done = false;
    const auto verdicts = judgeLookup(u"Lead"_s, {sample()}, found, {}, attempt + 11min);
    QCOMPARE(verdicts.constFirst().kind, Kind::Ambiguous);
}

void ReconcileTest::recordsWithoutIdentityAreAskedAbout()
{
    const LostRecord bare{{{u"Colour__c"_s, u"red"_s}}, attempt};
    const auto found = judgeLookup(u"Thing__c"_s, {bare},
        page({{{u"Id"_s, one}, {u"CreatedDate"_s, u"2026-09-21T14:13:21.000+0000"_s}}}), {}, attempt + 6s);
    QCOMPARE(found.constFirst().kind, Kind::Ambiguous);
    const auto none = judgeLookup(u"Thing__c"_s, {bare}, page({}), {}, attempt + 11min);
    QCOMPARE(none.constFirst().kind, Kind::NeverArrived);
}

QTEST_GUILESS_MAIN(ReconcileTest)
#include "tst_reconcile.moc"
