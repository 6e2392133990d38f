#include "salesforce/layout.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

// The class comes first: moc 6.4 loses its way in raw strings.
class LayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void sectionsKeepTheirOrder();
    void partsStandForTheirCompound();
    void recordTypeNarrowsItsChoices();
    void recordTypeHasALayoutOfItsOwn();
    void whatIsNoLayoutIsRefused_data();
    void whatIsNoLayoutIsRefused();
};

namespace
{

constexpr auto mappings = R"({"layouts":[{"editLayoutSections":[
  {"heading":"Who","layoutRows":[
    {"layoutItems":[
      {"editableForNew":true,"required":true,"layoutComponents":[{"type":"Field","value":"Company"}]},
      {"editableForNew":true,"layoutComponents":[{"type":"Field","value":"Name","components":[
        {"type":"Field","value":"FirstName"},{"type":"Field","value":"LastName"}]}]}]},
    {"layoutItems":[
      {"editableForNew":false,"layoutComponents":[{"type":"Field","value":"CreatedById"}]},
      {"editableForNew":true,"layoutComponents":[{"type":"EmptySpace","value":null}]}]}]},
  {"heading":"Empty","layoutRows":[]},
  {"heading":"Where","layoutRows":[{"layoutItems":[
      {"editableForNew":true,"required":true,"layoutComponents":[{"type":"Field","value":"Address"}]}]}]}]}],
  "recordTypeMappings":[
    {"recordTypeId":"012000000000001AAA","defaultRecordTypeMapping":false,"picklistsForRecordType":[
      {"picklistName":"Status","picklistValues":[{"active":true,"value":"New"},{"active":false,"value":"Old"}]}]},
    {"recordTypeId":"012000000000002AAA","defaultRecordTypeMapping":true,"picklistsForRecordType":[
      {"picklistName":"Status","picklistValues":[{"active":true,"value":"Open"}]}]}]})";

ObjectDescribe lead()
{
    ObjectDescribe object;
    object.name = u"Lead"_s;
    for (const QString &name : {u"Street"_s, u"City"_s, u"Address"_s, u"Company"_s}) {
        FieldDescribe field;
        field.name = name;
        if (name == u"Street"_s || name == u"City"_s)
            field.compoundFieldName = u"Address"_s;
        object.fields.append(field);
    }
    return object;
}

} // namespace

void LayoutTest::sectionsKeepTheirOrder()
{
    const auto layout = readLayout(mappings, {}, {}, lead());
    QVERIFY(layout);
    QCOMPARE(layout->sections.size(), 2);
    QCOMPARE(layout->sections[0].heading, u"Who"_s);
    QCOMPARE(layout->sections[0].fields, QStringList({u"Company"_s, u"FirstName"_s, u"LastName"_s}));
    QCOMPARE(layout->required, QStringList{u"Company"_s});
}

void LayoutTest::partsStandForTheirCompound()
{
    const auto layout = readLayout(mappings, {}, {}, lead());
    QCOMPARE(layout->sections[1].fields, QStringList({u"Street"_s, u"City"_s}));
}

void LayoutTest::recordTypeNarrowsItsChoices()
{
    const auto usual = readLayout(mappings, {}, {}, lead());
    QCOMPARE(usual->choices.value(u"Status"_s), QStringList{u"Open"_s});
    const auto other = readLayout(mappings, {}, u"012000000000001"_s, lead());
    QCOMPARE(other->choices.value(u"Status"_s), QStringList{u"New"_s});
}

void LayoutTest::recordTypeHasALayoutOfItsOwn()
{
    const QByteArray own = R"({"editLayoutSections":[{"heading":"Own","layoutRows":[{"layoutItems":[
        {"editableForNew":true,"layoutComponents":[{"type":"Field","value":"City"}]}]}]}]})";
    const auto layout
        = readLayout(R"({"layouts":null,"recordTypeMappings":[]})", own, u"012000000000001AAA"_s, lead());
    QVERIFY(layout);
    QCOMPARE(layout->sections.size(), 1);
    QCOMPARE(layout->sections[0].fields, QStringList{u"City"_s});
}

void LayoutTest::whatIsNoLayoutIsRefused_data()
{
    QTest::addColumn<QByteArray>("mappings");
    QTest::addColumn<QByteArray>("own");
    QTest::newRow("html") << QByteArray("<html>") << QByteArray();
    QTest::newRow("several types, none asked for") << QByteArray(R"({"layouts":null})") << QByteArray();
    QTest::newRow("own is html") << QByteArray(mappings) << QByteArray("<html>");
    QTest::newRow("own has no sections") << QByteArray(mappings) << QByteArray("{}");
}

void LayoutTest::whatIsNoLayoutIsRefused()
{
    QFETCH(const QByteArray, mappings);
    QFETCH(const QByteArray, own);
    const auto layout = readLayout(mappings, own, {}, lead());
    QVERIFY(!layout);
    QCOMPARE(layout.error().kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
