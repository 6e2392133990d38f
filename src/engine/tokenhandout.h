#pragma once

#include "engine/tokenbroker.h"
#include "store/connectionrow.h"

namespace patchbay
{

class ConnectionService;
class Rights;

/// Tokens for other programs, which cannot renew one that turns out dead. Where the provider tells no expiry
/// (Salesforce), a token that was not seen alive within the last minutes is tried first, and renewed if need
/// be. Errors: Forbidden where the rights deny it, those of TokenBroker::fresh, and Offline where the trial
/// could not be made. Trouble of the service says nothing about the token: it is handed out.
class TokenHandout final : public QObject
{
    Q_OBJECT
public:
    /// Half of this is left of the shortest session there is (15 minutes, counted from the last use that
    /// the org took note of, which it does once half of the time has gone).
    static constexpr std::chrono::minutes proofLasts{5};

    TokenHandout(ConnectionStore &connections, TokenBroker &tokens, ConnectionService &service,
        const Rights &rights, Clock &clock);

    /// With `scopes`: Forbidden as "missing_scopes" and with those in `fields` when the grant surely lacks
    /// some.
    Task<AccessToken> proven(
        const ConnectionId &id, std::chrono::seconds minValid, const QStringList &scopes = {});

private:
    Task<AccessToken> alive(const ConnectionId &id, std::chrono::seconds minValid);
    Task<AccessToken> allowed(const ConnectionRow &row, std::chrono::seconds minValid);
    Task<AccessToken> tried(const ConnectionId &id, std::chrono::seconds minValid);

    ConnectionStore &m_connections;
    TokenBroker &m_tokens;
    ConnectionService &m_service;
    const Rights &m_rights;
    Clock &m_clock;
};

} // namespace patchbay
