#include "consentview/hardening.h"

#include <QFile>

#include <sys/resource.h>

namespace patchbay
{

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // Cores that are piped into a program are not limited; they are left without memory. The engine's
    // processes inherit this.
    if (QFile filter(QStringLiteral("/proc/self/coredump_filter"));
        filter.open(QFile::WriteOnly | QFile::Unbuffered))
        filter.write("0");
}

} // namespace patchbay
