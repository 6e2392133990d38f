#include "salesforce/recordrules.h"

#include <QJsonArray>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

FieldDescribe field(const QString &name, FieldType type, int length = 0)
{
    FieldDescribe made;
    made.name = name;
    made.type = type;
    made.length = length;
    made.createable = true;
    return made;
}

FieldDescribe number(const QString &name, FieldType type, int precision, int scale, int digits = 0)
{
    FieldDescribe made = field(name, type);
    made.precision = precision;
    made.scale = scale;
    made.digits = digits;
    return made;
}

FieldDescribe required(FieldDescribe made)
{
    made.nillable = false;
    return made;
}

FieldDescribe restricted(FieldDescribe made)
{
    made.restrictedPicklist = true;
    made.picklist = {{u"Web"_s, u"Web"_s}, {u"Fair"_s, u"Messe"_s}, {u"Old"_s, u"Old"_s, false}};
    return made;
}

ObjectDescribe lead()
{
    ObjectDescribe object;
    object.name = u"Lead"_s;
    object.createable = true;
    FieldDescribe readOnly = field(u"Name"_s, FieldType::Text, 121);
    readOnly.createable = false;
    FieldDescribe owner = field(u"OwnerId"_s, FieldType::Reference, 18);
    owner.relationshipName = u"Owner"_s;
    FieldDescribe free = field(u"LeadSource"_s, FieldType::Picklist, 255);
    free.picklist = {{u"Fair"_s, u"Fair"_s}};
    object.fields = {required(field(u"LastName"_s, FieldType::Text, 80)),
        required(field(u"Company"_s, FieldType::Text, 255)), readOnly,
        field(u"Email"_s, FieldType::Email, 80), free,
        restricted(field(u"Region__c"_s, FieldType::Picklist, 255)),
        restricted(field(u"Topics__c"_s, FieldType::MultiPicklist, 4099)), owner,
        number(u"NumberOfEmployees"_s, FieldType::Integer, 0, 0, 8),
        number(u"AnnualRevenue"_s, FieldType::Currency, 18, 2), field(u"Due__c"_s, FieldType::Date),
        field(u"Call__c"_s, FieldType::DateTime), field(u"At__c"_s, FieldType::Time),
        field(u"Agreed__c"_s, FieldType::Boolean), field(u"Title"_s, FieldType::Text, 128)};
    return object;
}

QJsonObject with(const QString &name, const QJsonValue &value)
{
    return {{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Acme"_s}, {name, value}};
}

} // namespace

class RecordRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void valuesAreJudgedByTheirField_data();
    void valuesAreJudgedByTheirField();
    void allProblemsComeAtOnce();
    void lengthsAreCountedInUtf16();
    void objectsThatCannotBeCreatedSaySo();
    void lookupsByExternalIdAreTaken();
    void textIsTrimmedAndEmptyLeftOut();
    void everyTypeIsTakenAsText();
    void namesAreSpeltAsTheOrgDoes();
    void leadsGetTheProductsDefaults();
    void defaultsRespectTheOrg();
    void defaultsAreSpeltAsTheOrgDoes();
    void otherObjectsGetNoDefaults();
};

void RecordRulesTest::valuesAreJudgedByTheirField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("fault"); // -1: none
    const auto row = [](const char *title, const QString &name, const QJsonValue &value,
                         std::optional<FieldFault> fault = {}) {
        QTest::newRow(title) << name << value << (fault ? int(*fault) : -1);
    };
    row("e-mail", u"Email"_s, u"robin@acme.example"_s);
    row("e-mail with plus", u"Email"_s, u"robin.s+fair@mail.acme.example"_s);
    row("e-mail without at", u"Email"_s, u"robin.acme.example"_s, FieldFault::NotAnEmail);
    row("e-mail without dot", u"Email"_s, u"robin@acme"_s, FieldFault::NotAnEmail);
    row("e-mail ends in dot", u"Email"_s, u"robin@acme."_s, FieldFault::NotAnEmail);
    row("two e-mails", u"Email"_s, u"a@b.example, c@d.example"_s, FieldFault::NotAnEmail);
    row("e-mail with space", u"Email"_s, u"robin s@acme.example"_s, FieldFault::NotAnEmail);
    row("free picklist takes anything", u"LeadSource"_s, u"Billboard"_s);
    row("restricted picklist", u"Region__c"_s, u"Fair"_s);
    row("label is not the value", u"Region__c"_s, u"Messe"_s, FieldFault::NotInPicklist);
    row("inactive value", u"Region__c"_s, u"Old"_s, FieldFault::NotInPicklist);
    row("several values", u"Topics__c"_s, u"Web;Fair"_s);
    row("one of several is wrong", u"Topics__c"_s, u"Web;Nothing"_s, FieldFault::NotInPicklist);
    row("whole number", u"NumberOfEmployees"_s, 12);
    row("8 digits", u"NumberOfEmployees"_s, 99'999'999);
    row("9 digits", u"NumberOfEmployees"_s, 100'000'000, FieldFault::TooManyDigits);
    row("half a person", u"NumberOfEmployees"_s, 1.5, FieldFault::NotWhole);
    row("number as text", u"NumberOfEmployees"_s, u"0012"_s);
    row("word", u"NumberOfEmployees"_s, u"many"_s, FieldFault::NotANumber);
    row("thousands separator", u"NumberOfEmployees"_s, u"1,000"_s, FieldFault::NotANumber);
    row("lone sign", u"NumberOfEmployees"_s, u"-"_s, FieldFault::NotANumber);
    row("negative", u"AnnualRevenue"_s, u"-12.50"_s);
    row("16 digits before the point", u"AnnualRevenue"_s, u"1234567890123456"_s);
    row("17 digits before the point", u"AnnualRevenue"_s, u"12345678901234567"_s, FieldFault::TooManyDigits);
    row("two decimals", u"AnnualRevenue"_s, 0.25);
    row("three decimals", u"AnnualRevenue"_s, u"0.125"_s, FieldFault::TooManyDecimals);
    row("zeros at the end do not count", u"AnnualRevenue"_s, u"0.2500"_s);
    row("date", u"Due__c"_s, u"2026-02-28"_s);
    row("no such day", u"Due__c"_s, u"2026-02-29"_s, FieldFault::NotADate);
    row("date of another country", u"Due__c"_s, u"28.02.2026"_s, FieldFault::NotADate);
    row("year 1699", u"Due__c"_s, u"1699-12-31"_s, FieldFault::NotADate);
    row("year 1700", u"Due__c"_s, u"1700-01-01"_s);
    row("year 4001", u"Due__c"_s, u"4001-01-01"_s, FieldFault::NotADate);
    row("moment", u"Call__c"_s, u"2026-02-28T10:00:00Z"_s);
    row("moment with offset", u"Call__c"_s, u"2026-02-28T10:00:00.000+0100"_s);
    row("moment without zone", u"Call__c"_s, u"2026-02-28T10:00:00"_s, FieldFault::NotADateTime);
    row("moment at 25 o'clock", u"Call__c"_s, u"2026-02-28T25:00:00Z"_s, FieldFault::NotADateTime);
    row("time", u"At__c"_s, u"10:30:00.000Z"_s);
    row("time past midnight", u"At__c"_s, u"24:30:00Z"_s, FieldFault::NotATime);
    row("yes", u"Agreed__c"_s, true);
    row("yes as text", u"Agreed__c"_s, u"yes"_s, FieldFault::NotTrueOrFalse);
    row("yes as number", u"Agreed__c"_s, 1, FieldFault::WrongType);
    row("true for a text", u"Title"_s, true, FieldFault::WrongType);
    row("list", u"Title"_s, QJsonArray{1}, FieldFault::WrongType);
    row("id", u"OwnerId"_s, u"005B0000003TOI6IAO"_s);
    row("name instead of id", u"OwnerId"_s, u"Robin"_s, FieldFault::NotAnId);
    row("read-only", u"Name"_s, u"Robin Sample"_s, FieldFault::NotCreateable);
    row("unknown", u"Shoe__c"_s, u"42"_s, FieldFault::Unknown);
}

void RecordRulesTest::valuesAreJudgedByTheirField()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QFETCH(const int, fault);
    const QList<FieldViolation> problems = validateRecord(lead(), with(name, value));
    QCOMPARE(problems.isEmpty() ? -1 : int(problems.constFirst().fault), fault);
    if (fault >= 0) {
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().field, name);
    }
}

void RecordRulesTest::allProblemsComeAtOnce()
{
    const QList<FieldViolation> problems = validateRecord(
        lead(), {{u"Company"_s, QString(256, u'x')}, {u"Email"_s, u"nobody"_s}, {u"Odd"_s, 1}});
    QCOMPARE(problems,
        QList<FieldViolation>(
            {{u"LastName"_s, FieldFault::Required, 0, 0}, {u"Company"_s, FieldFault::TooLong, 255, 256},
                {u"Email"_s, FieldFault::NotAnEmail, 0, 0}, {u"Odd"_s, FieldFault::Unknown, 0, 0}}));
}

void RecordRulesTest::lengthsAreCountedInUtf16()
{
    const QString wide = QString::fromUcs4(U"\U0001F600"); // two units
    QVERIFY(validateRecord(lead(), with(u"Title"_s, wide.repeated(64))).isEmpty());
    const QList<FieldViolation> problems = validateRecord(lead(), with(u"Title"_s, wide.repeated(64) + u'x'));
    QCOMPARE(problems, QList<FieldViolation>({{u"Title"_s, FieldFault::TooLong, 128, 129}}));
}

void RecordRulesTest::objectsThatCannotBeCreatedSaySo()
{
    ObjectDescribe object = lead();
    object.createable = false;
    const QList<FieldViolation> problems = validateRecord(object, with(u"Title"_s, u"x"_s));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().fault, FieldFault::ObjectNotCreateable);
}

void RecordRulesTest::lookupsByExternalIdAreTaken()
{
    ObjectDescribe object = lead();
    object.fields[7] = required(object.fields[7]); // OwnerId
    const QJsonObject byExternalId{{u"Ref__c"_s, u"A1"_s}};
    QVERIFY(validateRecord(object, with(u"Owner"_s, byExternalId)).isEmpty());
    QCOMPARE(validateRecord(object, with(u"Other"_s, byExternalId)).size(), 2);
}

void RecordRulesTest::textIsTrimmedAndEmptyLeftOut()
{
    const ObjectDescribe object = lead();
    QCOMPARE(preparedFields(u"Lead"_s,
                 {{u"LastName"_s, u"  Sample\n"_s}, {u"Company"_s, u"Acme"_s}, {u"Title"_s, u"   "_s},
                     {u"Email"_s, QJsonValue::Null}, {u"Agreed__c"_s, false}, {u"LeadSource"_s, u"Fair"_s}},
                 &object),
        QJsonObject({{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Acme"_s}, {u"Agreed__c"_s, false},
            {u"LeadSource"_s, u"Fair"_s}}));
}

void RecordRulesTest::everyTypeIsTakenAsText()
{
    const ObjectDescribe object = lead();
    const QJsonObject typed{{u"LastName"_s, u"S"_s}, {u"Agreed__c"_s, u"True"_s},
        {u"Topics__c"_s, u" Web ; Fair"_s}, {u"NumberOfEmployees"_s, u"250"_s},
        {u"AnnualRevenue"_s, u"1250000.50"_s}, {u"Due__c"_s, u"2026-02-28"_s},
        {u"Call__c"_s, u"2026-02-28T10:00:00Z"_s}, {u"At__c"_s, u"10:30:00Z"_s}};
    const QJsonObject fields = preparedFields(u"Lead"_s, typed, &object);
    QCOMPARE(fields.value("Agreed__c"_L1), QJsonValue(true));
    QCOMPARE(fields.value("Topics__c"_L1), QJsonValue(u"Web;Fair"_s));
    QCOMPARE(validateRecord(object, fields), QList<FieldViolation>());
    QCOMPARE(preparedFields(u"Lead"_s, fields, &object), fields);
    QCOMPARE(preparedFields(u"Lead"_s, {{u"Agreed__c"_s, u"false"_s}}, &object).value("Agreed__c"_L1),
        QJsonValue(false));
    QCOMPARE(preparedFields(u"Lead"_s, {{u"LastName"_s, u"true"_s}}, &object).value("LastName"_L1),
        QJsonValue(u"true"_s));
}

void RecordRulesTest::namesAreSpeltAsTheOrgDoes()
{
    const ObjectDescribe object = lead();
    const QJsonObject fields
        = preparedFields(u"Lead"_s, {{u"lastname"_s, u"S"_s}, {u"odd"_s, u"x"_s}}, &object);
    QVERIFY(fields.contains("LastName"_L1));
    QVERIFY(!fields.contains("lastname"_L1));
    QVERIFY(fields.contains("odd"_L1));
}

void RecordRulesTest::leadsGetTheProductsDefaults()
{
    const ObjectDescribe object = lead();
    const QJsonObject expected{
        {u"LastName"_s, u"S"_s}, {u"Company"_s, u"Unknown"_s}, {u"LeadSource"_s, u"Web"_s}};
    QCOMPARE(preparedFields(u"Lead"_s, {{u"LastName"_s, u"S"_s}}, &object), expected);
    QCOMPARE(preparedFields(u"Lead"_s, {{u"LastName"_s, u"S"_s}}, nullptr), expected);
}

void RecordRulesTest::defaultsRespectTheOrg()
{
    ObjectDescribe object = lead();
    object.fields[1].createable = false; // Company
    object.fields[4].restrictedPicklist = true; // LeadSource, which has no "Web"
    QCOMPARE(preparedFields(u"Lead"_s, {{u"LastName"_s, u"S"_s}}, &object),
        QJsonObject({{u"LastName"_s, u"S"_s}}));
    object.fields[4].picklist.append({u"Web"_s, u"Web"_s});
    QVERIFY(preparedFields(u"Lead"_s, {}, &object).contains("LeadSource"_L1));
    object.fields.remove(4);
    QVERIFY(!preparedFields(u"Lead"_s, {}, &object).contains("LeadSource"_L1));
}

void RecordRulesTest::defaultsAreSpeltAsTheOrgDoes()
{
    ObjectDescribe object = lead();
    object.fields[1].name = u"COMPANY"_s;
    const QJsonObject once = preparedFields(u"Lead"_s, {{u"LastName"_s, u"S"_s}}, &object);
    QCOMPARE(once.value(u"COMPANY"_s).toString(), u"Unknown"_s);
    QVERIFY(!once.contains("Company"_L1));
    QCOMPARE(preparedFields(u"Lead"_s, once, &object), once);
}

void RecordRulesTest::otherObjectsGetNoDefaults()
{
    QCOMPARE(preparedFields(u"Contact"_s, {{u"LastName"_s, u"S"_s}}, nullptr),
        QJsonObject({{u"LastName"_s, u"S"_s}}));
}

QTEST_GUILESS_MAIN(RecordRulesTest)
#include "tst_recordrules.moc"
