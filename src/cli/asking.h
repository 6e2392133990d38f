#pragma once

#include <QString>

namespace patchbay
{

/// Can a person be asked? Only where they see the question and type the answer.
[[nodiscard]] bool canAsk();
/// Waits for a line; anything but a yes, the end of input too, is a no. For a command that has begun nothing.
[[nodiscard]] bool isConfirmed(const QString &question);

} // namespace patchbay
