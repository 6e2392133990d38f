#pragma once

#include "demoorg/apps.h"
#include "demoorg/orgprofile.h"

namespace patchbay::demoorg
{

/// The orgs this pod is born with: the one newcomers meet, and the sandbox of a customer whose admin has been
/// busy: record types, rules, required fields, dependent picklists.
[[nodiscard]] const QList<OrgProfile> &orgProfiles();

/// Patchbay's own registration: public, PKCE, three loopback callbacks.
[[nodiscard]] App demoDesktopApp();

/// The id of the org newcomers meet, and of the one who signs in there by default.
[[nodiscard]] QString demoOrgId();
[[nodiscard]] QString demoUserId();

} // namespace patchbay::demoorg
