#include "gui/desktoplook.h"
#include "gui/theme.h"
#include "gui/typescale.h"

#include <QApplication>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void choiceIsAppliedAtOnce();
    void withoutPortalThePlatformsWindowColourDecides();
    void sheetHasNoTokenLeft();
    void sheetStaysSmall();
    void typeFollowsTheSystemFont();
    void portalsNumbersAreUnderstood_data();
    void portalsNumbersAreUnderstood();
};

void ThemeTest::choiceIsAppliedAtOnce()
{
    Theme theme(*qApp, ThemeChoice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    QCOMPARE(currentScheme(), Scheme::Light);

    theme.setChoice(ThemeChoice::Dark);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(currentScheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), colour(Token::Window, Scheme::Dark));
    QVERIFY(qApp->styleSheet().contains(colour(Token::Surface, Scheme::Dark).name()));
}

void ThemeTest::withoutPortalThePlatformsWindowColourDecides()
{
    QApplication::setPalette(paletteFor(Scheme::Dark));
    QCOMPARE(Theme(*qApp, ThemeChoice::System).scheme(), Scheme::Dark);
    QApplication::setPalette(paletteFor(Scheme::Light));
    QCOMPARE(Theme(*qApp, ThemeChoice::System).scheme(), Scheme::Light);
}

void ThemeTest::sheetHasNoTokenLeft()
{
    QVERIFY(!styleSheetFor(Scheme::Light).contains(u'@'));
    QCOMPARE(filledSheet(u"a { color: @text; background: @surface2 }"_s, Scheme::Light),
        u"a { color: #1b1c1f; background: #f8f8f6 }"_s);
}

void ThemeTest::sheetStaysSmall()
{
    QVERIFY(styleSheetFor(Scheme::Light).count(u'{') <= 70);
}

void ThemeTest::typeFollowsTheSystemFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(26);
    QApplication::setFont(font);
    QCOMPARE(typeFont(Type::Display).pixelSize(), 52);
    QCOMPARE(typeFont(Type::Small).pixelSize(), 24);
    QVERIFY(styleSheetFor(Scheme::Light).contains(u"font-size: 52px"_s));

    font.setPixelSize(13);
    QApplication::setFont(font);
    const QList<QPair<Type, int>> scale{{Type::Display, 26}, {Type::PageTitle, 20}, {Type::CardTitle, 15},
        {Type::Body, 13}, {Type::Small, 12}, {Type::Chip, 11}};
    for (const auto &[type, pixels] : scale)
        QCOMPARE(typeFont(type).pixelSize(), pixels);
}

void ThemeTest::portalsNumbersAreUnderstood_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("scheme"); // -1: none
    QTest::newRow("no preference") << QVariant(0U) << -1;
    QTest::newRow("dark") << QVariant(1U) << int(Scheme::Dark);
    QTest::newRow("light") << QVariant(2U) << int(Scheme::Light);
    QTest::newRow("unknown number") << QVariant(3U) << -1;
    QTest::newRow("wrapped once more, as Read answers")
        << QVariant::fromValue(QDBusVariant(QVariant(1U))) << int(Scheme::Dark);
}

void ThemeTest::portalsNumbersAreUnderstood()
{
    QFETCH(QVariant, value);
    QFETCH(int, scheme);
    const std::optional<Scheme> read = DesktopLook::fromPortal(value);
    QCOMPARE(read ? int(*read) : -1, scheme);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
