#include "consentview/hardening.h"

#include <QByteArray>
#include <QFile>
#include <QtGlobal>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace patchbay
{

namespace
{

constexpr std::array dangerousVariables{
    "QTWEBENGINE_CHROMIUM_FLAGS",
    "QTWEBENGINE_DICTIONARIES_PATH",
    "QTWEBENGINE_DISABLE_SANDBOX",
    "QTWEBENGINE_LOCALES_PATH",
    "QTWEBENGINE_REMOTE_DEBUGGING",
    "QTWEBENGINE_RESOURCES_PATH",
    "QTWEBENGINEPROCESS_PATH",
    "QT_LOGGING_CONF",
    "QT_LOGGING_RULES",
    "QT_LOGGING_TO_CONSOLE",
    "SSLKEYLOGFILE",
};

} // namespace

void clearDangerousEnvironment()
{
    for (const char *const name : dangerousVariables)
        qunsetenv(name);
}

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

PipeEnds takeStandardPipes()
{
    constexpr int firstOwnDescriptor = 10;
    const PipeEnds ends{fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, firstOwnDescriptor),
        fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, firstOwnDescriptor)};
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null >= 0) {
        dup2(null, STDIN_FILENO);
        dup2(null, STDOUT_FILENO);
        close(null);
    }
    // An app that has gone shows as end of stdin; a late answer to it must not be a crash.
    std::signal(SIGPIPE, SIG_IGN);
    return ends;
}

bool sandboxWorks()
{
#ifdef Q_OS_LINUX
    if (geteuid() == 0)
        return false;
    // Tried out, not looked up: kernels and containers forbid it in several ways. The engine needs rights
    // inside the new user namespace too, which some forbid separately; new PID and network namespaces ask.
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child == 0)
        _exit(unshare(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET) == 0 ? 0 : 1);
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
#else
    return true;
#endif
}

void runWithoutSandbox()
{
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

} // namespace patchbay
