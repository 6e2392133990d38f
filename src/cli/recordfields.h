#pragma once

#include <QCommandLineParser>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace patchbay
{

/// Option → API name, for the fields people write most.
using FieldOptions = QList<std::pair<QString, QString>>;
[[nodiscard]] const FieldOptions &leadFieldOptions();
[[nodiscard]] const FieldOptions &contactFieldOptions();
/// The same as options of a command.
[[nodiscard]] QList<QCommandLineOption> fieldOptionsOf(const FieldOptions &fields);
[[nodiscard]] bool isFieldOption(const FieldOptions &fields, const QString &option);

/// An API name of a field or of an object.
[[nodiscard]] bool isApiName(const QString &name);

/// What was typed, by API name: options, FIELD=VALUE words, and for the word "-" one JSON object from
/// standard input; else what is wrong with it, in words.
[[nodiscard]] tl::expected<QJsonObject, QString> recordFields(
    const QCommandLineParser &arguments, const FieldOptions &options, const QStringList &fieldWords);

} // namespace patchbay
