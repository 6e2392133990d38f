#include "engine/tokenbroker.h"

#include "base/logging.h"
#include "engine/localservices.h"
#include "engine/tokenrefresh.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds adoptPatience = 40s;
constexpr Milliseconds retirePatience = 5s;
constexpr Milliseconds firstSaveRetry = 5s;
constexpr Milliseconds lastSaveRetry = 5min;

/// What this process holds of one connection.
struct Grant {
    ProviderId provider;
    std::optional<TokenSet> tokens;
    std::optional<Ticks>
        goodUntil; ///< expiry by the monotonic clock: a wall clock set back makes nothing younger
    bool unsaved = false; ///< the vault did not take `tokens` yet
    RefreshLock::Held lock; ///< held while unsaved, so that no other program presents the old refresh token
    RefreshLock::Held owner; ///< held while `tokens` live in this process's memory only
    bool retired = false;
    TokenRefresh *refresh = nullptr; ///< in flight
    std::optional<Promise<TokenSet>> flight; ///< what its callers wait for
    Promise<Done> flightEnded; ///< for retire()
};

} // namespace

struct TokenBroker::Private {
    TokenBroker *q;
    Parts parts;
    QString lockFolder;
    QHash<ConnectionId, Grant> grants;

    [[nodiscard]] bool holdsServing(const Grant &grant, const TokenNeed &need) const;
    Task<AccessToken> acquire(const ConnectionId &id, const TokenNeed &need, int round);
    Task<AccessToken> deliver(const ConnectionId &id, const TokenSet &tokens);
    Task<TokenSet> fly(const ConnectionId &id, const TokenNeed &need);
    void land(const ConnectionId &id, TokenRefresh *refresh, const Result<RefreshOutcome> &result);
    void landAbandoned(Grant &grant, const Result<RefreshOutcome> &result);
    void hold(Grant &grant, const TokenSet &tokens);
    void saveLater(const ConnectionId &id, Milliseconds delay);
    void saveNow(const ConnectionId &id, Milliseconds delay);
    Task<Done> store(const ConnectionRow &row, const TokenSet &tokens, Keep keep);
    Task<RefreshLock::Held> lock(const ConnectionId &id, Milliseconds patience);
    Task<Done> awaitFlight(const ConnectionId &id);
    Task<TokenSet> newest(const ConnectionId &id);
};

TokenBroker::TokenBroker(const Parts &parts, const QString &lockFolder)
    : d(new Private{this, parts, lockFolder, {}})
{
    QDir().mkpath(lockFolder);
}

TokenBroker::~TokenBroker() = default;

Task<AccessToken> TokenBroker::fresh(const ConnectionId &id, std::chrono::seconds minValid)
{
    return d->acquire(id, {minValid, {}}, 0);
}

Task<AccessToken> TokenBroker::replace(const ConnectionId &id, const Secret &rejected)
{
    return d->acquire(id, {0s, rejected}, 0);
}

bool TokenBroker::Private::holdsServing(const Grant &grant, const TokenNeed &need) const
{
    return grant.tokens && serves(*grant.tokens, need, parts.clock.now())
        && (!grant.goodUntil || parts.clock.ticks() < *grant.goodUntil);
}

Task<AccessToken> TokenBroker::Private::acquire(const ConnectionId &id, const TokenNeed &need, int round)
{
    Grant &grant = grants[id];
    if (grant.retired)
        return Task<AccessToken>::settled(fail(ErrorKind::NotFound, u"the connection is being removed"_s));
    if (holdsServing(grant, need))
        return deliver(id, *grant.tokens);
    const bool joins = grant.flight.has_value();
    const Task<TokenSet> flight = joins ? grant.flight->task() : fly(id, need);
    return flight.then(q, [this, id, need, round, joins](const TokenSet &tokens) {
        // A flight that another caller began may bring what this caller cannot use: once more, on its own
        // account.
        if (joins && round == 0 && !serves(tokens, need, parts.clock.now()))
            return acquire(id, need, 1);
        return deliver(id, tokens);
    });
}

Task<AccessToken> TokenBroker::Private::deliver(const ConnectionId &id, const TokenSet &tokens)
{
    const AccessToken token{
        tokens.accessToken, tokens.instanceUrl, tokens.scopes, tokens.issuedAt, tokens.expiresAt};
    const ProviderDescriptor *const provider = parts.catalog.find(grants[id].provider);
    if (!provider || provider->localService.isEmpty())
        return Task<AccessToken>::settled(token);
    return parts.services.address(provider->localService).then(q, [token](const QUrl &address) {
        AccessToken here = token;
        here.instanceUrl = address;
        return here;
    });
}

Task<TokenSet> TokenBroker::Private::fly(const ConnectionId &id, const TokenNeed &need)
{
    Grant &grant = grants[id];
    // Memory that has ended by the monotonic clock must not be served again because the vault's copy looks
    // younger.
    TokenNeed strict = need;
    if (grant.tokens && grant.goodUntil && parts.clock.ticks() >= *grant.goodUntil)
        strict.rejected = grant.tokens->accessToken;
    grant.flight.emplace();
    grant.flightEnded = Promise<Done>();
    grant.refresh = new TokenRefresh(
        parts, {id, strict, grant.tokens, grant.unsaved, grant.lock, tokensLock(lockFolder, id)}, q);
    const Task<TokenSet> task = grant.flight->task();
    TokenRefresh *const refresh = grant.refresh;
    refresh->run().finally(
        q, [this, id, refresh](const Result<RefreshOutcome> &result) { land(id, refresh, result); });
    return task;
}

void TokenBroker::Private::land(
    const ConnectionId &id, TokenRefresh *refresh, const Result<RefreshOutcome> &result)
{
    refresh->deleteLater();
    Grant &grant = grants[id];
    const auto waiting = std::exchange(grant.flight, std::nullopt);
    const bool ended = refresh->hasEndedGrant();
    grant.refresh = nullptr;
    if (refresh->isAbandoned()) {
        landAbandoned(grant, result);
    } else if (result) {
        grant.provider = result->provider;
        hold(grant, result->tokens);
        if (result->refreshed) {
            grant.unsaved = result->writeError.has_value();
            grant.lock = result->lock;
        }
        if (result->writeError)
            saveLater(id, firstSaveRetry);
    } else if (result.error().kind == ErrorKind::NeedsReconnect
        || result.error().kind == ErrorKind::NotFound) {
        grant.tokens.reset();
        grant.unsaved = false;
        grant.lock.reset();
    }
    grant.flightEnded.settle(Done{});
    if (waiting && refresh->isAbandoned())
        waiting->settle(fail(ErrorKind::Unavailable, u"a new sign-in takes the place of this grant"_s));
    else if (waiting)
        waiting->settle(result.map([](const RefreshOutcome &outcome) { return outcome.tokens; }));
    if (ended)
        emit q->grantEnded(id);
    else if (result && result->refreshed && !refresh->isAbandoned())
        emit q->refreshed(id);
}

/// Of a refresh that came too late only retire() has any use: it revokes the newest.
void TokenBroker::Private::landAbandoned(Grant &grant, const Result<RefreshOutcome> &result)
{
    if (grant.retired && result && result->refreshed)
        grant.tokens = result->tokens;
}

void TokenBroker::Private::hold(Grant &grant, const TokenSet &tokens)
{
    const bool sameToken = grant.tokens && grant.tokens->accessToken.equals(tokens.accessToken);
    grant.tokens = tokens;
    if (!tokens.expiresAt)
        grant.goodUntil.reset();
    else if (!sameToken || !grant.goodUntil)
        grant.goodUntil = parts.clock.ticks() + (*tokens.expiresAt - parts.clock.now());
}

void TokenBroker::Private::saveLater(const ConnectionId &id, Milliseconds delay)
{
    parts.clock.after(delay, q, [this, id, delay] { saveNow(id, delay); });
}

void TokenBroker::Private::saveNow(const ConnectionId &id, Milliseconds delay)
{
    const auto grant = grants.constFind(id);
    if (grant == grants.constEnd() || !grant->unsaved || !grant->tokens || grant->retired || grant->refresh)
        return; // a refresh under way saves what it brings
    const TokenSet tokens = *grant->tokens;
    parts.vault.write(VaultKey::forConnection(id), seal(tokens))
        .finally(q, [this, id, delay, tokens](const Result<Done> &written) {
            Grant &now = grants[id];
            const bool same = now.tokens && now.tokens->accessToken.equals(tokens.accessToken);
            if (!now.unsaved || now.retired || !same)
                return;
            if (!written) {
                saveLater(id, std::min(delay * 2, lastSaveRetry));
                return;
            }
            now.unsaved = false;
            now.lock.reset();
            parts.connections.update(id, [](ConnectionRow &row) { row.lastErrorKind.clear(); })
                .finally(q, [this, id](const auto &) { emit q->refreshed(id); });
        });
}

Task<RefreshLock::Held> TokenBroker::Private::lock(const ConnectionId &id, Milliseconds patience)
{
    if (const RefreshLock::Held held = grants[id].lock)
        return Task<RefreshLock::Held>::settled(held);
    return RefreshLock::acquire(tokensLock(lockFolder, id), parts.clock, q, patience);
}

Task<Done> TokenBroker::Private::awaitFlight(const ConnectionId &id)
{
    const Grant &grant = grants[id];
    if (!grant.refresh)
        return Task<Done>::settled(Done{});
    Promise<Done> enough = grant.flightEnded;
    parts.clock.after(retirePatience, q, [enough] { enough.settle(Done{}); });
    return enough.task();
}

Task<Done> TokenBroker::adopt(const ConnectionId &id, const TokenSet &tokens, Keep keep)
{
    if (TokenRefresh *const refresh = d->grants[id].refresh)
        refresh->abandon();
    return d->awaitFlight(id)
        .then(this, [this, id](const Done &) { return d->lock(id, adoptPatience); })
        .then(this, [this, id, tokens, keep](const RefreshLock::Held &held) {
            return d->parts.connections.find(id)
                .then(this,
                    [this, tokens, keep](const ConnectionRow &row) { return d->store(row, tokens, keep); })
                .then(this, [this, id, held](const Done &) { d->grants[id].lock.reset(); });
        });
}

Task<Done> TokenBroker::Private::store(const ConnectionRow &row, const TokenSet &tokens, Keep keep)
{
    const auto take = [this, row, tokens, keep](const Done &) {
        Grant &grant = grants[row.id];
        grant.provider = row.provider;
        grant.retired = false;
        grant.unsaved = false;
        hold(grant, tokens);
        grant.owner
            = keep == Keep::ThisRunOnly ? RefreshLock::tryNow(thisRunLock(lockFolder, row.id)) : nullptr;
    };
    if (keep == Keep::ThisRunOnly)
        return Task<Done>::settled(Done{}).then(q, take);
    return parts.vault.write(VaultKey::forConnection(row.id), seal(tokens)).then(q, take);
}

Task<TokenSet> TokenBroker::retire(const ConnectionId &id)
{
    Grant &grant = d->grants[id];
    grant.retired = true;
    if (grant.refresh)
        grant.refresh->abandon();
    if (const auto waiting = std::exchange(grant.flight, std::nullopt))
        waiting->settle(cancelled());
    return d->awaitFlight(id).then(this, [this, id](const Done &) {
        // Another process may be refreshing: what it writes is what must be revoked.
        return d->lock(id, retirePatience)
            .orElse(this, [](const Error &) { return RefreshLock::Held(); })
            .then(this, [this, id](const RefreshLock::Held &held) {
                return d->newest(id).then(this, [held](const TokenSet &tokens) { return tokens; });
            });
    });
}

Task<TokenSet> TokenBroker::Private::newest(const ConnectionId &id)
{
    const std::optional<TokenSet> held = grants[id].tokens;
    return parts.vault.read(VaultKey::forConnection(id))
        .then(q, [](const Secret &sealed) { return unseal(sealed); })
        .then(q,
            [held](const TokenSet &stored) {
                // Memory wins only with what the vault never saw: an unsaved or abandoned refresh, issued
                // later.
                return held && held->issuedAt > stored.issuedAt ? *held : stored;
            })
        .orElse(q, [held](const Error &error) -> Result<TokenSet> {
            if (held)
                return *held;
            return fail(error);
        });
}

Task<Done> TokenBroker::erase(const ConnectionId &id)
{
    const auto forget = [this, id](const Done &) { d->grants.remove(id); };
    if (d->grants[id].owner) // it was never in the vault
        return Task<Done>::settled(Done{}).then(this, forget);
    return d->parts.vault.erase(VaultKey::forConnection(id)).then(this, forget);
}

} // namespace patchbay
