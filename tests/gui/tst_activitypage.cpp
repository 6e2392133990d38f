#include "gui/activitypage.h"
#include "gui/activitypanel.h"
#include "gui/banner.h"
#include "gui/blamedfields.h"
#include "gui/button.h"
#include "gui/emptystate.h"
#include "gui/formfield.h"
#include "gui/mainwindow.h"
#include "gui/searchfield.h"
#include "gui/tocompletelist.h"
#include "pagesfixture.h"
#include "stilllook.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// Activity's records in the frame, over real view models and a database of its own, with pictures for a
/// person to judge.
class ActivityPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void activityShowsAllStates_data();
    void activityShowsAllStates();
    void rejectedRecordIsCorrectedFromActivity();
    void blamedFieldIsMendedInThePanel();
    void blamedFieldLeftEmptyIsLeftOut();
    void doubtIsAskedAboutAboveTheRecords();
    void panelGoesFromRecordToRecord();
    void noteForTheAdminIsOfferedWhereOnlyTheyCanHelp();
    void recordThatArrivedIsCopiedDeletedAndExported_data();
    void recordThatArrivedIsCopiedDeletedAndExported();
    void activityIsEmptyAtFirst();
    void emptyPageNamesWhatIsSearchedNow();
    void whatIsToBeCompletedIsShownFromHereWithoutTheOrg_data();
    void whatIsToBeCompletedIsShownFromHereWithoutTheOrg();
    void nothingFromHereIsNotAllOfTheOrg();
    void deleteAsksAndF5ReadsAgain();
    void whatWasNotFoundTakesNobodysChoiceLater_data();
    void whatWasNotFoundTakesNobodysChoiceLater();

private:
    static void addLooks();
    void look(bool dark, bool rightToLeft);
    void show(QWidget *page, QSize size = {1280, 826});
    void keepPicture(const QString &name);
    void expectNames() const;
    [[nodiscard]] static QStringList wordsOf(const QWidget &widget);
    [[nodiscard]] Button *buttonCalled(const QString &spoken) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PagesFixture> m_data;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void ActivityPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void ActivityPageTest::init()
{
    failOnWarnings();
    m_data = std::make_unique<PagesFixture>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_settings);
}

void ActivityPageTest::cleanup()
{
    QCOMPARE(m_data->http.problems().join(u'\n'), QString());
    m_window.reset();
    m_data.reset();
    m_theme->setChoice(ThemeChoice::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ActivityPageTest::show(QWidget *page, QSize size)
{
    m_window->addPage({u"history"_s, u"Activity"_s, {}}, page);
    m_window->addPage({u"plug"_s, u"Connections"_s, {}}, new QWidget);
    m_window->setOutbox(OutboxBlock::Look::Sent, u"Online"_s, u"Everything is sent"_s);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
}

QStringList ActivityPageTest::wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *const label : widget.findChildren<QLabel *>())
        words.append(label->text());
    return words;
}

void ActivityPageTest::deleteAsksAndF5ReadsAgain()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    QVERIFY(await(
        m_data->outbox.add(m_data->lead(1, u"Kim"_s, u"Sent"_s, u"Northwind"_s, OutboxState::Sent, org))));
    QVERIFY(await(m_data->outbox.add(
        m_data->lead(2, u"Robin"_s, u"Refused"_s, u"Northwind"_s, OutboxState::Rejected, org))));
    auto *const page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page, {1280, 826});
    auto *const table = page->findChild<QTableView *>(u"table"_s);
    QTest::keyClick(page, Qt::Key_F5);
    QTRY_COMPARE(m_data->activityModel.rowCount(), 2);
    const QSignalSpy asked(page, &ActivityPage::discardQuestion);
    for (int row = 0; row < 2; ++row) {
        table->selectRow(row);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
    }
    QCOMPARE(asked.count(), 1); // what was sent cannot be discarded
    QVERIFY(await(m_data->outbox.find({u"row2"_s})));
}

void ActivityPageTest::whatWasNotFoundTakesNobodysChoiceLater_data()
{
    QTest::addColumn<int>("tab"); // that was gone to meanwhile; -1: a record was chosen
    QTest::newRow("another record was chosen") << -1;
    QTest::newRow("another tab was gone to") << 2;
}

void ActivityPageTest::whatWasNotFoundTakesNobodysChoiceLater()
{
    QFETCH(const int, tab);
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    const auto add = [&](int number) {
        return await(m_data->outbox.add(
            m_data->lead(number, u"Kim"_s, u"Sample"_s, u"Northwind"_s, OutboxState::Rejected, org)));
    };
    QVERIFY(add(1));
    auto *const page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    QTest::keyClick(page, Qt::Key_F5);
    QTRY_COMPARE(m_data->activityModel.rowCount(), 1);
    page->seek({u"row2"_s});
    auto *const table = page->findChild<QTableView *>(u"table"_s);
    if (tab >= 0)
        page->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(tab);
    else
        table->selectRow(0);
    QTRY_COMPARE(m_data->activityModel.rowCount(), 1);
    const QModelIndexList before = table->selectionModel()->selectedRows();
    QVERIFY(add(2));
    QTest::keyClick(page, Qt::Key_F5);
    QTRY_COMPARE(m_data->activityModel.rowCount(), 2);
    const QModelIndexList after = table->selectionModel()->selectedRows();
    QCOMPARE(after.size(), before.size());
    for (const QModelIndex &row : after)
        QCOMPARE(row.data(ActivityModel::IdRole).toString(), u"row1"_s);
}

/// What the keyboard reaches, a screen reader can name.
void ActivityPageTest::expectNames() const
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

void ActivityPageTest::keepPicture(const QString &name)
{
    for (int turn = 0; turn < 4; ++turn) // queued showing, late layouts
        QCoreApplication::processEvents();
    QVERIFY(m_window->grab().save(u"%1/page-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), name)));
    expectNames();
}

void ActivityPageTest::addLooks()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << false << QSize(1280, 826);
    QTest::newRow("dark") << true << false << QSize(1280, 826);
    QTest::newRow("rtl") << false << true << QSize(1280, 826);
    QTest::newRow("narrow") << false << false << QSize(900, 600);
}

void ActivityPageTest::look(bool dark, bool rightToLeft)
{
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

Button *ActivityPageTest::buttonCalled(const QString &spoken) const
{
    for (Button *button : m_window->findChildren<Button *>()) {
        if (button->accessibleName() == spoken && button->isVisible())
            return button;
    }
    return nullptr;
}

void ActivityPageTest::activityShowsAllStates_data()
{
    addLooks();
}

void ActivityPageTest::activityShowsAllStates()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    look(dark, rightToLeft);
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    using enum OutboxState;
    int number = 0;
    for (const OutboxState state : {Rejected, Queued, Uncertain, NeedsDecision, Sent, Sent, Sent}) {
        ++number;
        OutboxRow row = m_data->lead(
            8 - number, u"Kim"_s, u"Beispiel %1"_s.arg(number), u"Contoso España"_s, state, org);
        row.attempts = state == Queued ? 0 : 1;
        row.attemptedAt = row.settledAt = row.createdAt + std::chrono::seconds(1);
        if (state == NeedsDecision) {
            row.errorKind = nameOf(ErrorKind::OutcomeUnknown);
            row.candidates = {u"00Q5g00007KwT2mEAF"_s};
        }
        QVERIFY(await(m_data->outbox.add(row)));
    }
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page, size);
    m_data->activityModel.refresh();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 7);
    // Not selectRow(): right to left, Qt 6.4 finds no column to select.
    table->setCurrentIndex(table->model()->index(dark ? 4 : 6, 0));
    QVERIFY(buttonCalled(u"Close the panel"_s) != nullptr);
    keepPicture(u"activity-"_s + QLatin1StringView(QTest::currentDataTag()));
}

void ActivityPageTest::rejectedRecordIsCorrectedFromActivity()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    QVERIFY(m_data->knowsLeads(org));
    const OutboxRow refused
        = m_data->lead(1, u"Kim"_s, u"Beispiel"_s, u"Contoso"_s, OutboxState::Rejected, org);
    QVERIFY(await(m_data->outbox.add(refused)));
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    connect(page, &ActivityPage::correctRequested, &m_data->recordModel, &RecordViewModel::correctRecord);
    m_data->activityModel.refresh();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QPushButton *const form = page->findChild<QPushButton *>(u"openForm"_s);
    QTRY_VERIFY(form->isVisible());

    form->click();
    QTRY_COMPARE(m_data->recordModel.correcting().value("Email"_L1).toString(), u"k@contoso"_s);
    QVERIFY(!m_data->recordModel.result());
}

void ActivityPageTest::blamedFieldIsMendedInThePanel()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    QVERIFY(m_data->knowsLeads(org));
    OutboxRow refused = m_data->lead(1, u"Kim"_s, u"Beispiel"_s, u"Contoso"_s, OutboxState::Rejected, org);
    refused.settledAt = m_data->clock.now();
    QVERIFY(await(m_data->outbox.add(refused)));
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    const QSignalSpy inForm(page, &ActivityPage::correctRequested);
    QSignalSpy read(&m_data->activityModel, &QAbstractItemModel::dataChanged);
    m_data->activityModel.refresh();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(page->findChild<BlamedFields *>()->findChild<QLineEdit *>() != nullptr);
    auto *const email = page->findChild<BlamedFields *>()->findChild<QLineEdit *>();
    QCOMPARE(email->text(), u"k@contoso"_s);
    auto *const frame = page->findChild<BlamedFields *>()->findChild<FormField *>();
    QVERIFY(frame->hasError());

    // What is typed stays while the list is read again, and what cannot be right is not sent.
    email->setText(u"kim at contoso"_s);
    read.clear();
    m_data->activityModel.refresh();
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(email->text(), u"kim at contoso"_s);
    const QStringList refusal = wordsOf(*frame);
    page->findChild<QPushButton *>(u"correct"_s)->click();
    QVERIFY(frame->hasError());
    QVERIFY(wordsOf(*frame) != refusal); // ours now, not the org's
    QCOMPARE(await(m_data->outbox.find(refused.id)).value().state, OutboxState::Rejected);

    email->setText(u"kim@contoso.example"_s);
    QTest::keyClick(email, Qt::Key_Return);
    QTRY_COMPARE(await(m_data->outbox.find(refused.id)).value().state, OutboxState::Queued);
    const QJsonObject sent = await(m_data->outbox.find(refused.id)).value().fields;
    QCOMPARE(sent.value("Email"_L1).toString(), u"kim@contoso.example"_s);
    QCOMPARE(sent.value("LastName"_L1).toString(), u"Beispiel"_s);
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"correct"_s)->isVisible());
    QVERIFY(!page->findChild<BlamedFields *>()->isVisible());
    QCOMPARE(inForm.count(), 0);
}

void ActivityPageTest::blamedFieldLeftEmptyIsLeftOut()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    QVERIFY(m_data->knowsLeads(org));
    OutboxRow refused = m_data->lead(1, u"Kim"_s, u"Beispiel"_s, u"Contoso"_s, OutboxState::Rejected, org);
    OutboxRow other = m_data->lead(2, u"Kim"_s, u"Beispiel"_s, u"Contoso"_s, OutboxState::Rejected, org);
    other.fields.remove(u"LastName"_s); // wrong in a field that nobody blamed
    QVERIFY(await(m_data->outbox.add(refused)) && await(m_data->outbox.add(other)));
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    const QSignalSpy inForm(page, &ActivityPage::correctRequested);
    m_data->activityModel.refresh();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        QTRY_VERIFY(!page->findChild<BlamedFields *>()->isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page->findChild<BlamedFields *>()->findChild<QLineEdit *>()->clear();
        page->findChild<QPushButton *>(u"correct"_s)->click();
    }
    QTRY_COMPARE(await(m_data->outbox.find(refused.id)).value().state, OutboxState::Queued);
    QVERIFY(!await(m_data->outbox.find(refused.id)).value().fields.contains("Email"_L1));
    QCOMPARE(await(m_data->outbox.find(other.id)).value().state, OutboxState::Rejected);
    QCOMPARE(inForm.count(), 1); // what is wrong there has no room here
    QCOMPARE(inForm.first().first().value<OutboxId>().value, other.id.value);
}

void ActivityPageTest::doubtIsAskedAboutAboveTheRecords()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    OutboxRow doubtful
        = m_data->lead(1, u"Noa"_s, u"Ejemplo"_s, u"Contoso"_s, OutboxState::NeedsDecision, org);
    doubtful.errorKind = nameOf(ErrorKind::OutcomeUnknown);
    doubtful.candidates = {u"00Q5g00007KwT2mEAF"_s};
    QVERIFY(await(m_data->outbox.add(doubtful)));
    QVERIFY(await(m_data->outbox.add(m_data->lead(
        2, u"Kim"_s, u"Muster"_s, u"Contoso"_s, OutboxState::Uncertain, org)))); // still looked for
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    m_data->activityModel.refresh();
    auto *const banner = page->findChild<Banner *>(u"doubt"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"Did “Noa Ejemplo” arrive?"_s));
    const QSignalSpy opened(&m_data->activityModel, &ActivityModel::openRequested);
    QList<QPushButton *> buttons = banner->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().toUrl().path().contains(doubtful.candidates.first()));

    buttons.last()->click(); // it is shown: its panel asks now
    QVERIFY(!banner->isVisible());
    QCOMPARE(page->findChild<QLabel *>(u"name"_s)->text(), u"Noa Ejemplo"_s);
    QVERIFY(page->findChild<QPushButton *>(u"compare"_s)->isVisible());
    page->findChild<QPushButton *>(u"sendAgain"_s)->click();
    QTRY_COMPARE(await(m_data->outbox.find(doubtful.id)).value().state, OutboxState::Queued);
    page->findChild<QPushButton *>(u"closePanel"_s)->click();
    QVERIFY(!banner->isVisible());
}

void ActivityPageTest::panelGoesFromRecordToRecord()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    for (int number = 1; number <= 3; ++number)
        QVERIFY(await(m_data->outbox.add(m_data->lead(
            4 - number, u"Kim"_s, u"Sample %1"_s.arg(number), u"Contoso"_s, OutboxState::Sent, org))));
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    const QSignalSpy copied(page, &ActivityPage::copyRequested);
    m_data->activityModel.refresh();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto *const panel = page->findChild<ActivityPanel *>();
    const auto *const last = panel->findChild<QPushButton *>(u"copyDetails"_s);
    const auto atTheFoot
        = [&] { return last->mapTo(panel, QPoint(0, last->height())).y() > panel->height() - 24; };
    QTRY_VERIFY(atTheFoot()); // and what happened has the room above
    auto *const before = page->findChild<QPushButton *>(u"previous"_s);
    auto *const after = page->findChild<QPushButton *>(u"next"_s);
    QStringList names;
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(before->isEnabled(), row > 0);
        QCOMPARE(after->isEnabled(), row < 2);
        names.append(page->findChild<QLabel *>(u"name"_s)->text());
        after->click();
    }
    QCOMPARE(names, QStringList({u"Kim Sample 3"_s, u"Kim Sample 2"_s, u"Kim Sample 1"_s}));
    page->findChild<QPushButton *>(u"copyDetails"_s)->click();
    QCOMPARE(copied.count(), 1);
    QVERIFY(copied.first().first().toString().contains(u"Acme Corp (Production)"_s));
}

void ActivityPageTest::noteForTheAdminIsOfferedWhereOnlyTheyCanHelp()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    OutboxRow mistyped = m_data->lead(1, u"Kim"_s, u"Beispiel"_s, u"Contoso"_s, OutboxState::Rejected, org);
    OutboxRow stopped = m_data->lead(2, u"Robin"_s, u"Muster"_s, u"Contoso"_s, OutboxState::Rejected, org);
    stopped.errorCode = u"CANNOT_EXECUTE_FLOW_TRIGGER"_s;
    stopped.errorText = u"We can't save this record because the “Route leads” process failed."_s;
    QVERIFY(await(m_data->outbox.add(mistyped)) && await(m_data->outbox.add(stopped)));
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    const QSignalSpy copied(page, &ActivityPage::copyRequested);
    m_data->activityModel.refresh();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *const copy = page->findChild<QPushButton *>(u"copyForAdmin"_s);
    for (int row = 0; row < 2; ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        const bool isStopped = page->findChild<QLabel *>(u"name"_s)->text().contains(u"Muster"_s);
        QCOMPARE(copy->isVisible(), isStopped);
        if (isStopped) {
            keepPicture(u"activity-for-admin"_s);
            copy->click();
        }
    }
    QCOMPARE(copied.count(), 1);
    QVERIFY(copied.first().first().toString().contains(u"Route leads"_s));
}

void ActivityPageTest::recordThatArrivedIsCopiedDeletedAndExported_data()
{
    addLooks();
}

void ActivityPageTest::recordThatArrivedIsCopiedDeletedAndExported()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    look(dark, rightToLeft);
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    const OutboxRow sent = m_data->lead(1, u"Kim"_s, u"Beispiel"_s, u"Contoso"_s, OutboxState::Sent, org);
    QVERIFY(await(m_data->outbox.add(sent)));
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page, size);
    QVERIFY(!page->findChild<QPushButton *>(u"exportShown"_s)->isEnabled()); // nothing is there yet
    m_data->activityModel.refresh();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    keepPicture(u"activity-sent-"_s + QLatin1StringView(QTest::currentDataTag()));

    const QSignalSpy link(&m_data->activityModel, &ActivityModel::linkReady);
    page->findChild<QPushButton *>(u"copyLink"_s)->click();
    QTRY_COMPARE(link.count(), 1);
    QVERIFY(link.first().first().toUrl().path().contains(sent.recordId.value));

    const QSignalSpy question(page, &ActivityPage::undoQuestion);
    page->findChild<QPushButton *>(u"undo"_s)->click();
    QCOMPARE(question.count(), 1); // asked first: nothing was sent
    QCOMPARE(m_data->http.requests().size(), 0);

    const QSignalSpy wanted(page, &ActivityPage::exportRequested);
    page->findChild<QPushButton *>(u"exportShown"_s)->click();
    QCOMPARE(wanted.count(), 1);

    QVERIFY(await(m_data->outbox.noteRemoved(sent.id, m_data->clock.now())));
    m_data->activityModel.refresh();
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"undo"_s)->isVisible());
    QVERIFY(!page->findChild<QPushButton *>(u"copyLink"_s)->isVisible());
}

void ActivityPageTest::emptyPageNamesWhatIsSearchedNow()
{
    auto *const page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    m_data->activityModel.refresh();
    const auto isSaid = [page](const QString &words) {
        const QList<QLabel *> labels = page->findChild<EmptyState *>(u"empty"_s)->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(isSaid(u"Nothing sent yet"_s));
    auto *const search = page->findChild<QLineEdit *>(u"search"_s);
    // Nothing is found each time: the model has no rows to tell of.
    search->setText(u"Rivers"_s);
    QTRY_VERIFY(isSaid(u"“Rivers”"_s));
    search->setText(u"Okafor"_s);
    QTRY_VERIFY(isSaid(u"“Okafor”"_s));
    QVERIFY(!isSaid(u"“Rivers”"_s));
    search->clear();
    QTRY_VERIFY(isSaid(u"Nothing sent yet"_s));
}

void ActivityPageTest::activityIsEmptyAtFirst()
{
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    m_data->activityModel.refresh();
    QSignalSpy wanted(page, &ActivityPage::newLeadRequested);
    QTRY_VERIFY(page->findChild<QTableView *>()->isHidden());
    keepPicture(u"activity-empty"_s);
}

void ActivityPageTest::whatIsToBeCompletedIsShownFromHereWithoutTheOrg_data()
{
    addLooks();
}

void ActivityPageTest::whatIsToBeCompletedIsShownFromHereWithoutTheOrg()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    look(dark, rightToLeft);
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    using enum OutboxState;
    QVERIFY(await(m_data->outbox.add(m_data->lead(1, u"Kim"_s, u"Beispiel"_s, u"Unknown"_s, Sent, org))));
    QVERIFY(await(m_data->outbox.add(m_data->lead(2, u"Ida"_s, u"Ganz"_s, u"Contoso"_s, Sent, org))));
    QVERIFY(await(m_data->outbox.add(m_data->lead(3, u"Robin"_s, u"Muster"_s, u"Unknown"_s, Queued, org))));
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page, size);
    page->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(4);
    QTRY_COMPARE(m_data->toComplete.state(), ToComplete::State::FromHere);
    auto *const table = page->findChild<QTableView *>(u"toComplete"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(page->findChild<ToCompleteList *>()->findChild<Banner *>()->isVisible());
    for (int row = 0; row < 2; ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        const bool isSent
            = table->model()->index(row, ActivityModel::RecordColumn).data() == u"Kim Beispiel"_s;
        QCOMPARE(page->findChild<Button *>(u"openIncomplete"_s)->isEnabled(), isSent);
        QVERIFY(!page->findChild<Button *>(u"complete"_s)->isEnabled()); // needs the org
    }
    keepPicture(u"to-complete-"_s + QLatin1StringView(QTest::currentDataTag()));
    page->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(0);
    QVERIFY(!table->isVisible());
    QVERIFY(page->findChild<QPushButton *>(u"exportShown"_s)->isVisible());
}

void ActivityPageTest::nothingFromHereIsNotAllOfTheOrg()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org));
    auto *page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    show(page);
    page->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(4);
    QTRY_COMPARE(m_data->toComplete.state(), ToComplete::State::FromHere);
    QStringList words;
    for (const QLabel *label : page->findChild<ToCompleteList *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    QVERIFY2(words.contains(u"Nothing entered here waits to be completed"_s), qPrintable(words.join(u'|')));
    QVERIFY(page->findChild<ToCompleteList *>()->findChild<Banner *>()->isVisible());
}

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
