#include "gui/icons.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class IconsTest : public QObject
{
    Q_OBJECT
private slots:
    void eachIsALineIconOnTheGrid_data();
    void eachIsALineIconOnTheGrid();
    void isDrawnInItsColourAtThePixelRatio();
    void onlyDirectionalOnesMirror();
};

void IconsTest::eachIsALineIconOnTheGrid_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(u":/patchbay/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 40);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void IconsTest::eachIsALineIconOnTheGrid()
{
    QFETCH(QString, file);
    QFile svg(u":/patchbay/icons/"_s + file);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    QVERIFY(text.contains("viewBox=\"0 0 24 24\""));
    QVERIFY(text.contains("stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linecap=\"round\""));
    QVERIFY(!text.contains('#'));

    const QImage image = iconPixmap(file.chopped(4), 24, Qt::black, 1, Qt::LeftToRight).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QVERIFY2(painted > 8 && painted < 300, qPrintable(QString::number(painted)));
}

void IconsTest::isDrawnInItsColourAtThePixelRatio()
{
    const QPixmap pixmap = iconPixmap(u"plus"_s, 16, Qt::red, 2, Qt::LeftToRight);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    const QRgb middle = pixmap.toImage().pixel(16, 16);
    QCOMPARE(qRed(middle), 255);
    QCOMPARE(qGreen(middle), 0);
}

void IconsTest::onlyDirectionalOnesMirror()
{
    const auto at = [](const QString &name, Qt::LayoutDirection direction) {
        return iconPixmap(name, 24, Qt::black, 1, direction).toImage();
    };
    QCOMPARE(
        at(u"arrow-left"_s, Qt::RightToLeft), at(u"arrow-left"_s, Qt::LeftToRight).mirrored(true, false));
    QCOMPARE(at(u"search"_s, Qt::RightToLeft), at(u"search"_s, Qt::LeftToRight));
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
