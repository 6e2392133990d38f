#include "salesforce/apiversion.h"
#include "salesforce/backoff.h"
#include "salesforce/ids.h"
#include "salesforce/soql.h"
#include "support/fakeentropy.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Ids, versions, SOQL literals, pauses: the small values.
class SalesforceValuesTest : public QObject
{
    Q_OBJECT
private slots:
    void shortIdsGetTheirChecksum_data();
    void shortIdsGetTheirChecksum();
    void wrongIdsAreRefused_data();
    void wrongIdsAreRefused();
    void theOrgsWordCountsForTheChecksum();
    void idsAreTheSameInBothForms();
    void theVersionFitsBothSides_data();
    void theVersionFitsBothSides();
    void choiceThatIsNotThereIsTold();
    void literalsCannotBeBrokenOutOf_data();
    void literalsCannotBeBrokenOutOf();
    void partsOfNamesFindNothingElse();
    void dateTimesAreUtcWithWholeSeconds();
    void pausesDoubleUpToTheCap_data();
    void pausesDoubleUpToTheCap();
    void retryAfterWins();
};

void SalesforceValuesTest::shortIdsGetTheirChecksum_data()
{
    QTest::addColumn<QString>("bare");
    QTest::addColumn<QString>("full");
    QTest::newRow("account") << u"001B000000UnQ2v"_s << u"001B000000UnQ2vIAF"_s;
    QTest::newRow("contact") << u"003J800000DeOXj"_s << u"003J800000DeOXjIAN"_s;
    QTest::newRow("organization") << u"00DB0000000DFgj"_s << u"00DB0000000DFgjMAG"_s;
    QTest::newRow("user") << u"005B0000003TOI6"_s << u"005B0000003TOI6IAO"_s;
    QTest::newRow("master record type") << u"012000000000000"_s << u"012000000000000AAA"_s;
    QTest::newRow("full already") << u"001B000000UnQ2vIAF"_s << u"001B000000UnQ2vIAF"_s;
}

void SalesforceValuesTest::shortIdsGetTheirChecksum()
{
    QFETCH(const QString, bare);
    QFETCH(const QString, full);
    QCOMPARE(readRecordId(bare), std::optional(RecordId{full}));
}

void SalesforceValuesTest::wrongIdsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("14 characters") << u"001B000000UnQ2"_s;
    QTest::newRow("16 characters") << u"001B000000UnQ2vI"_s;
    QTest::newRow("19 characters") << u"001B000000UnQ2vIAFA"_s;
    QTest::newRow("case folded") << u"001b000000unq2viaf"_s;
    QTest::newRow("wrong checksum") << u"001B000000UnQ2vIAG"_s;
    QTest::newRow("punctuation") << u"001B000000UnQ2-"_s;
    QTest::newRow("letter beyond ASCII") << u"001B000000UnQ2\u00e9"_s;
}

void SalesforceValuesTest::wrongIdsAreRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!readRecordId(text));
}

void SalesforceValuesTest::theOrgsWordCountsForTheChecksum()
{
    QCOMPARE(recordIdFromOrg(u"00Q000000000001XYZ"), std::optional(RecordId{u"00Q000000000001XYZ"_s}));
    QCOMPARE(recordIdFromOrg(u"001B000000UnQ2v"), std::optional(RecordId{u"001B000000UnQ2vIAF"_s}));
    QVERIFY(!recordIdFromOrg(u"not an id"));
}

void SalesforceValuesTest::idsAreTheSameInBothForms()
{
    QVERIFY(isSameRecord(u"001B000000UnQ2v", u"001B000000UnQ2vIAF"));
    QVERIFY(!isSameRecord(u"001B000000UnQ2v", u"001B000000UnQ2V"));
    QVERIFY(!isSameRecord(u"", u""));
}

void SalesforceValuesTest::theVersionFitsBothSides_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("wanted"); // empty: the newest
    QTest::addColumn<QString>("chosen"); // empty: refused
    const QString any;
    QTest::newRow("the newest of both") << QStringList{u"61.0"_s, u"67.0"_s, u"62.0"_s} << any << u"67.0"_s;
    QTest::newRow("org is older") << QStringList{u"58.0"_s, u"60.0"_s, u"59.0"_s} << any << u"60.0"_s;
    QTest::newRow("the oldest we know") << QStringList{u"58.0"_s, u"59.0"_s} << any << u"59.0"_s;
    QTest::newRow("too old") << QStringList{u"57.0"_s, u"58.0"_s} << any << QString();
    QTest::newRow("org is newer") << QStringList{u"67.0"_s, u"68.0"_s} << any << u"67.0"_s;
    QTest::newRow("too new") << QStringList{u"68.0"_s} << any << QString();
    QTest::newRow("numbers, not texts") << QStringList{u"9.0"_s, u"62.0"_s, u"100.0"_s} << any << u"62.0"_s;
    QTest::newRow("no versions") << QStringList{u"latest"_s, u"62"_s, u"62.5"_s} << any << QString();
    QTest::newRow("only nearly versions")
        << QStringList({u"62\n.0"_s, u" 62.0"_s, u"+62.0"_s, u"062.0"_s}) << any << QString();
    QTest::newRow("a person's choice") << QStringList{u"59.0"_s, u"67.0"_s} << u"59.0"_s << u"59.0"_s;
    QTest::newRow("a choice that the org has not")
        << QStringList{u"60.0"_s, u"67.0"_s} << u"59.0"_s << QString();
    QTest::newRow("a choice that we do not know") << QStringList{u"58.0"_s} << u"58.0"_s << QString();
}

void SalesforceValuesTest::theVersionFitsBothSides()
{
    QFETCH(const QStringList, offered);
    QFETCH(const QString, wanted);
    QFETCH(const QString, chosen);
    QCOMPARE(chooseApiVersion(offered, wanted).value_or(QString()), chosen);
}

void SalesforceValuesTest::choiceThatIsNotThereIsTold()
{
    const Error error = chooseApiVersion({u"67.0"_s}, u"59.0"_s).error();
    QCOMPARE(error.kind, ErrorKind::Misconfigured);
    QCOMPARE(error.providerCode, u"api_version_missing"_s);
    QCOMPARE(error.providerText, u"59.0"_s);
}

void SalesforceValuesTest::literalsCannotBeBrokenOutOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("plain") << u"Acme"_s << u"'Acme'"_s;
    QTest::newRow("quote") << u"O'Neil"_s << u"'O\\'Neil'"_s;
    QTest::newRow("backslash before quote") << u"\\'"_s << u"'\\\\\\''"_s;
    QTest::newRow("wildcards") << u"5%_"_s << u"'5%_'"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"'a\\r\\nb\\tc'"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
}

void SalesforceValuesTest::literalsCannotBeBrokenOutOf()
{
    QFETCH(const QString, text);
    QFETCH(const QString, literal);
    QCOMPARE(soqlText(text), literal);
}

void SalesforceValuesTest::partsOfNamesFindNothingElse()
{
    QCOMPARE(soqlContaining(u"O'Hara"), u"'%O\\'Hara%'"_s);
    QCOMPARE(soqlContaining(u"100%_a"), u"'%100\\%\\_a%'"_s);
    QCOMPARE(soqlContaining(u"back\\"), u"'%back\\\\%'"_s);
}

void SalesforceValuesTest::dateTimesAreUtcWithWholeSeconds()
{
    QCOMPARE(soqlDateTime(Timestamp(1'769'817'600'999ms)), u"2026-01-31T00:00:00Z"_s);
}

void SalesforceValuesTest::pausesDoubleUpToTheCap_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("full");
    QTest::newRow("none yet") << 0 << 2;
    QTest::newRow("first") << 1 << 2;
    QTest::newRow("second") << 2 << 4;
    QTest::newRow("seventh") << 7 << 128;
    QTest::newRow("eighth") << 8 << 256;
    QTest::newRow("ninth meets the cap") << 9 << 300;
    QTest::newRow("thousandth") << 1000 << 300;
}

void SalesforceValuesTest::pausesDoubleUpToTheCap()
{
    QFETCH(const int, failures);
    QFETCH(const int, full);
    test::FakeEntropy entropy;
    for (int i = 0; i < 20; ++i) {
        const Milliseconds pause = backoff(failures, entropy);
        QVERIFY(pause >= std::chrono::seconds(full) / 2);
        QVERIFY(pause <= std::chrono::seconds(full));
    }
}

void SalesforceValuesTest::retryAfterWins()
{
    test::FakeEntropy entropy;
    const Milliseconds pause = backoff(1, entropy, 3600s);
    QVERIFY(pause >= 3600s);
    QVERIFY(pause < 3601s);
}

QTEST_GUILESS_MAIN(SalesforceValuesTest)
#include "tst_sfvalues.moc"
