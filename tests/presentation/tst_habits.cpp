#include "presentation/habits.h"

#include "store/autostart.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patchbay;
using namespace Qt::StringLiterals;

/// What a person chose for this desktop, and what others did to the files behind it.
class HabitsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void startAtLoginIsAFileOfTheDesktop();
    void startAtLoginFollowsWhatTheDesktopDid_data();
    void startAtLoginFollowsWhatTheDesktopDid();
    void startThatCannotBeKeptIsRefused();
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
    void open()
    {
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        Paths paths;
        paths.configFolder = m_folder->filePath(u"patchbay"_s);
        m_habits = std::make_unique<Habits>(*m_settings, paths);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
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
