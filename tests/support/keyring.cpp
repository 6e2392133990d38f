#include "support/keyring.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

/// A secret as the Secret Service takes it: in which session, parameters, the bytes, their kind.
struct KeyringSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString kind;
};

QDBusArgument &operator<<(QDBusArgument &argument, const KeyringSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.kind;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, KeyringSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.kind;
    argument.endStructure();
    return argument;
}

} // namespace patchbay::test

Q_DECLARE_METATYPE(patchbay::test::KeyringSecret)

namespace patchbay::test
{

namespace
{

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto password = "test-pass";
constexpr int patience = 20'000;

QDBusMessage call(const QString &method, const QVariantList &arguments,
    const QString &interface = u"org.freedesktop.Secret.Service"_s)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath theCollection()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
}

} // namespace

bool Keyring::isThere()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(service).value();
}

bool Keyring::start()
{
    QProcess daemon;
    daemon.setStandardErrorFile(QProcess::nullDevice());
    daemon.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    daemon.write(password);
    daemon.closeWriteChannel();
    return daemon.waitForFinished(patience) && QTest::qWaitFor(&Keyring::isThere, patience);
}

bool Keyring::lock()
{
    return call(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{theCollection()})}).type()
        == QDBusMessage::ReplyMessage;
}

bool Keyring::unlock()
{
    qDBusRegisterMetaType<KeyringSecret>();
    const QVariantList session
        = call(u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))}).arguments();
    const KeyringSecret secret{session.value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    // The door that GNOME's own programs use instead of a prompt.
    return call(u"UnlockWithMasterPassword"_s,
               {QVariant::fromValue(theCollection()), QVariant::fromValue(secret)},
               u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s)
               .type()
        == QDBusMessage::ReplyMessage;
}

bool Keyring::kill()
{
    const uint process = QDBusConnection::sessionBus().interface()->servicePid(service).value();
    return process > 1 && ::kill(pid_t(process), SIGKILL) == 0
        && QTest::qWaitFor([] { return !isThere(); }, patience);
}

int Keyring::items()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QVariantList found
        = call(u"SearchItems"_s, {QVariant::fromValue(QMap<QString, QString>())}).arguments();
    qsizetype sum = 0;
    for (const QVariant &paths : found)
        sum += qdbus_cast<QList<QDBusObjectPath>>(paths).size();
    return found.size() == 2 ? int(sum) : -1;
}

QStringList Keyring::missingPrograms()
{
    QStringList missing;
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            missing.append(program);
    }
    return missing;
}

int Keyring::runInSession(const QString &home, const QString &variable, const QStringList &arguments)
{
    // Without folders of services the bus starts nothing by itself: a keyring that is gone stays gone.
    QFile config(home + u"/bus.conf"_s);
    if (!config.open(QFile::WriteOnly))
        return -1;
    config.write(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
        "<allow send_destination='*'/><allow own='*'/><allow eavesdrop='true'/></policy></busconfig>");
    config.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP",
             "KDE_FULL_SESSION", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "GNOME_KEYRING_CONTROL"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"TMPDIR"_s, home);
    environment.insert(variable, u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"dbus-run-session"_s,
        QStringList{u"--config-file="_s + config.fileName(), u"--"_s, QCoreApplication::applicationFilePath()}
            + arguments);
    const bool ended = process.waitForFinished(-1);
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace patchbay::test
