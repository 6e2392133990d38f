#pragma once

#include "base/task.h"
#include "store/outboxrow.h"

namespace patchbay {

class Database;

/// The durable queue. A lease is a lock file of the leasing process plus its name in the row: a Sending row whose
/// holder's lock is free belongs to nobody and becomes Uncertain. Errors: Storage, NotFound.
class OutboxStore final
{
public:
    /// `leaseFolder` holds the processes' lock files.
    OutboxStore(Database &database, const QString &leaseFolder);
    ~OutboxStore();

    /// On disk when it settles. A row with an idempotency key that is known already is not added again: the row
    /// that has it is returned.
    Task<OutboxRow> add(const OutboxRow &row);
    /// Takes up to `limit` queued rows of one connection and account that are due, marks them Sending for this
    /// process and returns them, oldest first.
    Task<QList<OutboxRow>> lease(const ConnectionId &connection, const QString &accountId, Timestamp now, int limit);
    /// Writes back what became of a row (any state but Sending) and gives up its lease.
    Task<Done> settle(const OutboxRow &row);
    /// Sending rows whose holder is gone become Uncertain; returns how many.
    Task<int> recoverOrphans(Timestamp now);

    Task<OutboxRow> find(const OutboxId &id);
    struct Filter {
        QList<OutboxState> states = {}; ///< empty: all
        ConnectionId connection = {}; ///< empty: all
        QString text = {};
        int limit = 500;
        int offset = 0;
    };
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
    /// When the next queued row is due; none: nothing waits.
    Task<std::optional<Timestamp>> nextDue();
    /// Rejected, Uncertain or NeedsDecision → Queued, with changed fields where given; never from Sending or Sent.
    Task<Done> requeue(const OutboxId &id, const std::optional<QJsonObject> &fields, bool allowDuplicate, Timestamp now);
    Task<Done> discard(const OutboxId &id);
    /// Is this record id already the outcome of another row? (An id that another row holds is never adopted.)
    Task<bool> holdsRecord(const RecordId &id);
};

} // namespace patchbay
