#pragma once

#include "base/task.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTimer>

namespace patchbay
{

/// What a LocalDoor says once it has understood.
inline constexpr auto understood = "understood\n";
/// Where the door of that folder is.
[[nodiscard]] QString doorName(const QString &folder);

/// Says one line at the door of another Patchbay, and waits for its word. One that is just starting may not
/// have opened yet: it is tried again for a while.
class DoorCall final : public QObject
{
    Q_OBJECT
public:
    DoorCall(const QString &name, const QByteArray &line, QObject *parent);

    /// Errors: Unavailable.
    [[nodiscard]] Task<Done> answer() const { return m_answer.task(); }

private:
    void ring();
    void tell();
    void listen();
    void tryAgain();

    QString m_name;
    QByteArray m_line;
    QLocalSocket m_socket;
    QTimer m_again;
    QElapsedTimer m_time;
    Promise<Done> m_answer;
};

} // namespace patchbay
