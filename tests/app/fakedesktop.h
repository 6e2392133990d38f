#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QVariantMap>

namespace patchbay::test
{

/// A session bus that is nobody's but the test's.
class OwnBus final
{
public:
    [[nodiscard]] bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !QTest::qWaitFor([this] { return m_daemon.canReadLine(); }))
            return false;
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return true;
    }
    [[nodiscard]] bool stop()
    {
        m_daemon.terminate();
        return m_daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

    /// What was sent on this connection before is answered then: answers come in the order of their
    /// questions.
    [[nodiscard]] bool isThrough(const QString &name) const
    {
        const QString service = QStringLiteral("org.freedesktop.Notifications");
        const QDBusPendingCallWatcher last(connection(name).asyncCall(QDBusMessage::createMethodCall(service,
            QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("GetCapabilities"))));
        return QTest::qWaitFor([&last] { return last.isFinished(); });
    }

private:
    QProcess m_daemon;
    QString m_address;
};

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
