#include "engine/tokenbroker.h"

#include "engine/heldgrant.h"
#include "engine/localservices.h"
#include "engine/storedtokens.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"

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

} // namespace

struct TokenBroker::Private {
    TokenBroker *q;
    Parts parts;
    QString lockFolder;
    StoredTokens stored{parts.connections, parts.vault};
    QHash<ConnectionId, HeldGrant> grants = {};

    Task<AccessToken> acquire(const ConnectionId &id, const TokenNeed &need, int round);
    Task<AccessToken> deliver(const ConnectionId &id, const ServedTokens &served);
    Task<ServedTokens> fly(const ConnectionId &id, const TokenNeed &need);
    void land(const ConnectionId &id, TokenRefresh *refresh, const Result<RefreshOutcome> &result);
    void landAbandoned(const ConnectionId &id, const Result<RefreshOutcome> &result);
    void saveLater(const ConnectionId &id, Milliseconds delay);
    Task<Done> saveOnce(const ConnectionId &id);
    Task<Done> noteSaved(const ConnectionId &id);
    Task<Done> clearStaleNote(const ConnectionId &id);
    Task<Done> saveEach(QList<ConnectionId> ids);
    void eraseLeftoverSoon(const ConnectionId &id, Milliseconds retry);
    Task<Done> whenQuiet(const ConnectionId &id);
    Task<Done> store(const ConnectionRow &row, const TokenSet &tokens, Keep keep);
    Task<RefreshLock::Held> lock(const ConnectionId &id, Milliseconds patience);
    Task<Done> awaitFlight(const ConnectionId &id);
};

TokenBroker::TokenBroker(const Parts &parts, const QString &lockFolder)
    : d(new Private{this, parts, lockFolder})
{
    QDir().mkpath(lockFolder);
}

TokenBroker::~TokenBroker() = default;

Task<AccessToken> TokenBroker::fresh(const ConnectionId &id, std::chrono::seconds minValid)
{
    return d->acquire(id, {minValid, {}}, 0);
}

Task<AccessToken> TokenBroker::renewedSince(const ConnectionId &id, Timestamp since)
{
    return d->acquire(id, {0s, {}, since}, 0);
}

Task<AccessToken> TokenBroker::replace(const ConnectionId &id, const Secret &rejected)
{
    return d->acquire(id, {0s, rejected}, 0);
}

Task<AccessToken> TokenBroker::Private::acquire(const ConnectionId &id, const TokenNeed &need, int round)
{
    HeldGrant &grant = grants[id];
    if (grant.retired)
        return Task<AccessToken>::settled(fail(ErrorKind::NotFound, u"the connection is being removed"_s));
    if (grant.adoption) {
        return grant.adoption->task().then(
            q, [this, id, need, round](const Done &) { return acquire(id, need, round); });
    }
    if (grant.serves(need, parts.clock))
        return deliver(id, {*grant.tokens, false});
    const bool joins = grant.flight.has_value();
    const Task<ServedTokens> flight = joins ? grant.flight->task() : fly(id, need);
    return flight.then(q, [this, id, need, round, joins](const ServedTokens &served) {
        // A flight that another caller began may bring what this caller cannot use: once more, on its own
        // account.
        if (joins && round == 0 && !serves(served.tokens, need, parts.clock.now()))
            return acquire(id, need, 1);
        return deliver(id, served);
    });
}

Task<AccessToken> TokenBroker::Private::deliver(const ConnectionId &id, const ServedTokens &served)
{
    const TokenSet &tokens = served.tokens;
    const AccessToken token{tokens.accessToken, tokens.instanceUrl, tokens.scopes, tokens.issuedAt,
        tokens.expiresAt, served.renewed};
    const ProviderDescriptor *const provider = parts.catalog.find(grants[id].provider);
    if (!provider || provider->localService.isEmpty())
        return Task<AccessToken>::settled(token);
    return parts.services.address(provider->localService).then(q, [token](const QUrl &address) {
        AccessToken here = token;
        here.instanceUrl = address;
        return here;
    });
}

Task<ServedTokens> TokenBroker::Private::fly(const ConnectionId &id, const TokenNeed &need)
{
    HeldGrant &grant = grants[id];
    // Memory that has ended by the monotonic clock must not be served again because the vault's copy looks
    // younger.
    TokenNeed strict = need;
    if (grant.hasExpired(parts.clock))
        strict.rejected = grant.tokens->accessToken;
    grant.flight.emplace();
    grant.flightEnded = Promise<Done>();
    grant.refresh = new TokenRefresh(
        parts, {id, strict, grant.tokens, grant.unsaved, grant.lock, tokensLock(lockFolder, id)}, q);
    Task<ServedTokens> task = grant.flight->task();
    TokenRefresh *const refresh = grant.refresh;
    refresh->run().finally(
        q, [this, id, refresh](const Result<RefreshOutcome> &result) { land(id, refresh, result); });
    return task;
}

void TokenBroker::Private::land(
    const ConnectionId &id, TokenRefresh *refresh, const Result<RefreshOutcome> &result)
{
    refresh->deleteLater();
    if (grants.value(id).refresh != refresh)
        return; // a new sign-in took its place, or the connection is gone
    HeldGrant &grant = grants[id];
    const auto waiting = std::exchange(grant.flight, std::nullopt);
    const bool ended = refresh->hasEndedGrant();
    grant.refresh = nullptr;
    if (refresh->isAbandoned()) {
        landAbandoned(id, result);
    } else if (result) {
        grant.provider = result->provider;
        grant.hold(result->tokens, parts.clock);
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
        waiting->settle(result.map([](const RefreshOutcome &outcome) {
            return ServedTokens{outcome.tokens, outcome.refreshed};
        }));
    if (ended)
        emit q->grantEnded(id);
    else if (result && result->refreshed && !refresh->isAbandoned())
        emit q->refreshed(id);
}

/// The old refresh token is spent: what came is the newest there is. retire() revokes it; should the sign-in
/// that was to take its place fail, the connection goes on with it.
void TokenBroker::Private::landAbandoned(const ConnectionId &id, const Result<RefreshOutcome> &result)
{
    if (!result || !result->refreshed)
        return;
    HeldGrant &grant = grants[id];
    if (grant.retired) {
        grant.tokens = result->tokens;
        return;
    }
    grant.provider = result->provider;
    grant.hold(result->tokens, parts.clock);
    if (result->thisRunOnly)
        return;
    grant.unsaved = true;
    grant.lock = result->lock;
    saveLater(id, firstSaveRetry);
}

void TokenBroker::Private::saveLater(const ConnectionId &id, Milliseconds delay)
{
    parts.clock.after(delay, q, [this, id, delay] {
        const HeldGrant grant = grants.value(id);
        if (!grant.unsaved || grant.retired)
            return;
        // What is under way may bring newer ones, or fail: then these are still the newest.
        if (grant.refresh || grant.adoption)
            return saveLater(id, delay);
        saveOnce(id).finally(q, [this, id, delay](const Result<Done> &saved) {
            if (!saved)
                saveLater(id, std::min(delay * 2, lastSaveRetry));
        });
    });
}

Task<Done> TokenBroker::Private::saveOnce(const ConnectionId &id)
{
    const HeldGrant grant = grants.value(id);
    if (!grant.unsaved || !grant.tokens || grant.retired)
        return Task<Done>::settled(Done{});
    return stored.write(id, *grant.tokens).then(q, [this, id, tokens = *grant.tokens](const Done &) {
        const auto now = grants.find(id);
        if (now == grants.end() || !now->unsaved || now->retired
            || !now->tokens->accessToken.equals(tokens.accessToken))
            return Task<Done>::settled(Done{});
        now->unsaved = false;
        now->lock.reset();
        return noteSaved(id);
    });
}

Task<Done> TokenBroker::Private::noteSaved(const ConnectionId &id)
{
    return stored.noteSaved(id).then(q, [this, id](const Done &) { emit q->refreshed(id); });
}

/// Tokens that were never saved are lost with the process that held them, and so is their lock.
Task<Done> TokenBroker::Private::clearStaleNote(const ConnectionId &id)
{
    return parts.connections.find(id).then(q, [this, id](const ConnectionRow &row) {
        const auto lock = row.tokensUnsaved && !grants.value(id).lock
            ? RefreshLock::tryNow(tokensLock(lockFolder, id))
            : nullptr;
        return lock ? noteSaved(id).then(q, [lock](const Done &) { return Done{}; })
                    : Task<Done>::settled(Done{});
    });
}

/// Neither a refresh nor an adoption is under way.
Task<Done> TokenBroker::Private::whenQuiet(const ConnectionId &id)
{
    const HeldGrant grant = grants.value(id);
    // awaitFlight() may have lost patience with a refresh.
    if (!grant.adoption && (!grant.refresh || grant.flightEnded.isSettled()))
        return Task<Done>::settled(Done{});
    const Task<Done> over = grant.adoption ? grant.adoption->task() : grant.flightEnded.task();
    return over.then(q, [this, id](const Done &) { return whenQuiet(id); });
}

Task<Done> TokenBroker::save(const ConnectionId &id)
{
    return d->whenQuiet(id).then(this, [this, id](const Done &) {
        return d->grants.value(id).unsaved ? d->saveOnce(id) : d->clearStaleNote(id);
    });
}

Task<Done> TokenBroker::saveAll()
{
    QList<ConnectionId> ids;
    for (auto grant = d->grants.cbegin(); grant != d->grants.cend(); ++grant) {
        if (!grant->retired && (grant->unsaved || grant->refresh || grant->adoption))
            ids.append(grant.key());
    }
    return d->saveEach(ids);
}

std::optional<Timestamp> TokenBroker::expiryInHand(const ConnectionId &id) const
{
    const auto held = d->grants.constFind(id);
    return held == d->grants.cend() || !held->tokens ? std::nullopt : held->tokens->expiresAt;
}

QList<ConnectionId> TokenBroker::unsaved() const
{
    QList<ConnectionId> ids;
    for (auto grant = d->grants.cbegin(); grant != d->grants.cend(); ++grant) {
        if (grant->unsaved && !grant->retired)
            ids.append(grant.key());
    }
    return ids;
}

Task<Done> TokenBroker::Private::saveEach(QList<ConnectionId> ids)
{
    if (ids.isEmpty())
        return Task<Done>::settled(Done{});
    const ConnectionId id = ids.takeFirst();
    return whenQuiet(id)
        .then(q, [this, id](const Done &) { return saveOnce(id); })
        .orElse(q, [](const Error &) { return Done{}; })
        .then(q, [this, ids](const Done &) { return saveEach(ids); });
}

Task<RefreshLock::Held> TokenBroker::Private::lock(const ConnectionId &id, Milliseconds patience)
{
    if (const RefreshLock::Held held = grants[id].lock)
        return Task<RefreshLock::Held>::settled(held);
    return RefreshLock::acquire(tokensLock(lockFolder, id), parts.clock, q, patience);
}

Task<Done> TokenBroker::Private::awaitFlight(const ConnectionId &id)
{
    const HeldGrant &grant = grants[id];
    if (!grant.refresh)
        return Task<Done>::settled(Done{});
    Promise<Done> enough = grant.flightEnded;
    parts.clock.after(retirePatience, q, [enough] { enough.settle(Done{}); });
    return enough.task();
}

Task<Done> TokenBroker::adopt(const ConnectionId &id, const TokenSet &tokens, Keep keep)
{
    HeldGrant &grant = d->grants[id];
    if (grant.adoption) { // one after the other
        return grant.adoption->task().then(
            this, [this, id, tokens, keep](const Done &) { return adopt(id, tokens, keep); });
    }
    grant.adoption.emplace();
    if (grant.refresh)
        grant.refresh->abandon();
    Task<Done> adopted
        = d->awaitFlight(id)
              .then(this, [this, id](const Done &) { return d->lock(id, adoptPatience); })
              .then(this, [this, id, tokens, keep](const RefreshLock::Held &held) {
                  return d->parts.connections.find(id)
                      .then(this,
                          [this, tokens, keep](
                              const ConnectionRow &row) { return d->store(row, tokens, keep); })
                      .then(this, [this, id, held](const Done &) { d->grants[id].lock.reset(); });
              });
    adopted.finally(this, [this, id, keep](const Result<Done> &result) {
        if (const auto adoption = std::exchange(d->grants[id].adoption, std::nullopt))
            adoption->settle(Done{});
        if (result && keep == Keep::ThisRunOnly)
            d->eraseLeftoverSoon(id, firstSaveRetry);
    });
    return adopted;
}

Task<Done> TokenBroker::Private::store(const ConnectionRow &row, const TokenSet &tokens, Keep keep)
{
    if (row.phase == ConnectionPhase::Removing || grants[row.id].retired)
        return Task<Done>::settled(fail(ErrorKind::NotFound, u"the connection is being removed"_s));
    const auto take = [this, row, tokens, keep](const Done &) {
        HeldGrant &grant = grants[row.id];
        grant.supersede();
        grant.provider = row.provider;
        grant.unsaved = false;
        grant.hold(tokens, parts.clock);
        if (keep == Keep::InVault)
            grant.owner.reset();
        else if (!grant.owner) // a second sign-in of this process finds its own lock
            grant.owner = RefreshLock::tryNow(thisRunLock(lockFolder, row.id));
    };
    // On disk before the tokens count: from here on other processes serve nobody from the vault's older item,
    // and whoever comes next knows that there may be one.
    const bool thisRunOnly = keep == Keep::ThisRunOnly;
    return (thisRunOnly ? stored.noteThisRunOnly(row) : stored.write(row.id, tokens)).then(q, take);
}

void TokenBroker::Private::eraseLeftoverSoon(const ConnectionId &id, Milliseconds retry)
{
    q->eraseLeftover(id).finally(q, [this, id, retry](const Result<Done> &erased) {
        if (erased || erased.error().kind == ErrorKind::NotFound)
            return;
        parts.clock.after(
            retry, q, [this, id, retry] { eraseLeftoverSoon(id, std::min(retry * 2, lastSaveRetry)); });
    });
}

Task<Done> TokenBroker::eraseLeftover(const ConnectionId &id)
{
    return d->parts.connections.find(id).then(this, [this, id](const ConnectionRow &row) {
        if (!row.vaultItemLeft)
            return Task<Done>::settled(Done{});
        // Under the lock: a sign-in that keeps its tokens in the vault again writes the same item.
        return d->lock(id, retirePatience).then(this, [this, id](const RefreshLock::Held &held) {
            return d->stored.eraseOlder(id).then(this, [held](const Done &) { return Done{}; });
        });
    });
}

Task<TokenSet> TokenBroker::retire(const ConnectionId &id)
{
    HeldGrant &grant = d->grants[id];
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
                return d->parts.connections.find(id)
                    .then(this,
                        [this, id](const ConnectionRow &row) {
                            return d->stored.newest(row, d->grants.value(id).tokens);
                        })
                    .then(this, [held](const TokenSet &tokens) { return tokens; });
            });
    });
}

Task<TokenSet> TokenBroker::stored(const ConnectionId &id)
{
    return d->parts.connections.find(id).then(this,
        [this, id](const ConnectionRow &row) { return d->stored.newest(row, d->grants.value(id).tokens); });
}

Task<Done> TokenBroker::erase(const ConnectionId &id)
{
    return d->stored.erase(id).then(this, [this, id](const Done &) { d->grants.remove(id); });
}

} // namespace patchbay
