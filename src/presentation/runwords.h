#pragma once

#include "automations/automation.h"
#include "presentation/messages.h"
#include "store/automationstore.h"
#include "store/connectionrow.h"

namespace patchbay
{

/// "Message in Slack": what an automation does.
[[nodiscard]] QString actionWord(ActionKind kind);
/// "message in #new-leads", within a sentence. `connection`: the name of where it goes.
[[nodiscard]] QString actionPhrase(const Action &action, const QString &connection);
/// "Slack", the service that a kind of action is for; empty: it stays on this computer.
[[nodiscard]] QString serviceName(ActionKind kind);
/// What holds up the runs of an automation that is on; empty: nothing. `target`: an empty row: it is gone.
[[nodiscard]] QString holdReason(
    const Automation &automation, const ConnectionRow &target, const LanePause &pause);
/// "done", "trying", "failed": how a run stands, in one word.
[[nodiscard]] QString runStateWord(RunState state);
/// Why a run waits, failed or is in doubt, and what helps; empty where nothing is wrong.
[[nodiscard]] QString runReason(const AutomationRun &run);
/// The words for failures of automations' own codes; none for any other.
[[nodiscard]] std::optional<Message> automationMessage(const Error &error);

} // namespace patchbay
