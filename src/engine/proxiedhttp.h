#pragma once

#include "net/httpclient.h"

#include <QObject>

namespace patchbay
{

class ProxyService;
class QtHttpClient;

/// Requests by the proxy that is chosen at that moment; whether it was in the way is told to the
/// ProxyService. This computer itself is reached without asking. Event loop only.
class ProxiedHttp final : public QObject, public HttpClient
{
public:
    ProxiedHttp(ProxyService &proxies, QtHttpClient &wire);

    Task<HttpReply> send(const HttpRequest &request, std::stop_token stop = {}) override;

private:
    ProxyService &m_proxies;
    QtHttpClient &m_wire;
};

} // namespace patchbay
