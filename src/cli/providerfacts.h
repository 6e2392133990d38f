#pragma once

#include "presentation/reportnames.h"
#include "providers/descriptor.h"
#include "store/connectionrow.h"

#include <QJsonObject>

namespace patchbay
{

// A provider as the command line tells it: one shape for every command. Pure.

/// "ready", "not_set_up" (there is no client id), "forbidden".
[[nodiscard]] QString readinessOf(const ProviderDescriptor &provider, const ProviderSettings &settings);
[[nodiscard]] QString clientIdOf(const ProviderDescriptor &provider, const ProviderSettings &settings);
/// "browser"; and back.
[[nodiscard]] QString wayName(ConsentWay way);
[[nodiscard]] std::optional<ConsentWay> wayNamed(const QString &name);
[[nodiscard]] QJsonObject providerJson(
    const ProviderDescriptor &provider, const ProviderSettings &settings, int connections);

} // namespace patchbay
