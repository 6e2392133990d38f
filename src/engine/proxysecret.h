#pragma once

#include "base/secret.h"
#include "net/proxysetting.h"

#include <optional>

namespace patchbay
{

/// The keychain's item for a proxy: its password with whom it is for, so that it is never sent to another.
[[nodiscard]] Secret sealProxyPassword(const ProxySetting &proxy, const Secret &password);
/// None: it is not for this proxy and user.
[[nodiscard]] std::optional<Secret> unsealProxyPassword(const ProxySetting &proxy, const Secret &item);

} // namespace patchbay
