#include "app/localdoor.h"

#include "app/doorcall.h"
#include "app/doormessage.h"
#include "base/logging.h"
#include "base/ownpeer.h"
#include "store/privatefile.h"

#include <QFile>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr auto patience = 10s; ///< with a visitor who says nothing
constexpr int mostVisitors = 16;

} // namespace

LocalDoor::LocalDoor(const QString &folder)
    : m_folder(folder)
    , m_lock(folder + u"/lock"_s)
{
    // With this option Qt listens before the socket gets its name: it never stands there with another mode.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostVisitors);
    connect(&m_server, &QLocalServer::newConnection, this, &LocalDoor::receive);
}

LocalDoor::~LocalDoor()
{
    end();
}

bool LocalDoor::begin()
{
    if (const auto made = makePrivateFolder(m_folder); !made) {
        qCWarning(lcGui) << "a second start will not find this one:" << made.error().detail;
        return true;
    }
    if (!m_lock.tryLock(FileLock::Mode::Exclusive))
        return !m_lock.isTaken();
    const QString name = doorName(m_folder);
    QLocalServer::removeServer(name); // of one that was killed: whose lock would be held is gone
    if (!m_server.listen(name))
        qCWarning(lcGui) << "a second start will not find this one:" << m_server.errorString();
    return true;
}

void LocalDoor::end()
{
    m_server.close(); // before the lock goes, with which another takes the socket's place
    m_lock.unlock();
}

Task<Done> LocalDoor::passOn(const DesktopWish &wish)
{
    if (wish.kind == DesktopWish::Kind::Background)
        return Task<Done>::settled(Done{}); // it is there already
    return (new DoorCall(doorName(m_folder), written({wish, activationToken()}), this))->answer();
}

void LocalDoor::receive()
{
    while (QLocalSocket *const visitor = m_server.nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        if (!isOwnPeer(visitor->socketDescriptor())
            || m_server.findChildren<QLocalSocket *>().size() > mostVisitors) {
            qCWarning(lcGui) << "somebody was turned away from the door";
            visitor->abort();
            continue;
        }
        visitor->setReadBufferSize(longestDoorMessage);
        QTimer::singleShot(patience, visitor, &QLocalSocket::abort);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { hear(*visitor); });
        hear(*visitor);
    }
}

/// One line, and nothing after it.
void LocalDoor::hear(QLocalSocket &visitor)
{
    if (!visitor.canReadLine()) {
        if (visitor.bytesAvailable() >= longestDoorMessage)
            visitor.abort();
        return;
    }
    const auto message = readDoorMessage(visitor.readLine());
    visitor.readAll();
    disconnect(&visitor, &QLocalSocket::readyRead, this, nullptr);
    if (!message) {
        qCWarning(lcGui) << "what was said at the door is not understood";
        return visitor.abort();
    }
    visitor.write(understood);
    visitor.disconnectFromServer(); // once it is written
    useActivationToken(message->token);
    emit wished(message->wish);
}

} // namespace patchbay
