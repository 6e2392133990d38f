#include "cli/automationreport.h"

#include "automations/definition.h"
#include "engine/coreservices.h"
#include "presentation/runwords.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int mostLooked = 200;

} // namespace

Task<Automation> namedAutomation(CoreServices &core, QObject *context, const QString &name)
{
    return core.automations.find(name).orElse(context, [](const Error &error) -> Result<Automation> {
        if (error.kind != ErrorKind::NotFound)
            return fail(error);
        return fail({.kind = ErrorKind::Forbidden,
            .detail = u"no such automation"_s,
            .providerCode = u"no_such_automation"_s});
    });
}

QJsonObject automationReport(const Automation &automation)
{
    QJsonObject json = automationJson(automation);
    json.insert("id"_L1, automation.id.value);
    json.insert("on"_L1, automation.isOn);
    json.insert("since"_L1, isoTime(automation.onSince));
    return json;
}

QJsonObject runReport(const AutomationRun &run)
{
    return {{"run"_L1, run.id.value}, {"automation"_L1, run.automation.value}, {"name"_L1, run.name},
        {"action"_L1, QString(nameOf(run.kind))}, {"outboxId"_L1, run.row.value},
        {"state"_L1, QString(nameOf(run.state))}, {"attempts"_L1, run.attempts}, {"result"_L1, run.result},
        {"code"_L1, run.errorCode}, {"reason"_L1, runReason(run)}, {"text"_L1, run.errorText},
        {"createdAt"_L1, isoTime(run.createdAt)}};
}

Task<AutomationRecord> latestRecord(CoreServices &core, QObject *context, const Automation &automation)
{
    OutboxStore::Filter filter;
    filter.states = {OutboxState::Sent};
    filter.limit = mostLooked;
    return core.outbox.list(filter).then(
        context, [&core, automation](const QList<OutboxRow> &rows) -> Task<AutomationRecord> {
            for (const OutboxRow &row : rows) {
                const AutomationRecord record{row.id, row.connection, row.object, row.fields, row.recordId};
                if (!row.recordId.isEmpty() && matches(automation.trigger, record))
                    return core.actions.described(record);
            }
            return Task<AutomationRecord>::settled(fail({.kind = ErrorKind::Forbidden,
                .detail = u"no record that it would run for"_s,
                .providerCode = u"no_record_yet"_s}));
        });
}

} // namespace patchbay
