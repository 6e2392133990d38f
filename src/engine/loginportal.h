#pragma once

#include "base/task.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace patchbay
{

/// The desktop's portal for programs in a sandbox (org.freedesktop.portal.Background): whether the desktop
/// starts Patchbay at login. It may ask the person, and takes as long as they do. It cannot be asked how
/// things stand.
class LoginPortal final : public QObject
{
    Q_OBJECT
public:
    explicit LoginPortal(const QDBusConnection &bus);

    /// Whether it starts now, which may not be what was asked for. `reason` is for the person. Errors:
    /// Denied, the person refused; Unavailable, there is no such portal or it says nothing that can be read;
    /// Cancelled, a later question took this one's place.
    [[nodiscard]] Task<bool> ask(bool starts, const QString &reason);

private:
    void listen(const QString &request);
    void end(const Result<bool> &answer);

private slots:
    void noteResponse(uint code, const QVariantMap &results);

private:
    QDBusConnection m_bus;
    QString m_request; ///< the portal's object for the question that is open; empty: none
    Promise<bool> m_answer;
    int m_count = 0;
};

} // namespace patchbay
