#include "app/workspace.h"

#include "app/corefixture.h"
#include "app/goingtoast.h"
#include "gui/button.h"
#include "gui/connectioncard.h"
#include "gui/connectionpanel.h"
#include "gui/contactdialog.h"
#include "gui/diagnosticspane.h"
#include "gui/formfield.h"
#include "gui/gotopalette.h"
#include "gui/helppage.h"
#include "gui/importpage.h"
#include "gui/navbutton.h"
#include "gui/outboxblock.h"
#include "gui/passphrasedialog.h"
#include "gui/productionquestion.h"
#include "gui/providertile.h"
#include "gui/questiondialog.h"
#include "gui/quickwindow.h"
#include "gui/recordhead.h"
#include "gui/settingspage.h"
#include "gui/startercard.h"
#include "gui/theme.h"
#include "gui/toast.h"
#include "gui/wrappedlabel.h"
#include "presentation/localrequests.h"
#include "store/sql.h"
#include "support/fakeclock.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QWindow>

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
    void firstPageConnectsAnOrg();
    void resetOfAnAppIsAskedFirst();
    void backLeadsToTheFirstPageAgain();
    void pagesAreReachedByTheirKeys();
    void removedConnectionStaysUntilItWasRead();
    void sendingAsAnotherUserIsAskedFirst();
    void discardIsAskedFirst();
    void discardsInARowAreTakenBackTogether();
    void undoThatFailsIsAskedAboutOnce();
    void undoThatTakesLongSaysSo();
    void discardedRunIsTakenBack();
    void deletedAutomationThatDoesNotComeBackIsOfferedAgain();
    void testOfAllIsToldWhereThereIsOne_data();
    void testOfAllIsToldWhereThereIsOne();
    void aDraftOfAnAutomationIsOfferedBack_data();
    void aDraftOfAnAutomationIsOfferedBack();
    void kindOfANewRecordIsChosenByKeys();
    void aNewLeadIsOneKeyAway();
    void askingAgainLeavesAResult();
    void whatIsTypedComesBackWithItsKind();
    void correctionComesBackWithItsKind();
    void correctionTakesNoOthersForm();
    void correctionBringsAllItsFields();
    void allFieldsTakeNoOthersForm();
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
    void secondExportIsToldAndCancelMeansTheFirst();
    void failedExportLeavesWhatCanBeTakenBack();
    void twoThatGoOnAreToldApart();
    void databaseThatDidNotOpenIsToldAndTriedAgain();
    void nothingIsStartedOnceTheEndHasBegun();
    void nothingIsClaimedOfRecordsThatCannotBeRead();
    void formThatIsAskedForAgainForLongSaysSo();
    void recordThatIsSavedForLongSaysSo();
    void editIsGivenUpWithItsPage();
    void fileOfLeadsIsImportedAndLeadsToActivity();
    void fileOfLeadsWithoutAnOrgLeadsToConnectionsAndIsKept();
    void garbageIsToldWithoutAnOrgToo();
    void firstPageKeepsWhatIsOpened_data();
    void firstPageKeepsWhatIsOpened();
    void fileThatIsNoTableIsTold();
    void fileThatTakesLongSaysSo();
    void fileIsOpenedByKeys();
    void fileIsOpenedFromGoTo();
    void droppedFileIsOpenedWhereverItFalls_data();
    void droppedFileIsOpenedWhereverItFalls();
    void fileThatIsNothingIsTold();

    void recordOfALinkIsShownAndNeverSent();
    void linkTakesNothingThatWasTyped();
    void linkWithoutAnOrgIsKept();

    void goToLeadsToAPage();
    void goToDoesWhatTheWindowCan_data();
    void goToDoesWhatTheWindowCan();
    void goToFindsARecord();
    void goToIsGivenUp();
    void noKeyReachesThePageBehindGoTo();
    void lockingTakesGoToAway();
    void lockedWindowGoesNowhere();
    void settingsAreMadeWhenTheyAreAskedFor();
    void startAtLoginIsSwitchedInTheSettings();
    void lockedWindowTellsNothing();
    void dialogsWaitUntilTheWindowIsUnlocked();
    void dialogThatWasOpenComesBackAsItWas();
    void quickLeadComesBackAsItWasTyped();
    void lockWithoutAPassphraseAsksForOne_data();
    void lockWithoutAPassphraseAsksForOne();
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
    void makeWorkspace();
    [[nodiscard]] Button *buttonWith(const QString &words)
    {
        for (Button *const button : m_workspace->window().findChildren<Button *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == QString(words).remove(u'&'))
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
    /// Into each line that can be seen; were there any?
    [[nodiscard]] bool typeEverywhere(const QString &text)
    {
        int lines = 0;
        for (QLineEdit *const line : m_workspace->window().findChildren<QLineEdit *>()) {
            if (!line->isVisible() || line->isReadOnly() || line->echoMode() != QLineEdit::Normal)
                continue;
            line->setText(text);
            ++lines;
        }
        return lines > 0;
    }
    void startFirst();
    void chooseFirstRecord();
    void discardAll(int count);
    [[nodiscard]] bool run(const QString &statement);
    /// Whatever reads or writes waits for m_disk.
    void holdDisk();
    [[nodiscard]] QString toldByToast()
    {
        const Toast &toast = m_workspace->window().toast();
        return toast.isVisible() ? toast.findChild<QLabel *>(u"words"_s)->text() : QString();
    }
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

    [[nodiscard]] QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_fixture->folder.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
    }
    /// As the desktop opens a file.
    void openTable(const QByteArray &content)
    {
        m_workspace->grant(wishOfAddress(QUrl::fromLocalFile(write(u"leads.csv"_s, content))));
    }
    [[nodiscard]] ImportPage *importPage() { return find<ImportPage>({}); }
    [[nodiscard]] bool isImportPlanned()
    {
        return importPage() && importPage()->isVisible()
            && (importPage()->step() == ImportPage::Step::Mapping
                || importPage()->step() == ImportPage::Step::Check);
    }
    [[nodiscard]] bool importSays(const QString &words)
    {
        const QList<QLabel *> labels = importPage()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    /// Into production.
    void confirmImport()
    {
        emit importPage()->importRequested();
        QTRY_VERIFY(find<ProductionQuestion>({}) && find<ProductionQuestion>({})->isVisible());
        find<QLineEdit>(u"orgName"_s)->setText(u"Acme Corp"_s);
        find<Button>(u"importIntoProduction"_s)->click();
    }
    /// As the system tells it.
    void drop(const QMimeData &data, const QWidget &over)
    {
        QWindow *const window = m_workspace->window().windowHandle();
        const QPoint place = over.mapTo(&m_workspace->window(), over.rect().center());
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &event);
    }

    /// With an org that takes leads but does not answer: what is sent stays in the outbox.
    void showForm()
    {
        connectAcme();
        show();
        QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
        QTest::keyClick(&m_workspace->window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"LastName"_s) && find<QLineEdit>(u"LastName"_s)->isVisible());
    }
    void connectAcme()
    {
        ConnectionRow acme = CoreFixture::acme();
        acme.scopesGranted = {u"api"_s};
        acme.offlineSince = m_core->clock.now();
        const QByteArray describe = R"({"name":"Lead","createable":true,"fields":[
            {"name":"LastName","label":"Last Name","type":"string","nillable":false,"createable":true,"length":80},
            {"name":"Company","label":"Company","type":"string","nillable":false,"createable":true,"length":80},
            {"name":"Email","label":"Email","type":"email","nillable":true,"createable":true,"length":80}]})";
        // First: who sees the connection asks for its form, and nobody else answers.
        QVERIFY(await(m_core->schemas.save({acme.id, acme.accountId, m_core->orgs.knownApiVersion(acme.id),
            u"Lead"_s, describe, "Sat, 31 Jan 2026 00:00:00 GMT", m_core->clock.now()})));
        QVERIFY(await(m_core->connections.save(acme)));
    }
    /// As a web page opens one.
    void openLink(const char *address)
    {
        m_workspace->grant(wishOfAddress(QUrl(QString::fromLatin1(address))));
    }
    [[nodiscard]] bool isNothingSent() { return await(m_core->outbox.list({}))->isEmpty(); }

    void knowContacts()
    {
        const QByteArray describe = R"({"name":"Contact","createable":true,"fields":[
            {"name":"LastName","label":"Last Name","type":"string","nillable":false,"createable":true,"length":80},
            {"name":"Department","label":"Department","type":"string","nillable":true,"createable":true,"length":80}]})";
        const ConnectionRow acme = CoreFixture::acme();
        QVERIFY(await(m_core->schemas.save({acme.id, acme.accountId, m_core->orgs.knownApiVersion(acme.id),
            u"Contact"_s, describe, "Sat, 31 Jan 2026 00:00:00 GMT", m_core->clock.now()})));
    }
    [[nodiscard]] OutboxRow refused(const QString &object, const QJsonObject &fields) const
    {
        OutboxRow row = turnedAway();
        row.accountId = u"005NOW"_s;
        row.object = object;
        row.fields = fields;
        row.state = OutboxState::Rejected;
        row.errorCode = u"INVALID_EMAIL_ADDRESS"_s;
        row.errorFields = {u"LastName"_s};
        return row;
    }
    void openRefusedInForm()
    {
        chooseFirstRecord();
        QTRY_VERIFY(find<QPushButton>(u"openForm"_s)->isVisible());
        find<QPushButton>(u"openForm"_s)->click();
        QTRY_VERIFY(m_workspace->window().currentPage()->isAncestorOf(find<NewRecordPage>({})));
    }
    /// Not one of those in the panel of Activity.
    [[nodiscard]] QLineEdit *field(const QString &name)
    {
        return find<NewRecordPage>({})->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QString inForm(const QString &name)
    {
        return field(name) ? field(name)->text() : QString();
    }
    [[nodiscard]] static QuickWindow *quick()
    {
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            auto *const window = qobject_cast<QuickWindow *>(widget);
            if (window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    void typeQuickly(const QString &name)
    {
        m_workspace->grant(*wishOfAction(u"QuickLead"_s));
        QTRY_VERIFY(quick());
        QTest::keyClicks(quick()->findChild<QLineEdit *>(u"lastName"_s), name);
    }

    void askToRemoveEverything()
    {
        QTest::keyClick(&m_workspace->window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(find<Button>(u"removeEverything"_s));
        find<Button>(u"removeEverything"_s)->click();
    }

    QSemaphore m_disk;
    std::optional<CoreFixture> m_fixture;
    CoreServices *m_core = nullptr; ///< the fixture's
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LocalRequests> m_localRequests;
    std::unique_ptr<HistoryExport> m_history;
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
    m_history = std::make_unique<HistoryExport>(m_core->connections, m_core->outbox);
    makeWorkspace();
    QVERIFY(await(m_core->open()));
}

void WorkspaceTest::makeWorkspace()
{
    m_workspace = std::make_unique<Workspace>(
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests, *m_history});
}

void WorkspaceTest::cleanup()
{
    m_disk.release(); // where a test ended early
    QVERIFY(await(m_core->worker.stop()));
    m_workspace.reset();
    m_localRequests.reset();
    m_history.reset();
    m_fixture.reset();
    m_disk.acquire(m_disk.available());
}

void WorkspaceTest::chooseFirstRecord()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_4, Qt::ControlModifier);
    auto *const table = find<QTableView>(u"table"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
}

/// One after the other, as they stand in Activity.
void WorkspaceTest::discardAll(int count)
{
    QTest::keyClick(&m_workspace->window(), Qt::Key_4, Qt::ControlModifier);
    auto *const table = find<QTableView>(u"table"_s);
    for (int left = count - 1; left >= 0; --left) {
        QTRY_COMPARE(table->model()->rowCount(), left + 1);
        table->selectRow(0);
        QTRY_VERIFY(find<Button>(u"discard"_s)->isVisible());
        find<Button>(u"discard"_s)->click();
        QTRY_VERIFY(question());
        question()->accept();
        QTRY_COMPARE(await(m_core->outbox.list({}))->size(), left);
    }
}

bool WorkspaceTest::run(const QString &statement)
{
    return await(m_core->database.write<Done>([statement](QSqlDatabase &store) -> Result<Done> {
        const auto ran = runSql(store, statement);
        return ran ? Result<Done>(Done{}) : fail(ran.error());
    })).has_value();
}

void WorkspaceTest::holdDisk()
{
    (void)m_core->database.read<Done>([this](QSqlDatabase &) -> Result<Done> {
        m_disk.acquire(); // is slow today
        return Done{};
    });
}

/// As somebody starts Patchbay who never did.
void WorkspaceTest::startFirst()
{
    m_settings->clear();
    m_workspace = std::make_unique<Workspace>(
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests, *m_history});
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
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests, *m_history});
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

/// As the button of the first page promises: with the app, the sign-in begins.
void WorkspaceTest::firstPageConnectsAnOrg()
{
    startFirst();
    QTRY_VERIFY(buttonWith(u"Connect Salesforce"_s));
    buttonWith(u"Connect Salesforce"_s)->click();
    QTRY_VERIFY(buttonWith(u"Save and connect"_s));
    QVERIFY(!buttonWith(u"Reset"_s)); // there is nothing yet
    QTRY_VERIFY(typeEverywhere(u"own-id"_s));
    buttonWith(u"Save and connect"_s)->click();
    QTRY_VERIFY(qobject_cast<ConnectionsPage *>(m_workspace->window().currentPage()));
    // Nothing can keep its tokens here, and the card says so.
    QTRY_VERIFY(buttonWith(u"How to"_s) || buttonWith(u"This run only"_s));
    QCOMPARE(await(m_core->connections.allSettings())->constFirst().clientId, u"own-id"_s);

    // The next time it is one click.
    startFirst();
    QTRY_VERIFY(buttonWith(u"Connect Salesforce"_s));
    buttonWith(u"Connect Salesforce"_s)->click();
    QTRY_VERIFY(qobject_cast<ConnectionsPage *>(m_workspace->window().currentPage()));
}

void WorkspaceTest::resetOfAnAppIsAskedFirst()
{
    ProviderSettings app{.provider = {u"salesforce"_s}};
    app.clientId = u"own-id"_s;
    QVERIFY(await(m_core->connections.saveSettings(app)));
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    show();
    QTRY_VERIFY(find<ConnectionCard>({}));
    openGoTo();
    QTest::keyClicks(QApplication::focusWidget(), u"settings of salesf"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(buttonWith(u"Reset"_s));
    QTRY_VERIFY((buttonWith(u"Reset"_s)->click(), question())); // once the page is filled
    question()->reject();
    QTRY_VERIFY(!question());
    QCOMPARE(await(m_core->connections.allSettings())->constFirst().clientId, u"own-id"_s);
    buttonWith(u"Reset"_s)->click();
    QTRY_VERIFY(question());
    question()->accept();
    QTRY_VERIFY(await(m_core->connections.allSettings())->isEmpty()
        || await(m_core->connections.allSettings())->constFirst().clientId.isEmpty());
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
    for (const Qt::Key key : {Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_1}) {
        QTest::keyClick(&m_workspace->window(), key, Qt::ControlModifier);
        pages.insert(m_workspace->window().currentPage());
    }
    QCOMPARE(pages.size(), 5);
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
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests, *m_history});
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

void WorkspaceTest::secondExportIsToldAndCancelMeansTheFirst()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    QVERIFY(await(m_core->outbox.add(turnedAway())));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    chooseFirstRecord();
    const auto disk = std::make_shared<QSemaphore>();
    const auto freed = qScopeGuard([disk] { disk->release(); });
    (void)m_core->database.read<Done>([disk](QSqlDatabase &) -> Result<Done> {
        disk->acquire(); // is slow today
        return Done{};
    });
    const QString path = m_fixture->folder.filePath(u"history.csv"_s);
    const Task<int> first = m_history->write({}, path);
    buttonWith(u"Export…"_s)->click();
    QTRY_VERIFY(question());
    QVERIFY2(
        wordsOf(*question()).contains(u"An export is still going on"_s), qPrintable(wordsOf(*question())));
    QVERIFY(wordsOf(*question()).contains(u"0 record(s) are in it so far"_s));
    QVERIFY(!m_workspace->window().findChild<QFileDialog *>());
    question()->accept(); // "Cancel the export"
    QVERIFY(!m_history->isWriting());
    disk->release();
    QVERIFY(!await(first));
    QVERIFY(!QFile::exists(path));
    QTRY_VERIFY(!question());
    buttonWith(u"Export…"_s)->click(); // now there is room for one
    QTRY_VERIFY(m_workspace->window().findChild<QFileDialog *>());
    m_workspace->window().findChild<QFileDialog *>()->close();
}

void WorkspaceTest::nothingIsStartedOnceTheEndHasBegun()
{
    const QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    const QSignalSpy recovered(&m_core->service, &ConnectionService::connectionsChanged);
    m_workspace->begin();
    m_workspace->beginEnd();
    QTRY_VERIFY(!recovered.isEmpty());
    QVERIFY(await(m_core->connections.all())); // by then whoever waited for it knows
    QCOMPARE(opened.count(), 0);
}

void WorkspaceTest::databaseThatDidNotOpenIsToldAndTriedAgain()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    const auto rename = [this](const QString &from, const QString &to) {
        return await(m_core->database.write<Done>([from, to](QSqlDatabase &store) -> Result<Done> {
            const auto ran = runSql(store, u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to));
            return ran ? Result<Done>(Done{}) : fail(ran.error());
        })).has_value();
    };
    m_workspace.reset();
    QVERIFY(rename(u"connections"_s, u"lost"_s));
    makeWorkspace(); // which has read nothing yet
    m_workspace->window().show();
    const QSignalSpy opened(m_workspace.get(), &Workspace::openedLate);
    m_workspace->showUnopened({.kind = ErrorKind::Storage, .providerCode = u"cannot_open"_s});
    QTRY_VERIFY(question());
    question()->reject();
    QTRY_VERIFY(buttonWith(u"Try again"_s));
    buttonWith(u"Try again"_s)->click();
    QVERIFY(!await(m_core->connections.all())); // behind what the button asked
    QTRY_VERIFY(buttonWith(u"Try again"_s));
    QCOMPARE(opened.count(), 0);
    QVERIFY(rename(u"lost"_s, u"connections"_s));
    buttonWith(u"Try again"_s)->click();
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(find<ConnectionCard>({}));
}

void WorkspaceTest::nothingIsClaimedOfRecordsThatCannotBeRead()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    QVERIFY(run(u"ALTER TABLE outbox RENAME TO lost"_s));
    show();
    auto *const state = find<OutboxBlock>({});
    QTRY_COMPARE(state->accessibleName(), u"State not known, Records cannot be read"_s);
    QVERIFY(run(u"ALTER TABLE lost RENAME TO outbox"_s));
    emit m_core->database.changed();
    QTRY_VERIFY(state->accessibleName().startsWith(u"Online"_s)); // what its connection needs is none of them
    // What was so before is not so any more.
    QVERIFY(run(u"ALTER TABLE outbox RENAME TO lost"_s));
    emit m_core->database.changed();
    QTRY_COMPARE(state->accessibleName(), u"State not known, Records cannot be read"_s);
    QVERIFY(run(u"ALTER TABLE lost RENAME TO outbox"_s));
}

void WorkspaceTest::formThatIsAskedForAgainForLongSaysSo()
{
    showForm();
    auto *const name = find<QLineEdit>(u"LastName"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Sam"_s);
    holdDisk();
    QTest::keyClick(name, Qt::Key_F5);
    QTRY_COMPARE(toldByToast(), u"Asking Acme Corp for its fields"_s);
    QVERIFY(name->hasFocus());
    m_disk.release();
    QTRY_VERIFY(toldByToast().isEmpty());
    QCOMPARE(name->text(), u"Sam"_s);
}

void WorkspaceTest::recordThatIsSavedForLongSaysSo()
{
    showForm();
    find<QLineEdit>(u"LastName"_s)->setText(u"Sample"_s);
    holdDisk();
    find<Button>(u"create"_s)->click();
    QTRY_COMPARE(toldByToast(), u"Saving the record on this computer"_s);
    m_disk.release();
    QTRY_COMPARE(await(m_core->outbox.list({}))->size(), 1);
    QTRY_VERIFY(toldByToast().isEmpty());
}

void WorkspaceTest::editIsGivenUpWithItsPage()
{
    showForm();
    find<QLineEdit>(u"LastName"_s)->setText(u"Sample"_s);
    find<QLineEdit>(u"Company"_s)->setText(u"Contoso"_s);
    find<Button>(u"create"_s)->click();
    QTRY_COMPARE(await(m_core->outbox.list({}))->size(), 1);
    // In the database: whatever is read again says the same.
    QVERIFY(await(m_core->worker.stop()));
    QVERIFY(await(m_core->database.write<Done>([](QSqlDatabase &store) -> Result<Done> {
        const auto sent = runSql(
            store, u"UPDATE outbox SET state = 'sent', holder = '', record_id = '00Q000000000001EAA'"_s);
        return sent ? Result<Done>(Done{}) : fail(sent.error());
    })));
    QTRY_VERIFY(buttonWith(u"Edit this lead"_s));
    buttonWith(u"Edit this lead"_s)->click();
    QVERIFY(buttonWith(u"Opening…"_s)); // at once
    QTest::keyClick(&m_workspace->window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(find<ConnectionCard>({}) && find<ConnectionCard>({})->isVisible());
    QTest::keyClick(&m_workspace->window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(buttonWith(u"Edit this lead"_s));
    buttonWith(u"Edit this lead"_s)->click(); // without a keychain no org can be asked
    QTRY_VERIFY(question());
    QVERIFY(wordsOf(*question()).contains(u"It could not be opened"_s));
    QCOMPARE(m_workspace->window().findChildren<QuestionDialog *>().size(), 1); // none of the first
    QTRY_VERIFY(buttonWith(u"Edit this lead"_s));
    question()->reject();
}

void WorkspaceTest::failedExportLeavesWhatCanBeTakenBack()
{
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000)); // a toast has its seconds
    int takenBack = 0;
    m_workspace->window().toast().showWords(u"Kim is discarded"_s, u"&Undo"_s, [&] { ++takenBack; });
    QVERIFY(!await(m_history->write({}, m_fixture->folder.filePath(u"missing/history.csv"_s))));
    QTRY_VERIFY(question()); // why it failed
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(buttonWith(u"&Undo"_s));
    buttonWith(u"&Undo"_s)->click();
    QCOMPARE(takenBack, 1);
}

void WorkspaceTest::twoThatGoOnAreToldApart()
{
    show();
    const Toast &toast = m_workspace->window().toast();
    const auto *const words = toast.findChild<QLabel *>(u"words"_s);
    FakeClock clock;
    GoingToast file(clock, m_workspace->window(), u"file"_s);
    GoingToast record(clock, m_workspace->window(), u"record"_s);
    int cancelled = 0;
    file.begin(u"Looking at leads.csv"_s, [&] { ++cancelled; });
    record.begin(u"Creating a test lead"_s);
    clock.advance(std::chrono::seconds(1));
    QCOMPARE(words->text(), u"Creating a test lead"_s);
    QVERIFY(!buttonWith(u"Cancel"_s));
    record.end();
    QTRY_COMPARE(words->text(), u"Looking at leads.csv"_s);
    QTRY_VERIFY(buttonWith(u"Cancel"_s));
    buttonWith(u"Cancel"_s)->click();
    QCOMPARE(cancelled, 1);
    QTRY_VERIFY(!toast.isVisible());
}

void WorkspaceTest::fileOfLeadsIsImportedAndLeadsToActivity()
{
    connectAcme();
    show();
    openTable("LastName,Company,Hat\nRivers,Northwind,8\nLee,Contoso,\n");
    QTRY_VERIFY(isImportPlanned());
    QVERIFY(isNothingSent());
    confirmImport();
    QTRY_COMPARE(importPage()->step(), ImportPage::Step::Import);
    QCOMPARE(await(m_core->outbox.list({}))->size(), 2);
    emit importPage()->activityRequested();
    QTRY_VERIFY(m_workspace->window().currentPage()->isAncestorOf(find<ActivityPage>({})));

    openTable("LastName,Company,Hat\nRivers,Northwind,8\nLee,Contoso,\nQuill,Fabrikam,7\n");
    QTRY_VERIFY(isImportPlanned());
    confirmImport();
    QTRY_COMPARE(importPage()->step(), ImportPage::Step::Import);
    QCOMPARE(await(m_core->outbox.list({}))->size(), 3);
}

void WorkspaceTest::fileOfLeadsWithoutAnOrgLeadsToConnectionsAndIsKept()
{
    show();
    emit m_workspace->window().outboxClicked(); // on another page
    openTable("LastName\nRivers\n");
    QTRY_VERIFY(importPage() && importSays(u"kept until then"_s));
    QVERIFY(importSays(u"leads.csv"_s));
    QCOMPARE(m_workspace->window().currentPage(), importPage());
    emit importPage()->connectRequested();
    QTRY_COMPARE(m_workspace->window().currentPage(), find<ConnectionsPage>({}));
    connectAcme();
    QTRY_VERIFY(isImportPlanned());
    QCOMPARE(m_workspace->window().currentPage(), importPage());
    QVERIFY(isNothingSent());
}

void WorkspaceTest::garbageIsToldWithoutAnOrgToo()
{
    show();
    openTable(QByteArray("\x89PNG\r\n\x1A\n\0\0", 10));
    QTRY_VERIFY(importPage() && importSays(u"leads.csv was not taken"_s));
}

void WorkspaceTest::firstPageKeepsWhatIsOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("card") << u"Ann.vcf"_s
                          << QByteArray("BEGIN:VCARD\nVERSION:3.0\nN:Rivers;Ann;;;\nEND:VCARD\n");
    QTest::newRow("signature") << u"Ann.txt"_s << QByteArray("Ann Rivers\nann@example.com\n");
    QTest::newRow("table") << u"fair.csv"_s << QByteArray("LastName\nRivers\n");
}

/// Whoever opens something before there is an org is told what it needs, and finds it once there is one.
void WorkspaceTest::firstPageKeepsWhatIsOpened()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    startFirst();
    QTRY_VERIFY(buttonWith(u"&Try the demo org"_s));
    m_workspace->grant(wishOfAddress(QUrl::fromLocalFile(write(name, content))));
    const auto says = [this](const QString &words) {
        const QList<QLabel *> labels = m_workspace->window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"kept until then"_s));
    connectAcme();
    QTRY_VERIFY(isImportPlanned() || (find<ContactDialog>({}) && find<ContactDialog>({})->isVisible()));
    QVERIFY(isNothingSent());
}

void WorkspaceTest::fileThatIsNoTableIsTold()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    show();
    openTable(QByteArray(8 * 1024 * 1024 + 1, 'x'));
    QTRY_VERIFY(importPage() && importSays(u"larger than"_s));
}

void WorkspaceTest::fileThatTakesLongSaysSo()
{
    connectAcme();
    show();
    QTRY_VERIFY(find<ConnectionCard>({}));
    holdDisk();
    openTable("LastName,Company\nRivers,Northwind\n");
    QTRY_VERIFY(importPage() && importSays(u"Looking at leads.csv"_s));
    m_disk.release();
    QTRY_VERIFY(isImportPlanned());
    QVERIFY(!importSays(u"Looking at leads.csv"_s));
    holdDisk();
    confirmImport();
    QTRY_VERIFY(importSays(u"Queuing the leads of leads.csv"_s));
    m_disk.release();
    QTRY_COMPARE(importPage()->step(), ImportPage::Step::Import);
    QCOMPARE(await(m_core->outbox.list({}))->size(), 1);
}

void WorkspaceTest::fileIsOpenedByKeys()
{
    showForm();
    const QString path
        = write(u"Ann.vcf"_s, "BEGIN:VCARD\nVERSION:3.0\nN:Rivers;Ann;;;\nFN:Ann Rivers\nEND:VCARD\n");
    QTest::keyClick(&m_workspace->window(), Qt::Key_O, Qt::ControlModifier);
    auto *const dialog = m_workspace->window().findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    QVERIFY(dialog->nameFilters().constFirst().contains(u"*.csv"_s));
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(find<ContactDialog>({}) && find<ContactDialog>({})->isVisible());
    QCOMPARE(find<QLineEdit>(u"LastName"_s)->text(), QString()); // a person decides
    buttonWith(u"Use these"_s)->click();
    QCOMPARE(find<QLineEdit>(u"LastName"_s)->text(), u"Rivers"_s);
}

void WorkspaceTest::fileIsOpenedFromGoTo()
{
    show();
    openGoTo();
    QTest::keyClicks(goTo()->findChild<QLineEdit *>(), u"open a fi"_s);
    QTest::keyClick(goTo()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(m_workspace->window().findChild<QFileDialog *>());
    m_workspace->window().findChild<QFileDialog *>()->close();
}

void WorkspaceTest::droppedFileIsOpenedWhereverItFalls_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("card") << u"Ann.vcf"_s
                          << QByteArray("BEGIN:VCARD\nVERSION:3.0\nN:Rivers;Ann;;;\nEND:VCARD\n") << false;
    QTest::newRow("signature") << u"Ann.txt"_s << QByteArray("Ann Rivers\nann@example.com\n") << false;
    QTest::newRow("table") << u"fair.csv"_s << QByteArray("LastName\nRivers\n") << true;
}

/// Over a field too, which would take the file's address for text.
void WorkspaceTest::droppedFileIsOpenedWhereverItFalls()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isTable);
    showForm();
    auto *const field = find<QLineEdit>(u"LastName"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(name, content))});
    drop(data, *field);
    QCOMPARE(field->text(), QString());
    if (isTable)
        QTRY_VERIFY(isImportPlanned());
    else
        QTRY_VERIFY(find<ContactDialog>({}) && find<ContactDialog>({})->isVisible());
    QVERIFY(isNothingSent());
    if (isTable)
        return;
    drop(data, *field); // under a question nothing new is begun
    QCOMPARE(m_workspace->window().findChildren<ContactDialog *>().size(), 1);
}

void WorkspaceTest::fileThatIsNothingIsTold()
{
    showForm();
    for (const auto &[path, words] : {std::pair(write(u"a.png"_s, "\x89PNG"), u"a.png is neither"_s),
             std::pair(m_fixture->folder.filePath(u"gone.vcf"_s), u"gone.vcf could not be read"_s)}) {
        m_workspace->grant(wishOfAddress(QUrl::fromLocalFile(path)));
        const auto labels = m_workspace->window().toast().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&words = words](const QLabel *label) { return label->text().contains(words); }));
        QVERIFY(!find<ContactDialog>({}));
    }
}

void WorkspaceTest::recordOfALinkIsShownAndNeverSent()
{
    showForm();
    openLink("patchbay://new/lead?LastName=Rivers&Company=R%26D&Email=rivers%40example.com&Bogus=1");
    QTRY_VERIFY(find<ContactDialog>({}) && find<ContactDialog>({})->isVisible());
    QCOMPARE(find<QLineEdit>(u"LastName"_s)->text(), QString()); // a person decides
    QVERIFY(isNothingSent());
    find<ContactDialog>({})->findChild<Button *>(u"use"_s)->click();
    QTRY_COMPARE(find<QLineEdit>(u"LastName"_s)->text(), u"Rivers"_s);
    QCOMPARE(find<QLineEdit>(u"Company"_s)->text(), u"R&D"_s);
    QCOMPARE(find<QLineEdit>(u"Email"_s)->text(), u"rivers@example.com"_s);
    QVERIFY(isNothingSent());

    QTRY_VERIFY(!find<ContactDialog>({})); // one at a time
    openLink("patchbay://new/lead?LastName=Evil");
    QTRY_VERIFY(find<ContactDialog>({}) && find<ContactDialog>({})->isVisible());
    find<ContactDialog>({})->reject();
    QTRY_VERIFY(!find<ContactDialog>({}));
    QCOMPARE(find<QLineEdit>(u"LastName"_s)->text(), u"Rivers"_s);
    QVERIFY(isNothingSent());
    find<Button>(u"create"_s)->click(); // only that sends
    QTRY_VERIFY(!isNothingSent());
    const QJsonObject kept = await(m_core->outbox.list({}))->first().fields;
    QCOMPARE(kept.value("LastName"_L1).toString(), u"Rivers"_s);
    QVERIFY(!kept.contains("Bogus"_L1));
}

void WorkspaceTest::linkTakesNothingThatWasTyped()
{
    showForm();
    QTest::keyClicks(find<QLineEdit>(u"LastName"_s), u"Sample"_s);
    openLink("patchbay://new/contact?LastName=Evil"); // another kind would need another form
    QTRY_VERIFY(find<Toast>({}) && find<Toast>({})->isVisible());
    QVERIFY(!find<ContactDialog>({}));
    QCOMPARE(find<QLineEdit>(u"LastName"_s)->text(), u"Sample"_s);
    openLink("patchbay://new/lead?Company=Northwind");
    QTRY_VERIFY(find<ContactDialog>({}) && find<ContactDialog>({})->isVisible());
    find<ContactDialog>({})->findChild<Button *>(u"use"_s)->click();
    QTRY_COMPARE(find<QLineEdit>(u"Company"_s)->text(), u"Northwind"_s);
    QCOMPARE(find<QLineEdit>(u"LastName"_s)->text(), u"Sample"_s);
    QVERIFY(isNothingSent());
}

/// Nobody is led to an empty page without a word: it is kept until it can be shown.
void WorkspaceTest::linkWithoutAnOrgIsKept()
{
    show();
    const auto says = [this](const QString &words) {
        const QList<QLabel *> labels = m_workspace->window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QTRY_VERIFY(find<ProviderTile>({})); // what there is was read
    openLink("patchbay://new/lead?LastName=Rivers");
    QTRY_VERIFY(says(u"Connect an org first"_s));
    QVERIFY(says(u"What you opened is kept until then."_s));
    QVERIFY(buttonWith(u"Go to Connections"_s));
    QVERIFY(!find<ContactDialog>({}));
    connectAcme();
    QTRY_VERIFY(find<ContactDialog>({}) && find<ContactDialog>({})->isVisible());
    QVERIFY(isNothingSent());
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

void WorkspaceTest::discardsInARowAreTakenBackTogether()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    OutboxRow other = turnedAway();
    other.id = {u"row2"_s};
    QVERIFY(await(m_core->outbox.add(turnedAway())));
    QVERIFY(await(m_core->outbox.add(other)));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    discardAll(2);
    const auto *const words = m_workspace->window().toast().findChild<QLabel *>(u"words"_s);
    QTRY_VERIFY2(words->text().startsWith(u"2 record"_s), qPrintable(words->text()));
    buttonWith(u"&Undo"_s)->click();
    QTRY_COMPARE(await(m_core->outbox.list({}))->size(), 2);
}

void WorkspaceTest::undoThatFailsIsAskedAboutOnce()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    for (const QString &name : {u"Sample"_s, u"Rivers"_s, u"Quill"_s}) {
        OutboxRow row = turnedAway();
        row.id = {name};
        row.fields = {{u"LastName"_s, name}};
        QVERIFY(await(m_core->outbox.add(row)));
    }
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    discardAll(3);
    QVERIFY(
        run(u"CREATE TRIGGER no_room BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    QTRY_VERIFY(buttonWith(u"&Undo"_s));
    buttonWith(u"&Undo"_s)->click();
    QTRY_VERIFY(question());
    QVERIFY2(
        wordsOf(*question()).contains(u"3 record(s) are not back yet"_s), qPrintable(wordsOf(*question())));
    for (const QString &name : {u"Sample"_s, u"Rivers"_s, u"Quill"_s})
        QVERIFY(wordsOf(*question()).contains(name));
    QCOMPARE(m_workspace->window().findChildren<QuestionDialog *>().size(), 1);

    // Neither is the second one asked for each.
    question()->accept();
    QTRY_VERIFY(!question());
    QTRY_VERIFY(question());
    QCOMPARE(m_workspace->window().findChildren<QuestionDialog *>().size(), 1);
    QVERIFY(run(u"DROP TRIGGER no_room"_s));
    question()->accept();
    QTRY_COMPARE(await(m_core->outbox.list({}))->size(), 3);
    QTRY_VERIFY(!question());
}

void WorkspaceTest::undoThatTakesLongSaysSo()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    QVERIFY(await(m_core->outbox.add(turnedAway())));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    discardAll(1);
    QTRY_VERIFY(buttonWith(u"&Undo"_s));
    holdDisk();
    buttonWith(u"&Undo"_s)->click();
    QTRY_COMPARE(toldByToast(), u"Bringing back what was discarded"_s);
    m_disk.release();
    QTRY_COMPARE(await(m_core->outbox.list({}))->size(), 1);
    QTRY_VERIFY(toldByToast() != u"Bringing back what was discarded"_s);
}

void WorkspaceTest::aDraftOfAnAutomationIsOfferedBack_data()
{
    using Leave = std::function<void(AutomationsPage &)>;
    QTest::addColumn<Leave>("leave");
    QTest::newRow("Escape") << Leave([](AutomationsPage &page) {
        QTest::keyClick(page.findChild<QLineEdit *>(u"automationName"_s), Qt::Key_Escape);
    });
    QTest::newRow("a starter") << Leave(
        [](AutomationsPage &page) { page.findChildren<StarterCard *>().constLast()->click(); });
    QTest::newRow("a new one") << Leave([](AutomationsPage &page) { page.beginNew(); });
}

void WorkspaceTest::aDraftOfAnAutomationIsOfferedBack()
{
    QFETCH(const std::function<void(AutomationsPage &)>, leave);
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(find<AutomationsPage>({}));
    AutomationsPage &page = *find<AutomationsPage>({});
    page.beginNew();
    leave(page); // nothing was written: nothing is offered
    QTest::qWait(0);
    QVERIFY(!buttonWith(u"&Undo"_s));
    page.beginNew();
    const auto field = [&page](const QString &name) { return page.findChild<QLineEdit *>(name); };
    field(u"automationName"_s)->setText(u"Half"_s);
    field(u"place"_s)->setText(u"#le"_s);
    page.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"{LastNa"_s);
    leave(page);
    QTRY_VERIFY(buttonWith(u"&Undo"_s));
    QVERIFY(field(u"automationName"_s)->text() != u"Half"_s || !field(u"automationName"_s)->isVisible());
    buttonWith(u"&Undo"_s)->click();
    QTRY_VERIFY(field(u"automationName"_s)->isVisible());
    QTRY_COMPARE(field(u"automationName"_s)->text(), u"Half"_s);
    QCOMPARE(field(u"place"_s)->text(), u"#le"_s);
    QCOMPARE(page.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText(), u"{LastNa"_s);
    QVERIFY(page.unfinished());
}

void WorkspaceTest::discardedRunIsTakenBack()
{
    CoreServices &core = *m_core;
    QVERIFY(await(core.connections.save(CoreFixture::acme())));
    QVERIFY(await(core.outbox.add(turnedAway())));
    QVERIFY(await(core.database.write<Done>([](QSqlDatabase &store) -> Result<Done> {
        const auto made = runSql(store,
            u"INSERT INTO automation_runs (id, automation, name, kind, outbox, state, created_at, not_before,"
            " settled_at) VALUES ('run1', 'a1', 'Tell the team', 'local_url', 'row1', 'failed', 1, 1, 2)"_s);
        return made ? Result<Done>(Done{}) : fail(made.error());
    })));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_4, Qt::ControlModifier);
    emit find<ActivityPage>({})->runsRequested();
    auto *const table = find<RunsPage>({})->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    find<Button>(u"discardRun"_s)->click();
    QTRY_VERIFY(question());
    question()->accept();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(buttonWith(u"&Undo"_s));
    buttonWith(u"&Undo"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(await(core.automations.run({u"run1"_s}))->state == RunState::Failed);
    QVERIFY(await(core.outbox.find({u"row1"_s})));
}

void WorkspaceTest::deletedAutomationThatDoesNotComeBackIsOfferedAgain()
{
    Automation automation;
    automation.id = {u"a1"_s};
    automation.name = u"Tell"_s;
    automation.trigger.object = u"Lead"_s;
    automation.action = {ActionKind::LocalUrl, {}, {{u"url"_s, u"http://127.0.0.1:8080/"_s}}};
    QVERIFY(await(m_core->automations.save(automation)));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(find<AutomationsPage>({}));
    emit find<AutomationsPage>({})->removeRequested(automation.id, automation.name);
    QTRY_VERIFY(question());
    question()->accept();
    QTRY_VERIFY(buttonWith(u"&Undo"_s));
    Automation other = automation;
    other.id = {u"a2"_s};
    QVERIFY(await(m_core->automations.save(other)));

    buttonWith(u"&Undo"_s)->click();
    QTRY_VERIFY(question());
    QVERIFY2(wordsOf(*question()).contains(u"Tell is not back yet"_s), qPrintable(wordsOf(*question())));
    question()->reject();
    QTRY_VERIFY(!question() && buttonWith(u"&Undo"_s)); // it is not lost with an answer
    buttonWith(u"&Undo"_s)->click();
    QTRY_VERIFY(question());
    QVERIFY(await(m_core->automations.remove(other.id)));
    question()->accept();
    QTRY_COMPARE(await(m_core->automations.all())->size(), 1);
    QCOMPARE(await(m_core->automations.all())->constFirst().id, automation.id);
}

void WorkspaceTest::testOfAllIsToldWhereThereIsOne_data()
{
    QTest::addColumn<ConnectionPhase>("phase");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("connected") << ConnectionPhase::Connected << true;
    QTest::newRow("to be connected again") << ConnectionPhase::NeedsReconnect << false;
}

void WorkspaceTest::testOfAllIsToldWhereThereIsOne()
{
    QFETCH(const ConnectionPhase, phase);
    QFETCH(const bool, isTold);
    ConnectionRow acme = CoreFixture::acme();
    acme.phase = phase;
    QVERIFY(await(m_core->connections.save(acme)));
    show();
    QTRY_VERIFY(find<ConnectionsPage>({}));
    emit find<ConnectionsPage>({})->testRequested();
    const auto *const words = m_workspace->window().toast().findChild<QLabel *>(u"words"_s);
    const auto says = [words] { return words->text() == u"Every connection is being tested"_s; };
    if (isTold) {
        QTRY_VERIFY(says());
        return;
    }
    QVERIFY(await(m_core->connections.all())); // behind what was asked before
    QCoreApplication::processEvents();
    QVERIFY(!says());
}

void WorkspaceTest::kindOfANewRecordIsChosenByKeys()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_workspace->window().currentPage()->isAncestorOf(find<NewRecordPage>({})));
    QTRY_VERIFY(find<RecordHead>({})->findChild<QWidget *>(u"kinds"_s)->hasFocus());
}

/// As the words of the key promise, whatever kind was shown before; what is typed for that one is not lost.
void WorkspaceTest::aNewLeadIsOneKeyAway()
{
    showForm();
    auto *const window = &m_workspace->window();
    const auto kinds = [this] { return find<RecordHead>({})->findChild<QTabBar *>(u"kinds"_s); };
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(kinds(), Qt::Key_Right);
    QTRY_COMPARE(kinds()->currentIndex(), 1);
    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(window->currentPage()->isAncestorOf(find<NewRecordPage>({})));
    QCOMPARE(kinds()->currentIndex(), 0);
    QTRY_VERIFY(find<QLineEdit>(u"LastName"_s) && find<QLineEdit>(u"LastName"_s)->hasFocus());

    QTest::keyClicks(find<QLineEdit>(u"LastName"_s), u"Sample"_s);
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(find<QLineEdit>(u"LastName"_s)->text(), u"Sample"_s);
}

void WorkspaceTest::whatIsTypedComesBackWithItsKind()
{
    showForm();
    knowContacts();
    auto *const kinds = find<RecordHead>({})->findChild<QTabBar *>(u"kinds"_s);
    QTest::keyClicks(field(u"LastName"_s), u"Rivers"_s);
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Right); // to a contact
    QTRY_VERIFY(field(u"Department"_s));
    QVERIFY(inForm(u"LastName"_s).isEmpty());
    QTest::keyClicks(field(u"Department"_s), u"Sales"_s);
    QTest::keyClick(kinds, Qt::Key_Left);
    QTest::keyClick(kinds, Qt::Key_Right); // before the lead's form is there
    QTest::keyClick(kinds, Qt::Key_Left);
    QTRY_VERIFY(field(u"Email"_s));
    QCOMPARE(inForm(u"LastName"_s), u"Rivers"_s);
    QTest::keyClick(kinds, Qt::Key_Right);
    QTRY_VERIFY(field(u"Department"_s));
    QCOMPARE(inForm(u"Department"_s), u"Sales"_s);

    field(u"LastName"_s)->setText(u"Sample"_s);
    find<Button>(u"create"_s)->click();
    QTRY_COMPARE(await(m_core->outbox.list({}))->size(), 1);
    QTest::keyClick(kinds, Qt::Key_Left);
    QTRY_VERIFY(field(u"Email"_s));
    QCOMPARE(inForm(u"LastName"_s), u"Rivers"_s);
    QTest::keyClick(kinds, Qt::Key_Right);
    QTRY_VERIFY(field(u"Department"_s));
    QVERIFY(inForm(u"Department"_s).isEmpty()); // it was created
}

/// What was taken out of it stays out.
void WorkspaceTest::correctionComesBackWithItsKind()
{
    const QJsonObject sent{{u"LastName"_s, u"Sample"_s}, {u"Email"_s, u"sample@nowhere"_s}};
    QVERIFY(await(m_core->outbox.add(refused(u"Lead"_s, sent))));
    showForm();
    knowContacts();
    openRefusedInForm();
    QTRY_COMPARE(inForm(u"LastName"_s), u"Sample"_s);
    field(u"Email"_s)->clear();
    field(u"Company"_s)->setText(u"Contoso"_s);
    auto *const kinds = find<RecordHead>({})->findChild<QTabBar *>(u"kinds"_s);
    kinds->setCurrentIndex(1);
    QTRY_VERIFY(field(u"Department"_s));
    openRefusedInForm(); // its form is in use
    QTRY_VERIFY(field(u"Company"_s));
    QCOMPARE(inForm(u"Company"_s), u"Contoso"_s);
    QVERIFY(inForm(u"Email"_s).isEmpty());
    find<Button>(u"create"_s)->click();
    QTRY_COMPARE(await(m_core->outbox.find({u"row1"_s}))->state, OutboxState::Queued);
    const QJsonObject mended = await(m_core->outbox.find({u"row1"_s}))->fields;
    QCOMPARE(mended.value("Company"_L1).toString(), u"Contoso"_s);
    QVERIFY(!mended.contains("Email"_L1));
}

/// Neither does it write into what somebody is typing, nor does what they typed go with it.
void WorkspaceTest::correctionTakesNoOthersForm()
{
    QVERIFY(await(m_core->outbox.add(refused(u"Lead"_s, {{u"LastName"_s, u"Sample"_s}}))));
    showForm();
    QTest::keyClicks(field(u"LastName"_s), u"Rivers"_s);
    QTest::keyClicks(field(u"Email"_s), u"rivers@example.com"_s);
    openRefusedInForm();
    QTRY_VERIFY(find<Toast>({}) && find<Toast>({})->isVisible());
    QCOMPARE(inForm(u"LastName"_s), u"Rivers"_s);
    QCOMPARE(inForm(u"Email"_s), u"rivers@example.com"_s);

    field(u"LastName"_s)->clear();
    field(u"Email"_s)->clear();
    openRefusedInForm();
    QTRY_COMPARE(inForm(u"LastName"_s), u"Sample"_s);
    QVERIFY(inForm(u"Email"_s).isEmpty());

    // Who asks for it again goes on with it.
    QTest::keyClicks(field(u"Company"_s), u"Contoso"_s);
    openRefusedInForm();
    QCOMPARE(inForm(u"Company"_s), u"Contoso"_s);
    QCOMPARE(inForm(u"LastName"_s), u"Sample"_s);
}

void WorkspaceTest::correctionBringsAllItsFields()
{
    const QJsonObject sent{{u"LastName"_s, u"Sample"_s}, {u"Department"_s, u"Sales"_s}};
    QVERIFY(await(m_core->outbox.add(refused(u"Contact"_s, sent))));
    showForm(); // of a lead, which has no department
    knowContacts();
    openRefusedInForm();
    QTRY_VERIFY(field(u"Department"_s));
    QCOMPARE(inForm(u"Department"_s), u"Sales"_s);
    QCOMPARE(inForm(u"LastName"_s), u"Sample"_s);
    const auto *const frame = qobject_cast<FormField *>(field(u"LastName"_s)->parentWidget());
    QVERIFY(frame && frame->hasError());
}

/// A record that is being mended stays that record.
void WorkspaceTest::allFieldsTakeNoOthersForm()
{
    QVERIFY(await(m_core->outbox.add(refused(u"Lead"_s, {{u"LastName"_s, u"Sample"_s}}))));
    showForm();
    openRefusedInForm();
    QTRY_COMPARE(inForm(u"LastName"_s), u"Sample"_s);
    QTest::keyClicks(field(u"Company"_s), u"Contoso"_s);
    typeQuickly(u"Rivers"_s);
    quick()->findChild<Button *>(u"allFields"_s)->click();
    QTRY_VERIFY(find<Toast>({}) && find<Toast>({})->isVisible());
    QCOMPARE(inForm(u"LastName"_s), u"Sample"_s);
    QVERIFY(quick());
    QCOMPARE(quick()->findChild<QLineEdit *>(u"lastName"_s)->text(), u"Rivers"_s);

    // As it was sent it is in the outbox, and loses nothing.
    field(u"Company"_s)->clear();
    quick()->findChild<Button *>(u"allFields"_s)->click();
    QTRY_VERIFY(!quick());
    QTRY_COMPARE(inForm(u"LastName"_s), u"Rivers"_s);
    field(u"Company"_s)->setText(u"Northwind"_s);
    find<Button>(u"create"_s)->click();
    QTRY_COMPARE(await(m_core->outbox.list({}))->size(), 2);
    QCOMPARE(await(m_core->outbox.find({u"row1"_s}))->state, OutboxState::Rejected);
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
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests, *m_history});
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
            *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests, *m_history});
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

void WorkspaceTest::askingAgainLeavesAResult()
{
    showForm();
    QWidget *const window = &m_workspace->window();
    find<QLineEdit>(u"LastName"_s)->setText(u"Sample"_s);
    find<QLineEdit>(u"Company"_s)->setText(u"Acme"_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"resultPage"_s) && find<QWidget>(u"resultPage"_s)->isVisible());
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"formPage"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"resultPage"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"LastName"_s)->text(), QString());
}

void WorkspaceTest::ownAppIsSavedAndASignInBegun()
{
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    show();
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTRY_VERIFY(m_workspace->window().findChild<ConnectionCard *>());
    QTest::keyClick(m_workspace->window().findChild<ConnectionCard *>(), Qt::Key_Return);
    QTRY_VERIFY(buttonWith(u"App and scopes…"_s));
    buttonWith(u"App and scopes…"_s)->click();
    const auto ownApp = [this]() -> QRadioButton * {
        for (QRadioButton *const radio : m_workspace->window().findChildren<QRadioButton *>()) {
            if (radio->isVisible() && radio->text() == u"&An app of this connection's own"_s)
                return radio;
        }
        return nullptr;
    };
    QTRY_VERIFY(ownApp());
    ownApp()->click();
    QTRY_VERIFY(typeEverywhere(u"own-id"_s));
    buttonWith(u"&Save and reconnect"_s)->click();
    QTRY_VERIFY(!find<ProviderSettingsPage>({})->isVisible()); // back where the sign-in is seen
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

void WorkspaceTest::goToDoesWhatTheWindowCan_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("seen"); // the name of a widget that is shown then
    QTest::newRow("a section of the settings") << u"settings network"_s << u"proxyMode"_s;
    QTest::newRow("new automation") << u"new automation"_s << u"automationName"_s;
    QTest::newRow("kinds of record") << u"choose its kind"_s << u"pasteSignature"_s;
}

void WorkspaceTest::goToDoesWhatTheWindowCan()
{
    QFETCH(const QString, words);
    QFETCH(const QString, seen);
    show();
    openGoTo();
    QTest::keyClicks(QApplication::focusWidget(), words);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!goTo()->isVisible());
    const auto shown = [this, &seen] {
        const auto *const widget = m_workspace->window().currentPage()->findChild<QWidget *>(seen);
        return widget && widget->isVisible();
    };
    QTRY_VERIFY(shown());
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
    QTRY_COMPARE(find<QTableView>(u"table"_s)->selectionModel()->selectedRows().size(), 1);
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
    // By Tab the list of sections comes first, then what one shows.
    auto *const settings = find<SettingsPage>({});
    QTRY_VERIFY(settings->isVisible());
    for (int turn = 0; turn < 100 && !settings->isAncestorOf(QApplication::focusWidget()); ++turn)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY2(qobject_cast<NavButton *>(QApplication::focusWidget()),
        qPrintable(QApplication::focusWidget()->objectName()));
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
    // Nor anybody who shows notifications; what was chosen stays for a desktop that does.
    for (const QString &name : {u"tellConnections"_s, u"tellRecords"_s}) {
        QVERIFY(!find<QAbstractButton>(name)->isEnabled());
        QVERIFY(!find<QAbstractButton>(name)->isChecked());
        QVERIFY(find<QAbstractButton>(name)->accessibleDescription().contains(u"no notifications"_s));
    }
    QVERIFY(!find<QLabel>(u"newsNote"_s)->isHidden());
    QVERIFY(!m_settings->contains("notifications/records"));
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

/// All that a screen reader can reach in any window.
static QString heard(QAccessibleInterface *thing)
{
    QString all = thing->text(QAccessible::Name) + u'\n' + thing->text(QAccessible::Value) + u'\n';
    for (int child = 0; child < thing->childCount(); ++child) {
        if (QAccessibleInterface *const part = thing->child(child))
            all += heard(part);
    }
    return all;
}

void WorkspaceTest::dialogThatWasOpenComesBackAsItWas()
{
    show();
    QTRY_COMPARE(m_core->lock.state(), AppLock::State::Off);
    QVERIFY(await(m_core->lock.setPassphrase({}, Secret(QByteArray("open sesame")))));
    QAccessible::setActive(true);
    auto *const dialog = new QDialog(&m_workspace->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new QLineEdit(dialog); // where Tab begins
    auto *const line = new QLineEdit(dialog);
    const QSignalSpy rejected(dialog, &QDialog::rejected);
    dialog->open();
    line->setFocus();
    QTest::keyClicks(line, u"Quincy"_s);
    QVERIFY(heard(QAccessible::queryAccessibleInterface(qApp)).contains(u"Quincy"_s));
    m_core->lock.lock();
    QTRY_VERIFY(m_workspace->window().isCovered());
    QVERIFY(!dialog->isVisible());
    QVERIFY(!heard(QAccessible::queryAccessibleInterface(qApp)).contains(u"Quincy"_s));
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->isModal() && dialog->isWindow());
    QCOMPARE(line->text(), u"Quincy"_s);
    QCOMPARE(dialog->focusWidget(), line);
    QVERIFY(!line->hasSelectedText()); // the next letter takes none of it away
    QCOMPARE(rejected.count(), 0);
}

void WorkspaceTest::quickLeadComesBackAsItWasTyped()
{
    show();
    QTRY_COMPARE(m_core->lock.state(), AppLock::State::Off);
    QVERIFY(await(m_core->lock.setPassphrase({}, Secret(QByteArray("open sesame")))));
    m_workspace->grant({.kind = DesktopWish::Kind::Quick, .object = u"Lead"_s});
    QTRY_VERIFY(quick());
    QTest::keyClicks(quick()->findChild<QLineEdit *>(u"lastName"_s), u"Quincy"_s);
    m_workspace->window().hide(); // it stands alone
    m_core->lock.lock();
    QTRY_VERIFY(m_workspace->window().isCovered());
    QVERIFY(!quick());
    QVERIFY(m_workspace->window().isVisible()); // which asks for the passphrase
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(quick());
    QCOMPARE(quick()->typed().value("LastName"_L1).toString(), u"Quincy"_s);
}

void WorkspaceTest::lockWithoutAPassphraseAsksForOne_data()
{
    QTest::addColumn<bool>("byPalette");
    QTest::newRow("by its key") << false;
    QTest::newRow("from Go to") << true;
}

void WorkspaceTest::lockWithoutAPassphraseAsksForOne()
{
    QFETCH(const bool, byPalette);
    show();
    QTRY_COMPARE(m_core->lock.state(), AppLock::State::Off);
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    if (byPalette) {
        openGoTo();
        QTest::keyClicks(QApplication::focusWidget(), u"lock"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    } else {
        QTest::keyClick(&m_workspace->window(), Qt::Key_L, Qt::ControlModifier);
    }
    const auto dialog = [this] { return m_workspace->window().findChild<PassphraseDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTRY_VERIFY(find<QWidget>(u"safetyPage"_s)->isVisible());
    dialog()->reject();
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
    QVERIFY(!importPage());
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(importPage() && importSays(u"kept until then"_s)); // no org is connected
    emit importPage()->fileLeft();
    m_core->lock.lock();
    QTRY_VERIFY(m_workspace->window().isCovered());
    QVERIFY(await(m_core->lock.unlock(Secret(QByteArray("open sesame")))));
    QTRY_VERIFY(!m_workspace->window().isCovered());
    QVERIFY(!importSays(u"kept until then"_s)); // once
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
