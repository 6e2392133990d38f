#include "support/rawserver.h"

#include <QSslServer>

#include <sys/socket.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{

/// The size of the whole request at the start of `bytes`, or -1 while its end is not there yet.
qsizetype requestSize(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return -1;
    qsizetype length = 0;
    const QList<QByteArray> lines = bytes.first(headEnd).toLower().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("content-length:"))
            length = line.sliced(15).trimmed().toLongLong();
    }
    const qsizetype size = headEnd + 4 + length;
    return bytes.size() >= size ? size : -1;
}

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

RawServer::RawServer()
    : RawServer([](QTcpSocket &, const QByteArray &) {})
{
}

RawServer::RawServer(Handler handler)
    : RawServer(std::move(handler), std::make_unique<QTcpServer>(), false)
{
}

RawServer::RawServer(Handler handler, const QSslConfiguration &tls)
    : RawServer(std::move(handler), tlsServer(tls), true)
{
}

RawServer::RawServer(Handler handler, std::unique_ptr<QTcpServer> server, bool encrypted)
    : onRequest(std::move(handler))
    , m_server(std::move(server))
    , m_encrypted(encrypted)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the test server cannot listen");
}

QUrl RawServer::url(const QString &path) const
{
    const QString scheme = m_encrypted ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port()).arg(path));
}

int RawServer::requests() const
{
    int sum = 0;
    for (const auto &visit : m_visits)
        sum += visit->requests;
    return sum;
}

qint64 RawServer::bytes() const
{
    return everything().size();
}

QByteArray RawServer::everything() const
{
    QByteArray all;
    for (const auto &visit : m_visits)
        all += visit->everything;
    return all;
}

bool RawServer::hasField(const QByteArray &request, const QByteArray &name, const QByteArray &value)
{
    const QByteArray head = request.first(std::max<qsizetype>(request.indexOf("\r\n\r\n"), 0));
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0
            && line.sliced(colon + 1).trimmed() == value)
            return true;
    }
    return false;
}

void RawServer::reset(QTcpSocket &socket)
{
    const linger hard{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

void RawServer::answer(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    socket.disconnectFromHost();
}

void RawServer::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        m_visits.push_back(std::make_unique<Visit>());
        Visit &visit = *m_visits.back();
        visit.socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, &visit] { read(visit); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (onConnection)
            onConnection(*socket);
        if (socket->bytesAvailable() > 0) // came along with the handshake
            read(visit);
    }
}

void RawServer::read(Visit &visit)
{
    const QByteArray piece = visit.socket->readAll();
    visit.everything += piece;
    visit.received += piece;
    const qsizetype size = requestSize(visit.received);
    if (size < 0)
        return;
    const QByteArray request = visit.received.first(size);
    visit.received.remove(0, size);
    ++visit.requests;
    onRequest(*visit.socket, request);
}

} // namespace patchbay::test
