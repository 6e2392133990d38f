#pragma once

#include <QtGlobal>

namespace patchbay
{

/// Whether the process runs; one that has ended does not, even where nobody has taken note of it yet. Where
/// that cannot be told, it counts as running.
[[nodiscard]] bool isProcessRunning(qint64 process);
/// For a program of ours that keeps nothing which an end could spoil.
void endProcess(qint64 process);

} // namespace patchbay
