#include "consent/consentproxy.h"

namespace patchbay
{

ConsentProxy consentProxy(const ProxyRoute &route)
{
    using Type = ConsentProxy::Type;
    const ProxySetting &setting = route.setting;
    switch (setting.mode) {
    case ProxySetting::Mode::System:
        return {.type = Type::System};
    case ProxySetting::Mode::None:
        return {.type = Type::None};
    case ProxySetting::Mode::Manual:
        break;
    }
    return {.type = setting.kind == ProxySetting::Kind::Http ? Type::Http : Type::Socks5,
        .host = setting.host,
        .port = setting.port,
        .user = setting.user,
        .password = setting.user.isEmpty() ? Secret() : route.password};
}

} // namespace patchbay
