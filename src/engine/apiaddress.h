#pragma once

#include "base/result.h"
#include "store/connectionrow.h"

namespace patchbay
{

/// The host that stands for {host} once a connection is there: where it was signed in to, or the local
/// service as it is reached now. Pure.
[[nodiscard]] QString apiHost(
    const ProviderDescriptor &provider, const QString &loginHost, const QUrl &instanceUrl);

/// One of the provider's addresses for this connection. `instanceUrl` is the one of the token in hand, which
/// may be newer than the row's. Pure. Errors: those of expand().
[[nodiscard]] Result<QUrl> apiAddress(const ProviderDescriptor &provider, const QString &urlTemplate,
    const ConnectionRow &row, const QUrl &instanceUrl);

} // namespace patchbay
