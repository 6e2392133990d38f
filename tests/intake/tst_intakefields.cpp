#include "engine/intakekeys.h"
#include "intake/intakefields.h"
#include "intake/intakerate.h"

#include <QJsonDocument>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IntakeFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void namesOfWebFormsAreUnderstood();
    void contactHasNoCompany();
    void otherRecordsTakeTheOrgsNamesOnly();
    void valuesKeepTheirTypes();
    void whatIsNoRecordIsRefused_data();
    void whatIsNoRecordIsRefused();
    void byteOrderMarkIsNoPartOfAValue();
    void lineEndsStayInTheirValue_data();
    void lineEndsStayInTheirValue();
    void rightIsForItsObject();
    void originIsWhatABrowserSends_data();
    void originIsWhatABrowserSends();
    void keyOfARepeatIsVisible();
    void burstIsTakenThenTimeCounts();
    void callersDoNotShareARate();
};

void IntakeFieldsTest::namesOfWebFormsAreUnderstood()
{
    const auto fields = intakeFields(
        R"({"firstName":"Kim","lastName":"O'Neil","email":"k@x.example","company":"ACME","source":"Web","Custom__c":"v"})",
        u"Lead"_s);
    QVERIFY(fields);
    QCOMPARE(*fields,
        QJsonObject({{u"FirstName"_s, u"Kim"_s}, {u"LastName"_s, u"O'Neil"_s}, {u"Email"_s, u"k@x.example"_s},
            {u"Company"_s, u"ACME"_s}, {u"LeadSource"_s, u"Web"_s}, {u"Custom__c"_s, u"v"_s}}));
}

void IntakeFieldsTest::contactHasNoCompany()
{
    const auto fields = intakeFields(R"({"lastName":"N","company":"ACME"})", u"Contact"_s);
    QVERIFY(fields);
    QVERIFY(fields->contains("LastName"_L1));
    // Told by the org as no field of its, rather than dropped.
    QVERIFY(fields->contains("company"_L1));
}

void IntakeFieldsTest::otherRecordsTakeTheOrgsNamesOnly()
{
    const auto fields = intakeFields(R"({"email":"k@x.example"})", u"Case"_s);
    QVERIFY(fields);
    QVERIFY(fields->contains("email"_L1));
}

void IntakeFieldsTest::valuesKeepTheirTypes()
{
    const auto fields = intakeFields(R"({"A":1.5,"B":true,"C":null,"D":"line\nline"})", u"Task"_s);
    QVERIFY(fields);
    QCOMPARE(*fields, QJsonObject({{u"A"_s, 1.5}, {u"B"_s, true}, {u"D"_s, u"line\nline"_s}}));
}

void IntakeFieldsTest::whatIsNoRecordIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("lastName=N");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("more behind it") << QByteArray("{} {}");
    QTest::newRow("cut off") << QByteArray(R"({"lastName":"N")");
    QTest::newRow("deep") << QByteArray(R"({"a":)") + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}';
    QTest::newRow("an object as value") << QByteArray(R"({"lastName":{"a":1}})");
    QTest::newRow("a list as value") << QByteArray(R"({"lastName":["N"]})");
    QTest::newRow("a name twice") << QByteArray(R"({"lastName":"N","lastName":"M"})");
    QTest::newRow("a name and its alias") << QByteArray(R"({"lastName":"N","LastName":"M"})");
    QTest::newRow("NUL") << QByteArray(R"({"lastName":"N\u0000M"})");
    QTest::newRow("escape character") << QByteArray(R"({"lastName":"N\u001bM"})");
    QTest::newRow("DEL") << QByteArray(R"({"lastName":"N\u007fM"})");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"lastName\":\"\xC3\x28\"}");
    QTest::newRow("half a surrogate pair, as a name") << QByteArray(R"({"\ud800":"N"})");
    QTest::newRow("CR LF in a name") << QByteArray("{\"X\\r\\nY\":\"N\"}");
    QTest::newRow("a name with a slash") << QByteArray(R"({"a/b":"N"})");
    QTest::newRow("an empty name") << QByteArray(R"({"":"N"})");
    QByteArray many = "{";
    for (int i = 0; i < 501; ++i)
        many += "\"f" + QByteArray::number(i) + "\":1,";
    QTest::newRow("more fields than a record has") << many + "\"g\":1}";
}

void IntakeFieldsTest::whatIsNoRecordIsRefused()
{
    QFETCH(QByteArray, body);
    const auto fields = intakeFields(body, u"Lead"_s);
    QVERIFY(!fields);
    QVERIFY(!fields.error().isEmpty());
}

void IntakeFieldsTest::byteOrderMarkIsNoPartOfAValue()
{
    // Of two escaped alike by a writer, QJsonDocument keeps the mark of one.
    for (const QByteArray &body : {QByteArray("{\"lastName\":\"\xEF\xBB\xBFKim\"}"),
             QByteArray("{\"lastName\":\"\\uFEFF\\uFEFFK\\u0069m\"}")})
        QCOMPARE(
            intakeFields(body, u"Lead"_s).value_or(QJsonObject()), QJsonObject({{u"LastName"_s, u"Kim"_s}}));
}

void IntakeFieldsTest::lineEndsStayInTheirValue_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("field");
    const std::pair<const char *, const char *> names[]
        = {{"firstName", "FirstName"}, {"lastName", "LastName"}, {"email", "Email"}, {"phone", "Phone"},
            {"title", "Title"}, {"source", "LeadSource"}, {"company", "Company"}, {"Other__c", "Other__c"}};
    for (const auto &[given, field] : names)
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(field);
}

/// As text that an org may refuse; it can be no second field and no header.
void IntakeFieldsTest::lineEndsStayInTheirValue()
{
    QFETCH(QString, given);
    QFETCH(QString, field);
    const QString text = u"a\r\nContent-Length: 0\r\n\r\n{}\nb"_s;
    const auto fields = intakeFields(QJsonDocument(QJsonObject{{given, text}}).toJson(), u"Lead"_s);
    QVERIFY(fields);
    QCOMPARE(*fields, QJsonObject({{field, text}}));
    for (const QChar hostile : {QChar(0), QChar(0x1B), QChar(0x7F), QChar(0x85), QChar(0xFFFF)})
        QVERIFY(!intakeFields(
            QJsonDocument(QJsonObject{{given, QString(u"a"_s + hostile)}}).toJson(), u"Lead"_s));
}

void IntakeFieldsTest::rightIsForItsObject()
{
    IntakeCaller caller;
    caller.rights = {u"create:Lead"_s};
    QVERIFY(mayCreate(caller, u"Lead"_s));
    QVERIFY(!mayCreate(caller, u"Contact"_s));
    QVERIFY(!mayCreate(caller, u"Lea"_s));
    caller.rights = {u"create:*"_s};
    QVERIFY(mayCreate(caller, u"Anything__c"_s));
    caller.rights = {u"connections"_s};
    QVERIFY(!mayCreate(caller, u"Lead"_s));
    QVERIFY(isIntakeRight(u"create:Thing__c"_s));
    QVERIFY(!isIntakeRight(u"create:"_s));
    QVERIFY(!isIntakeRight(u"create:Lead,connections"_s));
    QVERIFY(!isIntakeRight(u"token"_s));
}

void IntakeFieldsTest::originIsWhatABrowserSends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("https") << u"https://shop.example"_s << true;
    QTest::newRow("with a port") << u"http://localhost:3000"_s << true;
    QTest::newRow("null") << u"null"_s << false;
    QTest::newRow("any") << u"*"_s << false;
    QTest::newRow("with a path") << u"https://shop.example/"_s << false;
    QTest::newRow("with a user") << u"https://me@shop.example"_s << false;
    QTest::newRow("a file") << u"file://"_s << false;
    QTest::newRow("a line break") << u"https://shop.example\r\nX: y"_s << false;
}

void IntakeFieldsTest::originIsWhatABrowserSends()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(isOrigin(text), isOne);
}

void IntakeFieldsTest::keyOfARepeatIsVisible()
{
    QVERIFY(isIdempotencyKey("order-7"));
    QVERIFY(isIdempotencyKey(QByteArray(200, 'x')));
    QVERIFY(!isIdempotencyKey(QByteArray(201, 'x')));
    QVERIFY(!isIdempotencyKey(""));
    QVERIFY(!isIdempotencyKey("a b"));
    QVERIFY(!isIdempotencyKey("a\xC3\xA4"));
}

void IntakeFieldsTest::burstIsTakenThenTimeCounts()
{
    IntakeRate rate({.burst = 3, .perSecond = 2});
    Ticks now{1h};
    for (int i = 0; i < 3; ++i)
        QVERIFY(!rate.take(u"a"_s, now));
    QCOMPARE(rate.take(u"a"_s, now), std::optional(1s));
    now += 500ms;
    QVERIFY(!rate.take(u"a"_s, now));
    QVERIFY(rate.take(u"a"_s, now));
    now += 1h;
    for (int i = 0; i < 3; ++i)
        QVERIFY(!rate.take(u"a"_s, now));
    QVERIFY(rate.take(u"a"_s, now));
}

void IntakeFieldsTest::callersDoNotShareARate()
{
    IntakeRate rate({.burst = 1, .perSecond = 1});
    QVERIFY(!rate.take(u"a"_s, Ticks{1h}));
    QVERIFY(rate.take(u"a"_s, Ticks{1h}));
    for (int i = 0; i < 3000; ++i)
        QVERIFY(!rate.take(QString::number(i), Ticks{1h}));
    QVERIFY(rate.take(u"a"_s, Ticks{1h}));
}

QTEST_GUILESS_MAIN(IntakeFieldsTest)
#include "tst_intakefields.moc"
