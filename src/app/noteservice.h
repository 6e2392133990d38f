#pragma once

#include <QDBusConnection>
#include <QObject>

namespace patchbay
{

/// Whether this desktop shows notifications (org.freedesktop.Notifications): somebody has the name, or would
/// be started for it. Blocks nobody and starts nobody.
class NoteService final : public QObject
{
    Q_OBJECT
public:
    explicit NoteService(const QDBusConnection &bus);

    /// Asks, and again whenever somebody takes the name or gives it up.
    void begin();

signals:
    void known(bool isThere);

private:
    void ask(const QString &method, const QString &next);

    QDBusConnection m_bus;
};

} // namespace patchbay
