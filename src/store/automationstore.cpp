#include "store/automationstore.h"

#include "store/automationhistory.h"
#include "store/automationlanes.h"
#include "store/automationruns.h"
#include "store/database.h"
#include "store/lease.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString conditionsText(const QList<FieldCondition> &conditions)
{
    QJsonArray array;
    for (const FieldCondition &condition : conditions)
        array.append(QJsonObject{{u"field"_s, condition.field}, {u"is"_s, condition.value}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<Done> refuseTakenName(QSqlDatabase &database, const Automation &automation)
{
    const auto others = readAutomations(
        database, u"name = ? AND id <> ?"_s, {sqlText(automation.name), sqlText(automation.id.value)});
    if (!others)
        return fail(others.error());
    if (others->isEmpty())
        return Done{};
    return fail({ErrorKind::Duplicate, u"another automation has that name"_s, u"automation_name_taken"_s});
}

Result<Done> write(QSqlDatabase &database, const Automation &automation)
{
    const auto written = runSql(database,
        u"INSERT INTO automations (id, name, is_on, object, connection, conditions, kind, target, settings,"
        " lane, created_at, on_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET name = excluded.name, is_on = excluded.is_on, object = excluded.object,"
        " connection = excluded.connection, conditions = excluded.conditions, kind = excluded.kind,"
        " target = excluded.target, settings = excluded.settings, lane = excluded.lane,"
        " on_since = excluded.on_since"_s,
        {sqlText(automation.id.value), sqlText(automation.name), sqlFlag(automation.isOn),
            sqlText(automation.trigger.object), sqlText(automation.trigger.connection.value),
            conditionsText(automation.trigger.conditions), QString(nameOf(automation.action.kind)),
            sqlText(automation.action.connection.value), sqlObject(automation.action.settings),
            automation.lane(), sqlTime(automation.createdAt), sqlTime(automation.onSince)});
    return written ? Result<Done>(Done{}) : fail(written.error());
}

/// How many there are then: none, where its record is gone.
Result<int> insertRun(QSqlDatabase &database, const AutomationRun &run)
{
    const auto written = runSql(database,
        u"INSERT INTO automation_runs (%1) SELECT ?, ?, ?, ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM outbox"
        " WHERE id = ?"_s.arg(runColumns),
        {run.id.value, run.automation.value, run.name, QString(nameOf(run.kind)), QString(nameOf(run.state)),
            run.attempts, sqlTime(run.createdAt), sqlTime(run.notBefore), sqlTime(run.attemptedAt),
            sqlTime(run.settledAt), sqlText(run.result), sqlText(run.errorKind), sqlText(run.errorCode),
            sqlText(run.errorText), sqlText(run.row.value)});
    return written ? Result<int>(written->numRowsAffected()) : fail(written.error());
}

Result<QList<AutomationTally>> readTallies(QSqlDatabase &database, Timestamp since)
{
    auto query = runSql(database,
        u"SELECT a.id, a.lane, coalesce(sum(r.created_at >= ?), 0), coalesce(sum(r.state IN ('waiting', "
        u"'running')), 0),"
        " coalesce(sum(r.state IN ('failed', 'uncertain')), 0),"
        " max(iif(r.state = 'done', r.settled_at, NULL)) FROM automations AS a"
        " LEFT JOIN automation_runs AS r ON r.automation = a.id GROUP BY a.id ORDER BY a.created_at, a.id"_s,
        {sqlTime(since)});
    if (!query)
        return fail(query.error());
    QList<AutomationTally> tallies;
    while (query->next()) {
        SqlRow row(*query);
        AutomationTally tally;
        tally.automation = {row.text()};
        const QString lane = row.text();
        tally.runs = row.number();
        tally.waiting = row.number();
        tally.failed = row.number();
        tally.lastRun = row.optionalTime();
        const auto pause = readPause(database, lane);
        if (!pause)
            return fail(pause.error());
        if (!pause->errorKind.isEmpty())
            tally.pause = *pause;
        tallies.append(tally);
    }
    return tallies;
}

} // namespace

AutomationStore::AutomationStore(Database &database, const QString &leaseFolder)
    : m_database(database)
    , m_lease(std::make_shared<Lease>(leaseFolder))
{
}

AutomationStore::~AutomationStore() = default;

Task<QList<Automation>> AutomationStore::all()
{
    return m_database.read<QList<Automation>>(
        [](QSqlDatabase &database) { return readAutomations(database); });
}

Task<Automation> AutomationStore::find(const QString &idOrName)
{
    return m_database.read<Automation>([idOrName](QSqlDatabase &database) {
        return readAutomations(database, u"id = ? OR name = ?"_s, {sqlText(idOrName), sqlText(idOrName)})
            .and_then([](const QList<Automation> &found) -> Result<Automation> {
                if (found.isEmpty())
                    return fail({ErrorKind::NotFound, u"no such automation"_s, u"automation_not_found"_s});
                return found.constFirst();
            });
    });
}

Task<Done> AutomationStore::save(const Automation &automation)
{
    Q_ASSERT(!automation.id.isEmpty());
    return m_database.write<Done>([automation](QSqlDatabase &database) {
        return refuseTakenName(database, automation).and_then([&](Done) {
            return write(database, automation);
        });
    });
}

Task<Done> AutomationStore::turn(const AutomationId &id, bool on, Timestamp now)
{
    return m_database.write<Done>([id, on, now](QSqlDatabase &database) {
        return changeRun(database,
            u"UPDATE automations SET on_since = iif(is_on = ?, on_since, ?), is_on = ? WHERE id = ?"_s,
            {sqlFlag(on), sqlTime(now), sqlFlag(on), sqlText(id.value)});
    });
}

Task<Done> AutomationStore::remove(const AutomationId &id)
{
    return m_database.write<Done>([id](QSqlDatabase &database) {
        return changeRun(database, u"DELETE FROM automations WHERE id = ?"_s, {sqlText(id.value)});
    });
}

/// In one transaction: a run that somebody leased meanwhile is not among those that come back.
Task<RemovedAutomation> AutomationStore::withdraw(const AutomationId &id)
{
    return m_database.write<RemovedAutomation>([id](QSqlDatabase &database) -> Result<RemovedAutomation> {
        const auto found = readAutomations(database, u"id = ?"_s, {sqlText(id.value)});
        const auto waiting
            = readRuns(database, u"automation = ? AND state = 'waiting'"_s, {sqlText(id.value)});
        if (!found || !waiting)
            return fail(!found ? found.error() : waiting.error());
        return changeRun(database, u"DELETE FROM automations WHERE id = ?"_s, {sqlText(id.value)})
            .map([&](Done) {
                return RemovedAutomation{found->value(0), *waiting};
            });
    });
}

Task<Done> AutomationStore::restore(const RemovedAutomation &removed)
{
    return m_database.write<Done>([removed](QSqlDatabase &database) -> Result<Done> {
        auto back = refuseTakenName(database, removed.automation).and_then([&](Done) {
            return write(database, removed.automation);
        });
        for (const AutomationRun &run : removed.waiting) {
            if (back)
                back = insertRun(database, run).map([](int) { return Done{}; });
        }
        return back;
    });
}

Task<QList<WaitingLane>> AutomationStore::waiting()
{
    return m_database.read<QList<WaitingLane>>(
        [](QSqlDatabase &database) { return readWaitingLanes(database); });
}

Task<LaneAnswer> AutomationStore::lease(const QString &lane, Timestamp now)
{
    return m_database.write<LaneAnswer>([lane, now, lease = m_lease](QSqlDatabase &database) {
        return lease->holder().and_then(
            [&](const QString &holder) { return takeRun(database, lane, holder, now); });
    });
}

Task<Done> AutomationStore::noteAttempt(const RunId &run, std::optional<Timestamp> at, bool isRepeatable)
{
    return m_database.write<Done>([run, at, isRepeatable, lease = m_lease](QSqlDatabase &database) {
        return changeRun(database,
            u"UPDATE automation_runs SET attempted_at = ?, repeatable = ? WHERE id = ? AND state = 'running'"
            " AND holder = ?"_s,
            {sqlTime(at.value_or(Timestamp{})), sqlFlag(isRepeatable), run.value,
                sqlText(lease->currentHolder())});
    });
}

Task<Done> AutomationStore::settle(
    const AutomationRun &run, const QString &lane, const std::optional<LanePause> &pause)
{
    Q_ASSERT(run.state != RunState::Running);
    return m_database.write<Done>([run, lane, pause, lease = m_lease](QSqlDatabase &database) {
        return changeRun(database,
            u"UPDATE automation_runs SET state = ?, holder = '', attempts = ?, not_before = ?, settled_at = "
            u"?,"
            " result = ?, error_kind = ?, error_code = ?, error_text = ? WHERE id = ? AND state = 'running'"
            " AND holder = ?"_s,
            {QString(nameOf(run.state)), run.attempts, sqlTime(run.notBefore), sqlTime(run.settledAt),
                sqlText(run.result), sqlText(run.errorKind), sqlText(run.errorCode), sqlText(run.errorText),
                run.id.value, sqlText(lease->currentHolder())})
            .and_then([&](Done) { return writePause(database, lane, pause.value_or(LanePause{})); });
    });
}

Task<LanePause> AutomationStore::pauseOf(const QString &lane)
{
    return m_database.read<LanePause>([lane](QSqlDatabase &database) { return readPause(database, lane); });
}

Task<Done> AutomationStore::release()
{
    return m_database.write<Done>([](QSqlDatabase &database) -> Result<Done> {
        const auto changed = runSql(
            database, u"UPDATE automation_lanes SET held_until = 0 WHERE asked_for = 0 AND held_until > 0"_s);
        return changed ? Result<Done>(Done{}) : fail(changed.error());
    });
}

Task<int> AutomationStore::recoverOrphans(Timestamp now)
{
    return m_database.write<int>(
        [now, lease = m_lease](QSqlDatabase &database) { return orphanRuns(database, *lease, now); });
}

Task<QList<AutomationRun>> AutomationStore::runs(const Filter &filter)
{
    return m_database.read<QList<AutomationRun>>(
        [filter](QSqlDatabase &database) { return runPage(database, filter); });
}

Task<QList<RunOfRecord>> AutomationStore::history(const Filter &filter)
{
    return m_database.read<QList<RunOfRecord>>(
        [filter](QSqlDatabase &database) { return runHistory(database, filter); });
}

Task<RunCounts> AutomationStore::counts()
{
    return m_database.read<RunCounts>([](QSqlDatabase &database) { return countRuns(database); });
}

Task<AutomationRun> AutomationStore::run(const RunId &id)
{
    return m_database.read<AutomationRun>([id](QSqlDatabase &database) {
        return readRuns(database, u"id = ?"_s, {sqlText(id.value)})
            .and_then([](const QList<AutomationRun> &runs) -> Result<AutomationRun> {
                if (runs.isEmpty())
                    return fail({ErrorKind::NotFound, u"no such run"_s, u"run_not_found"_s});
                return runs.constFirst();
            });
    });
}

Task<Done> AutomationStore::retry(const AutomationRun &seen, Timestamp now)
{
    return m_database.write<Done>([seen, now](QSqlDatabase &database) {
        return changeRun(database,
            u"UPDATE automation_runs SET state = 'waiting', attempts = 0, not_before = ?, settled_at = 0,"
            " error_kind = '', error_code = '', error_text = '' WHERE state IN ('failed', 'uncertain')"
            " AND id = ? AND state = ? AND settled_at = ?"
            " AND EXISTS (SELECT 1 FROM automations WHERE automations.id = automation)"_s,
            {sqlTime(now), seen.id.value, QString(nameOf(seen.state)), sqlTime(seen.settledAt)},
            u"changed_meanwhile"_s);
    });
}

Task<Done> AutomationStore::conclude(const AutomationRun &seen, Timestamp now)
{
    return m_database.write<Done>([seen, now](QSqlDatabase &database) {
        return changeRun(database,
            u"UPDATE automation_runs SET state = 'done', settled_at = ? WHERE state IN ('failed', "
            u"'uncertain')"
            " AND id = ? AND state = ? AND settled_at = ?"_s,
            {sqlTime(now), seen.id.value, QString(nameOf(seen.state)), sqlTime(seen.settledAt)},
            u"changed_meanwhile"_s);
    });
}

Task<Done> AutomationStore::discard(const AutomationRun &seen)
{
    return m_database.write<Done>([seen](QSqlDatabase &database) {
        return changeRun(database,
            u"DELETE FROM automation_runs WHERE state IN ('waiting', 'failed', 'uncertain')"
            " AND id = ? AND state = ? AND settled_at = ?"_s,
            {seen.id.value, QString(nameOf(seen.state)), sqlTime(seen.settledAt)}, u"changed_meanwhile"_s);
    });
}

Task<Done> AutomationStore::restore(const AutomationRun &run)
{
    return m_database.write<Done>([run](QSqlDatabase &database) {
        return insertRun(database, run).and_then([](int written) -> Result<Done> {
            if (written > 0)
                return Done{};
            return fail({ErrorKind::NotFound, u"its record is gone"_s});
        });
    });
}

Task<QList<AutomationTally>> AutomationStore::tallies(Timestamp since)
{
    return m_database.read<QList<AutomationTally>>(
        [since](QSqlDatabase &database) { return readTallies(database, since); });
}

} // namespace patchbay
