#include "gui/automationrow.h"
#include "gui/automationspage.h"
#include "gui/button.h"
#include "gui/conditionrows.h"
#include "gui/mainwindow.h"
#include "gui/runspage.h"
#include "gui/searchfield.h"
#include "gui/startercard.h"
#include "gui/switch.h"
#include "pagesfixture.h"
#include "stilllook.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The pages of automations in the frame, over real view models and a database of its own, with pictures for
/// a person to judge.
class AutomationPagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void runsAreShownInAllStates_data() { addLooks(); }
    void runsAreShownInAllStates();
    void deleteAsksAndF5ReadsAgain();
    void aDoubtIsAskedAbout();
    void aFailedRunIsTriedAgainByItsButton();
    void aSecondClickDecidesNothing();
    void aFailureStaysWithItsRun();
    void noRunYetSaysWhatComes();

    void automationsAreListedWithAPanel_data() { addLooks(); }
    void automationsAreListedWithAPanel();
    void anEmptyPageHasOneWayToBegin_data() { addLooks(); }
    void anEmptyPageHasOneWayToBegin();
    void theKeyboardGoesToTheFirst();
    void theKeyboardGoesToTheFirstRow();
    void theFirstRowKeepsTheKeyboardForLater();
    void whatIsMissingLeadsToTheConnections();
    void conditionsAreRowsAndAllIsKept();
    void whatIsGoneIsNotReplaced();
    void whatIsNotRightIsMarkedAtItsField();
    void theSwitchTurnsAndKeepsTheKeyboard();
    void aFieldIsInsertedWhereSomebodyWrote();

private:
    static void addLooks();
    void show(QWidget *page, QSize size = {1280, 826});
    void keepPicture(const QString &name);
    void expectNames() const;
    void fillRuns();
    void fillAutomations();
    AutomationsPage *showAutomations(QSize size = {1280, 826});
    void become(const QString &automation, RunState state, const QString &code = {});

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PagesFixture> m_data;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    const QString m_address = u"http://127.0.0.1:8080/arrived"_s;
};

void AutomationPagesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void AutomationPagesTest::init()
{
    failOnWarnings();
    m_data = std::make_unique<PagesFixture>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_settings);
}

void AutomationPagesTest::cleanup()
{
    QCOMPARE(m_data->http.problems(), QStringList());
    m_window.reset();
    m_data.reset();
    m_theme->setChoice(ThemeChoice::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void AutomationPagesTest::addLooks()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << false << QSize(1280, 826);
    QTest::newRow("dark") << true << false << QSize(1280, 826);
    QTest::newRow("rtl") << false << true << QSize(1280, 826);
    QTest::newRow("narrow") << false << false << QSize(900, 600);
}

void AutomationPagesTest::show(QWidget *page, QSize size)
{
    m_window->addPage({u"workflow"_s, u"Automations"_s, {}}, page);
    m_window->addPage({u"plug"_s, u"Connections"_s, {}}, new QWidget);
    m_window->setOutbox(OutboxBlock::Look::Sent, u"Online"_s, u"Everything is sent"_s);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
}

/// What the keyboard reaches, a screen reader can name.
void AutomationPagesTest::expectNames() const
{
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy() != nullptr)
            continue;
        const QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).trimmed().isEmpty(),
            qPrintable(u"%1 “%2”"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
    }
}

void AutomationPagesTest::keepPicture(const QString &name)
{
    for (int turn = 0; turn < 4; ++turn) // queued showing, late layouts
        QCoreApplication::processEvents();
    QVERIFY(m_window->grab().save(u"%1/page-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), name)));
    expectNames();
}

void AutomationPagesTest::become(const QString &automation, RunState state, const QString &code)
{
    const Timestamp at = m_data->clock.now();
    const QString kind = nameOf(ErrorKind::Rejected);
    QVERIFY(await(m_data->database.write<Done>([=](QSqlDatabase &store) -> Result<Done> {
        const auto ran = runSql(store,
            u"UPDATE automation_runs SET state = ?, error_code = ?, error_kind = ?, attempts = 1,"
            " settled_at = ? WHERE name = ?"_s,
            {QString(nameOf(state)), sqlText(code), sqlText(code.isEmpty() ? QString() : kind), sqlTime(at),
                automation});
        return ran ? Result<Done>(Done{}) : fail(ran.error());
    })));
}

/// One record, and an automation for each state.
void AutomationPagesTest::fillRuns()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    const QStringList names{u"Copy contacts to HubSpot"_s, u"Create an issue"_s, u"Post to our own desk"_s,
        u"Sort in the archive"_s, u"Tell the team about new leads"_s};
    for (const QString &name : names)
        QVERIFY(m_data->automate(name, m_address));
    QVERIFY(m_data->arrive(m_data->lead(1, u"Robin"_s, u"Sample"_s, u"Northwind"_s, OutboxState::Sent, org)));
    become(names.at(0), RunState::Done);
    become(names.at(1), RunState::Failed, u"INPUT_ERROR"_s);
    become(names.at(2), RunState::Uncertain);
    become(names.at(3), RunState::Running);
}

void AutomationPagesTest::runsAreShownInAllStates()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    fillRuns();
    auto *const page = new RunsPage(m_data->runsModel);
    show(page, size);
    auto *const table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 5);
    // The newest is the last that was made; the doubtful one stands in the middle.
    table->setCurrentIndex(table->model()->index(dark ? 3 : 2, 0));
    QVERIFY(page->findChild<Button *>(u"retry"_s)->isVisible());
    keepPicture(u"runs-"_s + QLatin1StringView(QTest::currentDataTag()));
}

void AutomationPagesTest::deleteAsksAndF5ReadsAgain()
{
    fillRuns();
    auto *const runs = new RunsPage(m_data->runsModel);
    show(runs);
    auto *const table = runs->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 5);
    QVERIFY(m_data->arrive(m_data->lead(2, u"Kim"_s, u"Sample"_s, u"Northwind"_s, OutboxState::Sent,
        m_data->org("acme", u"Acme Corp"_s, Environment::Production))));
    QTest::keyClick(runs, Qt::Key_F5);
    QTRY_COMPARE(table->model()->rowCount(), 10);
    const QSignalSpy asked(runs, &RunsPage::discardQuestion);
    table->setFocus();
    for (int row = 5; row < 10; ++row) { // one is done, one is under way
        table->selectRow(row);
        QTest::keyClick(table, Qt::Key_Delete);
    }
    QCOMPARE(asked.count(), 3);
    QCOMPARE(table->model()->rowCount(), 10);

    auto *const page = new AutomationsPage(m_data->automationsModel);
    m_window->addPage({u"workflow"_s, u"Automations"_s, {}}, page);
    m_window->showPage(page);
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 5);
    const QSignalSpy removal(page, &AutomationsPage::removeRequested);
    const AutomationRow *const first = page->findChildren<AutomationRow *>().constFirst();
    QTest::keyClick(page->findChildren<AutomationRow *>().constFirst(), Qt::Key_Delete);
    QCOMPARE(removal.count(), 1);
    QCOMPARE(removal.first().first().value<AutomationId>(), first->id());
    QVERIFY(m_data->automate(u"One more"_s, m_address));
    QTest::keyClick(page, Qt::Key_F5);
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 6);
}

void AutomationPagesTest::aDoubtIsAskedAbout()
{
    fillRuns();
    auto *const page = new RunsPage(m_data->runsModel);
    show(page);
    page->showOnly(RunsModel::Filter::NeedsAttention);
    auto *const table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *const arrived = page->findChild<Button *>(u"arrived"_s);
    QVERIFY(arrived->isVisible());
    QCOMPARE(page->findChild<Button *>(u"retry"_s)->text(), u"&Send again"_s);
    QTest::keyClick(arrived, Qt::Key_Space);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_data->http.requests().size(), 0);

    // The other one: thrown away only after a question.
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!arrived->isVisible());
    const QSignalSpy asked(page, &RunsPage::discardQuestion);
    page->findChild<Button *>(u"discardRun"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(table->model()->rowCount(), 1);
    const QSignalSpy record(page, &RunsPage::recordRequested);
    page->findChild<Button *>(u"showRecord"_s)->click();
    QCOMPARE(record.first().first().toString(), u"Robin Sample"_s);
}

void AutomationPagesTest::aFailedRunIsTriedAgainByItsButton()
{
    fillRuns();
    auto *const page = new RunsPage(m_data->runsModel);
    show(page);
    page->findChild<SearchField *>()->setText(u"issue"_s);
    auto *const table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    // Its own and the one that waits: both go out, each once.
    m_data->http.expect("POST", m_address).answer(jsonReply(200, "{}"));
    m_data->http.expect("POST", m_address).answer(jsonReply(200, "{}"));
    m_data->automationWorker.start();
    QTRY_COMPARE(m_data->http.requests().size(), 1);
    page->findChild<Button *>(u"retry"_s)->click();
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Done"_s);
    QVERIFY(!page->findChild<Button *>(u"retry"_s)->isVisible());
    QCOMPARE(m_data->http.requests().size(), 2);
}

void AutomationPagesTest::aSecondClickDecidesNothing()
{
    fillRuns();
    auto *const page = new RunsPage(m_data->runsModel);
    show(page);
    page->findChild<SearchField *>()->setText(u"issue"_s);
    auto *const table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    const QSignalSpy failed(&m_data->runsModel, &RunsModel::failed);
    auto *const retry = page->findChild<Button *>(u"retry"_s);
    retry->click();
    retry->click();
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Waiting"_s);
    QVERIFY(await(m_data->automations.counts())); // what was asked before is answered
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 0);
}

void AutomationPagesTest::aFailureStaysWithItsRun()
{
    fillRuns();
    auto *const page = new RunsPage(m_data->runsModel);
    show(page);
    page->showOnly(RunsModel::Filter::NeedsAttention);
    auto *const table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(1, 0));
    const auto runAt = [this, table](int row) {
        return m_data->runsModel
            .details({table->model()->index(row, 0).data(ActivityModel::IdRole).toString()})
            ->seen;
    };
    const auto tells = [page](const QString &words) {
        const QList<QLabel *> labels = page->findChild<QWidget *>(u"banner"_s)->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->text().contains(words); });
    };
    emit m_data->runsModel.failed(u"Of another run"_s, runAt(0));
    QVERIFY(!tells(u"Of another run"_s));
    AutomationRun before = runAt(1);
    before.settledAt -= std::chrono::seconds(1);
    emit m_data->runsModel.failed(u"Of what it was"_s, before);
    QVERIFY(!tells(u"Of what it was"_s)); // something has become of it since
    emit m_data->runsModel.failed(u"Of this run"_s, runAt(1));
    QVERIFY(tells(u"Of this run"_s));
    page->findChild<Button *>(u"retry"_s)->click(); // decided anew
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!tells(u"Of this run"_s));
}

void AutomationPagesTest::noRunYetSaysWhatComes()
{
    auto *const page = new RunsPage(m_data->runsModel);
    show(page);
    QVERIFY(!page->findChild<QTableView *>()->isVisible());
    const QSignalSpy other(page, &RunsPage::recordsRequested);
    QTest::keyClick(page->findChild<QWidget *>(u"kinds"_s), Qt::Key_Left);
    QCOMPARE(other.count(), 1);
    keepPicture(u"runs-none"_s);
}

void AutomationPagesTest::fillAutomations()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    ConnectionRow slack = m_data->org("slack", u"Acme workspace"_s, Environment::None);
    slack.provider = {u"slack"_s};
    slack.scopesGranted = {u"chat:write"_s};
    ConnectionRow linear = m_data->org("linear", u"Sales Ops"_s, Environment::None);
    linear.provider = {u"linear"_s};
    linear.scopesGranted = {u"read"_s, u"write"_s, u"issues:create"_s};
    linear.phase = ConnectionPhase::NeedsReconnect;
    for (const ConnectionRow &row : {org, slack, linear})
        QVERIFY(m_data->keep(row));
    const auto keep = [this](const QString &name, const Trigger &when, const Action &action, bool isOn) {
        QVERIFY(m_data->automate(name, m_address));
        Automation automation = await(m_data->automations.find(name)).value();
        automation.trigger = when;
        automation.action = action;
        automation.isOn = isOn;
        m_data->clock.advance(1s); // the order is that of their making
        automation.createdAt = m_data->clock.now();
        QVERIFY(await(m_data->automations.remove(automation.id)));
        QVERIFY(await(m_data->automations.save(automation)));
    };
    keep(u"Tell the team about new leads"_s, {u"Lead"_s, org.id, {}},
        {ActionKind::SlackMessage, slack.id,
            {{u"channel"_s, u"#new-leads"_s},
                {u"text"_s, u"New lead {FirstName} {LastName}\nfrom {Company} ({LeadSource})\n{link}"_s}}},
        true);
    keep(u"Follow-up issue for trade show leads"_s, {u"Lead"_s, org.id, {{u"LeadSource"_s, u"Trade show"_s}}},
        {ActionKind::LinearIssue, linear.id,
            {{u"team"_s, u"SAL"_s}, {u"title"_s, u"Call {LastName}"_s}, {u"description"_s, u""_s}}},
        true);
    keep(u"Copy contacts to HubSpot"_s, {u"Contact"_s, {}, {}}, {ActionKind::HubSpotContact, {u"gone"_s}, {}},
        false);
    keep(u"Sort in the archive"_s, {}, {ActionKind::Command, {}, {{u"program"_s, u"/usr/bin/true"_s}}}, true);
    QVERIFY(m_data->arrive(
        m_data->lead(1, u"Robin"_s, u"Sample"_s, u"Northwind Traders"_s, OutboxState::Sent, org)));
    become(u"Tell the team about new leads"_s, RunState::Done);
    become(u"Sort in the archive"_s, RunState::Failed, u"exit_3"_s);
}

AutomationsPage *AutomationPagesTest::showAutomations(QSize size)
{
    auto *const page = new AutomationsPage(m_data->automationsModel);
    show(page, size);
    return page;
}

void AutomationPagesTest::automationsAreListedWithAPanel()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    fillAutomations();
    AutomationsPage *const page = showAutomations(size);
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 4);
    const auto &lines = m_data->automationsModel.lines();
    QCOMPARE(lines.at(0).does, u"Lead created in Acme Corp → message in #new-leads"_s);
    QCOMPARE(lines.at(0).news, u"Last run just now · 1 run(s) this week, all fine"_s);
    QCOMPARE(lines.at(1).does, u"Lead created in Acme Corp, LeadSource is Trade show → issue in Sales Ops"_s);
    QCOMPARE(lines.at(1).news, u"Linear must be reconnected."_s);
    QVERIFY(lines.at(1).isTrouble);
    QCOMPARE(lines.at(2).news, u"Off. Connect HubSpot to use it."_s);
    QCOMPARE(lines.at(3).news, u"1 run(s) need you."_s);
    const QSignalSpy runs(page, &AutomationsPage::runsRequested);
    page->findChild<Button *>(u"inNeed"_s)->click();
    QCOMPARE(runs.count(), 1);
    keepPicture(u"automations-list-"_s + QLatin1StringView(QTest::currentDataTag()));

    AutomationRow *const row = page->findChildren<AutomationRow *>().at(0);
    QTest::keyClick(row, Qt::Key_Return);
    auto *const preview = page->findChild<QLabel *>(u"preview"_s);
    QTRY_VERIFY2(preview->text().contains(u"New lead Robin Sample"_s), qPrintable(preview->text()));
    QVERIFY(page->findChild<QWidget *>(u"orgChip"_s)->isVisible());
    keepPicture(u"automations-"_s + QLatin1StringView(QTest::currentDataTag()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page->findChild<QWidget *>(u"panel"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), row);

    QCOMPARE(preview->layoutDirection(), QApplication::layoutDirection());
    QTest::keyClick(page->findChildren<AutomationRow *>().at(3), Qt::Key_Return);
    QTRY_VERIFY2(preview->text().startsWith(u'{'), qPrintable(preview->text()));
    QCOMPARE(preview->layoutDirection(), Qt::LeftToRight); // it is code
    keepPicture(u"automations-code-"_s + QLatin1StringView(QTest::currentDataTag()));
}

void AutomationPagesTest::anEmptyPageHasOneWayToBegin()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    AutomationsPage *const page = showAutomations(size);
    QTRY_VERIFY(m_data->automationsModel.readState().isKnown());
    QVERIFY(page->findChild<QWidget *>(u"empty"_s)->isVisible());
    QVERIFY(!page->findChild<Button *>(u"add"_s)->isVisible());
    keepPicture(u"automations-none-"_s + QLatin1StringView(QTest::currentDataTag()));
    const QList<StarterCard *> cards = page->findChildren<StarterCard *>();
    QCOMPARE(cards.size(), 3);
    QTest::keyClick(cards.at(1), Qt::Key_Space);
    QCOMPARE(page->findChild<QComboBox *>(u"kind"_s)->currentData().toInt(), int(ActionKind::LinearIssue));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"automationName"_s);
}

void AutomationPagesTest::theKeyboardGoesToTheFirst()
{
    AutomationsPage *const page = showAutomations();
    QTRY_VERIFY(m_data->automationsModel.readState().isKnown());
    auto *const panel = page->findChild<QWidget *>(u"panel"_s);
    // There is none: Return begins one.
    QTRY_VERIFY(page->findChild<QWidget *>(u"empty"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(panel->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(page->findChildren<StarterCard *>().constFirst(), Qt::Key_Return);
    QVERIFY(panel->isVisible());
}

void AutomationPagesTest::theKeyboardGoesToTheFirstRow()
{
    fillAutomations();
    AutomationsPage *const page = showAutomations();
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 4);
    QCOMPARE(QApplication::focusWidget(), page->findChildren<AutomationRow *>().constFirst());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(page->findChild<QWidget *>(u"panel"_s)->isVisible());
}

/// The window may become the active one after its rows have come.
void AutomationPagesTest::theFirstRowKeepsTheKeyboardForLater()
{
    fillAutomations();
    auto *const page = new AutomationsPage(m_data->automationsModel);
    show(new QWidget);
    m_window->addPage({u"workflow"_s, u"Automations"_s, {}}, page);
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other, 60'000));
    m_window->showPage(page);
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 4);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    QCOMPARE(QApplication::focusWidget(), page->findChildren<AutomationRow *>().constFirst());
}

void AutomationPagesTest::whatIsMissingLeadsToTheConnections()
{
    AutomationsPage *const page = showAutomations();
    page->open({});
    QCOMPARE(page->findChild<QLabel *>(u"missing"_s)->text(), u"Slack is not connected."_s);
    QVERIFY(!page->findChild<QComboBox *>(u"target"_s)->isVisible());
    const QSignalSpy wanted(page, &AutomationsPage::connectionsRequested);
    page->findChild<Button *>(u"connectTarget"_s)->click();
    QCOMPARE(wanted.count(), 1);
    // What stays on this computer needs nothing.
    auto *const kinds = page->findChild<QComboBox *>(u"kind"_s);
    kinds->setCurrentIndex(kinds->findData(int(ActionKind::Command)));
    emit kinds->activated(kinds->currentIndex());
    QVERIFY(!page->findChild<QLabel *>(u"missing"_s)->isVisible());
}

void AutomationPagesTest::conditionsAreRowsAndAllIsKept()
{
    fillAutomations();
    AutomationsPage *const page = showAutomations();
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 4);
    page->open(m_data->automationsModel.lines().at(1).id);
    auto *const rows = page->findChild<ConditionRows *>();
    QCOMPARE(rows->conditions().size(), 1);
    page->findChild<Button *>(u"addCondition"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Country"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"France; or Spain"_s);
    const QSignalSpy saved(&m_data->automationsModel, &AutomationsViewModel::saved);
    page->findChild<Button *>(u"save"_s)->click();
    QTRY_COMPARE(saved.count(), 1);
    const Automation kept
        = await(m_data->automations.find(u"Follow-up issue for trade show leads"_s)).value();
    const QList<FieldCondition> expected{
        {u"LeadSource"_s, u"Trade show"_s}, {u"Country"_s, u"France; or Spain"_s}};
    QVERIFY(kept.trigger.conditions == expected);
    QCOMPARE(kept.action.settings.value("title"_L1).toString(), u"Call {LastName}"_s);
    QVERIFY(!page->findChild<QWidget *>(u"panel"_s)->isVisible());
}

void AutomationPagesTest::whatIsGoneIsNotReplaced()
{
    fillAutomations();
    const auto address = [this](const ConnectionId &org, const ConnectionId &target) {
        Automation automation = await(m_data->automations.find(u"Tell the team about new leads"_s)).value();
        automation.trigger.connection = org;
        automation.action.connection = target;
        QVERIFY(await(m_data->automations.save(automation)));
    };
    const ConnectionId gone{u"gone"_s};
    const Automation before = await(m_data->automations.find(u"Tell the team about new leads"_s)).value();
    AutomationsPage *const page = showAutomations();
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 4);
    const QSignalSpy refused(&m_data->automationsModel, &AutomationsViewModel::refused);
    const QSignalSpy changed(&m_data->automationsModel, &AutomationsViewModel::changed);
    for (const auto &[org, target] :
        {std::pair(gone, before.action.connection), std::pair(before.trigger.connection, gone)}) {
        address(org, target);
        const auto told = changed.count();
        const auto asked = refused.count();
        m_data->automationsModel.refresh();
        QTRY_VERIFY(changed.count() > told);
        QVERIFY(!m_data->automationsModel.lines().at(0).does.contains(u"any org"_s));
        page->open(before.id);
        QCOMPARE(page->findChild<QComboBox *>(u"org"_s)->currentIndex() < 0, org == gone);
        QCOMPARE(page->findChild<QComboBox *>(u"target"_s)->currentIndex() < 0, target == gone);
        page->findChild<Button *>(u"save"_s)->click();
        page->findChild<Button *>(u"test"_s)->click();
        QCOMPARE(refused.count(), asked + 2);
        const Automation kept = await(m_data->automations.find(before.name)).value();
        QVERIFY(kept.trigger.connection == org && kept.action.connection == target);
    }
    // The person chooses another.
    auto *const targets = page->findChild<QComboBox *>(u"target"_s);
    targets->setCurrentIndex(0);
    const QSignalSpy saved(&m_data->automationsModel, &AutomationsViewModel::saved);
    page->findChild<Button *>(u"save"_s)->click();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(await(m_data->automations.find(before.name))->action.connection == before.action.connection);
}

void AutomationPagesTest::whatIsNotRightIsMarkedAtItsField()
{
    fillAutomations();
    AutomationsPage *const page = showAutomations();
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 4);
    page->open(m_data->automationsModel.lines().at(0).id);
    auto *const channel = page->findChild<QLineEdit *>(u"place"_s);
    channel->clear();
    page->findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"New {lead"_s);
    page->findChild<Button *>(u"save"_s)->click();
    QVERIFY(channel->property("invalid").toBool());
    QVERIFY(page->findChild<QPlainTextEdit *>(u"text"_s)->property("invalid").toBool());
    QCOMPARE(QApplication::focusWidget(), channel);
    QVERIFY(page->findChild<QWidget *>(u"editorBanner"_s)->isVisible());
    keepPicture(u"automations-refused"_s);
    channel->setText(u"#leads"_s);
    QVERIFY(!channel->property("invalid").toBool());
}

void AutomationPagesTest::theSwitchTurnsAndKeepsTheKeyboard()
{
    fillAutomations();
    AutomationsPage *const page = showAutomations();
    QTRY_COMPARE(page->findChildren<AutomationRow *>().size(), 4);
    auto *const isOn = page->findChildren<AutomationRow *>().at(0)->findChild<Switch *>();
    isOn->setFocus(Qt::TabFocusReason);
    QTest::keyClick(isOn, Qt::Key_Space);
    QTRY_COMPARE(m_data->automationsModel.lines().at(0).isOn, false);
    QCOMPARE(QApplication::focusWidget(), isOn);
    QVERIFY(!await(m_data->automations.find(u"Tell the team about new leads"_s))->isOn);
}

void AutomationPagesTest::aFieldIsInsertedWhereSomebodyWrote()
{
    AutomationsPage *const page = showAutomations();
    QTRY_VERIFY(m_data->automationsModel.readState().isKnown());
    QTest::keyClick(page->findChildren<StarterCard *>().at(1), Qt::Key_Space);
    auto *const heading = page->findChild<QLineEdit *>(u"heading"_s);
    heading->setText(u"Call "_s);
    heading->setFocus();
    const QList<QAction *> inserts = page->findChild<Button *>(u"insert"_s)->menu()->actions();
    inserts.at(1)->trigger();
    QCOMPARE(heading->text(), u"Call {LastName}"_s);
    auto *const text = page->findChild<QPlainTextEdit *>(u"text"_s);
    text->clear();
    text->setFocus();
    inserts.at(2)->trigger();
    QCOMPARE(text->toPlainText(), u"{Company}"_s);
}

QTEST_MAIN(AutomationPagesTest)
#include "tst_automationpages.moc"
