#pragma once

#include <QString>

namespace patchbay
{

/// What a page says or asks by script, fit to be quoted on a label: one short line of plain text, without
/// characters that would steer what stands beside it.
[[nodiscard]] QString quotable(const QString &words);

} // namespace patchbay
