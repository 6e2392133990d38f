#include "app/workspace.h"

#include "app/corefixture.h"
#include "gui/button.h"
#include "gui/connectioncard.h"
#include "gui/connectionpanel.h"
#include "gui/diagnosticspane.h"
#include "gui/gotopalette.h"
#include "gui/helppage.h"
#include "gui/leadfiledialog.h"
#include "gui/navbutton.h"
#include "gui/providertile.h"
#include "gui/questiondialog.h"
#include "gui/quickwindow.h"
#include "gui/theme.h"
#include "gui/wrappedlabel.h"
#include "presentation/localrequests.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

#include <functional>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The window over the whole core, in a folder of its own, without a keychain: what pages ask of each other
/// and of the person. Nothing is sent: a token would be needed for it.
class WorkspaceTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void firstPageIsThereUntilAConnectionIs();
    void firstPageIsSkippedForGood();
    void firstPageLeadsOn();
    void backLeadsToTheFirstPageAgain();
    void pagesAreReachedByTheirKeys();
    void removedConnectionStaysUntilItWasRead();
    void sendingAsAnotherUserIsAskedFirst();
    void discardIsAskedFirst();
    void outboxLeadsToActivity();
    void troubleIsSaid();
    void refusedProviderFileIsSaid();
    void providerOfOnesOwnGetsACardAtOnce();
    void fileToFillInIsWrittenAndToldOf();
    void detailsOpenAndClose();
    void detailsAreOpenAgainAfterARestart();
    void ownAppIsSavedAndASignInBegun();
    void disconnectOfManyIsAskedFirst();
    void removeEverythingIsAskedFirstAndEndsTheProgram();
    void nothingIsRemovedUnderAnotherPatchbay();
    void historyIsOfferedBeforeADisconnect();
    void fileOfLeadsIsAskedAboutAndLeadsToActivity();
    void fileOfLeadsWithoutAnOrgLeadsToConnections();
    void fileThatIsNoTableIsTold();

    void goToLeadsToAPage();
    void goToFindsARecord();
    void goToIsGivenUp();
    void noKeyReachesThePageBehindGoTo();
    void lockingTakesGoToAway();
    void lockedWindowGoesNowhere();
    void settingsAreMadeWhenTheyAreAskedFor();
    void startAtLoginIsSwitchedInTheSettings();
    void lockedWindowTellsNothing();
    void dialogsWaitUntilTheWindowIsUnlocked();
    void fileOpenedOverALockedWindowIsTakenAfterwards();
    void reportIsShownAndCopied();
    void quickWindowHasItsHelp();
    void policyThatIsBrokenIsToldAboveEveryPage();
    void testLeadIsAskedForAndRefusedWhereNothingIsWritten();

private:
    [[nodiscard]] OutboxRow turnedAway() const
    {
        OutboxRow row;
        row.id = {u"row1"_s};
        row.connection = {u"acme"_s};
        row.accountId = u"005OLD"_s;
        row.object = u"Lead"_s;
        row.fields = {{u"LastName"_s, u"Sample"_s}};
        row.state = OutboxState::NeedsDecision;
        row.errorKind = nameOf(ErrorKind::Forbidden);
        row.errorCode = u"account_changed"_s;
        return row;
    }
    void show()
    {
        m_workspace->window().show();
        m_workspace->begin();
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_workspace->window().findChild<Widget *>(name);
    }
    [[nodiscard]] Button *buttonWith(const QString &words)
    {
        for (Button *const button : m_workspace->window().findChildren<Button *>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QuestionDialog *question()
    {
        auto *const dialog = m_workspace->window().findChild<QuestionDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] static QString wordsOf(const QuestionDialog &dialog)
    {
        QStringList words;
        for (const QLabel *const label : dialog.findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }
    void startFirst();
    void chooseFirstRecord();
    void openGoTo();
    [[nodiscard]] GoToPalette *goTo() const { return m_workspace->window().findChild<GoToPalette *>(); }
    /// By its path: "Disconnect", "All accounts (2)…".
    void chooseInPagesMenu(const QStringList &path)
    {
        QTRY_VERIFY(find<Button>(u"more"_s));
        find<Button>(u"more"_s)->click();
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QString &text : path) {
            const QList<QAction *> actions = menu->actions();
            const auto found = std::find_if(actions.cbegin(), actions.cend(),
                [&text](const QAction *action) { return action->text() == text; });
            QVERIFY2(found != actions.cend(), qPrintable(text));
            if ((*found)->menu())
                menu = (*found)->menu();
            else
                (*found)->trigger();
        }
        while (QWidget *const popup = QApplication::activePopupWidget())
            popup->close();
    }

    /// As the desktop opens a file.
    void openTable(const QByteArray &content)
    {
        QFile file(m_fixture->folder.filePath(u"leads.csv"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        m_workspace->grant(wishOfAddress(QUrl::fromLocalFile(file.fileName())));
    }

    void askToRemoveEverything()
    {
        QTest::keyClick(&m_workspace->window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(find<Button>(u"removeEverything"_s));
        find<Button>(u"removeEverything"_s)->click();
    }

    std::optional<CoreFixture> m_fixture;
    CoreServices *m_core = nullptr; ///< the fixture's
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LocalRequests> m_localRequests;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
};

void WorkspaceTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
}

void WorkspaceTest::init()
{
    m_fixture.emplace();
    m_core = &m_fixture->core;
    m_settings
        = std::make_unique<QSettings>(m_fixture->folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->setValue("window/firstRunOver", true);
    m_appearance = std::make_unique<Appearance>(*m_settings, QLocale());
    m_localRequests = std::make_unique<LocalRequests>(
        LocalRequests::Parts{m_core->catalog, m_core->preferences, m_core->intakeKeys, m_core->clock});
    m_workspace = std::make_unique<Workspace>(
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests});
    QVERIFY(await(m_core->open()));
}

void WorkspaceTest::cleanup()
{
    QVERIFY(await(m_core->worker.stop()));
    m_workspace.reset();
    m_localRequests.reset();
    m_fixture.reset();
}

void WorkspaceTest::chooseFirstRecord()
{
    QTest::keyClick(&m_workspace->window(), Qt::Key_3, Qt::ControlModifier);
    auto *const table = find<QTableView>(u"table"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
}

/// As somebody starts Patchbay who never did.
void WorkspaceTest::startFirst()
{
    m_settings->clear();
    m_workspace = std::make_unique<Workspace>(
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests});
    show();
}

void WorkspaceTest::firstPageIsThereUntilAConnectionIs()
{
    startFirst();
    QTRY_VERIFY(buttonWith(u"&Try the demo org"_s));
    QVERIFY(!find<QWidget>(u"sidebar"_s)->isVisible());
    QTRY_VERIFY(buttonWith(u"Connect Salesforce"_s));
    // Without a bus there is no keychain, and that is said.
    QTRY_VERIFY(find<QLabel>(u"keychainFact"_s)->text().startsWith(u"No keychain found"_s));

    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    emit m_core->database.changed();
    QTRY_VERIFY(find<QWidget>(u"sidebar"_s)->isVisible());
    QTRY_VERIFY(buttonWith(u"&Add provider"_s));
    QVERIFY(!buttonWith(u"&Try the demo org"_s));
}

void WorkspaceTest::firstPageIsSkippedForGood()
{
    startFirst();
    QTRY_VERIFY(buttonWith(u"&Skip"_s));
    buttonWith(u"&Skip"_s)->click();
    QTRY_VERIFY(buttonWith(u"&Add provider"_s));
    m_workspace = std::make_unique<Workspace>(
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests});
    show();
    QTRY_VERIFY(buttonWith(u"&Add provider"_s));
    QVERIFY(!buttonWith(u"&Skip"_s));
}

void WorkspaceTest::firstPageLeadsOn()
{
    startFirst();
    const int services = int(m_core->catalog.all().size());
    QTRY_VERIFY(buttonWith(u"Browse all %1 service(s)"_s.arg(services)));
    buttonWith(u"Browse all %1 service(s)"_s.arg(services))->click();
    QTRY_VERIFY(buttonWith(u"&Enter addresses"_s));

    startFirst();
    QTRY_VERIFY(buttonWith(u"Connect Salesforce"_s));
    buttonWith(u"Connect Salesforce"_s)->click();
    QTRY_VERIFY(buttonWith(u"Connect Salesforce"_s) == nullptr);
    QTRY_COMPARE(m_workspace->window().currentPage()->objectName(), u"ProviderSettingsPage"_s);
    QVERIFY(find<QWidget>(u"sidebar"_s)->isVisible());

    // There is no keychain here: the demo org's sign-in says so in place, and the page stays.
    startFirst();
    QTRY_VERIFY(buttonWith(u"&Try the demo org"_s));
    buttonWith(u"&Try the demo org"_s)->click();
    QTRY_VERIFY(find<QLabel>(u"demoState"_s)->isVisible());
    QTRY_VERIFY(!find<QLabel>(u"demoText"_s)->text().startsWith(u"A practice"_s));
    QVERIFY(!buttonWith(u"&Try the demo org"_s));
    QVERIFY(buttonWith(u"&Skip"_s));
}

void WorkspaceTest::backLeadsToTheFirstPageAgain()
{
    startFirst();
    QTRY_VERIFY(buttonWith(u"Connect Salesforce"_s));
    buttonWith(u"Connect Salesforce"_s)->click();
    QTRY_COMPARE(m_workspace->window().currentPage()->objectName(), u"ProviderSettingsPage"_s);
    emit find<ProviderSettingsPage>({})->backRequested();
    QTRY_VERIFY(qobject_cast<FirstPage *>(m_workspace->window().currentPage()));

    // Who went on to the connections comes back to them.
    QTest::keyClick(&m_workspace->window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<ConnectionsPage *>(m_workspace->window().currentPage()));
    m_workspace->window().showPage(find<ProviderSettingsPage>({}));
    emit find<ProviderSettingsPage>({})->backRequested();
    QVERIFY(qobject_cast<ConnectionsPage *>(m_workspace->window().currentPage()));
}

void WorkspaceTest::pagesAreReachedByTheirKeys()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QSet<QWidget *> pages;
    for (const Qt::Key key : {Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_1}) {
        QTest::keyClick(&m_workspace->window(), key, Qt::ControlModifier);
        pages.insert(m_workspace->window().currentPage());
    }
    QCOMPARE(pages.size(), 4);
}

void WorkspaceTest::removedConnectionStaysUntilItWasRead()
{
    ConnectionRow row = CoreFixture::acme();
    row.phase = ConnectionPhase::Removing;
    row.reasonCode = removal::stillValid;
    QVERIFY(await(m_core->connections.save(row)));
    show();
    QTRY_VERIFY(buttonWith(u"Got it"_s));
    buttonWith(u"Got it"_s)->click();
    QTRY_VERIFY(await(m_core->connections.all())->isEmpty());
    QTRY_VERIFY(!buttonWith(u"Got it"_s)); // the card follows the database
}

void WorkspaceTest::sendingAsAnotherUserIsAskedFirst()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    QVERIFY(await(m_core->outbox.add(turnedAway())));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    chooseFirstRecord();
    QTRY_VERIFY(find<Button>(u"sendAs"_s)->isVisible());
    QVERIFY(!find<Button>(u"sendAgain"_s)->isVisible());

    find<Button>(u"sendAs"_s)->click();
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"sales@acme.example"_s));
    QVERIFY(wordsOf(*question()).contains(u"Acme Corp (Production)"_s));
    question()->reject();
    QCOMPARE(await(m_core->outbox.find({u"row1"_s}))->accountId, u"005OLD"_s);

    QTRY_VERIFY(!question());
    find<Button>(u"sendAs"_s)->click();
    QTRY_VERIFY(question());
    question()->accept();
    QTRY_COMPARE(await(m_core->outbox.find({u"row1"_s}))->accountId, u"005NOW"_s);
}

void WorkspaceTest::disconnectOfManyIsAskedFirst()
{
    ConnectionRow second = CoreFixture::acme();
    second.id = {u"second"_s};
    second.tenantLabel = u"Contoso"_s;
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    QVERIFY(await(m_core->connections.save(second)));
    show();
    chooseInPagesMenu({u"Disconnect"_s, u"All accounts (2)…"_s});
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"Disconnect 2 account(s)?"_s));
    QVERIFY(wordsOf(*question()).contains(u"Acme Corp"_s) && wordsOf(*question()).contains(u"Contoso"_s));
    question()->reject();
    QTRY_VERIFY(!question());
    QCOMPARE(await(m_core->connections.all())->first().phase, ConnectionPhase::Connected);

    chooseInPagesMenu({u"Disconnect"_s, u"All accounts (2)…"_s});
    QTRY_VERIFY(question());
    question()->accept();
    // Without a keychain nothing can be ended or erased: both stay as tombstones that say so.
    QTRY_COMPARE(await(m_core->connections.find({u"acme"_s}))->phase, ConnectionPhase::Removing);
    QTRY_COMPARE(await(m_core->connections.find({u"second"_s}))->phase, ConnectionPhase::Removing);
}

void WorkspaceTest::removeEverythingIsAskedFirstAndEndsTheProgram()
{
    QFile own(m_core->paths.userProvidersFolder + u"/mine.json"_s);
    QVERIFY(own.open(QFile::WriteOnly));
    own.close();
    m_workspace = std::make_unique<Workspace>(
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests});
    QVERIFY(await(m_core->outbox.add(turnedAway())));
    show();
    QTRY_VERIFY(question());
    question()->reject(); // the file is no definition
    QTRY_VERIFY(!question());
    const QSignalSpy gone(m_workspace.get(), &Workspace::everythingRemoved);
    m_workspace->window().activateWindow(); // no desktop gives the focus back here
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    askToRemoveEverything();
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"1 record(s) that no org has are lost"_s));
    QVERIFY(buttonWith(u"Export history…"_s));
    QVERIFY(!question()->isChosen()); // what a person wrote stays unless they say so
    question()->reject();
    QTRY_VERIFY(!question());
    QCOMPARE(gone.count(), 0);

    askToRemoveEverything();
    QTRY_VERIFY(question());
    question()->accept();
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().value<ProviderFiles>(), ProviderFiles::Keep);
}

void WorkspaceTest::nothingIsRemovedUnderAnotherPatchbay()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    auto other = std::make_unique<Database>(m_core->paths.databaseFile);
    QVERIFY(await(other->open()));
    askToRemoveEverything();
    QTRY_VERIFY(question());
    QVERIFY2(wordsOf(*question()).contains(u"Another Patchbay has your data open"_s),
        qPrintable(wordsOf(*question())));
    question()->accept();
    QTRY_VERIFY(!question());

    other.reset();
    askToRemoveEverything();
    QTRY_VERIFY(buttonWith(u"Remove everything"_s));
}

void WorkspaceTest::historyIsOfferedBeforeADisconnect()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    OutboxRow sent = turnedAway();
    sent.state = OutboxState::Sent;
    QVERIFY(await(m_core->outbox.add(sent)));
    show();
    QTRY_VERIFY(find<ConnectionCard>({}));
    QTest::keyClick(find<ConnectionCard>({}), Qt::Key_Return); // its details
    QTRY_VERIFY(find<Button>(u"disconnect"_s) && find<Button>(u"disconnect"_s)->isVisible());
    find<Button>(u"disconnect"_s)->click();
    QTRY_VERIFY(question());
    Button *const exporting = buttonWith(u"Export history…"_s);
    QVERIFY(exporting);
    exporting->click();
    QTRY_VERIFY(m_workspace->window().findChild<QFileDialog *>());
    const QString path = m_fixture->folder.filePath(u"history.csv"_s);
    emit m_workspace->window().findChild<QFileDialog *>()->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(question()); // the question stands all the same
    m_workspace->window().findChild<QFileDialog *>()->close();
    question()->reject();
}

void WorkspaceTest::fileOfLeadsIsAskedAboutAndLeadsToActivity()
{
    ConnectionRow acme = CoreFixture::acme();
    acme.scopesGranted = {u"api"_s};
    acme.offlineSince = m_core->clock.now();
    QVERIFY(await(m_core->connections.save(acme)));
    show();
    openTable("LastName,Hat\nRivers,8\nLee,\n");
    QTRY_VERIFY(find<LeadFileDialog>({}) && find<LeadFileDialog>({})->isVisible());
    QVERIFY(buttonWith(u"Queue 2 lead(s)"_s));
    QVERIFY(find<WrappedLabel>(u"ignored"_s)->text().contains(u"Hat"_s));
    buttonWith(u"Queue 2 lead(s)"_s)->click();
    QTRY_VERIFY(m_workspace->window().currentPage()->isAncestorOf(find<ActivityPage>({})));
    QCOMPARE(await(m_core->outbox.list({}))->size(), 2);

    openTable("LastName,Hat\nRivers,8\nLee,\n");
    QTRY_VERIFY(find<LeadFileDialog>({}) && find<LeadFileDialog>({})->isVisible());
    QVERIFY(!buttonWith(u"Queue 0 lead(s)"_s));
    QVERIFY(buttonWith(u"Show in Activity"_s) && buttonWith(u"Close"_s));
    buttonWith(u"Close"_s)->click();
    QCOMPARE(await(m_core->outbox.list({}))->size(), 2);
}

void WorkspaceTest::fileOfLeadsWithoutAnOrgLeadsToConnections()
{
    show();
    emit m_workspace->window().outboxClicked(); // on another page
    openTable("LastName\nRivers\n");
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"leads.csv"_s));
    question()->accept();
    QTRY_COMPARE(m_workspace->window().currentPage(), find<ConnectionsPage>({}));
}

void WorkspaceTest::fileThatIsNoTableIsTold()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    show();
    openTable(QByteArray(8 * 1024 * 1024 + 1, 'x'));
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"larger than"_s));
}

void WorkspaceTest::discardIsAskedFirst()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    QVERIFY(await(m_core->outbox.add(turnedAway())));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    chooseFirstRecord();
    QTRY_VERIFY(find<Button>(u"discard"_s)->isVisible());
    find<Button>(u"discard"_s)->click();
    QTRY_VERIFY(question());
    QVERIFY(await(m_core->outbox.find({u"row1"_s})));
    question()->accept();
    QTRY_VERIFY(!await(m_core->outbox.find({u"row1"_s})));

    QTRY_VERIFY(buttonWith(u"&Undo"_s));
    buttonWith(u"&Undo"_s)->click();
    QTRY_VERIFY(await(m_core->outbox.find({u"row1"_s})));
}

void WorkspaceTest::outboxLeadsToActivity()
{
    show();
    QWidget *const first = m_workspace->window().currentPage();
    emit m_workspace->window().outboxClicked();
    QVERIFY(m_workspace->window().currentPage() != first);
    QVERIFY(m_workspace->window().currentPage()->findChild<QTableView *>(u"table"_s));
}

void WorkspaceTest::troubleIsSaid()
{
    m_workspace->window().show();
    m_workspace->showTrouble({ErrorKind::Storage, u"x"_s, u"newer_version"_s});
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"newer Patchbay"_s));
}

void WorkspaceTest::refusedProviderFileIsSaid()
{
    m_workspace.reset();
    const QString folder = m_fixture->folder.filePath(u"config/providers"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/mine.json"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{");
    file.close();
    m_core->catalog.reload();
    m_workspace = std::make_unique<Workspace>(
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests});
    show();
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(file.fileName()));
}

void WorkspaceTest::providerOfOnesOwnGetsACardAtOnce()
{
    show();
    QTRY_VERIFY(buttonWith(u"&Add provider"_s));
    buttonWith(u"&Add provider"_s)->click();
    QTRY_VERIFY(buttonWith(u"&Enter addresses"_s));
    buttonWith(u"&Enter addresses"_s)->click();
    QTRY_VERIFY(find<QLineEdit>(u"whoAmI"_s) && find<QLineEdit>(u"whoAmI"_s)->isVisible());
    find<QLineEdit>(u"name"_s)->setText(u"Acme Desk"_s);
    find<QLineEdit>(u"authorization"_s)->setText(u"https://login.acme.example/auth"_s);
    find<QLineEdit>(u"token"_s)->setText(u"https://login.acme.example/token"_s);
    find<QLineEdit>(u"whoAmI"_s)->setText(u"https://login.acme.example/me"_s);
    QVERIFY(buttonWith(u"&Save"_s));
    buttonWith(u"&Save"_s)->click();
    // The file is noticed, and the card comes without a restart; it needs an app of one's own.
    const auto cardIsThere = [this] {
        const QList<ProviderTile *> tiles = m_workspace->window().findChildren<ProviderTile *>();
        return std::any_of(tiles.cbegin(), tiles.cend(), [](const ProviderTile *tile) {
            return tile->isVisible() && tile->view().name == u"Acme Desk"_s
                && tile->view().state == CardState::NotSetUp;
        });
    };
    QTRY_VERIFY(cardIsThere());
}

void WorkspaceTest::fileToFillInIsWrittenAndToldOf()
{
    show();
    QTRY_VERIFY(buttonWith(u"&Add provider"_s));
    buttonWith(u"&Add provider"_s)->click();
    QTRY_VERIFY(buttonWith(u"&Write a file"_s));
    buttonWith(u"&Write a file"_s)->click();
    QTRY_VERIFY(question());
    const QString file = m_fixture->folder.path() + u"/config/providers/provider.json"_s;
    QVERIFY(wordsOf(*question()).contains(file));
    QVERIFY(QFile::exists(file));
}

void WorkspaceTest::detailsOpenAndClose()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTRY_VERIFY(m_workspace->window().findChild<ConnectionCard *>());
    QVERIFY(!m_workspace->window().findChild<ConnectionPanel *>()); // made when it is asked for
    QTest::keyClick(m_workspace->window().findChild<ConnectionCard *>(), Qt::Key_Return);
    QTRY_VERIFY(m_workspace->window().findChild<ConnectionPanel *>()->isVisible());
    QTest::keyClick(m_workspace->window().findChild<ConnectionPanel *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_workspace->window().findChild<ConnectionPanel *>()->isVisible());
}

void WorkspaceTest::detailsAreOpenAgainAfterARestart()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    const auto restart = [this] {
        m_workspace->window().close();
        m_workspace.reset();
        m_workspace = std::make_unique<Workspace>(
            *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests});
        show();
    };
    m_settings->setValue("window/details", u"acme"_s);
    restart();
    QTRY_VERIFY(find<ConnectionPanel>({}) && find<ConnectionPanel>({})->isVisible());
    restart();
    QTRY_VERIFY(find<ConnectionPanel>({}) && find<ConnectionPanel>({})->isVisible());
    QCOMPARE(m_settings->value("window/details").toString(), u"acme"_s);

    // What is gone does not come back, nor what was closed.
    QVERIFY(await(m_core->connections.remove({u"acme"_s})));
    restart();
    QTRY_COMPARE(m_settings->value("window/details").toString(), QString());
    QVERIFY(!find<ConnectionPanel>({}) || !find<ConnectionPanel>({})->isVisible());
    restart();
    QVERIFY(!find<ConnectionPanel>({}));
}

void WorkspaceTest::ownAppIsSavedAndASignInBegun()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window()));
    QTRY_VERIFY(m_workspace->window().findChild<ConnectionCard *>());
    QTest::keyClick(m_workspace->window().findChild<ConnectionCard *>(), Qt::Key_Return);
    QTRY_VERIFY(buttonWith(u"App and scopes…"_s));
    buttonWith(u"App and scopes…"_s)->click();
    const auto ownApp = [this]() -> QRadioButton * {
        for (QRadioButton *const radio : m_workspace->window().findChildren<QRadioButton *>()) {
            if (radio->isVisible() && radio->text() == u"An app of this connection's own"_s)
                return radio;
        }
        return nullptr;
    };
    QTRY_VERIFY(ownApp());
    ownApp()->click();
    for (QLineEdit *const line : m_workspace->window().findChildren<QLineEdit *>()) {
        if (line->isVisible() && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal)
            line->setText(u"own-id"_s);
    }
    buttonWith(u"&Save and reconnect"_s)->click();
    QTRY_VERIFY(!buttonWith(u"&Save and reconnect"_s)); // back where the sign-in is seen
    QCOMPARE(await(m_core->connections.find(CoreFixture::acme().id))->nextApp->clientId, u"own-id"_s);
    // Nothing can keep its tokens here, and the card says so.
    QTRY_VERIFY(buttonWith(u"How to"_s) || buttonWith(u"This run only"_s));
}

void WorkspaceTest::openGoTo()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(goTo() && goTo()->isVisible());
    QVERIFY(QApplication::focusWidget() == goTo()->findChild<QLineEdit *>());
}

void WorkspaceTest::goToLeadsToAPage()
{
    show();
    openGoTo();
    QTest::keyClicks(QApplication::focusWidget(), u"acti"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!goTo()->isVisible());
    QVERIFY(m_workspace->window().currentPage()->isAncestorOf(find<ActivityPage>({})));
}

void WorkspaceTest::goToFindsARecord()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    QVERIFY(await(m_core->outbox.add(turnedAway())));
    show();
    openGoTo();
    QTest::keyClicks(QApplication::focusWidget(), u"samp"_s);
    auto *const field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTRY_VERIFY(
        field->accessibleDescription().startsWith(u"Sample"_s)); // a screen reader is told what is chosen
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_workspace->window().currentPage()->isAncestorOf(find<ActivityPage>({})));
    QCOMPARE(find<ActivityPage>({})->findChild<QLineEdit *>(u"search"_s)->text(), u"Sample"_s);
    QTRY_COMPARE(find<QTableView>(u"table"_s)->model()->rowCount(), 1);
}

void WorkspaceTest::goToIsGivenUp()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    auto *const search = find<ConnectionsPage>({})->findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    openGoTo();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!goTo()->isVisible());
    QCOMPARE(QApplication::focusWidget(), search); // where the person was
    openGoTo();
    QTest::mouseClick(goTo(), Qt::LeftButton, {}, {5, 5});
    QVERIFY(!goTo()->isVisible());
}

void WorkspaceTest::noKeyReachesThePageBehindGoTo()
{
    show();
    openGoTo();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(goTo()->isVisible());
    QVERIFY(qobject_cast<ConnectionsPage *>(m_workspace->window().currentPage()));
}

void WorkspaceTest::lockingTakesGoToAway()
{
    QVERIFY(await(m_core->lock.setPassphrase({}, Secret(QByteArray("open sesame")))));
    show();
    QTRY_VERIFY(m_workspace->window().isCovered());
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(!m_workspace->window().isCovered());
    openGoTo();
    m_core->lock.lock();
    QTRY_VERIFY(m_workspace->window().isCovered());
    QVERIFY(!goTo()->isVisible());
    QCOMPARE(goTo()->findChild<QAbstractItemView *>()->model()->rowCount(), 0);
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(!m_workspace->window().isCovered());
    openGoTo(); // and it opens again
}

void WorkspaceTest::lockedWindowGoesNowhere()
{
    QVERIFY(await(m_core->lock.setPassphrase({}, Secret(QByteArray("open sesame")))));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTRY_VERIFY(m_workspace->window().isCovered());
    QTest::keyClick(&m_workspace->window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!goTo());
}

void WorkspaceTest::settingsAreMadeWhenTheyAreAskedFor()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QVERIFY(!find<QWidget>(u"safetyPage"_s));
    QTest::keyClick(&m_workspace->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"safetyPage"_s));
    QCOMPARE(m_workspace->window().windowTitle(), u"Settings – Patchbay"_s);
    auto *const readOnly = find<QAbstractButton>(u"readOnly"_s);
    QVERIFY(readOnly && !readOnly->isChecked());
    readOnly->click();
    QTRY_VERIFY(await(m_core->preferences.read())->readOnly);
}

void WorkspaceTest::startAtLoginIsSwitchedInTheSettings()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(find<QAbstractButton>(u"login"_s));
    auto *const login = find<QAbstractButton>(u"login"_s);
    const QString entry = m_fixture->folder.filePath(u"autostart/app.patchbay.Patchbay.desktop"_s);
    QVERIFY(!login->isChecked());
    login->click();
    QVERIFY(login->isChecked());
    QVERIFY(QFile::exists(entry));
    login->click();
    QVERIFY(!login->isChecked());
    QVERIFY(!QFile::exists(entry));

    // There is no tray here, and that is said instead of hiding a window that nobody finds again.
    QVERIFY(!find<QAbstractButton>(u"tray"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"trayNote"_s)->text().contains(u"no tray"_s));
    m_settings->setValue("window/tray", true);
    QVERIFY(!m_workspace->window().isStaying());
    auto *const records = find<QAbstractButton>(u"tellRecords"_s);
    QVERIFY(records->isChecked());
    records->click();
    QCOMPARE(m_settings->value("notifications/records").toBool(), false);
}

/// All that a screen reader is told of the window.
static QString spoken(QObject *object)
{
    QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(object);
    if (!face)
        return {};
    QStringList words;
    const std::function<void(QAccessibleInterface *)> read = [&](QAccessibleInterface *one) {
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            words.append(one->text(kind));
        for (int i = 0; i < one->childCount(); ++i) {
            if (QAccessibleInterface *const child = one->child(i))
                read(child);
        }
    };
    read(face);
    return words.join(u'\n');
}

void WorkspaceTest::lockedWindowTellsNothing()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    QVERIFY(await(m_core->lock.begin()));
    QVERIFY(await(m_core->lock.setPassphrase({}, Secret(QByteArray("open sesame")))));
    m_core->lock.lock();
    show();
    MainWindow &window = m_workspace->window();
    QTRY_VERIFY(window.isCovered());
    QTRY_VERIFY(find<QLabel>(u"title"_s));
    QTest::qWait(50); // whatever is read meanwhile goes to pages that are not in the window
    QVERIFY(!spoken(&window).contains(u"Acme"_s));
    QVERIFY(!spoken(&window).contains(u"sales@"_s));
    QVERIFY(spoken(&window).contains(u"Patchbay is locked"_s));
    QCOMPARE(window.windowTitle(), u"Patchbay"_s);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.windowTitle(), u"Patchbay"_s);
    for (const char *typed : {"wrong", "open sesame"}) {
        const QList<QLineEdit *> lines = window.findChildren<QLineEdit *>();
        QVERIFY(!lines.isEmpty());
        QTest::keyClicks(lines.constFirst(), QString::fromLatin1(typed));
        QTest::keyClick(lines.constFirst(), Qt::Key_Return);
        QTRY_VERIFY2(!m_core->lock.isClosed() || spoken(&window).contains(u"This is not the passphrase"_s),
            qPrintable(spoken(&window)));
    }
    QTRY_VERIFY(!window.isCovered());
    QTRY_VERIFY(spoken(&window).contains(u"Acme"_s));
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(window.isCovered());
    QVERIFY(!spoken(&window).contains(u"Acme"_s));
}

void WorkspaceTest::dialogsWaitUntilTheWindowIsUnlocked()
{
    show();
    QTRY_COMPARE(m_core->lock.state(), AppLock::State::Off);
    QVERIFY(await(m_core->lock.setPassphrase({}, Secret(QByteArray("open sesame")))));
    m_core->lock.lock();
    QTRY_VERIFY(m_workspace->window().isCovered());
    m_workspace->showTrouble({ErrorKind::Storage, {}, u"disk_full"_s, u"/home/robin/acme.db"_s});
    QVERIFY(!question());
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(question());
}

void WorkspaceTest::fileOpenedOverALockedWindowIsTakenAfterwards()
{
    show();
    QTRY_COMPARE(m_core->lock.state(), AppLock::State::Off);
    QVERIFY(await(m_core->lock.setPassphrase({}, Secret(QByteArray("open sesame")))));
    m_core->lock.lock();
    QTRY_VERIFY(m_workspace->window().isCovered());
    openTable("LastName\nRivers\n");
    m_workspace->grant({}); // a second start, which takes nothing away
    QVERIFY(!question());
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(question()); // no org is connected, and the file says so
    question()->reject();
    m_core->lock.lock();
    QTRY_VERIFY(m_workspace->window().isCovered());
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(!m_workspace->window().isCovered());
    QVERIFY(!question()); // once
}

void WorkspaceTest::reportIsShownAndCopied()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(find<DiagnosticsPane>({}));
    for (NavButton *const tab : m_workspace->window().findChildren<NavButton *>()) {
        if (tab->text() == u"Diagnostics"_s)
            tab->click();
    }
    auto *const copy = find<Button>(u"copy"_s);
    QTRY_VERIFY(copy->isVisible() && copy->isEnabled());
    QVERIFY(spoken(find<DiagnosticsPane>({})).contains(u"None answers."_s)); // there is no keychain here
    copy->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains(u"\nkeychain: keychain_unavailable\n"_s), qPrintable(report));
    QVERIFY(report.contains(u"\noutbox.queued: 0\n"_s));
}

void WorkspaceTest::quickWindowHasItsHelp()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    m_workspace->grant(*wishOfAction(u"QuickLead"_s));
    const auto quick = [] {
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<QuickWindow *>(widget) && widget->isVisible())
                return widget;
        }
        return static_cast<QWidget *>(nullptr);
    };
    QTRY_VERIFY(quick());
    QVERIFY(QTest::qWaitForWindowActive(quick(), 60'000));
    QTest::keyClick(quick(), Qt::Key_F1);
    QTRY_VERIFY(spoken(&m_workspace->window()).contains(u"Quick lead"_s));
    QVERIFY(qobject_cast<HelpPage *>(m_workspace->window().currentPage()));
    QVERIFY(quick()); // what was typed stays
    quick()->activateWindow();
    QTest::keyClick(quick(), Qt::Key_Escape);
    QTRY_VERIFY(!quick());
}

void WorkspaceTest::policyThatIsBrokenIsToldAboveEveryPage()
{
    show();
    QVERIFY(!find<QWidget>(u"notice"_s)->isVisible());
    QFile policy(m_fixture->folder.filePath(u"policy.json"_s));
    QVERIFY(policy.open(QFile::WriteOnly));
    policy.write("{");
    policy.close();
    m_core->catalog.reload();
    emit m_core->catalogWatch.reloaded();
    QTRY_VERIFY(find<QWidget>(u"notice"_s)->isVisible());
    QVERIFY(spoken(find<QWidget>(u"notice"_s)).contains(policy.fileName()));
    QVERIFY(policy.open(QFile::WriteOnly));
    policy.write("{}");
    policy.close();
    m_core->catalog.reload();
    emit m_core->catalogWatch.reloaded();
    QTRY_VERIFY(!find<QWidget>(u"notice"_s)->isVisible());
}

void WorkspaceTest::testLeadIsAskedForAndRefusedWhereNothingIsWritten()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    show();
    const auto ask = [this] {
        ConnectionCard *const card = m_workspace->window().findChild<ConnectionCard *>();
        if (card)
            emit card->actionTriggered(CardAction::TryWriting, {u"salesforce"_s}, {u"acme"_s});
        return card != nullptr;
    };
    QTRY_VERIFY(m_workspace->window().findChild<ConnectionCard *>());
    QVERIFY(ask());
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"Acme Corp (Production)"_s));
    QVERIFY(wordsOf(*question()).contains(u"This is a production org."_s));
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(await(m_core->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    QVERIFY(ask());
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"read-only"_s));
}

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
