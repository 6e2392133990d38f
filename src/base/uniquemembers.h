#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace patchbay
{

/// The JSON pointer of the first object member that is named twice; none: all names are unique. QJsonDocument
/// keeps the last without a word, so that a reviewer may read one value and the program take another.
/// For text that parses as JSON.
[[nodiscard]] std::optional<QString> doubledMember(const QByteArray &json);

} // namespace patchbay
