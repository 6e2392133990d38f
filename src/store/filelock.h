#pragma once

#include <QString>

#include <memory>

namespace patchbay
{

/// A lock on a file that the operating system gives back when its holder dies, however it dies. QLockFile is
/// not used: it asks for process ids and host names, which are used again and change. Any thread, one at a
/// time.
class FileLock final
{
public:
    enum class Mode { Shared, Exclusive };

    explicit FileLock(QString path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Takes the lock, or changes its mode, without waiting. Creates the file where there is none. Never
    /// holds a file that somebody has removed meanwhile.
    [[nodiscard]] bool tryLock(Mode mode);
    /// Like tryLock(Exclusive), but a file that is not there is not made.
    [[nodiscard]] bool tryLockExisting();
    void unlock();
    /// Removes the file while it is held, then gives the lock back.
    void removeAndUnlock();
    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    /// The last try failed because somebody else holds it, and not because there can be no such file.
    [[nodiscard]] bool isTaken() const { return m_taken; }

private:
    [[nodiscard]] bool openAndLock(Mode mode, bool create);

    QString m_path;
    int m_descriptor = -1;
    bool m_taken = false;
};

} // namespace patchbay
