#pragma once

#include "store/outboxstore.h"

#include <QString>

namespace patchbay
{

/// How it stands with what is to be sent, for the foot of the sidebar.
struct OutboxSummary {
    enum class Look { Sent, Sending, Waiting, NeedsYou, Offline, Unknown };
    Look look = Look::Sent;
    QString fact;
    QString detail;
};

/// What stands in the way of all that waits.
struct OutboxHindrance {
    bool isOffline = false; ///< no connection is reached
    bool isReadOnly = false;
    int connectionsInNeed = 0; ///< of the person, before anything goes that way
};

[[nodiscard]] OutboxSummary summarize(
    const OutboxStore::Counts &counts, const OutboxHindrance &hindrance = {});
/// Where the records could not be read: nothing is claimed about them.
[[nodiscard]] OutboxSummary unreadableOutbox();

} // namespace patchbay
