#pragma once

#include "automations/automation.h"
#include "presentation/messages.h"

namespace patchbay
{

/// "Message in Slack": what an automation does.
[[nodiscard]] QString actionWord(ActionKind kind);
/// "done", "trying", "failed": how a run stands, in one word.
[[nodiscard]] QString runStateWord(RunState state);
/// Why a run waits, failed or is in doubt, and what helps; empty where nothing is wrong.
[[nodiscard]] QString runReason(const AutomationRun &run);
/// The words for failures of automations' own codes; none for any other.
[[nodiscard]] std::optional<Message> automationMessage(const Error &error);

} // namespace patchbay
