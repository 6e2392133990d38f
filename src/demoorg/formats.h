#pragma once

#include "demoorg/message.h"

namespace patchbay::demoorg
{

/// The form an answer is wanted in, by the `format` parameter or else the Accept header: "json", "xml" or
/// "urlencoded".
[[nodiscard]] QString wantedFormat(const Request &request, const Parameters &parameters);

/// An object as JSON, as XML under `root`, or as a form (nested objects are left out of forms).
[[nodiscard]] Response formatted(
    const QJsonObject &object, const QString &format, const QString &root, int status = 200);

} // namespace patchbay::demoorg
