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

void OutboxDecision::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"OUTBOX-ID"_s, tr("A record, as “patchbayctl --json outbox list” names it."));
}

Task<ExitCode> OutboxDecision::run(
    const QCommandLineParser &arguments, CoreServices &core, const Output &output)
{
    const QStringList words = arguments.positionalArguments();
    if (words.size() != 1) {
        return Task<ExitCode>::settled(
            output.usage(tr("Name one record by its outbox id: see “patchbayctl --json outbox list”.")));
    }
    if (const QString wrong = complaint(arguments); !wrong.isEmpty())
        return Task<ExitCode>::settled(output.usage(wrong));
    return core.outbox.find(OutboxId{words.constFirst()})
        .orElse(this,
            [](const Error &error) -> Result<OutboxRow> {
                // Not to be taken for a missing connection.
                return fail(error.kind == ErrorKind::NotFound ? refusedDecision("no_such_record") : error);
            })
        .then(this,
            [this, &arguments, &core, output](
                const OutboxRow &row) { return decide(row, arguments, core, output); })
        .orElse(this,
            [output](const Error &error) -> Result<ExitCode> { return output.fail(error, u"Salesforce"_s); });
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
