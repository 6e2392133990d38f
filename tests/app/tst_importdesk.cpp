#include "app/importdesk.h"

#include "app/corefixture.h"
#include "app/windowlock.h"
#include "gui/button.h"
#include "gui/importpage.h"
#include "gui/latepage.h"
#include "gui/mainwindow.h"
#include "gui/productionquestion.h"
#include "gui/questiondialog.h"
#include "gui/theme.h"
#include "gui/toast.h"
#include "presentation/recordviewmodel.h"
#include "store/sql.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The page Import over the whole core: what is asked, queued, followed and saved. Nothing is sent: the
/// worker is not started.
class ImportDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void aFileIsShownBeforeAnythingIsQueued();
    void productionIsAskedForByItsName();
    void whatIsNoProductionIsNotAskedFor();
    void newerFileTakesTheQuestionAway();
    void stopIsAskedFirst();
    void questionIsNoneOnceAllHasArrived();
    void nothingWaitsForWhoLeavesThePage();
    void newerFileIsShownInsteadOfTheRun();
    void keyboardStaysOnThePage();
    void aFileIsChosenInADialog();
    void rowsWithErrorsAreSaved();
    void whatTheOrgTurnedAwayIsSaved();
    void whatCannotBeSavedIsTold();
    void windowThatTakesThePlaceShowsTheRun();
    void fileThatWaitsForAnOrgLeadsToThePageOnceThereIsOne();

private:
    /// A window with its page.
    struct Desk {
        Desk(CoreServices &core, const QString &folder)
            : settings(folder + u"/window.ini"_s, QSettings::IniFormat)
            , window(settings)
            , lock(core.lock, window)
            , form({core.catalog, core.connections, core.outbox, core.records, core.search, core.worker,
                  core.rights, core.clock, core.kept})
            , desk(core, lock, window, form)
        {
            window.addPage({u"plug"_s, u"Connections"_s, {}}, new QWidget);
            desk.add();
            window.show();
            form.refresh();
        }
        QSettings settings;
        MainWindow window;
        WindowLock lock;
        RecordViewModel form;
        ImportDesk desk;
    };

    void connectAcme(Environment environment = Environment::Production);
    void open(const QByteArray &content);
    void queueTwo();
    [[nodiscard]] ImportPage *page() const { return m_desk->window.findChild<ImportPage *>(); }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        auto *const found = m_desk->window.findChild<Dialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] int queued()
    {
        const auto rows = await(m_fixture->core.outbox.list({}));
        return int(std::count_if(rows->cbegin(), rows->cend(),
            [](const OutboxRow &row) { return row.state == OutboxState::Queued; }));
    }
    [[nodiscard]] bool settle(const QString &change)
    {
        return bool(
            await(m_fixture->core.database.write<Done>([&change](QSqlDatabase &store) -> Result<Done> {
                const auto done = runSql(store, u"UPDATE outbox SET "_s + change);
                return done ? Result<Done>(Done{}) : fail(done.error());
            })));
    }
    [[nodiscard]] static bool says(const QWidget &where, const QString &words)
    {
        const auto labels = where.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->text().contains(words); });
    }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_fixture->folder.filePath(name); }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Theme> m_theme;
    std::optional<CoreFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
};

void ImportDeskTest::init()
{
    m_fixture.emplace();
    QVERIFY(await(m_fixture->core.open()));
    m_desk = std::make_unique<Desk>(m_fixture->core, m_fixture->folder.path());
}

void ImportDeskTest::cleanup()
{
    QVERIFY(await(m_fixture->core.worker.stop()));
    m_desk.reset();
    m_fixture.reset();
}

void ImportDeskTest::connectAcme(Environment environment)
{
    CoreServices &core = m_fixture->core;
    ConnectionRow acme = CoreFixture::acme();
    acme.scopesGranted = {u"api"_s};
    acme.environment = environment;
    const QByteArray describe = R"({"name":"Lead","createable":true,"fields":[
        {"name":"LastName","label":"Last Name","type":"string","nillable":false,"createable":true,"length":80},
        {"name":"Company","label":"Company","type":"string","nillable":true,"createable":true,"length":80}]})";
    QVERIFY(await(core.schemas.save({acme.id, acme.accountId, core.orgs.knownApiVersion(acme.id), u"Lead"_s,
        describe, "Sat, 31 Jan 2026 00:00:00 GMT", core.clock.now()})));
    QVERIFY(await(core.connections.save(acme)));
    m_desk->form.refresh();
}

void ImportDeskTest::open(const QByteArray &content)
{
    QFile file(pathOf(u"fair.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    file.close();
    m_desk->desk.open(file.fileName());
}

void ImportDeskTest::queueTwo()
{
    connectAcme(Environment::Sandbox);
    open("LastName,Company\nRivers,Northwind\nLee,Contoso\n");
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    emit page()->importRequested();
    QTRY_COMPARE(page()->step(), ImportPage::Step::Import);
    QCOMPARE(queued(), 2);
}

void ImportDeskTest::aFileIsShownBeforeAnythingIsQueued()
{
    connectAcme();
    open("LastName,Company\nRivers,Northwind\n");
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    QCOMPARE(m_desk->window.currentPage(), page());
    QCOMPARE(queued(), 0);
    emit page()->fileLeft();
    QCOMPARE(page()->step(), ImportPage::Step::File);
    QCOMPARE(queued(), 0);
}

void ImportDeskTest::productionIsAskedForByItsName()
{
    connectAcme();
    open("LastName,Company\nRivers,Northwind\nLee,Contoso\n");
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    emit page()->importRequested();
    QTRY_VERIFY(dialog<ProductionQuestion>());
    dialog<ProductionQuestion>()->reject();
    QTRY_VERIFY(!dialog<ProductionQuestion>());
    QVERIFY(page()->step() != ImportPage::Step::File); // the plan stands
    emit page()->importRequested();
    QTRY_VERIFY(dialog<ProductionQuestion>());
    QCOMPARE(queued(), 0);
    QTest::keyClicks(dialog<ProductionQuestion>()->findChild<QLineEdit *>(), u"acme corp"_s);
    dialog<ProductionQuestion>()->findChild<Button *>(u"importIntoProduction"_s)->click();
    QTRY_COMPARE(page()->step(), ImportPage::Step::Import);
    QCOMPARE(queued(), 2);
}

void ImportDeskTest::whatIsNoProductionIsNotAskedFor()
{
    queueTwo();
    QVERIFY(!dialog<QDialog>());
}

void ImportDeskTest::newerFileTakesTheQuestionAway()
{
    connectAcme();
    open("LastName,Company\nRivers,Northwind\n");
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    emit page()->importRequested();
    QTRY_VERIFY(dialog<ProductionQuestion>());
    open("LastName,Company\nLee,Contoso\n");
    QTRY_VERIFY(!dialog<ProductionQuestion>());
    QTRY_VERIFY(page()->step() != ImportPage::Step::File);
    QCOMPARE(queued(), 0);
}

void ImportDeskTest::stopIsAskedFirst()
{
    queueTwo();
    emit page()->stopRequested();
    QTRY_VERIFY(dialog<QuestionDialog>());
    QVERIFY(says(*dialog<QuestionDialog>(), u"Stop importing fair.csv?"_s));
    dialog<QuestionDialog>()->reject();
    QTRY_VERIFY(!dialog<QuestionDialog>());
    QCOMPARE(queued(), 2);
    emit page()->stopRequested();
    QTRY_VERIFY(dialog<QuestionDialog>());
    dialog<QuestionDialog>()->accept();
    QTRY_COMPARE(page()->step(), ImportPage::Step::Results);
    QCOMPARE(queued(), 0);
}

void ImportDeskTest::questionIsNoneOnceAllHasArrived()
{
    queueTwo();
    emit page()->stopRequested();
    QTRY_VERIFY(dialog<QuestionDialog>());
    QVERIFY(settle(u"state = 'sent', record_id = '00Q000000000001EAA', settled_at = 1"_s));
    m_desk->desk.refresh();
    QTRY_VERIFY(!dialog<QuestionDialog>());
    QTRY_COMPARE(page()->step(), ImportPage::Step::Results);
}

void ImportDeskTest::nothingWaitsForWhoLeavesThePage()
{
    queueTwo();
    emit page()->fileLeft();
    QCOMPARE(page()->step(), ImportPage::Step::File);
    m_desk->desk.refresh();
    QCOMPARE(queued(), 2); // they go out all the same
    QCOMPARE(page()->step(), ImportPage::Step::File);
}

void ImportDeskTest::newerFileIsShownInsteadOfTheRun()
{
    queueTwo();
    open("LastName,Company\nQuill,Fabrikam\n");
    QTRY_VERIFY(page()->step() == ImportPage::Step::Mapping || page()->step() == ImportPage::Step::Check);
    m_desk->desk.refresh();
    QVERIFY(await(m_fixture->core.outbox.list({})));
    QVERIFY(page()->step() != ImportPage::Step::Import);
    QCOMPARE(queued(), 2);
}

/// From the check to the end, whatever goes off meanwhile.
void ImportDeskTest::keyboardStaysOnThePage()
{
    connectAcme(Environment::Sandbox);
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window, 60'000));
    open("LastName,Company\nRivers,Northwind\nLee,Contoso\n");
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    const auto hasKeyboard = [this] {
        const QWidget *const focused = QApplication::focusWidget();
        return focused && page()->isAncestorOf(focused) && focused->isVisible() && focused->isEnabled();
    };
    if (page()->step() == ImportPage::Step::Mapping)
        QTest::keyClick(&m_desk->window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page()->step(), ImportPage::Step::Check);
    QVERIFY(hasKeyboard());
    QTest::keyClick(&m_desk->window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page()->step(), ImportPage::Step::Import);
    QTRY_VERIFY(hasKeyboard());
    QVERIFY(settle(u"state = 'sent', record_id = hex(randomblob(9)), settled_at = 1"_s));
    m_desk->desk.refresh();
    QTRY_COMPARE(page()->step(), ImportPage::Step::Results);
    QVERIFY(hasKeyboard());
}

void ImportDeskTest::aFileIsChosenInADialog()
{
    connectAcme();
    open("LastName,Company\nRivers,Northwind\n");
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    emit page()->fileLeft();
    emit page()->fileRequested();
    QTRY_VERIFY(dialog<QFileDialog>());
    QVERIFY(dialog<QFileDialog>()->nameFilters().constFirst().contains(u"*.csv"_s));
    emit dialog<QFileDialog>()->fileSelected(pathOf(u"fair.csv"_s));
    dialog<QFileDialog>()->close();
    QTRY_VERIFY(page()->step() != ImportPage::Step::File);
}

void ImportDeskTest::rowsWithErrorsAreSaved()
{
    connectAcme();
    open("LastName,Company\nRivers,Northwind\n,Nobody Ltd\n");
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    emit page()->faultsRequested();
    QTRY_VERIFY(dialog<QFileDialog>());
    QCOMPARE(QFileInfo(dialog<QFileDialog>()->selectedFiles().constFirst()).fileName(), u"fair-errors.csv"_s);
    emit dialog<QFileDialog>()->fileSelected(pathOf(u"errors.csv"_s));
    QVERIFY(read(pathOf(u"errors.csv"_s)).contains("Nobody Ltd"));
    QVERIFY(!read(pathOf(u"errors.csv"_s)).contains("Northwind"));
    QVERIFY(says(m_desk->window.toast(), u"errors.csv is saved"_s));
}

void ImportDeskTest::whatTheOrgTurnedAwayIsSaved()
{
    queueTwo();
    QVERIFY(
        settle(u"state = 'rejected', error_code = 'DUPLICATES_DETECTED', error_text = 'Use one of these', "
               "settled_at = 1 WHERE fields LIKE '%Rivers%'"_s));
    QVERIFY(settle(u"state = 'sent', record_id = '00Q000000000001EAA', settled_at = 1 "
                   "WHERE fields LIKE '%Lee%'"_s));
    m_desk->desk.refresh();
    QTRY_COMPARE(page()->step(), ImportPage::Step::Results);
    emit page()->rejectionsRequested();
    QTRY_VERIFY(dialog<QFileDialog>());
    emit dialog<QFileDialog>()->fileSelected(pathOf(u"rejected.csv"_s));
    QVERIFY(read(pathOf(u"rejected.csv"_s)).contains("Rivers"));
    QVERIFY(!read(pathOf(u"rejected.csv"_s)).contains("Lee"));
}

void ImportDeskTest::whatCannotBeSavedIsTold()
{
    connectAcme();
    open("LastName,Company\nRivers,Northwind\n,Nobody Ltd\n");
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    emit page()->faultsRequested();
    QTRY_VERIFY(dialog<QFileDialog>());
    emit dialog<QFileDialog>()->fileSelected(pathOf(u"missing/errors.csv"_s));
    QTRY_VERIFY(dialog<QuestionDialog>());
}

void ImportDeskTest::windowThatTakesThePlaceShowsTheRun()
{
    queueTwo();
    const ImportDesk::Unfinished work = m_desk->desk.unfinished();
    QVERIFY(work.run && work.run->rows.size() == 2);
    m_desk = std::make_unique<Desk>(m_fixture->core, m_fixture->folder.path());
    m_desk->desk.takeUp(work);
    m_desk->window.showPage(m_desk->window.findChildren<LatePage *>().constFirst());
    QTRY_COMPARE(page()->step(), ImportPage::Step::Import);
}

void ImportDeskTest::fileThatWaitsForAnOrgLeadsToThePageOnceThereIsOne()
{
    open("LastName,Company\nRivers,Northwind\n");
    QTRY_VERIFY(says(*page(), u"kept until then"_s));
    const ImportDesk::Unfinished work = m_desk->desk.unfinished();
    m_desk = std::make_unique<Desk>(m_fixture->core, m_fixture->folder.path());
    m_desk->desk.takeUp(work);
    connectAcme();
    QTRY_VERIFY(page() && page()->step() != ImportPage::Step::File);
    QCOMPARE(m_desk->window.currentPage(), page());
    QCOMPARE(queued(), 0);
}

QTEST_MAIN(ImportDeskTest)
#include "tst_importdesk.moc"
