#include "gui/networkpane.h"

#include "engine/enginefixture.h"
#include "gui/button.h"
#include "gui/listcombo.h"
#include "gui/wrappedlabel.h"
#include "presentation/networksettings.h"
#include "stilllook.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using Mode = ProxySetting::Mode;

/// The section “Network” as a person works it, by mouse and keys.
class NetworkPaneTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = stillLook(QStringLiteral(PICTURES_DIR));
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    }
    void init();
    void cleanup();

    void fieldsComeWithAProxyOfOnesOwn_data();
    void fieldsComeWithAProxyOfOnesOwn();
    void wrongFieldsAreMarkedWhenTheyAreLeft();
    void passwordLeavesTheFieldForTheKeychain();
    void typedPasswordIsDroppedWhenThePageGoes();
    void anotherWindowDoesNotEndTyping();
    void passwordThatStaysIsToldInEachMode();
    void lockedKeychainIsToldAtTheField();
    void everyFieldHasAName();

private:
    struct World : EngineFixture {
        ProxyService proxy{database, preferences, vault, clock, folder.path()};
        NetworkSettings model{proxy};
    };
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QString note(const QString &name) const { return find<WrappedLabel>(name)->text(); }
    void choose(Mode mode)
    {
        auto *const choice = find<ListCombo>(u"proxyMode"_s);
        choice->setCurrentIndex(choice->findData(int(mode)));
        emit choice->activated(choice->currentIndex());
    }
    void type(const QString &field, const QString &words)
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), words);
        QTest::keyClick(line(field), Qt::Key_Tab);
    }
    void fillIn()
    {
        choose(Mode::Manual);
        type(u"proxyHost"_s, u"proxy.example"_s);
        type(u"proxyPort"_s, u"3128"_s);
        type(u"proxyUser"_s, u"ann"_s);
        QTRY_COMPARE(note(u"modeNote"_s), u"In use: HTTP proxy \u2068proxy.example:3128\u2069"_s);
        QTRY_COMPARE(onDisk().user, u"ann"_s);
    }
    [[nodiscard]] ProxySetting onDisk() { return await(m->proxy.setting()).value(); }
    void keepPicture(const QString &name)
    {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(u"%1/network-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), name)));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<World> m;
    std::unique_ptr<QWidget> m_window;
};

void NetworkPaneTest::init()
{
    failOnWarnings();
    m = std::make_unique<World>();
    m_window = std::make_unique<QWidget>();
    auto *const layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new NetworkPane(m->model));
    m_window->resize(756, 620);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void NetworkPaneTest::cleanup()
{
    m_window.reset();
    m.reset();
    m_theme->setChoice(ThemeChoice::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void NetworkPaneTest::fieldsComeWithAProxyOfOnesOwn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void NetworkPaneTest::fieldsComeWithAProxyOfOnesOwn()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QTRY_COMPARE(note(u"modeNote"_s), u"In use: no proxy, as the system says"_s);
    QVERIFY(!line(u"proxyHost"_s)->isVisible());
    keepPicture(u"system-"_s + name);
    choose(Mode::Manual);
    QVERIFY(line(u"proxyHost"_s)->isVisible() && line(u"proxyHost"_s)->hasFocus());
    QVERIFY(!line(u"proxyPassword"_s)->isEnabled()); // there is nobody to whom it belongs
    fillIn();
    QCOMPARE(onDisk().host, u"proxy.example"_s);
    QVERIFY(line(u"proxyPassword"_s)->hasFocus()); // where Tab leads once there is a user
    keepPicture(u"own-"_s + name);
    choose(Mode::None);
    QTRY_COMPARE(note(u"modeNote"_s), u"In use: no proxy"_s);
    QVERIFY(!line(u"proxyHost"_s)->isVisible());
}

void NetworkPaneTest::wrongFieldsAreMarkedWhenTheyAreLeft()
{
    choose(Mode::Manual);
    QVERIFY(note(u"hostNote"_s).isEmpty());
    type(u"proxyHost"_s, u"proxy example"_s);
    type(u"proxyPort"_s, u"99999"_s);
    QVERIFY(line(u"proxyHost"_s)->property("invalid").toBool());
    QVERIFY(note(u"hostNote"_s).startsWith(u"This is not the name or address of a host."_s));
    QVERIFY(line(u"proxyPort"_s)->property("invalid").toBool());
    QCOMPARE(line(u"proxyPort"_s)->accessibleDescription(), u"A port is a number from 1 to 65535."_s);
    keepPicture(u"wrong"_s);
    type(u"proxyHost"_s, u"socks5://proxy.example:1080"_s);
    QCOMPARE(line(u"proxyHost"_s)->text(), u"proxy.example"_s);
    QCOMPARE(line(u"proxyPort"_s)->text(), u"1080"_s);
    QCOMPARE(find<ListCombo>(u"proxyKind"_s)->currentText(), u"SOCKS 5"_s);
    QVERIFY(!line(u"proxyHost"_s)->property("invalid").toBool());
    QVERIFY(!line(u"proxyPort"_s)->property("invalid").toBool());
}

void NetworkPaneTest::passwordLeavesTheFieldForTheKeychain()
{
    fillIn();
    QCOMPARE(line(u"proxyPassword"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!find<Button>(u"forgetPassword"_s)->isVisible());
    type(u"proxyPassword"_s, u"pass-word"_s);
    QVERIFY(line(u"proxyPassword"_s)->text().isEmpty() && !line(u"proxyPassword"_s)->isUndoAvailable());
    QTRY_COMPARE(line(u"proxyPassword"_s)->placeholderText(), u"Kept in your keychain"_s);
    QCOMPARE(await(m->proxy.route())->password.reveal(), QByteArrayView("pass-word"));
    keepPicture(u"password"_s);
    find<Button>(u"forgetPassword"_s)->click();
    QTRY_VERIFY(!find<Button>(u"forgetPassword"_s)->isVisible());
    QCOMPARE(await(m->vault.read(VaultKey::forProxyPassword())).error().kind, ErrorKind::NotFound);
}

void NetworkPaneTest::typedPasswordIsDroppedWhenThePageGoes()
{
    fillIn();
    line(u"proxyPassword"_s)->setFocus();
    QTest::keyClicks(line(u"proxyPassword"_s), u"pass-word"_s);
    m_window->hide();
    QVERIFY(line(u"proxyPassword"_s)->text().isEmpty() && !line(u"proxyPassword"_s)->isUndoAvailable());
    QCoreApplication::processEvents();
    QVERIFY(!onDisk().hasPassword);
    QCOMPARE(m->vault.writes, 0);
}

void NetworkPaneTest::anotherWindowDoesNotEndTyping()
{
    fillIn();
    QWidget other;
    for (const QString &field : {u"proxyHost"_s, u"proxyPassword"_s}) {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), u"half"_s);
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(!line(field)->hasFocus());
        emit m->model.changed(); // what is typed stays
        QCOMPARE(line(field)->text(), u"half"_s);
        other.hide();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(line(field)->hasFocus());
        line(field)->setText({});
    }
    QCOMPARE(onDisk().host, u"proxy.example"_s);
    QCOMPARE(m->vault.writes, 0);
    QTest::keyClicks(line(u"proxyPassword"_s), u"pass-word"_s);
    QTest::keyClick(line(u"proxyPassword"_s), Qt::Key_Return);
    QTRY_VERIFY(onDisk().hasPassword);
}

void NetworkPaneTest::passwordThatStaysIsToldInEachMode()
{
    fillIn();
    type(u"proxyPassword"_s, u"pass-word"_s);
    QTRY_VERIFY(onDisk().hasPassword);
    m->vault.fail(ErrorKind::KeychainLocked);
    choose(Mode::None);
    QTRY_VERIFY(note(u"modeTrouble"_s).startsWith(u"The password before is still in your keychain"_s));
    QVERIFY(find<WrappedLabel>(u"modeTrouble"_s)->isVisible());
    QCOMPARE(note(u"modeNote"_s), u"In use: no proxy"_s);
    keepPicture(u"left"_s);
}

void NetworkPaneTest::lockedKeychainIsToldAtTheField()
{
    fillIn();
    m->vault.fail(ErrorKind::KeychainLocked);
    type(u"proxyPassword"_s, u"pass-word"_s);
    QTRY_VERIFY(line(u"proxyPassword"_s)->property("invalid").toBool());
    QVERIFY(note(u"passwordNote"_s).contains(u"Unlock it, then enter the password again."_s));
    keepPicture(u"locked"_s);
    m->proxy.noteOutcome(await(m->proxy.route()).value(),
        Error{.kind = ErrorKind::Offline, .detail = {}, .providerCode = u"proxy_unreachable"_s});
    QVERIFY(line(u"proxyHost"_s)->property("invalid").toBool());
    QVERIFY(note(u"hostNote"_s).startsWith(u"This proxy does not answer."_s));
}

void NetworkPaneTest::everyFieldHasAName()
{
    fillIn();
    int reached = 0;
    for (QWidget *const widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        ++reached;
        const QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(
            spoken && !spoken->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(widget->objectName()));
    }
    QCOMPARE(reached, 6);
}

QTEST_MAIN(NetworkPaneTest)
#include "tst_networkpane.moc"
