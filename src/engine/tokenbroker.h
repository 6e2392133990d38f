#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/task.h"
#include "oauth/tokenset.h"

#include <QObject>

#include <memory>

namespace patchbay
{

class ConnectionStore;
class HttpClient;
class LocalServices;
class ProviderCatalog;
class SecretStore;

/// What a caller gets for one request's time: the token and where it may go.
struct AccessToken {
    Secret token;
    QUrl instanceUrl;
    QStringList scopes;
    Timestamp issuedAt{};
    std::optional<Timestamp> expiresAt;
    bool renewed = false; ///< by a request that this caller waited for; false: it was there already
};

/// Fresh tokens: the only reader and writer of TokenSets after connect. One refresh serves all callers of
/// this process; across processes a lock file per connection, then the vault is read again, then one
/// refreshes and writes (rotation-safe: what came is durable before it is used). Errors: NeedsReconnect only
/// by the provider's own word; Offline, Unavailable, RateLimited, KeychainLocked, KeychainUnavailable leave
/// the connection as it was.
class TokenBroker final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        SecretStore &vault;
        HttpClient &http;
        LocalServices &services;
        Clock &clock;
    };
    /// `lockFolder` is shared by all processes of this user.
    TokenBroker(const Parts &parts, const QString &lockFolder);
    ~TokenBroker() override;

    /// A token good for at least `minValid` where its expiry is known.
    Task<AccessToken> fresh(const ConnectionId &id, std::chrono::seconds minValid = std::chrono::seconds(60));
    /// The same, and a grant that can be renewed was, since `since`: for those that die unused.
    Task<AccessToken> renewedSince(const ConnectionId &id, Timestamp since);
    /// The org answered 401 to `rejected`: a newer token if there is one already (no request), else one
    /// refresh.
    Task<AccessToken> replace(const ConnectionId &id, const Secret &rejected);
    /// Takes over what a connect or reconnect brought: written and read back before it settles. Who asks for
    /// a token meanwhile waits for it. NotFound once the connection is being removed. ThisRunOnly: an older
    /// item of the vault is erased as soon as the vault can be asked, and the row says so until then.
    enum class Keep { InVault, ThisRunOnly };
    Task<Done> adopt(const ConnectionId &id, const TokenSet &tokens, Keep keep = Keep::InVault);
    /// Tries now to save what the vault did not take yet; a refresh under way is waited for. Clears the row's
    /// note where no process holds such tokens any more. Errors: the vault's.
    Task<Done> save(const ConnectionId &id);
    /// The same for all connections, before the program ends: done when all were tried.
    Task<Done> saveAll();
    /// Whose newest tokens would be lost with this process.
    [[nodiscard]] QList<ConnectionId> unsaved() const;
    /// Erases what the vault still has of a connection that is kept for one run only.
    Task<Done> eraseLeftover(const ConnectionId &id);
    /// When the token in hand ends; none where the provider does not tell, or none is in hand.
    [[nodiscard]] std::optional<Timestamp> expiryInHand(const ConnectionId &id) const;
    /// What a connection holds now, to end it once another sign-in has taken its place. Serves nobody.
    Task<TokenSet> stored(const ConnectionId &id);
    /// For disconnect: cancels waiters, reads the tokens (to revoke them) and serves nobody from then on.
    Task<TokenSet> retire(const ConnectionId &id);
    Task<Done> erase(const ConnectionId &id);

signals:
    /// The provider ended the grant; the row says so already.
    void grantEnded(const patchbay::ConnectionId &id);
    void refreshed(const patchbay::ConnectionId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
