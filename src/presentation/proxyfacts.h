#pragma once

#include "net/proxysetting.h"

#include <QJsonObject>

namespace patchbay
{

/// Which proxy is used, without the person's name there: "mode", "kind", "host", "port", "hasUser",
/// "hasPassword"; for the system's "host" and "port" as they are now, where it has one.
[[nodiscard]] QJsonObject proxyJson(const ProxySetting &setting);

} // namespace patchbay
