#include "cli/outboxdecision.h"

#include "cli/recordreport.h"
#include "engine/coreservices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

Error refusedDecision(const char *code)
{
    return {ErrorKind::Forbidden, u"this record does not wait for that"_s, QString::fromLatin1(code)};
}

Task<OutboxRow> namedRow(CoreServices &core, QObject *context, const OutboxId &id)
{
    return core.outbox.find(id).orElse(context, [](const Error &error) -> Result<OutboxRow> {
        return fail(error.kind == ErrorKind::NotFound ? refusedDecision("no_such_record") : error);
    });
}

Task<OutboxRow> queueAndSend(CoreServices &core, QObject *context, const OutboxRow &row, bool allowDuplicate)
{
    const auto requeue = [&core, row, allowDuplicate](const Done &) {
        return core.outbox.requeue(SeenRow::of(row), std::nullopt, allowDuplicate, core.clock.now());
    };
    return core.connections.find(row.connection)
        .then(context, [&core](const ConnectionRow &org) { return core.rights.mayWrite(org); })
        .then(context, requeue)
        .then(context, [&core](const Done &) { return core.worker.drain(); })
        .then(context, [&core, id = row.id](const Done &) { return core.outbox.find(id); });
}

Task<ExitCode> reportDecided(CoreServices &core, QObject *context, const OutboxRow &row, const Output &output)
{
    return core.connections.find(row.connection)
        .then(context, [](const ConnectionRow &org) { return org.displayName(); })
        .orElse(context, [](const Error &) -> Result<QString> { return u"Salesforce"_s; })
        .then(context, [&core, row, output](const QString &org) {
            return reportRecord(row, reasonFor(row, org, core.worker.trouble(row.connection)), true, output);
        });
}

} // namespace patchbay
