#include "gui/fakeportal.h"
#include "gui/painting.h"
#include "gui/theme.h"
#include "support/ownbus.h"

#include <QApplication>
#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// Dark and light as the desktop says it over its portal, on a session bus of the test's own.
class PortalThemeTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void darkDesktopIsDarkAtTheStart();
    void lightDesktopIsLightOnADarkPlatform();
    void switchIsFollowedWhileRunning();
    void noPreferenceLeavesItToThePlatform();
    void otherSettingsChangeNothing();
    void moreContrastIsFollowed();
    void nothingMovesWhereNothingShall_data();
    void nothingMovesWhereNothingShall();
    void personsChoiceStandsAboveTheDesktop();
    void withoutAPortalThePlatformDecides();
    void portalThatComesLaterIsFollowed();
    void portalThatComesBackIsFollowed();
    void portalThatAnswersNothingHoldsNothingUp_data();
    void portalThatAnswersNothingHoldsNothingUp();

private:
    enum : uint { None = 0, Dark = 1, Light = 2 };

    void desktop(uint scheme, FakePortal::Manner manner = FakePortal::Manner::Answers);
    [[nodiscard]] QDBusConnection bus() const { return m_bus.connection(u"portal"_s); }
    /// What was sent to the program before has come.
    void expectStill(const Theme &theme, Scheme scheme);

    OwnBus m_bus;
    std::unique_ptr<FakePortal> m_portal;
};

void PortalThemeTest::initTestCase()
{
    QVERIFY(m_bus.start());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8()); // nobody has asked for it yet
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    QVERIFY(bus().isConnected());
}

void PortalThemeTest::init()
{
    QApplication::setPalette(paletteFor(Scheme::Light));
}

void PortalThemeTest::cleanup()
{
    if (m_portal)
        QCOMPARE(m_portal->problems, QStringList());
    FakePortal::leave(bus());
    m_portal.reset();
}

void PortalThemeTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QVERIFY(m_bus.stop());
}

void PortalThemeTest::desktop(uint scheme, FakePortal::Manner manner)
{
    m_portal = std::make_unique<FakePortal>(scheme, manner);
    QVERIFY(m_portal->appearOn(bus()));
}

void PortalThemeTest::expectStill(const Theme &theme, Scheme scheme)
{
    // The daemon passes on in order: once an answer of its own is there, so is what was sent before.
    for (const QDBusConnection &side : {bus(), QDBusConnection::sessionBus()}) {
        const QDBusPendingCallWatcher last(side.asyncCall(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s)));
        QTRY_VERIFY(last.isFinished());
    }
    QCoreApplication::processEvents();
    QCOMPARE(theme.scheme(), scheme);
}

void PortalThemeTest::darkDesktopIsDarkAtTheStart()
{
    desktop(Dark);
    const Theme theme(*qApp, ThemeChoice::System);
    QSignalSpy changed(&theme, &Theme::changed);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(m_portal->asked, 1);
    QCOMPARE(changed.count(), 1); // once, not in steps
    QCOMPARE(QApplication::palette().color(QPalette::Window), colour(Token::Window, Scheme::Dark));
    QVERIFY(qApp->styleSheet().contains(colour(Token::Surface, Scheme::Dark).name()));
}

void PortalThemeTest::lightDesktopIsLightOnADarkPlatform()
{
    QApplication::setPalette(paletteFor(Scheme::Dark));
    desktop(Light);
    const Theme theme(*qApp, ThemeChoice::System);
    QCOMPARE(theme.scheme(), Scheme::Dark); // until it has answered
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
}

void PortalThemeTest::switchIsFollowedWhileRunning()
{
    desktop(Light);
    const Theme theme(*qApp, ThemeChoice::System);
    QTRY_COMPARE(m_portal->asked, 1);
    expectStill(theme, Scheme::Light);
    m_portal->switchTo(Dark);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), colour(Token::Window, Scheme::Dark));
    m_portal->switchTo(Light);
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), colour(Token::Window, Scheme::Light));
    QCOMPARE(m_portal->asked, 1); // it tells by itself
}

void PortalThemeTest::noPreferenceLeavesItToThePlatform()
{
    desktop(Dark);
    const Theme theme(*qApp, ThemeChoice::System);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    m_portal->switchTo(None);
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
}

void PortalThemeTest::otherSettingsChangeNothing()
{
    desktop(Light);
    const Theme theme(*qApp, ThemeChoice::System);
    QTRY_COMPARE(m_portal->asked, 1);
    emit m_portal->SettingChanged(
        u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(uint(Dark)));
    emit m_portal->SettingChanged(
        u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(uint(Dark)));
    emit m_portal->SettingChanged(
        u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(u"prefer-dark"_s));
    expectStill(theme, Scheme::Light);
}

void PortalThemeTest::moreContrastIsFollowed()
{
    desktop(Light);
    m_portal->know("org.freedesktop.appearance", "contrast", 1U);
    const Theme theme(*qApp, ThemeChoice::System);
    const auto isStrong = [](Token token) {
        return contrast(colour(token), colour(Token::Surface))
            > contrast(colour(token, currentScheme()), colour(Token::Surface));
    };
    QTRY_COMPARE(currentContrast(), Contrast::More);
    QVERIFY(isStrong(Token::Text3) && isStrong(Token::Line));
    QVERIFY(qApp->styleSheet().contains(colour(Token::Line).name()));
    m_portal->switchTo(Dark);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    QCOMPARE(currentContrast(), Contrast::More);
    QVERIFY(isStrong(Token::Text3) && isStrong(Token::Line));
    QSignalSpy changed(&theme, &Theme::changed);
    m_portal->tell("org.freedesktop.appearance", "contrast", 0U);
    QTRY_COMPARE(currentContrast(), Contrast::Usual);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.scheme(), Scheme::Dark);
}

void PortalThemeTest::nothingMovesWhereNothingShall_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QVariant>("still");
    QTest::addColumn<QVariant>("moving");
    QTest::newRow("by the common setting") << QByteArray("org.freedesktop.appearance")
                                           << QByteArray("reduced-motion") << QVariant(1U) << QVariant(0U);
    QTest::newRow("by GNOME's") << QByteArray("org.gnome.desktop.interface")
                                << QByteArray("enable-animations") << QVariant(false) << QVariant(true);
}

void PortalThemeTest::nothingMovesWhereNothingShall()
{
    QFETCH(const QByteArray, group);
    QFETCH(const QByteArray, key);
    QFETCH(const QVariant, still);
    QFETCH(const QVariant, moving);
    desktop(Light);
    m_portal->know(group.constData(), key.constData(), still);
    const Theme theme(*qApp, ThemeChoice::System);
    const QWidget widget;
    QTRY_COMPARE(motionTime(widget, 120), 0);
    m_portal->tell(group.constData(), key.constData(), moving);
    QTRY_COMPARE(motionTime(widget, 120), 120);
}

void PortalThemeTest::personsChoiceStandsAboveTheDesktop()
{
    desktop(Dark);
    Theme theme(*qApp, ThemeChoice::Light);
    QTRY_COMPARE(m_portal->asked, 1);
    m_portal->switchTo(Dark);
    expectStill(theme, Scheme::Light);
    theme.setChoice(ThemeChoice::System); // at once: it was listened to all the time
    QCOMPARE(theme.scheme(), Scheme::Dark);
}

void PortalThemeTest::withoutAPortalThePlatformDecides()
{
    const Theme light(*qApp, ThemeChoice::System);
    expectStill(light, Scheme::Light);
    QApplication::setPalette(paletteFor(Scheme::Dark));
    const Theme dark(*qApp, ThemeChoice::System);
    expectStill(dark, Scheme::Dark);
}

void PortalThemeTest::portalThatComesLaterIsFollowed()
{
    const Theme theme(*qApp, ThemeChoice::System);
    expectStill(theme, Scheme::Light);
    desktop(Dark);
    m_portal->switchTo(Dark);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
}

/// As after an update of the desktop: another process of the same name.
void PortalThemeTest::portalThatComesBackIsFollowed()
{
    desktop(Light);
    const Theme theme(*qApp, ThemeChoice::System);
    QTRY_COMPARE(m_portal->asked, 1);
    FakePortal::leave(bus());
    QDBusConnection::disconnectFromBus(u"portal"_s);
    desktop(Light);
    expectStill(theme, Scheme::Light);
    m_portal->switchTo(Dark);
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
}

void PortalThemeTest::portalThatAnswersNothingHoldsNothingUp_data()
{
    QTest::addColumn<FakePortal::Manner>("manner");
    QTest::newRow("it keeps silent") << FakePortal::Manner::KeepsSilent;
    QTest::newRow("it has no such setting") << FakePortal::Manner::Refuses;
}

void PortalThemeTest::portalThatAnswersNothingHoldsNothingUp()
{
    QFETCH(const FakePortal::Manner, manner);
    desktop(Dark, manner);
    const Theme theme(*qApp, ThemeChoice::System);
    QTRY_COMPARE(m_portal->asked, 1);
    expectStill(theme, Scheme::Light);
    m_portal->switchTo(Dark); // what it tells by itself counts
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
}

QTEST_MAIN(PortalThemeTest)
#include "tst_portaltheme.moc"
