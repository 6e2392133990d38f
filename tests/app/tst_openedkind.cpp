#include "app/openedkind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

/// What a file is that a person opens or drops.
class OpenedKindTest final : public QObject
{
    Q_OBJECT
private slots:
    void nameAndBeginningTell_data();
    void nameAndBeginningTell();
    void filesAreLookedInto();
};

void OpenedKindTest::nameAndBeginningTell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<OpenedKind>("kind");
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    QTest::newRow("card") << u"a.vcf"_s << card << OpenedKind::Card;
    QTest::newRow("card of another name") << u"a.txt"_s << card << OpenedKind::Card;
    QTest::newRow("card with a byte order mark")
        << u"a"_s << QByteArray("\xEF\xBB\xBF" + card) << OpenedKind::Card;
    QTest::newRow("card in small letters") << u"a.vcf"_s << card.toLower() << OpenedKind::Card;
    QTest::newRow("old card that is no UTF-8")
        << u"a.vcf"_s << QByteArray(card + "FN:M\xFCller") << OpenedKind::Card;
    QTest::newRow("card called a table") << u"a.csv"_s << card << OpenedKind::Card;
    QTest::newRow("table") << u"a.csv"_s << QByteArray("LastName\nRivers\n") << OpenedKind::Table;
    QTest::newRow("table, large letters")
        << u"A.CSV"_s << QByteArray("LastName\nRivers\n") << OpenedKind::Table;
    QTest::newRow("empty table") << u"a.csv"_s << QByteArray()
                                 << OpenedKind::Table; // which says what is wrong
    QTest::newRow("table that is no UTF-8")
        << u"a.csv"_s << QByteArray("Name\nM\xFCller\n") << OpenedKind::Table;
    QTest::newRow("signature") << u"a.txt"_s << QByteArray("Ann Rivers\nann@example.com") << OpenedKind::Card;
    QTest::newRow("signature, cut in a letter")
        << u"a.txt"_s << QByteArray("Ann Rivers \xC3") << OpenedKind::Card;
    QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << OpenedKind::Neither;
    QTest::newRow("bytes") << u"a.vcf"_s << QByteArray("a\0b", 3) << OpenedKind::Neither;
    QTest::newRow("empty") << u"a.vcf"_s << QByteArray() << OpenedKind::Neither;
    QTest::newRow("nothing but space") << u"a.txt"_s << QByteArray(" \r\n\t") << OpenedKind::Neither;
}

void OpenedKindTest::nameAndBeginningTell()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    QTEST(kindOfOpened(name, beginning), "kind");
}

void OpenedKindTest::filesAreLookedInto()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Ann.txt"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("begin:vcard\n" + QByteArray(100'000, 'x'));
    file.close();
    QCOMPARE(kindOfOpened(file.fileName()), OpenedKind::Card);
    QCOMPARE(kindOfOpened(folder.path()), OpenedKind::Unreadable);
    QCOMPARE(kindOfOpened(folder.filePath(u"gone.csv"_s)), OpenedKind::Unreadable);
}

QTEST_APPLESS_MAIN(OpenedKindTest)
#include "tst_openedkind.moc"
