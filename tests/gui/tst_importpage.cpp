#include "gui/importpage.h"

#include "gui/banner.h"
#include "gui/button.h"
#include "gui/elidedlabel.h"
#include "gui/focusring.h"
#include "gui/listcombo.h"
#include "gui/mainwindow.h"
#include "gui/removablechip.h"
#include "gui/sharebar.h"
#include "gui/stepbar.h"
#include "gui/wordstable.h"
#include "stilllook.h"
#include "wordplaces.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every word of the program half as long again, as in German.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString words = QString::fromUtf8(source);
        return words + QString(words.size() / 2, u'n');
    }
};

/// The way of a file into an org: what each step shows, and what a person can want of it.
class ImportPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyStepHasRoom_data();
    void everyStepHasRoom();
    void fileIsAskedForFirst();
    void refusalSaysWhyAndWhatToDo();
    void fileWithoutDoubtIsCheckedAtOnce();
    void columnIsMatchedByKeyboard();
    void letterOpensTheFieldsAtIt();
    void keyboardStaysWhereItWasOverAnotherPlan();
    void manyColumnsAreQuick();
    void keyboardIsNotLostWithTheFieldsOfAnotherOrg();
    void nothingIsAskedWhileSomethingGoesOn();
    void constantIsAddedAndRemovedByKeys();
    void constantWithChoicesIsChosen();
    void otherOrgIsChosenFromTheMenu();
    void orgThatTakesNoneLeavesTheOthersToChoose();
    void sampleRowsAreLookedThrough();
    void faultsAreListedAndSaved();
    void manyFaultsAreQuick();
    void leadsThatWereQueuedBeforeAreNotImportedAgain();
    void checkLeadsToTheImport();
    void progressTouchesNeitherFocusNorSelection();
    void importIsStoppedAndEndsInResults();
    void resultsLeadToAnotherFile();
    void windowIsNamedAfterTheOrg();
    void tabGoesInReadingOrder();
    void dataIsNeitherMarkupNorKeys();

private:
    [[nodiscard]] static ImportPlan plan();
    [[nodiscard]] static ImportProgress progress();
    template<class Part>
    [[nodiscard]] Part *called(const QString &name) const
    {
        return m_page->findChild<Part *>(name);
    }
    [[nodiscard]] Button *button(const QString &name) const { return called<Button>(name); }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] QString focused() const
    {
        return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString();
    }
    void press(Qt::Key key) { QTest::keyClick(m_window->focusWidget(), key); }
    void picture(const QString &name)
    {
        for (int turn = 0; turn < 6; ++turn) // queued showing, late layouts
            QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(u"%1/import-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), name)));
    }
    void judge(const QString &name)
    {
        picture(name);
        const QStringList wrong = clippedIn(*m_page) + sharedKeysIn(*m_window);
        QVERIFY2(wrong.isEmpty(), qPrintable(name + u": "_s + wrong.join(u" | "_s)));
    }

    QTemporaryDir m_folder;
    LongWords m_longWords;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FocusRing> m_ring;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ImportPage *m_page = nullptr;
};

void ImportPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
    m_ring = std::make_unique<FocusRing>(*qApp);
}

void ImportPageTest::init()
{
    failOnWarnings();
    if (QByteArray(QTest::currentDataTag()).contains("long"))
        QCoreApplication::installTranslator(&m_longWords);
    const bool isMirrored = QByteArray(QTest::currentDataTag()).contains("rtl");
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_page = new ImportPage;
    m_window->addPage({u"file-up"_s, u"Import"_s, {}}, m_page);
    m_window->resize(1280, 826);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ImportPageTest::cleanup()
{
    m_window.reset();
    QCoreApplication::removeTranslator(&m_longWords);
    m_theme->setChoice(ThemeChoice::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

ImportPlan ImportPageTest::plan()
{
    ImportPlan made;
    made.file = u"messe-november.csv"_s;
    made.bytes = 2'100'000;
    made.rows = 24'318;
    made.separator = u';';
    made.orgs = {{.connection = {u"prod"_s},
                     .title = u"Acme Corp"_s,
                     .environment = Environment::Production,
                     .environmentWord = u"Production"_s,
                     .host = u"acme.my.salesforce.com"_s,
                     .account = u"sales@acme.example"_s},
        {.connection = {u"sand"_s},
            .title = u"Acme & Sons Trial"_s,
            .environment = Environment::Sandbox,
            .environmentWord = u"Sandbox"_s,
            .host = u"acme--uat.sandbox.my.salesforce.com"_s,
            .account = u"sales@acme.example.trial"_s}};
    made.org = {u"prod"_s};
    using enum ColumnMatch;
    made.columns = {{u"Nachname"_s, {u"Muster"_s, u"Sample"_s, u"Ejemplo"_s}, u"LastName"_s, Sure},
        {u"Vorname"_s, {u"Jordan"_s, u"Robin"_s, u"Noa"_s}, u"FirstName"_s, Sure},
        {u"Firma"_s, {u"Contoso España"_s}, u"Company"_s, Sure},
        {u"E-Mail"_s, {u"jordan@contoso.example"_s}, u"Email"_s, Sure},
        {u"Telefon"_s, {u"+49 30 5550123"_s}, u"Phone"_s, Sure},
        {u"Branche"_s, {u"Maschinenbau"_s, u"Handel"_s}, u"Industry"_s, Chosen},
        {u"Mitarbeiter"_s, {u"1.200"_s, u"40"_s, u"250"_s}, u"NumberOfEmployees"_s, Guessed},
        {u"Interner Code"_s, {u"A-1881"_s, u"A-1882"_s}, {}, LeftOut}};
    made.fields = {{u"LastName"_s, u"Last name"_s, true}, {u"Company"_s, u"Company"_s, true},
        {u"FirstName"_s, u"First name"_s}, {u"Email"_s, u"E-mail"_s}, {u"Phone"_s, u"Phone"_s},
        {u"Industry"_s, u"Industry"_s}, {u"NumberOfEmployees"_s, u"Employees"_s},
        {u"LeadSource"_s, u"Lead source"_s, false, {{u"Web"_s, u"Web"_s}, {u"Fair"_s, u"Trade show"_s}}},
        {u"Rating"_s, u"Rating"_s}};
    made.constants = {{u"LeadSource"_s, u"Fair"_s}, {u"Rating"_s, u"Warm"_s}};
    made.sample = {{2,
                       {{u"Last name"_s, u"Muster"_s}, {u"First name"_s, u"Jordan"_s},
                           {u"Company"_s, u"Contoso España"_s}, {u"E-mail"_s, u"jordan@contoso.example"_s},
                           {u"Phone"_s, u"+49 30 5550123"_s}, {u"Industry"_s, u"Maschinenbau"_s},
                           {u"Employees"_s, u"1200"_s}, {u"Lead source"_s, u"Trade show"_s}},
                       {}},
        {3, {{u"Last name"_s, u"Sample"_s}}, u"Company is required and empty."_s}};
    made.fresh = 24'235;
    made.known = 3;
    for (int line = 4; line < 84; ++line)
        made.wrong.append({line * 7, u"E-mail: needs an address like name@contoso.com."_s});
    return made;
}

ImportProgress ImportPageTest::progress()
{
    ImportProgress made;
    made.file = u"messe-november.csv"_s;
    made.org = plan().orgs.first();
    made.org.apiUsed = 78;
    made.org.apiLimit = 100'000;
    made.total = 24'318;
    made.created = 15'121;
    made.rejected = 83;
    made.waiting = made.total - made.created - made.rejected;
    made.perSecond = 312;
    made.left = 29s;
    made.rejections = {{14'882, u"Muster, Contoso España"_s, u"E-mail"_s,
                           u"Not a valid e-mail address: jordan.muster@contoso"_s},
        {14'097, u"Beispiel, Adventure Works"_s, u"Employees"_s, u"Number out of range: 400,000,000"_s},
        {13'540, u"Ejemplo, Fabrikam GmbH"_s, u"Company"_s, u"Longer than 255 characters"_s},
        {12'918, u"Placeholder, Northwind"_s, {},
            u"Duplicate of a lead in Acme Corp (rule: Standard Lead Duplicate Rule)"_s},
        {0, u"Sample, Tailspin Toys"_s, u"Last name"_s, u"Required, but empty in the file"_s}};
    return made;
}

void ImportPageTest::everyStepHasRoom_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1280, 826);
    QTest::newRow("dark") << true << QSize(1280, 826);
    QTest::newRow("rtl") << false << QSize(1280, 826);
    QTest::newRow("narrow") << false << QSize(900, 600);
    QTest::newRow("long") << false << QSize(1280, 826);
    QTest::newRow("narrow-long") << false << QSize(900, 600);
    QTest::newRow("narrow-rtl") << true << QSize(900, 600);
}

void ImportPageTest::everyStepHasRoom()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_window->resize(size);
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    judge(u"1-file-"_s + look);
    m_page->showPlan(plan());
    judge(u"2-mapping-"_s + look);
    ImportPlan lacking = plan();
    lacking.lacking = {u"Company"_s};
    lacking.columns[2].field.clear();
    lacking.columns[2].match = ColumnMatch::LeftOut;
    m_page->showPlan(lacking);
    button(u"addConstant"_s)->click();
    judge(u"2-lacking-"_s + look);
    m_page->showPlan(plan());
    button(u"leaveConstant"_s)->click();
    button(u"primary"_s)->click();
    judge(u"3-check-"_s + look);
    m_page->showProgress(progress());
    judge(u"4-import-"_s + look);
    ImportProgress held = progress();
    held.held = u"Acme Corp has not answered since 09:41. Patchbay keeps trying."_s;
    held.inDoubt = 2;
    m_page->showProgress(held);
    judge(u"4-held-"_s + look);
    ImportProgress over = progress();
    over.created = 24'230;
    over.inDoubt = 5;
    over.waiting = 0;
    m_page->showProgress(over);
    judge(u"5-results-"_s + look);
}

void ImportPageTest::fileIsAskedForFirst()
{
    QCOMPARE(m_page->step(), ImportPage::Step::File);
    QCOMPARE(m_page->findChild<StepBar *>()->spokenText(), u"Step 1 of 5: File"_s);
    QVERIFY(says(u"Drop a CSV file here"_s) && !says(u"Writes to"_s));
    const QSignalSpy wanted(m_page, &ImportPage::fileRequested);
    press(Qt::Key_Return); // the keyboard is there already
    QCOMPARE(wanted.count(), 1);
}

void ImportPageTest::refusalSaysWhyAndWhatToDo()
{
    m_page->showRefusal(u"This file has no rows"_s, u"Choose another one."_s, false);
    QVERIFY(says(u"This file has no rows"_s) && says(u"Choose another one."_s));
    m_page->showRefusal(u"No org takes leads"_s, u"Connect Salesforce first."_s, true);
    const QSignalSpy wanted(m_page, &ImportPage::connectRequested);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    m_page->showNoFile();
    QVERIFY(says(u"Drop a CSV file here"_s) && !says(u"Connect Salesforce first."_s));
}

void ImportPageTest::fileWithoutDoubtIsCheckedAtOnce()
{
    ImportPlan sure = plan();
    sure.columns.resize(5);
    m_page->showPlan(sure);
    QCOMPARE(m_page->step(), ImportPage::Step::Check);
    QCOMPARE(focused(), u"primary"_s);
    button(u"back"_s)->click();
    QCOMPARE(m_page->step(), ImportPage::Step::Mapping);
    m_page->showPlan(sure); // as it was chosen anew there
    QCOMPARE(m_page->step(), ImportPage::Step::Mapping);
    QCOMPARE(m_page->findChild<StepBar *>()->spokenText(), u"Step 2 of 5: Mapping"_s);
    const QSignalSpy left(m_page, &ImportPage::fileLeft);
    button(u"back"_s)->click();
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_page->step(), ImportPage::Step::File);
}

void ImportPageTest::columnIsMatchedByKeyboard()
{
    const QSignalSpy matched(m_page, &ImportPage::columnMatched);
    m_page->showPlan(plan());
    QCOMPARE(focused(), u"field5"_s); // the first that nobody can be sure of
    auto *const combo = called<ListCombo>(u"field5"_s);
    QCOMPARE(combo->currentText(), u"Industry"_s);
    QCOMPARE(combo->accessibleName(), u"Field for the column Branche"_s);
    press(Qt::Key_Down); // opens, and changes nothing yet
    QCOMPARE(matched.count(), 0);
    QTest::keyClick(combo->view(), Qt::Key_Home);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QCOMPARE(matched.count(), 1);
    QCOMPARE(matched.first().first().toInt(), 5);
    QCOMPARE(matched.first().last().toString(), QString());
}

void ImportPageTest::letterOpensTheFieldsAtIt()
{
    const QSignalSpy matched(m_page, &ImportPage::columnMatched);
    m_page->showPlan(plan());
    auto *const combo = called<ListCombo>(u"field5"_s);
    QTest::keyClicks(combo, u"r"_s);
    QTRY_VERIFY(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QCOMPARE(matched.count(), 1);
    QCOMPARE(matched.first().last().toString(), u"Rating"_s);
}

void ImportPageTest::keyboardStaysWhereItWasOverAnotherPlan()
{
    m_window->resize(900, 600);
    m_page->showPlan(plan());
    auto *const scroll = called<QScrollArea>(u"mappingScroll"_s);
    called<ListCombo>(u"field7"_s)->setFocus();
    scroll->verticalScrollBar()->setValue(120);
    m_page->showBusy(u"Asking Acme Corp"_s);
    ImportPlan other = plan();
    other.columns[7].field = u"Rating"_s;
    other.columns[7].match = ColumnMatch::Chosen;
    other.fresh = 7;
    m_page->showPlan(other);
    QCOMPARE(focused(), u"field7"_s);
    QCOMPARE(scroll->verticalScrollBar()->value(), 120);
    QCOMPARE(called<ListCombo>(u"field7"_s)->currentText(), u"Rating"_s);
    QVERIFY(says(u"Chosen"_s));
}

void ImportPageTest::manyColumnsAreQuick()
{
    ImportPlan many = plan();
    for (int i = 0; i < 300; ++i) {
        many.columns.append({u"Column %1"_s.arg(i), {u"one"_s, u"two"_s}, {}, ColumnMatch::LeftOut});
        many.fields.append({u"Field%1__c"_s.arg(i), u"Field %1"_s.arg(i)});
    }
    m_page->showPlan(many);
    QCOMPARE(m_page->findChildren<ListCombo *>(QRegularExpression(u"^field\\d"_s)).size(), 308);
    QElapsedTimer passed;
    passed.start();
    many.columns[300].field = u"Field7__c"_s;
    m_page->showPlan(many);
    QVERIFY(passed.elapsed() < 1000); // a person waits for it after each choice
    QCOMPARE(called<ListCombo>(u"field300"_s)->currentText(), u"Field 7"_s);
}

void ImportPageTest::keyboardIsNotLostWithTheFieldsOfAnotherOrg()
{
    m_page->showPlan(plan());
    m_page->showBusy(u"Asking Acme Trial"_s);
    ImportPlan other = plan();
    other.org = {u"sand"_s};
    other.fields.removeLast();
    m_page->showPlan(other);
    QVERIFY(m_window->focusWidget()->isVisible());
    QCOMPARE(focused(), u"field5"_s);
}

void ImportPageTest::nothingIsAskedWhileSomethingGoesOn()
{
    m_page->showPlan(plan());
    m_page->showBusy(u"Asking Acme Corp"_s);
    QVERIFY(!button(u"primary"_s)->isEnabled() && !button(u"changeOrg"_s)->isEnabled());
    QVERIFY(!called<ListCombo>(u"field0"_s)->isEnabled());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_page->step(), ImportPage::Step::Mapping);
    QTRY_VERIFY(says(u"Asking Acme Corp"_s));
    m_page->showPlan(plan());
    QVERIFY(!says(u"Asking Acme Corp"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_page->step(), ImportPage::Step::Check);
}

void ImportPageTest::constantIsAddedAndRemovedByKeys()
{
    QList<ImportConstant> told;
    connect(m_page, &ImportPage::constantsChanged, this,
        [&told](const QList<ImportConstant> &constants) { told = constants; });
    m_page->showPlan(plan());
    QCOMPARE(m_page->findChildren<RemovableChip *>().first()->words(), u"Lead source: Trade show"_s);
    called<RemovableChip>(u"constant0"_s)->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(told, (QList<ImportConstant>{{u"Rating"_s, u"Warm"_s}}));
    QCOMPARE(focused(), u"constant0"_s); // the next one
    press(Qt::Key_Space);
    QVERIFY(told.isEmpty());
    QCOMPARE(focused(), u"addConstant"_s);
    press(Qt::Key_Return);
    QCOMPARE(focused(), u"constantField"_s);
    QVERIFY(!button(u"takeConstant"_s)->isEnabled());
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"constantValue"_s);
    QTest::keyClicks(m_window->focusWidget(), u"Unknown"_s);
    press(Qt::Key_Return);
    QCOMPARE(told, (QList<ImportConstant>{{u"LastName"_s, u"Unknown"_s}}));
    QCOMPARE(focused(), u"addConstant"_s);
}

void ImportPageTest::constantWithChoicesIsChosen()
{
    QList<ImportConstant> told;
    connect(m_page, &ImportPage::constantsChanged, this,
        [&told](const QList<ImportConstant> &constants) { told = constants; });
    m_page->showPlan(plan());
    button(u"addConstant"_s)->click();
    auto *const field = called<ListCombo>(u"constantField"_s);
    field->setCurrentIndex(field->findData(u"LeadSource"_s));
    emit field->activated(field->currentIndex()); // as a person chooses it
    QVERIFY(!called<QLineEdit>(u"constantValue"_s)->isVisible());
    QCOMPARE(called<ListCombo>(u"constantChoice"_s)->currentText(), u"Web"_s);
    button(u"takeConstant"_s)->click();
    const QList<ImportConstant> expected{{u"Rating"_s, u"Warm"_s}, {u"LeadSource"_s, u"Web"_s}};
    QCOMPARE(told, expected); // instead of the other one
    button(u"addConstant"_s)->click();
    field->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(told, expected);
}

void ImportPageTest::otherOrgIsChosenFromTheMenu()
{
    const QSignalSpy chosen(m_page, &ImportPage::orgChosen);
    m_page->showPlan(plan());
    const QList<QAction *> orgs = button(u"changeOrg"_s)->menu()->actions();
    QCOMPARE(orgs.size(), 2);
    QCOMPARE(orgs.last()->text(), u"Acme && Sons Trial (Sandbox)"_s);
    orgs.last()->trigger();
    QCOMPARE(chosen.first().first().value<ConnectionId>().value, u"sand"_s);
    ImportPlan alone = plan();
    alone.orgs.removeLast();
    m_page->showPlan(alone);
    QVERIFY(!button(u"changeOrg"_s)->isVisible());
}

void ImportPageTest::orgThatTakesNoneLeavesTheOthersToChoose()
{
    m_page->showPlan(plan());
    button(u"primary"_s)->click();
    ImportPlan troubled = plan();
    troubled.trouble = u"You may not create leads there."_s;
    m_page->showPlan(troubled);
    QCOMPARE(m_page->step(), ImportPage::Step::Mapping);
    QVERIFY(called<Banner>(u"trouble"_s)->accessibleName().contains(troubled.trouble));
    QVERIFY(!called<ListCombo>(u"field0"_s)->isVisible() && !button(u"primary"_s)->isVisible());
    QVERIFY(button(u"changeOrg"_s)->isVisible());
    picture(u"2-trouble"_s);
    m_page->showPlan(plan());
    QVERIFY(called<ListCombo>(u"field0"_s)->isVisible() && !called<Banner>(u"trouble"_s)->isVisible());
}

void ImportPageTest::sampleRowsAreLookedThrough()
{
    m_page->showPlan(plan());
    QVERIFY(says(u"Row 2 as a lead"_s) && says(u"jordan@contoso.example"_s));
    QVERIFY(!button(u"previousRow"_s)->isEnabled());
    button(u"nextRow"_s)->setFocus();
    press(Qt::Key_Return);
    QVERIFY(says(u"Row 3 as a lead"_s) && says(u"Company is required and empty."_s));
    QCOMPARE(focused(), u"previousRow"_s); // there is no further one
    m_page->showPlan(plan());
    QVERIFY(says(u"Row 3 as a lead"_s));
}

void ImportPageTest::faultsAreListedAndSaved()
{
    const QSignalSpy wanted(m_page, &ImportPage::faultsRequested);
    m_page->showPlan(plan());
    button(u"primary"_s)->click();
    QVERIFY(says(u"24235 lead(s) go to Acme Corp"_s) && says(u"80 row(s) are left out"_s));
    QVERIFY(says(u"3 lead(s) of this file were queued before"_s) && says(u"Interner Code"_s));
    auto *const table = called<WordsTable>(u"faults"_s);
    QCOMPARE(table->model()->rowCount(), 80);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"28"_s);
    QVERIFY(table->model()->index(0, 1).data().toString().contains(u"E-mail"_s));
    button(u"save-faults"_s)->click();
    QCOMPARE(wanted.count(), 1);
    ImportPlan clean = plan();
    clean.wrong.clear();
    m_page->showPlan(clean);
    QVERIFY(!table->isVisible() && !button(u"save-faults"_s)->isVisible());
    picture(u"3-clean"_s);
}

void ImportPageTest::manyFaultsAreQuick()
{
    ImportPlan many = plan();
    for (int line = 0; line < 200'000; ++line)
        many.wrong.append({line, u"Last name is required and empty."_s});
    m_page->showPlan(many);
    button(u"primary"_s)->click();
    auto *const table = called<WordsTable>(u"faults"_s);
    QCOMPARE(table->model()->rowCount(), 200'080);
    table->setFocus();
    press(Qt::Key_End);
    QVERIFY(table->currentIndex().row() > 0 || table->currentIndex().column() > 0);
}

void ImportPageTest::leadsThatWereQueuedBeforeAreNotImportedAgain()
{
    ImportPlan again = plan();
    again.wrong.clear();
    again.known = std::exchange(again.fresh, 0);
    m_page->showPlan(again);
    button(u"primary"_s)->click();
    QVERIFY(says(u"were queued before"_s) && !button(u"primary"_s)->isVisible());
    const QSignalSpy asked(m_page, &ImportPage::importRequested);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0);
    const QSignalSpy wanted(m_page, &ImportPage::activityRequested);
    button(u"activity"_s)->click();
    QCOMPARE(wanted.count(), 1);
    picture(u"3-again"_s);
}

void ImportPageTest::checkLeadsToTheImport()
{
    const QSignalSpy asked(m_page, &ImportPage::importRequested);
    m_page->showPlan(plan());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_page->step(), ImportPage::Step::Check);
    QCOMPARE(plain(button(u"primary"_s)->text()), u"Import 24235 lead(s)"_s);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_page->step(), ImportPage::Step::Check); // until it is queued
}

void ImportPageTest::progressTouchesNeitherFocusNorSelection()
{
    m_page->showProgress(progress());
    QCOMPARE(m_page->step(), ImportPage::Step::Import);
    auto *const table = called<WordsTable>(u"rejections"_s);
    const QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy inserts(table->model(), &QAbstractItemModel::rowsInserted);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    m_page->showProgress(progress());
    QCOMPARE(inserts.count(), 0);
    ImportProgress later = progress();
    later.created += 300;
    later.rejected += 1;
    later.waiting -= 301;
    later.rejections.prepend({15'010, u"Kim Beispiel"_s, u"Phone"_s, u"Too long"_s});
    later.rejections.removeLast(); // there are never more
    m_page->showProgress(later);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->currentIndex().row(), 2); // the same row
    QCOMPARE(focused(), u"rejections"_s);
    QCOMPARE(called<QLabel>(u"settled"_s)->text(), u"15,505"_s);
    QCOMPARE(m_page->findChild<ShareBar *>()->value(), 15'505);
}

void ImportPageTest::importIsStoppedAndEndsInResults()
{
    m_page->showProgress(progress());
    QVERIFY(says(u"Importing leads into Acme Corp"_s) && says(u"About 30 s left"_s));
    QVERIFY(says(u"312 rows/s"_s) && says(u"of 100,000 a day"_s) && says(u"messe-november.csv"_s));
    const QSignalSpy stopped(m_page, &ImportPage::stopRequested);
    button(u"stop"_s)->click();
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!button(u"stop"_s)->isEnabled());
    ImportProgress over = progress();
    over.withdrawn = std::exchange(over.waiting, 0);
    m_page->showProgress(over);
    QCOMPARE(m_page->step(), ImportPage::Step::Results);
    QVERIFY(says(u"Import stopped"_s) && says(u"9,114"_s) && !button(u"stop"_s)->isVisible());
    QCOMPARE(focused(), u"primary"_s);
    picture(u"5-stopped"_s);
}

void ImportPageTest::resultsLeadToAnotherFile()
{
    ImportProgress over = progress();
    over.created += std::exchange(over.waiting, 0);
    m_page->showProgress(over);
    QCOMPARE(m_page->step(), ImportPage::Step::Results);
    QVERIFY(says(u"Import finished"_s) && says(u"Rejected"_s));
    const QSignalSpy saved(m_page, &ImportPage::rejectionsRequested);
    button(u"save-rejections"_s)->click();
    QCOMPARE(saved.count(), 1);
    const QSignalSpy left(m_page, &ImportPage::fileLeft);
    button(u"primary"_s)->click();
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_page->step(), ImportPage::Step::File);
    m_page->showPlan(plan()); // of the next one
    QCOMPARE(m_page->step(), ImportPage::Step::Mapping);
}

void ImportPageTest::windowIsNamedAfterTheOrg()
{
    QCOMPARE(m_page->windowTitle(), u"Import"_s);
    m_page->showPlan(plan());
    QCOMPARE(m_page->windowTitle(), u"Import into Acme Corp (Production)"_s);
    QVERIFY(m_window->windowTitle().startsWith(m_page->windowTitle()));
    m_page->showProgress(progress());
    QCOMPARE(m_page->windowTitle(), u"Import into Acme Corp (Production)"_s);
    m_page->showNoFile();
    QCOMPARE(m_page->windowTitle(), u"Import"_s);
}

void ImportPageTest::tabGoesInReadingOrder()
{
    m_page->showPlan(plan());
    button(u"changeOrg"_s)->setFocus();
    QStringList way;
    for (int step = 0; step < 15; ++step) {
        press(Qt::Key_Tab);
        way.append(focused());
    }
    const QStringList expected{u"field0"_s, u"field1"_s, u"field2"_s, u"field3"_s, u"field4"_s, u"field5"_s,
        u"field6"_s, u"field7"_s, u"constant0"_s, u"constant1"_s, u"addConstant"_s, u"nextRow"_s, u"back"_s,
        u"primary"_s};
    QCOMPARE(way.first(expected.size()), expected);
}

void ImportPageTest::dataIsNeitherMarkupNorKeys()
{
    ImportPlan hostile = plan();
    hostile.file = u"<b>R&D</b>.csv"_s;
    hostile.columns[5].name = u"<i>R&D</i>"_s;
    hostile.columns[5].examples = {u"<img src=x>"_s};
    hostile.sample.first().facts = {{u"Last name"_s, u"<b>&Muster</b>"_s}};
    m_page->showPlan(hostile);
    for (const QLabel *const label : m_page->findChildren<QLabel *>()) {
        const bool isData = label->text().contains(u'<') && !label->text().contains(u"font-weight"_s);
        QVERIFY2(!isData || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    picture(u"2-hostile"_s);
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
