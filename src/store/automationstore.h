#pragma once

#include "automations/automation.h"
#include "automations/throttle.h"
#include "base/task.h"
#include "store/outboxrow.h"

#include <memory>

namespace patchbay
{

class Database;
class Lease;

/// Something waits in this lane.
struct WaitingLane {
    QString lane;
    ConnectionId connection; ///< where it goes; empty: it stays on this computer
    Timestamp due{}; ///< not before that, the lane's pause included
};

/// What a lane gave: a run that this process holds now, or when there may be one.
struct LeasedRun {
    AutomationRun run;
    Automation automation;
    OutboxRow record;
};
struct LaneAnswer {
    std::optional<LeasedRun> leased = {};
    std::optional<Timestamp> next = {}; ///< the lane's pace; none: nothing waits that is due
};

/// A lane that is left alone for a while, by all processes.
struct LanePause {
    Timestamp until{};
    bool isAskedFor = false; ///< by the other side: nobody shortens it
    QString errorKind = {};
    QString errorCode = {};
    int failures = 0; ///< in a row
};

/// How an automation has been doing.
struct AutomationTally {
    AutomationId automation;
    int runs = 0; ///< made since the time asked for
    int waiting = 0;
    int failed = 0; ///< and Uncertain ones
    std::optional<Timestamp> lastRun = {};
    std::optional<LanePause> pause = {};
};

/// A run with the record that it is about.
struct RunOfRecord {
    AutomationRun run;
    OutboxRow record;
};

/// One that was removed, with what went along.
struct RemovedAutomation {
    Automation automation;
    QList<AutomationRun> waiting;
};

struct RunCounts {
    int waiting = 0; ///< and running
    int attention = 0; ///< Failed and Uncertain
    int done = 0;
};

/// Automations and their runs. Runs are made by OutboxStore, with the record. A lease is a lock file of the
/// process plus its name in the row, as of outbox rows. Errors: Storage, NotFound, Duplicate (the name).
class AutomationStore final
{
public:
    AutomationStore(Database &database, const QString &leaseFolder);
    ~AutomationStore();

    Task<QList<Automation>> all();
    /// By id, or by name in any case.
    Task<Automation> find(const QString &idOrName);
    /// New, or the one with its id as it is now. Its waiting runs go by what it says from then on.
    Task<Done> save(const Automation &automation);
    Task<Done> turn(const AutomationId &id, bool on, Timestamp now);
    /// Its waiting runs go along; what it did is remembered.
    Task<Done> remove(const AutomationId &id);
    /// The same of one that may come back.
    Task<RemovedAutomation> withdraw(const AutomationId &id);
    /// As it was; what waited waits again, but for records that are gone. Duplicate: its name is taken.
    Task<Done> restore(const RemovedAutomation &removed);

    /// Lanes with runs of automations that are on.
    Task<QList<WaitingLane>> waiting();
    /// Takes the lane's oldest run that is due, if its pace allows one now. Counts as an attempt, which
    /// begins with noteAttempt(). On disk when it settles.
    Task<LaneAnswer> lease(const QString &lane, Timestamp now);
    /// It leaves now, and may have been done from then on; without a time: it surely did nothing.
    /// `isRepeatable`: doing it again does it once. NotFound when it is not held any more.
    Task<Done> noteAttempt(const RunId &run, std::optional<Timestamp> at, bool isRepeatable);
    /// Writes back what became of a run this process holds, and how its lane is (none: all is well).
    Task<Done> settle(const AutomationRun &run, const QString &lane, const std::optional<LanePause> &pause);
    /// The pause of a lane, also where it is over.
    Task<LanePause> pauseOf(const QString &lane);
    /// Ends pauses that nobody asked for: something may work again.
    Task<Done> release();
    /// Running runs whose holder is gone wait again, or become Uncertain where that may double them.
    Task<int> recoverOrphans(Timestamp now);

    struct Filter {
        QList<RunState> states = {}; ///< empty: all
        AutomationId automation = {};
        OutboxId row = {};
        QString text = {}; ///< in the automation's name, what came of it, or what was typed into the record
        RunId before = {}; ///< older than this one
        int limit = 500;
    };
    /// Newest first.
    Task<QList<AutomationRun>> runs(const Filter &filter);
    Task<QList<RunOfRecord>> history(const Filter &filter);
    Task<RunCounts> counts();
    Task<AutomationRun> run(const RunId &id);
    /// A person's word: Failed or Uncertain → once more. NotFound, `changed_meanwhile`, where it is not as it
    /// was seen; so with isDone().
    Task<Done> retry(const AutomationRun &seen, Timestamp now);
    /// An Uncertain one was done, says a person; or it need not be.
    Task<Done> conclude(const AutomationRun &seen, Timestamp now);
    /// It is not done, and forgotten; not one that is under way or done.
    Task<Done> discard(const AutomationRun &seen);
    /// One that was discarded, as it was. NotFound where its record is gone meanwhile.
    Task<Done> restore(const AutomationRun &run);
    Task<QList<AutomationTally>> tallies(Timestamp since);

private:
    Database &m_database;
    std::shared_ptr<Lease> m_lease;
};

} // namespace patchbay
