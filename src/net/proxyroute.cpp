#include "net/proxyroute.h"

#include "net/weburl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class RouteFactory final : public QNetworkProxyFactory
{
public:
    explicit RouteFactory(const ProxyRoute &route)
        : m_route(route)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        using Mode = ProxySetting::Mode;
        if (m_route.setting.mode == Mode::None || isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_route.setting.mode == Mode::System)
            return systemProxyForQuery(query);
        return {manual()};
    }

private:
    [[nodiscard]] QNetworkProxy manual() const
    {
        const ProxySetting &setting = m_route.setting;
        const auto type = setting.kind == ProxySetting::Kind::Http ? QNetworkProxy::HttpProxy
                                                                   : QNetworkProxy::Socks5Proxy;
        return {type, setting.host, setting.port, setting.user, QString::fromUtf8(m_route.password.reveal())};
    }

    const ProxyRoute m_route;
};

} // namespace

std::unique_ptr<QNetworkProxyFactory> proxiesFor(const ProxyRoute &route)
{
    return std::make_unique<RouteFactory>(route);
}

QString proxyNameFor(QNetworkProxyFactory &proxies, const QUrl &url)
{
    const QList<QNetworkProxy> found = proxies.queryProxy(QNetworkProxyQuery(url));
    if (found.isEmpty() || found.constFirst().hostName().isEmpty())
        return {};
    return proxyName(found.constFirst().hostName(), found.constFirst().port());
}

QString systemProxyName()
{
    return proxyNameFor(*proxiesFor({}), QUrl(u"https://example.com/"_s));
}

} // namespace patchbay
