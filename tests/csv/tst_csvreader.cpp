#include "csv/csvreader.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

using Kind = CsvFault::Kind;

class CsvReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void tablesAreRead_data();
    void tablesAreRead();
    void rowsKnowTheirLines();
    void faultsAreToldWithTheirPlace_data();
    void faultsAreToldWithTheirPlace();
    void limitsAreKept();
};

void CsvReaderTest::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cells");
    const QStringList plain{u"a"_s, u"b"_s, u"|"_s, u"1"_s, u"2"_s};
    QTest::newRow("RFC 4180 2.1: records end with CRLF") << QByteArray("a,b\r\n1,2\r\n") << plain;
    QTest::newRow("RFC 4180 2.2: the last needs no end") << QByteArray("a,b\r\n1,2") << plain;
    QTest::newRow("LF alone") << QByteArray("a,b\n1,2\n") << plain;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << plain;
    QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n\n") << plain;
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << plain;
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << plain;
    QTest::newRow("spaces around names") << QByteArray(" a , b\n1,2\n") << plain;
    QTest::newRow("a comma is before a semicolon")
        << QByteArray("a,b;c\n1,2;3\n") << QStringList{u"a"_s, u"b;c"_s, u"|"_s, u"1"_s, u"2;3"_s};
    QTest::newRow("a separator in a quoted name is text")
        << QByteArray("\"x,y\";b\n1;2\n") << QStringList{u"x,y"_s, u"b"_s, u"|"_s, u"1"_s, u"2"_s};
    QTest::newRow("a line end in a quoted name does not end the row")
        << QByteArray("\"x\ty\nz\";b\n1;2\n") << QStringList{u"x\ty\nz"_s, u"b"_s, u"|"_s, u"1"_s, u"2"_s};
    QTest::newRow("the first row is not always the first line")
        << QByteArray("\n \na;b\n1;2,3\n") << QStringList{u"a"_s, u"b"_s, u"|"_s, u"1"_s, u"2,3"_s};
    QTest::newRow("RFC 4180 2.5: quotes around values") << QByteArray("\"a\",b\n\"1\",2\n") << plain;
    QTest::newRow("RFC 4180 2.6: line ends and commas in quotes") << QByteArray(
        "a,b\n\"1,\r\n2\",\"x\ny\"\n") << QStringList{u"a"_s, u"b"_s, u"|"_s, u"1,\r\n2"_s, u"x\ny"_s};
    QTest::newRow("RFC 4180 2.7: doubled quotes") << QByteArray(
        "a,b\n\"say \"\"x\"\"\",\"\"\"\"\n") << QStringList{u"a"_s, u"b"_s, u"|"_s, u"say \"x\""_s, u"\""_s};
    QTest::newRow("RFC 4180 2.4: spaces are part of a value")
        << QByteArray("a,b\n 1 ,2\n") << QStringList{u"a"_s, u"b"_s, u"|"_s, u" 1 "_s, u"2"_s};
    QTest::newRow("empty values") << QByteArray("a,b\n1,\n\"\",2\n")
                                  << QStringList{u"a"_s, u"b"_s, u"|"_s, u"1"_s, QString(), u"|"_s, QString(),
                                         u"2"_s};
    QTest::newRow("rows of empty values") << QByteArray(",\na,b\n,\n1,2\n\"\", \n,,,\n") << plain;
    QTest::newRow("other scripts") << QByteArray("Name\nJürgen 北京 🙂\n")
                                   << QStringList{u"Name"_s, u"|"_s, u"Jürgen 北京 🙂"_s};
    QTest::newRow("a header alone") << QByteArray("a,b\n") << QStringList{u"a"_s, u"b"_s};
}

void CsvReaderTest::tablesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cells);
    const auto table = readCsv(text);
    QVERIFY(table);
    QStringList read = table->header;
    for (const CsvRow &row : table->rows)
        read << u"|"_s << row.values;
    QCOMPARE(read, cells);
}

void CsvReaderTest::rowsKnowTheirLines()
{
    const auto table = readCsv("a\n\"1\n2\"\n\n3\n");
    QVERIFY(table);
    QCOMPARE(table->rows, QList<CsvRow>({{2, {u"1\n2"_s}}, {5, {u"3"_s}}}));
}

void CsvReaderTest::faultsAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CsvFault>("fault");
    const auto row = [](const char *name, const QByteArray &text, const CsvFault &fault) {
        QTest::newRow(name) << text << fault;
    };
    row("nothing", "", {Kind::NoHeader});
    row("blank", "\r\n \n", {Kind::NoHeader});
    row("byte order mark alone", "\xEF\xBB\xBF", {Kind::NoHeader});
    row("Latin-1", "a\nJ\xFCrgen\n", {Kind::NotUtf8});
    row("cut in a letter", "a\nJ\xC3", {Kind::NotUtf8});
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0,\0b\0\n\0",
            10),
        {Kind::NotUtf8});
    row("NUL", QByteArray("a,b\n1,\0\n", 8), {Kind::ControlCharacter, 2, 2});
    row("escape in quotes", "a\n\"\x1B[2J\"\n", {Kind::ControlCharacter, 2, 1});
    row("a bare CR", "a\n1\r2\n", {Kind::ControlCharacter, 2, 1});
    row("a column without a name", "a,,c\n", {Kind::EmptyName, 1, 2});
    row("a name twice, but for case", "\na,b,A\n", {Kind::NameTwice, 2, 3});
    row("RFC 4180 2.5: a quote within", "a,b\n1,x\"y\n", {Kind::LooseQuote, 2, 2});
    row("text behind a quote", "a,b\n\"1\"x,2\n", {Kind::LooseQuote, 2, 1});
    row("a quote that never ends", "a,b\n1,2\n\"3,4\n5,6\n", {Kind::OpenQuote, 3, 1});
    row("RFC 4180 2.4: a value too few", "a,b\n1,2\n3\n", {Kind::WrongCount, 3, 0, 2, 1});
    row("a value too many", "a,b\n1,2,3\n", {Kind::WrongCount, 2, 0, 2, 3});
}

void CsvReaderTest::faultsAreToldWithTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(CsvFault, fault);
    const auto table = readCsv(text);
    QVERIFY(!table);
    QCOMPARE(int(table.error().kind), int(fault.kind));
    QCOMPARE(table.error().line, fault.line);
    QCOMPARE(table.error().column, fault.column);
    QVERIFY(table.error() == fault);
}

void CsvReaderTest::limitsAreKept()
{
    const CsvLimits limits{.rows = 2, .columns = 2, .valueLength = 3};
    QVERIFY(readCsv("a,b\n123,4\n5,6\n", limits));
    QCOMPARE(readCsv("a\n1\n2\n3\n", limits).error(), (CsvFault{Kind::TooLarge, 4}));
    QCOMPARE(readCsv("a,b,c\n", limits).error(), (CsvFault{Kind::TooLarge, 1, 3}));
    QCOMPARE(readCsv("a\n1234\n", limits).error(), (CsvFault{Kind::TooLarge, 2, 1}));
    QCOMPARE(readCsv("a\n\"1234\"\n", limits).error(), (CsvFault{Kind::TooLarge, 2, 1}));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
