#pragma once

#include "providers/descriptor.h"
#include "providers/policy.h"

namespace patchbay
{

/// Writes into the definitions what the policy settles about them, so that nobody who asks a definition can
/// miss it. Gives what does not fit, with JSON pointers into the policy: a rule for a provider there is not,
/// a host that none of its rules allows, no way to consent that it has.
[[nodiscard]] QStringList settle(QList<ProviderDescriptor> &providers, const Policy &policy);

} // namespace patchbay
