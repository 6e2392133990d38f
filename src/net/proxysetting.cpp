#include "net/proxysetting.h"

#include "net/proxypassword.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

tl::unexpected<Error> refuse(const QString &code)
{
    return fail(Error{.kind = ErrorKind::Rejected, .detail = u"no proxy's"_s, .providerCode = code});
}

/// Letters of other scripts are written in ASCII (RFC 5891) before they are looked at.
bool isHostName(const QString &name)
{
    constexpr qsizetype longestName = 253;
    constexpr qsizetype longestLabel = 63;
    const QStringList labels = name.split(u'.');
    return name.size() <= longestName
        && std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) {
               const auto isAllowed = [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
               };
               return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
                   && !label.endsWith(u'-') && std::all_of(label.cbegin(), label.cend(), isAllowed);
           });
}

/// What looks like an address of numbers must be one.
bool isOfNumbers(const QString &name)
{
    return std::all_of(
        name.cbegin(), name.cend(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

Result<std::optional<ProxySetting::Kind>> kindOf(const QString &scheme)
{
    if (scheme.isEmpty())
        return std::optional<ProxySetting::Kind>();
    if (scheme == "http"_L1)
        return std::optional(ProxySetting::Kind::Http);
    if (scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1)
        return std::optional(ProxySetting::Kind::Socks5);
    return refuse(u"proxy_kind_unknown"_s);
}

} // namespace

Result<QString> readProxyHost(const QString &typed)
{
    QString host = typed.trimmed();
    if (host.isEmpty())
        return refuse(u"proxy_host_missing"_s);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host.contains(u':')) {
        QHostAddress address;
        return address.setAddress(host) && address.scopeId().isEmpty() ? Result<QString>(address.toString())
                                                                       : refuse(u"proxy_host_invalid"_s);
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(host)).toLower();
    const bool isAddress
        = QHostAddress(ascii).protocol() == QAbstractSocket::IPv4Protocol && ascii.count(u'.') == 3;
    if (isOfNumbers(ascii) ? !isAddress : !isHostName(ascii))
        return refuse(u"proxy_host_invalid"_s);
    return ascii;
}

Result<quint16> readProxyPort(const QString &typed)
{
    const QString port = typed.trimmed();
    if (port.isEmpty())
        return refuse(u"proxy_port_missing"_s);
    const bool isNumber = std::all_of(port.cbegin(), port.cend(), [](QChar c) { return c.isDigit(); });
    bool fits = false;
    const ushort number = port.toUShort(&fits);
    if (!isNumber || !fits || number == 0)
        return refuse(u"proxy_port_invalid"_s);
    return number;
}

Result<ProxyAddress> readProxyAddress(const QString &typed)
{
    QString rest = typed.trimmed();
    const qsizetype schemeEnd = rest.indexOf("://"_L1);
    const auto kind = kindOf(schemeEnd < 0 ? QString() : rest.first(schemeEnd).toLower());
    if (!kind)
        return fail(kind.error());
    if (schemeEnd >= 0)
        rest = rest.sliced(schemeEnd + 3);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    if (rest.contains(u'@'))
        return refuse(u"proxy_address_has_user"_s);
    const qsizetype colon = rest.lastIndexOf(u':');
    const bool isBareIp6 = rest.count(u':') > 1 && !rest.contains(u']');
    const bool hasPort = colon >= 0 && !isBareIp6 && !rest.sliced(colon).contains(u']');
    const Result<QString> host = readProxyHost(hasPort ? rest.first(colon) : rest);
    if (!host)
        return fail(host.error());
    const Result<quint16> port = readProxyPort(hasPort ? rest.sliced(colon + 1) : QString());
    if (!port)
        return fail(port.error());
    return ProxyAddress{*kind, *host, *port};
}

Result<QString> readProxyUser(const QString &typed)
{
    const QString user = typed.trimmed();
    if (!canBeSentToProxy(user) || user.contains(u':'))
        return refuse(u"proxy_user_invalid"_s);
    return user;
}

bool keepsPassword(const ProxySetting &before, const ProxySetting &after)
{
    return before.isManual() && after.isManual() && isSameProxy(before, after) && before.user == after.user
        && !after.user.isEmpty();
}

QString proxyName(const QString &host, quint16 port)
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

QString nameOf(ProxySetting::Kind kind)
{
    return kind == ProxySetting::Kind::Http ? u"http"_s : u"socks5"_s;
}

QString nameOf(ProxySetting::Mode mode)
{
    switch (mode) {
    case ProxySetting::Mode::System:
        return u"system"_s;
    case ProxySetting::Mode::Manual:
        return u"manual"_s;
    case ProxySetting::Mode::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

bool isProxyTrouble(const Error &error)
{
    return error.kind == ErrorKind::Offline && error.providerCode.startsWith("proxy_"_L1);
}

} // namespace patchbay
