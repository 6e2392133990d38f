#pragma once

#include "engine/refreshlock.h"
#include "engine/tokenbroker.h"
#include "oauth/tokenrequests.h"
#include "store/connectionrow.h"

namespace patchbay
{

struct ProviderDescriptor;

/// What a token must be good for.
struct TokenNeed {
    std::chrono::seconds minValid{0};
    Secret rejected = {}; ///< any token but this one
    std::optional<Timestamp> renewedSince = {}; ///< a grant that can be renewed was, since then
};

/// A token that is near its end is not served; a token's margin is never more than half of its life, so that
/// a new one always serves.
[[nodiscard]] bool serves(const TokenSet &tokens, const TokenNeed &need, Timestamp now);

struct RefreshOrder {
    ConnectionId connection;
    TokenNeed need;
    std::optional<TokenSet> known; ///< what this process holds
    bool knownIsUnsaved = false; ///< `known` is newer than the vault and `lock` is held for it
    RefreshLock::Held lock = {};
    QString lockPath;
};

struct RefreshOutcome {
    TokenSet tokens;
    ProviderId provider;
    bool refreshed = false; ///< a request was made; false: the vault had it already
    bool thisRunOnly = false; ///< never to be written to the vault
    std::optional<Error> writeError
        = {}; ///< the vault did not take it: it lives in memory, and the lock is kept
    RefreshLock::Held lock = {};
};

/// One way from "need a token" to a token, in the order that survives rotation and other processes: vault,
/// lock, vault again, request, vault, row. Made for one run, by TokenBroker.
class TokenRefresh final : public QObject
{
    Q_OBJECT
public:
    TokenRefresh(const TokenBroker::Parts &parts, RefreshOrder order, QObject *parent);

    Task<RefreshOutcome> run();
    /// The connection is being removed or got a new grant: what comes is returned but saved nowhere.
    void abandon() { m_abandoned = true; }
    [[nodiscard]] bool isAbandoned() const { return m_abandoned; }
    /// The provider ended the grant, and the row says so.
    [[nodiscard]] bool hasEndedGrant() const { return m_endedGrant; }

private:
    Task<ConnectionRow> findConnected();
    Task<TokenSet> readStored();
    Task<RefreshOutcome> serveStoredOrLock();
    Task<RefreshOutcome> refreshUnderLock();
    Task<RefreshOutcome> serveOrRefresh(const TokenSet &stored);
    Task<RefreshOutcome> request();
    Task<HttpRequest> buildRequest();
    Task<HttpReply> sendWithOneRepeat(const HttpRequest &request);
    Task<RefreshOutcome> judge(const HttpReply &reply);
    Task<RefreshOutcome> pauseAndReadAgain(const Error &error);
    Task<RefreshOutcome> doubt(const Error &error);
    Task<RefreshOutcome> endGrant(const Error &error);
    Task<Done> noteEnd(const Error &error);
    Task<Done> checkStillWanted();
    Task<RefreshOutcome> accept(TokenSet tokens);
    Task<RefreshOutcome> save(const TokenSet &tokens);
    Task<RefreshOutcome> recordSuccess(const RefreshOutcome &outcome);
    Task<RefreshOutcome> recordFailure(const Error &error);
    [[nodiscard]] RefreshOutcome served(const TokenSet &tokens) const;

    TokenBroker::Parts m_parts;
    RefreshOrder m_order;
    ConnectionRow m_row;
    std::optional<ProviderDescriptor> m_provider; ///< as it was; the catalogue may be read again meanwhile
    TokenSet m_tokens; ///< what is presented to the provider
    RefreshLock::Held m_lock;
    bool m_abandoned = false;
    bool m_endedGrant = false;
    bool m_paused = false;
    bool m_doubted = false;
    bool m_refusedInstance = false;
};

} // namespace patchbay
