#include "e2e/recordsfixture.h"
#include "gui/button.h"
#include "gui/completedialog.h"
#include "gui/keptdialog.h"
#include "gui/lookupedit.h"
#include "gui/newrecordpage.h"
#include "gui/stilllook.h"
#include "gui/tocompletelist.h"
#include "presentation/activitymodel.h"
#include "salesforce/requests.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The page of new records as a person works it, over the real engine and a demo org that runs.
class RecordPageDemoOrgTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whoIsThereAlreadyIsUpdatedByTheKey_data();
    void whoIsThereAlreadyIsUpdatedByTheKey();
    void whatStaysIsChosenInTheDialog_data();
    void whatStaysIsChosenInTheDialog();
    void whatWasLookedUpIsShownByItsName();
    void placeholderIsCompletedFromTheList_data();
    void placeholderIsCompletedFromTheList();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    void fill(const QJsonObject &fields);
    void press(Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    void choose(LookupEdit *edit, const QString &text);
    void keepPicture(QWidget &widget, const QString &name);
    [[nodiscard]] qsizetype count(const QString &soql);

    DemoOrgProgram m_org;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordsFixture> m;
    std::unique_ptr<NewRecordPage> m_page;
    int m_names = 0;
};

void RecordPageDemoOrgTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
    QVERIFY(m_org.start({u"--memory"_s}));
}

void RecordPageDemoOrgTest::init()
{
    m_org.forgetCookies();
    m_org.setPerson(u"you@demo.example"_s);
    m_theme->setChoice(ThemeChoice::Light);
    m = std::make_unique<RecordsFixture>(m_org.connectedTokens());
    m_page = std::make_unique<NewRecordPage>(m->model);
    m_page->resize(1068, 780);
    m_page->show();
    m->model.refresh();
    m->worker.start();
    QTRY_VERIFY(line(u"LastName"_s) && line(u"LastName"_s)->isVisible());
}

void RecordPageDemoOrgTest::cleanup()
{
    QVERIFY(await(m->worker.stop()));
    m_page.reset();
    m.reset();
}

void RecordPageDemoOrgTest::fill(const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QVERIFY(line(field.key()));
        line(field.key())->clear();
        QTest::keyClicks(line(field.key()), field->toString());
    }
}

void RecordPageDemoOrgTest::press(Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_page.get(), Qt::Key_Return, modifiers);
}

/// By typing a part of its name.
void RecordPageDemoOrgTest::choose(LookupEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, text);
    QAbstractItemView *const list = edit->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(list->isVisible() && list->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!edit->chosen().id.isEmpty());
}

void RecordPageDemoOrgTest::keepPicture(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    QVERIFY(widget.grab().save(QStringLiteral(PICTURES_DIR) + u'/' + name + u".png"_s));
}

qsizetype RecordPageDemoOrgTest::count(const QString &soql)
{
    const auto found = await(m->orgs.send({u"demo"_s}, queryRequest(u"62.0"_s, soql)));
    return found ? readFound(found->body).value().size() : -1;
}

void RecordPageDemoOrgTest::whoIsThereAlreadyIsUpdatedByTheKey_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("match") << false;
    QTest::newRow("match-dark") << true;
}

void RecordPageDemoOrgTest::whoIsThereAlreadyIsUpdatedByTheKey()
{
    QFETCH(const bool, dark);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString name = u"Sample%1"_s.arg(++m_names);
    const QString email = name.toLower() + u"@northwind.example"_s;
    fill({{u"LastName"_s, name}, {u"Company"_s, u"Northwind"_s}, {u"Email"_s, email}});
    QTRY_COMPARE(m->model.matches().state(), RecordMatches::State::None);
    press(Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(line(u"Email"_s)->text().isEmpty());
    const QString leads = u"SELECT Id FROM Lead WHERE LastName = '%1'"_s.arg(name);
    QTRY_COMPARE(count(leads), 1);

    fill({{u"LastName"_s, name}, {u"Company"_s, u"Northwind Traders"_s}, {u"Email"_s, email},
        {u"Title"_s, u"Head of Purchasing"_s}});
    QTRY_VERIFY(!m->model.matches().matches().isEmpty() && m->model.matches().matches().first().compared);
    auto *const update = find<Button>(u"updateMatch"_s);
    QVERIFY(update && update->isVisible() && update->isEnabled());
    QVERIFY(find<Button>(u"create"_s)->text().contains(u"anyway"_s));
    keepPicture(*m_page, u"lead-"_s + QLatin1StringView(QTest::currentDataTag()));

    const QSignalSpy updated(&m->model, &RecordViewModel::updated);
    press(); // means the update now
    QTRY_COMPARE(updated.count(), 1);
    QCOMPARE(count(leads), 1);
    QCOMPARE(count(leads + u" AND Title = 'Head of Purchasing'"_s), 1);
    QVERIFY(line(u"Email"_s)->text().isEmpty());
}

void RecordPageDemoOrgTest::whatStaysIsChosenInTheDialog_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("fair") << false;
    QTest::newRow("fair-dark") << true;
}

void RecordPageDemoOrgTest::whatStaysIsChosenInTheDialog()
{
    QFETCH(const bool, dark);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QSignalSpy asked(m_page.get(), &NewRecordPage::dialogRequested);
    find<Button>(u"chooseKept"_s)->click();
    QCOMPARE(asked.count(), 1);
    const std::unique_ptr<QDialog> dialog(asked.first().first().value<QDialog *>());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    choose(dialog->findChild<LookupEdit *>(u"CampaignId"_s), u"Spring"_s);
    choose(dialog->findChild<LookupEdit *>(u"OwnerId"_s), u"in"_s);
    keepPicture(*dialog, u"choose-"_s + QLatin1StringView(QTest::currentDataTag()));
    dialog->findChild<QPushButton *>(u"keepThese"_s)->click();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *const strip = find<QLabel>(u"keptWords"_s);
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->text().contains(u"Spring trade fair"_s));
    QVERIFY(!find<QWidget>(u"fairCard"_s)->isVisible());
    QCOMPARE(find<LookupEdit>(u"OwnerId"_s)->text(), m->model.kept().values().ownerName);
    keepPicture(*m_page, u"lead-"_s + QLatin1StringView(QTest::currentDataTag()));

    const QString name = u"Visitor%1"_s.arg(++m_names);
    fill({{u"LastName"_s, name}});
    press(Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(line(u"LastName"_s)->text().isEmpty());
    QCOMPARE(
        find<LookupEdit>(u"OwnerId"_s)->text(), m->model.kept().values().ownerName); // stays for the next
    fill({{u"LastName"_s, name}, {u"FirstName"_s, u"Second"_s}});
    press();
    QTRY_VERIFY(m->model.result() && m->model.result()->followers.value(0).state == OutboxState::Sent);
    keepPicture(*m_page, u"result-"_s + QLatin1StringView(QTest::currentDataTag()));
    QCOMPARE(count(u"SELECT Id FROM CampaignMember WHERE Lead.LastName = '%1'"_s.arg(name)), 2);
    QCOMPARE(count(u"SELECT Id FROM Lead WHERE LastName = '%1' AND OwnerId = '%2'"_s.arg(
                 name, m->model.kept().values().owner)),
        2);
    m_page->startNew();
    find<Button>(u"endKept"_s)->click();
    QTRY_VERIFY(!strip->isVisible());
    QVERIFY(find<QWidget>(u"fairCard"_s)->isVisible());
    QCOMPARE(find<LookupEdit>(u"OwnerId"_s)->value(), QString());
}

/// When a record is opened again, a person reads a name and the value is the id as ever.
void RecordPageDemoOrgTest::whatWasLookedUpIsShownByItsName()
{
    auto *const owner = find<LookupEdit>(u"OwnerId"_s);
    choose(owner, u"in"_s);
    const QString id = owner->value();
    const QString name = owner->text();
    QVERIFY(id != name);
    owner->setValue({});
    owner->setValue(id);
    QTRY_COMPARE(owner->text(), name);
    QCOMPARE(owner->value(), id);
}

void RecordPageDemoOrgTest::placeholderIsCompletedFromTheList_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("complete") << false;
    QTest::newRow("complete-dark") << true;
}

void RecordPageDemoOrgTest::placeholderIsCompletedFromTheList()
{
    QFETCH(const bool, dark);
    const QString picture = QLatin1StringView(QTest::currentDataTag());
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString name = u"Placeholder%1"_s.arg(++m_names);
    fill({{u"LastName"_s, name}});
    press(Qt::ControlModifier | Qt::ShiftModifier);
    const QString leads = u"SELECT Id FROM Lead WHERE LastName = '%1'"_s.arg(name);
    QTRY_COMPARE(count(leads), 1);

    ToCompleteList list(m->toComplete);
    list.resize(1068, 500);
    list.show();
    list.begin();
    QTRY_COMPARE(m->toComplete.state(), ToComplete::State::Listed);
    auto *const table = list.findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible());
    int at = 0;
    while (m->toComplete.index(at, ActivityModel::RecordColumn).data() != name)
        QVERIFY(++at < m->toComplete.rowCount());
    QVERIFY(!list.findChild<Button *>(u"complete"_s)->isEnabled());
    table->selectRow(at);
    keepPicture(list, u"list-"_s + picture);
    QSignalSpy asked(&m->toComplete, &ToComplete::completing);
    list.findChild<Button *>(u"complete"_s)->click();
    QTRY_COMPARE(asked.count(), 1);
    const auto dialog
        = std::make_unique<CompleteDialog>(m->toComplete, asked.first().first().value<CompletionForm>());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    auto *const company = dialog->findChild<QLineEdit *>(u"Company"_s);
    QCOMPARE(company->text(), QString()); // the placeholder is no value to keep
    QCOMPARE(dialog->findChild<QLineEdit *>(u"LastName"_s)->text(), name);
    auto *const save = dialog->findChild<QPushButton *>(u"saveCompleted"_s);
    save->click(); // nothing is changed yet
    QVERIFY(dialog->isVisible());
    company->setText(u"Contoso"_s);
    keepPicture(*dialog, u"dialog-"_s + picture);
    save->click();
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(count(leads + u" AND Company = 'Contoso'"_s), 1);
    const auto isListed = [this, &name] {
        for (int row = 0; row < m->toComplete.rowCount(); ++row) {
            if (m->toComplete.index(row, ActivityModel::RecordColumn).data() == name)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(m->toComplete.state() == ToComplete::State::Listed && !isListed());
}

QTEST_MAIN(RecordPageDemoOrgTest)
#include "tst_recordpage_demoorg.moc"
