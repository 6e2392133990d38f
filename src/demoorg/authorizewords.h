#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace patchbay::demoorg
{

/// A redirect URI with parameters added.
[[nodiscard]] QByteArray withParameters(
    const QString &uri, const QList<std::pair<QString, QString>> &parameters);

/// What a scope means, in words for the person who is asked.
[[nodiscard]] QString scopeInWords(const QString &scope);

} // namespace patchbay::demoorg
