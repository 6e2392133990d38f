#include "base/translations.h"
#include "gui/activitypage.h"
#include "gui/automationspage.h"
#include "gui/button.h"
#include "gui/completedialog.h"
#include "gui/connectionpanel.h"
#include "gui/connectionspage.h"
#include "gui/importpage.h"
#include "gui/lockpage.h"
#include "gui/mainwindow.h"
#include "gui/newrecordpage.h"
#include "gui/pagesfixture.h"
#include "gui/productionquestion.h"
#include "gui/providersettingspage.h"
#include "gui/recordresultview.h"
#include "gui/runspage.h"
#include "presentation/appearance.h"
#include "stilllook.h"
#include "wordplaces.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <functional>
#include <utility>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// What opens beside, above or instead of a page, each in every state it has, in every language: no word that
/// has no room, no key that two controls share. The pages themselves are those of `languages`.
class PanelLanguagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyPanelHasRoom_data();
    void everyPanelHasRoom();
    void everyDialogHasRoom_data();
    void everyDialogHasRoom();

private:
    void details();
    void manyAccounts();
    void result();
    void automation();
    void activity();
    void toComplete();
    void run();
    void ownApp();
    void lock();
    void import();
    void showPage(QWidget *page);
    void judge(const QString &state);
    void judge(QWidget &shown, const QString &state);
    void judgeDialog(QDialog *dialog, const QString &state);
    [[nodiscard]] ImportPlan importPlan() const;
    [[nodiscard]] CompletionForm completionForm() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<PagesFixture> m_data;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ConnectionRow m_org;
    QSize m_size;
};

namespace
{

constexpr int readable = 120; ///< of a record's name, beside the panel

void settle()
{
    for (int turn = 0; turn < 6; ++turn) // queued showing, late layouts
        QCoreApplication::processEvents();
}

void addLanguages()
{
    for (const Appearance::Language &language : Appearance::languages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

} // namespace

void PanelLanguagesTest::initTestCase()
{
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
    m_translations = std::make_unique<Translations>(*qApp);
}

void PanelLanguagesTest::init()
{
    QFETCH(const QString, language);
    const QLocale locale(language);
    m_translations->speak(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_data = std::make_unique<PagesFixture>(); // the bundled definitions are read in that language
    m_org = m_data->org("acme", u"Acme Corporation"_s, Environment::Production);
    QVERIFY(m_data->keep(m_org) && m_data->knowsLeads(m_org));
    m_window = std::make_unique<MainWindow>(*m_settings);
}

void PanelLanguagesTest::cleanup()
{
    m_window.reset();
    m_data.reset();
    m_translations->speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PanelLanguagesTest::showPage(QWidget *page)
{
    m_window->addPage(
        {u"plug"_s, QCoreApplication::translate("patchbay::Workspace", "Connections"), {}}, page);
    m_window->resize(m_size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
}

void PanelLanguagesTest::judge(const QString &state)
{
    judge(*m_window, state);
}

void PanelLanguagesTest::judge(QWidget &shown, const QString &state)
{
    settle();
    QVERIFY(shown.grab().save(u"%1/language-panel-%2-%3.png"_s.arg(
        QStringLiteral(PICTURES_DIR), state, QLatin1StringView(QTest::currentDataTag()))));
    const QStringList wrong = clippedIn(shown) + sharedKeysIn(shown);
    QVERIFY2(wrong.isEmpty(), qPrintable(state + u": "_s + wrong.join(u" | "_s)));
}

void PanelLanguagesTest::details()
{
    ConnectionRow trouble = m_data->org("uat", u"Acme UAT"_s, Environment::Sandbox);
    trouble.tenantId = u"00D5g000004XyzKEAS"_s;
    trouble.apiUsed = 12'408;
    trouble.apiLimit = 100'000;
    trouble.lastErrorKind = nameOf(ErrorKind::Protocol); // the longest words
    ConnectionRow ended = m_data->org("ended", u"Contoso Ltd"_s, Environment::Production);
    ended.phase = ConnectionPhase::NeedsReconnect;
    ended.reasonCode = u"invalid_grant"_s;
    QVERIFY(m_data->keep(trouble) && m_data->keep(ended));
    auto *const page = new ConnectionsPage(m_data->connectionsModel);
    auto *const panel = new ConnectionPanel(m_data->detailsModel, m_data->connectionsModel);
    page->addPanel(panel);
    showPage(page);
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(m_data->connectionsModel.isLoaded());
    for (const ConnectionRow &row : {m_org, trouble, ended}) {
        m_data->detailsModel.open(row.id);
        QTRY_VERIFY(m_data->detailsModel.details() && m_data->detailsModel.details()->connection == row.id);
        QTRY_VERIFY(panel->isVisible());
        judge(u"details-"_s + row.id.value);
        panel->findChild<Button *>(u"edit"_s)->click();
        judge(u"details-edited-"_s + row.id.value);
        panel->findChild<Button *>(u"cancel"_s)->click();
    }
}

/// The panel comes after the button with a count has found a key.
void PanelLanguagesTest::manyAccounts()
{
    QVERIFY(await(m_data->connections.remove(m_org.id)));
    QVERIFY(m_data->keepMany(60));
    auto *const page = new ConnectionsPage(m_data->connectionsModel);
    showPage(page);
    m_data->connectionsModel.refresh();
    QTRY_VERIFY(page->findChild<Button *>(u"showMore"_s));
    judge(u"accounts"_s);
    auto *const panel = new ConnectionPanel(m_data->detailsModel, m_data->connectionsModel);
    page->addPanel(panel);
    m_data->detailsModel.open({u"c0"_s});
    QTRY_VERIFY(panel->isVisible());
    judge(u"accounts-details"_s);
    QVERIFY(!QKeySequence::mnemonic(page->findChild<Button *>(u"showMore"_s)->text()).isEmpty());
}

void PanelLanguagesTest::result()
{
    auto *const view = new RecordResultView;
    showPage(view);
    using enum OutboxState;
    for (const OutboxState state : {Queued, Sending, Sent, Rejected, Uncertain, NeedsDecision}) {
        OutboxRow row = m_data->lead(1, u"Robin"_s, u"Sample"_s, u"Northwind Traders"_s, state, m_org);
        if (state == NeedsDecision) {
            row.errorCode = u"DUPLICATES_DETECTED"_s;
            row.candidates = {u"00Q5g00007KwT2mEAF"_s};
        }
        view->setResult(makeResult(row, m_org.tenantLabel, m_org.environment));
        view->setToday({makeLine(row, m_data->clock.now())}, 1);
        judge(u"result-"_s + outboxStateName(state));
    }
}

void PanelLanguagesTest::automation()
{
    auto *const page = new AutomationsPage(m_data->automationsModel);
    showPage(page);
    m_data->automationsModel.refresh();
    QTRY_VERIFY(m_data->automationsModel.readState().isKnown());
    page->open({});
    auto *const kinds = page->findChild<QComboBox *>(u"kind"_s);
    QCOMPARE(kinds->count(), int(AutomationsViewModel::actions().size()));
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        emit kinds->activated(kind); // as a person chooses it
        judge(u"automation-%1"_s.arg(kind));
    }
}

void PanelLanguagesTest::activity()
{
    using enum OutboxState;
    const QList<OutboxState> states{Queued, Sent, Rejected, Uncertain, NeedsDecision};
    for (int number = 0; number < states.size(); ++number) {
        OutboxRow row = m_data->lead(
            number + 1, u"Robin"_s, u"Sample %1"_s.arg(number), u"Northwind"_s, states.at(number), m_org);
        row.attempts = states.at(number) == Queued ? 0 : 1;
        row.attemptedAt = row.settledAt = row.createdAt + std::chrono::seconds(1);
        if (states.at(number) == NeedsDecision) {
            row.errorKind = nameOf(ErrorKind::OutcomeUnknown);
            row.candidates = {u"00Q5g00007KwT2mEAF"_s};
        }
        QVERIFY(await(m_data->outbox.add(row)));
    }
    auto *const page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    showPage(page);
    m_data->activityModel.refresh();
    auto *const table = page->findChild<QTableView *>(u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), int(states.size()));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        judge(u"activity-%1"_s.arg(row));
        QVERIFY(table->columnWidth(ActivityModel::RecordColumn) >= readable);
    }
}

void PanelLanguagesTest::toComplete()
{
    QVERIFY(await(m_data->outbox.add(
        m_data->lead(1, u"Kim"_s, u"Beispiel"_s, u"Unknown"_s, OutboxState::Sent, m_org))));
    auto *const page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    showPage(page);
    page->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(4);
    QTRY_COMPARE(m_data->toComplete.state(), ToComplete::State::FromHere);
    auto *const table = page->findChild<QTableView *>(u"toComplete"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    judge(u"to-complete"_s);
}

void PanelLanguagesTest::run()
{
    const QList<RunState> states{RunState::Done, RunState::Failed, RunState::Uncertain, RunState::Waiting};
    for (int number = 0; number < states.size(); ++number)
        QVERIFY(m_data->automate(u"Tell the team %1"_s.arg(number), u"http://127.0.0.1:8080/arrived"_s));
    QVERIFY(
        m_data->arrive(m_data->lead(1, u"Robin"_s, u"Sample"_s, u"Northwind"_s, OutboxState::Sent, m_org)));
    QVERIFY(await(m_data->database.write<Done>([states](QSqlDatabase &store) -> Result<Done> {
        for (int number = 0; number < states.size(); ++number) {
            const bool isFailed = states.at(number) == RunState::Failed;
            const auto ran = runSql(store,
                u"UPDATE automation_runs SET state = ?, error_kind = ?, attempts = 1 WHERE name = ?"_s,
                {QString(nameOf(states.at(number))),
                    sqlText(isFailed ? nameOf(ErrorKind::Rejected) : QString()),
                    u"Tell the team %1"_s.arg(number)});
            if (!ran)
                return fail(ran.error());
        }
        return Done{};
    })));
    auto *const page = new RunsPage(m_data->runsModel);
    showPage(page);
    auto *const table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), int(states.size()));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        judge(u"run-%1"_s.arg(row));
        QVERIFY(table->columnWidth(ActivityModel::RecordColumn) >= readable);
    }
}

void PanelLanguagesTest::ownApp()
{
    auto *const page = new ProviderSettingsPage(m_data->settingsModel);
    showPage(page);
    m_data->settingsModel.loadConnection(m_org.provider, m_org.id);
    QTRY_COMPARE(m_data->settingsModel.subject(), ProviderSettingsViewModel::Subject::Connection);
    QTRY_VERIFY(!page->windowTitle().isEmpty());
    judge(u"own-app"_s);
    for (QRadioButton *const choice : page->findChildren<QRadioButton *>()) { // what each of them opens
        if (choice->isVisible() && !choice->isChecked()) {
            choice->click();
            judge(u"own-app-chosen"_s);
        }
    }
    m_data->settingsModel.loadNew(m_org.provider);
    QTRY_COMPARE(m_data->settingsModel.subject(), ProviderSettingsViewModel::Subject::NewConnection);
    judge(u"own-app-new"_s);
}

void PanelLanguagesTest::lock()
{
    QVERIFY(m_data->setPolicy(R"({"appLock":{"required":true}})"));
    QVERIFY(await(m_data->appLock.begin()));
    showPage(new QWidget);
    QVERIFY(m_data->locking.mustBeSet());
    m_window->cover(new LockPage(m_data->locking));
    judge(u"lock-first"_s);
    QVERIFY(await(m_data->appLock.setPassphrase({}, secret("open sesame"))));
    m_data->appLock.lock();
    m_window->uncover();
    m_window->cover(new LockPage(m_data->locking));
    judge(u"lock"_s);
    m_data->locking.unlock(secret("open barley"));
    QSignalSpy refused(&m_data->locking, &Locking::refused);
    QTRY_COMPARE(refused.count(), 1);
    judge(u"lock-refused"_s);
}

void PanelLanguagesTest::everyPanelHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QSize>("size");
    const QStringList panels{u"details"_s, u"accounts"_s, u"result"_s, u"automation"_s, u"activity"_s,
        u"to-complete"_s, u"run"_s, u"own-app"_s, u"lock"_s, u"import"_s};
    for (const Appearance::Language &language : Appearance::languages()) {
        for (const QString &panel : panels) {
            QTest::addRow("%s-%s", qPrintable(panel), qPrintable(language.tag))
                << language.tag << panel << QSize(1280, 826);
            QTest::addRow("%s-%s-narrow", qPrintable(panel), qPrintable(language.tag))
                << language.tag << panel << QSize(900, 600);
        }
    }
}

void PanelLanguagesTest::everyPanelHasRoom()
{
    QFETCH(const QString, panel);
    QFETCH(const QSize, size);
    m_size = size;
    const std::map<QString, void (PanelLanguagesTest::*)()> scenes{
        {u"details"_s, &PanelLanguagesTest::details}, {u"accounts"_s, &PanelLanguagesTest::manyAccounts},
        {u"result"_s, &PanelLanguagesTest::result}, {u"automation"_s, &PanelLanguagesTest::automation},
        {u"activity"_s, &PanelLanguagesTest::activity}, {u"to-complete"_s, &PanelLanguagesTest::toComplete},
        {u"run"_s, &PanelLanguagesTest::run}, {u"own-app"_s, &PanelLanguagesTest::ownApp},
        {u"lock"_s, &PanelLanguagesTest::lock}, {u"import"_s, &PanelLanguagesTest::import}};
    (this->*scenes.at(panel))();
}

void PanelLanguagesTest::everyDialogHasRoom_data()
{
    QTest::addColumn<QString>("language");
    addLanguages();
}

void PanelLanguagesTest::judgeDialog(QDialog *dialog, const QString &state)
{
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    judge(*dialog, state);
}

ImportPlan PanelLanguagesTest::importPlan() const
{
    ImportPlan plan;
    plan.file = u"Fair Munich, 20 November.csv"_s;
    plan.bytes = 2'100'000;
    plan.rows = 24'318;
    plan.separator = u';';
    plan.orgs = {{.connection = m_org.id,
                     .title = m_org.tenantLabel,
                     .environment = Environment::Production,
                     .environmentWord = u"Production"_s,
                     .account = m_org.accountLabel},
        {.connection = {u"sand"_s}, .title = u"Acme Trial"_s, .account = u"sales@acme.example.trial"_s}};
    plan.org = m_org.id;
    plan.fields = {{u"LastName"_s, u"Last name"_s, true}, {u"Company"_s, u"Company"_s, true},
        {u"Rating"_s, u"Rating"_s}};
    using enum ColumnMatch;
    plan.columns = {{u"Name"_s, {u"Sample"_s}, u"LastName"_s, Sure},
        {u"Firm"_s, {u"Northwind Traders"_s}, u"Company"_s, Guessed},
        {u"Warmth"_s, {u"Hot"_s}, u"Rating"_s, Chosen}, {u"Shoe size"_s, {u"42"_s}, {}, LeftOut}};
    plan.constants = {{u"Rating"_s, u"Warm"_s}};
    plan.sample = {{2, {{u"Last name"_s, u"Sample"_s}}, u"Company is required."_s}};
    plan.fresh = 24'235;
    plan.known = 3;
    for (int line = 4; line < 14; ++line)
        plan.wrong.append({line, u"E-mail: Needs an address like name@contoso.com."_s});
    return plan;
}

/// All steps of the page, in each state that has words of its own.
void PanelLanguagesTest::import()
{
    auto *const page = new ImportPage;
    showPage(page);
    judge(u"import-file"_s);
    ImportPlan plan = importPlan();
    page->showPlan(plan);
    judge(u"import-mapping"_s);
    page->findChild<Button *>(u"addConstant"_s)->click();
    plan.lacking = {u"Company"_s};
    page->showPlan(plan);
    judge(u"import-lacking"_s);
    page->findChild<Button *>(u"leaveConstant"_s)->click();
    page->findChild<Button *>(u"primary"_s)->click();
    judge(u"import-check"_s);
    plan.fresh = 0;
    page->showPlan(plan);
    judge(u"import-nothing"_s);
    plan.trouble = u"You may not create leads there."_s;
    page->showPlan(plan);
    judge(u"import-trouble"_s);
    ImportProgress progress{.file = plan.file, .org = plan.orgs.first(), .total = 24'235};
    progress.created = 15'121;
    progress.rejected = 83;
    progress.inDoubt = 2;
    progress.waiting = 9'029;
    progress.perSecond = 312;
    progress.left = std::chrono::seconds(29);
    progress.rejections = {{14'882, u"Sample, Northwind Traders"_s, u"Phone"_s, u"Too long"_s}};
    page->showProgress(progress);
    judge(u"import-going"_s);
    progress.withdrawn = std::exchange(progress.waiting, 0);
    page->showProgress(progress);
    judge(u"import-over"_s);
}

CompletionForm PanelLanguagesTest::completionForm() const
{
    auto form = std::make_shared<Completion>();
    form->org = {.connection = m_org.id, .title = m_org.tenantLabel};
    form->describe = readDescribe(PagesFixture::leadDescribe()).value();
    form->values = {{u"LastName"_s, u"Beispiel"_s}, {u"Company"_s, u"Unknown"_s}};
    form->title = u"Kim Beispiel"_s;
    form->sections = patchbay::completionForm(form->describe, form->values);
    return form;
}

/// The questions about what a person does elsewhere are those of `questionlanguages`.
void PanelLanguagesTest::everyDialogHasRoom()
{
    m_size = {1280, 826};
    auto *const page = new NewRecordPage(m_data->recordModel);
    QPointer<QDialog> asked;
    connect(page, &NewRecordPage::dialogRequested, this, [&asked](QDialog *dialog) { asked = dialog; });
    showPage(page);
    m_data->recordModel.refresh();
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"LastName"_s));
    page->findChild<Button *>(u"pasteSignature"_s)->click();
    QVERIFY(asked);
    judgeDialog(asked, u"signature"_s);
    asked->findChild<QPlainTextEdit *>()->setPlainText(
        u"Robin Sample\nHead of Purchasing\nNorthwind Traders\nrobin@northwind.example\n+44 20 7946 0018"_s);
    judgeDialog(asked, u"signature-read"_s);
    delete asked;
    page->offer(u"Lead"_s, {{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Northwind Traders"_s}});
    QVERIFY(asked);
    judgeDialog(asked, u"offer"_s);
    delete asked;
    const ImportPlan plan = importPlan();
    judgeDialog(new ProductionQuestion({plan.orgs.first(), plan.fresh, 10}, m_window.get()),
        u"production-question"_s);
    judgeDialog(new CompleteDialog(m_data->toComplete, completionForm(), m_window.get()), u"complete"_s);
}

QTEST_MAIN(PanelLanguagesTest)
#include "tst_panellanguages.moc"
