#include "gui/desktoplook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <tuple>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;
constexpr auto higherContrast = "contrast"_L1;
constexpr auto reducedMotion = "reduced-motion"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto animations = "enable-animations"_L1;

/// Read wraps its answer in a second variant, SettingChanged does not.
QVariant inner(const QVariant &value)
{
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

} // namespace

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearance, colorScheme);
    ask(appearance, higherContrast);
    ask(appearance, reducedMotion);
    ask(gnome, animations);
}

std::optional<Scheme> DesktopLook::fromPortal(const QVariant &value)
{
    switch (inner(value).toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return std::nullopt;
    }
}

void DesktopLook::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](auto *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError()) // a desktop need not know a setting
            take(group, key, reply.value().variant());
        done->deleteLater();
    });
}

void DesktopLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void DesktopLook::take(const QString &group, const QString &key, const QVariant &value)
{
    const auto known = [this] { return std::tuple(m_scheme, m_contrast, isStill()); };
    const auto before = known();
    if (group == appearance && key == colorScheme)
        m_scheme = fromPortal(value);
    else if (group == appearance && key == higherContrast)
        m_contrast = inner(value).toUInt() == 1 ? Contrast::More : Contrast::Usual;
    else if (group == appearance && key == reducedMotion)
        m_reducesMotion = inner(value).toUInt() == 1;
    else if (group == gnome && key == animations)
        m_animates = inner(value).typeId() != QMetaType::Bool || inner(value).toBool();
    if (known() != before)
        emit changed();
}

} // namespace patchbay
