#include "presentation/proxyfacts.h"

#include "net/proxyroute.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

QJsonObject proxyJson(const ProxySetting &setting)
{
    QJsonObject json{{"mode"_L1, nameOf(setting.mode)}};
    if (setting.isManual()) {
        json.insert("kind"_L1, nameOf(setting.kind));
        json.insert("host"_L1, setting.host);
        json.insert("port"_L1, setting.port);
        json.insert("hasUser"_L1, !setting.user.isEmpty());
        json.insert("hasPassword"_L1, setting.hasPassword);
    } else if (setting.mode == ProxySetting::Mode::System) {
        const QString proxy = systemProxyName();
        if (const qsizetype colon = proxy.lastIndexOf(u':'); colon > 0) {
            json.insert("host"_L1, proxy.first(colon));
            json.insert("port"_L1, proxy.sliced(colon + 1).toInt());
        }
    }
    return json;
}

} // namespace patchbay
