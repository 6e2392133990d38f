#pragma once

#include "base/ids.h"
#include "net/httpclient.h"
#include "salesforce/errortable.h"

#include <QList>

namespace patchbay
{

struct ApiError;

/// What became of one record that was sent to be created.
struct Outcome {
    enum class Kind {
        Sent, ///< `id`
        Rejected, ///< `error`
        Retry, ///< nothing was written; `error.retryAfter` where the other side said when
        Reauthorize, ///< nothing was written; the connection cannot send until the person has done something
        Uncertain, ///< it may have been written
        Duplicate, ///< nothing was written; `candidates` are the records it looks like, where told
    };
    Kind kind = Kind::Uncertain;
    RecordId id = {};
    Error error = {};
    QStringList candidates = {};
    bool wholeConnection = false; ///< of Retry: nothing else of this connection can be sent now either
    bool neverLeft = false; ///< of Retry and Reauthorize: no request reached the org
};

/// The outcome of a create request, from the one table (errortable.h) and the kinds of transport errors.
/// `now` is what Retry-After dates are measured against.
[[nodiscard]] Outcome createOutcome(const Result<HttpReply> &result, Timestamp now);
/// The same for a Collections request of `count` records, in their order.
[[nodiscard]] QList<Outcome> createManyOutcomes(
    const Result<HttpReply> &result, qsizetype count, Timestamp now);

/// A DELETE. After a lost answer the second attempt finds nothing (404), and that is as good.
[[nodiscard]] Result<Done> removeOutcome(const HttpReply &reply, Timestamp now);

/// An answer that is not a success, as an Error: for everything that only reads.
[[nodiscard]] Error replyError(const HttpReply &reply, Timestamp now);

} // namespace patchbay
