#include "consentview/hardening.h"

#include <windows.h>

namespace patchbay
{

void forbidCoreDumps()
{
    // Crashes are not handed to Windows Error Reporting, which keeps dumps. Inherited by the engine's
    // processes.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace patchbay
