#include "demoorg/demoorgprogram.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace patchbay::test;

namespace
{

const QByteArray data = "/services/data/v67.0";

} // namespace

/// SOQL as clients send it, against rows whose number is known.
class TestDemoOrgQueries final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void queriesFind_data();
    void queriesFind();
    void queriesThatAreRefused_data();
    void queriesThatAreRefused();
    void nothingComesFirstUnlessToldOtherwise();
    void valuesAreLabelledAndFormatted();
    void typeofChoosesByKind();
    void polymorphicParentsTellTheirType();
    void groupsAreFilteredAndOrdered();
    void rollupAddsTotals();
    void fieldSetsAreExact();
    void placesAreTakenFromTheirLine();
    void columnsAreToldInsteadOfRows();
    void deletedRowsAreForQueryAll();
    void datesAreTheUsersOwn();

private:
    Answer get(const QByteArray &path) { return m_org.get(data + path, m_access); }
    Answer query(const QString &soql) { return get("/query?q=" + QUrl::toPercentEncoding(soql)); }
    QJsonArray rows(const QString &soql) { return query(soql).object()["records"_L1].toArray(); }
    QJsonValue firstRow(const QString &soql) { return rows(soql).at(0); }
    QByteArray create(const QByteArray &object, const QJsonObject &row)
    {
        const Answer answer = m_org.sendJson("POST", data + "/sobjects/" + object, row, m_access);
        return answer.object()["id"_L1].toString().toLatin1();
    }

    DemoOrgProgram m_org;
    QByteArray m_access;
};

void TestDemoOrgQueries::initTestCase()
{
    // The rows the org is born with are yesterday's, those of this test of today, and it is far from
    // midnight.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate tomorrow = now.toTimeZone(QTimeZone("Europe/Zurich")).date().addDays(1);
    QVERIFY(m_org.start({u"--memory"_s}));
    const qint64 ahead = now.secsTo(QDateTime(tomorrow, QTime(12, 0), QTimeZone::utc()));
    QCOMPARE(m_org.control("POST", "/advance", {{u"seconds"_s, ahead}}).status, 200);
    m_access = m_org.connectedTokens()["access_token"_L1].toString().toLatin1();
    const QJsonObject tastes{{u"name"_s, u"Tastes__c"_s}, {u"label"_s, u"Tastes"_s},
        {u"type"_s, u"multipicklist"_s}, {u"length"_s, 4099}, {u"restrictedPicklist"_s, true},
        {u"values"_s, QJsonArray{u"Tea"_s, u"Coffee"_s, u"Wine"_s}}};
    const QJsonObject status{
        {u"values"_s, QJsonArray{QJsonObject{{u"value"_s, u"Open"_s}, {u"label"_s, u"Just opened"_s}}}}};
    const QJsonObject lead{
        {u"fields"_s, QJsonArray{tastes}}, {u"change"_s, QJsonObject{{u"Status"_s, status}}}};
    QCOMPARE(m_org
                 .control("POST", "/org",
                     {{u"customise"_s, QJsonObject{{u"objects"_s, QJsonObject{{u"Lead"_s, lead}}}}}})
                 .status,
        200);
    for (const char *tasted : {"Tea;Coffee", "Coffee;Wine", "Wine", ""}) {
        const QByteArray id = create("Lead",
            {{u"LastName"_s, u"Taster"_s}, {u"Company"_s, u"Palate %1"_s.arg(QLatin1StringView(tasted))},
                {u"Status"_s, u"Open"_s}, {u"Tastes__c"_s, QLatin1StringView(tasted)}});
        QVERIFY(!id.isEmpty());
    }
}

void TestDemoOrgQueries::queriesFind_data()
{
    QTest::addColumn<QString>("soql");
    QTest::addColumn<int>("count");
    const auto leads = [](const QString &where) { return u"SELECT Id FROM Lead WHERE "_s + where; };
    const auto accounts = [](const QString &where) { return u"SELECT Id FROM Account WHERE "_s + where; };
    QTest::newRow("today") << leads(u"CreatedDate = TODAY"_s) << 4;
    QTest::newRow("not today") << leads(u"CreatedDate != TODAY"_s) << 4;
    QTest::newRow("last days") << leads(u"CreatedDate = LAST_N_DAYS:1"_s) << 8;
    QTest::newRow("before today") << leads(u"CreatedDate < TODAY"_s) << 4;
    QTest::newRow("until today") << leads(u"CreatedDate <= TODAY"_s) << 8;
    QTest::newRow("after yesterday") << leads(u"CreatedDate > YESTERDAY"_s) << 4;
    QTest::newRow("one of two days") << leads(u"CreatedDate IN (YESTERDAY, TODAY)"_s) << 8;
    QTest::newRow("a date's name") << u"SELECT Id FROM Campaign WHERE StartDate < THIS_MONTH"_s << 2;
    QTest::newRow("a time with an offset") << leads(u"CreatedDate > 2020-01-01T00:00:00+01:00"_s) << 8;
    QTest::newRow("includes one of two") << leads(u"Tastes__c INCLUDES ('Tea','Wine')"_s) << 3;
    QTest::newRow("includes both") << leads(u"Tastes__c INCLUDES ('Coffee;Wine')"_s) << 1;
    QTest::newRow("excludes") << leads(u"LastName = 'Taster' AND Tastes__c EXCLUDES ('Wine')"_s) << 2;
    QTest::newRow("all values") << leads(u"Tastes__c = 'Coffee;Wine'"_s) << 1;
    QTest::newRow("semi-join") << accounts(
        u"Id IN (SELECT AccountId FROM Contact WHERE LastName = 'Demir')"_s)
                               << 1;
    QTest::newRow("anti-join") << accounts(
        u"Id NOT IN (SELECT AccountId FROM Contact WHERE LastName = 'Demir')"_s)
                               << 3;
    QTest::newRow("semi-join by a lookup")
        << u"SELECT Id FROM Contact WHERE AccountId IN (SELECT Id FROM Account WHERE Name LIKE 'Alp%')"_s
        << 2;
    QTest::newRow("escaped wildcard") << accounts(u"Name LIKE '%\\_%'"_s) << 0;
    QTest::newRow("wildcards") << accounts(u"Name LIKE '_lp%'"_s) << 1;
    QTest::newRow("list") << accounts(u"BillingCity IN ('Chur','Basel',NULL)"_s) << 2;
    QTest::newRow("label") << leads(u"toLabel(Status) = 'Just opened'"_s) << 4;
    QTest::newRow("part of a date") << leads(u"CALENDAR_YEAR(CreatedDate) > 2020"_s) << 8;
    QTest::newRow("part of a date where the user is")
        << leads(u"DAY_ONLY(convertTimezone(CreatedDate)) = TODAY"_s) << 4;
    QTest::newRow("owner's name") << leads(u"Owner.Name = 'Demo User'"_s) << 8;
    QTest::newRow("owner's type") << leads(u"Owner.Type = 'User'"_s) << 8;
    QTest::newRow("alias") << u"SELECT l.Id FROM Lead AS l WHERE l.LastName = 'Taster'"_s << 4;
    QTest::newRow("scope") << u"SELECT Id FROM Lead USING SCOPE mine WHERE LastName = 'Taster'"_s << 4;
    QTest::newRow("object named like a word of the language")
        << u"SELECT Id FROM Group WHERE Type = 'Queue'"_s << 1;
    QTest::newRow("offset") << u"SELECT Id FROM Lead ORDER BY Id LIMIT 10 OFFSET 5"_s << 3;
    QTest::newRow("for view") << u"SELECT Id FROM Lead LIMIT 2 FOR VIEW"_s << 2;
    QTest::newRow("for reference") << u"SELECT Id FROM Lead LIMIT 2 FOR REFERENCE"_s << 2;
}

void TestDemoOrgQueries::queriesFind()
{
    QFETCH(QString, soql);
    const Answer answer = query(soql);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QTEST(int(answer.object()["records"_L1].toArray().size()), "count");
}

void TestDemoOrgQueries::queriesThatAreRefused_data()
{
    QTest::addColumn<QString>("soql");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const auto malformed = u"MALFORMED_QUERY"_s;
    const auto field = u"INVALID_FIELD"_s;
    const auto row = [](const char *name, const QString &soql, const QString &code, const QString &words) {
        QTest::newRow(name) << soql << code << words;
    };
    row("nothing", u" "_s, malformed, u"A query string has to be specified"_s);
    row("semi-join beside OR",
        u"SELECT Id FROM Account WHERE Name = 'a' OR Id IN (SELECT AccountId FROM Contact)"_s, malformed,
        u"not allowed with the 'OR' operator"_s);
    row("semi-join in a semi-join",
        u"SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE Id IN (SELECT Id FROM Lead))"_s,
        malformed, u"Nesting of semi join sub-selects is not supported"_s);
    row("semi-join of names", u"SELECT Id FROM Account WHERE Id IN (SELECT Name FROM Contact)"_s, malformed,
        u"can only query id fields, cannot use: 'Name'"_s);
    row("semi-join of another kind", u"SELECT Id FROM Account WHERE Id IN (SELECT OwnerId FROM Contact)"_s,
        malformed, u"should point to the same object type"_s);
    row("semi-join of its own", u"SELECT Id FROM Account WHERE Id IN (SELECT ParentId FROM Account)"_s,
        malformed, u"should not be on the same object type"_s);
    row("semi-join with LIMIT",
        u"SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact LIMIT 1)"_s, malformed,
        u"unexpected token: 'LIMIT'"_s);
    row("field twice", u"SELECT Id, Name, Id FROM Lead"_s, field, u"duplicate field selected: Id"_s);
    row("field twice by FIELDS", u"SELECT Id, FIELDS(STANDARD) FROM Lead"_s, field,
        u"duplicate field selected: Id"_s);
    row("alias without groups", u"SELECT Name n FROM Lead"_s, malformed,
        u"only aggregate expressions use field aliasing"_s);
    row("ALL ROWS", u"SELECT Id FROM Lead ALL ROWS"_s, malformed, u"ALL ROWS not allowed in this context"_s);
    row("FOR UPDATE", u"SELECT Id FROM Lead FOR UPDATE"_s, malformed, u"FOR UPDATE"_s);
    row("bound variable", u"SELECT Id FROM Lead WHERE Id = :id"_s, malformed,
        u"Bind variables only allowed in Apex code"_s);
    row("bound list", u"SELECT Id FROM Lead WHERE Id IN :ids"_s, malformed,
        u"Bind variables only allowed in Apex code"_s);
    row("far offset", u"SELECT Id FROM Lead LIMIT 1 OFFSET 2001"_s, u"NUMBER_OUTSIDE_VALID_RANGE"_s,
        u"Maximum SOQL offset allowed is 2000"_s);
    row("a day for a time", u"SELECT Id FROM Lead WHERE CreatedDate = 2026-01-01"_s, field,
        u"must be of type dateTime"_s);
    row("a quoted time", u"SELECT Id FROM Lead WHERE CreatedDate > '2026-01-01T00:00:00Z'"_s, field,
        u"should not be enclosed in quotes"_s);
    row("a name of a day for a text", u"SELECT Id FROM Lead WHERE Company = TODAY"_s, field,
        u"type string"_s);
    row("a series without number", u"SELECT Id FROM Lead WHERE CreatedDate = LAST_N_DAYS"_s, malformed,
        u"unexpected token: '<EOF>'"_s);
    row("LIKE of an id", u"SELECT Id FROM Lead WHERE Id LIKE '00Q%'"_s, field,
        u"invalid operator on id field"_s);
    row("INCLUDES of a text", u"SELECT Id FROM Lead WHERE Company INCLUDES ('a')"_s, field,
        u"invalid operator on string field"_s);
    row("order by what has none", u"SELECT Id FROM Lead ORDER BY Description"_s, field,
        u"field 'Description' can not be sorted in a query call"_s);
    row("wrong child field", u"SELECT Id, (SELECT Foo FROM Contacts) FROM Account"_s, field,
        u"No such column 'Foo' on entity 'Contact'"_s);
    row("what only one kind of owner has", u"SELECT Owner.CompanyName FROM Lead"_s, field,
        u"No such column 'CompanyName' on entity 'Name'"_s);
    row("HAVING what is not grouped",
        u"SELECT Status, COUNT(Id) FROM Lead GROUP BY Status HAVING Company = 'a'"_s, malformed,
        u"Field must be grouped or aggregated: Company"_s);
    row("HAVING alone", u"SELECT Id FROM Lead HAVING Id = null"_s, malformed,
        u"unexpected token: 'HAVING'"_s);
    row("ordered by what is not grouped", u"SELECT COUNT(Id) FROM Lead GROUP BY Status ORDER BY Company"_s,
        malformed, u"Field must be grouped or aggregated: Company"_s);
    row("fields without LIMIT", u"SELECT FIELDS(CUSTOM) FROM Lead"_s, malformed, u"LIMIT of at most 200"_s);
    row("TYPEOF of a plain lookup", u"SELECT TYPEOF Account WHEN Account THEN Name END FROM Contact"_s, field,
        u"polymorphic"_s);
    row("AND beside OR", u"SELECT Id FROM Lead WHERE Id = null AND Id = null OR Id = null"_s, malformed,
        u"unexpected token: 'OR'"_s);
    row("child in a child", u"SELECT Id, (SELECT Id, (SELECT Id FROM Tasks) FROM Contacts) FROM Account"_s,
        malformed, u"unexpected token"_s);
}

void TestDemoOrgQueries::queriesThatAreRefused()
{
    QFETCH(QString, soql);
    QFETCH(QString, words);
    const Answer answer = query(soql);
    QCOMPARE(answer.status, 400);
    QTEST(answer.errorCode(), "code");
    QVERIFY2(answer.array()[0]["message"_L1].toString().contains(words), answer.body.constData());
}

void TestDemoOrgQueries::nothingComesFirstUnlessToldOtherwise()
{
    const auto first = [this](const QString &order) {
        return firstRow(u"SELECT Tastes__c FROM Lead WHERE LastName = 'Taster' ORDER BY Tastes__c "_s
            + order)["Tastes__c"_L1];
    };
    QVERIFY(first(u"ASC"_s).isNull());
    QVERIFY(first(u"DESC"_s).isNull());
    QCOMPARE(first(u"DESC NULLS LAST"_s).toString(), u"Wine"_s);
    QCOMPARE(first(u"NULLS LAST"_s).toString(), u"Coffee;Wine"_s);
}

void TestDemoOrgQueries::valuesAreLabelledAndFormatted()
{
    const QJsonValue lead
        = firstRow(u"SELECT toLabel(Status), toLabel(Status) said FROM Lead WHERE LastName = 'Taster'"_s);
    QCOMPARE(lead["Status"_L1].toString(), u"Just opened"_s);
    QCOMPARE(lead["said"_L1].toString(), u"Just opened"_s);
    create("Opportunity",
        {{u"Name"_s, u"Formatted"_s}, {u"StageName"_s, u"Prospecting"_s}, {u"CloseDate"_s, u"2026-03-01"_s},
            {u"Amount"_s, 1234.5}});
    const QJsonValue formatted
        = firstRow(u"SELECT FORMAT(Amount) shown, FORMAT(CloseDate), Amount FROM Opportunity"_s);
    QCOMPARE(formatted["shown"_L1].toString(), u"$1,234.50"_s);
    QCOMPARE(formatted["CloseDate"_L1].toString(), u"3/1/2026"_s);
    QCOMPARE(formatted["Amount"_L1].toDouble(), 1234.5);
}

void TestDemoOrgQueries::typeofChoosesByKind()
{
    const QJsonValue owner = rows(
        u"SELECT TYPEOF Owner WHEN User THEN Email, Username ELSE Name END FROM Lead LIMIT 1"_s)[0]
                                                                                                ["Owner"_L1];
    QCOMPARE(owner.toObject().keys(), (QStringList{u"Email"_s, u"Username"_s, u"attributes"_s}));
    const QJsonValue other
        = firstRow(u"SELECT TYPEOF Owner WHEN Group THEN Type ELSE Name END FROM Lead LIMIT 1"_s)["Owner"_L1];
    QCOMPARE(other.toObject().keys(), (QStringList{u"Name"_s, u"attributes"_s}));
}

void TestDemoOrgQueries::polymorphicParentsTellTheirType()
{
    const QJsonValue row = firstRow(u"SELECT Owner.Type, Owner.Name, Owner.Alias FROM Lead LIMIT 1"_s);
    QCOMPARE(row["Owner"_L1]["Type"_L1].toString(), u"User"_s);
    QCOMPARE(row["Owner"_L1]["Name"_L1].toString(), u"Demo User"_s);
}

void TestDemoOrgQueries::groupsAreFilteredAndOrdered()
{
    const QJsonArray groups
        = rows(u"SELECT LeadSource, COUNT(Id) many FROM Lead GROUP BY LeadSource "
               u"HAVING COUNT(Id) > 1 AND LeadSource LIKE 'W%' ORDER BY COUNT(Id) DESC"_s);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0]["LeadSource"_L1].toString(), u"Web"_s);
    QCOMPARE(groups[0]["many"_L1].toInt(), 2);
    const QJsonArray ordered = rows(
        u"SELECT LeadSource FROM Lead GROUP BY LeadSource ORDER BY LeadSource DESC LIMIT 1 OFFSET 1"_s);
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(ordered[0]["LeadSource"_L1].toString(), u"Web"_s); // after the one without
    const QJsonArray years = rows(
        u"SELECT CALENDAR_YEAR(CreatedDate), COUNT(Id) n FROM Lead GROUP BY CALENDAR_YEAR(CreatedDate)"_s);
    QCOMPARE(years[0]["n"_L1].toInt(), 8);
    QVERIFY(years[0]["expr0"_L1].toInt() >= 2026);
}

void TestDemoOrgQueries::rollupAddsTotals()
{
    const QJsonArray groups = rows(
        u"SELECT LeadSource, GROUPING(LeadSource) total, COUNT(Id) n FROM Lead WHERE LeadSource != null "
        u"GROUP BY ROLLUP(LeadSource)"_s);
    QCOMPARE(groups.size(), 4);
    const QJsonValue last = groups.last();
    QVERIFY(last["LeadSource"_L1].isNull());
    QCOMPARE(last["total"_L1].toInt(), 1);
    QCOMPARE(last["n"_L1].toInt(), 4);
}

void TestDemoOrgQueries::fieldSetsAreExact()
{
    const QJsonObject custom = firstRow(u"SELECT FIELDS(CUSTOM) FROM Lead LIMIT 1"_s).toObject();
    QVERIFY(custom.contains(u"Tastes__c"_s));
    QVERIFY(!custom.contains(u"LastName"_s));
    const QJsonObject standard = firstRow(u"SELECT FIELDS(STANDARD) FROM Lead LIMIT 1"_s).toObject();
    QVERIFY(standard.contains(u"LastName"_s) && !standard.contains(u"Tastes__c"_s));
    const QJsonObject all = firstRow(u"SELECT FIELDS(ALL) FROM Lead LIMIT 200"_s).toObject();
    QCOMPARE(all.size(), custom.size() + standard.size() - 1); // "attributes" is in both
}

void TestDemoOrgQueries::placesAreTakenFromTheirLine()
{
    const QString message = query(u"SELECT Id,\n  Foo\nFROM Lead"_s).array()[0]["message"_L1].toString();
    QVERIFY2(message.startsWith(u"\n  Foo\n  ^\nERROR at Row:2:Column:3\nNo such column 'Foo'"_s),
        qPrintable(message));
}

void TestDemoOrgQueries::columnsAreToldInsteadOfRows()
{
    const QJsonObject answer
        = get("/query?columns=true&q=" + QUrl::toPercentEncoding(u"SELECT Id, Account.Name FROM Contact"_s))
              .object();
    QVERIFY(!answer.contains(u"records"_s));
    QCOMPARE(answer["entityName"_L1].toString(), u"Contact"_s);
    const QJsonValue parent = answer["columnMetadata"_L1][1];
    QCOMPARE(parent["columnName"_L1].toString(), u"Account"_s);
    QCOMPARE(parent["joinColumns"_L1][0]["columnName"_L1].toString(), u"Name"_s);
}

void TestDemoOrgQueries::deletedRowsAreForQueryAll()
{
    const QByteArray id = create("Account", {{u"Name"_s, u"Gone for good"_s}});
    QCOMPARE(
        m_org.send("DELETE", data + "/sobjects/Account/" + id, {}, {{"Authorization", "Bearer " + m_access}})
            .status,
        204);
    const QByteArray soql
        = QUrl::toPercentEncoding(u"SELECT IsDeleted FROM Account WHERE Name LIKE 'Gone%'"_s);
    QCOMPARE(get("/query?q=" + soql).object()["totalSize"_L1].toInt(), 0);
    const QJsonArray all = get("/queryAll?q=" + soql).object()["records"_L1].toArray();
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0]["IsDeleted"_L1].toBool());
}

void TestDemoOrgQueries::datesAreTheUsersOwn()
{
    // A minute before and after midnight in Zurich, winter time; the org itself counts in UTC.
    for (const char *start : {"2026-01-14T22:59:00Z", "2026-01-14T23:01:00Z"})
        QVERIFY(!create("Event",
            {{u"Subject"_s, u"Midnight"_s}, {u"StartDateTime"_s, QLatin1StringView(start)},
                {u"DurationInMinutes"_s, 5}, {u"ActivityDateTime"_s, QLatin1StringView(start)}})
                     .isEmpty());
    const auto count = [this](const QString &day) {
        return rows(u"SELECT Id FROM Event WHERE Subject = 'Midnight' AND "
                    u"DAY_ONLY(convertTimezone(StartDateTime)) = %1"_s.arg(day))
            .size();
    };
    QCOMPARE(count(u"2026-01-14"_s), 1);
    QCOMPARE(count(u"2026-01-15"_s), 1);
}

QTEST_GUILESS_MAIN(TestDemoOrgQueries)
#include "tst_demoorgqueries.moc"
