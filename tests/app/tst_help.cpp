#include "app/help.h"

#include "app/corefixture.h"
#include "app/workspace.h"
#include "gui/activitypage.h"
#include "gui/button.h"
#include "gui/cataloguepage.h"
#include "gui/completedialog.h"
#include "gui/contactdialog.h"
#include "gui/customproviderpage.h"
#include "gui/firstpage.h"
#include "gui/helppage.h"
#include "gui/keptdialog.h"
#include "gui/keydialog.h"
#include "gui/latepage.h"
#include "gui/localrequestspane.h"
#include "gui/navbutton.h"
#include "gui/newrecordpage.h"
#include "gui/passphrasedialog.h"
#include "gui/pastedialog.h"
#include "gui/productionquestion.h"
#include "gui/providersettingspage.h"
#include "gui/theme.h"
#include "presentation/localrequests.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>

#include <set>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The help in the window: F1 on every page, Esc back to it, links, the keys as they are.
class HelpTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyTopicHasAShortText_data();
    void everyTopicHasAShortText();
    void keysLeadToTheTextAboutThePage();
    void partsOfAPageHaveTextsOfTheirOwn();
    void hiddenPagesHaveTextsOfTheirOwn();
    void noPageIsLeftToAnother();
    void linksLeadOnAndEscapeLeadsBack();
    void keysAreThoseOfTheWindow();
    void lockedWindowHasNoHelp();
    void aDialogHasItsTextAboveIt_data();
    void aDialogHasItsTextAboveIt();

private:
    [[nodiscard]] MainWindow &window() { return m_workspace->window(); }
    template<typename Widget>
    [[nodiscard]] Widget *find()
    {
        return window().findChild<Widget *>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&window(), key, with);
    }
    /// What F1 opens; the page is there again afterwards.
    void makeAllPages();
    [[nodiscard]] HelpTopic helpHere();
    [[nodiscard]] Button *buttonWith(const QString &words);

    std::optional<CoreFixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LocalRequests> m_localRequests;
    std::unique_ptr<HistoryExport> m_history;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Locking> m_locking; ///< these three are of the dialogs
    std::unique_ptr<RecordViewModel> m_form;
    std::unique_ptr<ToComplete> m_toComplete;
};

void HelpTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
}

void HelpTest::init()
{
    m_fixture.emplace();
    CoreServices &core = m_fixture->core;
    m_settings
        = std::make_unique<QSettings>(m_fixture->folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->setValue("window/firstRunOver", true);
    m_appearance = std::make_unique<Appearance>(*m_settings, QLocale());
    m_localRequests = std::make_unique<LocalRequests>(
        LocalRequests::Parts{core.catalog, core.preferences, core.intakeKeys, core.clock});
    m_history = std::make_unique<HistoryExport>(core.connections, core.outbox);
    m_workspace = std::make_unique<Workspace>(
        core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests, *m_history});
    QVERIFY(await(core.open()));
    window().show();
    m_workspace->begin();
    QVERIFY(QTest::qWaitForWindowActive(&window(), 60'000));
}

void HelpTest::cleanup()
{
    QVERIFY(await(m_fixture->core.worker.stop()));
    m_workspace.reset();
    m_locking.reset();
    m_form.reset();
    m_toComplete.reset();
    m_localRequests.reset();
    m_history.reset();
    m_fixture.reset();
}

void HelpTest::makeAllPages()
{
    for (LatePage *const place : window().findChildren<LatePage *>())
        place->makePage();
}

HelpTopic HelpTest::helpHere()
{
    QWidget *const page = window().currentPage();
    press(Qt::Key_F1);
    auto *const help = find<HelpPage>();
    QTest::qVerify(window().currentPage() == help, "F1", "", __FILE__, __LINE__);
    const HelpTopic topic = help->topic();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qVerify(window().currentPage() == page, "Esc", "", __FILE__, __LINE__);
    return topic;
}

Button *HelpTest::buttonWith(const QString &words)
{
    for (Button *const button : window().findChildren<Button *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == QString(words).remove(u'&'))
            return button;
    }
    return nullptr;
}

void HelpTest::everyTopicHasAShortText_data()
{
    QTest::addColumn<int>("topic");
    for (const HelpTopic topic : helpTopics())
        QTest::newRow(qPrintable(helpText(topic).title)) << int(topic);
}

void HelpTest::everyTopicHasAShortText()
{
    QFETCH(const int, topic);
    const HelpText text = helpText(HelpTopic(topic));
    QStringList said;
    for (const HelpText::Part &part : text.parts)
        said += part.paragraphs + part.steps;
    QVERIFY(!said.isEmpty() && !said.contains(QString()));
    const qsizetype words = said.join(u' ').split(u' ').size();
    QVERIFY2(words >= 20 && words <= 150, qPrintable(QString::number(words)));
    QVERIFY(!text.related.isEmpty() && !text.related.contains(HelpTopic(topic)));
    QVERIFY(!said.join(u' ').contains(u'<')); // plain text
}

void HelpTest::keysLeadToTheTextAboutThePage()
{
    QCOMPARE(helpHere(), HelpTopic::Connections);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(helpHere(), HelpTopic::NewRecord);
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(helpHere(), HelpTopic::Import);
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(helpHere(), HelpTopic::Activity);
    press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(helpHere(), HelpTopic::Automations);
    press(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(helpHere(), HelpTopic::Settings);
}

void HelpTest::partsOfAPageHaveTextsOfTheirOwn()
{
    press(Qt::Key_4, Qt::ControlModifier);
    find<ActivityPage>()->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(4);
    QCOMPARE(helpHere(), HelpTopic::ToComplete);
    emit find<ActivityPage>()->runsRequested();
    QCOMPARE(helpHere(), HelpTopic::Runs);
    press(Qt::Key_Comma, Qt::ControlModifier);
    for (NavButton *const tab : window().currentPage()->findChildren<NavButton *>()) {
        if (tab->text() == u"Local requests"_s)
            tab->click();
    }
    QTRY_VERIFY(find<LocalRequestsPane>()->isVisible());
    QCOMPARE(helpHere(), HelpTopic::LocalRequests);
}

void HelpTest::hiddenPagesHaveTextsOfTheirOwn()
{
    QTRY_VERIFY(buttonWith(u"&Add provider"_s));
    buttonWith(u"&Add provider"_s)->click();
    QVERIFY(find<CataloguePage>()->isVisible());
    QCOMPARE(helpHere(), HelpTopic::AddProvider);
    QTRY_VERIFY(buttonWith(u"&Enter addresses"_s));
    buttonWith(u"&Enter addresses"_s)->click();
    QVERIFY(find<CustomProviderPage>()->isVisible());
    QCOMPARE(helpHere(), HelpTopic::AddProvider);
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(buttonWith(u"Set up"_s));
    buttonWith(u"Set up"_s)->click();
    QVERIFY(find<ProviderSettingsPage>()->isVisible());
    QCOMPARE(helpHere(), HelpTopic::ProviderSettings);
    makeAllPages();
    window().showPage(find<FirstPage>());
    QCOMPARE(helpHere(), HelpTopic::FirstSteps);
}

/// Whoever adds a page decides which text it has: only the first page may have the first text.
void HelpTest::noPageIsLeftToAnother()
{
    press(Qt::Key_Comma, Qt::ControlModifier); // what most never open is made now
    makeAllPages();
    const auto *const pages = window().findChild<QStackedWidget *>(u"pages"_s);
    QVERIFY(pages->count() >= 6);
    for (int i = 1; i < pages->count(); ++i) {
        if (!pages->widget(i)->isAncestorOf(find<HelpPage>()))
            QVERIFY2(Help::topicOf(*pages->widget(i)) != HelpTopic::Connections,
                pages->widget(i)->metaObject()->className());
    }
}

void HelpTest::linksLeadOnAndEscapeLeadsBack()
{
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_F1);
    const QString title = helpText(HelpTopic::KeptValues).title;
    QTRY_VERIFY(buttonWith(title));
    buttonWith(title)->setFocus();
    buttonWith(title)->click();
    QCOMPARE(find<HelpPage>()->topic(), HelpTopic::KeptValues);
    QVERIFY(qobject_cast<NavButton *>(QApplication::focusWidget())); // the contents': not nowhere
    QCOMPARE(qobject_cast<NavButton *>(QApplication::focusWidget())->text(), title);
    press(Qt::Key_F1); // is no other page
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(window().currentPage(), find<NewRecordPage>());
}

void HelpTest::keysAreThoseOfTheWindow()
{
    press(Qt::Key_F1);
    for (NavButton *const entry : find<HelpPage>()->findChildren<NavButton *>()) {
        if (entry->text() == helpText(HelpTopic::Keys).title)
            entry->click();
    }
    const auto told = [this] {
        QStringList words;
        for (const QLabel *const label : find<HelpPage>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words;
    };
    QTRY_VERIFY(told().contains(u"Ctrl+Alt+L"_s)); // of no action
    const QStringList words = told();
    for (const QAction *const action : window().actions()) {
        for (const QKeySequence &keys : action->shortcuts())
            QVERIFY2(words.join(u'\n').contains(keys.toString(QKeySequence::NativeText)),
                qPrintable(action->text()));
    }
    QVERIFY(words.contains(u"Ctrl+F"_s)); // of single pages
}

void HelpTest::lockedWindowHasNoHelp()
{
    QVERIFY(await(m_fixture->core.lock.setPassphrase({}, Secret::fromString(u"open sesame"_s))));
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(window().isCovered());
    press(Qt::Key_F1);
    QVERIFY(window().isCovered());
    QVERIFY(window().currentPage() != find<HelpPage>());
}

void HelpTest::aDialogHasItsTextAboveIt_data()
{
    using Make = std::function<QDialog *(HelpTest &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("topic");
    const auto row = [](const char *name, HelpTopic topic, const Make &make) {
        QTest::newRow(name) << make << int(topic);
    };
    row("key of a program", HelpTopic::LocalRequests,
        [](HelpTest &test) { return new KeyDialog(&test.window()); });
    row("import into production", HelpTopic::Import,
        [](HelpTest &test) { return new ProductionQuestion({}, &test.window()); });
    row("address of the browser", HelpTopic::Connections,
        [](HelpTest &test) { return new PasteDialog(u"Salesforce"_s, &test.window()); });
    row("passphrase", HelpTopic::Settings, [](HelpTest &test) {
        return new PassphraseDialog(*test.m_locking, PassphraseDialog::Purpose::Set, &test.window());
    });
    row("signature", HelpTopic::NewRecord, [](HelpTest &test) {
        return new ContactDialog(
            {u"Signature"_s, u"Text"_s}, {},
            [](const QString &) { return QList<ContactDialog::Recognised>(); }, &test.window());
    });
    row("what stays", HelpTopic::KeptValues,
        [](HelpTest &test) { return new KeptDialog(*test.m_form, &test.window()); });
    row("record to complete", HelpTopic::ToComplete, [](HelpTest &test) {
        auto form = std::make_shared<Completion>();
        form->title = u"Kim Sample"_s;
        form->sections = {{u"To complete"_s, {{.name = u"Company"_s, .label = u"Company"_s}}}};
        return new CompleteDialog(*test.m_toComplete, form, &test.window());
    });
}

/// The window's own key does not reach what a dialog covers; what was typed stays there.
void HelpTest::aDialogHasItsTextAboveIt()
{
    QFETCH(const std::function<QDialog *(HelpTest &)>, make);
    QFETCH(const int, topic);
    CoreServices &core = m_fixture->core;
    m_locking = std::make_unique<Locking>(core.lock);
    m_form = std::make_unique<RecordViewModel>(RecordViewModel::Parts{core.catalog, core.connections,
        core.outbox, core.records, core.search, core.worker, core.rights, core.clock, core.kept});
    m_toComplete = std::make_unique<ToComplete>(ToComplete::Parts{
        core.catalog, core.connections, core.outbox, core.records, core.search, core.clock});
    const std::unique_ptr<QDialog> dialog(make(*this));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get()); // its parent would count as active as well
    auto *const field = dialog->findChild<QLineEdit *>();
    if (field)
        field->setText(u"half"_s);
    QTest::keyClick(dialog.get(), Qt::Key_F1);
    auto *const help = dialog->findChild<HelpPage *>();
    QVERIFY(help);
    QTRY_VERIFY(help->isVisible());
    QCOMPARE(help->topic(), HelpTopic(topic));
    QTRY_COMPARE(QApplication::activeWindow(), help->window());
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->findChild<HelpPage *>());
    QVERIFY(dialog->isVisible());
    QVERIFY(!field || field->text() == u"half"_s);
    dialog->close();
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
