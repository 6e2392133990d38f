#pragma once

#include <QString>

namespace patchbay::demoorg
{

/// The three letters that make a case-sensitive 15-character id safe where case is lost; empty for other
/// lengths.
[[nodiscard]] QString idChecksum(const QString &id15);

/// The 18-character form of a 15- or 18-character id; empty when it is not a well-formed id. The given
/// checksum of an 18-character id must be right.
[[nodiscard]] QString fullId(const QString &id);

/// A new 18-character id: key prefix, this org's instance part, and a running number in base 62.
[[nodiscard]] QString makeId(const QString &keyPrefix, quint64 number);

} // namespace patchbay::demoorg
