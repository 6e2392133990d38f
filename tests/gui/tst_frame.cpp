#include "gui/accountrow.h"
#include "gui/button.h"
#include "gui/connectioncard.h"
#include "gui/elidedlabel.h"
#include "gui/mainwindow.h"
#include "gui/navbutton.h"
#include "gui/sidebar.h"
#include "gui/statelabel.h"
#include "stilllook.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

class FrameTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void onlyRegisteredPagesAreShown();
    void aShortcutShowsItsPage();
    void theFirstWindowFitsItsScreen();
    void theSidebarCollapsesUnder1000();
    void sizeAndPageAreRemembered();
    void pageIsRememberedWhereverItStands();
    void windowOfAScreenThatIsGoneComesBackInSight();
    void nonsenseThatWasKeptIsNotFollowed();
    void columnsAreRemembered();
    void whatStaysIsHiddenAndQuits();
    void whatElseIsOpenDoesNotKeepItFromQuitting();
    void aPageNamesTheWindow();
    void cardTellsWhatWasAskedOfWhom();
    void returnOnACardPressesItsFirstButton();
    void returnOnARowOpensItsMenu();
    void severalAccountsAreRows();
    void statesStandBelowOneAnother();
    void aNarrowRowShowsWhoseItIs();
    void cardsAreDrawn_data();
    void cardsAreDrawn();

private:
    QString settingsFile() const { return m_directory.filePath(u"window.ini"_s); }

    QTemporaryDir m_directory;
    std::unique_ptr<Theme> m_theme;
};

namespace
{

using Variant = CardButton::Variant;

CardView cardIn(CardState state, const QString &word, const QString &sentence,
    const QList<CardButton> &buttons, bool menu)
{
    CardView view;
    view.mark = u"Sf"_s;
    view.brand = u"#00A1E0"_s;
    view.name = u"Salesforce"_s;
    view.tagline = u"Leads and contacts"_s;
    view.sentence = sentence;
    view.state = state;
    view.stateWord = word;
    view.buttons = buttons;
    if (menu)
        view.menu = {{CardAction::Disconnect, u"Disconnect\u2026"_s, Variant::GhostDanger}};
    return view;
}

AccountView account(const QString &title, Environment environment, const QString &word, const QString &colour)
{
    AccountView view;
    view.title = title;
    view.subtitle = u"sales@acme.example \u00b7 acme.my.salesforce.com"_s;
    view.environment = environment;
    view.environmentWord = word;
    view.colour = colour;
    view.state = CardState::Connected;
    view.stateWord = u"Connected"_s;
    view.sentence = u"Checked 2 min ago"_s;
    view.buttons = {{CardAction::Test, u"Test"_s, Variant::Ghost},
        {CardAction::Disconnect, u"Disconnect"_s, Variant::Ghost}};
    view.menu = {{CardAction::OpenOrg, u"Open in Salesforce"_s, Variant::Ghost}};
    return view;
}

CardView cardWithRows()
{
    CardView view = cardIn(CardState::Connected, u"Connected"_s, u"Where your leads and contacts go."_s,
        {{CardAction::AddAnother, u"Add another"_s, Variant::Secondary}}, false);
    view.accounts = {account(u"Acme Corp"_s, Environment::Production, u"Production"_s, u"#C2410C"_s),
        account(u"Acme UAT"_s, Environment::Sandbox, u"Sandbox"_s, u"#0F8A8F"_s),
        account(u"Demo org"_s, Environment::Demo, u"Demo"_s, u"#8A63D2"_s)};
    return view;
}

QList<CardView> allStates()
{
    const CardButton cancel{CardAction::Cancel, u"Cancel"_s, Variant::Ghost};
    const auto button = [](CardAction action, const QString &text, Variant variant = Variant::Secondary) {
        return CardButton{action, text, variant};
    };
    CardView connected = cardIn(CardState::Connected, {}, {}, {}, false);
    connected.accounts = {account(u"Acme Corp"_s, Environment::Production, u"Production"_s, u"#C2410C"_s)};
    return {
        cardIn(CardState::NotSetUp, u"Not set up"_s, u"Needs a client id from your Salesforce org."_s,
            {button(CardAction::SetUp, u"Set up"_s)}, false),
        cardIn(CardState::NotConnected, u"Not connected"_s, u"Where your leads and contacts go."_s,
            {button(CardAction::Connect, u"Connect"_s, Variant::Primary)}, false),
        cardIn(CardState::WaitingForYou, u"Waiting for you"_s, u"Sign in in the open window."_s,
            {button(CardAction::ShowWindow, u"Show window"_s), cancel}, false),
        cardIn(CardState::WaitingForBrowser, u"Waiting for your browser"_s,
            u"Finish there, then come back. Nothing opened? Copy the link."_s,
            {button(CardAction::CopyLink, u"Copy link"_s), cancel}, false),
        cardIn(CardState::WaitingForCode, u"Waiting for the code"_s, u"Enter WDJB-MJHT on that page."_s,
            {button(CardAction::CopyCodeAndOpen, u"Copy and open"_s, Variant::Primary), cancel}, false),
        cardIn(CardState::Checking, u"Checking the account"_s, u"Asking Salesforce who you are."_s, {cancel},
            false),
        connected,
        cardIn(CardState::AccessMissing, u"Some access missing"_s,
            u"You did not allow chatter_api. All else works."_s,
            {button(CardAction::Reconnect, u"Reconnect"_s)}, true),
        cardIn(CardState::NeedsReconnect, u"Needs reconnect"_s,
            u"Salesforce ended this access on 20 Nov. 3 leads wait and go out after you reconnect."_s,
            {button(CardAction::Reconnect, u"Reconnect"_s, Variant::Primary)}, true),
        cardIn(CardState::Offline, u"Offline"_s,
            u"No answer since 09:41. You stay signed in; Patchbay keeps trying."_s,
            {button(CardAction::TryNow, u"Try now"_s)}, true),
        cardIn(CardState::KeychainLocked, u"Keychain locked"_s,
            u"Unlock your keychain to use this connection. You stay signed in."_s,
            {button(CardAction::Unlock, u"Unlock"_s, Variant::Primary)}, true),
        cardIn(CardState::LimitReached, u"Daily limit reached"_s,
            u"Acme Corp takes more calls after 02:00. 3 leads wait."_s, {}, true),
    };
}

} // namespace

void FrameTest::init()
{
    failOnWarnings();
    QFile::remove(settingsFile());
}

void FrameTest::initTestCase()
{
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void FrameTest::onlyRegisteredPagesAreShown()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window(settings);
    QCOMPARE(window.findChildren<NavButton *>().size(), 0);
    window.addPage({u"plug"_s, u"Connections"_s, {}}, new QWidget);
    window.addPage({u"history"_s, u"Activity"_s, {}}, new QWidget);
    QCOMPARE(window.findChildren<NavButton *>().size(), 2);
    QVERIFY(window.findChildren<NavButton *>().first()->isChecked());
}

void FrameTest::aShortcutShowsItsPage()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window(settings);
    auto *connections = new QWidget;
    auto *activity = new QWidget;
    window.addPage({u"plug"_s, u"Connections"_s, {QKeySequence(u"Ctrl+1"_s)}}, connections);
    window.addPage({u"history"_s, u"Activity"_s, {QKeySequence(u"Ctrl+4"_s)}}, activity);
    QSignalSpy shown(&window, &MainWindow::pageShown);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));

    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);

    QCOMPARE(window.currentPage(), activity);
    QCOMPARE(shown.count(), 1);
}

void FrameTest::theFirstWindowFitsItsScreen()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const MainWindow window(settings);
    const QSize room = window.screen()->availableSize();
    // Beside it, the window manager's own borders and title.
    QCOMPARE_LE(window.width(), std::min(1280, room.width() - 8));
    QCOMPARE_LE(window.height(), std::min(860, room.height() - 30));
    QCOMPARE_GE(window.width(), 900);
    QCOMPARE_GE(window.height(), 600);
}

void FrameTest::theSidebarCollapsesUnder1000()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window(settings);
    window.addPage({u"plug"_s, u"Connections"_s, {}}, new QWidget);
    window.resize(1000, 600);
    window.show();
    QCOMPARE(window.findChild<Sidebar *>()->width(), 212);
    window.resize(999, 600);
    QTRY_COMPARE(window.findChild<Sidebar *>()->width(), 56);
    QCOMPARE(window.findChild<NavButton *>()->toolTip(), u"Connections"_s);
}

void FrameTest::sizeAndPageAreRemembered()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const auto fill = [](MainWindow &window) {
        window.addPage({u"plug"_s, u"Connections"_s, {}}, new QWidget);
        window.addPage({u"history"_s, u"Activity"_s, {}}, new QWidget);
        window.restore();
    };
    {
        MainWindow window(settings);
        fill(window);
        window.resize(950, 620);
        window.show();
        window.findChildren<NavButton *>().last()->click();
        window.close();
    }
    MainWindow again(settings);
    fill(again);
    QCOMPARE(again.size(), QSize(950, 620));
    QVERIFY(again.findChildren<NavButton *>().last()->isChecked());
}

/// Another version has other pages, another language other titles.
void FrameTest::pageIsRememberedWhereverItStands()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    {
        MainWindow window(settings);
        auto *const activity = new QWidget;
        window.addPage({u"plug"_s, u"Connections"_s, {}}, new QWidget);
        window.addPage({u"history"_s, u"Activity"_s, {}}, activity);
        window.showPage(activity);
        window.remember();
    }
    const auto restored = [&settings] {
        MainWindow window(settings);
        QHash<QWidget *, QString> pages{
            {new QWidget, u"plug"_s}, {new QWidget, u"file-up"_s}, {new QWidget, u"history"_s}};
        for (const QString &sign : {u"plug"_s, u"file-up"_s, u"history"_s})
            window.addPage({sign, u"Titre"_s, {}}, pages.key(sign));
        window.restore();
        return pages.value(window.currentPage());
    };
    QCOMPARE(restored(), u"history"_s);
    settings.setValue("window/page", 1); // as older versions wrote it
    QCOMPARE(restored(), u"plug"_s);
}

void FrameTest::windowOfAScreenThatIsGoneComesBackInSight()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    {
        MainWindow window(settings);
        window.resize(1000, 700);
        window.move(9'000, 5'000); // a screen at the right, which is taken off afterwards
        window.show();
        window.close();
    }
    MainWindow again(settings);
    again.show();
    const QRect screen = again.screen()->availableGeometry();
    QVERIFY2(screen.contains(again.geometry()), qPrintable(QDebug::toString(again.geometry())));
    QCOMPARE(again.size(), QSize(1000, 700));
}

void FrameTest::nonsenseThatWasKeptIsNotFollowed()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue("window/geometry", QByteArray("no geometry"));
    settings.setValue("window/page", u"seventeen"_s);
    settings.setValue("columns/records", QStringList{u"-4"_s, u"wide"_s, u"999999"_s});
    MainWindow window(settings);
    auto *const table = new QTableWidget(1, 3);
    table->setObjectName(u"records"_s);
    window.addPage({u"plug"_s, u"Connections"_s, {}}, table);
    const int usual = table->columnWidth(0);
    window.restore();
    QCOMPARE(window.currentPage(), table);
    for (const int column : {0, 1, 2})
        QCOMPARE(table->columnWidth(column), usual);
    QVERIFY(window.screen()->availableSize().width() >= window.width());
}

void FrameTest::columnsAreRemembered()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const auto fill = [](MainWindow &window, int columns, int usual) {
        auto *const table = new QTableWidget(1, columns);
        table->setObjectName(u"records"_s);
        table->setColumnWidth(1, usual);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        window.addPage({u"plug"_s, u"Connections"_s, {}}, table);
        window.restore();
        window.show();
        return table;
    };
    {
        MainWindow window(settings);
        QTableWidget *const table = fill(window, 3, 150);
        table->setColumnWidth(2, 222);
        window.close();
    }
    {
        MainWindow again(settings);
        QTableWidget *const table = fill(again, 3, 170); // in another language it begins wider
        QCOMPARE(table->columnWidth(2), 222);
        QCOMPARE(table->columnWidth(1), 170);
        again.close();
    }
    {
        MainWindow twice(settings);
        QCOMPARE(fill(twice, 3, 150)->columnWidth(2), 222); // kept though nobody touched it again
    }
    MainWindow newer(settings);
    QTableWidget *const table = fill(newer, 4, 150); // another version's columns are others
    QCOMPARE(table->columnWidth(2), table->columnWidth(3));
}

void FrameTest::whatStaysIsHiddenAndQuits()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window(settings);
    bool hasTray = true;
    window.setStaying([&hasTray] { return hasTray; });
    const QSignalSpy last(qApp, &QGuiApplication::lastWindowClosed);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.close());
    QVERIFY(!window.isVisible());
    QCOMPARE(last.count(), 0);
    QTimer::singleShot(0, &window, [&window] { window.quit(); }); // from the tray, while it is hidden
    QCOMPARE(QApplication::exec(), 0); // Qt tells of the last window only in its loop
    QCOMPARE(last.count(), 1);

    MainWindow other(settings);
    other.setStaying([&hasTray] { return hasTray; });
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    hasTray = false; // it went meanwhile
    QVERIFY(other.close());
}

void FrameTest::whatElseIsOpenDoesNotKeepItFromQuitting()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window(settings);
    window.setStaying([] { return true; });
    QDialog other; // nobody's, as the one for quick entry
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    const QSignalSpy last(qApp, &QGuiApplication::lastWindowClosed);
    QTimer::singleShot(0, &window, [&] {
        window.quit();
        if (other.isVisible())
            QCoreApplication::exit(1);
    });
    QCOMPARE(QApplication::exec(), 0);
    QCOMPARE(last.count(), 1);
    QVERIFY(!window.isVisible() && !other.isVisible());
}

void FrameTest::aPageNamesTheWindow()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window(settings);
    auto *page = new QWidget;
    window.addPage({u"plug"_s, u"New record"_s, {}}, page);
    QCOMPARE(window.windowTitle(), u"Patchbay"_s);
    page->setWindowTitle(u"New lead in Acme Corp (Production)"_s);
    QVERIFY(window.windowTitle().startsWith(u"New lead in Acme Corp (Production)"_s));
}

void FrameTest::cardTellsWhatWasAskedOfWhom()
{
    ConnectionCard card;
    int asked = 0;
    connect(&card, &ConnectionCard::actionTriggered, &card, [&](CardAction action) {
        QCOMPARE(action, CardAction::Connect);
        ++asked;
    });
    card.setView(allStates().at(1));
    card.findChild<Button *>()->click();
    QCOMPARE(asked, 1);
}

void FrameTest::returnOnACardPressesItsFirstButton()
{
    ConnectionCard card;
    QSignalSpy asked(&card, &ConnectionCard::actionTriggered);
    card.setView(allStates().at(1));
    QTest::keyClick(&card, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<CardAction>(), CardAction::Connect);
}

void FrameTest::returnOnARowOpensItsMenu()
{
    ConnectionCard card;
    card.setView(cardWithRows());
    card.show();
    auto *const row = card.findChild<AccountRow *>();
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    QTest::keyClick(row, Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
    QCOMPARE(QApplication::activePopupWidget(), row->findChild<QMenu *>());
    QApplication::activePopupWidget()->close();
}

void FrameTest::severalAccountsAreRows()
{
    ConnectionCard card;
    card.setView(cardWithRows());
    QVERIFY(card.property("fullWidth").toBool());
    QCOMPARE(card.findChildren<StateLabel *>().size(), 3);
    card.setView(allStates().at(0)); // a card shows another view in place
    QVERIFY(!card.property("fullWidth").toBool());
    QCOMPARE(card.findChildren<StateLabel *>().size(), 1);
}

/// As beside an open panel.
void FrameTest::aNarrowRowShowsWhoseItIs()
{
    CardView view = cardWithRows();
    AccountView &ended = view.accounts[1];
    ended.title = u"Strict Sandbox"_s;
    ended.state = CardState::NeedsReconnect;
    ended.stateWord = u"Needs reconnect"_s;
    ended.sentence
        = u"Salesforce ended this access on 20 Nov. 3 leads wait and go out after you reconnect."_s;
    ended.buttons = {{CardAction::Reconnect, u"Reconnect"_s, CardButton::Variant::Primary}};
    ended.menu = {{CardAction::Disconnect, u"Disconnect…"_s, CardButton::Variant::GhostDanger}};
    ConnectionCard card;
    card.setView(view);
    card.resize(570, 300);
    card.show();
    const QList<AccountRow *> rows = card.findChildren<AccountRow *>();
    QTRY_COMPARE(rows.at(1)->findChild<ElidedLabel *>()->shownText(), ended.title);
    QVERIFY(card.grab().save(u"%1/narrow-rows.png"_s.arg(QStringLiteral(PICTURES_DIR))));
}

/// Beside the rows' buttons they begin so, else they end so.
void FrameTest::statesStandBelowOneAnother()
{
    ConnectionCard card;
    CardView view = cardWithRows();
    view.accounts[1].state = CardState::Offline;
    view.accounts[1].stateWord = u"Offline"_s;
    view.accounts[2].sentence = u"No answer since 09:41. You stay signed in; Patchbay keeps trying."_s;
    card.setView(view);
    card.resize(1000, 300);
    card.show();
    const QList<StateLabel *> states = card.findChildren<StateLabel *>();
    QCOMPARE(states.size(), 3);
    const auto area
        = [&](int i) { return QRect(states.at(i)->mapTo(&card, QPoint()), states.at(i)->size()); };
    QTRY_VERIFY(area(0).left() > 0 && area(0).left() == area(1).left() && area(0).left() == area(2).left());
    card.resize(640, 300);
    QTRY_VERIFY(area(0).right() == area(1).right() && area(0).right() == area(2).right());
    QVERIFY(area(0).left() != area(1).left());
}

void FrameTest::cardsAreDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light-rtl") << false << true;
}

void FrameTest::cardsAreDrawn()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window(settings);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(28, 20, 28, 20);
    grid->setSpacing(12);
    auto *rows = new ConnectionCard(page);
    rows->setView(cardWithRows());
    grid->addWidget(rows, 0, 0, 1, 2);
    int at = 2;
    for (const CardView &view : allStates()) {
        auto *card = new ConnectionCard(page);
        card->setView(view);
        grid->addWidget(card, at / 2, at % 2);
        ++at;
    }
    grid->setRowStretch(at / 2, 1);
    window.addPage({u"plug"_s, u"Connections"_s, {}}, page);
    window.addPage({u"user-plus"_s, u"New record"_s, {}}, new QWidget);
    window.addPage({u"history"_s, u"Activity"_s, {}}, new QWidget);
    window.addPage({u"sliders"_s, u"Settings"_s, {}, true}, new QWidget);
    QAction help(u"Help"_s);
    window.addTool(u"circle-help"_s, &help);
    QAction palette(u"Go to\u2026"_s);
    palette.setShortcut(QKeySequence(u"Ctrl+K"_s));
    window.setGoTo(&palette);
    window.setBadge(page, 1);
    window.setOutbox(OutboxBlock::Look::Sent, u"Online"_s, u"Everything is sent"_s);
    window.resize(1280, 1080);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, 60'000));

    const QPixmap picture = window.grab();
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(window.size()));
    QVERIFY(picture.save(
        u"%1/frame-%2-%3x.png"_s.arg(QStringLiteral(PICTURES_DIR), QLatin1StringView(QTest::currentDataTag()))
            .arg(window.devicePixelRatioF())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(FrameTest)
#include "tst_frame.moc"
