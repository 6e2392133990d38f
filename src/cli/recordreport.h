#pragma once

#include "cli/output.h"
#include "store/outboxrow.h"

#include <optional>

namespace patchbay
{

/// Why a record is not in the org, or not known to be there.
struct RecordReason {
    QString name; ///< for programs: "queued", "duplicate", "needs_reconnect"
    QString words;
};

/// `hold`: what keeps records of its connection here.
[[nodiscard]] RecordReason reasonFor(
    const OutboxRow &row, const QString &org, const std::optional<Error> &hold);
/// Tells what became of a record: its id alone, or why it has none.
ExitCode reportRecord(const OutboxRow &row, const RecordReason &reason, bool isNew, const Output &output);
[[nodiscard]] QString blamedFieldsLine(const QStringList &fields);

} // namespace patchbay
