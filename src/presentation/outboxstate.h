#pragma once

#include "store/outboxstore.h"

#include <QString>

namespace patchbay
{

/// How it stands with what is to be sent, for the foot of the sidebar.
struct OutboxSummary {
    enum class Look { Sent, Sending, Waiting, Offline, Unknown };
    Look look = Look::Sent;
    QString fact;
    QString detail;
};

[[nodiscard]] OutboxSummary summarize(const OutboxStore::Counts &counts, bool anyOffline);
/// Where the records could not be read: nothing is claimed about them.
[[nodiscard]] OutboxSummary unreadableOutbox();

} // namespace patchbay
