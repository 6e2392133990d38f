#pragma once

#include <QString>

namespace patchbay
{

/// The name of the program that listens on a TCP port here, where the system tells (Linux, programs of the
/// same person); empty otherwise.
[[nodiscard]] QString programListeningOn(quint16 port);

} // namespace patchbay
