#pragma once

#include <QJsonObject>
#include <QString>

namespace patchbay
{

/// What a quick entry sends for the few fields it has: a contact of whom only the address is known is named
/// "NA", to be completed later. (A lead's company is the rules' to fill in.) Pure.
[[nodiscard]] QJsonObject quickFields(const QString &object, const QJsonObject &typed);

} // namespace patchbay
