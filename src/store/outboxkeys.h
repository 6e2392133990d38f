#pragma once

#include "base/task.h"
#include "store/outboxrow.h"

#include <QHash>

namespace patchbay
{

class Database;

/// The rows of the queue by their idempotency keys, however many are asked about at once. Errors: Storage.
class OutboxKeys final
{
public:
    explicit OutboxKeys(Database &database)
        : m_database(database)
    {
    }

    /// What became of them; a key that is gone is left out.
    Task<QHash<QString, OutboxState>> states(const QStringList &keys);
    /// Those that the org turned away or that wait for a person, the newest first.
    Task<QList<OutboxRow>> unsettled(const QStringList &keys);
    /// Forgets those that are Queued and that nothing follows; whose turn has come meanwhile stays. How many
    /// went: all of them or none.
    Task<int> withdrawQueued(const QStringList &keys);

private:
    Database &m_database;
};

} // namespace patchbay
