#include "vault/buscall.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace patchbay
{

using namespace Qt::StringLiterals;

QDBusConnection keychainBus()
{
    const QString name = u"patchbay-keychain"_s;
    const QDBusConnection bus(name);
    if (bus.isConnected())
        return bus;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

Task<QDBusMessage> busCall(QObject *context, const QDBusMessage &message, Milliseconds limit)
{
    Promise<QDBusMessage> promise;
    const QDBusConnection bus = keychainBus();
    if (!bus.isConnected()) {
        promise.settle(fail(ErrorKind::KeychainUnavailable, u"no session bus"_s));
        return promise.task();
    }
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, int(limit.count())), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context, [watcher, promise, name = message.service()] {
            watcher->deleteLater();
            const QDBusMessage reply = watcher->reply();
            if (reply.type() == QDBusMessage::ErrorMessage) {
                promise.settle(fail({.kind = ErrorKind::KeychainUnavailable,
                    .detail = name + u": "_s + reply.errorMessage(),
                    .providerCode = reply.errorName()}));
            } else {
                promise.settle(reply);
            }
        });
    return promise.task();
}

bool isNoReply(const Error &error)
{
    return error.providerCode == QDBusError::errorString(QDBusError::NoReply)
        || error.providerCode == QDBusError::errorString(QDBusError::Timeout)
        || error.providerCode == QDBusError::errorString(QDBusError::TimedOut);
}

} // namespace patchbay
