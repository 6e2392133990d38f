#include "situations.h"

#include "support/await.h"
#include "support/tally.h"
#include "vault/buscall.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{
constexpr auto situationVariable = "PATCHBAY_TEST_SITUATION";
constexpr auto sentinel = "sentinel-refresh-token-5f2c"_L1;

constexpr auto emptyBus
    = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
      "<allow send_destination='*'/><allow own='*'/><allow eavesdrop='true'/></policy></busconfig>";

QProcessEnvironment environmentOf(const Surroundings &surroundings, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP",
             "KDE_FULL_SESSION", "KDE_SESSION_VERSION", "DESKTOP_SESSION", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
             "XDG_CACHE_HOME", "XDG_STATE_HOME", "GNOME_KEYRING_CONTROL", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1StringView(name));
    if (!surroundings.hasDisplay)
        environment.remove(u"DISPLAY"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    for (auto entry = surroundings.environment.begin(); entry != surroundings.environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    return environment;
}
} // namespace

bool isInSituation()
{
    return qEnvironmentVariableIsSet(situationVariable);
}

void needPrograms(const QStringList &programs)
{
    for (const QString &program : programs) {
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
            qPrintable(u"without %1 nothing is shown here; tests/run installs it"_s.arg(program)));
    }
}

void runSituation(const QString &row, const Surroundings &surroundings)
{
    const QString function = row.section(u": "_s, -1);
    if (surroundings.hasDisplay && qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("prompts need a display: packaging/session");
    if (surroundings.hasDisplay && QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        QSKIP("xdotool is not installed");
    QTemporaryDir home;
    QFile bus(home.filePath(u"bus.conf"_s));
    QVERIFY(bus.open(QFile::WriteOnly) && bus.write(emptyBus) > 0);
    bus.close();
    QProcess process;
    QProcessEnvironment environment = environmentOf(surroundings, home.path());
    environment.insert(QLatin1StringView(situationVariable), function);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString self = QCoreApplication::applicationFilePath();
    switch (surroundings.bus) {
    case Surroundings::Bus::None:
        process.start(self, {function});
        break;
    case Surroundings::Bus::Empty:
        process.start(u"dbus-run-session"_s, {u"--config-file="_s + bus.fileName(), u"--"_s, self, function});
        break;
    case Surroundings::Bus::Session:
        process.start(u"dbus-run-session"_s, {u"--"_s, self, function});
        break;
    }
    QVERIFY(process.waitForFinished(150'000));
    const QByteArray report = process.readAll();
    QVERIFY2(!report.contains("sentinel-refresh"), "a secret was printed");
    const bool passed = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!passed)
        std::fwrite(report.constData(), 1, std::size_t(report.size()), stderr); // QVERIFY2 would cut it
    QVERIFY2(passed, "the situation's own report stands above");
    if (const auto at = report.indexOf("SKIP   :"); at >= 0)
        QSKIP(report.mid(at, report.indexOf('\n', at) - at).constData());
    for (const QByteArray &line : report.split('\n')) {
        if (line.startsWith("TALLY\t"))
            std::puts(line.constData());
    }
    tally("keychain situations", 1);
}

void runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    QVERIFY2(process.waitForFinished(20'000), qPrintable(program));
}

bool isServed(const QString &service)
{
    return keychainBus().interface()->isServiceRegistered(service).value();
}

qint64 serverOf(const QString &service)
{
    return keychainBus().interface()->servicePid(service).value();
}

void signalServer(const QString &service, int signal)
{
    const qint64 process = serverOf(service);
    QVERIFY(process > 0);
    QCOMPARE(::kill(pid_t(process), signal), 0);
    if (signal == SIGKILL)
        QTRY_VERIFY_WITH_TIMEOUT(!isServed(service) || serverOf(service) != process, 10'000);
}

void startKeyring(const QByteArray &password)
{
    runProgram(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s}, password);
    QTRY_VERIFY_WITH_TIMEOUT(isServed(QString::fromUtf16(keyringService)), 10'000);
}

void lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QDBusObjectPath collection(u"/org/freedesktop/secrets/collection/login"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{collection});
    QCOMPARE(keychainBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

void pressKeys(const QString &windowClass, const QStringList &keys)
{
    QProcess find;
    const QStringList search{u"search"_s, u"--onlyvisible"_s, u"--class"_s, windowClass};
    QTRY_VERIFY_WITH_TIMEOUT(
        (find.start(u"xdotool"_s, search), find.waitForFinished() && find.exitCode() == 0), 30'000);
    const QString window = QString::fromLatin1(find.readAll().trimmed().split('\n').last());
    runProgram(u"xdotool"_s, {u"windowactivate"_s, u"--sync"_s, window});
    runProgram(u"xdotool"_s, QStringList{u"key"_s, u"--delay"_s, u"40"_s} + keys);
}

QStringList passwordKeys()
{
    return {u"t"_s, u"e"_s, u"s"_s, u"t"_s, u"minus"_s, u"p"_s, u"a"_s, u"s"_s, u"s"_s};
}

QStringList filesHolding(const QByteArray &needle, int *searched)
{
    QStringList found;
    *searched = 0;
    QDirIterator walk(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        ++*searched;
        const QByteArray content = file.readAll();
        if (content.contains(needle) || content.contains(needle.toBase64().chopped(4)))
            found.append(file.fileName());
    }
    return found;
}

VaultKey aKey()
{
    return VaultKey::forConnection({u"11111111-2222-4333-8444-555555555555"_s});
}

VaultKey otherKey()
{
    return VaultKey::forClientSecret({u"zoho"_s});
}

Secret aSecret()
{
    return Secret::fromString(sentinel);
}

QByteArray needleOf(const Secret &secret)
{
    return secret.reveal().toByteArray();
}

Secret otherSecret()
{
    return Secret::fromString(u"sentinel-refresh-token-rotated"_s);
}

Secret longSecret(qsizetype size)
{
    QByteArray bytes("a\0b", 3);
    for (qsizetype i = 0; i < size; ++i)
        bytes.append(char(i));
    return Secret(std::move(bytes));
}

void keepsAndForgets(KeychainStore &store, const Secret &longOne)
{
    const VaultKey key = aKey();
    QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
    QVERIFY(await(store.erase(key)));
    QVERIFY(await(store.write(key, aSecret())));
    QVERIFY(isSame(await(store.read(key)), aSecret()));
    QVERIFY(await(store.write(key, longOne)));
    QVERIFY(isSame(await(store.read(key)), longOne));
    QCOMPARE(kindOf(await(store.read(otherKey()))), ErrorKind::NotFound);
    QVERIFY(await(store.unlock()));
    QVERIFY(await(store.erase(key)));
    QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
    QVERIFY(await(store.erase(key)));
}

void saysLocked(KeychainStore &store)
{
    QCOMPARE(kindOf(await(store.read(aKey()))), ErrorKind::KeychainLocked);
    QCOMPARE(kindOf(await(store.read(otherKey()))), ErrorKind::KeychainLocked); // told before a sign-in
    QCOMPARE(kindOf(await(store.write(aKey(), otherSecret()))), ErrorKind::KeychainLocked);
    QCOMPARE(kindOf(await(store.write(otherKey(), otherSecret()))), ErrorKind::KeychainLocked);
    QCOMPARE(kindOf(await(store.erase(aKey()))), ErrorKind::KeychainLocked);
    QCOMPARE(kindOf(await(store.read(aKey()))), ErrorKind::KeychainLocked); // still there, not absent
}

void saysUnavailable(KeychainStore &store)
{
    QCOMPARE(kindOf(await(store.read(aKey()))), ErrorKind::KeychainUnavailable);
    QCOMPARE(kindOf(await(store.write(aKey(), aSecret()))), ErrorKind::KeychainUnavailable);
    QCOMPARE(kindOf(await(store.erase(aKey()))), ErrorKind::KeychainUnavailable);
}

} // namespace patchbay::test
