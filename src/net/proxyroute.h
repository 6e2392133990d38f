#pragma once

#include "base/secret.h"
#include "net/proxysetting.h"

#include <QNetworkProxyFactory>

#include <memory>

class QUrl;

namespace patchbay
{

/// The setting with its password: what a request needs to leave by.
struct ProxyRoute {
    ProxySetting setting = {};
    Secret password = {};

    [[nodiscard]] bool isSameAs(const ProxyRoute &other) const
    {
        return setting == other.setting && password.equals(other.password);
    }
};

/// Which proxy Qt takes for an address. This computer itself is never reached through one, whatever the route
/// says.
[[nodiscard]] std::unique_ptr<QNetworkProxyFactory> proxiesFor(const ProxyRoute &route);
/// The name of the proxy that leads there; empty: none does. May ask the system.
[[nodiscard]] QString proxyNameFor(QNetworkProxyFactory &proxies, const QUrl &url);
/// That of the system for web pages out there; empty: it has none. Asks the system.
[[nodiscard]] QString systemProxyName();

} // namespace patchbay
