#pragma once

#include "engine/connectionservice.h"
#include "oauth/tokenset.h"

namespace patchbay
{

/// The end of one connection: revoked there, erased here, row removed. Runs once. What could not be done
/// leaves the row in phase Removing (a tombstone) with one of removal:: as its reason, and running again goes
/// on from there.
class Disconnect final : public QObject
{
    Q_OBJECT
public:
    using Outcome = ConnectionService::DisconnectOutcome;
    enum class Resolve {
        Wait, ///< for what may work later
        Anyway, ///< the person knows what stays behind
    };

    Disconnect(const ConnectionService::Parts &parts, const ConnectionId &connection, Resolve resolve,
        QObject *parent);

    Task<Outcome> run();

private:
    Task<Done> revoke();
    Task<Done> endUnlessShared(const TokenSet &tokens);
    Task<Done> erase();
    Task<Outcome> settle();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool waitsForProvider() const;
    [[nodiscard]] bool isOver() const;

    ConnectionService::Parts m_parts;
    ConnectionId m_connection;
    Resolve m_resolve;
    ConnectionRow m_before; ///< as it was found
    ConnectionRow m_row;
    std::optional<Timestamp> m_validUntil; ///< where the access ends by itself
    Outcome m_outcome;
};

} // namespace patchbay
