#pragma once

#include "base/task.h"
#include "oauth/tokenset.h"
#include "store/connectionrow.h"

#include <QObject>

namespace patchbay
{

class ConnectionStore;
class SecretStore;

/// A connection's tokens at rest: the vault's item, and what the row says of it. Holds no token itself and
/// takes no lock: whoever changes an item has the connection's. For TokenBroker, on the event loop.
class StoredTokens final : public QObject
{
    Q_OBJECT
public:
    StoredTokens(ConnectionStore &connections, SecretStore &vault);

    /// Errors: the vault's.
    Task<Done> write(const ConnectionId &id, const TokenSet &tokens);
    /// What must be revoked: `held`, where it was never in the vault or came after what is there. NotFound
    /// for tokens that ended with another run; else the vault's errors.
    Task<TokenSet> newest(const ConnectionRow &row, const std::optional<TokenSet> &held);
    /// Done also where the vault was never asked to keep them. Errors: the vault's.
    Task<Done> erase(const ConnectionId &id);

    /// The row says no more that tokens are unsaved. Never fails.
    Task<Done> noteSaved(const ConnectionId &id);
    /// The row says that tokens live in this run only, and that the vault may have an older item.
    Task<Done> noteThisRunOnly(const ConnectionRow &row);
    /// Erases the older item of a connection that is kept for one run only, and notes it.
    Task<Done> eraseOlder(const ConnectionId &id);

private:
    Task<TokenSet> newerOf(const ConnectionId &id, const std::optional<TokenSet> &held);

    ConnectionStore &m_connections;
    SecretStore &m_vault;
};

} // namespace patchbay
