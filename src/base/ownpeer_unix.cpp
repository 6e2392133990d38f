#include "base/ownpeer.h"

#include <sys/socket.h>
#include <unistd.h>

namespace patchbay
{

#ifdef Q_OS_LINUX
/// unix(7): whose the process was when it connected, or listened.
bool isOwnPeer(qintptr descriptor)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::getuid();
}
#else
bool isOwnPeer(qintptr descriptor)
{
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(descriptor), &user, &group) == 0 && user == ::getuid();
}
#endif

} // namespace patchbay
