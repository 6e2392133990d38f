#pragma once

#include "engine/connectionservice.h"
#include "store/departures.h"

namespace patchbay
{

/// The end of a connection that records wait for: they are sent before it, kept for whoever connects the same
/// account again, or discarded with it. That they go first is in the database: a later run goes on. Event
/// loop only.
class Partings final : public QObject
{
    Q_OBJECT
public:
    using Outcome = ConnectionService::DisconnectOutcome;
    Partings(Database &database, ConnectionService &service);

    /// It ends once nothing of it is to be sent or looked for any more.
    Task<Done> sendFirst(const ConnectionId &connection);
    /// Not after all.
    Task<Done> stay(const ConnectionId &connection);
    /// It ends now; what waits is for whoever connects the same account again.
    Task<Outcome> keep(const ConnectionId &connection);
    [[nodiscard]] bool isLeaving(const ConnectionId &connection) const
    {
        return m_leaving.contains(connection);
    }
    /// What was queued by that moment is forgotten, and then it ends; also what was on its way and came back
    /// meanwhile. How many records went is told by `discarded`.
    Task<Outcome> discard(const ConnectionId &connection, Timestamp enteredBy);
    /// Ends those that nothing waits for any more. Call at start, and when something was sent.
    void look();

signals:
    /// Which ones are leaving.
    void changed();
    /// A connection that was to send first ends now.
    void ending(const patchbay::ConnectionId &connection,
        const patchbay::Task<patchbay::ConnectionService::DisconnectOutcome> &end);
    void discarded(int records);

private:
    Task<Done> setLeaving(const ConnectionId &connection, bool leaving);
    Task<Done> discardQueued(const ConnectionId &connection, Timestamp enteredBy);
    void endIfSettled(const ConnectionId &connection);

    Departures m_departures;
    ConnectionService &m_service;
    QSet<ConnectionId> m_leaving;
};

} // namespace patchbay
