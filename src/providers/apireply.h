#pragma once

#include "providers/descriptor.h"

namespace patchbay
{

/// Did the provider's API do what was asked? Errors: Forbidden (401, 403, and a success that says `ok:
/// false`), RateLimited, Unavailable, Protocol.
[[nodiscard]] Result<Done> judgeApiReply(
    const ProviderDescriptor &provider, const HttpReply &reply, Timestamp now);

/// What a smoke action counts, from the answer. Errors: those of judgeApiReply, Protocol (nothing to count).
[[nodiscard]] Result<qint64> readSmokeCount(
    const ProviderDescriptor &provider, const SmokeAction &smoke, const HttpReply &reply, Timestamp now);

} // namespace patchbay
