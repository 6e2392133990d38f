#include "engine/actionsender.h"

#include "automations/actionrequests.h"
#include "engine/rights.h"
#include "store/connectionstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

CommandCall callOf(const Automation &automation, const RunId &run, const AutomationRecord &record)
{
    const QJsonObject &settings = automation.action.settings;
    CommandCall call;
    call.program = settings.value("program"_L1).toString();
    for (const QJsonValue &argument : settings.value("arguments"_L1).toArray())
        call.arguments.append(argument.toString());
    call.limit = std::chrono::seconds(settings.value("timeoutSeconds"_L1).toInteger(30));
    call.input = QJsonDocument(recordDocument(automation, run, record)).toJson(QJsonDocument::Compact) + '\n';
    return call;
}

ActionOutcome outcomeOf(const Result<CommandEnd> &end)
{
    using Kind = ActionOutcome::Kind;
    if (!end) {
        const bool isUnknown = end.error().kind == ErrorKind::OutcomeUnknown;
        return {isUnknown ? Kind::Uncertain : Kind::Failed, {}, end.error()};
    }
    if (end->exitCode == 0)
        return {Kind::Done, u"exit_0"_s, {}};
    return {Kind::Failed, {},
        {.kind = ErrorKind::Rejected,
            .detail = u"the command failed"_s,
            .providerCode = u"exit_%1"_s.arg(end->exitCode),
            .providerText = foreignText(end->output)}};
}

} // namespace

ActionSender::ActionSender(const Parts &parts)
    : m_parts(parts)
{
}

Task<Done> ActionSender::mayGoTo(const ConnectionId &connection)
{
    if (connection.isEmpty())
        return m_parts.rights.mayAutomate(std::nullopt);
    return m_parts.connections.find(connection).then(this, [this](const ConnectionRow &row) {
        if (row.phase != ConnectionPhase::Connected)
            return Task<Done>::settled(
                fail({ErrorKind::NeedsReconnect, u"the target is not connected"_s, row.reasonCode}));
        return m_parts.rights.mayAutomate(row);
    });
}

Task<ActionOutcome> ActionSender::send(
    const Automation &automation, const RunId &run, const AutomationRecord &record, const SendWatch &watch)
{
    const Call call{automation, run, record, watch};
    return mayGoTo(automation.action.connection)
        .then(this,
            [this, call](Done) {
                return call.automation.action.kind == ActionKind::Command ? command(call) : request(call);
            })
        .orElse(this, [](const Error &error) -> Result<ActionOutcome> {
            if (error.kind == ErrorKind::Cancelled)
                return fail(error);
            return ActionOutcome{ActionOutcome::Kind::Hold, {}, error};
        });
}

ActionOutcome ActionSender::judged(const Call &call, const Result<HttpReply> &reply) const
{
    return judgeReply(call.automation.action.kind, reply, isRepeatable(call.automation.action, call.record),
        m_parts.clock.now());
}

Task<ActionOutcome> ActionSender::judgedLater(const Call &call, const Task<HttpReply> &reply)
{
    return reply.then(this, [this, call](const HttpReply &answer) { return judged(call, answer); })
        .orElse(this, [this, call](const Error &error) -> Result<ActionOutcome> {
            if (error.kind == ErrorKind::Cancelled)
                return fail(error);
            return judged(call, fail(error));
        });
}

Task<ActionOutcome> ActionSender::request(const Call &call)
{
    const HttpRequest request = actionRequest(call.automation, call.run, call.record);
    if (call.automation.action.kind == ActionKind::LocalUrl) {
        const Task<Done> told = call.watch.leaves ? call.watch.leaves() : Task<Done>::settled(Done{});
        return judgedLater(
            call, told.then(this, [this, request](Done) { return m_parts.http.send(request); }));
    }
    return judgedLater(call, m_parts.api.send(call.automation.action.connection, request, {}, call.watch))
        .then(this, [this, call](const ActionOutcome &outcome) {
            if (outcome.kind == ActionOutcome::Kind::Update)
                return update(call, outcome.result);
            return Task<ActionOutcome>::settled(outcome);
        });
}

/// A conflict once more would go round and round: the contact is there and cannot be named.
Task<ActionOutcome> ActionSender::update(const Call &call, const QString &contact)
{
    if (contact.isEmpty() && !isRepeatable(call.automation.action, call.record)) {
        return Task<ActionOutcome>::settled(ActionOutcome{ActionOutcome::Kind::Failed, {},
            {ErrorKind::Duplicate, u"a conflict without an id or an address"_s, u"CONFLICT"_s}});
    }
    const HttpRequest request = hubSpotUpdate(call.automation.action, call.record, contact);
    return judgedLater(call, m_parts.api.send(call.automation.action.connection, request, {}, call.watch))
        .then(this, [](ActionOutcome outcome) {
            if (outcome.kind == ActionOutcome::Kind::Update)
                outcome.kind = ActionOutcome::Kind::Failed;
            return outcome;
        });
}

Task<ActionOutcome> ActionSender::command(const Call &call)
{
    const Task<Done> told = call.watch.leaves ? call.watch.leaves() : Task<Done>::settled(Done{});
    return told
        .then(this,
            [this, call](
                Done) { return m_parts.commands.run(callOf(call.automation, call.run, call.record)); })
        .then(this, [](const CommandEnd &end) { return outcomeOf(end); })
        .orElse(this, [](const Error &error) -> Result<ActionOutcome> {
            if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Storage)
                return fail(error);
            return outcomeOf(fail(error));
        });
}

Task<AutomationRecord> ActionSender::described(const AutomationRecord &record)
{
    return m_parts.connections.find(record.connection)
        .then(this,
            [record](const ConnectionRow &row) {
                AutomationRecord described = record;
                described.org = row.displayName();
                if (!row.instanceUrl.isEmpty())
                    described.link = row.instanceUrl.resolved(QUrl(u'/' + record.id.value)).toString();
                return described;
            })
        .orElse(this, [record](const Error &) { return record; });
}

} // namespace patchbay
