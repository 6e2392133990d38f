#include "intake/privatesocket.h"

#include "base/logging.h"
#include "base/ownpeer.h"
#include "store/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

PrivateSocket::PrivateSocket(Welcome welcome)
    : m_welcome(std::move(welcome))
{
    // With this option Qt listens before the socket gets its name: it never stands there with another mode.
    setSocketOptions(QLocalServer::UserAccessOption);
}

Result<Done> PrivateSocket::listen(const QString &path)
{
#ifdef Q_OS_UNIX
    if (auto made = makePrivateFolder(QFileInfo(path).path()); !made)
        return made;
    QLocalServer::removeServer(path); // of one that was killed: who calls this holds the intake's lock
    // Qt gives it the right to be run as well, which says nothing of a socket.
    if (QLocalServer::listen(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return Done{};
    return fail({.kind = ErrorKind::Storage, .detail = errorString(), .providerText = path});
#else
    return fail({.kind = ErrorKind::Storage,
        .detail = u"there are no private sockets on this system"_s,
        .providerText = path});
#endif
}

void PrivateSocket::incomingConnection(quintptr descriptor)
{
#ifdef Q_OS_UNIX
    const int plain = int(descriptor);
    auto socket = std::make_unique<QTcpSocket>(); // as QLocalSocket does: a stream is a stream
    if (isOwnPeer(plain) && socket->setSocketDescriptor(plain)) {
        m_welcome(std::move(socket));
        return;
    }
    qCWarning(lcNet) << "another user's program was turned away from the private socket";
    ::close(plain);
#else
    Q_UNUSED(descriptor)
#endif
}

} // namespace patchbay
