#include "base/clock.h"
#include "support/await.h"
#include "vault/keychainstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

// A process has one session bus for its life, and QtKeychain one thread of jobs: each situation runs in a
// process of its own. This program calls itself: without a situation it prepares one and starts itself in it,
// under dbus-run-session with a home of its own.

namespace
{
constexpr auto situationVariable = "PATCHBAY_TEST_SITUATION";

void runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    QVERIFY2(process.waitForFinished(20'000), qPrintable(program));
}

void startKeyring()
{
    runProgram(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s}, "test-pass");
    const auto isThere = [] {
        return QDBusConnection::sessionBus()
            .interface()
            ->isServiceRegistered(u"org.freedesktop.secrets"_s)
            .value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 10'000);
}

void lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QDBusObjectPath collection(u"/org/freedesktop/secrets/collection/login"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{collection});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

qint64 keyringProcess()
{
    return QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s).value();
}

Secret longSecret()
{
    QByteArray bytes("a\0b", 3);
    for (int i = 0; i < 3000; ++i)
        bytes.append(char(i));
    return Secret(std::move(bytes));
}

const VaultKey key = VaultKey::forConnection({u"11111111-2222-4333-8444-555555555555"_s});
const VaultKey otherKey = VaultKey::forClientSecret({u"zoho"_s});
const auto sentinel = u"sentinel-refresh-token-5f2c";

Secret secret()
{
    return Secret::fromString(QString::fromUtf16(sentinel));
}

bool isSame(const Result<Secret> &found, const Secret &wanted)
{
    return found && found->equals(wanted);
}

ErrorKind kindOf(const auto &result)
{
    return result.has_value() ? ErrorKind::Protocol : result.error().kind;
}
} // namespace

/// What runs inside a situation; the functions are called by name.
class Situation : public QObject
{
    Q_OBJECT

private slots:
    void unlocked()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
        QVERIFY(await(store.write(key, secret())));
        QVERIFY(isSame(await(store.read(key)), secret()));
        QVERIFY(await(store.write(key, longSecret())));
        QVERIFY(isSame(await(store.read(key)), longSecret()));
        QCOMPARE(kindOf(await(store.read(otherKey))), ErrorKind::NotFound);
        QVERIFY(await(store.unlock()));
        QVERIFY(await(store.erase(key)));
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
        QVERIFY(await(store.erase(key)));
    }

    void shortItems()
    {
        startKeyring();
        KeychainStore store(m_clock, 100);
        QVERIFY(await(store.write(key, longSecret())));
        QVERIFY(isSame(await(store.read(key)), longSecret()));
        QVERIFY(await(store.write(key, secret())));
        QVERIFY(isSame(await(store.read(key)), secret()));
        QVERIFY(await(store.erase(key)));
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
    }

    void callsAtOnce()
    {
        startKeyring();
        KeychainStore store(m_clock);
        const auto write = store.write(key, secret());
        const auto read = store.read(key);
        const auto erase = store.erase(key);
        const auto readAgain = store.read(key);
        QVERIFY(await(write));
        QVERIFY(isSame(await(read), secret()));
        QVERIFY(await(erase));
        QCOMPARE(kindOf(await(readAgain)), ErrorKind::NotFound);
    }

    void locked()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, secret())));
        lockKeyring();
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::KeychainLocked);
        QCOMPARE(kindOf(await(store.write(key, secret()))), ErrorKind::KeychainLocked);
        QCOMPARE(kindOf(await(store.write(otherKey, secret()))), ErrorKind::KeychainLocked);
        QCOMPARE(kindOf(await(store.erase(key))), ErrorKind::KeychainLocked);
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::KeychainLocked); // still there, not absent
    }

    void killed()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, secret())));
        QCOMPARE(::kill(pid_t(keyringProcess()), SIGKILL), 0);
        // The bus starts it anew, and locked.
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(await(store.read(key))), ErrorKind::KeychainLocked, 20'000);
    }

    void stopped()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, secret())));
        const auto process = pid_t(keyringProcess());
        QCOMPARE(::kill(process, SIGSTOP), 0);
        const auto first = store.read(key);
        const auto waiting = store.read(key);
        QCOMPARE(kindOf(await(first)), ErrorKind::KeychainUnavailable);
        QVERIFY2(waiting.isSettled(), "what waits behind a hung call does not wait as long again");
        QCOMPARE(kindOf(await(waiting)), ErrorKind::KeychainUnavailable);
        QCOMPARE(::kill(process, SIGCONT), 0);
        QTRY_VERIFY_WITH_TIMEOUT(await(store.read(key)).has_value(), 20'000);
    }

    void noService()
    {
        KeychainStore store(m_clock);
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::KeychainUnavailable);
        QCOMPARE(kindOf(await(store.write(key, secret()))), ErrorKind::KeychainUnavailable);
        QCOMPARE(kindOf(await(store.erase(key))), ErrorKind::KeychainUnavailable);
        QCOMPARE(kindOf(await(store.unlock())), ErrorKind::KeychainUnavailable);
    }

    void noBus() { noService(); }

    void traces()
    {
        startKeyring();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, secret())));
        const QByteArray needle = QString::fromUtf16(sentinel).toUtf8();
        int files = 0;
        QDirIterator walk(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QFile::ReadOnly))
                continue;
            ++files;
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(needle), qPrintable(file.fileName()));
            QVERIFY2(!content.contains(needle.toBase64().chopped(4)), qPrintable(file.fileName()));
        }
        QVERIFY2(files > 0, "the keyring's own file at least");
    }

private:
    SystemClock m_clock;
};

/// Starts each situation; its report is shown where it fails.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
    }

    void situation_data()
    {
        QTest::addColumn<QString>("bus");
        QTest::newRow("unlocked") << u"session"_s;
        QTest::newRow("shortItems") << u"session"_s;
        QTest::newRow("callsAtOnce") << u"session"_s;
        QTest::newRow("locked") << u"session"_s;
        QTest::newRow("killed") << u"session"_s;
        QTest::newRow("stopped") << u"session"_s;
        QTest::newRow("noService") << u"empty"_s;
        QTest::newRow("noBus") << u"none"_s;
        QTest::newRow("traces") << u"session"_s;
    }

    void situation()
    {
        QFETCH(QString, bus);
        QTemporaryDir home;
        QFile emptyBus(home.filePath(u"bus.conf"_s));
        QVERIFY(emptyBus.open(QFile::WriteOnly));
        emptyBus.write(
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
            "<allow send_destination='*'/><allow own='*'/><allow eavesdrop='true'/></policy></busconfig>");
        emptyBus.close();

        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
            {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP",
                "KDE_FULL_SESSION", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "GNOME_KEYRING_CONTROL"})
            environment.remove(QLatin1StringView(name));
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.insert(QLatin1StringView(situationVariable), QLatin1StringView(QTest::currentDataTag()));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString self = QCoreApplication::applicationFilePath();
        const QString slot = QLatin1StringView(QTest::currentDataTag());
        if (bus == "none"_L1)
            process.start(self, {slot});
        else if (bus == "empty"_L1)
            process.start(
                u"dbus-run-session"_s, {u"--config-file="_s + emptyBus.fileName(), u"--"_s, self, slot});
        else
            process.start(u"dbus-run-session"_s, {u"--"_s, self, slot});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray report = process.readAll();
        QVERIFY2(!report.contains("sentinel-refresh"), "a secret was printed");
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, report.constData());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(situationVariable)) {
        Situation situation;
        return QTest::qExec(&situation, argc, argv);
    }
    KeychainStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
