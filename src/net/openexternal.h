#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace patchbay
{

/// The one gate for addresses that leave for the person's browser: https, or http on a loopback host; no user
/// info, no control characters or spaces, nothing that could read as an option, at most 8 KiB. Anything else
/// is Insecure.
[[nodiscard]] Result<Done> checkExternalUrl(const Secret &url);

/// Opens a checked address with the desktop's own opener (xdg-open, open, ShellExecute), without a shell. The
/// address is that program's argument, there is no other way; so nothing may stand in it that opens a door by
/// itself (an authorization request is fine: its verifier stays here). HelperFailed where there is no opener.
[[nodiscard]] Result<Done> openExternal(const Secret &url);

} // namespace patchbay
