#pragma once

#include <QCommandLineParser>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace patchbay
{

/// Option → API name, for the fields people write most.
[[nodiscard]] const QList<std::pair<QString, QString>> &leadFieldOptions();

/// What was typed, by API name; else what is wrong with it, in words. Reads arguments only.
[[nodiscard]] tl::expected<QJsonObject, QString> leadFields(const QCommandLineParser &arguments);

} // namespace patchbay
