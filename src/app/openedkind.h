#pragma once

#include <QString>

namespace patchbay
{

/// What a file that a person opened is, by the end of its name and how it begins.
enum class OpenedKind {
    Card, ///< a vCard, or any text: a signature
    Table, ///< CSV
    Neither,
    Unreadable,
};

[[nodiscard]] OpenedKind kindOfOpened(const QString &name, const QByteArray &beginning);
/// Looks at its first bytes.
[[nodiscard]] OpenedKind kindOfOpened(const QString &path);

} // namespace patchbay
