#include "engine/processes.h"

#include <windows.h>

namespace patchbay
{

bool isProcessRunning(qint64 process)
{
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, DWORD(process));
    if (!handle)
        return GetLastError() != ERROR_INVALID_PARAMETER;
    const bool runs = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return runs;
}

void endProcess(qint64 process)
{
    // There is no asking a program that has neither window nor console.
    if (const HANDLE handle = OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(process))) {
        TerminateProcess(handle, 0);
        CloseHandle(handle);
    }
}

} // namespace patchbay
