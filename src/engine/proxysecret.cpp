#include "engine/proxysecret.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// None of these holds a line break.
QByteArray ownerOf(const ProxySetting &proxy)
{
    return u"%1\n%2\n%3\n%4\n"_s.arg(nameOf(proxy.kind), proxy.host, QString::number(proxy.port), proxy.user)
        .toUtf8();
}

} // namespace

Secret sealProxyPassword(const ProxySetting &proxy, const Secret &password)
{
    const QByteArray owner = ownerOf(proxy);
    QByteArray item;
    item.reserve(owner.size() + password.size()); // growing would leave a copy
    item.append(owner);
    item.append(password.reveal());
    return Secret(std::move(item));
}

std::optional<Secret> unsealProxyPassword(const ProxySetting &proxy, const Secret &item)
{
    const QByteArray owner = ownerOf(proxy);
    if (!item.reveal().startsWith(owner))
        return std::nullopt;
    return Secret(item.reveal().sliced(owner.size()).toByteArray());
}

} // namespace patchbay
