#pragma once

#include "base/secret.h"

#include <QString>

namespace patchbay
{

/// Can a person be asked? Only where they see the question and type the answer.
[[nodiscard]] bool canAsk();
/// Is the standard input a terminal that is ours to read from, not that of a shell that has put us behind?
[[nodiscard]] bool ownsTerminal();
/// Waits for a line; anything but a yes, the end of input too, is a no. For a command that has begun nothing.
[[nodiscard]] bool isConfirmed(const QString &question);
/// One line of standard input; on a terminal `question` is shown, and what is typed is not. Empty: there was
/// none, or it was too long to be a secret.
[[nodiscard]] Secret askedSecret(const QString &question);
/// One line of a file that the caller has opened for us. Empty as above.
[[nodiscard]] Secret secretFromDescriptor(int descriptor);

} // namespace patchbay
