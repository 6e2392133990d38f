#include "intake/droppedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace patchbay
{

#ifdef Q_OS_UNIX

namespace
{

class Descriptor
{
public:
    /// Not waiting, as a pipe that nobody writes to would; never through a link.
    explicit Descriptor(const QString &path)
        : m_number(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

tl::expected<FileState, FileFault> judged(const struct stat &facts, qint64 mostBytes)
{
    if (!S_ISREG(facts.st_mode))
        return tl::unexpected(FileFault::NotPlain);
    if (facts.st_uid != ::getuid())
        return tl::unexpected(FileFault::Foreign);
    if (facts.st_size > mostBytes)
        return tl::unexpected(FileFault::TooLarge);
#ifdef Q_OS_MACOS
    const timespec changed = facts.st_mtimespec;
#else
    const timespec changed = facts.st_mtim;
#endif
    constexpr qint64 second = 1'000'000'000;
    return FileState{
        quint64(facts.st_ino), qint64(facts.st_size), qint64(changed.tv_sec) * second + changed.tv_nsec};
}

} // namespace

std::optional<FolderFault> faultOfFolder(const QString &path)
{
    struct stat facts = {};
    if (!QDir::isAbsolutePath(path) || ::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return FolderFault::NotThere;
    if (!S_ISDIR(facts.st_mode))
        return FolderFault::NotPlain;
    if (facts.st_uid != ::getuid())
        return FolderFault::Foreign;
    if (facts.st_mode & (S_IWGRP | S_IWOTH))
        return FolderFault::Open;
    return std::nullopt;
}

tl::expected<FileState, FileFault> stateOfFile(const QString &path, qint64 mostBytes)
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return tl::unexpected(errno == ENOENT ? FileFault::Gone : FileFault::Unreadable);
    return judged(facts, mostBytes);
}

bool isBeingWritten(const QString &path)
{
#ifdef Q_OS_LINUX
    // fcntl(2): a read lease is given only while nobody has the file open for writing.
    const Descriptor file(path);
    if (file.number() < 0)
        return false;
    // Who opens it meanwhile has the system tell us, by SIGIO, which would end the program; SIGURG is
    // ignored.
    if (::fcntl(file.number(), F_SETSIG, SIGURG) != 0)
        return false;
    const bool isLeased = ::fcntl(file.number(), F_SETLEASE, F_RDLCK) == 0;
    return !isLeased && (errno == EAGAIN || errno == EACCES);
#else
    Q_UNUSED(path)
    return false;
#endif
}

tl::expected<QByteArray, FileFault> readWhole(const QString &path, qint64 mostBytes)
{
    const Descriptor file(path);
    if (file.number() < 0)
        return tl::unexpected(errno == ENOENT ? FileFault::Gone
                : errno == ELOOP              ? FileFault::NotPlain
                                              : FileFault::Unreadable);
    struct stat facts = {};
    if (::fstat(file.number(), &facts) != 0)
        return tl::unexpected(FileFault::Unreadable);
    if (const auto state = judged(facts, mostBytes); !state)
        return tl::unexpected(state.error());
    QFile reader;
    if (!reader.open(file.number(), QFile::ReadOnly))
        return tl::unexpected(FileFault::Unreadable);
    const QByteArray bytes = reader.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return tl::unexpected(FileFault::TooLarge);
    return bytes;
}

#else

std::optional<FolderFault> faultOfFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir::isAbsolutePath(path) || !info.exists())
        return FolderFault::NotThere;
    return info.isDir() && !info.isSymLink() ? std::nullopt : std::optional(FolderFault::NotPlain);
}

tl::expected<FileState, FileFault> stateOfFile(const QString &path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(FileFault::Gone);
    if (!info.isFile() || info.isSymLink())
        return tl::unexpected(FileFault::NotPlain);
    if (info.size() > mostBytes)
        return tl::unexpected(FileFault::TooLarge);
    return FileState{0, info.size(), info.lastModified().toMSecsSinceEpoch()};
}

bool isBeingWritten(const QString &path)
{
    QFile file(path);
    return !file.open(QFile::ReadOnly);
}

tl::expected<QByteArray, FileFault> readWhole(const QString &path, qint64 mostBytes)
{
    if (const auto state = stateOfFile(path, mostBytes); !state)
        return tl::unexpected(state.error());
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return tl::unexpected(FileFault::Unreadable);
    return file.read(mostBytes);
}

#endif

} // namespace patchbay
