#include "gui/accountrow.h"
#include "gui/activitypage.h"
#include "gui/appearancepage.h"
#include "gui/banner.h"
#include "gui/button.h"
#include "gui/cataloguepage.h"
#include "gui/choicetile.h"
#include "gui/connectioncard.h"
#include "gui/connectionpanel.h"
#include "gui/connectionspage.h"
#include "gui/copybutton.h"
#include "gui/customproviderpage.h"
#include "gui/firstpage.h"
#include "gui/fold.h"
#include "gui/formfield.h"
#include "gui/helppage.h"
#include "gui/keydialog.h"
#include "gui/lockpage.h"
#include "gui/mainwindow.h"
#include "gui/navbutton.h"
#include "gui/newrecordpage.h"
#include "gui/panestack.h"
#include "gui/pastedialog.h"
#include "gui/providersettingspage.h"
#include "gui/providertile.h"
#include "gui/recordeffects.h"
#include "gui/recordformwidget.h"
#include "gui/searchfield.h"
#include "gui/segmentedtabs.h"
#include "gui/settingspage.h"
#include "gui/switch.h"
#include "gui/tocompletelist.h"
#include "gui/wrappedlabel.h"
#include "pagesfixture.h"
#include "stilllook.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// Shows each page in the frame over real view models and a database of its own, and keeps a picture of it. A
/// person judges the pictures; the tests hold what must be on them.
class PagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstPageSaysWhatCanBeDone_data() { addLooks(); }
    void firstPageSaysWhatCanBeDone();
    void nothingConnectedShowsWhatCanBe();
    void oneDemoOrgIsACard();
    void tabsGoInReadingOrder();
    void catalogueIsSearchedAndAdds_data();
    void catalogueIsSearchedAndAdds();
    void customProviderIsRefusedAtItsField_data();
    void customProviderIsRefusedAtItsField();
    void panelShowsAConnectionAndKeepsItsLabels_data();
    void panelShowsAConnectionAndKeepsItsLabels();
    void accountsInEveryState_data();
    void accountsInEveryState();
    void fiveThousandAccountsAreShownInParts();
    void labelsOfEveryScriptAreDrawn_data();
    void labelsOfEveryScriptAreDrawn();
    void anotherAccountIsAskedAboutInItsRow_data();
    void anotherAccountIsAskedAboutInItsRow();
    void theLeadFormNamesItsOrg_data();
    void theLeadFormNamesItsOrg();
    void theResultSaysWhatBecameOfIt_data();
    void theResultSaysWhatBecameOfIt();
    void moreFieldsTakeTheFocus();
    void aProblemBehindMoreFieldsIsShown();
    void ninetyPercentOfTheCallsIsSaid_data();
    void ninetyPercentOfTheCallsIsSaid();
    void signatureFillsTheForm();
    void withoutAnOrgNothingIsSent();
    void overAResultNothingIsSentAndAskingAgainStartsNew();
    void theButtonSaysWhereARecordOpens_data();
    void theButtonSaysWhereARecordOpens();
    void settingsOfSalesforce_data();
    void settingsOfSalesforce();
    void settingsShowWhatACheckFoundAndWhatOthersSaved();
    void draftOfSettingsIsFilledIntoNobodyElsesForm_data();
    void draftOfSettingsIsFilledIntoNobodyElsesForm();
    void halfTypedSettingsStayWithEachProvider();
    void whatIsGoodToKnowUnfoldsAndTheConsoleOpens();
    void connectionsOwnAppIsAskedForWhereItIsWanted_data() { addLooks(); }
    void connectionsOwnAppIsAskedForWhereItIsWanted();
    void theLastAddressIsInItsFieldOnlyUntilItIsUsed();

    void settingsTellWhatIsSettled_data() { addLooks(); }
    void settingsTellWhatIsSettled();
    void localRequestsAreSwitchedOnAndKeysMade_data() { addLooks(); }
    void themeIsChosenByArrows_data();
    void settingsAreReadByTheirList();
    void aShortSectionScrollsOverNothing();
    void themeIsChosenByArrows();
    void localRequestsAreSwitchedOnAndKeysMade();
    void lockedWindowShowsTheLockAlone_data() { addLooks(); }
    void lockedWindowShowsTheLockAlone();
    void readOnlyFormSaysWhy_data() { addLooks(); }
    void readOnlyFormSaysWhy();
    void helpHasContentsAndLinks_data() { addLooks(); }
    void helpHasContentsAndLinks();

private:
    void look(bool dark, bool rightToLeft = false);
    void show(QWidget *page, QSize size = {1280, 826});
    void keepPicture(const QString &name);
    void expectNames() const;
    void fillAccounts();
    static void addLooks(int height = 826);
    Button *buttonCalled(const QString &spoken) const;
    Button *buttonWith(const QString &words) const;
    static Button *buttonIn(const QWidget &place, const QString &words);
    static void keepWidget(QWidget &widget, const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PagesFixture> m_data;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void PagesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void PagesTest::init()
{
    failOnWarnings();
    look(false);
    m_data = std::make_unique<PagesFixture>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_settings);
}

void PagesTest::cleanup()
{
    m_window.reset();
    m_data.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PagesTest::look(bool dark, bool rightToLeft)
{
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

void PagesTest::show(QWidget *page, QSize size)
{
    m_window->addPage({u"plug"_s, u"Connections"_s, {}}, page);
    m_window->addPage({u"user-plus"_s, u"New record"_s, {}}, new QWidget);
    m_window->addPage({u"history"_s, u"Activity"_s, {}}, new QWidget);
    m_window->setOutbox(OutboxBlock::Look::Sent, u"Online"_s, u"Everything is sent"_s);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
}

void PagesTest::keepPicture(const QString &name)
{
    for (int turn = 0; turn < 4; ++turn) // queued showing, late layouts
        QCoreApplication::processEvents();
    QVERIFY(m_window->grab().save(u"%1/page-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), name)));
    expectNames();
}

/// What the keyboard reaches, a screen reader can name.
void PagesTest::expectNames() const
{
    int reached = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy() != nullptr)
            continue;
        ++reached;
        const QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).trimmed().isEmpty(),
            qPrintable(u"%1 “%2” in “%3”"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                widget->objectName(), widget->parentWidget()->objectName())));
    }
    QVERIFY(reached >= 3);
}

Button *PagesTest::buttonCalled(const QString &spoken) const
{
    for (Button *button : m_window->findChildren<Button *>()) {
        if (button->accessibleName() == spoken && button->isVisible())
            return button;
    }
    return nullptr;
}

Button *PagesTest::buttonWith(const QString &words) const
{
    for (Button *button : m_window->findChildren<Button *>()) {
        if (QString(button->text()).remove(u'&') == QString(words).remove(u'&') && button->isVisible())
            return button;
    }
    return nullptr;
}

Button *PagesTest::buttonIn(const QWidget &place, const QString &words)
{
    for (Button *button : place.findChildren<Button *>()) {
        if (QString(button->text()).remove(u'&') == QString(words).remove(u'&'))
            return button;
    }
    return nullptr;
}

void PagesTest::keepWidget(QWidget &widget, const QString &name)
{
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(widget.grab().save(u"%1/page-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), name)));
}

void PagesTest::fillAccounts()
{
    using namespace std::chrono_literals;
    ConnectionRow production = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    ConnectionRow sandbox = m_data->org("uat", u"Acme UAT"_s, Environment::Sandbox);
    sandbox.instanceUrl = QUrl(u"https://acme--uat.sandbox.my.salesforce.com"_s);
    sandbox.colour = u"#0F8A8F"_s;
    sandbox.tenantId = u"00D5g000004XyzKEAS"_s;
    sandbox.apiUsed = 12'408;
    sandbox.apiLimit = 100'000;
    sandbox.lastErrorKind = nameOf(ErrorKind::Protocol); // the longest words
    ConnectionRow ended = m_data->org("ended", u"Contoso Ltd"_s, Environment::Production);
    ended.phase = ConnectionPhase::NeedsReconnect;
    ended.reasonCode = u"invalid_grant"_s;
    ended.colour = u"#2F6FDE"_s;
    ConnectionRow slack = m_data->org("slack", u"Contoso"_s, Environment::None);
    slack.provider = {u"slack"_s};
    slack.instanceUrl = QUrl(u"https://contoso.slack.com"_s);
    slack.phase = ConnectionPhase::NeedsReconnect;
    slack.reasonCode = u"invalid_grant"_s;
    ConnectionRow linear = m_data->org("linear", u"Acme"_s, Environment::None);
    linear.provider = {u"linear"_s};
    linear.instanceUrl = {};
    linear.loginHost = u"linear.app"_s;
    ConnectionRow hubspot = m_data->org("hubspot", u"Contoso portal"_s, Environment::None);
    hubspot.provider = {u"hubspot"_s};
    hubspot.offlineSince = m_data->clock.now() - 20min;
    hubspot.lastErrorKind = nameOf(ErrorKind::Offline);
    ConnectionRow github = m_data->org("github", {}, Environment::None);
    github.provider = {u"github"_s};
    github.accountLabel = u"acme-ops"_s;
    github.lastErrorKind = nameOf(ErrorKind::KeychainLocked);
    github.instanceUrl = {};
    github.loginHost = u"github.com"_s;
    for (const ConnectionRow &row : {production, sandbox, ended, slack, linear, hubspot, github})
        QVERIFY(m_data->keep(row));
}

void PagesTest::addLooks(int height)
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << false << QSize(1280, height);
    QTest::newRow("dark") << true << false << QSize(1280, height);
    QTest::newRow("rtl") << false << true << QSize(1280, height);
    QTest::newRow("narrow") << false << false << QSize(900, 600);
}

void PagesTest::firstPageSaysWhatCanBeDone()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, rightToLeft);
    QFETCH(const QSize, size);
    look(dark, rightToLeft);
    auto *page = new FirstPage(m_data->firstRun, m_data->appearance);
    m_window->addPlainPage(page);
    m_window->showPage(page);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(buttonWith(u"Connect Salesforce"_s));
    const QString services = QString::number(m_data->catalog.all().size());
    QTRY_VERIFY(buttonWith(u"Browse all %1 service(s)"_s.arg(services)));
    QTRY_COMPARE(
        page->findChild<QLabel *>(u"keychainFact"_s)->text(), u"GNOME Keyring found and unlocked."_s);
    keepPicture(u"first-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
}

void PagesTest::nothingConnectedShowsWhatCanBe()
{
    auto *page = new ConnectionsPage(m_data->connectionsModel);
    show(page);
    m_data->connectionsModel.refresh();
    QTRY_COMPARE(page->findChildren<ProviderTile *>().size(), 8);
    QTRY_VERIFY(buttonCalled(u"Connect Salesforce demo org"_s));
    keepPicture(u"connections-first"_s);
}

void PagesTest::oneDemoOrgIsACard()
{
    QVERIFY(m_data->keep(m_data->demoOrg()));
    auto *page = new ConnectionsPage(m_data->connectionsModel);
    show(page);
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(buttonCalled(u"Disconnect Demo org"_s));
    keepPicture(u"connections-demo"_s);

    QSignalSpy asked(&m_data->connectionsModel, &ConnectionsViewModel::disconnectQuestion);
    buttonCalled(u"Disconnect Demo org"_s)->click();
    QCOMPARE(asked.count(), 1);
}

void PagesTest::tabsGoInReadingOrder()
{
    auto *page = new ConnectionsPage(m_data->connectionsModel);
    show(page);
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(buttonCalled(u"Connect Salesforce demo org"_s));
    QVERIFY(m_data->keep(m_data->demoOrg())); // a card that comes after the tiles
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(buttonCalled(u"Disconnect Demo org"_s));

    buttonCalled(u"Disconnect Demo org"_s)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttonCalled(u"More Demo org"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttonCalled(u"Set up GitHub"_s));
}

void PagesTest::catalogueIsSearchedAndAdds_data()
{
    addLooks();
}

void PagesTest::catalogueIsSearchedAndAdds()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    look(dark, rightToLeft);
    auto *page = new CataloguePage(m_data->connectionsModel);
    show(page, size);
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(buttonCalled(u"Add Jira"_s));
    QVERIFY(!buttonCalled(u"Add Slack"_s)); // it is on the first screen
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    keepPicture(u"catalogue-"_s + tag);
    auto *const search = page->findChild<SearchField *>();
    search->setText(u"crm"_s); // by what it is for
    QTRY_VERIFY(!buttonCalled(u"Add Jira"_s));
    QVERIFY(buttonCalled(u"Add Pipedrive"_s));
    search->setText(u"nobody"_s);
    QTRY_VERIFY(!buttonCalled(u"Add Pipedrive"_s));
    keepPicture(u"catalogue-none-"_s + tag);
    page->begin();
    QTRY_VERIFY(buttonCalled(u"Add Jira"_s));
    buttonCalled(u"Add Jira"_s)->click();
    QTRY_VERIFY(!buttonCalled(u"Add Jira"_s));
    const QList<CardView> &home = m_data->connectionsModel.available();
    QVERIFY(
        std::any_of(home.cbegin(), home.cend(), [](const CardView &view) { return view.name == u"Jira"_s; }));
}

void PagesTest::customProviderIsRefusedAtItsField_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1280, 1000);
    QTest::newRow("dark-narrow") << true << QSize(900, 600);
}

void PagesTest::customProviderIsRefusedAtItsField()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    look(dark, false);
    auto *page = new CustomProviderPage(m_data->customProvider);
    show(page, size);
    page->begin(u"Acme"_s);
    const auto type = [page](const QString &field, const QString &text) {
        page->findChild<QLineEdit *>(field)->setText(text);
    };
    type(u"authorization"_s, u"https://login.acme.example/auth"_s);
    type(u"token"_s, u"http://login.acme.example/token"_s);
    type(u"whoAmI"_s, u"https://login.acme.example/me"_s);
    page->findChild<Button *>(u"save"_s)->click();
    QCOMPARE(QApplication::focusWidget(), page->findChild<QLineEdit *>(u"token"_s));
    keepPicture(u"custom-"_s + QLatin1StringView(QTest::currentDataTag()));
}

void PagesTest::panelShowsAConnectionAndKeepsItsLabels_data()
{
    addLooks();
}

void PagesTest::panelShowsAConnectionAndKeepsItsLabels()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    look(dark, rightToLeft);
    fillAccounts();
    auto *page = new ConnectionsPage(m_data->connectionsModel);
    auto *panel = new ConnectionPanel(m_data->detailsModel, m_data->connectionsModel);
    page->addPanel(panel);
    QObject::connect(&m_data->connectionsModel, &ConnectionsViewModel::detailsRequested,
        &m_data->detailsModel, &DetailsViewModel::open);
    show(page, size);
    m_data->connectionsModel.refresh();
    QTRY_COMPARE(page->findChildren<ConnectionCard *>().size(), 5);
    QVERIFY(!panel->isVisible());
    const QSignalSpy test(page, &ConnectionsPage::testRequested);
    QTest::keyClick(page, Qt::Key_F5);
    QCOMPARE(test.count(), 1);
    const QSignalSpy disconnect(&m_data->connectionsModel, &ConnectionsViewModel::disconnectQuestion);
    QTest::keyClick(page->findChildren<AccountRow *>().first(), Qt::Key_Delete);
    QTRY_COMPARE(disconnect.count(), 1); // it is only asked
    QTest::keyClick(page->findChildren<AccountRow *>().first(), Qt::Key_Return);
    QTRY_VERIFY(panel->isVisible());
    const auto *const cards = page->findChild<QScrollArea *>(u"scroll"_s);
    QTRY_COMPARE(cards->widget()->width(), cards->viewport()->width()); // nothing is cut off beside the panel
    keepPicture(u"details-"_s + QLatin1StringView(QTest::currentDataTag()));

    auto *const tags = panel->findChild<QLineEdit *>(u"tags"_s);
    auto *const save = panel->findChild<Button *>(u"save"_s);
    auto *const edit = panel->findChild<Button *>(u"edit"_s);
    QVERIFY(!tags->isVisible() && !save->isVisible());
    edit->click();
    QVERIFY(tags->isVisible() && panel->findChild<QLineEdit *>(u"label"_s)->hasFocus());
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(tags, u"dropped"_s);
    panel->findChild<Button *>(u"cancel"_s)->click();
    QVERIFY(!tags->isVisible() && edit->hasFocus());
    edit->click();
    QCOMPARE(tags->text(), QString()); // what was typed is gone with Cancel
    QTest::keyClicks(tags, u"emea, fairs"_s);
    QVERIFY(save->isEnabled());
    m_data->detailsModel.refresh(); // news do not take away what somebody types
    QTRY_COMPARE(tags->text(), u"emea, fairs"_s);
    panel->findChild<QScrollArea *>()->ensureWidgetVisible(save);
    keepPicture(u"details-labels-"_s + QLatin1StringView(QTest::currentDataTag()));
    save->click();
    QTRY_VERIFY(!save->isVisible());
    const QList<ConnectionRow> rows = await(m_data->connections.all()).value_or(QList<ConnectionRow>());
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const ConnectionRow &row) {
        return row.tags == QStringList{u"emea"_s, u"fairs"_s};
    }));
    auto *const version = panel->findChild<QComboBox *>(u"version"_s);
    QVERIFY(version->currentText().startsWith(u"Newest"_s));
    QCOMPARE(version->itemText(version->count() - 1), u"59.0"_s);
    version->setFocus();
    QTest::keyClick(version, Qt::Key_End);
    QTRY_VERIFY(std::ranges::any_of(await(m_data->connections.all()).value_or(QList<ConnectionRow>()),
        [](const ConnectionRow &row) { return row.apiVersion == u"59.0"_s; }));
    QTRY_COMPARE(version->currentText(), u"59.0"_s);
    const QList<AccountRow *> accountRows = page->findChildren<AccountRow *>();
    QTest::keyClick(accountRows.last(), Qt::Key_Return);
    auto *const sentence = panel->findChild<WrappedLabel *>(u"sentence"_s);
    QTRY_VERIFY(sentence->isVisible());
    QCOMPARE(sentence->shownLines(sentence->width()).join(u' '), sentence->text());
    QVERIFY(sentence->text().endsWith(u"of your network can cause this."_s));
    QTRY_VERIFY(panel->findChild<QProgressBar *>());
    QCOMPARE(panel->findChild<QProgressBar *>()->value(), 124);
    const QWidget *const place = panel->findChild<QScrollArea *>()->viewport();
    for (const CopyButton *const copy :
        panel->findChildren<CopyButton *>()) // none is pushed out of the panel
        QTRY_VERIFY(place->rect().contains({copy->mapTo(place, QPoint(0, 0)).x(), 0})
            && copy->mapTo(place, QPoint(copy->width(), 0)).x() <= place->width());
    keepPicture(u"details-trouble-"_s + QLatin1StringView(QTest::currentDataTag()));
    QSignalSpy copied(panel, &ConnectionPanel::copyRequested);
    panel->findChildren<CopyButton *>().constFirst()->click();
    QCOMPARE(copied.value(0).value(0).toString(), u"005A"_s);
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    // What had the keyboard may be gone meanwhile, as when its card is filled anew: then the card has it.
    QObject::connect(panel, &ConnectionPanel::leftFor, page, &ConnectionsPage::focusOn);
    const QList<ConnectionCard *> shownCards = page->findChildren<ConnectionCard *>();
    const auto card = std::ranges::find_if(
        shownCards, [](const ConnectionCard *shown) { return shown->findChild<AccountRow *>() != nullptr; });
    QVERIFY(card != shownCards.cend());
    auto *const row = (*card)->findChild<AccountRow *>();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QTRY_VERIFY(panel->isVisible());
    delete row;
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_COMPARE(page->window()->focusWidget(), *card);
}

void PagesTest::accountsInEveryState_data()
{
    addLooks(1000);
    QTest::newRow("wide") << false << false << QSize(1700, 1000);
}

void PagesTest::accountsInEveryState()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    look(dark, rightToLeft);
    fillAccounts();
    auto *page = new ConnectionsPage(m_data->connectionsModel);
    show(page, size);
    m_data->connectionsModel.refresh();
    QTRY_COMPARE(page->findChildren<ConnectionCard *>().size(), 5);
    keepPicture(u"connections-"_s + QLatin1StringView(QTest::currentDataTag()));
    page->findChild<QScrollArea *>()->ensureWidgetVisible(page->findChildren<ConnectionCard *>().last());
    keepPicture(u"connections-"_s + QLatin1StringView(QTest::currentDataTag()) + u"-end"_s);
    // What is said of a connection is cut in rows alone, after two lines, and the details tell all of it.
    for (const WrappedLabel *label : page->findChildren<WrappedLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QStringList lines = label->shownLines(label->width());
        const bool isInRow = qobject_cast<const AccountRow *>(label->parentWidget()->parentWidget());
        if (isInRow && lines.join(u' ') != label->text())
            QVERIFY(lines.size() == 2 && label->toolTip() == label->text());
        else
            QCOMPARE(lines.join(u' '), label->text());
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void PagesTest::fiveThousandAccountsAreShownInParts()
{
    QVERIFY(m_data->keepMany(5'000));
    auto *page = new ConnectionsPage(m_data->connectionsModel);
    show(page);
    m_data->connectionsModel.refresh();
    QTRY_COMPARE(page->findChildren<AccountRow *>().size(), 50);
    Button *const more = buttonWith(u"Show more of 4950 account(s)"_s);
    QVERIFY(more);
    QVERIFY(!QKeySequence::mnemonic(more->text()).isEmpty());
    more->click();
    QTRY_COMPARE(page->findChildren<AccountRow *>().size(), 100);
    QVERIFY(!QKeySequence::mnemonic(buttonWith(u"Show more of 4900 account(s)"_s)->text()).isEmpty());
    page->findChild<SearchField *>()->setText(u"kunde 4999"_s); // whichever part it is in
    QTRY_COMPARE(page->findChildren<AccountRow *>().size(), 0);
    QVERIFY(buttonCalled(u"Test Kunde 4999"_s));
}

void PagesTest::labelsOfEveryScriptAreDrawn_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("arabic") << u"معرض دبي"_s;
    QTest::newRow("hebrew") << u"יריד תל אביב"_s;
    QTest::newRow("persian with a non-joiner") << u"می\u200cخواهم"_s;
    QTest::newRow("cjk") << u"東京展示会 北京 서울"_s;
    QTest::newRow("emoji joined") << u"👩\u200d🚀 Messe 🇩🇪"_s;
    QTest::newRow("combining") << u"Mu\u0308nchen Cafe\u0301"_s;
    QTest::newRow("devanagari") << u"मुंबई"_s;
    QTest::newRow("as long as it may be") << QString(mostLabelLetters, u'W');
}

void PagesTest::labelsOfEveryScriptAreDrawn()
{
    QFETCH(QString, label);
    const ConnectionLabels tidy = tidied({label, {}, {}, {label}, {}}).value();
    QCOMPARE(tidy.label, label); // nothing that belongs to a script is taken away
    ConnectionRow row = m_data->org("acme", {}, Environment::Production);
    row.label = tidy.label;
    row.tags = tidy.tags;
    QVERIFY(m_data->keep(row));
    auto *page = new ConnectionsPage(m_data->connectionsModel);
    show(page, {900, 600});
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(buttonCalled(u"Test "_s + label));
    page->findChild<SearchField *>()->setText(label);
    QCoreApplication::processEvents();
    QVERIFY(buttonCalled(u"Test "_s + label));
    keepPicture(u"label-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    // What turns a line around is no part of a name.
    QCOMPARE(tidied({u"\u202e"_s + label + u"\u2066"_s, {}, {}, {}, {}}).value().label, label);
}

void PagesTest::anotherAccountIsAskedAboutInItsRow_data()
{
    addLooks();
}

void PagesTest::anotherAccountIsAskedAboutInItsRow()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    look(dark, rightToLeft);
    fillAccounts();
    QVERIFY(
        await(m_data->connections.saveSettings({.provider = {u"salesforce"_s}, .clientId = u"client"_s})));
    m_data->consent.person = [](ConsentWay, const ConsentRequest &request) {
        return FakeConsent::callback(request, u"code=c1&state={state}"_s);
    };
    m_data->http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
        .answer(jsonReply(200,
            R"({"access_token":"a1","refresh_token":"r1","token_type":"Bearer",)"
            R"("instance_url":"https://acme.my.salesforce.com"})"));
    m_data->http.expect("GET", u"https://acme.my.salesforce.com/services/oauth2/userinfo"_s)
        .answer(jsonReply(200,
            R"({"user_id":"005Z","organization_id":"00DZ","preferred_username":"admin@acme.example.uat"})"));
    m_data->http.expect("GET", u"https://acme.my.salesforce.com/services/data/v60.0/query"_s)
        .answer(jsonReply(200, R"({"records":[{"Id":"00DZ","Name":"Acme UAT","IsSandbox":true}]})"));
    auto *page = new ConnectionsPage(m_data->connectionsModel);
    show(page, size);
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(page->findChildren<AccountRow *>().size() >= 3);
    m_data->connectionsModel.trigger(CardAction::Reconnect, {u"salesforce"_s}, {u"acme"_s});
    QTRY_VERIFY(buttonCalled(u"Keep the old one Acme Corp"_s));
    keepPicture(u"another-account-"_s + QLatin1StringView(QTest::currentDataTag()));
    m_data->http.expect("POST", u"https://login.salesforce.com/services/oauth2/revoke"_s)
        .answer(jsonReply(200, {}));
    buttonCalled(u"Keep the old one Acme Corp"_s)->click();
    QTRY_VERIFY(!buttonCalled(u"Keep the old one Acme Corp"_s));
    QTRY_COMPARE(m_data->http.requests().size(), 4);
    QCOMPARE(m_data->http.problems(), QStringList());
}

void PagesTest::theLeadFormNamesItsOrg_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("org");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("production") << Environment::Production << u"Acme Corp"_s << false << QSize(1280, 826);
    QTest::newRow("sandbox-dark") << Environment::Sandbox << u"Acme UAT"_s << true << QSize(1280, 826);
    QTest::newRow("demo") << Environment::Demo << u"Demo org"_s << false << QSize(1280, 826);
    QTest::newRow("narrow") << Environment::Production << u"Acme Corp"_s << false << QSize(900, 600);
}

void PagesTest::theLeadFormNamesItsOrg()
{
    QFETCH(Environment, environment);
    QFETCH(QString, org);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    look(dark);
    ConnectionRow row = m_data->org("acme", org, environment);
    if (environment == Environment::Demo)
        row = m_data->demoOrg();
    QVERIFY(m_data->keep(row) && m_data->knowsLeads(row));
    if (environment == Environment::Production)
        QVERIFY(m_data->keep(m_data->org("other", u"Contoso Ltd"_s, Environment::Production)));
    auto *page = new NewRecordPage(m_data->recordModel);
    show(page, size);
    m_data->recordModel.refresh();
    QTRY_VERIFY(page->findChild<QLineEdit *>(u"LastName"_s) != nullptr);
    QVERIFY(m_window->windowTitle().contains(org));
    page->findChild<QLineEdit *>(u"FirstName"_s)->setText(u"Robin"_s);
    if (environment == Environment::Sandbox) {
        page->findChild<QLineEdit *>(u"Email"_s)->setText(u"jordan.muster@contoso"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        const auto *mail
            = qobject_cast<FormField *>(page->findChild<QLineEdit *>(u"Email"_s)->parentWidget());
        QTRY_VERIFY(mail->hasError());
    }
    keepPicture(u"lead-"_s + QLatin1StringView(QTest::currentDataTag()));
}

void PagesTest::theResultSaysWhatBecameOfIt_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::newRow("sent") << OutboxState::Sent;
    QTest::newRow("rejected") << OutboxState::Rejected;
    QTest::newRow("uncertain") << OutboxState::Uncertain;
}

void PagesTest::theResultSaysWhatBecameOfIt()
{
    QFETCH(OutboxState, state);
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    for (int i = 1; i < 4; ++i) {
        const QString company = i == 2 ? u"Unknown"_s : u"Fabrikam GmbH"_s;
        QVERIFY(await(m_data->outbox.add(
            m_data->lead(i, u"Jordan"_s, u"Muster %1"_s.arg(i), company, OutboxState::Sent, org))));
    }
    auto *page = new NewRecordPage(m_data->recordModel);
    show(page);
    m_data->recordModel.refresh();
    QTRY_VERIFY(page->findChild<QLineEdit *>(u"LastName"_s) != nullptr);
    page->findChild<QLineEdit *>(u"LastName"_s)->setText(u"Sample"_s);
    page->findChild<QLineEdit *>(u"Company"_s)->setText(u"Northwind Traders"_s);
    QSignalSpy submitted(&m_data->recordModel, &RecordViewModel::submitted);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(submitted.count(), 1);
    QVERIFY(m_data->recordModel.result());

    OutboxRow row = await(m_data->outbox.find(m_data->recordModel.result()->id)).value_or(OutboxRow());
    const OutboxRow like = m_data->lead(7, {}, {}, {}, state, org);
    row.state = state;
    row.recordId = like.recordId;
    row.errorCode = like.errorCode;
    row.errorFields = like.errorFields;
    emit m_data->worker.rowSettled(row);
    QCOMPARE(m_data->recordModel.result()->state, state);
    QTRY_COMPARE(m_data->recordModel.today().size(), 4);
    auto *const effects = page->findChild<RecordEffects *>();
    QCOMPARE(page->findChild<Button *>(u"edit"_s)->isVisible(), state == OutboxState::Sent);
    QCOMPARE(effects->isVisible(), state == OutboxState::Sent); // the rule is asked by a lead that arrived
    if (state != OutboxState::Sent)
        return keepPicture(u"result-"_s + QLatin1StringView(QTest::currentDataTag()));

    const auto run = [](const QString &id, RunState how, const QString &does, const QString &heading,
                         const QString &explanation) {
        RunsModel::Details made;
        made.seen.id = {id};
        made.seen.state = how;
        made.name = u"Tell the team"_s;
        made.does = does;
        made.heading = heading;
        made.explanation = explanation;
        made.canRetry = how == RunState::Failed;
        return made;
    };
    page->showRuns({run(u"1"_s, RunState::Done, u"Message in #new-leads"_s, u"It is done"_s, {}),
        run(u"2"_s, RunState::Failed, u"Issue in Linear"_s, u"It was not done"_s,
            u"Linear did not take the issue. Check the team and the title."_s)});
    QSignalSpy retried(page, &NewRecordPage::runRetryRequested);
    QTRY_VERIFY(buttonWith(u"Try now"_s));
    buttonWith(u"Try now"_s)->click();
    QCOMPARE(retried.value(0).value(0).value<RunsModel::Details>().seen.id.value, u"2"_s);
    QSignalSpy copied(page, &NewRecordPage::copyTextRequested);
    page->findChild<QLineEdit *>(u"recordId"_s)->actions().constFirst()->trigger();
    QCOMPARE(copied.value(0).value(0).toString(), row.recordId.value);
    QSignalSpy edited(page, &NewRecordPage::editRequested);
    page->findChild<Button *>(u"edit"_s)->click();
    QCOMPARE(edited.value(0).value(0).value<ConnectionId>(), row.connection);
    QCOMPARE(edited.value(0).value(1).value<FoundRecord>().id, row.recordId);
    QSignalSpy dialogs(page, &NewRecordPage::dialogRequested);
    page->findChild<Button *>(u"keep"_s)->click();
    QCOMPARE(dialogs.count(), 1);
    delete dialogs.value(0).value(0).value<QDialog *>();
    keepPicture(u"result-"_s + QLatin1StringView(QTest::currentDataTag()));
}

void PagesTest::moreFieldsTakeTheFocus()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Sandbox);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    auto *page = new NewRecordPage(m_data->recordModel);
    show(page);
    m_data->recordModel.refresh();
    QTRY_VERIFY(page->findChild<QLineEdit *>(u"City"_s) != nullptr);
    auto *const form = page->findChild<RecordFormWidget *>();
    auto *const more = form->findChild<Button *>();
    QTRY_VERIFY(more->isVisible());
    more->setFocus(Qt::TabFocusReason);
    QTest::keyClick(more, Qt::Key_Return);
    QVERIFY(!more->isVisible());
    QVERIFY(page->findChild<QLineEdit *>(u"City"_s)->isVisible());
    QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
}

void PagesTest::aProblemBehindMoreFieldsIsShown()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Sandbox);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    auto *page = new NewRecordPage(m_data->recordModel);
    show(page);
    m_data->recordModel.refresh();
    QTRY_VERIFY(page->findChild<QLineEdit *>(u"City"_s) != nullptr);
    const auto *const city = page->findChild<QLineEdit *>(u"City"_s);
    QVERIFY(!city->isVisible());
    emit m_data->recordModel.refused({{u"City"_s, u"Not a town."_s}}, u"The org refused it."_s);
    QVERIFY(city->isVisible());
    QVERIFY(city->hasFocus());
}

void PagesTest::ninetyPercentOfTheCallsIsSaid_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<bool>("said");
    QTest::newRow("unknown") << -1 << false;
    QTest::newRow("below") << 13'499 << false;
    QTest::newRow("nine tenths") << 13'500 << true;
    QTest::newRow("all") << 15'000 << true;
}

void PagesTest::ninetyPercentOfTheCallsIsSaid()
{
    QFETCH(const int, used);
    QFETCH(const bool, said);
    ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    org.apiUsed = used;
    org.apiLimit = used < 0 ? -1 : 15'000;
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    auto *page = new NewRecordPage(m_data->recordModel);
    show(page);
    m_data->recordModel.refresh();
    QTRY_VERIFY(page->findChild<QLineEdit *>(u"LastName"_s) != nullptr);
    QCOMPARE(page->findChild<Banner *>(u"banner"_s)->isVisible(), said);
    QVERIFY(page->findChild<QPushButton *>(u"create"_s)->isEnabled());
}

void PagesTest::signatureFillsTheForm()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Sandbox);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    auto *page = new NewRecordPage(m_data->recordModel);
    show(page);
    m_data->recordModel.refresh();
    QTRY_VERIFY(page->findChild<QLineEdit *>(u"LastName"_s) != nullptr);
    QDialog *asked = nullptr;
    connect(page, &NewRecordPage::dialogRequested, this, [&asked](QDialog *dialog) { asked = dialog; });
    QGuiApplication::clipboard()->setText(
        u"Robin Sample\nHead of Purchasing\nNorthwind Traders Ltd\nr.sample@northwind.example"_s);
    page->findChild<QPushButton *>(u"pasteSignature"_s)->click();
    QVERIFY(asked);
    asked->open();
    QVERIFY(page->findChild<QLineEdit *>(u"LastName"_s)->text().isEmpty()); // shown before it is used
    asked->grab().save(u"%1/signature.png"_s.arg(QStringLiteral(PICTURES_DIR)));
    asked->findChild<QPushButton *>(u"use"_s)->click();
    QCOMPARE(page->findChild<QLineEdit *>(u"LastName"_s)->text(), u"Sample"_s);
    QCOMPARE(page->findChild<QLineEdit *>(u"Company"_s)->text(), u"Northwind Traders Ltd"_s);
    QCOMPARE(page->findChild<QLineEdit *>(u"Email"_s)->text(), u"r.sample@northwind.example"_s);
}

void PagesTest::withoutAnOrgNothingIsSent()
{
    auto *page = new NewRecordPage(m_data->recordModel);
    show(page);
    m_data->recordModel.refresh();
    const QSignalSpy refused(&m_data->recordModel, &RecordViewModel::refused);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(await(m_data->connections.all())); // and what was asked before it has come
    QCoreApplication::processEvents();
    QVERIFY(refused.isEmpty());
    QVERIFY(page->findChild<QWidget *>(u"emptyPage"_s)->isVisible());
}

void PagesTest::overAResultNothingIsSentAndAskingAgainStartsNew()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    auto *page = new NewRecordPage(m_data->recordModel);
    show(page);
    m_data->recordModel.refresh();
    QTRY_VERIFY(page->findChild<QLineEdit *>(u"LastName"_s) != nullptr);
    page->findChild<QLineEdit *>(u"LastName"_s)->setText(u"Sample"_s);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->findChild<QWidget *>(u"resultPage"_s)->isVisible());

    const QSignalSpy pressed(page->findChild<QPushButton *>(u"create"_s), &QPushButton::clicked);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(pressed.isEmpty());

    const QSignalSpy again(m_window.get(), &MainWindow::pageAskedAgain);
    m_window->showPage(page);
    QCOMPARE(again.count(), 1);
    page->leaveResult();
    QVERIFY(page->findChild<QWidget *>(u"formPage"_s)->isVisible());
    page->findChild<QLineEdit *>(u"LastName"_s)->setText(u"Half"_s);
    page->leaveResult(); // no result: what is being typed stays
    QCOMPARE(page->findChild<QLineEdit *>(u"LastName"_s)->text(), u"Half"_s);
}

void PagesTest::theButtonSaysWhereARecordOpens_data()
{
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QString>("words");
    QTest::newRow("demo") << true << u"&Open in the demo org"_s;
    QTest::newRow("salesforce") << false << u"&Open in Salesforce"_s;
}

void PagesTest::theButtonSaysWhereARecordOpens()
{
    QFETCH(bool, demo);
    QFETCH(QString, words);
    const ConnectionRow org
        = demo ? m_data->demoOrg() : m_data->org("acme", u"Acme Corp"_s, Environment::Sandbox);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    OutboxRow row = m_data->lead(1, u"Kim"_s, u"Beispiel"_s, u"Contoso"_s, OutboxState::Rejected, org);
    QVERIFY(await(m_data->outbox.add(row)));
    auto *activity = new ActivityPage(m_data->activityModel, m_data->toComplete);
    auto *record = new NewRecordPage(m_data->recordModel);
    show(activity);
    m_window->addPage({u"user-plus"_s, u"New lead"_s, {}}, record);
    m_data->recordModel.refresh();
    QTRY_VERIFY(m_data->recordModel.org());
    QSignalSpy followed(&m_data->recordModel, &RecordViewModel::resultChanged);
    m_data->recordModel.correctRecord(row.id);
    QTRY_VERIFY(!followed.isEmpty());
    QCOMPARE(record->findChild<QPushButton *>(u"openRecord"_s)->text(), words);

    row.id = {u"sent"_s};
    row.state = OutboxState::Sent;
    row.recordId = {u"00Q5g00000KwT2mEAF"_s};
    QVERIFY(await(m_data->outbox.add(row)));
    m_data->activityModel.refresh();
    auto *table = activity->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto openButton = activity->findChild<QPushButton *>(u"open"_s);
    for (int at = 0; at < 2 && !openButton->isVisible(); ++at)
        table->setCurrentIndex(table->model()->index(at, 0));
    QVERIFY(openButton->isVisible());
    QCOMPARE(openButton->text(), words);
}

void PagesTest::settingsOfSalesforce_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void PagesTest::settingsOfSalesforce()
{
    QFETCH(bool, dark);
    look(dark);
    auto *page = new ProviderSettingsPage(m_data->settingsModel);
    show(page);
    m_data->settingsModel.load({u"salesforce"_s});
    QTRY_VERIFY(!page->findChildren<QLineEdit *>().isEmpty());
    keepPicture(u"settings-"_s + QLatin1StringView(QTest::currentDataTag()));
}

void PagesTest::settingsShowWhatACheckFoundAndWhatOthersSaved()
{
    look(true);
    auto *page = new ProviderSettingsPage(m_data->settingsModel);
    show(page, {920, 1500});
    m_data->settingsModel.load({u"salesforce"_s});
    QTRY_VERIFY(!page->findChildren<QCheckBox *>().isEmpty());
    const auto chosen = [page] {
        const QList<QCheckBox *> boxes = page->findChildren<QCheckBox *>();
        return std::count_if(
            boxes.cbegin(), boxes.cend(), [](const QCheckBox *box) { return box->isChecked(); });
    };
    auto *const presets = page->findChild<QComboBox *>(u"preset"_s);
    QCOMPARE(presets->currentText(), u"Recommended"_s);
    const auto choose = [presets](const QString &text) {
        presets->setCurrentIndex(presets->findText(text));
        emit presets->activated(presets->currentIndex());
    };
    choose(u"Everything"_s);
    QCOMPARE(chosen(), page->findChildren<QCheckBox *>().size());
    choose(u"Only what is needed"_s);
    QCOMPARE(chosen(), 3);
    for (QCheckBox *const box : page->findChildren<QCheckBox *>()) {
        if (box->text() == u"chatter_api"_s)
            box->click();
    }
    QCOMPARE(presets->currentText(), u"Your own choice"_s);
    choose(u"Recommended"_s);
    QCOMPARE(chosen(), 4);
    QCOMPARE(presets->count(), 3); // what fits none has no name any more

    using Verdict = AppFinding::Verdict;
    using About = AppFinding::Subject;
    emit m_data->settingsModel.checked({{Verdict::Good, u"Salesforce answers there."_s, {}, About::Host},
        {Verdict::Good, u"Salesforce knows this app."_s, {}, About::Client},
        {Verdict::Wrong,
            u"The redirect URI is not registered. Copy it into the app again, character by character. "
            u"Changes "
            "can take 10 minutes. (redirect_uri_mismatch)"_s,
            ErrorKind::Misconfigured, About::RedirectUri, u"The redirect URI is not registered."_s,
            u"Copy it into the app again, character by character. Changes can take 10 minutes. "
            "(redirect_uri_mismatch)"_s}});
    QStringList told;
    for (const QLabel *const step : page->findChild<QWidget *>(u"steps"_s)->findChildren<QLabel *>())
        told.append(step->accessibleName());
    QCOMPARE(told.filter(u"done"_s).size(), 3);
    QCOMPARE(told.filter(u"not right yet"_s),
        QStringList{u"Step 3, not right yet: Turn on OAuth. Paste all three redirect URIs, one per line."_s});
    QCOMPARE(page->findChild<QLabel *>(u"stepsDone"_s)->text(), u"3 of 6 checked"_s);
    emit m_data->settingsModel.changedElsewhere(u"There: client id: theirs; scopes: api, id."_s);
    keepPicture(u"settings-found"_s);
    QVERIFY(page->findChild<QWidget *>(u"findings"_s)->isVisible());
}

void PagesTest::draftOfSettingsIsFilledIntoNobodyElsesForm_data()
{
    using Edited = ProviderSettingsViewModel::Edited;
    using Subject = ProviderSettingsViewModel::Subject;
    QTest::addColumn<Edited>("own");
    QTest::addColumn<Edited>("other");
    const ProviderId salesforce{u"salesforce"_s};
    const Edited acme{Subject::Connection, salesforce, {u"acme"_s}};
    QTest::newRow("provider") << Edited{Subject::Provider, salesforce, {}}
                              << Edited{Subject::Provider, {u"google"_s}, {}};
    QTest::newRow("connection") << acme << Edited{Subject::Connection, salesforce, {u"globex"_s}};
    QTest::newRow("connection and provider") << acme << Edited{Subject::Provider, salesforce, {}};
    QTest::newRow("connection that is yet to be") << acme << Edited{Subject::NewConnection, salesforce, {}};
}

/// Whatever is looked at meanwhile.
void PagesTest::halfTypedSettingsStayWithEachProvider()
{
    ProviderSettingsViewModel &model = m_data->settingsModel;
    auto *page = new ProviderSettingsPage(model);
    show(page);
    const auto line = [page](QLineEdit::EchoMode mode) {
        QLineEdit *found = nullptr; // the newest: the one before goes a moment later
        for (QLineEdit *const one : page->findChildren<QLineEdit *>()) {
            if (one->echoMode() == mode
                && (mode == QLineEdit::Password || one->property("type") == u"code"_s))
                found = one->isReadOnly() ? found : one;
        }
        return found;
    };
    const QSignalSpy loaded(&model, &ProviderSettingsViewModel::loaded);
    const auto open = [&](const char *provider) {
        const auto before = loaded.count();
        model.load({QString::fromLatin1(provider)});
        QTRY_COMPARE(loaded.count(), before + 1);
    };
    open("salesforce");
    const QString shipped = line(QLineEdit::Normal)->text();
    QTest::keyClicks(line(QLineEdit::Normal), u"half"_s);
    open("hubspot");
    QVERIFY(!line(QLineEdit::Normal)->text().contains(u"half"_s));
    QTest::keyClicks(line(QLineEdit::Password), u"hush"_s);
    open("salesforce");
    QVERIFY(line(QLineEdit::Normal)->text().contains(u"half"_s));
    QCOMPARE(line(QLineEdit::Password)->text(), QString());
    open("hubspot");
    QCOMPARE(line(QLineEdit::Password)->text(), u"hush"_s);
    QCOMPARE(model.drafts().size(), 2);
    open("salesforce");
    line(QLineEdit::Normal)->setText(shipped); // as it was
    QVERIFY(!model.draft());
    page->findChild<QComboBox *>(u"preset"_s)->setCurrentIndex(2);
    emit page->findChild<QComboBox *>(u"preset"_s)->activated(2); // every scope
    QVERIFY(model.draft());
}

void PagesTest::draftOfSettingsIsFilledIntoNobodyElsesForm()
{
    using Edited = ProviderSettingsViewModel::Edited;
    QFETCH(Edited, own);
    QFETCH(Edited, other);
    QVERIFY(m_data->keep(m_data->org("acme", u"Acme Corp"_s, Environment::Production)));
    QVERIFY(m_data->keep(m_data->org("globex", u"Globex"_s, Environment::Sandbox)));
    ProviderSettingsViewModel &model = m_data->settingsModel;
    const auto load = [&model](const Edited &wanted) {
        switch (wanted.subject) {
        case ProviderSettingsViewModel::Subject::Provider:
            return model.load(wanted.provider);
        case ProviderSettingsViewModel::Subject::Connection:
            return model.loadConnection(wanted.provider, wanted.connection);
        case ProviderSettingsViewModel::Subject::NewConnection:
            return model.loadNew(wanted.provider);
        }
    };
    auto *page = new ProviderSettingsPage(model);
    show(page);
    const auto secrets = [page] {
        QStringList all;
        for (const QLineEdit *const line : page->findChildren<QLineEdit *>()) {
            if (line->echoMode() == QLineEdit::Password)
                all.append(line->text());
        }
        return all;
    };
    const QSignalSpy loaded(&model, &ProviderSettingsViewModel::loaded);
    ProviderSettingsViewModel::Draft draft{own, {}, {}, Secret(QByteArray("hush"))};
    draft.input.clientId = u"typed"_s;
    model.takeUp({draft});
    load(own);
    QVERIFY(model.draft().has_value());
    load(other); // before the first was read
    QVERIFY(!model.draft().has_value());
    QTRY_COMPARE(loaded.count(), 1);
    QTRY_COMPARE(secrets(), QStringList(QString()));
    load(own); // it has waited
    QTRY_COMPARE(loaded.count(), 2);
    QTRY_COMPARE(secrets(), QStringList(u"hush"_s));
    const QSignalSpy saved(&model, &ProviderSettingsViewModel::saved);
    load(other);
    page->findChild<Button *>(u"save"_s)->click(); // what stands there yet is not for it
    QTRY_COMPARE(loaded.count(), 3);
    QTRY_COMPARE(secrets(), QStringList(QString()));
    QVERIFY(!model.draft().has_value());
    QCOMPARE(saved.count(), 0);
    QVERIFY(await(m_data->connections.allSettings())->isEmpty());
}

void PagesTest::whatIsGoodToKnowUnfoldsAndTheConsoleOpens()
{
    look(false);
    auto *page = new ProviderSettingsPage(m_data->settingsModel);
    show(page);
    m_data->settingsModel.load({u"salesforce"_s});
    QTRY_COMPARE(page->findChildren<ChoiceTile *>().size(), 3);
    auto *const fold = page->findChild<Fold *>(u"whyApp"_s);
    auto *const text = fold->findChild<QLabel *>();
    QVERIFY(!text->isVisible());
    fold->findChild<QAbstractButton *>()->click();
    QVERIFY(text->isVisible());

    const QList<ChoiceTile *> tiles = page->findChildren<ChoiceTile *>();
    QTRY_VERIFY(tiles[1]->x() > tiles.first()->x()); // laid out
    tiles.first()->setFocus();
    QTest::keyClick(tiles.first(), Qt::Key_Right);
    QVERIFY(tiles[1]->isChecked());
    const QSignalSpy opened(page, &ProviderSettingsPage::openRequested);
    buttonWith(u"Open Salesforce in the browser"_s)->click();
    QCOMPARE(opened.value(0).value(0).toUrl().host(), u"test.salesforce.com"_s);
    keepPicture(u"settings-unfolded"_s);
}

void PagesTest::connectionsOwnAppIsAskedForWhereItIsWanted()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    look(dark, rightToLeft);
    QVERIFY(await(m_data->connections.saveSettings(
        {.provider = {u"salesforce"_s}, .clientId = u"3MVG9pRzvMkjMb6lXr2yQ0f8Tn5cVd7wKs1hJu4eBa"_s})));
    ConnectionRow acme = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    acme.loginHost = u"login.salesforce.com"_s;
    QVERIFY(m_data->keep(acme));
    auto *page = new ProviderSettingsPage(m_data->settingsModel);
    show(page, size);
    m_data->settingsModel.loadConnection(acme.provider, acme.id);
    QTRY_COMPARE(page->windowTitle(), u"App and scopes of Acme Corp"_s);
    QVERIFY(!page->findChild<QWidget *>(u"reset"_s)->isVisible());
    const auto radioWith = [page](const QString &words) -> QRadioButton * {
        for (QRadioButton *const radio : page->findChildren<QRadioButton *>()) {
            if (radio->text().contains(words))
                return radio;
        }
        return nullptr;
    };
    const auto fields = [page] {
        const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
        return std::count_if(lines.cbegin(), lines.cend(),
            [](const QLineEdit *line) { return line->isVisible() && !line->isReadOnly(); });
    };
    QVERIFY(radioWith(u"(3MVG9p…Ju4eBa)"_s)->isChecked());
    QCOMPARE(fields(), 0);
    radioWith(u"of this connection's own"_s)->click();
    QCOMPARE(fields(), 2);
    keepPicture(u"own-app-"_s + QLatin1StringView(QTest::currentDataTag()));
    const QSignalSpy asked(&m_data->settingsModel, &ProviderSettingsViewModel::signInRequested);
    buttonWith(u"&Save and reconnect"_s)->click(); // without a client id
    const QList<FormField *> typed = page->findChildren<FormField *>();
    QVERIFY(
        std::any_of(typed.cbegin(), typed.cend(), [](const FormField *field) { return field->hasError(); }));
    QCOMPARE(asked.count(), 0);
    for (QLineEdit *const line : page->findChildren<QLineEdit *>()) {
        if (line->isVisible() && !line->isReadOnly())
            QTest::keyClicks(line, u"typed"_s);
    }
    buttonWith(u"&Save and reconnect"_s)->click();
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(await(m_data->connections.find(acme.id))->nextApp->clientId, u"typed"_s);
}

void PagesTest::theLastAddressIsInItsFieldOnlyUntilItIsUsed()
{
    show(new ConnectionsPage(m_data->connectionsModel));
    QGuiApplication::clipboard()->setText(u"http://localhost:17177/oauth/callback?code=old"_s);
    auto *const dialog = new PasteDialog(u"GitHub"_s, m_window.get());
    dialog->open();
    auto *const line = dialog->findChild<QLineEdit *>();
    QCOMPARE(line->text(), QString()); // the clipboard is the person's
    QList<QByteArray> given;
    connect(dialog, &PasteDialog::addressGiven, this,
        [&given](const Secret &address) { given.append(address.reveal().toByteArray()); });
    QTest::keyClicks(line, u"localhost:17177/x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(given, QList<QByteArray>{"localhost:17177/x"});
    QCOMPARE(line->text(), QString());
    QVERIFY(!line->isUndoAvailable());
    dialog->showProblem(u"This is not the address of the last page. That one begins with "
                        "http://127.0.0.1:17177/oauth/callback/github. Finish in the browser first, then "
                        "copy all of it."_s);
    QVERIFY(dialog->findChild<FormField *>()->hasError());
    QVERIFY(dialog->grab().save(QStringLiteral(PICTURES_DIR) + u"/paste.png"_s));
    QTest::keyClicks(line, u"secret"_s);
    dialog->hide();
    QCOMPARE(line->text(), QString());
}

void PagesTest::settingsTellWhatIsSettled()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    const QString name = QLatin1StringView(QTest::currentDataTag());
    look(dark, rightToLeft);
    QVERIFY(m_data->setPolicy(R"({"forbid":["token_output","custom_providers"],"readOnly":true,
        "allowedProviders":["salesforce","salesforce-demo"],
        "providers":{"salesforce":{"loginHosts":["acme.my.salesforce.com"],"consentWays":["browser"]}},
        "appLock":{"required":true,"longestIdleMinutes":10}})"));
    QVERIFY(await(m_data->appLock.setPassphrase({}, secret("open sesame"))));
    auto *const page = new SettingsPage(m_data->programSettings,
        {m_data->appearance, m_data->localRequests, m_data->locking, m_data->habits, m_data->network,
            m_data->diagnostics});
    show(page, size);
    const auto tab = [page](const QString &word) {
        for (NavButton *const button : page->findChildren<NavButton *>()) {
            if (button->text() == word)
                button->click();
        }
    };
    keepPicture(u"program-settings-"_s + name);
    tab(u"Diagnostics"_s);
    QTRY_VERIFY(page->findChild<Button *>(u"copy"_s)->isEnabled());
    keepPicture(u"program-settings-diagnostics-"_s + name);
    tab(u"Privacy"_s);
    QTRY_VERIFY(!page->findChild<Switch *>(u"readOnly"_s)->isEnabled());
    QVERIFY(page->findChild<Switch *>(u"readOnly"_s)->isChecked());
    QVERIFY(!buttonCalled(u"Turn off…"_s));
    keepPicture(u"program-settings-privacy-"_s + name);
    tab(u"Administrator"_s);
    const auto told = [page](const QString &words) {
        const QList<WrappedLabel *> labels = page->findChildren<WrappedLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const WrappedLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(told(u"Tokens are not shown, copied or printed."_s));
    QVERIFY(told(u"Salesforce: sign in at acme.my.salesforce.com only."_s));
    keepPicture(u"program-settings-administrator-"_s + name);
}

void PagesTest::settingsAreReadByTheirList()
{
    auto *const page = new SettingsPage(m_data->programSettings,
        {m_data->appearance, m_data->localRequests, m_data->locking, m_data->habits, m_data->network,
            m_data->diagnostics});
    show(page);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    auto *const pages = page->findChild<PaneStack *>(u"pages"_s);
    const QList<NavButton *> list = page->findChildren<NavButton *>();
    QVERIFY(list.size() > 6);
    list.first()->setFocus(Qt::TabFocusReason);
    for (NavButton *const tab : list) {
        QCOMPARE(QApplication::focusWidget(), tab);
        QVERIFY(tab->isChecked());
        // Tab leads into what it shows, to its first control, and back.
        QTest::keyClick(tab, Qt::Key_Tab);
        QWidget *const control = QApplication::focusWidget();
        if (pages->currentPane()->isAncestorOf(control)) {
            for (const QWidget *const other : pages->currentPane()->findChildren<QWidget *>()) {
                if (other->isVisible() && other->isEnabled() && (other->focusPolicy() & Qt::TabFocus))
                    QVERIFY(other->mapTo(page, QPoint()).y() >= control->mapTo(page, QPoint()).y());
            }
            QTest::keyClick(control, Qt::Key_Backtab, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), tab);
        }
        tab->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tab, Qt::Key_Down);
    }
    QVERIFY(!pages->isAncestorOf(QApplication::focusWidget()));
}

void PagesTest::aShortSectionScrollsOverNothing()
{
    auto *const page = new SettingsPage(m_data->programSettings,
        {m_data->appearance, m_data->localRequests, m_data->locking, m_data->habits, m_data->network,
            m_data->diagnostics});
    show(page);
    m_window->resize(900, 600);
    const auto *const bar = page->findChild<QScrollArea *>(u"scroll"_s)->verticalScrollBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0, 60'000); // General takes more room than there is
    page->findChildren<NavButton *>().at(1)->click(); // Sign-in
    QTRY_COMPARE_WITH_TIMEOUT(bar->maximum(), 0, 60'000);
}

void PagesTest::themeIsChosenByArrows()
{
    QFETCH(const bool, rightToLeft);
    look(false, rightToLeft);
    auto *const page = new AppearancePage(m_data->appearance);
    show(page, {900, 600});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    auto *const theme = page->findChild<SegmentedTabs *>(u"theme"_s);
    QVERIFY(theme);
    QCOMPARE(theme->accessibleName(), u"Theme"_s);
    QCOMPARE(theme->currentIndex(), 0);
    const auto *const note = page->findChild<QLabel *>(u"themeNote"_s);
    QCOMPARE(note->text(), u"As your system, which is light now."_s);
    m_theme->setChoice(ThemeChoice::Dark); // as when the desktop turns dark
    QTRY_COMPARE(note->text(), u"As your system, which is dark now."_s);
    m_theme->setChoice(ThemeChoice::Light);
    QTRY_COMPARE(note->text(), u"As your system, which is light now."_s);
    theme->setFocus(Qt::TabFocusReason);
    QTest::keyClick(theme, rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(theme->tabText(theme->currentIndex()), u"Light"_s);
    QCOMPARE(m_data->appearance.theme(), ThemeChoice::Light);
    QTest::keyClick(theme, rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(m_data->appearance.theme(), ThemeChoice::Dark);
    QCOMPARE(note->text(), u"Always dark."_s);
    // Light lies between the two, wherever the words begin.
    const QRect light = theme->tabRect(1);
    QCOMPARE(theme->tabRect(0).center().x() > light.center().x(), rightToLeft);
    QCOMPARE(theme->tabRect(2).center().x() < light.center().x(), rightToLeft);
}

void PagesTest::themeIsChosenByArrows_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void PagesTest::localRequestsAreSwitchedOnAndKeysMade()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    const QString name = QLatin1StringView(QTest::currentDataTag());
    look(dark, rightToLeft);
    auto *const page = new SettingsPage(m_data->programSettings,
        {m_data->appearance, m_data->localRequests, m_data->locking, m_data->habits, m_data->network,
            m_data->diagnostics});
    show(page, size);
    for (NavButton *const button : page->findChildren<NavButton *>()) {
        if (button->text() == u"Local requests"_s)
            button->click();
    }
    auto *const takes = page->findChild<Switch *>(u"takes"_s);
    QTRY_VERIFY(takes->isVisible());
    QVERIFY(!takes->isChecked());
    keepPicture(u"local-requests-off-"_s + name);

    QSignalSpy chosen(&m_data->localRequests, &LocalRequests::choiceChanged);
    takes->click();
    QTRY_COMPARE(chosen.size(), 1);
    m_data->localRequests.tell({u"http://localhost:17480"_s, {}, {}});
    QVERIFY(takes->isChecked());
    auto *const port = page->findChild<QLineEdit *>(u"port"_s);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"99"_s); // no port for this
    page->findChild<Switch *>(u"gives"_s)->setFocus();
    QCOMPARE(port->text(), u"17480"_s);

    page->findChild<Button *>(u"addKey"_s)->click();
    auto *const dialog = m_window->findChild<KeyDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY(!buttonIn(*dialog, u"&Make the key"_s)->isEnabled());
    dialog->findChild<QLineEdit *>()->setText(u"Web shop"_s);
    keepWidget(*dialog, u"key-question-"_s + name);
    QSignalSpy copied(page, &SettingsPage::copyRequested);
    buttonIn(*dialog, u"&Make the key"_s)->click();
    QTRY_VERIFY(buttonIn(*dialog, u"&Copy"_s)->isVisible());
    buttonIn(*dialog, u"&Copy"_s)->click();
    QCOMPARE(copied.size(), 1);
    keepWidget(*dialog, u"key-answer-"_s + name);
    buttonIn(*dialog, u"&Done"_s)->click();
    QTRY_VERIFY(buttonCalled(u"Revoke the key of Web shop"_s));
    m_data->localRequests.addKey({u"A program whose name takes more than there is room for in one line"_s,
        {u"create:*"_s, u"connections"_s}, {}});
    QTRY_COMPARE(m_data->localRequests.keys().size(), 2);
    keepPicture(u"local-requests-on-"_s + name);
    m_data->localRequests.tell({{}, {},
        Error{.kind = ErrorKind::PortTaken,
            .detail = {},
            .providerCode = u"already_served"_s,
            .providerText = u"patchbayctl, 4711, http://localhost:17480"_s}});
    keepPicture(u"local-requests-held-"_s + name);
}

void PagesTest::lockedWindowShowsTheLockAlone()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    const QString name = QLatin1StringView(QTest::currentDataTag());
    look(dark, rightToLeft);
    QVERIFY(await(m_data->appLock.setPassphrase({}, secret("open sesame"))));
    m_data->appLock.lock();
    show(new QWidget, size);
    m_window->cover(new LockPage(m_data->locking));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QVERIFY(m_window->grab().save(u"%1/page-locked-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), name)));
    m_window->uncover();
    QVERIFY(!m_window->isCovered());
}

void PagesTest::readOnlyFormSaysWhy()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    const QString name = QLatin1StringView(QTest::currentDataTag());
    look(dark, rightToLeft);
    const ConnectionRow org = m_data->demoOrg();
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    QVERIFY(await(m_data->preferences.update([](Preferences &chosen) { chosen.readOnly = true; })));
    m_data->http.expect("GET", org.instanceUrl.toString() + u"/services/data"_s)
        .answer(fail(ErrorKind::Offline, u"not in this test"_s));
    auto *const page = new NewRecordPage(m_data->recordModel);
    show(page, size);
    m_data->recordModel.refresh();
    auto *const create = page->findChild<Button *>(u"create"_s);
    QTRY_VERIFY(!create->toolTip().isEmpty());
    QVERIFY(!create->isEnabled());
    QVERIFY(page->findChild<Banner *>(u"banner"_s)->isVisible());
    keepPicture(u"read-only-"_s + name);
    QVERIFY(await(m_data->preferences.update([](Preferences &chosen) { chosen.readOnly = false; })));
    m_data->recordModel.refresh();
    QTRY_VERIFY(create->isEnabled());
    QVERIFY(!page->findChild<Banner *>(u"banner"_s)->isVisible());
}

void PagesTest::helpHasContentsAndLinks()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    const QString name = QLatin1StringView(QTest::currentDataTag());
    look(dark, rightToLeft);
    auto *const page = new HelpPage;
    page->setWindowKeys({{u"Ctrl+K"_s, u"Go to…"_s}, {u"Ctrl+2"_s, u"New record"_s}});
    show(page, size);
    QCOMPARE(page->findChildren<NavButton *>().size(), helpTopics().size());
    page->showTopic(HelpTopic::ProviderSettings);
    keepPicture(u"help-"_s + name);
    QVERIFY(buttonWith(u"Add a provider"_s));
    buttonWith(u"Add a provider"_s)->click();
    QCOMPARE(page->topic(), HelpTopic::AddProvider);
    page->showTopic(HelpTopic::Keys);
    keepPicture(u"help-keys-"_s + name);
    const QSignalSpy back(page, &HelpPage::backRequested);
    QTest::keyClick(page, Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
