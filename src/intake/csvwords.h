#pragma once

#include <QString>

namespace patchbay
{

struct CsvFault;

/// What is wrong with a text that should be CSV, and where; never a value. Pure.
[[nodiscard]] QString csvFaultWords(const CsvFault &fault);

} // namespace patchbay
