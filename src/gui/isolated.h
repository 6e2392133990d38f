#pragma once

#include <QString>

namespace patchbay
{

/// Data among words of ours: it runs as its own letters do, and "+49 30 55" from left to right in any window.
[[nodiscard]] inline QString isolated(const QString &data)
{
    return u'\u2068' + data + u'\u2069';
}

} // namespace patchbay
