#pragma once

#include "net/httpclient.h"

#include <QNetworkAccessManager>

namespace patchbay
{

/// The one HttpClient that talks to the network. Takes from QNetworkAccessManager what it does behind one's
/// back: sending again, following redirects, answering authentication, cookies, HTTP/2. TLS 1.2 or newer,
/// certificates always checked (trust is QSslConfiguration's default), proxies are the application's. Refuses
/// http to hosts that are not loopback. Requests in flight are cancelled when it goes.
class QtHttpClient final : public QObject, public HttpClient
{
public:
    QtHttpClient(Clock &clock, QByteArray userAgent);
    ~QtHttpClient() override;

    Task<HttpReply> send(const HttpRequest &request, std::stop_token stop = {}) override;

private:
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    void leaveStaleConnections();

    Clock &m_clock;
    QByteArray m_userAgent;
    QNetworkAccessManager m_network;
    Ticks m_lastUse{};
    int m_inFlight = 0;
};

} // namespace patchbay
