#include "demoorg/catalog.h"
#include "demoorg/database.h"
#include "demoorg/recordids.h"
#include "demoorg/recordrules.h"
#include "demoorg/soql.h"
#include "demoorg/valuereader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::demoorg;

class TestDemoOrgRules final : public QObject
{
    Q_OBJECT

private slots:
    void checksumOfRecordedIds_data();
    void checksumOfRecordedIds();
    void idsThatAreNone_data();
    void idsThatAreNone();
    void newIdsAreWellFormedAndDiffer();
    void queriesThatParse_data();
    void queriesThatParse();
    void queriesThatAreRefused_data();
    void queriesThatAreRefused();
    void planGoesWithItsTable();
    void recordsThatAreRefused_data();
    void recordsThatAreRefused();
    void goodRecordIsTrimmedAndCanonical();
    void allProblemsComeAtOnce();
    void timesAreMadeUtc_data();
    void timesAreMadeUtc();
    void lookupsMustExist();

private:
    Catalog m_catalog;
};

void TestDemoOrgRules::checksumOfRecordedIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("checksum");
    QTest::newRow("account") << u"001B000000UnQ2v"_s << u"IAF"_s;
    QTest::newRow("contact") << u"003J800000DeOXj"_s << u"IAN"_s;
    QTest::newRow("organization") << u"00DB0000000DFgj"_s << u"MAG"_s;
    QTest::newRow("user") << u"005B0000003TOI6"_s << u"IAO"_s;
    QTest::newRow("master record type") << u"012000000000000"_s << u"AAA"_s;
}

void TestDemoOrgRules::checksumOfRecordedIds()
{
    QFETCH(QString, id);
    QFETCH(QString, checksum);
    QCOMPARE(idChecksum(id), checksum);
    QCOMPARE(fullId(id), id + checksum);
    QCOMPARE(fullId(id + checksum), id + checksum);
}

void TestDemoOrgRules::idsThatAreNone_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("14 characters") << u"001B000000UnQ2"_s;
    QTest::newRow("16 characters") << u"001B000000UnQ2vI"_s;
    QTest::newRow("wrong checksum") << u"001B000000UnQ2vIAG"_s;
    QTest::newRow("a character no id has") << u"001B000000UnQ2-"_s;
}

void TestDemoOrgRules::idsThatAreNone()
{
    QFETCH(QString, id);
    QVERIFY(fullId(id).isEmpty());
}

void TestDemoOrgRules::newIdsAreWellFormedAndDiffer()
{
    QCOMPARE(makeId(u"00Q"_s, 61).left(15), u"00Qdm000000000z"_s);
    QCOMPARE(makeId(u"00Q"_s, 62).left(15), u"00Qdm0000000010"_s);
    QCOMPARE(fullId(makeId(u"00Q"_s, 123456)), makeId(u"00Q"_s, 123456));
}

void TestDemoOrgRules::queriesThatParse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"SELECT Id, Name FROM Lead"_s;
    QTest::newRow("lower case") << u"select id from lead where lastname = 'x' limit 1"_s;
    QTest::newRow("escapes") << uR"(SELECT Id FROM Lead WHERE LastName = 'a\'b\\c\n\"')"_s;
    QTest::newRow("wildcards escaped in LIKE") << uR"(SELECT Id FROM Lead WHERE LastName LIKE 'a\%b\_%')"_s;
    QTest::newRow("list") << u"SELECT Id FROM Lead WHERE Status NOT IN ('a', 'b')"_s;
    QTest::newRow("nested")
        << u"SELECT Id FROM Lead WHERE (NOT (Email = null OR City = 'x')) AND IsConverted = false"_s;
    QTest::newRow("times and numbers")
        << u"SELECT Id FROM Lead WHERE CreatedDate >= 2026-01-31T00:00:00+01:00 AND AnnualRevenue > -1.5e3"_s;
    QTest::newRow("order")
        << u"SELECT Id FROM Lead ORDER BY LastName DESC NULLS LAST, Id LIMIT 5 OFFSET 10"_s;
    QTest::newRow("relationship") << u"SELECT Owner.Name, Owner.Email FROM Lead WHERE Owner.Name LIKE 'D%'"_s;
    QTest::newRow("count") << u"SELECT COUNT() FROM Lead"_s;
    QTest::newRow("all fields") << u"SELECT FIELDS(ALL) FROM Lead LIMIT 200"_s;
}

void TestDemoOrgRules::queriesThatParse()
{
    QFETCH(QString, text);
    const auto query = parseSoql(text);
    QVERIFY2(query, query ? "" : qPrintable(query.error().reason));
    const auto plan = planSoql(*query, {m_catalog});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().reason));
}

void TestDemoOrgRules::queriesThatAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qsizetype>("offset");
    const auto malformed = u"MALFORMED_QUERY"_s;
    QTest::newRow("nothing") << QString() << malformed << qsizetype(0);
    QTest::newRow("no fields") << u"SELECT FROM Lead"_s << malformed << qsizetype(7);
    QTest::newRow("bad escape") << uR"(SELECT Id FROM Lead WHERE LastName = 'a\x')"_s << malformed
                                << qsizetype(39);
    QTest::newRow("wildcard escape outside LIKE")
        << uR"(SELECT Id FROM Lead WHERE LastName = 'a\%')"_s << malformed << qsizetype(37);
    QTest::newRow("open string") << u"SELECT Id FROM Lead WHERE LastName = 'a"_s << malformed
                                 << qsizetype(39);
    QTest::newRow("injected clause") << u"SELECT Id FROM Lead WHERE LastName = 'a' OR"_s << malformed
                                     << qsizetype(43);
    QTest::newRow("AND mixed with OR")
        << u"SELECT Id FROM Lead WHERE Id = null AND Id = null OR Id = null"_s << malformed << qsizetype(50);
    QTest::newRow("trailing words") << u"SELECT Id FROM Lead LIMIT 1 x"_s << malformed << qsizetype(28);
    QTest::newRow("semicolon") << u"SELECT Id FROM Lead; x"_s << malformed << qsizetype(19);
    QTest::newRow("unknown field") << u"SELECT Foo FROM Lead"_s << u"INVALID_FIELD"_s << qsizetype(7);
    QTest::newRow("unknown relationship")
        << u"SELECT Foo.Name FROM Lead"_s << u"INVALID_FIELD"_s << qsizetype(7);
    QTest::newRow("unknown object") << u"SELECT Id FROM Foo"_s << u"INVALID_TYPE"_s << qsizetype(15);
    QTest::newRow("quoted number") << u"SELECT Id FROM Lead WHERE AnnualRevenue = '5'"_s << u"INVALID_FIELD"_s
                                   << qsizetype(42);
    QTest::newRow("unquoted text") << u"SELECT Id FROM Lead WHERE LastName = 5"_s << u"INVALID_FIELD"_s
                                   << qsizetype(37);
    QTest::newRow("quoted time") << u"SELECT Id FROM Lead WHERE CreatedDate > '2026-01-31T00:00:00Z'"_s
                                 << u"INVALID_FIELD"_s << qsizetype(40);
    QTest::newRow("compound in WHERE")
        << u"SELECT Id FROM Lead WHERE Address = 'x'"_s << u"INVALID_FIELD"_s << qsizetype(26);
}

void TestDemoOrgRules::queriesThatAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(qsizetype, offset);
    const auto query = parseSoql(text);
    const auto plan = query ? planSoql(*query, {m_catalog}) : tl::unexpected<SoqlError>(query.error());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
    QCOMPARE(plan.error().offset, offset);
}

void TestDemoOrgRules::planGoesWithItsTable()
{
    Database db;
    QVERIFY(db.open({}));
    db.run("CREATE TABLE records(id TEXT, type TEXT, deleted INTEGER, body TEXT)");
    const auto put = [&](const QByteArray &id, const QByteArray &body) {
        db.run("INSERT INTO records VALUES(?,'Lead',0,?)", {id, body});
    };
    put("1", R"({"LastName":"ÄRGER 100%","City":null})");
    put("2", R"({"LastName":"ärger 100x","City":"Chur"})");
    const auto ids = [&](const QString &text) {
        const auto plan = planSoql(*parseSoql(text), {m_catalog});
        QByteArrayList found;
        for (const Row &row : db.run(plan->sql, plan->binds))
            found.append(row[0].toByteArray());
        return found;
    };
    QCOMPARE(ids(u"SELECT Id FROM Lead WHERE LastName = 'ärger 100%'"_s), QByteArrayList{"1"});
    QCOMPARE(ids(uR"(SELECT Id FROM Lead WHERE LastName LIKE '%100\%')"_s), QByteArrayList{"1"});
    QCOMPARE(ids(u"SELECT Id FROM Lead WHERE LastName LIKE '%100_'"_s), (QByteArrayList{"1", "2"}));
    QCOMPARE(ids(u"SELECT Id FROM Lead WHERE LastName LIKE 'Ärger%'"_s), (QByteArrayList{"1", "2"}));
    QCOMPARE(ids(u"SELECT Id FROM Lead WHERE LastName LIKE 'ger%'"_s), QByteArrayList());
    QCOMPARE(ids(u"SELECT Id FROM Lead WHERE City != 'Chur'"_s), QByteArrayList{"1"});
    QCOMPARE(ids(u"SELECT Id FROM Lead WHERE (NOT City = 'Chur')"_s), QByteArrayList{"1"});
    QCOMPARE(ids(u"SELECT Id FROM Lead WHERE City = null"_s), QByteArrayList{"1"});
    QCOMPARE(ids(u"SELECT Id FROM Lead WHERE City NOT IN ('x')"_s), (QByteArrayList{"1", "2"}));
    QCOMPARE(ids(u"SELECT Id FROM Lead ORDER BY City DESC"_s), (QByteArrayList{"1", "2"}));
    QCOMPARE(ids(u"SELECT Id FROM Lead ORDER BY City DESC NULLS LAST"_s), (QByteArrayList{"2", "1"}));
    QVERIFY(!db.takeFailure());
}

void TestDemoOrgRules::recordsThatAreRefused_data()
{
    QTest::addColumn<QJsonObject>("extra");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value, const QString &code,
                         const QString &message) {
        QTest::newRow(name) << QJsonObject{{field, value}} << code << message;
    };
    row("no last name", u"LastName"_s, u"  "_s, u"REQUIRED_FIELD_MISSING"_s,
        u"Required fields are missing: [LastName]"_s);
    row("no company", u"Company"_s, QJsonValue(), u"REQUIRED_FIELD_MISSING"_s,
        u"Required fields are missing: [Company]"_s);
    row("city of 41", u"City"_s, QString(41, u'x'), u"STRING_TOO_LONG"_s,
        u"City: data value too large: %1 (max length=40)"_s.arg(QString(41, u'x')));
    row("e-mail without at", u"Email"_s, u"not-an-email"_s, u"INVALID_EMAIL_ADDRESS"_s,
        u"Email: invalid email address: not-an-email"_s);
    row("e-mail without dot", u"Email"_s, u"a@b"_s, u"INVALID_EMAIL_ADDRESS"_s,
        u"Email: invalid email address: a@b"_s);
    row("unknown field", u"Foo"_s, u"x"_s, u"INVALID_FIELD"_s,
        u"No such column 'Foo' on sobject of type Lead"_s);
    row("read-only field", u"CreatedDate"_s, u"2026-01-01T00:00:00Z"_s, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
        u"Unable to create/update fields: CreatedDate. Please check the security settings of this field and verify that it is read/write for your profile or permission set."_s);
    row("compound field", u"Name"_s, u"x y"_s, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s, QString());
    row("id in an insert", u"Id"_s, u"00Qdm0000000001"_s, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
        u"cannot specify Id in an insert call"_s);
    row("restricted picklist", u"CleanStatus"_s, u"Sparkling"_s, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
        QString());
    row("text for a number", u"AnnualRevenue"_s, u"much"_s, u"JSON_PARSER_ERROR"_s, QString());
    row("fraction for an int", u"NumberOfEmployees"_s, 1.5, u"JSON_PARSER_ERROR"_s, QString());
    row("int too large", u"NumberOfEmployees"_s, 100000000, u"NUMBER_OUTSIDE_VALID_RANGE"_s, QString());
    row("number for a text", u"City"_s, 5, u"JSON_PARSER_ERROR"_s, QString());
    row("object for a text", u"City"_s, QJsonObject(), u"JSON_PARSER_ERROR"_s, QString());
    row("malformed id", u"OwnerId"_s, u"nobody"_s, u"MALFORMED_ID"_s,
        u"Owner ID: id value of incorrect type: nobody"_s);
    row("id of another kind", u"OwnerId"_s, u"001dm0000000001AAA"_s, u"MALFORMED_ID"_s, QString());
}

void TestDemoOrgRules::recordsThatAreRefused()
{
    QFETCH(QJsonObject, extra);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QJsonObject record{{u"LastName"_s, u"Muster"_s}, {u"Company"_s, u"Muster AG"_s}};
    for (auto it = extra.begin(); it != extra.end(); ++it)
        record[it.key()] = it.value();
    const CheckedRecord checked
        = checkRecord(*m_catalog.object(u"Lead"_s), record, Writing::Create, {{}, &m_catalog, {}});
    QCOMPARE(checked.errors.size(), 1);
    QCOMPARE(checked.errors.first().code, code);
    if (!message.isEmpty())
        QCOMPARE(checked.errors.first().message, message);
}

void TestDemoOrgRules::goodRecordIsTrimmedAndCanonical()
{
    const QJsonObject sent{{u"lastname"_s, u"  Muster "_s}, {u"Company"_s, QString(255, u'x')},
        {u"Status"_s, u"Anything goes"_s}, {u"attributes"_s, QJsonObject{{u"type"_s, u"Lead"_s}}},
        {u"City"_s, QString()}};
    const CheckedRecord checked
        = checkRecord(*m_catalog.object(u"Lead"_s), sent, Writing::Create, {{}, &m_catalog, {}});
    QVERIFY(checked.errors.isEmpty());
    QCOMPARE(checked.values["LastName"_L1].toString(), u"Muster"_s);
    QCOMPARE(checked.values["Status"_L1].toString(), u"Anything goes"_s);
    QVERIFY(checked.values["City"_L1].isNull());
    QVERIFY(!checked.values.contains(u"attributes"_s));
}

void TestDemoOrgRules::allProblemsComeAtOnce()
{
    const QJsonObject sent{{u"Email"_s, u"x"_s}, {u"City"_s, QString(99, u'c')}};
    const CheckedRecord checked
        = checkRecord(*m_catalog.object(u"Lead"_s), sent, Writing::Create, {{}, &m_catalog, {}});
    QCOMPARE(checked.errors.size(), 3);
    QCOMPARE(checked.errors.first().fields.value(), (QStringList{u"LastName"_s, u"Company"_s}));
}

void TestDemoOrgRules::timesAreMadeUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto noon = u"2026-01-31T12:00:00.000+0000"_s;
    QTest::newRow("Z") << u"2026-01-31T12:00:00Z"_s << noon;
    QTest::newRow("with colon") << u"2026-01-31T13:00:00+01:00"_s << noon;
    QTest::newRow("without colon") << u"2026-01-31T13:00:00.000+0100"_s << noon;
    QTest::newRow("no zone") << u"2026-01-31T12:00:00"_s << QString();
    QTest::newRow("no such day") << u"2026-02-31T12:00:00Z"_s << QString();
    QTest::newRow("date only") << u"2026-01-31"_s << QString();
}

void TestDemoOrgRules::timesAreMadeUtc()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(canonicalDateTime(text), expected);
}

void TestDemoOrgRules::lookupsMustExist()
{
    const QString owner = makeId(u"005"_s, 1);
    const QJsonObject sent{{u"LastName"_s, u"a"_s}, {u"Company"_s, u"b"_s}, {u"OwnerId"_s, owner.left(15)}};
    RuleContext context{
        [&](const QString &id) { return id == owner ? u"User"_s : QString(); }, &m_catalog, {}};
    const CheckedRecord found = checkRecord(*m_catalog.object(u"Lead"_s), sent, Writing::Create, context);
    QVERIFY(found.errors.isEmpty());
    QCOMPARE(found.values["OwnerId"_L1].toString(), owner);
    context.typeOfRecord = [](const QString &) { return QString(); };
    const CheckedRecord gone = checkRecord(*m_catalog.object(u"Lead"_s), sent, Writing::Create, context);
    QCOMPARE(gone.errors.first().code, u"INVALID_CROSS_REFERENCE_KEY"_s);
}

QTEST_GUILESS_MAIN(TestDemoOrgRules)
#include "tst_demoorgrules.moc"
