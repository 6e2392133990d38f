#include "vault/secretservice.h"

#include "vault/buscall.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds silentLimit(10);
constexpr std::chrono::seconds promptLimit(120);

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto root = "/org/freedesktop/secrets"_L1;
constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;

QDBusMessage message(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(QString(service), path, interface, method);
}

QDBusMessage serviceMessage(const QString &method)
{
    return message(QString(root), u"org.freedesktop.Secret.Service"_s, method);
}

QVariant stringMap(const QMap<QString, QString> &map)
{
    QDBusArgument argument;
    argument.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        argument.beginMapEntry();
        argument << entry.key() << entry.value();
        argument.endMapEntry();
    }
    argument.endMap();
    return QVariant::fromValue(argument);
}

QList<QDBusObjectPath> paths(const QDBusMessage &reply, qsizetype at)
{
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(at));
}

QString path(const QDBusMessage &reply, qsizetype at)
{
    return reply.arguments().value(at).value<QDBusObjectPath>().path();
}

/// By the name of its program; the Secret Service itself has none to tell.
QString nameOfProgram(const QString &program)
{
    if (program.startsWith("gnome-keyring"_L1))
        return u"GNOME Keyring"_s;
    if (program.startsWith("keepassxc"_L1))
        return u"KeePassXC"_s;
    if (program.startsWith("kwalletd"_L1) || program.startsWith("ksecretd"_L1))
        return u"KWallet"_s;
    return {};
}

QString programOf(uint process)
{
    QFile name(u"/proc/%1/comm"_s.arg(process));
    return name.open(QFile::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
}

bool isNowhere(const QString &path)
{
    return path.isEmpty() || path == "/"_L1;
}
} // namespace

SecretService::SecretService(Clock &clock)
    : m_clock(clock)
    , m_watcher(QString(service), keychainBus(), QDBusServiceWatcher::WatchForUnregistration)
{
    connect(
        &m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_library.forgetKeyring(); });
}

Task<QDBusMessage> SecretService::call(const QDBusMessage &question)
{
    followBus();
    return busCall(this, question, silentLimit);
}

/// A bus may go and come back, with another keyring behind it.
void SecretService::followBus()
{
    if (!m_watcher.connection().isConnected()) {
        m_library.forgetKeyring();
        m_watcher.setConnection(keychainBus());
    }
    m_library.holdBus();
}

Task<SecretService::State> SecretService::itemState(const QString &service, const QString &key)
{
    QDBusMessage search = serviceMessage(u"SearchItems"_s);
    search << stringMap({{u"server"_s, service}, {u"user"_s, key}}); // as QtKeychain names them
    return call(search).then(this, [](const QDBusMessage &reply) {
        if (!paths(reply, 0).isEmpty())
            return State::Present;
        return paths(reply, 1).isEmpty() ? State::Absent : State::Locked;
    });
}

Task<QString> SecretService::defaultCollection()
{
    QDBusMessage alias = serviceMessage(u"ReadAlias"_s);
    alias << u"default"_s;
    return call(alias).then(this, [](const QDBusMessage &reply) { return path(reply, 0); });
}

Task<SecretService::State> SecretService::placeState()
{
    return defaultCollection().then(this, [this](const QString &collection) {
        if (isNowhere(collection))
            return Task<State>::settled(State::Absent);
        QDBusMessage get = message(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        return call(get).then(this, [](const QDBusMessage &reply) {
            const bool locked = reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
            return locked ? State::Locked : State::Present;
        });
    });
}

Task<QString> SecretService::name()
{
    const QString bus = u"org.freedesktop.DBus"_s;
    QDBusMessage ask = QDBusMessage::createMethodCall(
        bus, u"/org/freedesktop/DBus"_s, bus, u"GetConnectionUnixProcessID"_s);
    ask << QString(service);
    return call(ask).then(this, [](const QDBusMessage &reply) {
        return nameOfProgram(programOf(reply.arguments().value(0).toUInt()));
    });
}

Task<Done> SecretService::unlock()
{
    if (m_unlocking)
        return m_unlocking->task();
    m_unlocking.emplace();
    const Task<Done> unlocked = m_unlocking->task();
    defaultCollection()
        .then(this,
            [this](const QString &collection) {
                if (isNowhere(collection)) // writing makes one, and asks then
                    return Task<QString>::settled(QString());
                QDBusMessage unlocking = serviceMessage(u"Unlock"_s);
                unlocking << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
                return call(unlocking).then(this, [](const QDBusMessage &reply) { return path(reply, 1); });
            })
        .then(this,
            [this](const QString &prompted) {
                return isNowhere(prompted) ? Task<Done>::settled(Done{}) : prompt(prompted);
            })
        .finally(this, [this](const Result<Done> &result) { endUnlocking(result); });
    return unlocked;
}

Task<Done> SecretService::prompt(const QString &path)
{
    m_promptPath = path;
    m_answer.emplace();
    const Promise<Done> answer = *m_answer;
    keychainBus().connect(QString(service), path, QString(promptInterface), u"Completed"_s, this,
        SLOT(promptCompleted(bool, QDBusVariant, QDBusMessage)));
    QDBusMessage show = message(path, QString(promptInterface), u"Prompt"_s);
    show << u""_s;
    call(show).finally(this, [answer](const Result<QDBusMessage> &shown) {
        if (!shown)
            answer.settle(fail(shown.error()));
    });
    m_clock.after(promptLimit, this, [this, path, answer] {
        if (answer.isSettled())
            return;
        answer.settle(fail(ErrorKind::KeychainLocked, u"nobody answered the prompt"_s));
        call(message(path, QString(promptInterface), u"Dismiss"_s)).finally(this, [](const auto &) {});
    });
    return answer.task();
}

void SecretService::promptCompleted(bool dismissed, const QDBusVariant &, const QDBusMessage &told)
{
    if (m_answer && told.path() == m_promptPath)
        m_answer->settle(dismissed ? fail(ErrorKind::KeychainLocked, u"the prompt was dismissed"_s)
                                   : Result<Done>(Done{}));
}

void SecretService::endUnlocking(const Result<Done> &result)
{
    if (m_answer) {
        keychainBus().disconnect(QString(service), m_promptPath, QString(promptInterface), u"Completed"_s,
            this, SLOT(promptCompleted(bool, QDBusVariant, QDBusMessage)));
        m_answer.reset();
    }
    const auto ended = std::exchange(m_unlocking, std::nullopt);
    if (ended)
        ended->settle(result);
}

Task<Done> SecretService::flush()
{
    return Task<Done>::settled(Done{}); // it is on disk when a write is acknowledged
}

} // namespace patchbay

#include "moc_secretservice.cpp"
