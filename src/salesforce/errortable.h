#pragma once

#include "base/result.h"

#include <QStringView>

namespace patchbay
{

/// What an answer means for the create request that met it.
enum class Reaction {
    Reject, ///< refused, and would be refused again as it is
    RetryRecord, ///< nothing was written; this record may go again after a pause
    RetryConnection, ///< nothing was written; the whole org is to be left alone for a while
    Reauthorize, ///< the grant does not open the API any more
    LookFirst, ///< may have been written: look before sending again
    AskDuplicate, ///< the org says it looks like an existing record
};

struct ErrorRule {
    Reaction reaction = Reaction::Reject;
    ErrorKind kind = ErrorKind::Rejected;
};

/// The one table of the REST API's errors, by HTTP status and error code (empty where the body had none).
/// A status that leaves the outcome open (408, 5xx) outweighs any code.
[[nodiscard]] ErrorRule errorRule(int httpStatus, QStringView code);

} // namespace patchbay
