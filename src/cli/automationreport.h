#pragma once

#include "base/task.h"
#include "cli/output.h"
#include "store/automationstore.h"

namespace patchbay
{

class CoreServices;

// What the commands of automations have in common.

/// By id or name. Forbidden, `no_such_automation`: not to be taken for a missing connection.
[[nodiscard]] Task<Automation> namedAutomation(CoreServices &core, QObject *context, const QString &name);
[[nodiscard]] QJsonObject automationReport(const Automation &automation);
[[nodiscard]] QJsonObject runReport(const AutomationRun &run);
/// The newest record that arrived and that it would be run for. NotFound, `no_record_yet`.
[[nodiscard]] Task<AutomationRecord> latestRecord(
    CoreServices &core, QObject *context, const Automation &automation);

} // namespace patchbay
