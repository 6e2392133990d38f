#pragma once

#include "base/clock.h"

#include <QString>

namespace patchbay
{

/// A SOQL string literal, quotes included. Everything that comes from a person or a record goes through here.
[[nodiscard]] QString soqlText(QStringView text);
/// A literal for LIKE that finds `part` anywhere: its own % and _ stand for themselves.
[[nodiscard]] QString soqlContaining(QStringView part);
/// A dateTime literal, in UTC with whole seconds (rounded down), unquoted as SOQL wants it.
[[nodiscard]] QString soqlDateTime(Timestamp moment);

} // namespace patchbay
