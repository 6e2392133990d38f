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
    // One that has ended stays until its parent takes note, which is not us. Its arguments tell nothing:
    // while it turns into another program it has none either. Elsewhere than on Linux there is no such file.
    QFile status(u"/proc/%1/stat"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = status.readAll();
    const QByteArray state
        = line.mid(line.lastIndexOf(')') + 2, 1); // behind its name, which may hold anything
    return state != "Z" && state != "X";
}

void endProcess(qint64 process)
{
    ::kill(pid_t(process), SIGTERM);
}

} // namespace patchbay
