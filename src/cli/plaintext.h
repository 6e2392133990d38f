#pragma once

#include <QString>

namespace patchbay
{

/// No control character, no line break, nothing that turns the direction of what follows: what was pasted
/// into an argument by accident never gets into a name.
[[nodiscard]] bool isOneLine(const QString &text);
/// The same, but for the line breaks and tabs of long text.
[[nodiscard]] bool isLongText(const QString &text);
/// What a terminal may be told: what isOneLine() refuses becomes U+FFFD.
[[nodiscard]] QString printable(const QString &text);

} // namespace patchbay
