#pragma once

#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace patchbay::test
{

/// A proxy on loopback that leads any host to where the test says: HTTP by CONNECT (RFC 9110 9.3.6) or SOCKS
/// 5 (RFC 1928, RFC 1929), with a password if one is set. It looks into nothing it carries.
class FakeProxy final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Http, Socks5 };
    /// The port on this computer that stands for a host; 0: there is no such host.
    using Route = std::function<quint16(const QString &host)>;

    FakeProxy(Kind kind, Route route);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// The hosts it was led to, in order.
    [[nodiscard]] const QStringList &hosts() const { return m_hosts; }
    /// How often somebody was turned away for the lack of a (right) password.
    [[nodiscard]] int refusals() const { return m_refusals; }
    /// How often a wrong one was given; of HTTP.
    [[nodiscard]] int wrongPasswords() const { return m_wrongPasswords; }

    QByteArray user; ///< empty: nobody has to say who they are
    QByteArray password;

private:
    struct Client;
    void accept();
    void read(Client &client);
    void readHttp(Client &client);
    void readSocks(Client &client);
    void readSocksPassword(Client &client);
    void readSocksRequest(Client &client);
    void open(Client &client, const QString &host, const QByteArray &good, const QByteArray &bad);

    const Kind m_kind;
    const Route m_route;
    QTcpServer m_server;
    QStringList m_hosts;
    int m_refusals = 0;
    int m_wrongPasswords = 0;
};

} // namespace patchbay::test
