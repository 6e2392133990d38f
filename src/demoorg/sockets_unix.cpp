#include "demoorg/sockets.h"

#include <algorithm>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace patchbay::demoorg
{

namespace
{

/// One side's port of a socket, or 0.
int portOf(int socket, bool peer)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
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
    const int yes = 1;
    setsockopt(int(socket), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

void cutConnections(int localPort, int peerPort)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const int highest = static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 4096));
    for (int fd = 3; fd < highest; ++fd) {
        const int peer = portOf(fd, true);
        if (peer != 0 && portOf(fd, false) == localPort && (peerPort == 0 || peer == peerPort))
            ::shutdown(fd, SHUT_RDWR);
    }
}

} // namespace patchbay::demoorg
