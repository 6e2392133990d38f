#include "base/hardening.h"

#include <QFile>
#include <QLoggingCategory>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

void hardenProcess()
{
    for (const char *const name :
        {"SSLKEYLOGFILE", "QT_LOGGING_RULES", "QT_LOGGING_CONF", "QT_LOGGING_TO_CONSOLE",
            "QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_DISABLE_SANDBOX"}) {
        qunsetenv(name);
    }
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // Where cores are piped into a program (apport, systemd-coredump) the limit is not asked: they are left
    // without memory then, those of programs started from here too. Not PR_SET_DUMPABLE, which would hide who
    // holds a port (net/portowner.h) and break the web engine's sandbox. Elsewhere than on Linux there is no
    // such file.
    if (QFile filter(u"/proc/self/coredump_filter"_s); filter.open(QFile::WriteOnly | QFile::Unbuffered))
        filter.write("0");
#endif
    if (qEnvironmentVariable("PATCHBAY_LOG") == "debug"_L1)
        QLoggingCategory::setFilterRules(u"patchbay.*.debug=true"_s);
}

} // namespace patchbay
