#pragma once

#include "base/result.h"

#include <QCoreApplication>

#include <optional>

namespace patchbay::demoorg
{

/// What the program was told on its command line.
struct Options {
    static constexpr int usualPort = 17180; ///< Kept from start to start so that bookmarks and grants hold.

    QString folder; ///< Empty: memory only.
    std::optional<int> port; ///< None: the usual one, or any free one where that is taken.
    int exitWhenIdle = 0; ///< Seconds; 0 for never.
    int sessionMinutes = 120;
    bool control = false;
    bool rotate = false;

    /// Whether anything was asked for that an org which already runs does not do.
    bool wantsOwnOrg = false;
};

/// Ends the program itself for --help, --version and options there are none of. Fails with what is wrong and
/// what is allowed, in words for the person.
[[nodiscard]] Result<Options> readOptions(const QCoreApplication &app);

} // namespace patchbay::demoorg
