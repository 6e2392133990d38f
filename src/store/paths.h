#pragma once

#include "base/result.h"

#include <QStringList>

namespace patchbay
{

/// Where Patchbay keeps things. The same for all its programs, whatever their own names.
struct Paths {
    QString dataFolder;
    QString configFolder;
    QString runtimeFolder; ///< sockets; gone when the session ends
    QString databaseFile;
    QString lockFolder; ///< beside the data, so that every process that shares the data shares the locks
    QString userProvidersFolder;
    QStringList systemProviderFolders; ///< of the administrator, in order of preference
    QString policyFile; ///< of the administrator; no environment variable moves it
    unsigned policyOwner = 0; ///< user id of whoever may write it
};

/// Whose files a program sees: the computer's own, or a Flatpak's, which shows the computer's elsewhere.
enum class Surroundings { Computer, Flatpak };
/// Where the administrator's file is, seen from there. A Flatpak's own /etc is its runtime's and holds none.
/// In the sandbox nobody can tell whether root owns the computer's, so readTrustedFile refuses it: where
/// there is a policy, a Flatpak forbids all that one could forbid.
[[nodiscard]] QString policyFileFrom(Surroundings surroundings);

/// From the platform's standard places (XDG on Linux).
[[nodiscard]] Paths standardPaths();
/// Makes the person's own folders, private to them. Errors: Storage.
[[nodiscard]] Result<Done> makeFolders(const Paths &paths);

} // namespace patchbay
