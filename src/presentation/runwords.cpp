#include "presentation/runwords.h"

#include "base/result.h"
#include "net/proxysetting.h"
#include "presentation/messages.h"
#include "providers/policycodes.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString slackWords(const QString &code)
{
    if (code == "not_in_channel"_L1)
        return Words::tr("You are not in that channel. Join it in Slack, then try again.");
    if (code == "channel_not_found"_L1)
        return Words::tr(
            "Slack finds no such channel. Check its name; of a private channel write the ID, and "
            "join it first.");
    if (code == "is_archived"_L1)
        return Words::tr("That channel is archived. Choose another one.");
    if (code == "restricted_action"_L1 || code == "restricted_action_read_only_channel"_L1)
        return Words::tr("Your workspace lets only some people post there. Choose another channel.");
    if (code == "msg_too_long"_L1 || code == "no_text"_L1)
        return Words::tr("Slack did not take the message: it is empty or too long. Change the text.");
    return {};
}

QString contactWords(const QString &code)
{
    if (code == "VALIDATION_ERROR"_L1 || code == "INVALID_DATA"_L1)
        return Words::tr("A value of the record does not fit there. Correct it, or change which fields are "
                         "copied.");
    if (code == "MANDATORY_NOT_FOUND"_L1)
        return Words::tr("A field that must be filled there is empty here.");
    if (code == "DUPLICATE_DATA"_L1 || code == "CONFLICT"_L1)
        return Words::tr("Another contact there has that value already.");
    if (code == "INPUT_ERROR"_L1 || code == "INVALID_INPUT"_L1)
        return Words::tr("Linear did not take the issue. Check the team and the title.");
    return {};
}

QString commandWords(const QString &code)
{
    if (code == "command_not_started"_L1)
        return Words::tr("The program could not be started. Is it there, and may it be run?");
    if (code == "command_timed_out"_L1)
        return Words::tr("The command took too long and was ended. It may have done its work.");
    if (code == "command_crashed"_L1)
        return Words::tr("The command crashed. It may have done its work.");
    if (code.startsWith("exit_"_L1))
        return Words::tr("The command ended with code %1.").arg(code.sliced(5));
    return {};
}

bool isOfProxy(const QString &kind, const QString &code)
{
    return isProxyTrouble({kindNamed(kind), {}, code});
}

QString wordsOfKind(const AutomationRun &run)
{
    if (run.state == RunState::Uncertain)
        return Words::tr("The answer got lost, so it may have been done. Look there before you try again.");
    if (run.errorKind == nameOf(ErrorKind::RateLimited))
        return Words::tr("The service asked to slow down. It is tried again by itself.");
    if (run.errorKind == nameOf(ErrorKind::NeedsReconnect))
        return Words::tr("The connection must be reconnected. Then this goes on by itself.");
    if (isOfProxy(run.errorKind, run.errorCode))
        return Words::tr("The proxy is in the way: see Settings, Network. It is tried again by itself.");
    if (run.errorKind == nameOf(ErrorKind::Offline) || run.errorKind == nameOf(ErrorKind::Unavailable))
        return Words::tr("The service cannot be reached now. It is tried again by itself.");
    if (isOfPolicy(run.errorCode))
        return Words::tr("Your administrator does not allow it. It is done as soon as they do.");
    if (run.errorCode == "read_only_mode"_L1)
        return Words::tr("Read-only mode is on. It is done when you switch that off.");
    if (run.errorCode == "missing_scope"_L1 || run.errorCode == "MISSING_SCOPES"_L1
        || run.errorCode == "OAUTH_SCOPE_MISMATCH"_L1)
        return Words::tr("The connection lacks a right. Reconnect it with the permission it needs.");
    if (run.errorKind == nameOf(ErrorKind::Forbidden))
        return Words::tr("It is not allowed there, or here by your administrator.");
    return run.state == RunState::Failed ? Words::tr("The service did not take it (%1).").arg(run.errorCode)
                                         : QString();
}

} // namespace

QString actionWord(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SlackMessage:
        return Words::tr("Post a message in Slack");
    case ActionKind::LinearIssue:
        return Words::tr("Create an issue in Linear");
    case ActionKind::HubSpotContact:
        return Words::tr("Copy the contact to HubSpot");
    case ActionKind::ZohoContact:
        return Words::tr("Copy the contact to Zoho CRM");
    case ActionKind::Command:
        return Words::tr("Run a command");
    case ActionKind::LocalUrl:
        return Words::tr("Post to a program on this computer");
    }
    Q_UNREACHABLE();
}

QString serviceName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SlackMessage:
        return u"Slack"_s;
    case ActionKind::LinearIssue:
        return u"Linear"_s;
    case ActionKind::HubSpotContact:
        return u"HubSpot"_s;
    case ActionKind::ZohoContact:
        return u"Zoho CRM"_s;
    case ActionKind::Command:
    case ActionKind::LocalUrl:
        return {};
    }
    Q_UNREACHABLE();
}

QString actionPhrase(const Action &action, const QString &connection)
{
    const QString where = connection.isEmpty() ? serviceName(action.kind) : connection;
    const auto setting = [&action](QLatin1StringView key) { return action.settings.value(key).toString(); };
    switch (action.kind) {
    case ActionKind::SlackMessage:
        return Words::tr("message in %1", "a channel").arg(setting("channel"_L1));
    case ActionKind::LinearIssue:
        return Words::tr("issue in %1", "a connection").arg(where);
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        return Words::tr("contact in %1", "a connection").arg(where);
    case ActionKind::Command:
        return Words::tr("command %1", "a program").arg(setting("program"_L1).section(u'/', -1));
    case ActionKind::LocalUrl:
        return Words::tr("post to %1", "an address").arg(QUrl(setting("url"_L1)).authority());
    }
    Q_UNREACHABLE();
}

QString holdReason(const Automation &automation, const ConnectionRow &target, const LanePause &pause)
{
    const QString service = serviceName(automation.action.kind);
    const bool isGone = needsConnection(automation.action.kind) && target.id.isEmpty();
    if (isGone)
        return Words::tr("%1 is not connected.", "a service").arg(service);
    if (!target.id.isEmpty() && target.phase != ConnectionPhase::Connected)
        return Words::tr("%1 must be reconnected.", "a service").arg(service);
    if (isOfProxy(pause.errorKind, pause.errorCode))
        return Words::tr("The proxy is in the way: see Settings, Network.");
    if (pause.errorKind == nameOf(ErrorKind::Offline) && !service.isEmpty())
        return Words::tr("%1 is offline.", "a service").arg(service);
    if (pause.errorKind == nameOf(ErrorKind::RateLimited) && !service.isEmpty())
        return Words::tr("%1 asked to slow down.", "a service").arg(service);
    if (pause.errorKind == nameOf(ErrorKind::Unavailable) && !service.isEmpty())
        return Words::tr("%1 has a problem.", "a service").arg(service);
    return runReason(
        {.state = RunState::Waiting, .errorKind = pause.errorKind, .errorCode = pause.errorCode});
}

QString runStateWord(RunState state)
{
    switch (state) {
    case RunState::Waiting:
        return Words::tr("Waiting", "state of an automation's run");
    case RunState::Running:
        return Words::tr("Running", "state of an automation's run");
    case RunState::Done:
        return Words::tr("Done", "state of an automation's run");
    case RunState::Failed:
        return Words::tr("Failed", "state of an automation's run");
    case RunState::Uncertain:
        return Words::tr("Unclear", "state of an automation's run");
    }
    Q_UNREACHABLE();
}

QString runReason(const AutomationRun &run)
{
    if (run.errorCode.isEmpty() && run.errorKind.isEmpty() && run.state != RunState::Uncertain)
        return {};
    for (const QString &words :
        {slackWords(run.errorCode), contactWords(run.errorCode), commandWords(run.errorCode)}) {
        if (!words.isEmpty())
            return words;
    }
    return wordsOfKind(run);
}

std::optional<Message> automationMessage(const Error &error)
{
    const QString &code = error.providerCode;
    if (code == "no_such_automation"_L1)
        return Message{Words::tr("There is no such automation."),
            Words::tr("“patchbayctl automation list” shows them.")};
    if (code == "no_such_run"_L1)
        return Message{Words::tr("There is no such run, or it neither failed nor is unclear."),
            Words::tr("“patchbayctl automation runs” shows them.")};
    if (code == "no_record_yet"_L1)
        return Message{Words::tr("No record that it would run for has arrived yet."),
            Words::tr("Create one, then try again.")};
    if (code == "wrong_target"_L1)
        return Message{Words::tr("That connection cannot do this."),
            Words::tr("Choose a connection of the service that the action is for.")};
    if (code == "automation_name_taken"_L1)
        return Message{Words::tr("Another automation has that name."), Words::tr("Choose another name.")};
    if (code == "missing_scope"_L1)
        return Message{Words::tr("The connection lacks this right: %1.").arg(error.providerText),
            Words::tr("Choose it in the settings of the connection, then reconnect.")};
    return std::nullopt;
}

} // namespace patchbay
