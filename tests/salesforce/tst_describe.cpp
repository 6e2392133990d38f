#include "salesforce/describe.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

// The class comes first: moc 6.4 loses its way in raw strings.
class DescribeTest : public QObject
{
    Q_OBJECT
private slots:
    void objectsAreRead();
    void picklistsAreRead();
    void newFieldTypesAreOther();
    void requiredIsWhatNobodyElseFillsIn();
    void fieldsAreFoundWithoutCase();
    void keyFieldIsPatchbaysAlone_data();
    void keyFieldIsPatchbaysAlone();
    void recordTypesThatMayBeChosenAreRead();
    void validForIsReadBitByBit_data();
    void validForIsReadBitByBit();
    void onlyWhatPeopleMayCreateIsOffered();
    void wrongDocumentsAreRefused_data();
    void wrongDocumentsAreRefused();
};

namespace
{

constexpr auto leadJson = R"({
  "name":"Lead", "label":"Lead", "labelPlural":"Leads", "createable":true, "keyPrefix":"00Q", "someNewMember":[1],
  "urls":{"uiDetailTemplate":"https://acme.my.salesforce.com/{ID}"},
  "fields":[
    {"name":"LastName","label":"Last Name","type":"string","length":80,"nillable":false,"createable":true,
     "updateable":true,"defaultedOnCreate":false,"inlineHelpText":null,"picklistValues":[],"referenceTo":[],
     "relationshipName":null,"extraTypeInfo":"personname","defaultValue":null},
    {"name":"Status","label":"Status","type":"picklist","length":255,"nillable":false,"createable":true,
     "defaultedOnCreate":true,"restrictedPicklist":false,"defaultValue":"New","controllerName":"Region__c",
     "picklistValues":[{"active":true,"defaultValue":true,"label":"Neu","validFor":"gAAA","value":"New"},
                       {"active":false,"defaultValue":false,"label":"Alt","validFor":null,"value":"Old"}]},
    {"name":"OwnerId","label":"Owner","type":"reference","length":18,"nillable":false,"createable":true,
     "defaultedOnCreate":true,"referenceTo":["Group","User"],"relationshipName":"Owner"},
    {"name":"Shape__c","label":"Shape","type":"hologram","createable":false,"custom":true}]})";

} // namespace

void DescribeTest::objectsAreRead()
{
    const auto lead = readDescribe(leadJson);
    QVERIFY(lead);
    QCOMPARE(lead->name, u"Lead"_s);
    QCOMPARE(lead->labelPlural, u"Leads"_s);
    QVERIFY(lead->createable);
    QCOMPARE(lead->detailUrlTemplate, u"https://acme.my.salesforce.com/{ID}"_s);
    QCOMPARE(lead->fields.size(), 4);
    QCOMPARE(lead->fields[0].length, 80);
    QCOMPARE(lead->fields[0].helpText, QString());
    QCOMPARE(lead->fields[2].referenceTo, QStringList({u"Group"_s, u"User"_s}));
    QCOMPARE(lead->fields[2].relationshipName, u"Owner"_s);
}

void DescribeTest::picklistsAreRead()
{
    const FieldDescribe status = readDescribe(leadJson)->fields[1];
    QCOMPARE(status.type, FieldType::Picklist);
    QCOMPARE(status.controllerName, u"Region__c"_s);
    QCOMPARE(status.defaultValue, QJsonValue(u"New"_s));
    QCOMPARE(status.picklist.size(), 2);
    QCOMPARE(status.picklist[0].label, u"Neu"_s);
    QVERIFY(status.picklist[0].isDefault);
    QCOMPARE(status.picklist[0].validFor, QByteArray("\x80\0\0", 3));
    QVERIFY(!status.picklist[1].active);
    QVERIFY(status.picklist[1].validFor.isEmpty());
}

void DescribeTest::newFieldTypesAreOther()
{
    const FieldDescribe shape = readDescribe(leadJson)->fields[3];
    QCOMPARE(shape.type, FieldType::Other);
    QCOMPARE(shape.typeName, u"hologram"_s);
}

void DescribeTest::requiredIsWhatNobodyElseFillsIn()
{
    const auto lead = readDescribe(leadJson);
    QVERIFY(lead->fields[0].isRequired());
    QVERIFY(!lead->fields[1].isRequired());
    QVERIFY(!lead->fields[3].isRequired());
}

void DescribeTest::fieldsAreFoundWithoutCase()
{
    const auto lead = readDescribe(leadJson);
    QVERIFY(lead->field(u"lastname"_s));
    QVERIFY(!lead->field(u"Last Name"_s));
}

void DescribeTest::keyFieldIsPatchbaysAlone_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isKey");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, bool isKey) {
        QByteArray field = R"({"name":"Patchbay_Key__c","type":"string","length":36,"createable":true,)"
                           R"("externalId":true,"unique":true})";
        QTest::newRow(name) << field.replace(from, to) << isKey;
    };
    row("as it should be", "", "", true);
    row("another field that is unique", "Patchbay_Key__c", "ExternalRef__c", false);
    row("too short", "36", "35", false);
    row("not unique", R"("unique":true)", R"("unique":false)", false);
    row("no external id", R"("externalId":true)", R"("externalId":false)", false);
    row("not for this user", R"("createable":true)", R"("createable":false)", false);
    row("no text", R"("string")", R"("double")", false);
}

void DescribeTest::keyFieldIsPatchbaysAlone()
{
    QFETCH(const QByteArray, field);
    QFETCH(const bool, isKey);
    const auto lead
        = readDescribe(R"({"name":"Lead","fields":[{"name":"LastName","type":"string"},)" + field + "]}");
    QVERIFY(lead);
    QCOMPARE(lead->keyField, isKey ? u"Patchbay_Key__c"_s : QString());
    QCOMPARE(lead->fields.size(), isKey ? 1 : 2); // a person is not asked for it
}

void DescribeTest::recordTypesThatMayBeChosenAreRead()
{
    const auto lead
        = readDescribe(R"({"name":"Lead","fields":[{"name":"A","type":"string"}],"recordTypeInfos":[
        {"active":true,"available":true,"master":false,"name":"Business","recordTypeId":"012A",
         "defaultRecordTypeMapping":true},
        {"active":true,"available":false,"master":false,"name":"Hidden","recordTypeId":"012B"},
        {"active":false,"available":true,"master":false,"name":"Retired","recordTypeId":"012C"},
        {"active":true,"available":true,"master":true,"name":"Master","recordTypeId":"012000000000000AAA"}]})");
    QVERIFY(lead);
    QCOMPARE(lead->recordTypes.size(), 1);
    QCOMPARE(lead->recordTypes.first().name, u"Business"_s);
    QVERIFY(lead->recordTypes.first().isDefault);
}

void DescribeTest::validForIsReadBitByBit_data()
{
    QTest::addColumn<QByteArray>("base64");
    QTest::addColumn<QList<qsizetype>>("valid"); // of the first 17 places
    QTest::newRow("none") << QByteArray() << QList<qsizetype>();
    QTest::newRow("the first") << QByteArray("gAAA") << QList<qsizetype>{0};
    QTest::newRow("the eighth") << QByteArray("AQ==") << QList<qsizetype>{7};
    QTest::newRow("the ninth") << QByteArray("AIA=") << QList<qsizetype>{8};
    QTest::newRow("several") << QByteArray("oAEA") << QList<qsizetype>{0, 2, 15};
}

void DescribeTest::validForIsReadBitByBit()
{
    QFETCH(const QByteArray, base64);
    QFETCH(const QList<qsizetype>, valid);
    PicklistValue entry;
    entry.validFor = QByteArray::fromBase64(base64);
    for (qsizetype place = -1; place < 17; ++place)
        QCOMPARE(isValidFor(entry, place), valid.contains(place));
}

void DescribeTest::onlyWhatPeopleMayCreateIsOffered()
{
    const auto choices = readObjectChoices(R"({"sobjects":[
        {"name":"Visit__c","label":"visit","createable":true,"layoutable":true},
        {"name":"Lead","label":"Lead","createable":true,"layoutable":true},
        {"name":"LeadShare","label":"Lead Share","createable":true,"layoutable":false},
        {"name":"User","label":"User","createable":false,"layoutable":true},
        {"name":"Old__c","label":"Old","createable":true,"layoutable":true,"deprecatedAndHidden":true},
        {"name":"Conf__c","label":"Conf","createable":true,"layoutable":true,"customSetting":true}]})");
    QVERIFY(choices);
    QCOMPARE(*choices, QList<ObjectChoice>({{u"Lead"_s, u"Lead"_s}, {u"Visit__c"_s, u"visit"_s}}));
    QCOMPARE(readObjectChoices("{}").error().kind, ErrorKind::Protocol);
}

void DescribeTest::wrongDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("html") << QByteArray("<html>") << u"not JSON"_s;
    QTest::newRow("array") << QByteArray("[]") << u"not an object"_s;
    QTest::newRow("no name") << QByteArray(R"({"fields":[{"name":"A","type":"string"}]})") << u"/name"_s;
    QTest::newRow("no fields") << QByteArray(R"({"name":"Lead"})") << u"/fields"_s;
    QTest::newRow("field without type")
        << QByteArray(R"({"name":"Lead","fields":[{"name":"A"}]})") << u"/fields/0/type"_s;
    QTest::newRow("field is a text") << QByteArray(R"({"name":"Lead","fields":["A"]})")
                                     << u"/fields/0/name"_s;
    QTest::newRow("length is a text")
        << QByteArray(R"({"name":"Lead","fields":[{"name":"A","type":"string","length":"80"}]})")
        << u"/fields/0/length"_s;
    QTest::newRow("length is negative")
        << QByteArray(R"({"name":"Lead","fields":[{"name":"A","type":"string","length":-1}]})")
        << u"/fields/0/length"_s;
    QTest::newRow("scale that no int holds")
        << QByteArray(R"({"name":"Lead","fields":[{"name":"A","type":"double","scale":4294967298}]})")
        << u"/fields/0/scale"_s;
    QTest::newRow("picklist value is a number") << QByteArray(
        R"({"name":"L","fields":[{"name":"A","type":"picklist","picklistValues":[{"value":1}]}]})")
                                                << u"/fields/0/picklistValues/0/value"_s;
}

void DescribeTest::wrongDocumentsAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, pointer);
    const auto read = readDescribe(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Protocol);
    QVERIFY2(read.error().detail.contains(pointer), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(DescribeTest)
#include "tst_describe.moc"
