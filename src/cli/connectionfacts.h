#pragma once

#include "presentation/reportnames.h"
#include "store/connectionrow.h"

#include <QJsonObject>

namespace patchbay
{

// A connection as the command line tells it: one shape for every command. Pure.

[[nodiscard]] QJsonObject connectionJson(const ConnectionRow &row);
/// "Acme Corp (sales@acme.example)"
[[nodiscard]] QString connectionWords(const ConnectionRow &row);

} // namespace patchbay
