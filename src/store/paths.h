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

/// From the platform's standard places (XDG on Linux).
[[nodiscard]] Paths standardPaths();
/// Makes the person's own folders, private to them. Errors: Storage.
[[nodiscard]] Result<Done> makeFolders(const Paths &paths);

} // namespace patchbay
