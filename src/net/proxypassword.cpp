#include "net/proxypassword.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

bool canBeSentToProxy(const QString &word)
{
    constexpr qsizetype longest = 255;
    const auto isKnown = [](QChar c) { return c.isPrint() && c.unicode() <= 0xFF; };
    return word.size() <= longest && std::all_of(word.cbegin(), word.cend(), isKnown);
}

Result<Done> checkProxyPassword(const Secret &password)
{
    if (canBeSentToProxy(QString::fromUtf8(password.reveal())))
        return Done{};
    return fail(Error{
        .kind = ErrorKind::Rejected, .detail = u"no proxy's"_s, .providerCode = u"proxy_password_invalid"_s});
}

bool isSameProxy(const ProxySetting &one, const ProxySetting &other)
{
    return one.kind == other.kind && one.host == other.host && one.port == other.port;
}

} // namespace patchbay
