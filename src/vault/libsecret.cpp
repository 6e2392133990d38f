#include "vault/libsecret.h"

#include <QLibrary>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int sessionBusType = 2; // G_BUS_TYPE_SESSION
using Act = void (*)(void *);

template<typename Function>
Function functionOf(const QString &library, const char *name)
{
    return reinterpret_cast<Function>(QLibrary(library, 0).resolve(name));
}
} // namespace

Libsecret::~Libsecret()
{
    if (const auto unref = functionOf<Act>(u"gobject-2.0"_s, "g_object_unref"); unref && m_bus)
        unref(m_bus);
}

void Libsecret::holdBus()
{
    const auto get = functionOf<void *(*)(int, void *, void **)>(u"gio-2.0"_s, "g_bus_get_sync");
    const auto isClosed = functionOf<int (*)(void *)>(u"gio-2.0"_s, "g_dbus_connection_is_closed");
    const auto setExit
        = functionOf<void (*)(void *, int)>(u"gio-2.0"_s, "g_dbus_connection_set_exit_on_close");
    if (!get || !isClosed || !setExit)
        return;
    if (m_bus && isClosed(m_bus))
        buryBus();
    if (!m_bus)
        m_bus = get(sessionBusType, nullptr, nullptr);
    if (m_bus)
        setExit(m_bus, 0);
}

/// libsecret 0.20 and 0.21 never give back one reference to it, and as long as there is one, everybody who
/// asks for the bus gets the closed connection.
void Libsecret::buryBus()
{
    const auto dispose = functionOf<Act>(u"gobject-2.0"_s, "g_object_run_dispose");
    const auto unref = functionOf<Act>(u"gobject-2.0"_s, "g_object_unref");
    if (!dispose || !unref)
        return;
    dispose(m_bus);
    unref(m_bus);
    m_bus = nullptr;
}

void Libsecret::forgetKeyring()
{
    if (const auto disconnect = functionOf<void (*)()>(u"secret-1"_s, "secret_service_disconnect"))
        disconnect();
}

} // namespace patchbay
