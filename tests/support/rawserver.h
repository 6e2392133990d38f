#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace patchbay::test
{

/// A TCP server on loopback that speaks whatever bytes a test tells it to, and counts every byte it got.
/// `onRequest` is called when a connection holds one whole request (by its Content-Length).
class RawServer final : public QObject
{
    Q_OBJECT
public:
    struct Visit {
        QTcpSocket *socket = nullptr;
        QByteArray received; ///< of the request that is being read
        QByteArray everything; ///< of the whole connection
        int requests = 0;
    };
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    RawServer();
    /// Starts to listen again on a port of its own choice.
    explicit RawServer(Handler onRequest);
    /// The same behind TLS; only what came through a handshake is a connection.
    RawServer(Handler onRequest, const QSslConfiguration &tls);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// Nobody is there any more, until it listens again on the same port.
    void close() { m_server->close(); }
    [[nodiscard]] bool listenAgain(quint16 port) { return m_server->listen(QHostAddress::LocalHost, port); }
    [[nodiscard]] int connections() const { return int(m_visits.size()); }
    [[nodiscard]] int requests() const;
    [[nodiscard]] qint64 bytes() const;
    /// Everything received, of all connections in order.
    [[nodiscard]] QByteArray everything() const;

    Handler onRequest;
    /// Called for every new connection, before anything was read.
    std::function<void(QTcpSocket &socket)> onConnection;

    /// Is this field in the head of the request? Names are compared without case (RFC 9110 5.1), values as
    /// they are.
    static bool hasField(const QByteArray &request, const QByteArray &name, const QByteArray &value);
    /// Ends with RST instead of FIN.
    static void reset(QTcpSocket &socket);
    /// Writes and closes when all is out.
    static void answer(QTcpSocket &socket, const QByteArray &bytes);

private:
    RawServer(Handler onRequest, std::unique_ptr<QTcpServer> server, bool encrypted);
    void accept();
    void read(Visit &visit);

    std::unique_ptr<QTcpServer> m_server;
    const bool m_encrypted;
    std::vector<std::unique_ptr<Visit>> m_visits;
};

} // namespace patchbay::test
