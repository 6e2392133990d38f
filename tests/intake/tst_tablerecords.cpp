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
    void namesOfOtherLanguagesAreGuesses();
    void contentIsAGuess();
    void constantsFillWhatARowLacks();
    void fieldsAreThoseThatMayBeSet();
    void faultyRowsComeBackAsTheyWere();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();

private:
    struct Read : TableRecords {
        QStringList ignored; ///< columns that no field takes
    };
    [[nodiscard]] static tl::expected<Read, QString> readTableRecords(
        const QByteArray &bytes, const QString &object, const ObjectDescribe *describe)
    {
        return readTable(bytes).transform([&](const CsvTable &table) {
            const QList<ImportColumn> columns = matchColumns(table, describe);
            Read read{tableRecords(table, columns, {}, object, describe), {}};
            for (const ImportColumn &column : columns) {
                if (column.field.isEmpty())
                    read.ignored.append(column.name);
            }
            return read;
        });
    }
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
    const QByteArray value = field == "Email"_L1 ? "ann@rivers.example" : "Oslo"; // what is in it tells, too
    const auto read
        = readTableRecords("Nachname;" + column + "\nRivers;" + value + '\n', u"Lead"_s, &describe);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QVERIFY(read->wrong.isEmpty());
    QCOMPARE(read->records.size(), 1);
    QJsonObject expected{{u"LastName"_s, u"Rivers"_s}};
    if (!field.isEmpty())
        expected.insert(field, QString::fromLatin1(value));
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
    const auto isAt = [&read](qsizetype at, int line, const QString &why) {
        return read->wrong.at(at).line == line && read->wrong.at(at).text.startsWith(why);
    };
    QVERIFY2(isAt(0, 3, u"Nachname is missing"_s), qPrintable(read->wrong.at(0).text));
    QVERIFY2(isAt(1, 4, u"E-Mail: "_s), qPrintable(read->wrong.at(1).text));
    QVERIFY2(isAt(2, 5, u"There is no record"_s), qPrintable(read->wrong.at(2).text));
    QCOMPARE(read->sample.size(), 6);
    QCOMPARE(read->sample.at(2).fault, read->wrong.at(1).text);
    QCOMPARE(read->sample.at(0).facts.first().value, u"Rivers"_s);
}

void TableRecordsTest::reasonsNeverNameAValue()
{
    const ObjectDescribe describe = lead();
    const QByteArray text
        = "LastName,Email\nSecretive,Secretive\n" + QByteArray("Secretive").repeated(5) + ",\n";
    const auto read = readTableRecords(text, u"Lead"_s, &describe);
    QVERIFY(read);
    QCOMPARE(read->wrong.size(), 2);
    for (const ImportFault &fault : read->wrong)
        QVERIFY(!fault.text.contains(u"Secre"_s));
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

void TableRecordsTest::namesOfOtherLanguagesAreGuesses()
{
    ObjectDescribe describe = lead();
    for (FieldDescribe &field : describe.fields)
        field.label = field.name; // an English org
    const auto table = readTable("Nachname;Vorname;Prénom;LastName;Firma;Telefon\nA;B;C;D;E;1\n");
    QVERIFY(table);
    const QList<ImportColumn> columns = matchColumns(*table, &describe);
    const auto isSo = [&columns](qsizetype at, const QString &field, ColumnMatch match) {
        return columns.at(at).field == field && columns.at(at).match == match;
    };
    QVERIFY(isSo(0, QString(), ColumnMatch::LeftOut)); // the field has a column of its own name
    QVERIFY(isSo(1, u"FirstName"_s, ColumnMatch::Guessed));
    QVERIFY(isSo(2, QString(), ColumnMatch::LeftOut));
    QVERIFY(isSo(3, u"LastName"_s, ColumnMatch::Sure));
    QVERIFY(isSo(4, u"Company"_s, ColumnMatch::Guessed));
    QVERIFY(isSo(5, QString(), ColumnMatch::LeftOut)); // this org has no such field
    QCOMPARE(table->separator, u';');
}

void TableRecordsTest::contentIsAGuess()
{
    const ObjectDescribe describe = lead();
    const auto table = readTable("LastName,Reach\nRivers,\nLee,lee@x.example\nKim,kim@x.example\n"
                                 "Noa,lee@x.example\nMuster,four@x.example\n");
    QVERIFY(table);
    const QList<ImportColumn> columns = matchColumns(*table, &describe);
    QCOMPARE(columns.at(1).field, u"Email"_s);
    QCOMPARE(columns.at(1).match, ColumnMatch::Guessed);
    QCOMPARE(
        columns.at(1).examples, QStringList({u"lee@x.example"_s, u"kim@x.example"_s, u"four@x.example"_s}));
    const auto mixed = readTable("LastName,Reach\nRivers,by phone\nLee,lee@x.example\n");
    QVERIFY(matchColumns(*mixed, &describe).at(1).field.isEmpty());
}

void TableRecordsTest::constantsFillWhatARowLacks()
{
    const ObjectDescribe describe = lead();
    const auto table = readTable("LastName,Region\nRivers,North\nLee,\n\"\",\" \"\n,x\n");
    QVERIFY(table);
    const TableRecords read = tableRecords(
        *table, matchColumns(*table, &describe), {{u"Region__c"_s, u"South"_s}}, u"Lead"_s, &describe);
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.records.at(0).fields.value("Region__c"_L1).toString(), u"North"_s);
    QCOMPARE(read.records.at(1).fields.value("Region__c"_L1).toString(), u"South"_s);
    QVERIFY(!read.records.at(1).row.contains("region__c"_L1)); // it is known again, whatever is chosen here
    QCOMPARE(read.wrong.size(), 1);
}

void TableRecordsTest::fieldsAreThoseThatMayBeSet()
{
    const ObjectDescribe describe = lead();
    const QList<ImportField> fields = importFields(u"Lead"_s, &describe);
    QCOMPARE(fields.size(), 5);
    QCOMPARE(fields.first().name, u"LastName"_s);
    QVERIFY(fields.first().required);
    QVERIFY(!std::any_of(
        fields.cbegin() + 1, fields.cend(), [](const ImportField &field) { return field.required; }));
    QVERIFY(importFields(u"Lead"_s, nullptr).size() > 10);
}

void TableRecordsTest::faultyRowsComeBackAsTheyWere()
{
    const ObjectDescribe describe = lead();
    const auto table
        = readTable("LastName;Email;Phone\nRivers;ann@x.example;1\n\"A, \"\"B\"\"\";none;+49 30\n");
    QVERIFY(table);
    const TableRecords read = tableRecords(*table, matchColumns(*table, &describe), {}, u"Lead"_s, &describe);
    const auto again = readTable(faultyRows(*table, read.wrong));
    QVERIFY(again);
    QCOMPARE(again->header.first(3), table->header);
    QCOMPARE(again->rows.size(), 1);
    QCOMPARE(again->rows.first().values.first(3), QStringList({u"A, \"B\""_s, u"none"_s, u"+49 30"_s}));
    QCOMPARE(again->rows.first().values.at(3), u"3"_s);
    QVERIFY(again->rows.first().values.at(4).startsWith(u"E-Mail"_s));
}

void TableRecordsTest::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << u"first line"_s;
    QTest::newRow("only a header") << QByteArray("LastName\n") << u"no record"_s;
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
