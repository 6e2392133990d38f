#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QRegularExpression>
#include <QStringList>
#include <QVariantMap>

namespace patchbay::test
{

/// The portal for programs in the background as xdg-desktop-portal is, strict: a question that its
/// documentation does not allow is a problem. It answers as a person would who is asked.
class FakeBackground final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
public:
    enum class Manner {
        Allows,
        AllowsAtOnce, ///< before it has told where it will answer
        Forbids, ///< as the settings of the desktop say
        IsDismissed, ///< the person closes the question
        Fails,
        Babbles,
        KeepsSilent,
        IsUnknown,
    };

    explicit FakeBackground(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }
    [[nodiscard]] bool appear()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                   QDBusConnection::ExportScriptableSlots)
            && m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void leave()
    {
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
        m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    Manner manner = Manner::Allows;
    QList<QVariantMap> asked;
    QStringList problems;

public slots:
    Q_SCRIPTABLE QDBusObjectPath RequestBackground(const QString &parent, const QVariantMap &options)
    {
        asked.append(options);
        judge(parent, options);
        if (manner == Manner::IsUnknown) {
            sendErrorReply(QDBusError::UnknownInterface, QStringLiteral("no such interface"));
            return {};
        }
        QString sender = message().service().sliced(1);
        sender.replace(QLatin1Char('.'), QLatin1Char('_'));
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                                 .arg(sender, options.value(QStringLiteral("handle_token")).toString());
        const QString to = message().service();
        const auto answer = [this, to, path, wanted = options.value(QStringLiteral("autostart")).toBool()] {
            respond(to, path, wanted);
        };
        if (manner == Manner::AllowsAtOnce)
            answer();
        else if (manner != Manner::KeepsSilent)
            QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        return QDBusObjectPath(path);
    }

private:
    void respond(const QString &to, const QString &path, bool wanted)
    {
        QDBusMessage response = QDBusMessage::createTargetedSignal(
            to, path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        const bool starts = wanted && manner != Manner::Forbids;
        const QVariantMap results{
            {QStringLiteral("background"), manner != Manner::Forbids}, {QStringLiteral("autostart"), starts}};
        if (manner == Manner::IsDismissed)
            response << 1U << QVariantMap();
        else if (manner == Manner::Fails)
            response << 2U << QVariantMap();
        else if (manner == Manner::Babbles)
            response << 0U << QVariantMap{{QStringLiteral("autostart"), QStringLiteral("perhaps")}};
        else
            response << 0U << results;
        (void)m_bus.send(response);
    }
    void judge(const QString &parent, const QVariantMap &options)
    {
        static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9_]+$"));
        static const QStringList known{QStringLiteral("handle_token"), QStringLiteral("reason"),
            QStringLiteral("autostart"), QStringLiteral("commandline"), QStringLiteral("dbus-activatable")};
        if (!parent.isEmpty() && !parent.startsWith(QLatin1String("x11:"))
            && !parent.startsWith(QLatin1String("wayland:")))
            problems.append(QStringLiteral("no window: ") + parent);
        for (auto option = options.begin(); option != options.end(); ++option) {
            if (!known.contains(option.key()))
                problems.append(QStringLiteral("unknown option ") + option.key());
        }
        if (!token.match(options.value(known[0]).toString()).hasMatch())
            problems.append(QStringLiteral("no token that could be part of a path"));
        if (options.value(known[2]).typeId() != QMetaType::Bool
            || options.value(known[4]).typeId() != QMetaType::Bool)
            problems.append(QStringLiteral("what is no yes or no"));
        if (options.value(known[3]).typeId() != QMetaType::QStringList
            || options.value(known[3]).toStringList().isEmpty())
            problems.append(
                QStringLiteral("no command")); // the portal would start the program without options
    }

    QDBusConnection m_bus;
};

} // namespace patchbay::test
