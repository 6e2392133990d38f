#include "base/translations.h"
#include "gui/activitypage.h"
#include "gui/automationspage.h"
#include "gui/cataloguepage.h"
#include "gui/connectionpanel.h"
#include "gui/connectionspage.h"
#include "gui/customproviderpage.h"
#include "gui/firstpage.h"
#include "gui/gotopalette.h"
#include "gui/helppage.h"
#include "gui/keptdialog.h"
#include "gui/keydialog.h"
#include "gui/mainwindow.h"
#include "gui/navbutton.h"
#include "gui/newrecordpage.h"
#include "gui/pagesfixture.h"
#include "gui/passphrasedialog.h"
#include "gui/pastedialog.h"
#include "gui/providersettingspage.h"
#include "gui/quickwindow.h"
#include "gui/runspage.h"
#include "gui/settingspage.h"
#include "presentation/appearance.h"
#include "presentation/gotomodel.h"
#include "stilllook.h"
#include "wordplaces.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// Every page that the sidebar or another page leads to, in every language, wide and as small as the window
/// can be: no word that has no room. Also the pictures of them, for a person to look at.
class LanguagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void clippedWordsAreSeen();
    void sharedKeysAreSeen();
    void everyWordHasRoom_data();
    void everyWordHasRoom();
    void panelsShareNoKey_data();
    void panelsShareNoKey();
    void everyDialogHasRoom_data();
    void everyDialogHasRoom();
    void everyHelpTextHasRoom_data();
    void everyHelpTextHasRoom();

private:
    void fill();
    void makePage(const QString &page);
    [[nodiscard]] QWidget *settingsPage(int tab);

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<PagesFixture> m_data;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void LanguagesTest::initTestCase()
{
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
    m_translations = std::make_unique<Translations>(*qApp);
}

void LanguagesTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

void LanguagesTest::cleanup()
{
    m_window.reset();
    m_data.reset();
    m_translations->speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// The judge itself.
void LanguagesTest::clippedWordsAreSeen()
{
    QWidget window;
    window.resize(300, 200);
    QLabel narrow(u"A label that is far too long for its place"_s, &window);
    narrow.setGeometry(0, 0, 60, 20);
    QLabel low(u"A label of several lines that has the height of one"_s, &window);
    low.setWordWrap(true);
    low.setGeometry(0, 30, 100, 16);
    QLabel fine(u"Fine"_s, &window);
    fine.setGeometry(0, 60, 200, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(clippedIn(window), (QStringList{narrow.text(), low.text()}));
}

void LanguagesTest::sharedKeysAreSeen()
{
    QWidget window;
    window.resize(300, 200);
    QPushButton save(u"&Save"_s, &window);
    QPushButton send(u"&Send"_s, &window);
    send.move(0, 60);
    QPushButton done(u"&Done"_s, &window);
    done.move(0, 120);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(sharedKeysIn(window), QStringList{u"Alt+S: Save, Send"_s});
}

void LanguagesTest::fill()
{
    ConnectionRow sandbox = m_data->org("uat", u"Acme UAT"_s, Environment::Sandbox);
    sandbox.lastErrorKind = nameOf(ErrorKind::Protocol); // the longest words
    ConnectionRow ended = m_data->org("ended", u"Contoso Ltd"_s, Environment::Production);
    ended.phase = ConnectionPhase::NeedsReconnect;
    ended.reasonCode = u"invalid_grant"_s;
    ConnectionRow hubspot = m_data->org("hubspot", u"Contoso portal"_s, Environment::None);
    hubspot.provider = {u"hubspot"_s};
    hubspot.offlineSince = m_data->clock.now() - std::chrono::minutes(20);
    hubspot.lastErrorKind = nameOf(ErrorKind::Offline);
    const ConnectionRow demo = m_data->demoOrg();
    for (const ConnectionRow &row : {demo, sandbox, ended, hubspot})
        QVERIFY(m_data->keep(row));
    QVERIFY(m_data->knowsLeads(demo));
    const QList<OutboxState> states{OutboxState::Queued, OutboxState::Sent, OutboxState::Rejected,
        OutboxState::Uncertain, OutboxState::NeedsDecision};
    for (int number = 0; number < states.size(); ++number) {
        QVERIFY(await(m_data->outbox.add(m_data->lead(
            number + 1, u"Robin"_s, u"Sample %1"_s.arg(number), u"Northwind"_s, states.at(number), demo))));
    }
    QVERIFY(m_data->automate(u"Tell the team"_s, u"http://127.0.0.1:8080/arrived"_s));
    QVERIFY(m_data->arrive(
        m_data->lead(9, u"Robin"_s, u"Arrived"_s, u"Northwind"_s, OutboxState::Sent, sandbox)));
    m_data->http.expect("GET", demo.instanceUrl.toString() + u"/services/data"_s)
        .answer(fail(ErrorKind::Offline, u"not in this test"_s));
}

QWidget *LanguagesTest::settingsPage(int tab)
{
    auto *const page = new SettingsPage(m_data->programSettings,
        {m_data->appearance, m_data->localRequests, m_data->locking, m_data->habits, m_data->network,
            m_data->diagnostics});
    page->findChildren<NavButton *>().at(tab)->click();
    return page;
}

void LanguagesTest::makePage(const QString &page)
{
    const std::map<QString, std::function<QWidget *()>> pages{
        {u"connections"_s, [this] { return new ConnectionsPage(m_data->connectionsModel); }},
        {u"first"_s, [this] { return new FirstPage(m_data->firstRun, m_data->appearance); }},
        {u"record"_s, [this] { return new NewRecordPage(m_data->recordModel); }},
        {u"activity"_s, [this] { return new ActivityPage(m_data->activityModel, m_data->toComplete); }},
        {u"runs"_s, [this] { return new RunsPage(m_data->runsModel); }},
        {u"automations"_s,
            [this] {
                auto *const made = new AutomationsPage(m_data->automationsModel);
                made->open({});
                return made;
            }},
        {u"provider"_s,
            [this] {
                m_data->settingsModel.load({u"salesforce"_s});
                return new ProviderSettingsPage(m_data->settingsModel);
            }},
        {u"catalogue"_s, [this] { return new CataloguePage(m_data->connectionsModel); }},
        {u"custom"_s, [this] { return new CustomProviderPage(m_data->customProvider); }},
        {u"settings-general"_s, [this] { return settingsPage(0); }},
        {u"settings-sign-in"_s, [this] { return settingsPage(1); }},
        {u"settings-privacy"_s, [this] { return settingsPage(2); }},
        {u"settings-network"_s,
            [this] {
                m_data->network.setMode(ProxySetting::Mode::Manual);
                return settingsPage(3);
            }},
        {u"settings-local-requests"_s, [this] { return settingsPage(4); }},
        {u"settings-administrator"_s, [this] { return settingsPage(5); }},
        {u"settings-diagnostics"_s, [this] { return settingsPage(6); }},
        {u"settings-about"_s, [this] { return settingsPage(7); }},
    };
    if (page == "first"_L1)
        return m_window->addPlainPage(pages.at(page)());
    m_window->addPage(
        {u"plug"_s, QCoreApplication::translate("patchbay::Workspace", "Connections"), {}}, pages.at(page)());
}

void LanguagesTest::everyWordHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    const QStringList pages{u"connections"_s, u"first"_s, u"record"_s, u"activity"_s, u"runs"_s,
        u"automations"_s, u"provider"_s, u"catalogue"_s, u"custom"_s, u"settings-general"_s,
        u"settings-sign-in"_s, u"settings-privacy"_s, u"settings-network"_s, u"settings-local-requests"_s,
        u"settings-administrator"_s, u"settings-diagnostics"_s, u"settings-about"_s};
    for (const Appearance::Language &language : Appearance::languages()) {
        for (const QString &page : pages) {
            QTest::addRow("%s-%s", qPrintable(page), qPrintable(language.tag))
                << language.tag << page << QSize(1280, 826);
            QTest::addRow("%s-%s-narrow", qPrintable(page), qPrintable(language.tag))
                << language.tag << page << QSize(900, 600);
        }
    }
}

void LanguagesTest::everyWordHasRoom()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);
    QFETCH(const QSize, size);
    const QLocale locale(language);
    m_translations->speak(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    m_data = std::make_unique<PagesFixture>(); // the bundled definitions are read in that language
    if (page != "first"_L1)
        fill();
    m_window = std::make_unique<MainWindow>(*m_settings);
    makePage(page);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    m_data->connectionsModel.refresh();
    m_data->recordModel.refresh();
    m_data->activityModel.refresh();
    m_data->programSettings.refresh();
    QVERIFY(await(m_data->outbox.list({}))); // what was asked before is answered
    QTRY_VERIFY(m_data->connectionsModel.isLoaded());
    if (page == "activity"_L1)
        QTRY_COMPARE(m_data->activityModel.rowCount(), 6);
    if (page == "runs"_L1)
        QTRY_COMPARE(m_data->runsModel.rowCount(), 1);
    if (page == "automations"_L1)
        QTRY_COMPARE(m_data->automationsModel.lines().size(), 1);
    if (page == "record"_L1)
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"LastName"_s));
    for (int turn = 0; turn < 6; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(m_window->grab().save(u"%1/language-%2.png"_s.arg(
        QStringLiteral(PICTURES_DIR), QLatin1StringView(QTest::currentDataTag()))));
    const QStringList clipped = clippedIn(*m_window);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u" | "_s)));
    const QStringList shared = sharedKeysIn(*m_window);
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u" | "_s)));
}

void LanguagesTest::panelsShareNoKey_data()
{
    QTest::addColumn<QString>("language");
    for (const Appearance::Language &language : Appearance::languages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

/// With whatever is chosen on the page: the panel beside it has keys of its own.
void LanguagesTest::panelsShareNoKey()
{
    QFETCH(const QString, language);
    const QLocale locale(language);
    m_translations->speak(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    m_data = std::make_unique<PagesFixture>();
    fill();
    m_window = std::make_unique<MainWindow>(*m_settings);
    const auto judge = [this](const QString &where) {
        QCoreApplication::processEvents();
        const QStringList shared = sharedKeysIn(*m_window);
        QVERIFY2(shared.isEmpty(), qPrintable(where + u": "_s + shared.join(u" | "_s)));
    };
    const auto judgeRows = [&judge](QTableView *table, const QAbstractItemModel &model) {
        for (int row = 0; row < model.rowCount(); ++row) {
            table->selectRow(row);
            judge(model.index(row, 0).data().toString());
        }
    };
    const MainWindow::PageEntry entry{u"plug"_s, u"Page"_s, {}};
    auto *const connections = new ConnectionsPage(m_data->connectionsModel);
    connections->addPanel(new ConnectionPanel(m_data->detailsModel, m_data->connectionsModel));
    auto *const activity = new ActivityPage(m_data->activityModel, m_data->toComplete);
    auto *const runs = new RunsPage(m_data->runsModel);
    auto *const automations = new AutomationsPage(m_data->automationsModel);
    for (QWidget *const page : std::initializer_list<QWidget *>{connections, activity, runs, automations})
        m_window->addPage(entry, page);
    m_window->show();
    m_data->connectionsModel.refresh();
    m_data->activityModel.refresh();
    QTRY_VERIFY(m_data->connectionsModel.isLoaded());
    for (const char *const id : {"demo", "uat", "hubspot"}) {
        m_window->showPage(connections);
        m_data->detailsModel.open({QString::fromLatin1(id)});
        QTRY_VERIFY(m_data->detailsModel.details());
        judge(QString::fromLatin1(id));
    }
    m_window->showPage(activity);
    QTRY_COMPARE(m_data->activityModel.rowCount(), 6);
    judgeRows(activity->findChild<QTableView *>(u"table"_s), m_data->activityModel);
    m_window->showPage(runs);
    m_data->runsModel.refresh();
    QTRY_COMPARE(m_data->runsModel.rowCount(), 1);
    judgeRows(runs->findChild<QTableView *>(u"runs"_s), m_data->runsModel);
    m_window->showPage(automations);
    automations->open({});
    auto *const kind = automations->findChild<QComboBox *>(u"kind"_s);
    for (int what = 0; what < kind->count(); ++what) {
        kind->setCurrentIndex(what);
        judge(kind->currentText());
    }
}

void LanguagesTest::everyDialogHasRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const Appearance::Language &language : Appearance::languages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

/// Those that need nothing to be open before; the quick window and the palette as well.
void LanguagesTest::everyDialogHasRoom()
{
    QFETCH(const QString, language);
    const QLocale locale(language);
    m_translations->speak(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    m_data = std::make_unique<PagesFixture>();
    fill();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    m_data->recordModel.refresh();
    GoToModel goTo(m_data->outbox, m_data->clock);
    QTRY_VERIFY(m_data->recordModel.org());
    using Purpose = PassphraseDialog::Purpose;
    const std::vector<std::pair<QString, QWidget *>> dialogs{
        {u"key"_s, new KeyDialog(m_window.get())},
        {u"paste"_s, new PasteDialog(u"Salesforce"_s, m_window.get())},
        {u"passphrase-set"_s, new PassphraseDialog(m_data->locking, Purpose::Set, m_window.get())},
        {u"passphrase-change"_s, new PassphraseDialog(m_data->locking, Purpose::Change, m_window.get())},
        {u"passphrase-off"_s, new PassphraseDialog(m_data->locking, Purpose::TurnOff, m_window.get())},
        {u"kept"_s, new KeptDialog(m_data->recordModel, m_window.get())},
        {u"quick"_s, new QuickWindow(m_data->recordModel, m_window.get())},
        {u"palette"_s, new GoToPalette(goTo, m_window.get())},
    };
    for (const auto &[name, dialog] : dialogs) {
        if (auto *const palette = qobject_cast<GoToPalette *>(dialog))
            palette->open();
        else
            dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(dialog->grab().save(
            u"%1/language-dialog-%2-%3.png"_s.arg(QStringLiteral(PICTURES_DIR), name, language)));
        const QStringList wrong = clippedIn(*dialog) + sharedKeysIn(*dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(name + u": "_s + wrong.join(u" | "_s)));
        if (const auto *const cancel = dialog->findChild<QPushButton *>(u"cancel"_s))
            QVERIFY2(!QKeySequence::mnemonic(cancel->text()).isEmpty(), qPrintable(cancel->text()));
        delete dialog;
    }
}

void LanguagesTest::everyHelpTextHasRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const Appearance::Language &language : Appearance::languages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

void LanguagesTest::everyHelpTextHasRoom()
{
    QFETCH(const QString, language);
    const QLocale locale(language);
    m_translations->speak(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    m_window = std::make_unique<MainWindow>(*m_settings);
    auto *const page = new HelpPage;
    m_window->addPage({u"circle-help"_s, page->windowTitle(), {}, true}, page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    for (const QSize size : {QSize(1280, 826), QSize(900, 600)}) {
        m_window->resize(size);
        for (const HelpTopic topic : helpTopics()) {
            page->showTopic(topic);
            for (int turn = 0; turn < 4; ++turn)
                QCoreApplication::processEvents();
            const QStringList clipped = clippedIn(*m_window);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u" | "_s)));
        }
        QVERIFY(m_window->grab().save(u"%1/language-help-%2-%3.png"_s.arg(
            QStringLiteral(PICTURES_DIR), language, QString::number(size.width()))));
    }
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
