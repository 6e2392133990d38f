#pragma once

#include "base/result.h"

#include <QString>

namespace patchbay
{

/// Files and folders that only their owner may read. The mode is given at creation, so there is no moment in
/// which others could open them. Errors: Storage.
[[nodiscard]] Result<Done> makePrivateFolder(const QString &path);
/// Creates an empty file where there is none; tightens the mode of one that is there.
[[nodiscard]] Result<Done> makePrivateFile(const QString &path);

/// The whole content or none of it, in a file that was there or not.
[[nodiscard]] Result<Done> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace patchbay
