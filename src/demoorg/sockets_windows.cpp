#include "demoorg/sockets.h"

#include <winsock2.h>

#include <ws2tcpip.h>

namespace patchbay::demoorg
{

namespace
{

/// One side's port of a socket, or 0, also of what is no socket.
int portOf(SOCKET socket, bool peer)
{
    sockaddr_storage address{};
    int length = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if ((peer ? getpeername(socket, plain, &length) : getsockname(socket, plain, &length)) != 0)
        return 0;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<sockaddr_in *>(&address)->sin_port);
    return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6 *>(&address)->sin6_port) : 0;
}

} // namespace

void holdPortAlone(std::intptr_t socket)
{
    const BOOL yes = TRUE;
    setsockopt(
        SOCKET(socket), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
}

void cutConnections(int localPort, int peerPort)
{
    // Handles are multiples of four, and low ones are given out first.
    constexpr SOCKET step = 4;
    constexpr SOCKET highest = 0x10000;
    for (SOCKET socket = step; socket < highest; socket += step) {
        const int peer = portOf(socket, true);
        if (peer != 0 && portOf(socket, false) == localPort && (peerPort == 0 || peer == peerPort))
            shutdown(socket, SD_BOTH);
    }
}

} // namespace patchbay::demoorg
