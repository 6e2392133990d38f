#pragma once

#include <QString>

namespace patchbay
{

/// Is this one of the codes by which forbiddenBy() says what an administrator's policy turns off?
[[nodiscard]] bool isOfPolicy(const QString &providerCode);

} // namespace patchbay
