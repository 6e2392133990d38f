#pragma once

#include "app/instancedoor.h"
#include "store/filelock.h"

#include <QLocalServer>

class QLocalSocket;

namespace patchbay
{

/// The door that needs no session bus: a socket in the person's own folder, whose lock says who has it.
/// Only programs of the same person get through, by the modes of folder and socket and because the system
/// tells whose the other side is. What is said is read like what comes over the bus, and is answered once it
/// was understood.
class LocalDoor final : public InstanceDoor
{
    Q_OBJECT
public:
    /// `folder` is made where it is not there; there are no other sockets in it.
    explicit LocalDoor(const QString &folder);
    ~LocalDoor() override;

    [[nodiscard]] bool begin() override;
    void end() override;
    [[nodiscard]] Task<Done> passOn(const DesktopWish &wish) override;

private:
    void receive();
    void hear(QLocalSocket &visitor);

    QString m_folder;
    FileLock m_lock;
    QLocalServer m_server;
};

} // namespace patchbay
