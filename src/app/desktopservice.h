#pragma once

#include "app/instancedoor.h"

#include <QDBusConnection>
#include <QVariantMap>

namespace patchbay
{

/// Patchbay on the session bus, as the desktop entry specification wants it (org.freedesktop.Application):
/// the desktop starts it through the bus and asks it for windows there, and so does a second start that
/// does not reach LocalDoor. Where there is no bus it does nothing.
class DesktopService final : public InstanceDoor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit DesktopService(const QDBusConnection &bus);
    ~DesktopService() override;
    Q_DISABLE_COPY_MOVE(DesktopService)

    /// Takes the program's name.
    [[nodiscard]] bool begin() override;
    void end() override;
    [[nodiscard]] Task<Done> passOn(const DesktopWish &wish) override;

    // The interface, by its own names.
public slots:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(
        const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

private:
    QDBusConnection m_bus;
    bool m_hasName = false;
};

} // namespace patchbay
