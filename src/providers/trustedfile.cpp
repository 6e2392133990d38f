#include "providers/trustedfile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

#ifdef Q_OS_UNIX

namespace
{

constexpr mode_t writableByOthers = S_IWGRP | S_IWOTH;

tl::unexpected<Error> insecure(const QString &detail)
{
    return fail(ErrorKind::Insecure, detail);
}

/// Whoever may write into a folder can put another file there.
Result<Done> judgeFolders(const QString &path, uid_t owner)
{
    for (QString folder = QFileInfo(path).path();; folder = QFileInfo(folder).path()) {
        struct stat facts {
        };
        if (::stat(QFile::encodeName(folder).constData(), &facts) != 0)
            return fail(ErrorKind::Storage, u"the folder %1 cannot be looked at"_s.arg(folder));
        if (facts.st_uid != owner && facts.st_uid != 0)
            return insecure(u"the folder %1 belongs to somebody else"_s.arg(folder));
        if ((facts.st_mode & writableByOthers) && !(facts.st_mode & S_ISVTX))
            return insecure(u"others may write into the folder %1"_s.arg(folder));
        if (folder == "/"_L1)
            return Done{};
    }
}

Result<Done> judgeFile(int descriptor, uid_t owner, qint64 mostBytes)
{
    struct stat facts {
    };
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
        return insecure(u"it is not an ordinary file"_s);
    if (facts.st_uid != owner)
        return insecure(u"it belongs to somebody else"_s);
    if (facts.st_mode & writableByOthers)
        return insecure(u"others may write it"_s);
    if (facts.st_size > mostBytes)
        return fail(ErrorKind::Storage, u"it is larger than %1 KiB"_s.arg(mostBytes / 1024));
    return Done{};
}

} // namespace

Result<QByteArray> readTrustedFile(const QString &path, unsigned owner, qint64 mostBytes)
{
    // Not blocking: a pipe in its place would wait for a writer.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const int why = errno;
        if (why == ENOENT || why == ENOTDIR)
            return fail(ErrorKind::NotFound, u"there is no file"_s);
        if (why == ELOOP)
            return insecure(u"it is a link"_s);
        return fail(ErrorKind::Storage, QString::fromLocal8Bit(std::strerror(why)));
    }
    QFile file;
    if (!file.open(descriptor, QFile::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(ErrorKind::Storage, file.errorString());
    }
    if (const auto sound = judgeFile(descriptor, owner, mostBytes); !sound)
        return fail(sound.error());
    if (const auto sound = judgeFolders(QFileInfo(path).absoluteFilePath(), owner); !sound)
        return fail(sound.error());
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFile::NoError || bytes.size() > mostBytes)
        return fail(ErrorKind::Storage, u"it cannot be read"_s);
    return bytes;
}

#else

Result<QByteArray> readTrustedFile(const QString &path, unsigned, qint64)
{
    if (!QFile::exists(path))
        return fail(ErrorKind::NotFound, u"there is no file"_s);
    return fail(ErrorKind::Insecure, u"nobody can say here who wrote it"_s);
}

#endif

} // namespace patchbay
