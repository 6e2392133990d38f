#pragma once

#include "base/ids.h"
#include "base/task.h"

namespace patchbay
{

class Database;

/// What stays from record to record, for a fair or a shift. Names are for people, as they were when they were
/// chosen.
struct KeptValues {
    QString campaign; ///< record id; whoever is entered becomes a member of it
    QString campaignName;
    QString leadSource;
    QString owner; ///< record id of a user or a queue
    QString ownerName;

    [[nodiscard]] bool isEmpty() const
    {
        return campaign.isEmpty() && leadSource.isEmpty() && owner.isEmpty();
    }
    friend bool operator==(const KeptValues &, const KeptValues &) = default;
};

/// Kept values on disk, for each connection, until somebody ends them. Event loop only. Errors: Storage.
class KeptValuesStore final
{
public:
    explicit KeptValuesStore(Database &database);

    /// Empty ones: nothing is kept.
    Task<KeptValues> read(const ConnectionId &connection);
    /// Empty ones end it.
    Task<Done> keep(const ConnectionId &connection, const KeptValues &values);

private:
    Database &m_database;
};

} // namespace patchbay
