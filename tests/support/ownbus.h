#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QTest>

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
    [[nodiscard]] QString address() const { return m_address; }
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

} // namespace patchbay::test
