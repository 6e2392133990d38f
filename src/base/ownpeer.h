#pragma once

#include <QtGlobal>

namespace patchbay
{

/// Whether the process at the other end of a local socket, of a pipe on Windows, is of the same person, as
/// the system tells it: it cannot be pretended.
[[nodiscard]] bool isOwnPeer(qintptr descriptor);

} // namespace patchbay
