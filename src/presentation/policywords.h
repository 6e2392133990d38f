#pragma once

#include "providers/policy.h"

namespace patchbay
{

class ProviderCatalog;

/// What an administrator's policy settles, a sentence each; none where there is no policy. For the window's
/// Administrator section and for patchbayctl.
[[nodiscard]] QStringList policySentences(const ProviderCatalog &catalog);

/// "Your administrator has turned this off." with the file where it cannot be used: the reason beside what is
/// disabled.
[[nodiscard]] QString turnedOffReason(const Policy &policy);

} // namespace patchbay
