#include "store/ownfiles.h"

#include "store/autostart.h"
#include "store/filelock.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// A folder of that name was made by Patchbay; any other is a mistake, and is never walked through.
bool isOurs(const QString &folder)
{
    return QFileInfo(folder).fileName() == "patchbay"_L1 && QDir::isAbsolutePath(folder);
}

/// A link is removed, never followed.
bool removeEntry(const QFileInfo &entry)
{
    if (entry.isDir() && !entry.isSymLink())
        return QDir(entry.absoluteFilePath()).removeRecursively();
    return QFile::remove(entry.absoluteFilePath());
}

/// The first path that stays; empty: none.
QString clear(const QString &folder, const QString &kept)
{
    if (!isOurs(folder) || !QFileInfo(folder).isDir() || QFileInfo(folder).isSymLink())
        return {};
    QString stays;
    const QFileInfoList entries
        = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const bool isKept = !kept.isEmpty() && entry.absoluteFilePath() == QFileInfo(kept).absoluteFilePath();
        if (!isKept && !removeEntry(entry) && stays.isEmpty())
            stays = entry.absoluteFilePath();
    }
    QDir().rmdir(folder); // unless something is kept in it
    return stays;
}

} // namespace

int countProviderFiles(const Paths &paths)
{
    return int(QDir(paths.userProvidersFolder).entryList({u"*.json"_s}, QDir::Files).size());
}

Result<Done> removeOwnFiles(const Paths &paths, ProviderFiles providerFiles)
{
    FileLock presence(paths.databaseFile + u".lock"_s);
    if (QFileInfo::exists(paths.dataFolder) && !presence.tryLock(FileLock::Mode::Exclusive)
        && presence.isTaken()) {
        return fail({.kind = ErrorKind::Storage,
            .detail = u"another process has the database open"_s,
            .providerCode = u"in_use"_s,
            .providerText = paths.databaseFile});
    }
    const bool keeps = providerFiles == ProviderFiles::Keep && countProviderFiles(paths) > 0;
    QString stays;
    for (const QString &folder : {paths.dataFolder, paths.configFolder, paths.runtimeFolder}) {
        const QString left = clear(folder, keeps ? paths.userProvidersFolder : QString());
        if (stays.isEmpty())
            stays = left;
    }
    const Result<Done> unstarted = setAutostart(paths, false, {});
    if (stays.isEmpty())
        return unstarted;
    return fail({.kind = ErrorKind::Storage, .detail = u"could not be removed"_s, .providerText = stays});
}

} // namespace patchbay
