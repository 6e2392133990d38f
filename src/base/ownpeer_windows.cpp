#include "base/ownpeer.h"

#include <QByteArray>

#include <memory>
#include <type_traits>

#include <windows.h>

namespace patchbay
{

namespace
{

struct Closing {
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using OwnedHandle = std::unique_ptr<std::remove_pointer_t<HANDLE>, Closing>;

/// Either end may be asked about the other; 0: the system does not tell.
ULONG processBehind(HANDLE pipe)
{
    DWORD flags = 0;
    if (!GetNamedPipeInfo(pipe, &flags, nullptr, nullptr, nullptr))
        return 0;
    ULONG process = 0;
    const bool isServer = (flags & PIPE_SERVER_END) != 0;
    const BOOL isKnown = isServer ? GetNamedPipeClientProcessId(pipe, &process)
                                  : GetNamedPipeServerProcessId(pipe, &process);
    return isKnown ? process : 0;
}

/// A TOKEN_USER, whose SID lies behind it; empty: the system does not tell.
QByteArray userOf(HANDLE process)
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &opened))
        return {};
    const OwnedHandle token(opened);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    QByteArray user(qsizetype(size), '\0');
    return GetTokenInformation(token.get(), TokenUser, user.data(), size, &size) ? user : QByteArray();
}

PSID sidOf(const QByteArray &user)
{
    return reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid;
}

} // namespace

/// A pipe's rights keep others from entering, but not from having been there first under its name.
bool isOwnPeer(qintptr descriptor)
{
    const ULONG id = processBehind(reinterpret_cast<HANDLE>(descriptor));
    const OwnedHandle process(id == 0 ? nullptr : OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id));
    if (!process)
        return false;
    const QByteArray theirs = userOf(process.get());
    const QByteArray ours = userOf(GetCurrentProcess());
    return !theirs.isEmpty() && !ours.isEmpty() && EqualSid(sidOf(theirs), sidOf(ours));
}

} // namespace patchbay
