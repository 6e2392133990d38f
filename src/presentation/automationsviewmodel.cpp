#include "presentation/automationsviewmodel.h"

#include "automations/actionrequests.h"
#include "automations/definition.h"
#include "engine/actionsender.h"
#include "engine/automationtarget.h"
#include "engine/automationworker.h"
#include "engine/connectionlookup.h"
#include "engine/rights.h"
#include "engine/runtransitions.h"
#include "presentation/messages.h"
#include "presentation/policywords.h"
#include "presentation/runwords.h"
#include "providers/catalog.h"
#include "providers/policy.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int mostLooked = 200;

/// Of what stays on this computer; no provider has such letters, which are the same right to left.
const AutomationsViewModel::Mark commandMark{u"\u200e>_"_s, u"#55565B"_s};
const AutomationsViewModel::Mark urlMark{u"\u200e{}"_s, u"#55565B"_s};

ProviderId providerFor(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SlackMessage:
        return {u"slack"_s};
    case ActionKind::LinearIssue:
        return {u"linear"_s};
    case ActionKind::HubSpotContact:
        return {u"hubspot"_s};
    case ActionKind::ZohoContact:
        return {u"zoho-crm"_s};
    case ActionKind::Command:
    case ActionKind::LocalUrl:
        return {};
    }
    Q_UNREACHABLE();
}

bool isShownAsCode(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SlackMessage:
    case ActionKind::LinearIssue:
        return false;
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
    case ActionKind::Command:
    case ActionKind::LocalUrl:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

AutomationsViewModel::AutomationsViewModel(const Parts &parts)
    : m_parts(parts)
{
}

void AutomationsViewModel::refresh()
{
    auto automations = std::make_shared<QList<Automation>>();
    m_parts.connections.all()
        .then(this,
            [this](const QList<ConnectionRow> &rows) {
                m_connections = rows;
                return m_parts.automations.all();
            })
        .then(this,
            [this, automations](const QList<Automation> &found) {
                *automations = found;
                return m_parts.automations.tallies(m_parts.clock.now() - std::chrono::days(7));
            })
        .finally(this, [this, automations](const Result<QList<AutomationTally>> &tallies) {
            if (tallies)
                return take(*automations, *tallies);
            m_readState.fail(tallies.error());
            emit changed();
        });
}

void AutomationsViewModel::readAgain()
{
    if (m_readState.hasFailed()) {
        m_readState.begin();
        emit changed();
    }
    refresh();
}

void AutomationsViewModel::take(const QList<Automation> &automations, const QList<AutomationTally> &tallies)
{
    m_automations = automations;
    m_readState.succeed();
    m_runsInNeed = 0;
    for (const AutomationTally &tally : tallies)
        m_runsInNeed += tally.failed;
    m_lines.clear();
    for (const Automation &automation : automations) {
        const auto tally = std::ranges::find(tallies, automation.id, &AutomationTally::automation);
        m_lines.append(lineOf(automation, tally == tallies.end() ? AutomationTally() : *tally));
    }
    emit changed();
}

QString AutomationsViewModel::forbidden() const
{
    const Policy &policy = m_parts.rights.policy();
    return policy.forbids(Act::Commands) ? turnedOffReason(policy) : QString();
}

ConnectionRow AutomationsViewModel::connection(const ConnectionId &id) const
{
    const auto row = std::ranges::find(m_connections, id, &ConnectionRow::id);
    return row == m_connections.end() ? ConnectionRow() : *row;
}

AutomationsViewModel::Mark AutomationsViewModel::markOf(const ProviderId &provider) const
{
    const ProviderDescriptor *const found = m_parts.catalog.find(provider);
    return found ? Mark{found->mark, found->brandColour} : Mark{};
}

AutomationsViewModel::Mark AutomationsViewModel::markOf(ActionKind kind) const
{
    if (kind == ActionKind::Command)
        return commandMark;
    return kind == ActionKind::LocalUrl ? urlMark : markOf(providerFor(kind));
}

QString AutomationsViewModel::whenWords(const Trigger &trigger) const
{
    const QString object = trigger.object.isEmpty() ? tr("Record") : trigger.object;
    const ConnectionRow org = connection(trigger.connection);
    const QString name = org.id.isEmpty() ? tr("Removed org") : org.displayName();
    QString words = trigger.connection.isEmpty() ? tr("%1 created in any org", "Lead").arg(object)
                                                 : tr("%1 created in %2", "Lead; an org").arg(object, name);
    for (const FieldCondition &condition : trigger.conditions)
        words += tr(", %1 is %2", "a field; its value").arg(condition.field, condition.value);
    return words;
}

AutomationsViewModel::Line AutomationsViewModel::lineOf(
    const Automation &automation, const AutomationTally &tally) const
{
    const ConnectionRow org = connection(automation.trigger.connection);
    const ConnectionRow target = connection(automation.action.connection);
    const QString hold
        = automation.isOn ? holdReason(automation, target, tally.pause.value_or(LanePause())) : QString();
    QString news = hold.isEmpty() ? newsOf(automation, tally) : hold;
    if (!hold.isEmpty() && tally.waiting > 0)
        news += u' ' + tr("%n run(s) wait.", nullptr, tally.waiting);
    //: when something happens; what is done then; an arrow in the direction of reading
    const QString does = tr("%1 → %2").arg(
        whenWords(automation.trigger), actionPhrase(automation.action, target.displayName()));
    return {automation.id, automation.name, does, news, !hold.isEmpty() || tally.failed > 0, automation.isOn,
        markOf(org.id.isEmpty() ? ProviderId{u"salesforce"_s} : org.provider),
        target.id.isEmpty() ? markOf(automation.action.kind) : markOf(target.provider)};
}

QString AutomationsViewModel::newsOf(const Automation &automation, const AutomationTally &tally) const
{
    if (tally.failed > 0)
        return tr("%n run(s) need you.", nullptr, tally.failed);
    if (!automation.isOn && tally.waiting > 0)
        return tr("Off. %n run(s) wait.", nullptr, tally.waiting);
    if (!automation.isOn && needsConnection(automation.action.kind)
        && connection(automation.action.connection).id.isEmpty())
        return tr("Off. Connect %1 to use it.", "a service").arg(serviceName(automation.action.kind));
    if (!automation.isOn)
        return tr("Off.");
    const QString trying
        = tally.waiting > 0 ? tr("%n run(s) still trying", nullptr, tally.waiting) : QString();
    if (!tally.lastRun)
        return trying.isEmpty() ? tr("No run yet.") : trying;
    const QString last = tr("Last run %1", "a time").arg(relativeTime(*tally.lastRun, m_parts.clock.now()));
    return last + u" · "_s
        + (trying.isEmpty() ? tr("%n run(s) this week, all fine", nullptr, tally.runs) : trying);
}

QList<AutomationsViewModel::Choice> AutomationsViewModel::choicesOf(const QList<ConnectionRow> &rows) const
{
    QList<Choice> choices;
    for (const ConnectionRow &row : rows)
        choices.append({row.id, row.displayName(), row.environment, environmentWord(row.environment)});
    return choices;
}

QList<AutomationsViewModel::Starter> AutomationsViewModel::starters() const
{
    const Mark from = markOf(ProviderId{u"salesforce"_s});
    const auto starter = [&](ActionKind kind, const QString &title, const QString &when) {
        return Starter{kind, title, when, from, markOf(kind)};
    };
    return {starter(ActionKind::SlackMessage, tr("Message a channel"), tr("When a record is created")),
        starter(ActionKind::LinearIssue, tr("Create an issue"), tr("When a lead matches a rule")),
        starter(ActionKind::HubSpotContact, tr("Copy the contact"), tr("To a second CRM"))};
}

QString AutomationsViewModel::stateOf(const Automation &automation) const
{
    if (automation.id.isEmpty())
        return {};
    const QString since = relativeTime(automation.onSince, m_parts.clock.now());
    return automation.isOn ? tr("On since %1", "a time").arg(since) : tr("Off");
}

QString AutomationsViewModel::missingTarget(ActionKind kind) const
{
    if (!needsConnection(kind) || !targets(kind).isEmpty())
        return {};
    return tr("%1 is not connected.", "a service").arg(serviceName(kind));
}

QList<AutomationsViewModel::Choice> AutomationsViewModel::orgs() const
{
    return choicesOf(writable(m_connections, m_parts.catalog));
}

QList<AutomationsViewModel::Choice> AutomationsViewModel::targets(ActionKind kind) const
{
    return choicesOf(targetsFor(kind, m_connections, m_parts.catalog));
}

Automation AutomationsViewModel::find(const AutomationId &id) const
{
    const auto found = std::ranges::find(m_automations, id, &Automation::id);
    if (found != m_automations.end())
        return *found;
    Automation fresh;
    fresh.trigger.object = u"Lead"_s;
    fresh.action.settings = usualSettings(fresh.action.kind);
    return fresh;
}

void AutomationsViewModel::refuse(const Error &error)
{
    QStringList pointers;
    for (const QString &problem : error.fields) // "/do/channel: must be …"
        pointers.append(problem.section(u':', 0, 0));
    emit membersRefused(pointers);
    emit refused(error.providerCode == "automation_invalid"_L1
            ? tr("Fill in what is missing, and check the words in braces: each is a field's API name.")
            : messageFor(error, {}).text());
}

void AutomationsViewModel::afterChange(const Result<Done> &changed)
{
    if (!changed)
        refuse(changed.error());
    m_parts.worker.wake();
    refresh();
}

void AutomationsViewModel::turn(const AutomationId &id, bool on)
{
    m_parts.automations.turn(id, on, m_parts.clock.now()).finally(this, [this](const Result<Done> &turned) {
        afterChange(turned);
    });
}

void AutomationsViewModel::remove(const AutomationId &id)
{
    m_parts.automations.withdraw(id).finally(this, [this](const Result<RemovedAutomation> &done) {
        if (done)
            emit removed(*done);
        afterChange(done.map([](const RemovedAutomation &) { return Done{}; }));
    });
}

void AutomationsViewModel::bringBack(const RemovedAutomation &removed)
{
    m_parts.automations.restore(removed).finally(this, [this, removed](const Result<Done> &back) {
        if (!back)
            emit bringBackFailed(removed, messageFor(back.error(), {}).text());
        m_parts.worker.wake();
        refresh();
    });
}

/// By the same reader as a file's, so that the window can keep nothing the command line would refuse.
Result<Automation> AutomationsViewModel::checked(const Automation &automation) const
{
    return readAutomation(automationJson(automation))
        .and_then([&](const Automation &read) { return addressed(read, m_connections, m_parts.catalog); })
        .map([&](Automation read) {
            read.id = automation.id;
            read.isOn = automation.isOn;
            read.createdAt = automation.createdAt;
            read.onSince = automation.onSince;
            return read;
        });
}

void AutomationsViewModel::save(const Automation &automation)
{
    auto ready = checked(automation);
    if (!ready) {
        refuse(ready.error());
        return;
    }
    if (ready->id.isEmpty()) {
        ready->id = {m_parts.entropy.uuid()};
        ready->createdAt = m_parts.clock.now();
        ready->onSince = ready->createdAt;
    }
    m_parts.automations.save(*ready).finally(this, [this, id = ready->id](const Result<Done> &done) {
        if (done)
            emit saved(id);
        afterChange(done);
    });
}

Task<AutomationRecord> AutomationsViewModel::latestRecord(const Automation &automation)
{
    OutboxStore::Filter filter;
    filter.states = {OutboxState::Sent};
    filter.limit = mostLooked;
    return m_parts.outbox.list(filter).then(
        this, [this, automation](const QList<OutboxRow> &rows) -> Task<AutomationRecord> {
            for (const OutboxRow &row : rows) {
                const AutomationRecord record{row.id, row.connection, row.object, row.fields, row.recordId};
                if (!row.recordId.isEmpty() && matches(automation.trigger, record))
                    return m_parts.sender.described(record);
            }
            return Task<AutomationRecord>::settled(
                fail({ErrorKind::Forbidden, u"no record that it would run for"_s, u"no_record_yet"_s}));
        });
}

void AutomationsViewModel::preview(const Automation &automation)
{
    const auto ready = checked(automation);
    if (!ready) {
        emit previewed(tr("Fill in the fields above to see it."), false);
        return;
    }
    latestRecord(*ready).finally(this, [this, ready = *ready](const Result<AutomationRecord> &record) {
        if (record)
            emit previewed(actionPreview(ready, {u"test"_s}, *record), isShownAsCode(ready.action.kind));
        else
            emit previewed(messageFor(record.error(), {}).text(), false);
    });
}

void AutomationsViewModel::sendTest(const Automation &automation)
{
    const auto ready = checked(automation);
    if (!ready) {
        refuse(ready.error());
        return;
    }
    if (std::exchange(m_isTesting, true))
        return;
    emit testingChanged();
    latestRecord(*ready)
        .then(this,
            [this, ready = *ready](const AutomationRecord &record) {
                return m_parts.sender.send(ready, {m_parts.entropy.uuid()}, record);
            })
        .finally(this, [this, kind = ready->action.kind](const Result<ActionOutcome> &outcome) {
            m_isTesting = false;
            emit testingChanged();
            tellTest(kind, outcome);
        });
}

void AutomationsViewModel::tellTest(ActionKind kind, const Result<ActionOutcome> &outcome)
{
    if (!outcome)
        return refuse(outcome.error());
    const AutomationRun run
        = afterAction({.kind = kind}, *outcome, 0, m_parts.entropy, m_parts.clock.now()).run;
    if (run.state == RunState::Done)
        emit told(tr("The test was sent."));
    else
        emit refused(runReason(run));
}

} // namespace patchbay
