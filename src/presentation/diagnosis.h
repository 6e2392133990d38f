#pragma once

#include "base/task.h"

#include <QJsonObject>
#include <QStringList>

namespace patchbay
{

class CoreServices;

/// What a supporter needs, without secrets, names, accounts or hosts: versions, how keychain, consent window
/// and desktop are, states, error codes. Asks, and changes nothing; blocks nobody. `core` outlives `context`.
/// Never fails but when what is in the database cannot be read.
[[nodiscard]] Task<QJsonObject> diagnose(CoreServices &core, QObject *context);

/// Its facts one by one: "connections.0.state", "connected". Pure.
[[nodiscard]] QList<QStringList> reportLines(const QJsonObject &report);

} // namespace patchbay
