#include "base/endsignals.h"

#include <QMutex>
#include <QMutexLocker>

#include <windows.h>

namespace patchbay
{

namespace
{

// The console calls in a thread of its own.
QMutex mutex;
EndSignals *listener = nullptr;

BOOL WINAPI wake(DWORD)
{
    const QMutexLocker lock(&mutex);
    if (!listener)
        return FALSE;
    return QMetaObject::invokeMethod(listener, &EndSignals::received, Qt::QueuedConnection) ? TRUE : FALSE;
}

} // namespace

// A program without a console is told by the end of the session, which Qt passes on.
EndSignals::EndSignals()
{
    const QMutexLocker lock(&mutex);
    listener = this;
    SetConsoleCtrlHandler(wake, TRUE);
}

EndSignals::~EndSignals()
{
    SetConsoleCtrlHandler(wake, FALSE);
    const QMutexLocker lock(&mutex);
    listener = nullptr;
}

} // namespace patchbay
