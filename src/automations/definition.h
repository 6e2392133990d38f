#pragma once

#include "automations/automation.h"
#include "base/result.h"

namespace patchbay
{

// An automation as JSON, as a person writes it and as `automation list` prints it:
//
//   {"name": "…", "when": {"object": "Lead", "connection": "…", "fields": [{"field": "…", "is": "…"}]},
//    "do": {"action": "slack_message", "connection": "…", "channel": "#leads", "text": "New: {LastName}"}}
//
// Settings: slack_message: channel, text; linear_issue: team, title, description; hubspot_contact and
// zoho_contact: fields (theirs, each with a template; none: those of a contact); command: program, arguments,
// timeoutSeconds; local_url: url.

/// Strict: unknown members, templates that cannot be read and addresses that are not of this computer are
/// refused, all at once, with their JSON pointers (Rejected; `fields` are the pointers). Connections are what
/// was written there: an id, or a name that the caller looks up. The result is off and has no id.
[[nodiscard]] Result<Automation> readAutomation(const QJsonObject &json);
[[nodiscard]] QJsonObject automationJson(const Automation &automation);

/// The settings of `kind` to begin with, where a person has written none.
[[nodiscard]] QJsonObject usualSettings(ActionKind kind);

} // namespace patchbay
