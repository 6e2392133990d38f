#include "demoorg/soqldates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::demoorg;

/// What SOQL's names for days mean, on Wednesday, 11 March 2026.
class TestSoqlDates final : public QObject
{
    Q_OBJECT

private slots:
    void namesMeanTheseDays_data();
    void namesMeanTheseDays();
    void otherWordsAreNoDates_data();
    void otherWordsAreNoDates();
    void daysBeginWhereTheUserIs();
    void functionsTakeDatesApart_data();
    void functionsTakeDatesApart();
};

void TestSoqlDates::namesMeanTheseDays_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const auto row = [](const char *name, int number, const char *from, const char *to) {
        QTest::newRow(name) << number << QDate::fromString(QLatin1StringView(from), Qt::ISODate)
                            << QDate::fromString(QLatin1StringView(to), Qt::ISODate);
    };
    row("TODAY", 0, "2026-03-11", "2026-03-12");
    row("YESTERDAY", 0, "2026-03-10", "2026-03-11");
    row("TOMORROW", 0, "2026-03-12", "2026-03-13");
    row("THIS_WEEK", 0, "2026-03-08", "2026-03-15");
    row("LAST_WEEK", 0, "2026-03-01", "2026-03-08");
    row("NEXT_WEEK", 0, "2026-03-15", "2026-03-22");
    row("THIS_MONTH", 0, "2026-03-01", "2026-04-01");
    row("LAST_MONTH", 0, "2026-02-01", "2026-03-01");
    row("NEXT_MONTH", 0, "2026-04-01", "2026-05-01");
    row("THIS_QUARTER", 0, "2026-01-01", "2026-04-01");
    row("LAST_QUARTER", 0, "2025-10-01", "2026-01-01");
    row("NEXT_QUARTER", 0, "2026-04-01", "2026-07-01");
    row("THIS_FISCAL_QUARTER", 0, "2026-01-01", "2026-04-01");
    row("THIS_YEAR", 0, "2026-01-01", "2027-01-01");
    row("LAST_FISCAL_YEAR", 0, "2025-01-01", "2026-01-01");
    row("NEXT_YEAR", 0, "2027-01-01", "2028-01-01");
    row("LAST_90_DAYS", 0, "2025-12-11", "2026-03-12");
    row("NEXT_90_DAYS", 0, "2026-03-12", "2026-06-10");
    row("LAST_N_DAYS", 7, "2026-03-04", "2026-03-12");
    row("NEXT_N_DAYS", 2, "2026-03-12", "2026-03-14");
    row("N_DAYS_AGO", 3, "2026-03-08", "2026-03-09");
    row("LAST_N_WEEKS", 2, "2026-02-22", "2026-03-08");
    row("N_WEEKS_AGO", 2, "2026-02-22", "2026-03-01");
    row("LAST_N_MONTHS", 2, "2026-01-01", "2026-03-01");
    row("NEXT_N_MONTHS", 2, "2026-04-01", "2026-06-01");
    row("N_MONTHS_AGO", 1, "2026-02-01", "2026-03-01");
    row("LAST_N_QUARTERS", 1, "2025-10-01", "2026-01-01");
    row("N_FISCAL_QUARTERS_AGO", 2, "2025-07-01", "2025-10-01");
    row("NEXT_N_YEARS", 2, "2027-01-01", "2029-01-01");
    row("N_YEARS_AGO", 1, "2025-01-01", "2026-01-01");
}

void TestSoqlDates::namesMeanTheseDays()
{
    QFETCH(int, number);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(isNamedDate(name));
    QCOMPARE(namedDateTakesNumber(name), number > 0);
    const DateSpan span = spanOf(name, number, QDate(2026, 3, 11));
    QTEST(span.from, "from");
    QTEST(span.to, "to");
}

void TestSoqlDates::otherWordsAreNoDates_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"", "SOON", "LAST_DAY", "LAST_N_HOURS", "THIS_DAY", "N_DAYS", "TODAY2"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestSoqlDates::otherWordsAreNoDates()
{
    QFETCH(QString, word);
    QVERIFY(!isNamedDate(word));
}

void TestSoqlDates::daysBeginWhereTheUserIs()
{
    QCOMPARE(beginningOf(QDate(2026, 3, 11), "Europe/Zurich"), u"2026-03-10T23:00:00.000+0000"_s);
    QCOMPARE(beginningOf(QDate(2026, 7, 11), "Europe/Zurich"), u"2026-07-10T22:00:00.000+0000"_s);
    QCOMPARE(beginningOf(QDate(2026, 3, 11), "GMT"), u"2026-03-11T00:00:00.000+0000"_s);
    QCOMPARE(dayIn(1773185400000, "Europe/Zurich"), QDate(2026, 3, 11)); // 2026-03-10T23:30Z
    QCOMPARE(dayIn(1773185400000, "GMT"), QDate(2026, 3, 10));
}

void TestSoqlDates::functionsTakeDatesApart_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("CALENDAR_YEAR") << "UTC"_ba << QVariant(2025);
    QTest::newRow("CALENDAR_MONTH") << "UTC"_ba << QVariant(12);
    QTest::newRow("FISCAL_QUARTER") << "UTC"_ba << QVariant(4);
    QTest::newRow("DAY_IN_MONTH") << "UTC"_ba << QVariant(31);
    QTest::newRow("DAY_IN_WEEK") << "UTC"_ba << QVariant(4);
    QTest::newRow("DAY_IN_YEAR") << "UTC"_ba << QVariant(365);
    QTest::newRow("WEEK_IN_MONTH") << "UTC"_ba << QVariant(5);
    QTest::newRow("WEEK_IN_YEAR") << "UTC"_ba << QVariant(53);
    QTest::newRow("HOUR_IN_DAY") << "UTC"_ba << QVariant(23);
    QTest::newRow("DAY_ONLY") << "Europe/Zurich"_ba << QVariant(u"2026-01-01"_s);
}

void TestSoqlDates::functionsTakeDatesApart()
{
    QFETCH(QByteArray, zone);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(isDateFunction(name));
    const QVariant value = dateFunction(name, u"2025-12-31T23:30:00.000+0000"_s, zone);
    QTEST(value, "value");
    QVERIFY(!dateFunction(name, u"soon"_s, zone).isValid());
}

QTEST_GUILESS_MAIN(TestSoqlDates)
#include "tst_soqldates.moc"
