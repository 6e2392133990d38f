#pragma once

#include <QtGlobal>

namespace patchbay
{

/// Whether the process at the other end of a local socket is of the same person, as the system tells it: it
/// cannot be pretended. On Windows, where a pipe's own rights keep others out, it is always said to be.
[[nodiscard]] bool isOwnPeer(qintptr descriptor);

} // namespace patchbay
