#include "presentation/habits.h"

#include "engine/loginportal.h"
#include "store/autostart.h"
#include "support/fakebackground.h"
#include "support/ownbus.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// What a person chose for this desktop, and what others did to the files behind it.
class HabitsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void init();
    void cleanup();
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void startAtLoginIsAFileOfTheDesktop();
    void startAtLoginFollowsWhatTheDesktopDid_data();
    void startAtLoginFollowsWhatTheDesktopDid();
    void startThatCannotBeKeptIsRefused();
    void theCommandStartsWhatRuns();
    void inASandboxTheDesktopsPortalIsAsked();
    void inASandboxTheSwitchIsWhatTheDesktopAllows();
    void inASandboxNothingChangesWithoutAnAnswer();
    void desktopWithoutNotificationsIsTold();
    void choicesAreKept();
    void nonsenseInTheFileIsRead_data();
    void nonsenseInTheFileIsRead();

private:
    [[nodiscard]] QString entry() const
    {
        return m_folder->filePath(u"autostart/app.patchbay.Patchbay.desktop"_s);
    }
    void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void openSandbox()
    {
        m_habits.reset();
        m_portal = std::make_unique<LoginPortal>(m_bus.connection(u"program"_s));
        m_habits = std::make_unique<Habits>(*m_settings, paths(), m_portal.get());
        m_desktop = std::make_unique<FakeBackground>(m_bus.connection(u"desktop"_s));
        QVERIFY(m_desktop->appear());
    }
    [[nodiscard]] Paths paths() const
    {
        Paths paths;
        paths.configFolder = m_folder->filePath(u"patchbay"_s);
        return paths;
    }
    void open()
    {
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_habits = std::make_unique<Habits>(*m_settings, paths());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    OwnBus m_bus;
    std::unique_ptr<FakeBackground> m_desktop;
    std::unique_ptr<LoginPortal> m_portal;
    std::unique_ptr<Habits> m_habits;
};

void HabitsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void HabitsTest::cleanup()
{
    m_habits.reset();
    m_portal.reset();
    if (m_desktop) {
        m_desktop->leave();
        QCOMPARE(m_desktop->problems, QStringList());
        m_desktop.reset();
    }
    m_settings.reset();
    m_folder.reset();
}

void HabitsTest::startAtLoginIsAFileOfTheDesktop()
{
    QVERIFY(!m_habits->startsAtLogin());
    QSignalSpy changed(m_habits.get(), &Habits::changed);
    QSignalSpy refused(m_habits.get(), &Habits::refused);
    m_habits->setStartsAtLogin(true);
    QVERIFY(m_habits->startsAtLogin());
    QCOMPARE(changed.size(), 1);
    const QByteArray content = read(entry());
    QVERIFY2(content.startsWith("[Desktop Entry]\n"), content.constData());
    QVERIFY2(content.contains(" --background\n"), content.constData());

    m_habits->setStartsAtLogin(false);
    QVERIFY(!m_habits->startsAtLogin());
    QVERIFY(!QFile::exists(entry()));
    m_habits->setStartsAtLogin(false); // somebody else removed it: it is as it was asked for
    QVERIFY(refused.isEmpty());
}

void HabitsTest::startAtLoginFollowsWhatTheDesktopDid_data()
{
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<bool>("starts");
    QTest::newRow("as it was written") << QByteArray() << true;
    QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
    QTest::newRow("switched off by GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n") << false;
    QTest::newRow("switched on by GNOME") << QByteArray("X-GNOME-Autostart-enabled=true\n") << true;
    QTest::newRow("a name like it") << QByteArray("X-Hidden=true\n") << true;
}

void HabitsTest::startAtLoginFollowsWhatTheDesktopDid()
{
    QFETCH(const QByteArray, added);
    QFETCH(const bool, starts);
    m_habits->setStartsAtLogin(true);
    write(entry(), read(entry()) + added);
    QCOMPARE(m_habits->startsAtLogin(), starts);
    m_habits->setStartsAtLogin(true); // what the desktop wrote goes
    QVERIFY(m_habits->startsAtLogin());
}

void HabitsTest::startThatCannotBeKeptIsRefused()
{
    write(m_folder->filePath(u"autostart"_s), "a file where the folder goes");
    QSignalSpy changed(m_habits.get(), &Habits::changed);
    QSignalSpy refused(m_habits.get(), &Habits::refused);
    m_habits->setStartsAtLogin(true);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.first().first().toString().isEmpty());
    QCOMPARE(changed.size(), 1); // the switch goes back
    QVERIFY(!m_habits->startsAtLogin());
}

/// A Flatpak is on no PATH, an archive lies where its person put it, and another version may be installed.
void HabitsTest::theCommandStartsWhatRuns()
{
    const QString program = m_folder->filePath(u"mine/patchbay"_s);
    write(program, "#!/bin/sh\n");
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(program, link));
    QCOMPARE(startCommand(Surroundings::Computer, program, program), u"patchbay"_s);
    QCOMPARE(startCommand(Surroundings::Computer, program, link), u"patchbay"_s);
    QCOMPARE(startCommand(Surroundings::Computer, program, {}), program);
    QCOMPARE(startCommand(Surroundings::Computer, program, u"/usr/bin/env"_s), program);
    QCOMPARE(startCommand(Surroundings::Computer, u"/opt/my tools/patchbay"_s, {}),
        u"\"/opt/my tools/patchbay\""_s);
    QCOMPARE(startCommand(Surroundings::Flatpak, u"/app/bin/patchbay"_s, u"/app/bin/patchbay"_s),
        u"flatpak run app.patchbay.Patchbay"_s);
    QCOMPARE(m_habits->quickCommand(), QCoreApplication::applicationFilePath() + u" --quick-lead"_s);
}

void HabitsTest::inASandboxTheDesktopsPortalIsAsked()
{
    openSandbox();
    QSignalSpy refused(m_habits.get(), &Habits::refused);
    m_habits->setStartsAtLogin(true);
    QVERIFY(!m_habits->startsAtLogin()); // nobody has allowed it yet
    QTRY_VERIFY(m_habits->startsAtLogin());
    QCOMPARE(m_desktop->asked.size(), 1);
    open(); // the next start of the program
    QVERIFY(m_habits->startsAtLogin());
    m_habits = std::make_unique<Habits>(*m_settings, paths(), m_portal.get());
    m_habits->setStartsAtLogin(false);
    QTRY_VERIFY(!m_habits->startsAtLogin());
    QCOMPARE(m_desktop->asked.size(), 2);
    QCOMPARE(m_desktop->asked.last().value(u"autostart"_s).toBool(), false);
    QVERIFY(refused.isEmpty());
}

void HabitsTest::inASandboxTheSwitchIsWhatTheDesktopAllows()
{
    openSandbox();
    QSignalSpy refused(m_habits.get(), &Habits::refused);
    for (const auto manner : {FakeBackground::Manner::Forbids, FakeBackground::Manner::IsDismissed}) {
        refused.clear();
        m_desktop->manner = manner;
        m_habits->setStartsAtLogin(true);
        QSignalSpy changed(m_habits.get(), &Habits::changed);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(u"does not start Patchbay"_s));
        QVERIFY(!changed.isEmpty()); // the switch goes back
        QVERIFY(!m_habits->startsAtLogin());
    }
}

void HabitsTest::inASandboxNothingChangesWithoutAnAnswer()
{
    openSandbox();
    m_habits->setStartsAtLogin(true);
    QTRY_VERIFY(m_habits->startsAtLogin());
    QSignalSpy refused(m_habits.get(), &Habits::refused);
    m_desktop->manner = FakeBackground::Manner::Fails;
    m_habits->setStartsAtLogin(false);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"did not answer"_s));
    QVERIFY(m_habits->startsAtLogin());
}

void HabitsTest::desktopWithoutNotificationsIsTold()
{
    QVERIFY(m_habits->desktopTells());
    QSignalSpy changed(m_habits.get(), &Habits::changed);
    m_habits->setDesktopTells(true);
    QCOMPARE(changed.size(), 0);
    m_habits->setDesktopTells(false);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_habits->desktopTells());
}

void HabitsTest::choicesAreKept()
{
    QVERIFY(!m_habits->staysInTray());
    QVERIFY(m_habits->tellsOfConnections());
    QVERIFY(m_habits->tellsOfRecords());
    m_habits->setStaysInTray(true);
    m_habits->setTellsOfConnections(false);
    m_habits->setTellsOfRecords(false);
    m_settings->sync();
    open();
    QVERIFY(m_habits->staysInTray());
    QVERIFY(!m_habits->tellsOfConnections());
    QVERIFY(!m_habits->tellsOfRecords());
}

void HabitsTest::nonsenseInTheFileIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no settings") << QByteArray("\x00\xff\xfe{]\n[[[\n", 9);
    QTest::newRow("another kind") << QByteArray(
        "[window]\ntray=@Invalid()\n[notifications]\nconnections=yes please\nrecords=17\n");
    QTest::newRow("a folder of the name") << QByteArray("[notifications/connections]\nx=1\n");
}

/// Whatever stands there: notifications are on, the window ends when it is closed.
void HabitsTest::nonsenseInTheFileIsRead()
{
    QFETCH(const QByteArray, content);
    m_habits.reset();
    m_settings.reset();
    write(m_folder->filePath(u"window.ini"_s), content);
    open();
    QVERIFY(!m_habits->staysInTray());
    QVERIFY(m_habits->tellsOfConnections());
    QVERIFY(m_habits->tellsOfRecords());
    m_habits->setTellsOfRecords(false);
    QVERIFY(!m_habits->tellsOfRecords());
}

QTEST_MAIN(HabitsTest)
#include "tst_habits.moc"
