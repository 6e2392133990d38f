#include "app/noteservice.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

const QString service = u"org.freedesktop.Notifications"_s;
const QString here = u"ListNames"_s;
const QString startable = u"ListActivatableNames"_s;

} // namespace

NoteService::NoteService(const QDBusConnection &bus)
    : m_bus(bus)
{
}

void NoteService::begin()
{
    if (!m_bus.isConnected())
        return emit known(false);
    auto *const watcher
        = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { ask(here, startable); });
    ask(here, startable);
}

/// What the bus lists by `method`, else by `next`.
void NoteService::ask(const QString &method, const QString &next)
{
    const QString bus = u"org.freedesktop.DBus"_s;
    const QDBusMessage call = QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method);
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError() && reply.value().contains(service))
            emit known(true);
        else if (!next.isEmpty())
            ask(next, {});
        else
            emit known(false);
    });
}

} // namespace patchbay
