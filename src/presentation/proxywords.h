#pragma once

#include "net/proxysetting.h"
#include "presentation/messages.h"

#include <optional>

namespace patchbay
{

/// Words for a proxy that is in the way, and for what cannot be one. None: it is about something else.
[[nodiscard]] std::optional<Message> messageForProxy(const Error &error);
/// The same beside the field to blame: without the proxy's name, which stands there. Empty: no field is.
[[nodiscard]] QString proxyFieldProblem(const Error &error);
/// Why the keychain did not take the proxy's password, or not give up the one before, and what to do.
/// `passwordForThisRun`: it is used meanwhile.
[[nodiscard]] QString proxyPasswordNotKept(const Error &error, bool passwordForThisRun);
/// Which way requests go, after a colon: "HTTP proxy proxy.example:3128". `systemProxy`: the system's; empty:
/// it has none.
[[nodiscard]] QString proxyInUse(const ProxySetting &setting, const QString &systemProxy);

} // namespace patchbay
