#include "app/corefixture.h"
#include "app/lossquestion.h"
#include "app/workspace.h"
#include "base/translations.h"
#include "gui/activitypage.h"
#include "gui/automationspage.h"
#include "gui/button.h"
#include "gui/connectioncard.h"
#include "gui/connectionspage.h"
#include "gui/importpage.h"
#include "gui/latepage.h"
#include "gui/questiondialog.h"
#include "gui/runspage.h"
#include "gui/stilllook.h"
#include "gui/wordplaces.h"
#include "presentation/localrequests.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// What the window asks before something that cannot be taken back, and what it tells in a dialog, with the
/// words it has in each language: none without room, no key of two buttons.
class QuestionLanguagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void questionsAboutRecordsHaveRoom_data() { addLanguages(); }
    void questionsAboutRecordsHaveRoom();
    void questionsAboutConnectionsHaveRoom_data() { addLanguages(); }
    void questionsAboutConnectionsHaveRoom();
    void whatIsToldHasRoom_data() { addLanguages(); }
    void whatIsToldHasRoom();
    void lossIsAskedAboutWithRoom_data() { addLanguages(); }
    void lossIsAskedAboutWithRoom();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Appearance::Language &language : Appearance::languages())
            QTest::newRow(qPrintable(language.tag)) << language.tag;
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name = {})
    {
        return m_workspace->window().findChild<Widget *>(name);
    }
    [[nodiscard]] QuestionDialog *question()
    {
        auto *const dialog = find<QuestionDialog>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    void judge(const QString &name);
    void judge(QuestionDialog &dialog, const QString &name);

    std::optional<CoreFixture> m_fixture;
    CoreServices *m_core = nullptr; ///< the fixture's
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LocalRequests> m_localRequests;
    std::unique_ptr<HistoryExport> m_history;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Workspace> m_workspace;
};

void QuestionLanguagesTest::initTestCase()
{
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
    m_translations = std::make_unique<Translations>(*qApp);
}

void QuestionLanguagesTest::init()
{
    QFETCH(const QString, language);
    const QLocale locale(language);
    m_translations->speak(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    m_fixture.emplace();
    m_core = &m_fixture->core;
    m_settings
        = std::make_unique<QSettings>(m_fixture->folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->setValue("window/firstRunOver", true);
    m_appearance = std::make_unique<Appearance>(*m_settings, locale);
    m_localRequests = std::make_unique<LocalRequests>(
        LocalRequests::Parts{m_core->catalog, m_core->preferences, m_core->intakeKeys, m_core->clock});
    m_history = std::make_unique<HistoryExport>(m_core->connections, m_core->outbox);
    m_workspace = std::make_unique<Workspace>(
        *m_core, *m_settings, Workspace::Parts{*m_appearance, *m_localRequests, *m_history});
    QVERIFY(await(m_core->open()));
    QVERIFY(await(m_core->connections.save(CoreFixture::acme())));
    m_workspace->window().show();
    m_workspace->begin();
    QTRY_VERIFY(find<ConnectionCard>());
}

void QuestionLanguagesTest::cleanup()
{
    QVERIFY(await(m_core->worker.stop()));
    m_workspace.reset();
    m_history.reset();
    m_localRequests.reset();
    m_fixture.reset();
    m_translations->speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void QuestionLanguagesTest::judge(QuestionDialog &dialog, const QString &name)
{
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(dialog.grab().save(u"%1/language-question-%2-%3.png"_s.arg(
        QStringLiteral(PICTURES_DIR), name, QLatin1StringView(QTest::currentDataTag()))));
    const QStringList wrong = clippedIn(dialog) + sharedKeysIn(dialog);
    QVERIFY2(wrong.isEmpty(), qPrintable(name + u": "_s + wrong.join(u" | "_s)));
}

void QuestionLanguagesTest::judge(const QString &name)
{
    QTRY_VERIFY(question());
    judge(*question(), name);
    question()->reject();
    QTRY_VERIFY(!question());
}

void QuestionLanguagesTest::questionsAboutRecordsHaveRoom()
{
    ActivityModel::Details record;
    record.id = {u"row1"_s};
    record.name = u"Robin Sample"_s;
    record.org = u"Acme Corp"_s;
    record.mayHaveArrived = true;
    for (LatePage *const place : m_workspace->window().findChildren<LatePage *>())
        place->makePage();
    emit find<ActivityPage>()->discardQuestion(record);
    judge(u"discard"_s);
    emit find<ActivityPage>()->undoQuestion(record);
    judge(u"undo"_s);
    emit find<ActivityPage>()->sendAsQuestion(
        record, {{u"acme"_s}, u"005NOW"_s, u"sales@acme.example"_s, u"Acme Corp (Production)"_s});
    judge(u"send-as"_s);
    RunsModel::Details run;
    run.name = u"Tell the team about new leads"_s;
    run.record = u"Robin Sample"_s;
    emit find<RunsPage>()->discardQuestion(run);
    judge(u"discard-run"_s);
    emit find<AutomationsPage>()->removeRequested({u"a"_s}, u"Tell the team about new leads"_s);
    judge(u"delete-automation"_s);
    emit find<ImportPage>()->stopRequested();
    judge(u"stop-import"_s);
}

void QuestionLanguagesTest::questionsAboutConnectionsHaveRoom()
{
    OutboxRow sent;
    sent.id = {u"row1"_s};
    sent.connection = {u"acme"_s};
    sent.accountId = u"005NOW"_s;
    sent.object = u"Lead"_s;
    sent.state = OutboxState::Sent;
    QVERIFY(await(m_core->outbox.add(sent))); // so that a history is offered
    QTest::keyClick(find<ConnectionCard>(), Qt::Key_Return);
    QTRY_VERIFY(find<Button>(u"disconnect"_s) && find<Button>(u"disconnect"_s)->isVisible());
    find<Button>(u"disconnect"_s)->click();
    judge(u"disconnect"_s);
    OutboxRow waiting = sent;
    waiting.id = {u"row2"_s};
    waiting.state = OutboxState::Queued;
    waiting.notBefore = m_core->clock.now() + std::chrono::hours(24);
    QVERIFY(await(m_core->outbox.add(waiting)));
    emit m_core->service.connectionsChanged();
    QVERIFY(await(m_core->outbox.waitingCounts()));
    QCoreApplication::processEvents();
    find<Button>(u"disconnect"_s)->click();
    QTRY_VERIFY(question());
    QCOMPARE(question()->findChildren<QRadioButton *>().size(), 3);
    judge(u"disconnect-waiting"_s);
    emit find<ConnectionsPage>()->disconnectManyRequested(ConnectionSelection::all());
    judge(u"disconnect-many"_s);
    m_workspace->window().activateWindow(); // no desktop gives the focus back here
    QVERIFY(QTest::qWaitForWindowActive(&m_workspace->window(), 60'000));
    QTest::keyClick(&m_workspace->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(find<Button>(u"removeEverything"_s));
    find<Button>(u"removeEverything"_s)->click();
    judge(u"remove-everything"_s);
}

void QuestionLanguagesTest::whatIsToldHasRoom()
{
    for (const Error &error : {Error{ErrorKind::Storage, u"x"_s, u"newer_version"_s},
             Error{ErrorKind::Storage, u"x"_s, u"damaged"_s}, Error{ErrorKind::Offline, u"x"_s}}) {
        m_workspace->showTrouble(error);
        judge(u"trouble-"_s + (error.providerCode.isEmpty() ? u"offline"_s : error.providerCode));
    }
}

void QuestionLanguagesTest::lossIsAskedAboutWithRoom()
{
    for (const bool isLocked : {false, true}) {
        QuestionDialog *const asked
            = makeLossQuestion({u"Acme Corp"_s, u"Contoso Ltd"_s}, isLocked, m_workspace->window());
        asked->open();
        judge(*asked, isLocked ? u"loss-locked"_s : u"loss"_s);
        delete asked;
    }
}

QTEST_MAIN(QuestionLanguagesTest)
#include "tst_questionlanguages.moc"
