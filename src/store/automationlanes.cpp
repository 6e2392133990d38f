#include "store/automationlanes.h"

#include "store/automationruns.h"
#include "store/lease.h"
#include "store/outboxtable.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct LaneRow {
    Bucket bucket;
    LanePause pause;
};

Result<LaneRow> readLane(QSqlDatabase &database, const QString &lane)
{
    auto query = runSql(database,
        u"SELECT full_at, held_until, asked_for, failures, error_kind, error_code FROM automation_lanes"
        " WHERE lane = ?"_s,
        {lane});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return LaneRow{};
    SqlRow row(*query);
    LaneRow found;
    found.bucket.fullAt = row.time();
    found.pause.until = row.time();
    found.pause.isAskedFor = row.flag();
    found.pause.failures = row.number();
    found.pause.errorKind = row.text();
    found.pause.errorCode = row.text();
    return found;
}

Result<Done> writeBucket(QSqlDatabase &database, const QString &lane, const Bucket &bucket)
{
    const auto written = runSql(database,
        u"INSERT INTO automation_lanes (lane, full_at) VALUES (?, ?) ON CONFLICT (lane) DO UPDATE SET"
        " full_at = excluded.full_at"_s,
        {lane, sqlTime(bucket.fullAt)});
    return written ? Result<Done>(Done{}) : fail(written.error());
}

/// The oldest run of the lane that is due; its record is there, or the run would not be.
Result<std::optional<LeasedRun>> oldestRun(QSqlDatabase &database, const QString &lane, Timestamp now)
{
    const auto runs = readRuns(database,
        u"seq = (SELECT r.seq FROM automation_runs AS r JOIN automations AS a ON a.id = r.automation"
        " WHERE r.state = 'waiting' AND r.not_before <= ? AND a.is_on = 1 AND a.lane = ?"
        " ORDER BY r.seq LIMIT 1)"_s,
        {sqlTime(now), lane});
    if (!runs)
        return fail(runs.error());
    if (runs->isEmpty())
        return std::optional<LeasedRun>();
    const AutomationRun run = runs->constFirst();
    const auto automations = readAutomations(database, u"id = ?"_s, {run.automation.value});
    if (!automations)
        return fail(automations.error());
    return outboxRow(database, u"id = ?"_s, run.row.value).map([&](const OutboxRow &record) {
        return std::optional(LeasedRun{run, automations->constFirst(), record});
    });
}

Result<Done> hold(QSqlDatabase &database, LeasedRun &leased, const QString &holder)
{
    leased.run.state = RunState::Running;
    leased.run.attempts += 1;
    leased.run.attemptedAt = {};
    return changeRun(database,
        u"UPDATE automation_runs SET state = 'running', holder = ?, attempts = ?, attempted_at = 0,"
        " repeatable = 0 WHERE id = ? AND state = 'waiting'"_s,
        {holder, leased.run.attempts, leased.run.id.value});
}

} // namespace

Result<Done> changeRun(
    QSqlDatabase &database, const QString &statement, const QVariantList &values, const QString &code)
{
    const auto changed = runSql(database, statement, values);
    if (!changed)
        return fail(changed.error());
    if (changed->numRowsAffected() > 0)
        return Done{};
    return fail({ErrorKind::NotFound, u"no such automation or run, or not in that state"_s, code});
}

Result<LanePause> readPause(QSqlDatabase &database, const QString &lane)
{
    return readLane(database, lane).map([](const LaneRow &row) { return row.pause; });
}

Result<Done> writePause(QSqlDatabase &database, const QString &lane, const LanePause &pause)
{
    const auto written = runSql(database,
        u"INSERT INTO automation_lanes (lane, held_until, asked_for, failures, error_kind, error_code)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (lane) DO UPDATE SET held_until = excluded.held_until,"
        " asked_for = excluded.asked_for, failures = excluded.failures, error_kind = excluded.error_kind,"
        " error_code = excluded.error_code"_s,
        {lane, sqlTime(pause.until), sqlFlag(pause.isAskedFor), pause.failures, sqlText(pause.errorKind),
            sqlText(pause.errorCode)});
    return written ? Result<Done>(Done{}) : fail(written.error());
}

Result<LaneAnswer> takeRun(QSqlDatabase &database, const QString &lane, const QString &holder, Timestamp now)
{
    const auto row = readLane(database, lane);
    if (!row)
        return fail(row.error());
    if (row->pause.until > now)
        return LaneAnswer{{}, row->pause.until};
    auto oldest = oldestRun(database, lane, now);
    if (!oldest)
        return fail(oldest.error());
    if (!*oldest)
        return LaneAnswer{};
    const Drawn drawn = draw(row->bucket, paceOf((*oldest)->automation.action.kind), now);
    if (!drawn.isDrawn)
        return LaneAnswer{{}, drawn.next};
    return writeBucket(database, lane, drawn.bucket)
        .and_then([&](Done) { return hold(database, **oldest, holder); })
        .map([&](Done) {
            return LaneAnswer{std::move(*oldest), {}};
        });
}

Result<int> orphanRuns(QSqlDatabase &database, const Lease &lease, Timestamp now)
{
    return letGoOfOrphans(database, lease,
        u"SELECT DISTINCT holder FROM automation_runs WHERE state = 'running'"_s,
        u"UPDATE automation_runs SET holder = '',"
        " state = iif(attempted_at = 0 OR repeatable = 1, 'waiting', 'uncertain'),"
        " settled_at = iif(attempted_at = 0 OR repeatable = 1, settled_at, ?)"
        " WHERE state = 'running' AND holder = ?"_s,
        {sqlTime(now)});
}

Result<QList<WaitingLane>> readWaitingLanes(QSqlDatabase &database)
{
    auto query = runSql(database,
        u"SELECT a.lane, a.target, max(min(r.not_before), coalesce(l.held_until, 0))"
        " FROM automation_runs AS r JOIN automations AS a ON a.id = r.automation"
        " LEFT JOIN automation_lanes AS l ON l.lane = a.lane"
        " WHERE r.state = 'waiting' AND a.is_on = 1 GROUP BY a.lane ORDER BY a.lane"_s);
    if (!query)
        return fail(query.error());
    QList<WaitingLane> lanes;
    while (query->next()) {
        SqlRow row(*query);
        WaitingLane lane;
        lane.lane = row.text();
        lane.connection = {row.text()};
        lane.due = row.time();
        lanes.append(lane);
    }
    return lanes;
}

} // namespace patchbay
