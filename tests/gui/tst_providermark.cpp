#include "gui/providermark.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class ProviderMarkTest : public QObject
{
    Q_OBJECT
private slots:
    void coloursAreAsDesigned_data();
    void coloursAreAsDesigned();
    void lettersAreReadableForAnyBrand();
};

void ProviderMarkTest::coloursAreAsDesigned_data()
{
    QTest::addColumn<QString>("brand");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("tile");
    QTest::addColumn<QString>("letters");
    QTest::newRow("Salesforce, light") << u"#00a1e0"_s << false << u"#e0f4fb"_s << u"#0075a3"_s;
    QTest::newRow("Salesforce, dark") << u"#00a1e0"_s << true << u"#1b4253"_s << u"#00b3fa"_s;
    QTest::newRow("Slack, light") << u"#4a154b"_s << false << u"#e9e3e9"_s << u"#4a154b"_s;
    QTest::newRow("Slack, dark") << u"#4a154b"_s << true << u"#4a354d"_s << u"#d490d5"_s;
    QTest::newRow("GitHub, light") << u"#181717"_s << false << u"#e3e3e3"_s << u"#181717"_s;
    QTest::newRow("GitHub, dark") << u"#181717"_s << true << u"#404042"_s << u"#afacac"_s;
}

void ProviderMarkTest::coloursAreAsDesigned()
{
    QFETCH(QString, brand);
    QFETCH(bool, dark);
    QFETCH(QString, tile);
    QFETCH(QString, letters);
    const MarkColours colours = markColours(QColor(brand), dark ? Scheme::Dark : Scheme::Light);
    QCOMPARE(colours.tile.name(), tile);
    QCOMPARE(colours.letters.name(), letters);
}

void ProviderMarkTest::lettersAreReadableForAnyBrand()
{
    for (int hue = 0; hue < 360; hue += 15) {
        for (int lightness = 0; lightness <= 255; lightness += 15) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                const QColor brand = QColor::fromHsl(hue, 200, lightness);
                const MarkColours colours = markColours(brand, scheme);
                QVERIFY2(contrast(colours.letters, colours.tile) >= 4.5, qPrintable(brand.name()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(ProviderMarkTest)
#include "tst_providermark.moc"
