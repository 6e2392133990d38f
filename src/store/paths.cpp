#include "store/paths.h"

#include "store/privatefile.h"
#include "store/surroundings.h"

#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto appFolder = "/patchbay"_L1;

QString own(QStandardPaths::StandardLocation place)
{
    return QStandardPaths::writableLocation(place) + appFolder;
}

QStringList systemFolders()
{
    QStringList folders;
    for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation}) {
        const QString mine = QStandardPaths::writableLocation(place);
        const QStringList all = QStandardPaths::standardLocations(place);
        for (const QString &folder : all) {
            if (folder != mine)
                folders.append(folder + appFolder + u"/providers"_s);
        }
    }
    return folders;
}

/// A program started by cron or over ssh may lack XDG_RUNTIME_DIR; it must still find the window's socket.
QString runtimeFolder()
{
#ifdef Q_OS_LINUX
    const QString session = u"/run/user/%1"_s.arg(getuid());
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && QFileInfo(session).isWritable())
        return session + appFolder;
#endif
    return own(QStandardPaths::RuntimeLocation);
}
} // namespace

/// Flatpak puts this file into every sandbox, and nobody in it can take it away.
Surroundings surroundings()
{
    return QFileInfo::exists(u"/.flatpak-info"_s) ? Surroundings::Flatpak : Surroundings::Computer;
}

QString policyFileFrom([[maybe_unused]] Surroundings surroundings)
{
#if defined(Q_OS_WIN)
    return u"C:/ProgramData/Patchbay/policy.json"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Application Support/patchbay/policy.json"_s;
#else
    const QString file = u"/etc/patchbay/policy.json"_s;
    return surroundings == Surroundings::Flatpak ? u"/run/host"_s + file : file;
#endif
}

Paths standardPaths()
{
    Paths paths;
    paths.dataFolder = own(QStandardPaths::GenericDataLocation);
    paths.configFolder = own(QStandardPaths::GenericConfigLocation);
    paths.runtimeFolder = runtimeFolder();
    paths.databaseFile = paths.dataFolder + u"/patchbay.db"_s;
    paths.lockFolder = paths.dataFolder + u"/locks"_s;
    paths.userProvidersFolder = paths.configFolder + u"/providers"_s;
    paths.systemProviderFolders = systemFolders();
    paths.policyFile = policyFileFrom(surroundings());
    return paths;
}

Result<Done> makeFolders(const Paths &paths)
{
    const QStringList folders = {paths.dataFolder, paths.configFolder, paths.runtimeFolder, paths.lockFolder,
        paths.userProvidersFolder};
    for (const QString &folder : folders) {
        if (auto made = makePrivateFolder(folder); !made)
            return made;
    }
    return Done{};
}

} // namespace patchbay
