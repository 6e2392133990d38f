#include "consentview/pagewords.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class PageWordsTest final : public QObject
{
    Q_OBJECT
private slots:
    void pageIsQuotedInOnePlainLine_data();
    void pageIsQuotedInOnePlainLine();
    void longWordsAreCut();
    void noHalfCharacterIsLeft();
};

void PageWordsTest::pageIsQuotedInOnePlainLine_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"Wrong password"_s << u"Wrong password"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("lines") << u"one\ntwo\r\n\tthree\u2028four"_s << u"one two three four"_s;
    QTest::newRow("direction of writing") << u"safe\u202egnihsihp\u2066!"_s << u"safegnihsihp!"_s;
    QTest::newRow("bell and escape") << u"a\a\u001b[31mb"_s << u"a [31mb"_s;
    QTest::newRow("markup stays text") << u"<b>hi</b>"_s << u"<b>hi</b>"_s;
}

void PageWordsTest::pageIsQuotedInOnePlainLine()
{
    QFETCH(const QString, said);
    QFETCH(const QString, quoted);
    QCOMPARE(quotable(said), quoted);
}

void PageWordsTest::longWordsAreCut()
{
    QCOMPARE(quotable(QString(200, u'x')), QString(200, u'x'));
    QCOMPARE(quotable(QString(201, u'x')), QString(199, u'x') + u'\u2026');
    QCOMPARE(quotable(QString(10'000'000, u'x')).size(), 200);
    QCOMPARE(quotable(QString(10'000'000, u' ') + u'x'), u"\u2026"_s);
}

void PageWordsTest::noHalfCharacterIsLeft()
{
    const QString cut = quotable(QString(198, u'x') + u"\U0001F600"_s.repeated(9));
    QVERIFY(cut.isValidUtf16());
    QVERIFY(cut.endsWith(u'\u2026'));
}

QTEST_GUILESS_MAIN(PageWordsTest)
#include "tst_pagewords.moc"
