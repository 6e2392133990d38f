#pragma once

#include "automations/automation.h"
#include "net/httpclient.h"

namespace patchbay
{

// What an action sends, made from its settings and the record. Pure. Addresses are relative to the API of the
// connection's provider, but of LocalUrl.

/// Of all kinds but Command.
[[nodiscard]] HttpRequest actionRequest(
    const Automation &automation, const RunId &run, const AutomationRecord &record);
/// HubSpot has a contact with that e-mail address: what is sent then. `contact`: its id; empty: by the
/// address.
[[nodiscard]] HttpRequest hubSpotUpdate(
    const Action &action, const AutomationRecord &record, const QString &contact);

/// What a command reads from its stdin and a local URL gets: the record, whole.
[[nodiscard]] QJsonObject recordDocument(
    const Automation &automation, const RunId &run, const AutomationRecord &record);

/// Does doing it twice do it once? Slack, Linear and commands do it twice; a contact is there once by its
/// e-mail address, and without one it is not; a local URL is told the run.
[[nodiscard]] bool isRepeatable(const Action &action, const AutomationRecord &record);

/// What a person is shown of it before it is sent.
[[nodiscard]] QString actionPreview(
    const Automation &automation, const RunId &run, const AutomationRecord &record);

} // namespace patchbay
