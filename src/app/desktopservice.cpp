#include "app/desktopservice.h"

#include "app/doormessage.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

const QString serviceName = u"app.patchbay.Patchbay"_s;
const QString objectPath = u"/app/patchbay/Patchbay"_s;
const QString interfaceName = u"org.freedesktop.Application"_s;
/// Of one that has the name and may be busy.
constexpr std::chrono::milliseconds patience = 10s;

/// By which a window may come to the front: whoever asks has it from the desktop, for this once.
void useToken(const QVariantMap &platformData)
{
    useActivationToken(platformData.value(u"activation-token"_s).toString());
}

QVariantMap platformData()
{
    const QString token = activationToken();
    return token.isEmpty() ? QVariantMap() : QVariantMap{{u"activation-token"_s, token}};
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, objectPath, interfaceName, method);
}

QDBusMessage callFor(const DesktopWish &wish)
{
    switch (wish.kind) {
    case DesktopWish::Kind::Quick:
        return call(u"ActivateAction"_s) << actionOf(wish) << QVariantList() << platformData();
    case DesktopWish::Kind::File:
    case DesktopWish::Kind::Record:
        return call(u"Open"_s) << QStringList{addressOf(wish).toString(QUrl::FullyEncoded)} << platformData();
    case DesktopWish::Kind::Window:
    case DesktopWish::Kind::Background:
        break;
    }
    return call(u"Activate"_s) << platformData();
}

} // namespace

DesktopService::DesktopService(const QDBusConnection &bus)
    : m_bus(bus)
{
}

DesktopService::~DesktopService()
{
    end();
}

bool DesktopService::begin()
{
    if (!m_bus.isConnected())
        return true;
    // First the object: who asks by the name finds it there.
    if (!m_bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots))
        return true;
    m_hasName = m_bus.registerService(serviceName);
    if (!m_hasName)
        m_bus.unregisterObject(objectPath);
    return m_hasName;
}

void DesktopService::end()
{
    if (!std::exchange(m_hasName, false))
        return;
    m_bus.unregisterService(serviceName);
    m_bus.unregisterObject(objectPath);
}

Task<Done> DesktopService::passOn(const DesktopWish &wish)
{
    if (wish.kind == DesktopWish::Kind::Background)
        return Task<Done>::settled(Done{}); // it is there already
    const Promise<Done> told;
    auto *const watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(callFor(wish), int(patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, told] {
        watcher->deleteLater();
        if (watcher->isError())
            told.settle(fail(ErrorKind::Unavailable, watcher->error().name()));
        else
            told.settle(Done{});
    });
    return told.task();
}

void DesktopService::Activate(const QVariantMap &platformData)
{
    useToken(platformData);
    emit wished({});
}

void DesktopService::Open(const QStringList &uris, const QVariantMap &platformData)
{
    useToken(platformData);
    // One form is filled at a time.
    emit wished(uris.isEmpty() ? DesktopWish() : wishOfAddress(QUrl(uris.constFirst(), QUrl::StrictMode)));
}

void DesktopService::ActivateAction(
    const QString &action, const QVariantList &, const QVariantMap &platformData)
{
    useToken(platformData);
    if (const auto wish = wishOfAction(action))
        emit wished(*wish);
}

} // namespace patchbay
