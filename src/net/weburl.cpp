#include "net/weburl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace patchbay
{

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool hasUserInfo(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).contains(u'@');
}

bool isWebUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || hasUserInfo(url))
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace patchbay
