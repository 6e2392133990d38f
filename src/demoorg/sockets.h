#pragma once

#include <cstdint>

namespace patchbay::demoorg
{

/// A listening socket of the HTTP library, before it is bound: no second program may share its port, which
/// the library's own choice of options would let it.
void holdPortAlone(std::intptr_t socket);

/// Cuts this process's connections to `localPort`: the one from `peerPort`, or with 0 all. The library hands
/// out no socket, so they are found among those of the process.
void cutConnections(int localPort, int peerPort);

} // namespace patchbay::demoorg
