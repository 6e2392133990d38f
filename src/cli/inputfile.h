#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace patchbay
{

/// All of a file, or of the standard input where the name is “-”. Else what is wrong with it, in words.
[[nodiscard]] tl::expected<QByteArray, QString> contentOf(const QString &name, qint64 mostBytes);

} // namespace patchbay
