#pragma once

#include "salesforce/outcome.h"
#include "store/outboxrow.h"

#include <optional>

namespace patchbay
{

// Of rows that share a request: what is sent, and what the answer means for each. Pure.

/// One row goes alone, several as a collection; by their keys where the org has a field for them.
[[nodiscard]] HttpRequest outboxRequest(const QString &version, const QList<OutboxRow> &rows);
[[nodiscard]] QList<Outcome> outboxOutcomes(const Result<HttpReply> &reply, qsizetype rows, Timestamp now);
/// Why nothing more should be sent to this connection for a while; none: it may go on.
[[nodiscard]] std::optional<Error> holdAfter(const QList<Outcome> &outcomes);
/// Of a query: the org understood it and refuses it, and would do so every time.
[[nodiscard]] bool isRefusedForGood(const Error &error);

} // namespace patchbay
