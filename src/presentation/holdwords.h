#pragma once

#include "base/result.h"

#include <QString>

namespace patchbay
{

/// What keeps records of a connection on this computer, in words, by why its last request was not made or not
/// answered. Pure.
struct HoldWords {
    QString waitsFor; ///< "Waits for your keychain"
    QString reason; ///< a sentence or two: what is so, and what to do where a person can do something
};

[[nodiscard]] HoldWords holdWords(const Error &hold, const QString &org);

} // namespace patchbay
