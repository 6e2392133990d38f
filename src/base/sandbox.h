#pragma once

namespace patchbay
{

/// Whether a web engine can lock its page processes in: on Linux not as root, and only where user namespaces
/// work. Tries it out in a process that ends at once.
[[nodiscard]] bool sandboxWorks();

} // namespace patchbay
