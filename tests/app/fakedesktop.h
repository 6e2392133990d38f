#pragma once

#include "support/ownbus.h"

#include <QDBusConnection>
#include <QObject>
#include <QSet>
#include <QVariantMap>

namespace patchbay::test
{

/// One Notify, as the specification writes it.
struct Asked {
    QString program;
    uint replaces = 0;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

/// The notification service of a desktop, strict: what the specification does not allow fails the test.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    [[nodiscard]] bool appearOn(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                   QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals)
            && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    QStringList abilities = {QStringLiteral("body"), QStringLiteral("actions")};
    QList<Asked> asked;
    QSet<uint> open;
    QStringList problems;

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() { return abilities; }
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
        const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        if (replaces != 0 && !open.contains(replaces))
            problems.append(QStringLiteral("replaces one that is not shown"));
        if (actions.size() % 2 != 0)
            problems.append(QStringLiteral("an action without its words"));
        if (!actions.isEmpty() && !abilities.contains(QStringLiteral("actions")))
            problems.append(QStringLiteral("actions that nobody can choose"));
        if (program.isEmpty() || icon.isEmpty() || title.isEmpty() || timeout < -1)
            problems.append(QStringLiteral("not as the specification says"));
        asked.append({program, replaces, title, text, actions, hints});
        const uint id = replaces != 0 ? replaces : ++m_last;
        open.insert(id);
        return id;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        if (!open.remove(id))
            problems.append(QStringLiteral("closes one that is not shown"));
        emit NotificationClosed(id, 3);
    }

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 6;
};

} // namespace patchbay::test
