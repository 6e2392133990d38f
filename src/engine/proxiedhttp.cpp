#include "engine/proxiedhttp.h"

#include "engine/proxyservice.h"
#include "net/proxytrouble.h"
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
    return m_proxies.route().then(this, [this, request, stop](const ProxyRoute &route) {
        m_wire.useProxy(route);
        const bool isSystem = route.setting.mode == ProxySetting::Mode::System;
        const auto named = [isSystem](const Error &error) -> Result<HttpReply> {
            return fail(isSystem ? asOfSystemProxy(error) : error);
        };
        const Task<HttpReply> sent = m_wire.send(request, stop).orElse(this, named);
        sent.finally(this, [this, route](const Result<HttpReply> &reply) {
            if (reply)
                m_proxies.noteOutcome(route, std::nullopt);
            else if (isProxyTrouble(reply.error()))
                m_proxies.noteOutcome(route, reply.error());
        });
        return sent;
    });
}

} // namespace patchbay
