#include "app/doorcall.h"

#include "base/logging.h"
#include "base/ownpeer.h"

#include <QCryptographicHash>

#include <chrono>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr std::chrono::milliseconds patience = 10s; ///< with one that is there and may be busy
constexpr auto pause = 100ms; ///< before it is tried again

} // namespace

/// Pipes of Windows have one list of names for all who use the computer.
QString doorName(const QString &folder)
{
#ifdef Q_OS_WIN
    const QByteArray whose = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return u"patchbay-"_s + QString::fromLatin1(whose.toHex().left(32));
#else
    return folder + u"/socket"_s;
#endif
}

DoorCall::DoorCall(const QString &name, const QByteArray &line, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_line(line)
{
    m_time.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DoorCall::ring);
    connect(&m_socket, &QLocalSocket::connected, this, &DoorCall::tell);
    connect(&m_socket, &QLocalSocket::readyRead, this, &DoorCall::listen);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &DoorCall::tryAgain);
    QTimer::singleShot(patience, this, &DoorCall::tryAgain);
    ring();
}

void DoorCall::ring()
{
    m_socket.abort();
    m_socket.connectToServer(m_name);
}

void DoorCall::tell()
{
    if (!isOwnPeer(m_socket.socketDescriptor())) {
        qCWarning(lcGui) << "somebody else's program stands at the door";
        m_answer.settle(fail(ErrorKind::Unavailable, u"not of this person"_s));
        return m_socket.abort();
    }
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // its window may come before the one that is in use
#endif
    m_socket.write(m_line);
}

void DoorCall::listen()
{
    if (m_socket.canReadLine() && m_socket.readLine() == understood)
        m_answer.settle(Done{});
}

/// The other side closes once it has answered, which is an error too.
void DoorCall::tryAgain()
{
    listen();
    if (m_answer.isSettled())
        return;
    if (m_time.elapsed() < patience.count())
        return m_again.start(pause);
    m_socket.abort();
    m_answer.settle(fail(ErrorKind::Unavailable, u"the Patchbay that runs does not answer"_s));
}

} // namespace patchbay
