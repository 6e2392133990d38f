#pragma once

#include "base/clock.h"
#include "engine/connectionservice.h"

#include <QSet>

namespace patchbay
{

/// Asks for every connection by itself, so that one that has ended is noticed before it is needed: daily, and
/// one that was offline every minute until it answers. By the wall clock, so that a computer that slept
/// checks soon after it woke. Event loop only.
class ConnectionChecks final : public QObject
{
    Q_OBJECT
public:
    ConnectionChecks(ConnectionService &service, ConnectionStore &connections, Clock &clock);

    /// Checks all now, then goes on by itself. Call once.
    void start();

signals:
    /// A connection that worked needs a person now.
    void ended(const patchbay::ConnectionRow &row);

private:
    void tick();
    void check(const ConnectionRow &row);
    [[nodiscard]] bool isDue(const ConnectionRow &row) const;

    ConnectionService &m_service;
    ConnectionStore &m_connections;
    Clock &m_clock;
    QSet<ConnectionId> m_going;
    bool m_first = true;
};

} // namespace patchbay
