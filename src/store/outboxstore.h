#pragma once

#include "base/task.h"
#include "store/outboxrow.h"

#include <memory>

namespace patchbay
{

class Database;
class Lease;

/// What to take from the queue.
struct LeaseRequest {
    ConnectionId connection;
    QString accountId;
    /// Queued: to be sent; counts as an attempt, which begins with noteAttempt(). Uncertain: to be looked
    /// for; the attempt in doubt stays on the row.
    OutboxState from = OutboxState::Queued;
    Timestamp due{}; ///< takes rows whose notBefore is not after this
    int limit = 1;
};

/// Rows of one connection and account that something must be done about: Queued and Uncertain ones.
struct WaitingRows {
    ConnectionId connection;
    QString accountId;
    Timestamp due{}; ///< the earliest notBefore among them
};

/// A row as it was when somebody decided about it. A decision holds for that alone: what became of the row
/// since, in another window or on the wire, may ask for another one.
struct SeenRow {
    OutboxId id;
    OutboxState state = OutboxState::Queued;
    Timestamp settledAt{};

    [[nodiscard]] static SeenRow of(const OutboxRow &row) { return {row.id, row.state, row.settledAt}; }
};

/// The durable queue. A lease is a lock file of the leasing process plus its name in the row: a Sending row
/// whose holder's lock is free belongs to nobody. It becomes Uncertain, or Queued again where its attempt had
/// not begun. Errors: Storage, NotFound.
class OutboxStore final
{
public:
    /// `leaseFolder` holds the processes' lock files.
    OutboxStore(Database &database, const QString &leaseFolder);
    ~OutboxStore();

    /// On disk when it settles. A row with an idempotency key that is known already is not added again: the
    /// row that has it is returned. `followers` (OutboxRow::follows) are added with it or not at all; they
    /// wait until it is Sent, then its record's id is put in, in the same transaction.
    Task<OutboxRow> add(const OutboxRow &row, const QList<OutboxRow> &followers = {});
    /// All of them on disk, or none; how many: those whose idempotency keys are known already are left out.
    Task<int> addAll(const QList<OutboxRow> &rows);
    /// Takes the oldest row that is due and others that can share a request with it (same object,
    /// useAssignmentRule, allowDuplicate and keyField), marks them Sending for this process and returns them
    /// as they are then, oldest first. On disk when it settles; empty: nothing is due.
    Task<QList<OutboxRow>> lease(const LeaseRequest &request);
    /// The request with these rows of this process leaves now, by the org's time, and may have arrived from
    /// then on; without a time: it surely did nothing, and is not on its way. On disk when it settles.
    /// NotFound when one of them is not held any more; then nothing is written.
    Task<Done> noteAttempt(const QList<OutboxRow> &rows, std::optional<Timestamp> at);
    /// Writes back what became of rows this process holds (any state but Sending) and gives up their leases,
    /// all in one transaction. NotFound when one of them is not held any more; Duplicate when one claims a
    /// record id that another row holds. Then nothing is written.
    Task<Done> settle(const QList<OutboxRow> &rows);
    /// Sending rows whose holder is gone become Uncertain, or Queued where their attempt had not begun;
    /// returns how many. Rows of living processes are left alone.
    Task<int> recoverOrphans(Timestamp now);

    Task<OutboxRow> find(const OutboxId &id);
    /// The idempotency keys there are that begin with `group` and a colon.
    Task<QStringList> keysOf(const QString &group);
    /// Those that follow that row, in the order they were added.
    Task<QList<OutboxRow>> followers(const OutboxId &id);
    struct Filter {
        QList<OutboxState> states = {}; ///< empty: all
        ConnectionId connection = {}; ///< empty: all
        QString text = {};
        int limit = 500;
        OutboxId before = {}; ///< only those that came before that row; empty: from the newest on
    };
    /// Newest first. `text` is looked for in what was typed, whatever its case, and as record id.
    Task<QList<OutboxRow>> list(const Filter &filter);
    struct Counts {
        int queued = 0;
        int sending = 0;
        int sent = 0;
        int rejected = 0;
        int uncertain = 0;
        int needsDecision = 0;
    };
    Task<Counts> counts();
    /// How many were entered after that moment; what only follows another row is not counted.
    Task<int> enteredSince(Timestamp moment);
    /// How many are Queued or Sending, by connection; the empty id: those that have none.
    Task<QHash<ConnectionId, int>> waitingCounts();
    /// All that is to be sent or looked for, now or later, by connection and account; unaddressed rows are
    /// left out.
    Task<QList<WaitingRows>> waiting();
    /// Rejected or NeedsDecision → Queued, with changed fields where given. Whoever decided about a row has
    /// looked: its address is not looked for again. An Uncertain row is looked for first, whoever asks. What
    /// is not as it was seen stays as it is: NotFound, `changed_meanwhile`; so with all that a person
    /// decides.
    Task<Done> requeue(
        const SeenRow &seen, const std::optional<QJsonObject> &fields, bool allowDuplicate, Timestamp now);
    /// A person's own decision to send a row as another user than it was written for: bound to that
    /// connection and account, and Queued. Only what can go no other way: a row that was turned away as
    /// `account_changed`, or one whose connection is gone. NotFound for any other, and when the connection is
    /// not that account's (any more).
    Task<Done> reassign(
        const SeenRow &seen, const ConnectionId &connection, const QString &accountId, Timestamp now);
    /// Forgets a row, with those that wait for it; never one that is Sending (NotFound).
    Task<Done> discard(const SeenRow &seen);
    /// The same; what is gone, as it was: the row, then those that followed it.
    Task<QList<OutboxRow>> withdraw(const SeenRow &seen);
    /// The same, because another record of the org stands for it: what waits for it goes out for that one;
    /// `field` takes its id.
    Task<Done> replace(const SeenRow &seen, const RecordId &record, const QString &field, Timestamp now);
    /// Forgets rows that were Sent and settled before then, and what the search knows of them; how many it
    /// were. Rows that wait for anything or anybody stay, and so do the ids that a lost record must not be
    /// mistaken for.
    Task<int> forgetSent(Timestamp settledBefore);
    /// A Sent row's record is not in its org any more, and nothing that followed it. NotFound where there is
    /// no such row.
    Task<Done> noteRemoved(const OutboxId &id, Timestamp at);
    /// A person has changed these fields of the record in its org, null where they emptied them: the row
    /// tells them from now on. Done as well where no row has that record.
    Task<Done> noteChanged(const ConnectionId &connection, const RecordId &record, const QJsonObject &fields);
    /// Is this record id already the outcome of another row? (An id that another row holds is never adopted.)
    Task<bool> holdsRecord(const RecordId &id);

private:
    Task<int> forgetRest(Timestamp settledBefore, int forgotten);
    Task<Done> mergeSearch(bool first);

    Database &m_database;
    std::shared_ptr<Lease> m_lease; ///< shared with the jobs on the database's thread
};

} // namespace patchbay
