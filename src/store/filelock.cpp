#include "store/filelock.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace patchbay
{

namespace
{
#ifdef Q_OS_WIN

int openFile(const QString &path, bool create)
{
    const int flags = _O_RDWR | _O_BINARY | _O_NOINHERIT | (create ? _O_CREAT : 0);
    return _wopen(reinterpret_cast<const wchar_t *>(path.utf16()), flags, _S_IREAD | _S_IWRITE);
}

void closeFile(int descriptor)
{
    _close(descriptor);
}

bool lockFile(int descriptor, FileLock::Mode mode)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    OVERLAPPED place = {};
    UnlockFileEx(handle, 0, 1, 0, &place);
    const DWORD exclusive = mode == FileLock::Mode::Exclusive ? LOCKFILE_EXCLUSIVE_LOCK : 0;
    return LockFileEx(handle, LOCKFILE_FAIL_IMMEDIATELY | exclusive, 0, 1, 0, &place);
}

bool isStillAt(int, const QString &)
{
    return true; // an open file cannot be removed here
}

#else

int openFile(const QString &path, bool create)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0), 0600);
}

void closeFile(int descriptor)
{
    ::close(descriptor);
}

bool lockFile(int descriptor, FileLock::Mode mode)
{
    const int operation = (mode == FileLock::Mode::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
    int answer = 0;
    do
        answer = ::flock(descriptor, operation);
    while (answer != 0 && errno == EINTR);
    return answer == 0;
}

bool isStillAt(int descriptor, const QString &path)
{
    struct stat held = {};
    struct stat found = {};
    return ::fstat(descriptor, &held) == 0 && ::stat(QFile::encodeName(path).constData(), &found) == 0
        && held.st_ino == found.st_ino && held.st_dev == found.st_dev;
}

#endif
} // namespace

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock()
{
    unlock();
}

bool FileLock::tryLock(Mode mode)
{
    if (isHeld()) {
        m_taken = !lockFile(m_descriptor, mode);
        return !m_taken;
    }
    // A cleaner may remove the file between our opening and our locking it: then there is a new one to make.
    constexpr int attempts = 10;
    for (int i = 0; i < attempts; ++i) {
        if (!openAndLock(mode, true))
            return false;
        if (isStillAt(m_descriptor, m_path))
            return true;
        unlock();
    }
    return false;
}

bool FileLock::tryLockExisting()
{
    return isHeld() || openAndLock(Mode::Exclusive, false);
}

bool FileLock::openAndLock(Mode mode, bool create)
{
    const int descriptor = openFile(m_path, create);
    m_taken = descriptor >= 0 && !lockFile(descriptor, mode);
    if (m_taken)
        closeFile(descriptor);
    if (m_taken || descriptor < 0)
        return false;
    m_descriptor = descriptor;
    return true;
}

void FileLock::unlock()
{
    if (isHeld())
        closeFile(std::exchange(m_descriptor, -1));
}

void FileLock::removeAndUnlock()
{
#ifdef Q_OS_WIN
    unlock();
    QFile::remove(m_path);
#else
    if (isHeld())
        QFile::remove(m_path);
    unlock();
#endif
}

} // namespace patchbay
