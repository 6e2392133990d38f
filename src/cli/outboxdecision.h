#pragma once

#include "base/task.h"
#include "cli/output.h"
#include "store/outboxrow.h"

namespace patchbay
{

class CoreServices;

// What the commands that decide about one record of the outbox have in common.

/// Forbidden, `no_such_record`: not to be taken for a missing connection.
[[nodiscard]] Task<OutboxRow> namedRow(CoreServices &core, QObject *context, const OutboxId &id);
/// Forbidden with that code, which messages.cpp has words for.
[[nodiscard]] Error refusedDecision(const char *code);
/// May it be written here? Then it is queued and sent; settles with what became of it.
[[nodiscard]] Task<OutboxRow> queueAndSend(
    CoreServices &core, QObject *context, const OutboxRow &row, bool allowDuplicate);
/// Tells what became of it.
[[nodiscard]] Task<ExitCode> reportDecided(
    CoreServices &core, QObject *context, const OutboxRow &row, const Output &output);

} // namespace patchbay
