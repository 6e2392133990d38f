#pragma once

#include "net/httpclient.h"
#include "net/proxyroute.h"

#include <QNetworkAccessManager>
#include <QSet>

#include <memory>
#include <vector>

namespace patchbay
{

/// The one HttpClient that talks to the network. Takes from QNetworkAccessManager what it does behind one's
/// back: sending again, following redirects, answering authentication, cookies, HTTP/2. TLS 1.2 or newer,
/// certificates always checked (trust is QSslConfiguration's default). Goes by the system's proxy until told
/// otherwise. Refuses http to hosts that are not loopback. Requests in flight are cancelled when it goes.
class QtHttpClient final : public QObject, public HttpClient
{
public:
    QtHttpClient(Clock &clock, QByteArray userAgent);
    ~QtHttpClient() override;

    /// For what is sent from now on; what is under way stays on its way.
    void useProxy(const ProxyRoute &route);
    Task<HttpReply> send(const HttpRequest &request, std::stop_token stop = {}) override;

private:
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    [[nodiscard]] static std::unique_ptr<QNetworkAccessManager> makeNetwork(const ProxyRoute &route);
    void leaveStaleConnections();
    void noteEnd();

    Clock &m_clock;
    QByteArray m_userAgent;
    ProxyRoute m_route;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::vector<std::unique_ptr<QNetworkAccessManager>>
        m_left; ///< of routes before, until their requests end
    QSet<QString> m_reached; ///< hosts, since the connections kept were new
    Ticks m_lastUse{};
    int m_inFlight = 0;
};

} // namespace patchbay
