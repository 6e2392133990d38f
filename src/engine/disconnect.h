#pragma once

#include "engine/connectionservice.h"
#include "oauth/tokenset.h"

namespace patchbay
{

/// The end of one connection: revoked there, erased here, row removed. Runs once. What could not be done
/// leaves the row in phase Removing (a tombstone), and running again goes on from there.
class Disconnect final : public QObject
{
    Q_OBJECT
public:
    using Outcome = ConnectionService::DisconnectOutcome;

    Disconnect(const ConnectionService::Parts &parts, const ConnectionId &connection, QObject *parent);

    Task<Outcome> run();

private:
    Task<Done> revoke();
    Task<Done> erase();
    Task<Outcome> settle();

    ConnectionService::Parts m_parts;
    ConnectionId m_connection;
    ConnectionRow m_row;
    Outcome m_outcome;
};

} // namespace patchbay
