#pragma once

#include "base/task.h"
#include "engine/connectionlookup.h"

#include <QCommandLineParser>

namespace patchbay
{

class CoreServices;

// How a command that uses one connection is told which: a name, the user and tenant identifiers, or nothing.

/// --user and --tenant.
[[nodiscard]] QList<QCommandLineOption> connectionOptions();
/// Adds the word CONNECTION, which may be left out.
void describeConnection(QCommandLineParser &parser);
[[nodiscard]] ConnectionQuery connectionQuery(const QCommandLineParser &arguments, const QString &name);
/// Errors: those of chooseConnection.
[[nodiscard]] Task<ConnectionRow> chosenConnection(
    CoreServices &core, QObject *context, const ConnectionQuery &query);

} // namespace patchbay
