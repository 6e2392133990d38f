#include "gui/activitypage.h"
#include "gui/automationrow.h"
#include "gui/automationspage.h"
#include "gui/button.h"
#include "gui/connectionspage.h"
#include "gui/mainwindow.h"
#include "gui/newrecordpage.h"
#include "gui/recordresultview.h"
#include "gui/runspage.h"
#include "gui/segmentedtabs.h"
#include "gui/skeletonblock.h"
#include "gui/tocompletelist.h"
#include "gui/tokens.h"
#include "pagesfixture.h"
#include "sloworg.h"
#include "stilllook.h"

#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QTableView>

#include <algorithm>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// What pages show while there is nothing to show: what is on its way, and what could not be read.
class PageStatesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void firstReadingShowsShapesThenWordsThenRows_data();
    void firstReadingShowsShapesThenWordsThenRows();
    void whatCannotBeReadIsToldAndTriedAgain_data();
    void whatCannotBeReadIsToldAndTriedAgain();
    void whatIsKnownStaysWhereItCannotBeReadAgain();
    void otherTabThatIsEmptySaysSoOnlyWhenItIsRead();
    void recordsOutOfSightTakeNoKeyboard();
    void firstQuestionToAnOrgCanBeLeft();
    void oneMoreQuestionIsSeenAndCanBeLeft();
    void formToEditOpensOverItsPageOnly();
    void secondPressOfEditAsksForNothing();

private:
    void show(QWidget *page);
    QWidget *showPage(const QString &name);
    void keepPicture(const QString &name);
    [[nodiscard]] QList<QWidget *> shapes() const;
    [[nodiscard]] Button *buttonWith(const QString &words) const;
    [[nodiscard]] bool isRead(const QString &words) const;
    [[nodiscard]] bool isTold(const QString &part) const;
    /// As a person sees it: against what is painted behind it.
    [[nodiscard]] double legibility(const QWidget &words) const;
    void judgeLegibility(const QString &fact);
    [[nodiscard]] bool isRow(const QString &words) const;
    void fill();
    /// A result of a lead that arrived, and its page.
    NewRecordPage *showResult();

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PagesFixture> m_data;
    std::unique_ptr<QSettings> m_settings;
    SlowOrg m_slow;
    std::unique_ptr<SalesforceOrgs> m_orgs;
    std::unique_ptr<RecordSearch> m_search;
    std::unique_ptr<ToComplete> m_toComplete;
    std::unique_ptr<MainWindow> m_window;
    QWidget *m_other = nullptr; ///< another page of the window
};

void PageStatesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void PageStatesTest::init()
{
    m_data = std::make_unique<PagesFixture>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    PagesFixture &data = *m_data;
    m_orgs = std::make_unique<SalesforceOrgs>(m_slow, data.connections, data.clock);
    m_search = std::make_unique<RecordSearch>(
        RecordSearch::Parts{data.connections, *m_orgs, data.rights, data.clock});
    m_toComplete = std::make_unique<ToComplete>(
        ToComplete::Parts{data.catalog, data.connections, data.outbox, data.records, *m_search, data.clock});
    m_window = std::make_unique<MainWindow>(*m_settings);
}

void PageStatesTest::cleanup()
{
    m_window.reset();
    m_toComplete.reset();
    m_search.reset();
    m_orgs.reset();
    m_data.reset();
    m_theme->setChoice(ThemeChoice::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PageStatesTest::show(QWidget *page)
{
    m_window->addPage({u"history"_s, u"Page"_s, {}}, page);
    m_other = new QWidget;
    m_window->addPage({u"plug"_s, u"Other"_s, {}}, m_other);
    m_window->setOutbox(OutboxBlock::Look::Sent, u"Online"_s, u"Everything is sent"_s);
    m_window->resize(1280, 826);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
}

/// And has it read, as the window would.
QWidget *PageStatesTest::showPage(const QString &name)
{
    QWidget *page = nullptr;
    if (name == "records"_L1)
        page = new ActivityPage(m_data->activityModel, m_data->toComplete);
    else if (name == "runs"_L1)
        page = new RunsPage(m_data->runsModel);
    else if (name == "automations"_L1)
        page = new AutomationsPage(m_data->automationsModel);
    else if (name == "connections"_L1)
        page = new ConnectionsPage(m_data->connectionsModel);
    else
        page = new NewRecordPage(m_data->recordModel);
    show(page);
    if (name == "records"_L1)
        m_data->activityModel.refresh();
    else if (name == "connections"_L1)
        m_data->connectionsModel.refresh();
    else if (name == "form"_L1)
        m_data->recordModel.refresh();
    return page;
}

void PageStatesTest::keepPicture(const QString &name)
{
    for (int turn = 0; turn < 4; ++turn) // queued showing, late layouts
        QCoreApplication::processEvents();
    QVERIFY(m_window->grab().save(u"%1/state-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), name)));
}

QList<QWidget *> PageStatesTest::shapes() const
{
    QList<QWidget *> found;
    for (SkeletonBlock *const block : m_window->findChildren<SkeletonBlock *>()) {
        if (block->isVisible())
            found.append(block);
    }
    return found;
}

Button *PageStatesTest::buttonWith(const QString &words) const
{
    for (Button *const button : m_window->findChildren<Button *>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

bool PageStatesTest::isRead(const QString &words) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

bool PageStatesTest::isTold(const QString &part) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

double PageStatesTest::legibility(const QWidget &words) const
{
    const QRect place(words.mapTo(m_window.get(), QPoint()), words.size());
    const QImage seen = m_window->grab(place).toImage();
    QHash<QRgb, int> colours;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            ++colours[seen.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto one = colours.cbegin(); one != colours.cend(); ++one) {
        if (one.value() > colours.value(ground))
            ground = one.key();
    }
    double best = 1;
    for (auto one = colours.cbegin(); one != colours.cend(); ++one)
        best = std::max(best, contrast(QColor(one.key()), QColor(ground)));
    return best;
}

/// What happened, what to do, and the button.
void PageStatesTest::judgeLegibility(const QString &fact)
{
    constexpr double least = 4.5; // WCAG 2.1, 1.4.3
    QList<const QWidget *> parts{buttonWith(u"&Try again"_s)};
    for (const QLabel *const label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && (label->text() == fact || label->text().contains(u"then try again."_s)))
            parts.append(label);
    }
    QCOMPARE(parts.size(), 3);
    for (const QWidget *const part : std::as_const(parts)) {
        QVERIFY(!part->visibleRegion().isEmpty());
        const double seen = legibility(*part);
        QVERIFY2(seen >= least, qPrintable(u"%1: %2"_s.arg(part->accessibleName()).arg(seen)));
    }
}

bool PageStatesTest::isRow(const QString &words) const
{
    for (const QTableView *const table : m_window->findChildren<QTableView *>()) {
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(row, column).data().toString() == words)
                    return true;
            }
        }
    }
    return isRead(words);
}

/// One of each that pages list.
void PageStatesTest::fill()
{
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m_data->keep(org) && m_data->knowsLeads(org));
    QVERIFY(m_data->automate(u"Tell the team"_s, u"http://127.0.0.1:8080/arrived"_s));
    QVERIFY(m_data->arrive(m_data->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Sent, org)));
}

void PageStatesTest::firstReadingShowsShapesThenWordsThenRows_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("row");
    const QString records = u"Reading your records"_s;
    QTest::newRow("records") << u"records"_s << false << false << records << u"Kim Sample"_s;
    QTest::newRow("records-dark") << u"records"_s << true << false << records << u"Kim Sample"_s;
    QTest::newRow("records-rtl") << u"records"_s << false << true << records << u"Kim Sample"_s;
    QTest::newRow("runs") << u"runs"_s << false << false << u"Reading what automations did"_s
                          << u"Tell the team"_s;
    QTest::newRow("automations") << u"automations"_s << false << false << u"Reading your automations"_s
                                 << u"Tell the team"_s;
    QTest::newRow("automations-dark")
        << u"automations"_s << true << false << u"Reading your automations"_s << u"Tell the team"_s;
    QTest::newRow("connections") << u"connections"_s << false << false << u"Reading your connections"_s
                                 << u"Acme Corp"_s;
    QTest::newRow("form") << u"form"_s << false << false << u"Reading your connections"_s << u"Acme Corp"_s;
}

void PageStatesTest::firstReadingShowsShapesThenWordsThenRows()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QString, words);
    QFETCH(QString, row);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    fill();
    QSemaphore disk;
    (void)m_data->database.read<Done>([&disk](QSqlDatabase &) -> Result<Done> {
        disk.acquire(); // is slow today
        return Done{};
    });
    showPage(page);
    QVERIFY(!isRow(row));
    QVERIFY(!buttonWith(u"&New lead"_s)); // nobody knows yet that there is nothing
    QTRY_VERIFY(!shapes().isEmpty());
    QTRY_VERIFY(isRead(words));
    keepPicture(u"reading-"_s + QLatin1StringView(QTest::currentDataTag()));
    disk.release();
    QTRY_VERIFY(isRow(row));
    QVERIFY(shapes().isEmpty());
}

void PageStatesTest::whatCannotBeReadIsToldAndTriedAgain_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("row");
    struct Case {
        const char *name;
        QString page;
        QString table;
        QString fact;
        QString row;
    };
    const QString records = u"Your records could not be read"_s;
    const QString connections = u"Your connections could not be read"_s;
    const QList<Case> cases = {{"records", u"records"_s, u"outbox"_s, records, u"Kim Sample"_s},
        {"records-connections", u"records"_s, u"connections"_s, records, u"Kim Sample"_s},
        {"runs", u"runs"_s, u"automation_runs"_s, u"The runs could not be read"_s, u"Tell the team"_s},
        {"automations", u"automations"_s, u"automations"_s, u"Your automations could not be read"_s,
            u"Tell the team"_s},
        {"connections", u"connections"_s, u"connections"_s, connections, u"Acme Corp"_s},
        {"form", u"form"_s, u"connections"_s, connections, u"Acme Corp"_s}};
    for (const Case &one : cases) {
        for (const bool dark : {false, true}) {
            const QByteArray name = one.name + QByteArray(dark ? "-dark" : "");
            QTest::newRow(name.constData()) << one.page << dark << one.table << one.fact << one.row;
        }
    }
}

void PageStatesTest::whatCannotBeReadIsToldAndTriedAgain()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    QFETCH(QString, table);
    QFETCH(QString, fact);
    QFETCH(QString, row);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    fill();
    QVERIFY(m_data->rename(table, u"lost"_s));
    const QWidget *const shown = showPage(page);
    QTRY_VERIFY(isRead(fact));
    QVERIFY(isTold(u"then try again."_s)); // with what happened before it
    QVERIFY(shapes().isEmpty());
    keepPicture(u"unread-"_s + QLatin1StringView(QTest::currentDataTag()));
    judgeLegibility(fact);
    Button *const again = buttonWith(u"&Try again"_s);
    QVERIFY(again);
    again->setFocus();
    again->click();
    QTRY_VERIFY(isRead(fact)); // still
    QVERIFY(m_data->rename(u"lost"_s, table));
    QTRY_VERIFY(buttonWith(u"&Try again"_s));
    buttonWith(u"&Try again"_s)->click();
    QTRY_VERIFY(isRow(row));
    QVERIFY(!isRead(fact));
    QTRY_VERIFY(shown->isAncestorOf(QApplication::focusWidget()));
}

void PageStatesTest::whatIsKnownStaysWhereItCannotBeReadAgain()
{
    fill();
    showPage(u"records"_s);
    QTRY_VERIFY(isRow(u"Kim Sample"_s));
    QVERIFY(m_data->rename(u"outbox"_s, u"lost"_s));
    m_data->activityModel.refresh();
    QVERIFY(!await(m_data->outbox.list({}))); // and what was asked before it has come
    QTest::qWait(0);
    QVERIFY(isRow(u"Kim Sample"_s));
    // What nobody has read cannot be shown: the rows are of another tab.
    m_window->findChild<SegmentedTabs *>(u"tabs"_s)->setCurrentIndex(2);
    QTRY_VERIFY(isRead(u"Your records could not be read"_s));
    QVERIFY(!isRow(u"Kim Sample"_s));
}

void PageStatesTest::otherTabThatIsEmptySaysSoOnlyWhenItIsRead()
{
    fill();
    showPage(u"records"_s);
    auto *const tabs = m_window->findChild<SegmentedTabs *>(u"tabs"_s);
    QTRY_VERIFY(isRow(u"Kim Sample"_s));
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(isRead(u"No record is in this state."_s));
    QSemaphore disk;
    (void)m_data->database.read<Done>([&disk](QSqlDatabase &) -> Result<Done> {
        disk.acquire();
        return Done{};
    });
    tabs->setCurrentIndex(3);
    QVERIFY(shapes().isEmpty()); // what stood there stays for a moment
    QTRY_VERIFY(!shapes().isEmpty());
    disk.release();
    QTRY_VERIFY(isRow(u"Kim Sample"_s));
}

/// Whose details stood there, with the keyboard in them, when the page was left.
void PageStatesTest::recordsOutOfSightTakeNoKeyboard()
{
    fill();
    showPage(u"records"_s);
    QTRY_VERIFY(isRow(u"Kim Sample"_s));
    m_window->findChild<QTableView *>(u"table"_s)->selectRow(0);
    auto *const remove = m_window->findChild<QPushButton *>(u"undo"_s);
    QTRY_VERIFY(remove->isVisible());
    remove->setFocus();
    auto *const field = new QLineEdit(m_other);
    m_window->showPage(m_other);
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(await(m_data->connections.remove({u"acme"_s})));
    m_data->activityModel.refresh();
    QTRY_VERIFY(remove->isHidden()); // there is nobody to ask for it any more
    QVERIFY(field->hasFocus());
    QCOMPARE(m_window->focusWidget(), field);
}

void PageStatesTest::firstQuestionToAnOrgCanBeLeft()
{
    fill();
    show(new ActivityPage(m_data->activityModel, *m_toComplete));
    m_window->findChild<SegmentedTabs *>(u"tabs"_s)->setCurrentIndex(4);
    QTRY_VERIFY(isRead(u"Asking Acme Corp"_s));
    QVERIFY(!shapes().isEmpty());
    keepPicture(u"to-complete-first"_s);
    QTRY_VERIFY(buttonWith(u"Ca&ncel"_s));
    buttonWith(u"Ca&ncel"_s)->click();
    QTRY_VERIFY(isRead(u"Acme Corp was not asked"_s));
    QVERIFY(shapes().isEmpty());
    QVERIFY(buttonWith(u"&Ask again"_s)->hasFocus());
    m_slow.answerAll(); // to nobody
    QTest::qWait(0);
    QVERIFY(isRead(u"Acme Corp was not asked"_s));
}

void PageStatesTest::oneMoreQuestionIsSeenAndCanBeLeft()
{
    fill();
    const ConnectionRow org = m_data->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(await(
        m_data->outbox.add(m_data->lead(7, u"Ida"_s, u"Ganz"_s, u"Unknown"_s, OutboxState::Sent, org))));
    show(new ActivityPage(m_data->activityModel, *m_toComplete));
    m_window->findChild<SegmentedTabs *>(u"tabs"_s)->setCurrentIndex(4);
    QTRY_VERIFY(m_toComplete->isAsking());
    QTRY_VERIFY((m_slow.answerAll(), isRow(u"Ida Ganz"_s))); // what is known here, as the org says no
    QTRY_VERIFY(!m_toComplete->isAsking());
    m_toComplete->refresh();
    QTRY_VERIFY(isRead(u"Asking Acme Corp"_s));
    QVERIFY(isRow(u"Ida Ganz"_s)); // it stays
    QVERIFY(shapes().isEmpty());
    keepPicture(u"to-complete-again"_s);
    buttonWith(u"Ca&ncel"_s)->click();
    QTRY_VERIFY(!isRead(u"Asking Acme Corp"_s));
    QVERIFY(!m_toComplete->isAsking());
    QVERIFY(isRow(u"Ida Ganz"_s));
    QVERIFY(m_window->findChild<QTableView *>(u"toComplete"_s)->hasFocus());
}

NewRecordPage *PageStatesTest::showResult()
{
    fill();
    auto *const page = new NewRecordPage(m_data->recordModel);
    show(page);
    m_data->recordModel.refresh();
    if (!QTest::qWaitFor([this] { return m_data->recordModel.org() != nullptr; }))
        qFatal("there is no org");
    m_data->recordModel.submit({{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Contoso"_s}}, false);
    if (!QTest::qWaitFor([this] { return m_data->recordModel.result().has_value(); }))
        qFatal("there is no result");
    OutboxRow row = await(m_data->outbox.find(m_data->recordModel.result()->id)).value();
    row.state = OutboxState::Sent;
    row.recordId = {u"00Q000000000009EAA"_s};
    emit m_data->worker.rowSettled(row);
    return page;
}

void PageStatesTest::formToEditOpensOverItsPageOnly()
{
    NewRecordPage *const page = showResult();
    QTRY_VERIFY(buttonWith(u"&Edit this lead"_s));
    connect(page, &NewRecordPage::editRequested, m_toComplete.get(), &ToComplete::edit);
    connect(page, &NewRecordPage::editLeft, m_toComplete.get(), &ToComplete::leaveForm);
    const QSignalSpy opened(m_toComplete.get(), &ToComplete::completing);
    const QSignalSpy failed(m_toComplete.get(), &ToComplete::failed);
    const QSignalSpy left(page, &NewRecordPage::editLeft);
    buttonWith(u"&Edit this lead"_s)->click();
    QVERIFY(buttonWith(u"Opening…"_s)); // at once
    keepPicture(u"edit-opening"_s);
    m_window->showPage(m_other);
    QTRY_VERIFY(!page->isVisible());
    QCOMPARE(left.count(), 1);
    m_slow.answerAll();
    QTest::qWait(50);
    QCOMPARE(opened.count() + failed.count(), 0); // neither over the other page
    m_window->showPage(page);
    QTRY_VERIFY(buttonWith(u"&Edit this lead"_s));
}

void PageStatesTest::secondPressOfEditAsksForNothing()
{
    NewRecordPage *const page = showResult();
    QTRY_VERIFY(buttonWith(u"&Edit this lead"_s));
    const QSignalSpy asked(page, &NewRecordPage::editRequested);
    const QSignalSpy left(page, &NewRecordPage::editLeft);
    Button *const edit = buttonWith(u"&Edit this lead"_s);
    edit->click();
    edit->click();
    QCOMPARE(asked.count(), 1);
    page->endOpening();
    QCOMPARE(edit->text(), u"&Edit this lead"_s);
    QCOMPARE(left.count(), 0); // it is there: nobody left
    edit->click();
    QCOMPARE(asked.count(), 2);
    m_data->recordModel.startNew(); // the record is another one's turn
    QTRY_COMPARE(left.count(), 1);
}

QTEST_MAIN(PageStatesTest)
#include "tst_pagestates.moc"
