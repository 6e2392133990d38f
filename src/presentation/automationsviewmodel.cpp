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

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int mostLooked = 200;
constexpr int mostOpenRuns = 20;

QList<AutomationsViewModel::Choice> choicesOf(const QList<ConnectionRow> &rows)
{
    QList<AutomationsViewModel::Choice> choices;
    for (const ConnectionRow &row : rows)
        choices.append({row.id, row.displayName()});
    return choices;
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
                return m_parts.automations.runs(
                    {.states = {RunState::Failed, RunState::Uncertain}, .limit = mostOpenRuns});
            })
        .then(this,
            [this](const QList<AutomationRun> &runs) {
                m_openRuns.clear();
                for (const AutomationRun &run : runs)
                    m_openRuns.append({run, run.name, runReason(run)});
                return m_parts.automations.all();
            })
        .then(this,
            [this, automations](const QList<Automation> &found) {
                *automations = found;
                return m_parts.automations.tallies(m_parts.clock.now() - std::chrono::days(7));
            })
        .then(this,
            [this, automations](const QList<AutomationTally> &tallies) { take(*automations, tallies); });
}

void AutomationsViewModel::take(const QList<Automation> &automations, const QList<AutomationTally> &tallies)
{
    m_automations = automations;
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

QString AutomationsViewModel::nameOfConnection(const ConnectionId &id) const
{
    const auto row = std::ranges::find(m_connections, id, &ConnectionRow::id);
    return row == m_connections.end() ? QString() : row->displayName();
}

QString AutomationsViewModel::providerOf(const ConnectionId &id) const
{
    const auto row = std::ranges::find(m_connections, id, &ConnectionRow::id);
    return row == m_connections.end() ? QString() : row->provider.value;
}

AutomationsViewModel::Line AutomationsViewModel::lineOf(
    const Automation &automation, const AutomationTally &tally) const
{
    const QString object = automation.trigger.object.isEmpty() ? tr("Record") : automation.trigger.object;
    const QString org = nameOfConnection(automation.trigger.connection);
    const QString when = org.isEmpty() ? tr("%1 created in any org", "Lead").arg(object)
                                       : tr("%1 created in %2", "Lead; an org").arg(object, org);
    const QString trouble = tally.pause && tally.waiting > 0 ? runReason({.state = RunState::Waiting,
                                .errorKind = tally.pause->errorKind,
                                .errorCode = tally.pause->errorCode})
                                                             : QString();
    return {automation.id, automation.name, when + u" → "_s + actionWord(automation.action.kind),
        trouble.isEmpty() ? newsOf(automation, tally) : trouble, !trouble.isEmpty() || tally.failed > 0,
        automation.isOn, providerOf(automation.trigger.connection), providerOf(automation.action.connection)};
}

QString AutomationsViewModel::newsOf(const Automation &automation, const AutomationTally &tally) const
{
    if (tally.failed > 0)
        return tr("%n run(s) need you.", nullptr, tally.failed);
    if (!automation.isOn && tally.waiting > 0)
        return tr("Off. %n run(s) wait.", nullptr, tally.waiting);
    if (!automation.isOn)
        return tr("Off.");
    if (needsConnection(automation.action.kind) && nameOfConnection(automation.action.connection).isEmpty())
        return tr("Its connection is gone. Choose another one.");
    if (!tally.lastRun)
        return tr("No run yet.");
    return tr("Last run %1", "a time").arg(relativeTime(*tally.lastRun, m_parts.clock.now())) + u" · "_s
        + tr("%n run(s) this week", nullptr, tally.runs);
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
    m_parts.automations.remove(id).finally(
        this, [this](const Result<Done> &removed) { afterChange(removed); });
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
        emit previewed({});
        return;
    }
    latestRecord(*ready).finally(this, [this, ready = *ready](const Result<AutomationRecord> &record) {
        emit previewed(
            record ? actionPreview(ready, {u"test"_s}, *record) : messageFor(record.error(), {}).text());
    });
}

void AutomationsViewModel::sendTest(const Automation &automation)
{
    const auto ready = checked(automation);
    if (!ready) {
        refuse(ready.error());
        return;
    }
    latestRecord(*ready)
        .then(this,
            [this, ready = *ready](const AutomationRecord &record) {
                return m_parts.sender.send(ready, {m_parts.entropy.uuid()}, record);
            })
        .finally(this, [this, kind = ready->action.kind](const Result<ActionOutcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error());
                return;
            }
            const AutomationRun run
                = afterAction({.kind = kind}, *outcome, 0, m_parts.entropy, m_parts.clock.now()).run;
            if (run.state == RunState::Done)
                emit told(tr("The test was sent."));
            else
                emit refused(runReason(run));
        });
}

void AutomationsViewModel::retry(const AutomationRun &run)
{
    m_parts.automations.retry(run, m_parts.clock.now()).finally(this, [this](const Result<Done> &done) {
        afterChange(done);
    });
}

void AutomationsViewModel::leave(const AutomationRun &run)
{
    m_parts.automations.conclude(run, m_parts.clock.now()).finally(this, [this](const Result<Done> &done) {
        afterChange(done);
    });
}

} // namespace patchbay
