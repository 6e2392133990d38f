#include "app/desktopservice.h"

#include "base/logging.h"

#include <QDBusMessage>

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
    const QByteArray token = platformData.value(u"activation-token"_s).toString().toUtf8();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
}

QVariantMap platformData()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? QVariantMap() : QVariantMap{{u"activation-token"_s, token}};
}

QString actionOf(const DesktopWish &wish)
{
    for (const QString &action : {u"QuickLead"_s, u"QuickContact"_s}) {
        if (wishOfAction(action) == wish)
            return action;
    }
    return {};
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
    case DesktopWish::Kind::Card:
    case DesktopWish::Kind::Table:
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

bool DesktopService::passOn(const DesktopWish &wish) const
{
    if (wish.kind == DesktopWish::Kind::Background)
        return true; // it is there already
    // Nothing of this program lives yet that could be held up.
    const QDBusMessage answer = m_bus.call(callFor(wish), QDBus::Block, int(patience.count()));
    if (answer.type() == QDBusMessage::ReplyMessage)
        return true;
    qCWarning(lcGui) << "the Patchbay that runs does not answer:" << answer.errorName();
    return false;
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
