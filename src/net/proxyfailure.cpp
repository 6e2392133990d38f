#include "net/proxyfailure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Qt 6.4 has no error of its own for a proxy that is not there; its words, in whatever language it speaks
/// now, tell it from one that leads nowhere.
bool isOfAbsentProxy(const QString &why)
{
    constexpr std::array words{std::pair{"QHttpSocketEngine", "Proxy connection refused"},
        std::pair{"QHttpSocketEngine", "Proxy server not found"},
        std::pair{"QSocks5SocketEngine", "Connection to proxy refused"},
        std::pair{"QSocks5SocketEngine", "Proxy host not found"}};
    return std::any_of(words.begin(), words.end(),
        [&why](const auto &one) { return why == QCoreApplication::translate(one.first, one.second); });
}

} // namespace

bool isProxyFailure(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

bool isBeforeProxy(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError
        || error == QNetworkReply::ProxyAuthenticationRequiredError;
}

QString proxyCode(QNetworkReply::NetworkError error, const QString &why)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return u"proxy_authentication_required"_s;
    if (isProxyFailure(error) && error != QNetworkReply::UnknownProxyError)
        return u"proxy_unreachable"_s;
    // Who is connected to is the proxy: these are its words about the host.
    const bool isItsAnswer = error == QNetworkReply::UnknownProxyError
        || error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::HostNotFoundError;
    if (!isItsAnswer)
        return {};
    return isOfAbsentProxy(why) ? u"proxy_unreachable"_s : u"proxy_refused"_s;
}

} // namespace patchbay
