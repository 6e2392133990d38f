#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace patchbay
{

/// Why a folder is not watched.
enum class FolderFault {
    NotThere,
    NotPlain, ///< a link, or no folder at all
    Foreign, ///< another user's
    Open, ///< others may write into it
};

/// Why a file is not read.
enum class FileFault {
    Gone,
    NotPlain, ///< a link, a folder, a device
    Foreign,
    TooLarge,
    Unreadable,
};

/// What tells two states of a file apart.
struct FileState {
    quint64 inode = 0;
    qint64 size = 0;
    qint64 changed = 0; ///< nanoseconds

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// None: only this person and the system's own may put something into it.
[[nodiscard]] std::optional<FolderFault> faultOfFolder(const QString &path);
/// How the file is now; FileFault for what would not be read.
[[nodiscard]] tl::expected<FileState, FileFault> stateOfFile(const QString &path, qint64 mostBytes);
/// Some program has the file open and may write on, as far as the system can tell (Linux).
[[nodiscard]] bool isBeingWritten(const QString &path);
/// The whole of it; never through a link.
[[nodiscard]] tl::expected<QByteArray, FileFault> readWhole(const QString &path, qint64 mostBytes);

} // namespace patchbay
