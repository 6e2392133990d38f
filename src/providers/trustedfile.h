#pragma once

#include "base/result.h"

#include <QByteArray>

namespace patchbay
{

/// The whole of a file that only `owner` can have written: a regular file of theirs, no link, not writable by
/// group or others, in folders of which the same is true up to the root (those of the system administrator
/// and sticky ones pass). Errors: NotFound where there is none, Insecure where others may write it, Storage
/// where it cannot be read or is larger than `mostBytes`.
[[nodiscard]] Result<QByteArray> readTrustedFile(const QString &path, unsigned owner, qint64 mostBytes);

} // namespace patchbay
