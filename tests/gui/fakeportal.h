#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace patchbay::test
{

/// The settings portal of a desktop as xdg-desktop-portal is, strict: it wraps what Read answers in a second
/// variant, refuses what it does not know, and notes what nobody has to ask.
class FakePortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    enum class Manner { Answers, KeepsSilent, Refuses };

    FakePortal(uint scheme, Manner manner = Manner::Answers)
        : m_scheme(scheme)
        , m_manner(manner)
    {
    }
    [[nodiscard]] bool appearOn(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                   QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals)
            && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    static void leave(QDBusConnection bus)
    {
        bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
        bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    /// As when a person switches it; not wrapped, unlike Read's answer.
    void switchTo(uint scheme)
    {
        m_scheme = scheme;
        tell("org.freedesktop.appearance", "color-scheme", scheme);
    }
    void tell(const char *group, const char *key, const QVariant &value)
    {
        emit SettingChanged(QLatin1StringView(group), QLatin1StringView(key), QDBusVariant(value));
    }
    /// A setting that only some desktops have.
    void know(const char *group, const char *key, const QVariant &value)
    {
        m_others.insert({QLatin1StringView(group), QLatin1StringView(key)}, value);
    }

    int asked = 0; ///< for the colour scheme
    QStringList problems;

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key)
    {
        static const QStringList known{QStringLiteral("org.freedesktop.appearance color-scheme"),
            QStringLiteral("org.freedesktop.appearance contrast"),
            QStringLiteral("org.freedesktop.appearance reduced-motion"),
            QStringLiteral("org.gnome.desktop.interface enable-animations")};
        if (!known.contains(group + QLatin1Char(' ') + key))
            problems.append(group + QLatin1Char(' ') + key);
        const bool isScheme = key == QLatin1StringView("color-scheme");
        asked += isScheme ? 1 : 0;
        const QVariant value = isScheme ? QVariant(m_scheme) : m_others.value({group, key});
        if (m_manner == Manner::KeepsSilent)
            setDelayedReply(true);
        else if (m_manner == Manner::Refuses || !value.isValid())
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                QStringLiteral("Requested setting not found"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value.isValid() ? value : QVariant(0U))));
    }

signals:
    Q_SCRIPTABLE void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    uint m_scheme;
    QHash<std::pair<QString, QString>, QVariant> m_others;
    Manner m_manner;
};

} // namespace patchbay::test
