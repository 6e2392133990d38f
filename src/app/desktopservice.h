#pragma once

#include "app/desktopwish.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace patchbay
{

/// Patchbay on the session bus, as the desktop entry specification wants it (org.freedesktop.Application):
/// the desktop starts it through the bus and asks it for windows there, and so does a second start. Where
/// there is no bus it does nothing.
class DesktopService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit DesktopService(const QDBusConnection &bus);
    ~DesktopService() override;
    Q_DISABLE_COPY_MOVE(DesktopService)

    /// Takes the program's name. false: another Patchbay of this desktop has it.
    [[nodiscard]] bool begin();
    /// Gives the name back: from now on another one may begin.
    void end();
    /// Tells the one that has the name. false: it does not answer.
    [[nodiscard]] bool passOn(const DesktopWish &wish) const;

    // The interface, by its own names.
public slots:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(
        const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

signals:
    void wished(const patchbay::DesktopWish &wish);

private:
    QDBusConnection m_bus;
    bool m_hasName = false;
};

} // namespace patchbay
