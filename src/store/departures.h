#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/task.h"

#include <QSet>

namespace patchbay
{

class Database;

/// Connections that a person ends while records wait for them: which of them send first, and what is
/// discarded with them. What they leave is for whoever connects the same account again (store/leftrecords).
/// Errors: Storage.
class Departures final
{
public:
    explicit Departures(Database &database);

    /// Those that end once nothing waits for them; not those whose end has begun.
    Task<QSet<ConnectionId>> leaving();
    Task<Done> setLeaving(const ConnectionId &connection, bool leaving);
    /// May it end now: it is leaving, and nothing of it is to be sent, on its way, or looked for? Told once,
    /// in one transaction: it is not leaving any more then. What waits for a record that was refused holds
    /// nothing up.
    Task<bool> takeSettled(const ConnectionId &connection);
    /// Forgets what is Queued for that connection and was entered by then, with what waits for it; how many
    /// records. What is on its way stays.
    Task<int> discardQueued(const ConnectionId &connection, Timestamp enteredBy);

private:
    Database &m_database;
};

} // namespace patchbay
