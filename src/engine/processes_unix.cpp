#include "engine/processes.h"

#include <QFile>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace patchbay
{

bool isProcessRunning(qint64 process)
{
    if (::kill(pid_t(process), 0) != 0 && errno == ESRCH)
        return false;
    // One that has ended stays until its parent takes note, which is not us: it has no arguments then.
    // Elsewhere than on Linux there is no such file.
    QFile arguments(u"/proc/%1/cmdline"_s.arg(process));
    return !arguments.open(QIODevice::ReadOnly) || !arguments.read(1).isEmpty();
}

void endProcess(qint64 process)
{
    ::kill(pid_t(process), SIGTERM);
}

} // namespace patchbay
