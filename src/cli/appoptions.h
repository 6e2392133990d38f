#pragma once

#include "base/secret.h"
#include "providers/descriptor.h"

#include <QCommandLineParser>

namespace patchbay
{

// An app of the person's own, as the commands that take one are told of it. What is wrong is said in words.

/// --client-id, --secret-stdin, --secret-fd, --scopes, --login-host.
[[nodiscard]] QList<QCommandLineOption> appOptions();
[[nodiscard]] bool mayBeEmptyOfApp(const QString &option);
[[nodiscard]] tl::expected<QString, QString> clientIdFrom(const QCommandLineParser &arguments);
/// Those of the provider alone.
[[nodiscard]] tl::expected<QStringList, QString> scopesFrom(
    const QCommandLineParser &arguments, const ProviderDescriptor &provider);
[[nodiscard]] bool namesSecret(const QCommandLineParser &arguments);
/// Read from where the arguments say; never from an argument.
[[nodiscard]] tl::expected<Secret, QString> secretFrom(const QCommandLineParser &arguments);

} // namespace patchbay
