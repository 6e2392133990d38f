#include "engine/tokenrefresh.h"

#include "base/logging.h"
#include "engine/clientcredentials.h"
#include "engine/localservices.h"
#include "net/httpclient.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds lockPatience = 40s;
constexpr Milliseconds transientPause = 1500ms;

bool isOneRefreshElsewhere(const Error &error)
{
    // The provider's data made an invalid_grant transient: a 4xx that nobody has to sign in for. A 408 is not
    // the provider's word about anything.
    return error.kind == ErrorKind::Unavailable && error.httpStatus >= 400 && error.httpStatus < 500
        && error.httpStatus != 408;
}

bool changesTheCard(const ConnectionRow &row, const Error &error)
{
    return row.lastErrorKind != nameOf(error.kind) || row.lastErrorCode != error.providerCode
        || (error.kind == ErrorKind::Offline && !row.offlineSince);
}

} // namespace

bool serves(const TokenSet &tokens, const TokenNeed &need, Timestamp now)
{
    if (tokens.accessToken.isEmpty())
        return false;
    if (!need.rejected.isEmpty() && tokens.accessToken.equals(need.rejected))
        return false;
    if (need.renewedSince && !tokens.refreshToken.isEmpty() && tokens.issuedAt < *need.renewedSince)
        return false;
    if (!tokens.expiresAt)
        return true;
    const Milliseconds life = std::max(*tokens.expiresAt - tokens.issuedAt, Milliseconds(0));
    const Milliseconds margin = std::min<Milliseconds>(need.minValid, life / 2);
    return !tokens.expiresBefore(now + margin);
}

TokenRefresh::TokenRefresh(const TokenBroker::Parts &parts, RefreshOrder order, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_order(std::move(order))
    , m_lock(m_order.lock)
{
}

Task<RefreshOutcome> TokenRefresh::run()
{
    return findConnected()
        .then(this, [this](const ConnectionRow &) { return serveStoredOrLock(); })
        .orElse(this, [this](const Error &error) { return recordFailure(error); });
}

Task<ConnectionRow> TokenRefresh::findConnected()
{
    return m_parts.connections.find(m_order.connection)
        .then(this, [this](const ConnectionRow &row) -> Result<ConnectionRow> {
            m_row = row;
            if (row.phase == ConnectionPhase::NeedsReconnect) {
                return fail({.kind = ErrorKind::NeedsReconnect,
                    .detail = u"the connection needs a new sign-in"_s,
                    .providerCode = row.reasonCode});
            }
            if (row.phase != ConnectionPhase::Connected)
                return fail(ErrorKind::NotFound, u"there is no such connected account"_s);
            if (const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider))
                m_provider = *provider;
            if (!m_provider)
                return fail(ErrorKind::Misconfigured, u"the provider has no definition any more"_s);
            return row;
        });
}

Task<TokenSet> TokenRefresh::readStored()
{
    if (m_order.knownIsUnsaved || (m_row.thisRunOnly && m_order.known))
        return Task<TokenSet>::settled(*m_order.known);
    if (m_row.thisRunOnly) {
        return Task<TokenSet>::settled(fail({.kind = ErrorKind::NeedsReconnect,
            .detail = u"the tokens were kept for another run only"_s,
            .providerCode = u"this_run_only"_s}));
    }
    return m_parts.vault.read(VaultKey::forConnection(m_order.connection))
        .orElse(this,
            [this](const Error &error) -> Task<Secret> {
                if (error.kind != ErrorKind::NotFound)
                    return Task<Secret>::settled(fail(error));
                const Error missing{.kind = ErrorKind::NeedsReconnect,
                    .detail = u"the keychain surely holds nothing for this connection"_s,
                    .providerCode = u"token_missing"_s};
                return noteEnd(missing).then(
                    this, [missing](const Done &) -> Result<Secret> { return fail(missing); });
            })
        .then(this, [](const Secret &sealed) { return unseal(sealed); });
}

Task<RefreshOutcome> TokenRefresh::serveStoredOrLock()
{
    if (m_lock)
        return refreshUnderLock();
    return readStored().then(this, [this](const TokenSet &stored) -> Task<RefreshOutcome> {
        if (serves(stored, m_order.need, m_parts.clock.now()))
            return Task<RefreshOutcome>::settled(served(stored));
        return RefreshLock::acquire(m_order.lockPath, m_parts.clock, this, lockPatience)
            .then(this, [this](const RefreshLock::Held &lock) {
                m_lock = lock;
                return refreshUnderLock();
            });
    });
}

// Whoever held the lock before may have refreshed, reconnected or removed the connection: everything is read
// again.
Task<RefreshOutcome> TokenRefresh::refreshUnderLock()
{
    return findConnected()
        .then(this, [this](const ConnectionRow &) { return readStored(); })
        .then(this, [this](const TokenSet &stored) { return serveOrRefresh(stored); });
}

Task<RefreshOutcome> TokenRefresh::serveOrRefresh(const TokenSet &stored)
{
    if (serves(stored, m_order.need, m_parts.clock.now()))
        return Task<RefreshOutcome>::settled(served(stored));
    m_tokens = stored;
    m_row = asGranted(m_row, stored.app);
    if (!stored.refreshToken.isEmpty())
        return request();
    // Without a refresh token the grant ends with the access token, and not before.
    if (serves(stored, {0s, m_order.need.rejected}, m_parts.clock.now()))
        return Task<RefreshOutcome>::settled(served(stored));
    return endGrant({.kind = ErrorKind::NeedsReconnect,
        .detail = u"the access token has ended and there is no refresh token"_s,
        .providerCode = u"no_refresh_token"_s});
}

Task<RefreshOutcome> TokenRefresh::request()
{
    return buildRequest()
        .then(this, [this](const HttpRequest &request) { return sendWithOneRepeat(request); })
        .then(this, [this](const HttpReply &reply) { return judge(reply); });
}

Task<HttpRequest> TokenRefresh::buildRequest()
{
    const auto authority = loginAuthority(m_parts.services, this, *m_provider, m_row.loginHost);
    return authority.then(this, [this](const QString &host) {
        return clientOf(m_parts.connections, m_parts.vault, this, *m_provider, m_row, m_tokens.app)
            .then(this, [this, host](const OAuthClient &client) -> Result<HttpRequest> {
                const TemplateValues values{host, m_tokens.instanceUrl, m_row.clientId};
                return expand(*m_provider, m_row.tokenEndpoint, values).map([&](const QUrl &endpoint) {
                    return refreshRequest(endpoint, client, m_tokens);
                });
            });
    });
}

// A lost answer may have rotated the token. The same one is presented once more: within a provider's grace it
// brings the same pair again, and nothing else can be done. Only the provider's word may end the grant.
Task<HttpReply> TokenRefresh::sendWithOneRepeat(const HttpRequest &request)
{
    const auto lost = [](const Error &error) { return error.kind == ErrorKind::OutcomeUnknown; };
    return m_parts.http.send(request)
        .orElse(this,
            [this, request, lost](const Error &error) {
                return lost(error) ? m_parts.http.send(request) : Task<HttpReply>::settled(fail(error));
            })
        .orElse(this, [lost](const Error &error) -> Result<HttpReply> {
            if (lost(error))
                return fail(ErrorKind::Offline, u"the answer to the refresh was lost twice"_s);
            return fail(error);
        });
}

Task<RefreshOutcome> TokenRefresh::judge(const HttpReply &reply)
{
    auto tokens = readTokenReply(reply, m_provider->replyShape, m_tokens, m_parts.clock.now());
    if (tokens)
        return accept(std::move(*tokens));
    const Error &error = tokens.error();
    if (error.kind == ErrorKind::NeedsReconnect)
        return doubt(error);
    if (isOneRefreshElsewhere(error) && !m_paused)
        return pauseAndReadAgain(error);
    return Task<RefreshOutcome>::settled(fail(error));
}

Task<RefreshOutcome> TokenRefresh::pauseAndReadAgain(const Error &error)
{
    m_paused = true;
    qCInfo(lcOAuth) << "refresh goes on elsewhere" << m_order.connection << error.providerCode;
    Promise<Done> waited;
    m_parts.clock.after(transientPause, this, [waited] { waited.settle(Done{}); });
    return waited.task().then(this, [this](const Done &) { return refreshUnderLock(); });
}

// invalid_grant is believed only when nobody has put a newer refresh token into the vault meanwhile.
Task<RefreshOutcome> TokenRefresh::doubt(const Error &error)
{
    return readStored().then(this, [this, error](const TokenSet &stored) -> Task<RefreshOutcome> {
        if (m_doubted || stored.refreshToken.equals(m_tokens.refreshToken))
            return endGrant(error);
        m_doubted = true;
        return serveOrRefresh(stored);
    });
}

Task<RefreshOutcome> TokenRefresh::endGrant(const Error &error)
{
    return noteEnd(error).then(this, [error](const Done &) -> Result<RefreshOutcome> { return fail(error); });
}

Task<Done> TokenRefresh::noteEnd(const Error &error)
{
    if (m_abandoned)
        return Task<Done>::settled(Done{});
    m_endedGrant = true;
    qCInfo(lcConnections) << "the grant has ended:" << m_order.connection << error.providerCode;
    const auto change = [error, now = m_parts.clock.now()](ConnectionRow &row) {
        if (row.phase != ConnectionPhase::Connected)
            return;
        row.phase = ConnectionPhase::NeedsReconnect;
        row.checkedAt = now;
        row.tokensUnsaved = false;
        row.reasonCode = error.providerCode;
        row.lastErrorKind = nameOf(error.kind);
        row.lastErrorCode = error.providerCode;
        row.lastErrorText = error.providerText;
        row.offlineSince.reset();
    };
    return m_parts.connections.update(m_order.connection, change).then(this, [](const ConnectionRow &) {
        return Done{};
    });
}

Task<RefreshOutcome> TokenRefresh::accept(TokenSet tokens)
{
    tokens.app = m_tokens.app;
    // A local service is looked up at use; what it says of itself is not kept.
    const bool foreign = m_provider->localService.isEmpty() && !tokens.instanceUrl.isEmpty()
        && !mayReceiveToken(*m_provider, m_row.loginHost, tokens.instanceUrl);
    if (foreign) {
        // The tokens are good and may be the only ones left; the address is not one they may go to.
        qCWarning(lcOAuth) << "refused a new instance URL" << redacted(tokens.instanceUrl);
        tokens.instanceUrl = m_tokens.instanceUrl;
        m_refusedInstance = true;
    }
    if (m_abandoned) {
        RefreshOutcome outcome = served(tokens);
        outcome.refreshed = true;
        outcome.lock = m_lock;
        return Task<RefreshOutcome>::settled(std::move(outcome));
    }
    return save(tokens);
}

Task<RefreshOutcome> TokenRefresh::save(const TokenSet &tokens)
{
    RefreshOutcome outcome = served(tokens);
    outcome.refreshed = true;
    if (m_row.thisRunOnly)
        return recordSuccess(outcome);
    return checkStillWanted()
        .then(this,
            [this, tokens](const Done &) {
                if (m_abandoned) // meanwhile: what takes its place must not be written over
                    return Task<Done>::settled(cancelled());
                return m_parts.vault.write(VaultKey::forConnection(m_order.connection), seal(tokens));
            })
        .then(this, [outcome](const Done &) { return outcome; })
        .orElse(this,
            [this, outcome](const Error &error) -> Result<RefreshOutcome> {
                if (error.kind == ErrorKind::NotFound)
                    return fail(error);
                RefreshOutcome unsaved = outcome;
                if (!m_abandoned)
                    unsaved.writeError = error;
                unsaved.lock = m_lock; // nobody else may present the old refresh token
                return unsaved;
            })
        .then(this, [this](const RefreshOutcome &saved) { return recordSuccess(saved); });
}

// Another process may have removed the connection while the answer was on its way: then nothing is written. A
// database that does not answer is no reason to lose a rotated token.
Task<Done> TokenRefresh::checkStillWanted()
{
    return findConnected()
        .then(this, [](const ConnectionRow &) { return Done{}; })
        .orElse(this, [](const Error &error) -> Result<Done> {
            if (error.kind == ErrorKind::NotFound)
                return fail(error);
            return Done{};
        });
}

Task<RefreshOutcome> TokenRefresh::recordSuccess(const RefreshOutcome &outcome)
{
    if (m_abandoned)
        return Task<RefreshOutcome>::settled(outcome);
    const Timestamp now = m_parts.clock.now();
    const auto change = [outcome, now, foreign = m_refusedInstance](ConnectionRow &row) {
        row = asGranted(row, outcome.tokens.app);
        if (!outcome.tokens.instanceUrl.isEmpty())
            row.instanceUrl = outcome.tokens.instanceUrl;
        if (!outcome.tokens.scopes.isEmpty())
            row.scopesGranted = outcome.tokens.scopes;
        row.issuedAt = outcome.tokens.issuedAt;
        row.tokensUnsaved = outcome.writeError.has_value();
        row.refreshedAt = now;
        row.offlineSince.reset();
        row.lastErrorKind = outcome.writeError ? nameOf(outcome.writeError->kind)
            : foreign                          ? nameOf(ErrorKind::Insecure)
                                               : QString();
        row.lastErrorCode = foreign ? u"foreign_instance_url"_s : QString();
        row.lastErrorText.clear();
    };
    // What came is durable already; a row that cannot be written now does not make it worse.
    return m_parts.connections.update(m_order.connection, change)
        .then(this, [outcome](const ConnectionRow &) { return outcome; })
        .orElse(this, [outcome](const Error &error) {
            qCWarning(lcConnections) << "could not note a refresh:" << error.detail;
            return outcome;
        });
}

Task<RefreshOutcome> TokenRefresh::recordFailure(const Error &error)
{
    const bool worthNoting = m_provider && !m_abandoned && error.kind != ErrorKind::Cancelled
        && error.kind != ErrorKind::NeedsReconnect && error.kind != ErrorKind::NotFound;
    if (!worthNoting || !changesTheCard(m_row, error))
        return Task<RefreshOutcome>::settled(fail(error));
    const auto change = [error, now = m_parts.clock.now()](ConnectionRow &row) {
        if (error.kind == ErrorKind::Offline && !row.offlineSince)
            row.offlineSince = now;
        row.lastErrorKind = nameOf(error.kind);
        row.lastErrorCode = error.providerCode;
        row.lastErrorText = error.providerText;
    };
    return m_parts.connections.update(m_order.connection, change)
        .orElse(this, [error](const Error &) -> Result<ConnectionRow> { return fail(error); })
        .then(this, [error](const ConnectionRow &) -> Result<RefreshOutcome> { return fail(error); });
}

RefreshOutcome TokenRefresh::served(const TokenSet &tokens) const
{
    return {.tokens = tokens, .provider = m_row.provider, .thisRunOnly = m_row.thisRunOnly};
}

} // namespace patchbay
