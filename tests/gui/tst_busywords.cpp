#include "gui/activitypage.h"
#include "gui/button.h"
#include "gui/connectionpanel.h"
#include "gui/lookupedit.h"
#include "gui/providersettingspage.h"
#include "pagesfixture.h"
#include "sloworg.h"
#include "stilllook.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QSemaphore>
#include <QTableView>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// What may last says that it goes on, where it was asked for, and no longer than it does.
class BusyWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tokenThatIsCopied();
    void settingsThatAreSaved();
    void settingsThatAreSavedAreSavedOnce();
    void settingsTakeNothingWhileTheyAreSaved();
    void secretThatWasRefusedStaysInItsField();
    void recordThatIsDeletedInItsOrg();
    void lookupThatSearches();

private:
    /// Whatever reads or writes waits for m_disk.
    void holdDisk();
    /// The settings that are there, with an app.
    [[nodiscard]] ProviderSettingsViewModel::Input ownApp() const
    {
        ProviderSettingsViewModel::Input input = m->settingsModel.input();
        input.clientId = u"sample"_s;
        return input;
    }

    /// The line that is read out so; of those that are filled anew, the last.
    [[nodiscard]] static QLineEdit *line(const QWidget &page, const QString &spoken)
    {
        QLineEdit *found = nullptr;
        for (QLineEdit *const line : page.findChildren<QLineEdit *>())
            found = line->accessibleName() == spoken ? line : found;
        return found;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PagesFixture> m;
    QSemaphore m_disk;
    ConnectionRow m_acme;
};

void BusyWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void BusyWordsTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(m_acme) && m->knowsLeads(m_acme));
}

void BusyWordsTest::cleanup()
{
    m_disk.release(); // where a test ended early
    m.reset();
    m_disk.acquire(m_disk.available());
}

void BusyWordsTest::holdDisk()
{
    (void)m->database.read<Done>([this](QSqlDatabase &) -> Result<Done> {
        m_disk.acquire();
        return Done{};
    });
}

void BusyWordsTest::tokenThatIsCopied()
{
    ConnectionPanel panel(m->detailsModel, m->connectionsModel);
    m->detailsModel.open(m_acme.id);
    QTRY_VERIFY(m->detailsModel.details());
    const auto *const copy = panel.findChild<QPushButton *>(u"copyAs"_s);
    const QString words = copy->text();
    holdDisk();
    copy->findChild<QMenu *>()->actions().first()->trigger();
    QCOMPARE(copy->text(), u"Copying…"_s);
    const QSignalSpy refused(&m->detailsModel, &DetailsViewModel::refused);
    m_disk.release();
    QTRY_COMPARE(refused.count(), 1); // there is no token in this test
    QTRY_COMPARE(copy->text(), words);
}

void BusyWordsTest::settingsThatAreSaved()
{
    ProviderSettingsPage page(m->settingsModel);
    m->settingsModel.load({u"salesforce"_s});
    const auto *const save = page.findChild<QPushButton *>(u"save"_s);
    QTRY_COMPARE(save->text(), u"&Save"_s);
    QTRY_VERIFY(m->settingsModel.provider() && !page.findChildren<QLineEdit *>().isEmpty());
    holdDisk();
    m->settingsModel.save(ownApp(), {});
    QCOMPARE(save->text(), u"Saving…"_s);
    const QSignalSpy saved(&m->settingsModel, &ProviderSettingsViewModel::saved);
    m_disk.release();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(save->text(), u"&Save"_s);

    // Nothing goes on where the input is refused at once.
    ProviderSettingsViewModel::Input wrong = m->settingsModel.input();
    wrong.clientId = u"two words"_s;
    const QSignalSpy refused(&m->settingsModel, &ProviderSettingsViewModel::refused);
    m->settingsModel.save(wrong, {});
    QCOMPARE(refused.count(), 1);
    QCOMPARE(save->text(), u"&Save"_s);
}

void BusyWordsTest::settingsThatAreSavedAreSavedOnce()
{
    m->settingsModel.load({u"salesforce"_s});
    const QSignalSpy loaded(&m->settingsModel, &ProviderSettingsViewModel::loaded);
    QTRY_COMPARE(loaded.count(), 1);
    const QSignalSpy saved(&m->settingsModel, &ProviderSettingsViewModel::saved);
    m->settingsModel.save(ownApp(), {});
    m->settingsModel.save(ownApp(), {});
    QTRY_COMPARE(loaded.count(), 2); // what was saved is read again, after all of it
    QCOMPARE(saved.count(), 1);
    // Whoever goes on to another waits for nothing there.
    holdDisk();
    m->settingsModel.save(ownApp(), {});
    QVERIFY(m->settingsModel.isSaving());
    m->settingsModel.load({u"slack"_s});
    QVERIFY(!m->settingsModel.isSaving());
    m_disk.release();
    QTRY_COMPARE(loaded.count(), 3);
}

void BusyWordsTest::settingsTakeNothingWhileTheyAreSaved()
{
    ProviderSettingsPage page(m->settingsModel);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page, 60'000));
    const QSignalSpy loaded(&m->settingsModel, &ProviderSettingsViewModel::loaded);
    m->settingsModel.load({u"salesforce"_s});
    QTRY_COMPARE(loaded.count(), 1);
    const QString spoken = u"Client id (consumer key), required"_s;
    auto *const save = page.findChild<QPushButton *>(u"save"_s);
    QPointer<QLineEdit> clientId = line(page, spoken);
    clientId->setFocus();
    QTest::keyClicks(clientId, u"sample"_s);
    holdDisk();
    QTest::keyClick(clientId, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(m->settingsModel.isSaving());
    QCOMPARE(page.focusWidget(), save); // which says that it goes on
    QTest::keyClicks(clientId, u"lost"_s);
    QCOMPARE(clientId->text(), u"sample"_s);
    for (const QString &other : {u"reset"_s, u"check"_s, u"preset"_s})
        QVERIFY2(!page.findChild<QWidget *>(other)->isEnabled(), qPrintable(other));
    m_disk.release();
    QTRY_COMPARE(loaded.count(), 2); // what was saved is read again
    QTRY_COMPARE(page.focusWidget(), line(page, spoken));
    QTest::keyClicks(page.focusWidget(), u"r"_s);
    QCOMPARE(m->settingsModel.draft().value().input.clientId, u"sampler"_s);
}

void BusyWordsTest::secretThatWasRefusedStaysInItsField()
{
    ProviderSettingsPage page(m->settingsModel);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page, 60'000));
    const QSignalSpy loaded(&m->settingsModel, &ProviderSettingsViewModel::loaded);
    const QSignalSpy refused(&m->settingsModel, &ProviderSettingsViewModel::refused);
    m->settingsModel.load({u"salesforce"_s});
    QTRY_COMPARE(loaded.count(), 1);
    QTest::keyClicks(line(page, u"Client id (consumer key), required"_s), u"sample"_s);
    QPointer<QLineEdit> secret = line(page, u"Client secret"_s);
    secret->setFocus();
    QTest::keyClicks(secret, u"hush"_s);
    m->vault.fail(ErrorKind::KeychainLocked);
    QTest::keyClick(secret, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(secret);
    QCOMPARE(secret->text(), u"hush"_s);
    QVERIFY(secret->isEnabled());
    QCOMPARE(page.focusWidget(), secret);
}

void BusyWordsTest::recordThatIsDeletedInItsOrg()
{
    const OutboxRow sent = m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Sent, m_acme);
    QVERIFY(await(m->outbox.add(sent)));
    ActivityPage page(m->activityModel, m->toComplete);
    page.resize(1280, 826);
    page.show();
    m->activityModel.refresh();
    auto *const table = page.findChild<QTableView *>(u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto *const remove = page.findChild<QPushButton *>(u"undo"_s);
    QTRY_VERIFY(remove->isVisible());
    const QString words = remove->text();
    holdDisk();
    m->activityModel.undo(m->activityModel.details(sent.id).value());
    QCOMPARE(remove->text(), u"Deleting…"_s);
    m_disk.release();
    QTRY_COMPARE(remove->text(), words); // the org cannot be asked in this test
}

void BusyWordsTest::lookupThatSearches()
{
    SlowOrg slow;
    SalesforceOrgs orgs(slow, m->connections, m->clock);
    RecordSearch search({m->connections, orgs, m->rights, m->clock});
    LookupEdit line(std::make_unique<LookupSession>(search, m->clock, m_acme.id, QStringList{u"Account"_s}));
    line.setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(&line, 60'000));
    line.setFocus();
    QTest::keyClicks(&line, u"Fab"_s);
    const auto first = [&line] {
        return line.findChild<QCompleter *>()->completionModel()->index(0, 0).data().toString();
    };
    QTRY_COMPARE(first(), u"Searching…"_s);
    QVERIFY(line.findChild<QCompleter *>()->popup()->isVisible());
    m->clock.advance(std::chrono::seconds(1)); // the person has stopped typing
    QTRY_VERIFY((slow.answerAll(), !first().startsWith(u"Searching"_s)));
}

QTEST_MAIN(BusyWordsTest)
#include "tst_busywords.moc"
