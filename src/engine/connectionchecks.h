#pragma once

#include "base/clock.h"
#include "engine/connectionservice.h"

#include <QHash>
#include <QSet>

namespace patchbay
{

/// Asks for every connection by itself, so that one that has ended is noticed before it is needed: daily,
/// when the network is back or sending met something else than its row says, and one that was offline every
/// minute until it answers. By the wall clock, so that a computer that slept checks soon after it woke. What
/// was learnt stands in the rows. Event loop only.
class ConnectionChecks final : public QObject
{
    Q_OBJECT
public:
    ConnectionChecks(ConnectionService &service, ConnectionStore &connections, Clock &clock);

    /// Checks all now, then goes on by itself. Call once.
    void start();
    /// The network is back: all but those that just answered.
    void checkNow();
    /// A person wants to know: all that are connected, however lately they answered. How many that are.
    Task<int> checkAll();
    /// Sending got through to this one, or did not: asked where its row says otherwise, once a minute at
    /// most.
    void compare(const ConnectionId &id, bool isReached);

private:
    void tick();
    void checkEach(bool (ConnectionChecks::*isWanted)(const ConnectionRow &row) const);
    [[nodiscard]] bool isAny(const ConnectionRow &) const { return true; }
    [[nodiscard]] bool isNotJustChecked(const ConnectionRow &row) const;
    void check(const ConnectionRow &row);
    [[nodiscard]] bool isDue(const ConnectionRow &row) const;

    ConnectionService &m_service;
    ConnectionStore &m_connections;
    Clock &m_clock;
    QSet<ConnectionId> m_going;
    QHash<ConnectionId, Ticks> m_compared; ///< when last
};

} // namespace patchbay
