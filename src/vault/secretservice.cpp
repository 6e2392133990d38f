#include "vault/secretservice.h"

#include "base/logging.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds silentLimit(10);
constexpr std::chrono::seconds promptLimit(120);

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto root = "/org/freedesktop/secrets"_L1;

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

bool isNowhere(const QString &path)
{
    return path.isEmpty() || path == "/"_L1;
}
} // namespace

SecretService::SecretService(Clock &clock)
    : m_clock(clock)
{
}

Task<QDBusMessage> SecretService::call(const QDBusMessage &message)
{
    Promise<QDBusMessage> promise;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        promise.settle(fail(ErrorKind::KeychainUnavailable, u"no session bus"_s));
        return promise.task();
    }
    // A service that hangs answers with NoReply once the time is over; one that is not there is started or
    // refused by the bus.
    const auto limit = int(std::chrono::milliseconds(silentLimit).count());
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, limit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, promise] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ErrorMessage) {
            promise.settle(fail({.kind = ErrorKind::KeychainUnavailable,
                .detail = u"the Secret Service: "_s + reply.errorMessage(),
                .providerCode = reply.errorName()}));
        } else {
            promise.settle(reply);
        }
    });
    return promise.task();
}

Task<SecretService::State> SecretService::itemState(const QMap<QString, QString> &attributes)
{
    QDBusMessage search = serviceMessage(u"SearchItems"_s);
    search << stringMap(attributes);
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

Task<SecretService::State> SecretService::collectionState()
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

Task<Done> SecretService::unlock()
{
    return defaultCollection()
        .then(this,
            [this](const QString &collection) {
                QDBusMessage unlocking = serviceMessage(u"Unlock"_s);
                unlocking << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
                return call(unlocking);
            })
        .then(this, [this](const QDBusMessage &reply) {
            const QString promptPath = path(reply, 1);
            return isNowhere(promptPath) ? Task<Done>::settled(Done{}) : prompt(promptPath);
        });
}

Task<Done> SecretService::prompt(const QString &path)
{
    m_prompt.emplace();
    const Task<Done> answered = m_prompt->task();
    QDBusConnection::sessionBus().connect(QString(service), path, u"org.freedesktop.Secret.Prompt"_s,
        u"Completed"_s, this, SLOT(promptCompleted(bool, QDBusVariant)));
    QDBusMessage show = message(path, u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s);
    show << u""_s;
    call(show).finally(this, [promise = *m_prompt](const Result<QDBusMessage> &shown) {
        if (!shown)
            promise.settle(fail(shown.error()));
    });
    m_clock.after(promptLimit, this, [promise = *m_prompt] {
        promise.settle(fail(ErrorKind::KeychainLocked, u"nobody answered the prompt"_s));
    });
    return answered;
}

void SecretService::promptCompleted(bool dismissed, const QDBusVariant &)
{
    if (!m_prompt)
        return;
    m_prompt->settle(
        dismissed ? fail(ErrorKind::KeychainLocked, u"the prompt was dismissed"_s) : Result<Done>(Done{}));
    m_prompt.reset();
}

} // namespace patchbay

#include "moc_secretservice.cpp"
