#include "store/automationruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QList<FieldCondition> readConditions(const QString &json)
{
    QList<FieldCondition> conditions;
    const QJsonArray written = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : written)
        conditions.append({value["field"_L1].toString(), value["is"_L1].toString()});
    return conditions;
}

Automation readRow(const QSqlQuery &query)
{
    SqlRow row(query);
    Automation automation;
    automation.id = {row.text()};
    automation.name = row.text();
    automation.isOn = row.flag();
    automation.trigger.object = row.text();
    automation.trigger.connection = {row.text()};
    automation.trigger.conditions = readConditions(row.text());
    automation.action.kind = actionKindNamed(row.text()).value_or(ActionKind::LocalUrl);
    automation.action.connection = {row.text()};
    automation.action.settings = row.object();
    automation.createdAt = row.time();
    automation.onSince = row.time();
    return automation;
}

/// The same for the same two, whoever makes it: who is told twice of a run can tell.
QString runIdFor(const AutomationId &automation, const OutboxId &row)
{
    return QUuid::createUuidV5(QUuid::fromString(automation.value), row.value).toString(QUuid::WithoutBraces);
}

} // namespace

Result<QList<Automation>> readAutomations(
    QSqlDatabase &database, const QString &condition, const QVariantList &values)
{
    auto query = runSql(database,
        u"SELECT id, name, is_on, object, connection, conditions, kind, target, settings, created_at,"
        " on_since FROM automations WHERE %1 ORDER BY created_at, id"_s.arg(
            condition.isEmpty() ? u"1"_s : condition),
        values);
    if (!query)
        return fail(query.error());
    QList<Automation> automations;
    while (query->next())
        automations.append(readRow(*query));
    return automations;
}

Result<Done> RunStarter::start(const OutboxRow &row)
{
    // Without an id it was there already: a lead in a campaign that somebody else had put there.
    if (row.state != OutboxState::Sent || row.recordId.isEmpty())
        return Done{};
    if (!m_automations) {
        auto found = readAutomations(m_database, u"is_on = 1"_s);
        if (!found)
            return fail(found.error());
        m_automations = std::move(*found);
    }
    const AutomationRecord record{row.id, row.connection, row.object, row.fields, row.recordId};
    for (const Automation &automation : std::as_const(*m_automations)) {
        if (!matches(automation.trigger, record))
            continue;
        const auto added = runSql(m_database,
            u"INSERT INTO automation_runs (id, automation, name, kind, outbox, state, created_at, not_before)"
            " VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?) ON CONFLICT (automation, outbox) DO NOTHING"_s,
            {runIdFor(automation.id, row.id), automation.id.value, automation.name,
                QString(nameOf(automation.action.kind)), row.id.value, sqlTime(row.settledAt),
                sqlTime(row.settledAt)});
        if (!added)
            return fail(added.error());
    }
    return Done{};
}

Result<Done> forgetOpenRuns(QSqlDatabase &database, const OutboxId &row)
{
    const auto gone = runSql(database,
        u"DELETE FROM automation_runs WHERE outbox = ? AND state IN ('waiting', 'failed')"_s,
        {sqlText(row.value)});
    return gone ? Result<Done>(Done{}) : fail(gone.error());
}

AutomationRun readRun(const QSqlQuery &query)
{
    SqlRow row(query);
    AutomationRun run;
    run.id = {row.text()};
    run.automation = {row.text()};
    run.name = row.text();
    run.kind = actionKindNamed(row.text()).value_or(ActionKind::LocalUrl);
    run.row = {row.text()};
    run.state = runStateNamed(row.text()).value_or(RunState::Uncertain);
    run.attempts = row.number();
    run.createdAt = row.time();
    run.notBefore = row.time();
    run.attemptedAt = row.time();
    run.settledAt = row.time();
    run.result = row.text();
    run.errorKind = row.text();
    run.errorCode = row.text();
    run.errorText = row.text();
    return run;
}

Result<QList<AutomationRun>> readRuns(
    QSqlDatabase &database, const QString &condition, const QVariantList &values)
{
    auto query
        = runSql(database, u"SELECT %1 FROM automation_runs WHERE %2"_s.arg(runColumns, condition), values);
    if (!query)
        return fail(query.error());
    QList<AutomationRun> runs;
    while (query->next())
        runs.append(readRun(*query));
    return runs;
}

} // namespace patchbay
