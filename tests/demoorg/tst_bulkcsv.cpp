#include "demoorg/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::demoorg;

/// CSV as Bulk API 2.0 takes it.
class TestBulkCsv final : public QObject
{
    Q_OBJECT

private slots:
    void textsAreRead_data();
    void textsAreRead();
    void textsThatAreRefused_data();
    void textsThatAreRefused();
    void linesAreQuoted();
};

void TestBulkCsv::textsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CsvForm>("form");
    QTest::addColumn<QList<QStringList>>("rows");
    const CsvForm plain;
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << QByteArray() << plain << Rows();
    QTest::newRow("header alone") << "A,B\n"_ba << plain << Rows{{u"A"_s, u"B"_s}};
    QTest::newRow("no last line end") << "A,B\n1,2"_ba << plain << Rows{{u"A"_s, u"B"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("empty values") << "A,B\n,\n"_ba << plain << Rows{{u"A"_s, u"B"_s}, {QString(), QString()}};
    QTest::newRow("ends behind a delimiter")
        << "A,B\n1,"_ba << plain << Rows{{u"A"_s, u"B"_s}, {u"1"_s, QString()}};
    QTest::newRow("quotes") << "\"A\"\n\"a \"\"b\"\", c\"\n"_ba << plain << Rows{{u"A"_s}, {u"a \"b\", c"_s}};
    QTest::newRow("line end in quotes") << "A\n\"x\ny\"\n"_ba << plain << Rows{{u"A"_s}, {u"x\ny"_s}};
    QTest::newRow("CRLF") << "A,B\r\n1,2\r\n"_ba << CsvForm{',', true}
                          << Rows{{u"A"_s, u"B"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("tabs") << "A\tB\n1,5\t2\n"_ba << CsvForm{'\t', false}
                          << Rows{{u"A"_s, u"B"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("umlauts") << QByteArray("A\nä\n") << plain << Rows{{u"A"_s}, {u"ä"_s}};
}

void TestBulkCsv::textsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(CsvForm, form);
    const auto rows = readCsv(text, form);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error()));
    QTEST(*rows, "rows");
}

void TestBulkCsv::textsThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CsvForm>("form");
    QTest::addColumn<QString>("why");
    const CsvForm plain;
    QTest::newRow("quote within") << "A\na\"b\n"_ba << plain << u"Found unescaped quote"_s;
    QTest::newRow("text behind a quote") << "A\n\"a\"b\n"_ba << plain << u"Found unescaped quote"_s;
    QTest::newRow("byte order mark before a quote")
        << "\xef\xbb\xbf\"A\"\n1\n"_ba << plain << u"Found unescaped quote"_s;
    QTest::newRow("open quote") << "A\n\"a\n"_ba << plain << u"EOF reached"_s;
    QTest::newRow("CRLF for LF") << "A\r\n1\r\n"_ba << plain << u"Current LineEnding setting is LF"_s;
    QTest::newRow("CRLF in quotes for LF") << "A\n\"1\r\n2\"\n"_ba << plain << u"setting is LF"_s;
    QTest::newRow("LF for CRLF") << "A\n1\n"_ba << CsvForm{',', true} << u"setting is CRLF"_s;
    QTest::newRow("too many values") << "A\n1,2\n"_ba << plain << u"number of columns in row 1"_s;
}

void TestBulkCsv::textsThatAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(CsvForm, form);
    QFETCH(QString, why);
    const auto rows = readCsv(text, form);
    QVERIFY(!rows);
    QVERIFY2(rows.error().contains(why), qPrintable(rows.error()));
}

void TestBulkCsv::linesAreQuoted()
{
    QCOMPARE(csvLine({u"a"_s, u"b \"c\""_s, QString()}, {}), "\"a\",\"b \"\"c\"\"\",\"\"\n"_ba);
    QCOMPARE(csvLine({u"a"_s, u"b"_s}, {';', true}), "\"a\";\"b\"\r\n"_ba);
}

QTEST_GUILESS_MAIN(TestBulkCsv)
#include "tst_bulkcsv.moc"
