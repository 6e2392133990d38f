#include "base/hardening.h"

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
#endif
    if (qEnvironmentVariable("PATCHBAY_LOG") == "debug"_L1)
        QLoggingCategory::setFilterRules(u"patchbay.*.debug=true"_s);
}

} // namespace patchbay
