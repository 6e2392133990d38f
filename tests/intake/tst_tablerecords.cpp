#include "intake/tablerecords.h"

#include "salesforce/describe.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

/// A person's table, read by the names its columns have.
class TableRecordsTest : public QObject
{
    Q_OBJECT
private slots:
    void columnsAreKnownByTheirNames_data();
    void columnsAreKnownByTheirNames();
    void sameFieldTwiceIsTakenOnce();
    void whatTheOrgDoesNotLetSetIsLeftOut();
    void wrongRowsAreLeftOutWithTheirReason();
    void reasonsNeverNameAValue();
    void productDefaultsAreNoMissingFields();
    void withoutADescribeTheUsualNamesCount();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();

private:
    [[nodiscard]] static FieldDescribe field(
        const QString &name, const QString &label, FieldType type = FieldType::Text)
    {
        FieldDescribe made;
        made.name = name;
        made.label = label;
        made.type = type;
        made.createable = true;
        made.length = 40;
        return made;
    }
    [[nodiscard]] static ObjectDescribe lead()
    {
        ObjectDescribe describe;
        describe.name = u"Lead"_s;
        describe.createable = true;
        describe.fields = {field(u"LastName"_s, u"Nachname"_s), field(u"FirstName"_s, u"Vorname"_s),
            field(u"Company"_s, u"Firma"_s), field(u"Email"_s, u"E-Mail"_s, FieldType::Email),
            field(u"Region__c"_s, u"Region"_s)};
        describe.fields[0].nillable = false;
        describe.fields[2].nillable = false;
        FieldDescribe id = field(u"Id"_s, u"Lead-ID"_s, FieldType::Id);
        id.createable = false;
        describe.fields.append(id);
        return describe;
    }
};

void TableRecordsTest::columnsAreKnownByTheirNames_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("field");
    QTest::newRow("API name") << QByteArray("FirstName") << u"FirstName"_s;
    QTest::newRow("API name in lower case") << QByteArray("firstname") << u"FirstName"_s;
    QTest::newRow("with a space") << QByteArray(" First name ") << u"FirstName"_s;
    QTest::newRow("the org's label") << QByteArray("vorname") << u"FirstName"_s;
    QTest::newRow("as spreadsheets say") << QByteArray("Given name") << u"FirstName"_s;
    QTest::newRow("with a hyphen") << QByteArray("E-mail") << u"Email"_s;
    QTest::newRow("another word for it") << QByteArray("Organisation") << u"Company"_s;
    QTest::newRow("custom field") << QByteArray("Region__c") << u"Region__c"_s;
    QTest::newRow("custom field by its label") << QByteArray("REGION") << u"Region__c"_s;
    QTest::newRow("a usual name the org lacks") << QByteArray("Website") << QString();
    QTest::newRow("no field") << QByteArray("Shoe size") << QString();
    QTest::newRow("only signs") << QByteArray("#") << QString();
}

void TableRecordsTest::columnsAreKnownByTheirNames()
{
    QFETCH(QByteArray, column);
    QFETCH(QString, field);
    const ObjectDescribe describe = lead();
    const auto read
        = readTableRecords("Nachname;" + column + "\nRivers;ann@rivers.example\n", u"Lead"_s, &describe);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(read->wrong, QStringList());
    QCOMPARE(read->records.size(), 1);
    QJsonObject expected{{u"LastName"_s, u"Rivers"_s}};
    if (!field.isEmpty())
        expected.insert(field, u"ann@rivers.example"_s);
    QCOMPARE(read->records.first().fields, expected);
    QCOMPARE(read->records.first().line, 2);
    QCOMPARE(read->ignored.isEmpty(), !field.isEmpty());
}

void TableRecordsTest::sameFieldTwiceIsTakenOnce()
{
    const ObjectDescribe describe = lead();
    const auto read = readTableRecords(
        "LastName,Email,E-mail\nRivers,a@one.example,b@two.example\n", u"Lead"_s, &describe);
    QVERIFY(read);
    QCOMPARE(read->ignored, QStringList{u"E-mail"_s});
    QCOMPARE(read->records.first().fields.value("Email"_L1).toString(), u"a@one.example"_s);
}

void TableRecordsTest::whatTheOrgDoesNotLetSetIsLeftOut()
{
    const ObjectDescribe describe = lead();
    const auto read = readTableRecords("LastName,Id\nRivers,00Q000000000001\n", u"Lead"_s, &describe);
    QVERIFY(read);
    QCOMPARE(read->ignored, QStringList{u"Id"_s});
    QVERIFY(!read->records.first().fields.contains("Id"_L1));
}

void TableRecordsTest::wrongRowsAreLeftOutWithTheirReason()
{
    const ObjectDescribe describe = lead();
    const QByteArray text
        = "LastName,Email,Notes\nRivers,ann@rivers.example,\n,kim@x.example,\nLee,no address,\n"
          ",,only a note\n\"Two\nlines\",,\nLast,,\n";
    const auto read = readTableRecords(text, u"Lead"_s, &describe);
    QVERIFY(read);
    QList<int> lines;
    for (const TableRecords::Record &record : read->records)
        lines.append(record.line);
    QCOMPARE(lines, QList<int>({2, 6, 8}));
    QCOMPARE(read->wrong.size(), 3);
    QVERIFY2(read->wrong.at(0).startsWith(u"Line 3: Nachname is missing"_s), qPrintable(read->wrong.at(0)));
    QVERIFY2(read->wrong.at(1).startsWith(u"Line 4: E-Mail: "_s), qPrintable(read->wrong.at(1)));
    QVERIFY2(read->wrong.at(2).startsWith(u"Line 5: "_s), qPrintable(read->wrong.at(2)));
}

void TableRecordsTest::reasonsNeverNameAValue()
{
    const ObjectDescribe describe = lead();
    const QByteArray text
        = "LastName,Email\nSecretive,Secretive\n" + QByteArray("Secretive").repeated(5) + ",\n";
    const auto read = readTableRecords(text, u"Lead"_s, &describe);
    QVERIFY(read);
    QCOMPARE(read->wrong.size(), 2);
    QVERIFY(!read->wrong.join(u' ').contains(u"Secre"_s));
    const auto refused = readTableRecords("LastName\nSecre\x01tive\n", u"Lead"_s, &describe);
    QVERIFY(!refused);
    QVERIFY(!refused.error().contains(u"Secre"_s));
}

void TableRecordsTest::productDefaultsAreNoMissingFields()
{
    const ObjectDescribe describe = lead();
    const auto read = readTableRecords("LastName\nRivers\n", u"Lead"_s, &describe);
    QVERIFY(read);
    QCOMPARE(read->records.size(), 1); // the company is filled in when it is submitted
}

void TableRecordsTest::withoutADescribeTheUsualNamesCount()
{
    const auto read = readTableRecords(
        "Surname,Company name,Shoe size,Region__c\nRivers,ACME,42,North\n", u"Lead"_s, nullptr);
    QVERIFY(read);
    QCOMPARE(read->ignored, QStringList{u"Shoe size"_s});
    QCOMPARE(read->records.first().fields,
        QJsonObject({{u"LastName"_s, u"Rivers"_s}, {u"Company"_s, u"ACME"_s}, {u"Region__c"_s, u"North"_s}}));
}

void TableRecordsTest::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << u"first line"_s;
    QTest::newRow("only a header") << QByteArray("LastName\n") << u"no record"_s;
    QTest::newRow("no column known") << QByteArray("Shoe size,Hat\n42,8\n") << u"No column"_s;
    QTest::newRow("Latin-1") << QByteArray("LastName\nM\xFCller\n") << u"UTF-8"_s;
    QTest::newRow("a row too long") << QByteArray("LastName,Email\nA,B,C\n") << u"Line 2"_s;
    QTest::newRow("more than 5000 rows")
        << QByteArray("LastName\n") + QByteArray("A\n").repeated(5001) << u"Line 5002"_s;
    QTest::newRow("an open quote") << QByteArray("LastName\n\"A\n") << u"never ends"_s;
}

void TableRecordsTest::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const ObjectDescribe describe = lead();
    const auto read = readTableRecords(text, u"Lead"_s, &describe);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(why), qPrintable(read.error()));
}

QTEST_GUILESS_MAIN(TableRecordsTest)
#include "tst_tablerecords.moc"
