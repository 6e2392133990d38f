#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QDBusConnection>

class QDBusMessage;

namespace patchbay
{

/// The session bus as it is now: a connection that was lost is made anew, which Qt's own never is.
[[nodiscard]] QDBusConnection keychainBus();

/// One call on it; blocks nobody, and is over when `context` dies. A service that is not there
/// is started or refused by the bus; one that hangs is given up after `limit`. Errors: KeychainUnavailable,
/// with the bus's name of the error as providerCode.
[[nodiscard]] Task<QDBusMessage> busCall(QObject *context, const QDBusMessage &message, Milliseconds limit);

/// Whether a call's error means that its time was over.
[[nodiscard]] bool isNoReply(const Error &error);

} // namespace patchbay
