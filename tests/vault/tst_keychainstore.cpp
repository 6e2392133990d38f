#include "base/clock.h"
#include "situations.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "vault/keychainstore.h"

#include <QDir>
#include <QProcess>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{
/// A session bus that can be killed and started again, at one address.
class OwnBus final
{
public:
    OwnBus()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", QFile::encodeName(address()));
        start();
    }
    ~OwnBus() { kill(); }
    static QString address() { return u"unix:path="_s + QDir::homePath() + u"/bus"_s; }
    void start()
    {
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(u"dbus-daemon"_s,
            {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address="_s + address()});
        QVERIFY(m_daemon.waitForReadyRead(20'000));
    }
    void kill()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
        QFile::remove(QDir::homePath() + u"/bus"_s);
    }

private:
    QProcess m_daemon;
};
} // namespace

/// gnome-keyring in whatever state; the functions are called by name.
class Situation : public QObject
{
    Q_OBJECT

private slots:
    void unlocked()
    {
        startKeyring();
        KeychainStore store(m_clock);
        keepsAndForgets(store, longSecret());
    }

    void shortItems()
    {
        startKeyring();
        KeychainStore store(m_clock, 100);
        QVERIFY(await(store.write(key, longSecret())));
        QVERIFY(isSame(await(store.read(key)), longSecret()));
        QVERIFY(await(store.write(key, aSecret())));
        QVERIFY(isSame(await(store.read(key)), aSecret()));
        QVERIFY(await(store.erase(key)));
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
    }

    void longItem()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, longSecret(1'000'000))));
        QVERIFY(isSame(await(store.read(key)), longSecret(1'000'000)));
    }

    void callsAtOnce()
    {
        startKeyring();
        KeychainStore store(m_clock);
        const auto write = store.write(key, aSecret());
        const auto read = store.read(key);
        const auto erase = store.erase(key);
        const auto readAgain = store.read(key);
        QVERIFY(await(write));
        QVERIFY(isSame(await(read), aSecret()));
        QVERIFY(await(erase));
        QCOMPARE(kindOf(await(readAgain)), ErrorKind::NotFound);
    }

    void locked()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        lockKeyring();
        saysLocked(store);
        QVERIFY2(!await(store.unlock()), "nobody can be asked without a display");
    }

    void wrongPassword()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        signalServer(service, SIGKILL);
        startKeyring("another-pass");
        saysLocked(store);
    }

    void noKeyringYet()
    {
        KeychainStore store(m_clock);
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
        QVERIFY(await(store.erase(key)));
        QCOMPARE(kindOf(await(store.write(key, aSecret()))), ErrorKind::KeychainUnavailable);
    }

    void killed()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        signalServer(service, SIGKILL);
        // The bus starts it anew, and locked.
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(await(store.read(key))), ErrorKind::KeychainLocked, 20'000);
        signalServer(service, SIGKILL);
        startKeyring();
        QVERIFY2(isSame(await(store.read(key)), aSecret()), "an acknowledged write is on disk");
    }

    void killedWhileWriting()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        const auto writing = store.write(key, longSecret(1'000'000));
        QTest::qWait(5);
        signalServer(service, SIGKILL);
        const bool acknowledged = await(writing).has_value();
        if (isServed(service)) // anew and locked
            signalServer(service, SIGKILL);
        startKeyring();
        const Result<Secret> found = await(store.read(key));
        QVERIFY2(isSame(found, longSecret(1'000'000)) || (!acknowledged && isSame(found, aSecret())),
            "old or new, and new where it was acknowledged");
    }

    void stopped()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        signalServer(service, SIGSTOP);
        const auto first = store.read(key);
        const auto waiting = store.read(key);
        QCOMPARE(kindOf(await(first)), ErrorKind::KeychainUnavailable);
        QVERIFY2(waiting.isSettled(), "what waits behind a hung call does not wait as long again");
        QCOMPARE(kindOf(await(waiting)), ErrorKind::KeychainUnavailable);
        signalServer(service, SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(await(store.read(key)).has_value(), 20'000);
    }

    /// A job that hangs is left behind; deleting it would crash, and so would ending the process with it.
    void goneWithAJobInFlight()
    {
        startKeyring();
        {
            KeychainStore store(m_clock);
            QVERIFY(await(store.write(key, aSecret())));
            KeychainJobs jobs(m_clock);
            const auto hung = jobs.get(key.value);
            signalServer(service, SIGSTOP);
            const auto behind = store.read(key);
            QTest::qWait(200);
        }
        signalServer(service, SIGCONT);
        QTest::qWait(500);
        auto *const jobs = new KeychainJobs(m_clock);
        signalServer(service, SIGSTOP);
        const auto atExit = jobs->get(key.value);
        QTest::qWait(200);
        delete jobs;
    }

    /// The session's bus goes and comes back, as it does when somebody restarts it.
    void busDies()
    {
        OwnBus bus;
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        bus.kill();
        QTest::qWait(500);
        saysUnavailable(store);
        bus.start();
        startKeyring();
        QTRY_VERIFY_WITH_TIMEOUT(isSame(await(store.read(key)), aSecret()), 20'000);
        QVERIFY(await(store.write(key, otherSecret())));
        QVERIFY(isSame(await(store.read(key)), otherSecret()));
    }

    void noService()
    {
        KeychainStore store(m_clock);
        saysUnavailable(store);
        QCOMPARE(kindOf(await(store.unlock())), ErrorKind::KeychainUnavailable);
    }

    void noBus() { noService(); }

    /// QtKeychain's KDE 4: there is no such daemon any more, and nothing is written to a file instead.
    void kde4()
    {
        KeychainStore store(m_clock);
        saysUnavailable(store);
        int searched = 0;
        QCOMPARE(filesHolding(needleOf(aSecret()), &searched), QStringList());
    }

    /// libsecret answers by GLib's event loop alone.
    void noGlib()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QCOMPARE(kindOf(await(store.write(key, aSecret()))), ErrorKind::KeychainUnavailable);
        QCOMPARE(kindOf(await(store.write(key, aSecret()))), ErrorKind::KeychainUnavailable);
    }

    void traces()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        int searched = 0;
        QCOMPARE(filesHolding(needleOf(aSecret()), &searched), QStringList());
        QVERIFY2(searched > 0, "the keyring's own file at least");
    }

    void promptAnswered()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        lockKeyring();
        const auto unlocking = store.unlock();
        const auto shared = store.unlock();
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::KeychainLocked); // not held up by the prompt
        pressKeys(prompter, passwordKeys() + QStringList{u"Return"_s});
        QVERIFY(await(unlocking));
        QVERIFY(await(shared));
        QVERIFY(isSame(await(store.read(key)), aSecret()));
    }

    void promptDismissed()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        lockKeyring();
        const auto unlocking = store.unlock();
        pressKeys(prompter, {u"Escape"_s});
        QCOMPARE(kindOf(await(unlocking)), ErrorKind::KeychainLocked);
        saysLocked(store);
        const auto again = store.unlock();
        pressKeys(prompter, passwordKeys() + QStringList{u"Return"_s});
        QVERIFY(await(again));
        QVERIFY(isSame(await(store.read(key)), aSecret()));
    }

    void promptUnanswered()
    {
        startKeyring();
        FakeClock clock;
        KeychainStore store(clock);
        lockKeyring();
        const auto unlocking = store.unlock();
        pressKeys(prompter, {u"x"_s}); // it is up
        clock.advance(119s);
        QVERIFY(!QTest::qWaitFor([&unlocking] { return unlocking.isSettled(); }, 200));
        clock.advance(1s);
        QCOMPARE(kindOf(await(unlocking)), ErrorKind::KeychainLocked);
        const auto isGone = [] {
            return QProcess::execute(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, prompter})
                != 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), 10'000);
    }

    void firstKeyring()
    {
        KeychainStore store(m_clock);
        const auto writing = store.write(key, aSecret());
        pressKeys(
            prompter, passwordKeys() + QStringList{u"Tab"_s} + passwordKeys() + QStringList{u"Return"_s});
        QVERIFY(await(writing));
        QVERIFY(isSame(await(store.read(key)), aSecret()));
    }

    void firstKeyringRefused()
    {
        KeychainStore store(m_clock);
        const auto writing = store.write(key, aSecret());
        pressKeys(prompter, {u"Escape"_s});
        QVERIFY(!await(writing));
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
    }

private:
    SystemClock m_clock;
    const VaultKey key = aKey();
    const QString service = QString::fromUtf16(keyringService);
    inline static const QString prompter = u"gcr-prompter"_s;
};

/// Starts each situation; its report is shown where it fails.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { needPrograms({u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}); }

    void situation_data()
    {
        using Bus = Surroundings::Bus;
        QTest::addColumn<Surroundings>("surroundings");
        for (const char *function : {"unlocked", "shortItems", "longItem", "callsAtOnce", "fault 62: locked",
                 "wrongPassword", "noKeyringYet", "killed", "killedWhileWriting", "fault 64: stopped",
                 "goneWithAJobInFlight", "traces"})
            QTest::newRow(function) << Surroundings();
        QTest::newRow("fault 63: noService") << Surroundings{.bus = Bus::Empty};
        QTest::newRow("fault 65: busDies") << Surroundings{.bus = Bus::None};
        QTest::newRow("fault 65: noBus") << Surroundings{.bus = Bus::None};
        QTest::newRow("noGlib") << Surroundings{.environment = {{u"QT_NO_GLIB"_s, u"1"_s}}};
        QTest::newRow("kde4") << Surroundings{
            .environment = {{u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s}, {u"KDE_SESSION_VERSION"_s, u"4"_s}}};
        for (const char *function :
            {"promptAnswered", "promptDismissed", "promptUnanswered", "firstKeyring", "firstKeyringRefused"})
            QTest::newRow(function) << Surroundings{.hasDisplay = true};
    }

    void situation()
    {
        QFETCH(Surroundings, surroundings);
        runSituation(QLatin1StringView(QTest::currentDataTag()), surroundings);
    }
};

int main(int argc, char **argv)
{
    return runTestOrSituation<Situation, KeychainStoreTest>(argc, argv);
}

#include "tst_keychainstore.moc"
