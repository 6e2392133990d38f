#pragma once

#include "automations/actionreplies.h"
#include "engine/apiclient.h"
#include "engine/commandrunner.h"

namespace patchbay
{

class ConnectionStore;
class Rights;

/// Carries out what an automation does, once: the request, for a contact that HubSpot has already a second
/// one, or the command. Whether it may is asked each time.
class ActionSender final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionStore &connections;
        ApiClient &api;
        HttpClient &http;
        CommandRunner &commands;
        Rights &rights;
        Clock &clock;
    };
    explicit ActionSender(const Parts &parts);

    /// May anything be done there now? Errors: Forbidden, NeedsReconnect, NotFound. `connection`: empty: on
    /// this computer.
    Task<Done> mayGoTo(const ConnectionId &connection);
    /// Never an error but for Cancelled; what went wrong is the outcome's. `watch`: told before anything
    /// leaves.
    Task<ActionOutcome> send(const Automation &automation, const RunId &run, const AutomationRecord &record,
        const SendWatch &watch = {});
    /// The record with its org's name and the address of its page.
    Task<AutomationRecord> described(const AutomationRecord &record);

private:
    struct Call {
        Automation automation;
        RunId run;
        AutomationRecord record;
        SendWatch watch;
    };
    Task<ActionOutcome> request(const Call &call);
    Task<ActionOutcome> update(const Call &call, const QString &contact);
    Task<ActionOutcome> command(const Call &call);
    [[nodiscard]] ActionOutcome judged(const Call &call, const Result<HttpReply> &reply) const;
    [[nodiscard]] Task<ActionOutcome> judgedLater(const Call &call, const Task<HttpReply> &reply);

    Parts m_parts;
};

} // namespace patchbay
