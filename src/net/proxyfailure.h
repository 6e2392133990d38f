#pragma once

#include <QNetworkReply>

namespace patchbay
{

/// Did Qt itself blame the proxy?
[[nodiscard]] bool isProxyFailure(QNetworkReply::NetworkError error);
/// There was no way through the proxy, so nothing was sent on.
[[nodiscard]] bool isBeforeProxy(QNetworkReply::NetworkError error);
/// Of a request that went by a proxy: "proxy_authentication_required", "proxy_unreachable" or
/// "proxy_refused", which was there but did not lead on. Empty: the proxy is not to blame. `why` is Qt's own
/// text.
[[nodiscard]] QString proxyCode(QNetworkReply::NetworkError error, const QString &why);

} // namespace patchbay
