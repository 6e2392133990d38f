#include "engine/proxiedhttp.h"

#include "engine/proxyservice.h"
#include "net/qthttpclient.h"
#include "net/weburl.h"

namespace patchbay
{

ProxiedHttp::ProxiedHttp(ProxyService &proxies, QtHttpClient &wire)
    : m_proxies(proxies)
    , m_wire(wire)
{
}

Task<HttpReply> ProxiedHttp::send(const HttpRequest &request, std::stop_token stop)
{
    if (isLoopback(request.url))
        return m_wire.send(request, std::move(stop));
    const auto sent = m_proxies.route().then(this, [this, request, stop](const ProxyRoute &route) {
        m_wire.useProxy(route);
        return m_wire.send(request, stop);
    });
    sent.finally(this, [this](const Result<HttpReply> &reply) {
        if (reply)
            m_proxies.noteOutcome(std::nullopt);
        else if (isProxyTrouble(reply.error()))
            m_proxies.noteOutcome(reply.error());
    });
    return sent;
}

} // namespace patchbay
