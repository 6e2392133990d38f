#include "app/stage.h"

#include "app/corefixture.h"
#include "base/translations.h"
#include "gui/automationspage.h"
#include "gui/button.h"
#include "gui/cataloguepage.h"
#include "gui/connectioncard.h"
#include "gui/connectionpanel.h"
#include "gui/connectionspage.h"
#include "gui/customproviderpage.h"
#include "gui/gotopalette.h"
#include "gui/navbutton.h"
#include "gui/providersettingspage.h"
#include "gui/quickwindow.h"
#include "gui/settingspage.h"
#include "gui/toast.h"
#include "presentation/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// Another language while the program runs: the whole window in it, and nothing lost.
class StageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void anotherLanguageIsSpokenByEveryEntry();
    void whatWasTypedIsInTheNewWindow();
    void quickWindowKeepsWhatWasTyped();
    void whatWaitsForAnOrgIsKept_data();
    void whatWaitsForAnOrgIsKept();
    void labelsOfAConnectionKeepWhatWasTyped();
    void aHalfWrittenAutomationIsThereAgain();
    void settingsOfAProviderKeepWhatWasTyped();
    void aProviderOfOnesOwnKeepsWhatWasTyped();
    void aHalfDescribedProxyIsThereAgain();
    void anExportGoesOn();
    void numberKeepsItsValue();
    void arabicIsMirrored();
    void theProgramGoesOn();
    void hiddenWindowStaysHidden();
    void languageIsChosenOnThePageAndThePageStays();

private:
    [[nodiscard]] bool keepLeads();
    [[nodiscard]] QStringList entries() const
    {
        QStringList words;
        for (const NavButton *const entry : m_stage->window().findChildren<NavButton *>())
            words.append(entry->text());
        return words;
    }
    [[nodiscard]] QLineEdit *lastName() const
    {
        return m_stage->window().findChild<QLineEdit *>(u"LastName"_s);
    }
    /// The window that takes the place of the one that is there.
    void changeTo(const QString &language)
    {
        const QPointer<MainWindow> before(&m_stage->window());
        m_appearance->setLanguage(language);
        QTRY_VERIFY(!before);
    }

    std::optional<CoreFixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Stage> m_stage;
};

void StageTest::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_fixture.emplace();
    m_settings
        = std::make_unique<QSettings>(m_fixture->folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->setValue("window/firstRunOver", true);
    m_appearance
        = std::make_unique<Appearance>(*m_settings, QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_translations = std::make_unique<Translations>(*qApp);
    m_translations->speak(m_appearance->spoken(), m_appearance->locale());
    m_stage
        = std::make_unique<Stage>(Stage::Parts{m_fixture->core, *m_settings, *m_appearance, *m_translations});
    const Result<Done> opened = await(m_fixture->core.open());
    QVERIFY(opened);
    QVERIFY(keepLeads());
    m_stage->grant({});
    m_stage->begin(opened);
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->window(), 60'000));
}

/// A connected org whose lead form is on disk.
bool StageTest::keepLeads()
{
    CoreServices &core = m_fixture->core;
    const ConnectionRow acme = CoreFixture::acme();
    const QByteArray describe
        = R"({"name":"Lead","label":"Lead","createable":true,"fields":[{"name":"LastName","label":"Last name",
            "type":"string","createable":true,"nillable":false,"defaultedOnCreate":false,"length":80},
            {"name":"AnnualRevenue","label":"Annual revenue","type":"currency","createable":true,"nillable":true,
            "defaultedOnCreate":false,"precision":18,"scale":2}]})";
    return await(core.connections.save(acme))
        && await(core.schemas.save({acme.id, acme.accountId, core.orgs.knownApiVersion(acme.id), u"Lead"_s,
            describe, "Sat, 31 Jan 2026 00:00:00 GMT", core.clock.now()}));
}

void StageTest::cleanup()
{
    QVERIFY(await(m_fixture->core.worker.stop()));
    m_stage.reset();
    m_translations.reset();
    m_fixture.reset();
}

void StageTest::anotherLanguageIsSpokenByEveryEntry()
{
    const QStringList english = entries();
    changeTo(u"de"_s);
    const QStringList german = entries();
    QCOMPARE(german.size(), english.size());
    QVERIFY(german.contains(u"Verbindungen"_s));
    QVERIFY(!german.contains(u"Connections"_s));
    QCOMPARE(QLocale().language(), QLocale::German);
    changeTo({});
    QCOMPARE(entries(), english);
    QCOMPARE(QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom)); // with the desktop's own numbers
}

void StageTest::whatWasTypedIsInTheNewWindow()
{
    QTest::keyClick(&m_stage->window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(lastName());
    QTRY_VERIFY(lastName()->isVisible());
    lastName()->setText(u"Sample"_s);
    changeTo(u"fr"_s);
    QTRY_VERIFY(lastName());
    QTRY_COMPARE(lastName()->text(), u"Sample"_s);
    QTRY_VERIFY(lastName()->isVisible()); // on the same page
}

void StageTest::whatWaitsForAnOrgIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("link") << QString() << QByteArray() << u"Rivers"_s;
    QTest::newRow("card") << u"rivers.vcf"_s
                          << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Rivers;Kim;;;\r\nEND:VCARD\r\n")
                          << u"Rivers"_s;
    QTest::newRow("table") << u"rivers.csv"_s << QByteArray("Last name\nRivers\n") << u"rivers.csv"_s;
}

void StageTest::whatWaitsForAnOrgIsKept()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    CoreServices &core = m_fixture->core;
    const auto setPhase = [&core](ConnectionPhase phase) {
        return await(core.connections.update(
            CoreFixture::acme().id, [phase](ConnectionRow &row) { row.phase = phase; }));
    };
    QTest::keyClick(&m_stage->window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(lastName());
    QVERIFY(setPhase(ConnectionPhase::Removing));
    const auto shows = [this](const QString &text) {
        const QList<QLabel *> labels = m_stage->window().findChildren<QLabel *>();
        const QList<QPlainTextEdit *> areas = m_stage->window().findChildren<QPlainTextEdit *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        }) || std::any_of(areas.cbegin(), areas.cend(), [&text](const QPlainTextEdit *area) {
            return area->isVisible() && area->toPlainText().contains(text);
        });
    };
    QTRY_VERIFY(shows(u"No org connected"_s));
    DesktopWish wish{.kind = DesktopWish::Kind::Record, .object = u"Lead"_s};
    wish.fields = {{u"LastName"_s, u"Rivers"_s}};
    if (!name.isEmpty()) {
        QFile file(m_fixture->folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
        wish = {.kind = DesktopWish::Kind::File, .file = file.fileName()};
    }
    m_stage->grant(wish);
    QTRY_VERIFY(shows(name.endsWith(u".csv"_s) ? u"is kept until then"_s : u"What you opened is kept"_s));
    changeTo(u"de"_s);
    QVERIFY(setPhase(ConnectionPhase::Connected));
    QTRY_VERIFY(shows(words));
}

void StageTest::quickWindowKeepsWhatWasTyped()
{
    const auto quick = []() -> QuickWindow * {
        for (QWidget *const one : QApplication::topLevelWidgets()) {
            if (auto *const window = qobject_cast<QuickWindow *>(one); window && window->isVisible())
                return window;
        }
        return nullptr;
    };
    m_stage->grant(*wishOfAction(u"QuickContact"_s));
    QTRY_VERIFY(quick());
    const QPointer<QuickWindow> before = quick();
    before->findChild<QLineEdit *>(u"lastName"_s)->setText(u"Rivers"_s);
    before->findChild<QLineEdit *>(u"email"_s)->setText(u"r@example.org"_s);
    changeTo(u"de"_s);
    QVERIFY(!before);
    QTRY_VERIFY(quick());
    QCOMPARE(quick()->typed(), (QJsonObject{{u"LastName"_s, u"Rivers"_s}, {u"Email"_s, u"r@example.org"_s}}));
    QVERIFY(quick()->windowTitle() != u"Quick contact"_s); // in its language
    quick()->reject();
    changeTo(u"fr"_s);
    QVERIFY(!quick()); // who closed it does not get it back
}

void StageTest::labelsOfAConnectionKeepWhatWasTyped()
{
    const auto panel = [this] { return m_stage->window().findChild<ConnectionPanel *>(); };
    const auto field = [&panel](const QString &name) { return panel()->findChild<QLineEdit *>(name); };
    QTRY_VERIFY(m_stage->window().findChild<ConnectionCard *>());
    QTest::keyClick(m_stage->window().findChild<ConnectionCard *>(), Qt::Key_Return);
    QTRY_VERIFY(panel() && panel()->isVisible());
    panel()->findChild<Button *>(u"edit"_s)->click();
    field(u"tags"_s)->setText(u"emea, half"_s);
    emit field(u"tags"_s)->textEdited(u"emea, half"_s);
    QVERIFY(panel()->findChild<Button *>(u"save"_s)->isEnabled());
    changeTo(u"fr"_s);
    QTRY_VERIFY(panel() && panel()->isVisible());
    QTRY_COMPARE(field(u"tags"_s)->text(), u"emea, half"_s);
    QVERIFY(field(u"tags"_s)->isVisible());
    QVERIFY(panel()->findChild<Button *>(u"save"_s)->isEnabled());
    const auto rows = await(m_fixture->core.connections.all());
    QVERIFY(rows && rows->constFirst().tags.isEmpty()); // and nothing was saved
}

void StageTest::aHalfWrittenAutomationIsThereAgain()
{
    const auto field = [this](const QString &name) {
        const auto *const page = m_stage->window().findChild<AutomationsPage *>();
        return page ? page->findChild<QLineEdit *>(name) : nullptr;
    };
    QTest::keyClick(&m_stage->window(), Qt::Key_5, Qt::ControlModifier);
    m_stage->window().findChild<AutomationsPage *>()->beginNew();
    field(u"automationName"_s)->setText(u"Half"_s);
    field(u"place"_s)->setText(u"#le"_s);
    QTest::keyClick(&m_stage->window(), Qt::Key_Comma, Qt::ControlModifier); // where the language is
    changeTo(u"fr"_s);
    QTRY_VERIFY(field(u"automationName"_s));
    QTRY_COMPARE(field(u"automationName"_s)->text(), u"Half"_s);
    QCOMPARE(field(u"place"_s)->text(), u"#le"_s);
    QTest::keyClick(&m_stage->window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(field(u"automationName"_s)->isVisible());
    const auto kept = await(m_fixture->core.automations.all());
    QVERIFY(kept && kept->isEmpty()); // and nothing was saved
}

void StageTest::settingsOfAProviderKeepWhatWasTyped()
{
    const auto page = [this] { return m_stage->window().findChild<ProviderSettingsPage *>(); };
    const auto lines = [&page] {
        QStringList texts;
        for (const QLineEdit *const line : page()->findChildren<QLineEdit *>()) {
            if (!line->isReadOnly() && !line->text().isEmpty())
                texts.append(line->text());
        }
        return texts;
    };
    const auto open = [this](const QString &words) {
        QTest::keyClick(&m_stage->window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->window().findChild<GoToPalette *>());
        QTRY_VERIFY(m_stage->window().findChild<GoToPalette *>()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_stage->window().findChild<ProviderSettingsPage *>());
        QTRY_VERIFY(m_stage->window().findChild<ProviderSettingsPage *>()->isVisible());
    };
    QTRY_VERIFY(m_stage->window().findChild<ConnectionCard *>());
    open(u"settings of salesforce"_s);
    const auto secretLine = [&page]() -> QLineEdit * {
        for (QLineEdit *const line : page()->findChildren<QLineEdit *>()) {
            if (line->echoMode() == QLineEdit::Password)
                return line;
        }
        return nullptr;
    };
    const auto idLine = [&page]() -> QLineEdit * {
        for (QLineEdit *const line : page()->findChildren<QLineEdit *>()) {
            if (line->property("type") == u"code"_s && !line->isReadOnly())
                return line;
        }
        return nullptr;
    };
    QTRY_VERIFY(idLine() && secretLine());
    idLine()->setText(u"3MVG9.half"_s);
    secretLine()->setText(u"s3cret-half"_s);
    QTest::keyClick(&m_stage->window(), Qt::Key_Comma, Qt::ControlModifier); // where the language is
    changeTo(u"de"_s);
    QTRY_VERIFY(m_stage->window().findChild<ConnectionCard *>());
    open(u"einstellungen von salesforce"_s);
    QTRY_VERIFY(lines().contains(u"3MVG9.half"_s));
    QCOMPARE(secretLine()->text(), u"s3cret-half"_s);
    const auto kept = await(m_fixture->core.connections.allSettings());
    QVERIFY(kept && kept->isEmpty()); // and nothing was saved
}

void StageTest::aProviderOfOnesOwnKeepsWhatWasTyped()
{
    const auto page = [this] { return m_stage->window().findChild<CustomProviderPage *>(); };
    const auto catalogue = [this] { return m_stage->window().findChild<CataloguePage *>(); };
    const auto openForm = [&] {
        emit m_stage->window().findChild<ConnectionsPage *>()->catalogueRequested();
        QTRY_VERIFY(catalogue());
        emit catalogue()->customRequested({});
        QTRY_VERIFY(page() && page()->isVisible());
    };
    openForm();
    page()->findChild<QLineEdit *>(u"name"_s)->setText(u"Half"_s);
    page()->findChild<QLineEdit *>(u"token"_s)->setText(u"https://half.example/to"_s);
    QTest::keyClick(&m_stage->window(), Qt::Key_Comma, Qt::ControlModifier);
    changeTo(u"de"_s);
    openForm();
    QTRY_COMPARE(page()->findChild<QLineEdit *>(u"name"_s)->text(), u"Half"_s);
    QCOMPARE(page()->findChild<QLineEdit *>(u"token"_s)->text(), u"https://half.example/to"_s);
}

void StageTest::aHalfDescribedProxyIsThereAgain()
{
    const auto settings = [this] { return m_stage->window().findChild<SettingsPage *>(); };
    const auto mode = [&] { return settings()->findChild<QComboBox *>(u"proxyMode"_s); };
    const auto host = [&] { return settings()->findChild<QLineEdit *>(u"proxyHost"_s); };
    constexpr int network = 3; // of the sections
    QTest::keyClick(&m_stage->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(settings());
    settings()->showSection(network);
    QTRY_VERIFY(mode()->isVisible());
    const int manual = mode()->findData(int(ProxySetting::Mode::Manual));
    mode()->setCurrentIndex(manual);
    emit mode()->activated(manual);
    QTRY_VERIFY(host()->isVisible());
    QTest::keyClicks(host(), u"proxy.half.example"_s);
    QTest::keyClick(host(), Qt::Key_Return); // it has no port yet
    settings()->showSection(0);
    changeTo(u"de"_s);
    QTRY_VERIFY(settings());
    settings()->showSection(network);
    QTRY_VERIFY(host()->isVisible());
    QTRY_COMPARE(host()->text(), u"proxy.half.example"_s);
    QCOMPARE(mode()->currentIndex(), manual);
    QVERIFY(!await(m_fixture->core.proxy.setting())->isManual()); // and nothing is in effect
}

void StageTest::anExportGoesOn()
{
    CoreServices &core = m_fixture->core;
    OutboxRow row;
    row.id = {u"row1"_s};
    row.connection = CoreFixture::acme().id;
    row.accountId = CoreFixture::acme().accountId;
    row.object = u"Lead"_s;
    row.fields = {{u"LastName"_s, u"Sample"_s}};
    row.state = OutboxState::NeedsDecision;
    QVERIFY(await(core.outbox.add(row)));
    QTest::keyClick(&m_stage->window(), Qt::Key_4, Qt::ControlModifier);
    auto *const button = m_stage->window().findChild<Button *>(u"exportShown"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(m_stage->window().findChild<QFileDialog *>());
    const QString path = m_fixture->folder.filePath(u"history.csv"_s);
    emit m_stage->window().findChild<QFileDialog *>()->fileSelected(path);
    m_appearance->setLanguage(u"de"_s); // before anything of it is read
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(QLocale().language(), QLocale::German);
    const auto told = [this] {
        const auto labels = m_stage->window().toast().findChildren<QLabel *>();
        return std::any_of(
            labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(u'1'); });
    };
    QTRY_VERIFY(told()); // by the window that stands now
}

void StageTest::numberKeepsItsValue()
{
    changeTo(u"de"_s);
    QTest::keyClick(&m_stage->window(), Qt::Key_2, Qt::ControlModifier);
    const auto revenue = [this] { return m_stage->window().findChild<QLineEdit *>(u"AnnualRevenue"_s); };
    QTRY_VERIFY(revenue());
    revenue()->setText(u"1.500,5"_s);
    changeTo(u"en"_s);
    QTRY_VERIFY(revenue());
    QTRY_COMPARE(QLocale().toDouble(revenue()->text()), 1500.5);
}

void StageTest::arabicIsMirrored()
{
    changeTo(u"ar"_s);
    QCOMPARE(m_stage->window().layoutDirection(), Qt::RightToLeft);
    changeTo(u"ja"_s);
    QCOMPARE(m_stage->window().layoutDirection(), Qt::LeftToRight);
}

void StageTest::theProgramGoesOn()
{
    const QSignalSpy closed(qApp, &QGuiApplication::lastWindowClosed);
    const QSize size(1100, 700);
    m_stage->window().resize(size);
    changeTo(u"es"_s);
    QVERIFY(m_stage->window().isVisible());
    QCOMPARE(m_stage->window().size(), size);
    QTest::qWait(0);
    QCOMPARE(closed.size(), 0);
}

void StageTest::hiddenWindowStaysHidden()
{
    m_stage->window().hide();
    changeTo(u"de"_s);
    QVERIFY(!m_stage->window().isVisible());
}

void StageTest::languageIsChosenOnThePageAndThePageStays()
{
    QTest::keyClick(&m_stage->window(), Qt::Key_Comma, Qt::ControlModifier);
    const auto language
        = [this] { return m_stage->window().currentPage()->findChild<QComboBox *>(u"language"_s); };
    QTRY_VERIFY(language());
    const QPointer<MainWindow> before(&m_stage->window());
    language()->setCurrentIndex(language()->findData(u"pt-BR"_s));
    emit language()->activated(language()->currentIndex());
    QTRY_VERIFY(!before);
    QTRY_VERIFY(language());
    QTRY_VERIFY(language()->isVisible());
    QCOMPARE(language()->currentData().toString(), u"pt-BR"_s);
}

QTEST_MAIN(StageTest)
#include "tst_stage.moc"
