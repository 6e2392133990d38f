#include "engine/partings.h"

#include "store/connectionstore.h"

#include <utility>

namespace patchbay
{

Partings::Partings(Database &database, ConnectionService &service)
    : m_departures(database)
    , m_service(service)
{
}

Task<Done> Partings::setLeaving(const ConnectionId &connection, bool leaving)
{
    return m_departures.setLeaving(connection, leaving).then(this, [this](const Done &done) {
        look();
        return done;
    });
}

Task<Done> Partings::sendFirst(const ConnectionId &connection)
{
    return setLeaving(connection, true);
}

Task<Done> Partings::stay(const ConnectionId &connection)
{
    return setLeaving(connection, false);
}

Task<Partings::Outcome> Partings::keep(const ConnectionId &connection)
{
    return setLeaving(connection, false).then(this, [this, connection](const Done &) {
        return m_service.disconnectAccount(connection);
    });
}

Task<Done> Partings::discardQueued(const ConnectionId &connection, Timestamp enteredBy)
{
    return m_departures.discardQueued(connection, enteredBy).then(this, [this](int records) {
        if (records > 0)
            emit discarded(records);
        return Done{};
    });
}

/// In this order: whoever quits in between has discarded what they meant to, and nobody sends it later.
Task<Partings::Outcome> Partings::discard(const ConnectionId &connection, Timestamp enteredBy)
{
    return discardQueued(connection, enteredBy)
        .then(this, [this, connection](const Done &) { return keep(connection); })
        .then(this, [this, connection, enteredBy](const Outcome &outcome) {
            return discardQueued(connection, enteredBy).then(this, [outcome](const Done &) {
                return outcome;
            });
        });
}

void Partings::look()
{
    m_departures.leaving().then(this, [this](const QSet<ConnectionId> &leaving) {
        if (std::exchange(m_leaving, leaving) != leaving)
            emit changed();
        for (const ConnectionId &connection : leaving)
            endIfSettled(connection);
    });
}

void Partings::endIfSettled(const ConnectionId &connection)
{
    m_departures.takeSettled(connection).then(this, [this, connection](bool settled) {
        if (settled)
            emit ending(connection, m_service.disconnectAccount(connection));
    });
}

} // namespace patchbay
