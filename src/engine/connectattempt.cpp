#include "engine/connectattempt.h"

#include "base/logging.h"
#include "consent/consentrouter.h"
#include "engine/clientcredentials.h"
#include "engine/localservices.h"
#include "engine/revocation.h"
#include "engine/tokenbroker.h"
#include "net/httpclient.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 maxTokenReply = 1024 * 1024;

Error misconfigured(const QString &detail, const QString &code)
{
    return {.kind = ErrorKind::Misconfigured, .detail = detail, .providerCode = code};
}

ConnectStage waitingStage(ConsentWay way)
{
    switch (way) {
    case ConsentWay::Embedded:
        return ConnectStage::WaitingForYou;
    case ConsentWay::Browser:
        return ConnectStage::WaitingForBrowser;
    case ConsentWay::DeviceCode:
        return ConnectStage::WaitingForCode;
    }
    Q_UNREACHABLE();
}

/// The provider's default; a code where the default wants a client secret, the person has none, and a code
/// does without (RFC 8628 1).
ConsentWay usualWay(const ProviderDescriptor &provider, const ProviderSettings &settings)
{
    const bool lacksSecret = provider.needsClientSecret && !settings.hasClientSecret;
    return lacksSecret && provider.consentWays.contains(ConsentWay::DeviceCode)
        ? ConsentWay::DeviceCode
        : provider.consentWays.first();
}

} // namespace

ConnectAttempt::ConnectAttempt(const ConnectionService::Parts &parts, ConnectOptions options, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_options(std::move(options))
    , m_attempt{parts.entropy.uuid()}
{
}

Task<ConnectionRow> ConnectAttempt::run()
{
    const auto next = [this](Task<Done> (ConnectAttempt::*step)()) {
        return [this, step](const Done &) {
            return m_stop.stop_requested() ? Task<Done>::settled(cancelled()) : (this->*step)();
        };
    };
    return prepare()
        .then(this, next(&ConnectAttempt::askKeychain))
        .then(this, next(&ConnectAttempt::saveConnecting))
        .then(this, next(&ConnectAttempt::locate))
        .then(this, next(&ConnectAttempt::obtainGrant))
        .then(this, [this](const Done &) { return identify(0); })
        .then(this, [this](const Done &) { return unlessStopped(Done{}); })
        .then(this, [this](const Done &) { return conclude(); })
        .orElse(this, [this](const Error &error) { return undo(error); });
}

void ConnectAttempt::cancel()
{
    m_stop.request_stop();
}

void ConnectAttempt::raise()
{
    m_parts.consent.raise(m_attempt);
}

template<typename T>
Result<T> ConnectAttempt::unlessStopped(T value) const
{
    if (m_stop.stop_requested())
        return cancelled();
    return value;
}

void ConnectAttempt::setStage(ConnectStage stage)
{
    m_stage = stage;
    emit stageChanged();
}

Task<Done> ConnectAttempt::prepare()
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(m_options.provider);
    if (!provider)
        return Task<Done>::settled(fail(ErrorKind::NotFound, u"there is no such provider"_s));
    m_provider = *provider;
    const auto readBefore = [this](const Done &) -> Task<Done> {
        if (m_options.reconnect.isEmpty())
            return Task<Done>::settled(Done{});
        return m_parts.connections.find(m_options.reconnect)
            .then(this, [this](const ConnectionRow &row) -> Result<Done> {
                if (row.provider != m_provider.id || row.phase == ConnectionPhase::Removing)
                    return fail(ErrorKind::NotFound, u"there is no such connection of this provider"_s);
                m_before = row;
                return Done{};
            });
    };
    return Task<Done>::settled(Done{})
        .then(this, readBefore)
        .then(this, [this](const Done &) { return m_parts.connections.allSettings(); })
        .then(this, [this](const QList<ProviderSettings> &all) -> Task<Done> {
            const ProviderSettings settings = settingsOf(all, m_provider.id);
            if (const auto chosen = choose(m_provider, settings); !chosen)
                return Task<Done>::settled(fail(chosen.error()));
            return readSecret(settings);
        });
}

Result<Done> ConnectAttempt::choose(const ProviderDescriptor &provider, const ProviderSettings &settings)
{
    m_row = m_before.value_or(ConnectionRow{.id = {m_parts.entropy.uuid()}, .provider = provider.id});
    m_row.clientId = settings.clientId.isEmpty() ? provider.clientId : settings.clientId;
    if (m_row.clientId.isEmpty())
        return fail(misconfigured(u"there is no client id"_s, u"client_id_missing"_s));
    const QString wanted = !m_options.loginHost.isEmpty() ? m_options.loginHost
        : m_before                                        ? m_before->loginHost
                                                          : settings.loginHost;
    const auto host = loginHostOf(provider, wanted);
    if (!host)
        return fail(host.error());
    m_row.loginHost = *host;
    m_row.tokenEndpoint = provider.tokenEndpoint;
    m_row.revocationEndpoint = provider.revocationEndpoint;
    m_row.scopesAsked = scopesOf(settings);
    m_row.thisRunOnly = m_options.thisRunOnly;
    if (!m_before) {
        m_row.user = m_options.user;
        m_row.tenant = m_options.tenant.isEmpty() ? m_options.user : m_options.tenant;
        m_row.createdAt = m_parts.clock.now();
    }
    m_way = m_options.way.value_or(settings.consentWay.value_or(usualWay(provider, settings)));
    if (!provider.consentWays.contains(m_way))
        return fail(misconfigured(u"the provider does not allow this way to sign in"_s, u"consent_way"_s));
    return Done{};
}

QStringList ConnectAttempt::scopesOf(const ProviderSettings &settings) const
{
    QStringList scopes;
    for (const ScopeChoice &choice : m_provider.scopes) {
        if (choice.required || (settings.scopes.isEmpty() && choice.byDefault))
            scopes.append(choice.name);
    }
    scopes += settings.scopes;
    scopes.removeDuplicates();
    return scopes;
}

Task<Done> ConnectAttempt::readSecret(const ProviderSettings &settings)
{
    m_client = {m_row.clientId, {}, m_provider.clientAuthentication, m_provider.bodyFormat};
    if (!settings.hasClientSecret && m_provider.needsClientSecret && m_way != ConsentWay::DeviceCode) {
        return Task<Done>::settled(
            fail(misconfigured(u"the provider needs a client secret"_s, u"client_secret_missing"_s)));
    }
    return clientSecretOf(m_parts.connections, m_parts.vault, this, m_provider.id, m_row.clientId)
        .then(this, [this](const Secret &secret) { m_client.clientSecret = secret; });
}

// Asked before the person is: a sign-in whose tokens cannot be kept would have been for nothing.
Task<Done> ConnectAttempt::askKeychain()
{
    if (m_row.thisRunOnly)
        return Task<Done>::settled(Done{});
    return m_parts.vault.read(VaultKey::forConnection(m_row.id))
        .then(this, [](const Secret &) { return Done{}; })
        .orElse(this, [](const Error &error) -> Result<Done> {
            if (error.kind == ErrorKind::NotFound)
                return Done{};
            return fail(error);
        });
}

// A connection that is renewed keeps its row and its tokens until the new ones are known to be its own.
Task<Done> ConnectAttempt::saveConnecting()
{
    if (m_before)
        return Task<Done>::settled(Done{});
    m_signInLock = RefreshLock::tryNow(signInLock(m_parts.lockFolder, m_row.id));
    m_row.phase = ConnectionPhase::Connecting;
    m_saved = true;
    return m_parts.connections.save(m_row);
}

Task<Done> ConnectAttempt::locate()
{
    m_host = m_row.loginHost;
    if (m_provider.localService.isEmpty())
        return Task<Done>::settled(Done{});
    return m_parts.services.address(m_provider.localService).then(this, [this](const QUrl &url) {
        m_host = url.authority();
        m_row.instanceUrl = url;
    });
}

Result<QUrl> ConnectAttempt::endpointFrom(const QString &urlTemplate) const
{
    return expand(m_provider, urlTemplate, {m_host, m_row.instanceUrl, m_client.clientId});
}

Task<Done> ConnectAttempt::obtainGrant()
{
    if (m_way == ConsentWay::DeviceCode)
        return askForCode();
    return ask(m_way)
        .then(this,
            [this](const AuthorizationCode &code) {
                return followAccount(code).map([code](Done) { return code; });
            })
        .then(this, [this](const AuthorizationCode &code) { return exchange(code); });
}

Task<Done> ConnectAttempt::askForCode()
{
    const auto device = endpointFrom(m_provider.deviceEndpoint);
    const auto token = endpointFrom(m_row.tokenEndpoint);
    if (!device || !token)
        return Task<Done>::settled(fail(device ? token.error() : device.error()));
    auto *const grant = new DeviceGrant(m_parts.http, m_parts.clock,
        {*device, *token, m_client, m_row.scopesAsked, m_provider.scopeSeparator, m_provider.replyShape},
        this);
    connect(grant, &DeviceGrant::shown, this, [this, grant] {
        const DeviceAuthorization &asked = grant->device();
        const bool complete = !asked.verificationUriComplete.isEmpty();
        m_waitingUrl = Secret((complete ? asked.verificationUriComplete : asked.verificationUri).toEncoded());
        m_waitingCode = asked.userCode;
        setStage(ConnectStage::WaitingForCode);
    });
    return grant->run(m_stop.get_token()).then(this, [this](const TokenSet &tokens) {
        m_waitingUrl = {};
        m_waitingCode.clear();
        setStage(ConnectStage::Checking);
        return take(tokens);
    });
}

Task<AuthorizationCode> ConnectAttempt::ask(ConsentWay way)
{
    if (m_stop.stop_requested())
        return Task<AuthorizationCode>::settled(cancelled());
    QList<QUrl> redirects;
    for (const QString &redirect : std::as_const(m_provider.redirectUris))
        redirects.append(QUrl(redirect));
    return m_parts.consent.reserve(way, m_attempt, redirects).then(this, [this, way](const QUrl &redirect) {
        return obtain(way, redirect);
    });
}

Task<AuthorizationCode> ConnectAttempt::obtain(ConsentWay way, const QUrl &redirect)
{
    const auto endpoint = endpointFrom(m_provider.authorizationEndpoint);
    if (!endpoint)
        return Task<AuthorizationCode>::settled(fail(endpoint.error()));
    const auto pending = startAuthorization(authorizationAt(*endpoint, redirect), m_parts.entropy);
    if (!pending)
        return Task<AuthorizationCode>::settled(fail(pending.error()));
    m_pending = *pending;
    m_waitingUrl = way == ConsentWay::Browser ? m_pending.url : Secret();
    setStage(waitingStage(way));
    ConsentRequest request{
        m_attempt, m_provider.id, m_provider.name, m_pending.url, redirect, m_pending.state};
    request.onUnmatchedError = [self = QPointer(this)] {
        if (self)
            self->noteUnmatchedError();
    };
    return m_parts.consent.obtain(way, request, m_stop.get_token())
        .then(this, [this, way](const ConsentAnswer &answer) -> Task<AuthorizationCode> {
            m_waitingUrl = {};
            m_unmatchedError = false;
            if (answer.kind == ConsentAnswer::Kind::Callback)
                return Task<AuthorizationCode>::settled(readCallback(m_pending, answer.callbackUrl));
            if (way == ConsentWay::Browser || !m_provider.consentWays.contains(ConsentWay::Browser))
                return Task<AuthorizationCode>::settled(
                    fail(ErrorKind::HelperFailed, u"no other way to sign in"_s));
            return ask(ConsentWay::Browser); // with a new state and verifier
        });
}

AuthorizationParameters ConnectAttempt::authorizationAt(const QUrl &endpoint, const QUrl &redirect) const
{
    return {.endpoint = endpoint,
        .clientId = m_client.clientId,
        .redirectUri = redirect,
        .scopes = m_row.scopesAsked,
        .scopeSeparator = m_provider.scopeSeparator,
        .scopeParameter = m_provider.scopeParameter,
        .usePkce = m_provider.usePkce,
        .issuer = QString(m_provider.issuer).replace("{host}"_L1, m_host),
        .issuerRequired = m_provider.namesIssuer,
        .extra = m_provider.authorizeExtra};
}

/// Some providers tell in the callback where the account lives; code and secret go there. The callback comes
/// from outside, so that has to be a host they are known by.
Result<Done> ConnectAttempt::followAccount(const AuthorizationCode &code)
{
    const auto named = std::find_if(code.extra.begin(), code.extra.end(),
        [this](const auto &field) { return field.first == m_provider.loginHostParameter; });
    if (m_provider.loginHostParameter.isEmpty() || named == code.extra.end())
        return Done{};
    const QUrl url(named->second, QUrl::StrictMode);
    const auto host = mayReceiveToken(m_provider, m_host, url) ? loginHostOf(m_provider, url.host())
                                                               : fail(ErrorKind::Insecure, {});
    if (!host || *host != url.host()) {
        return fail({.kind = ErrorKind::Insecure,
            .detail = u"the callback names a host that is not the provider's"_s,
            .providerCode = u"foreign_login_host"_s});
    }
    m_row.loginHost = *host;
    m_host = *host;
    return Done{};
}

void ConnectAttempt::noteUnmatchedError()
{
    if (m_waitingUrl.isEmpty() || std::exchange(m_unmatchedError, true))
        return;
    emit stageChanged();
}

Task<Done> ConnectAttempt::exchange(const AuthorizationCode &code)
{
    setStage(ConnectStage::Checking);
    const auto endpoint = endpointFrom(m_row.tokenEndpoint);
    if (!endpoint)
        return Task<Done>::settled(fail(endpoint.error()));
    HttpRequest request = codeRequest(*endpoint, m_client, m_pending, code);
    request.maxReplyBytes = maxTokenReply;
    // Sent once: a code whose answer was lost is spent, and the person is asked to sign in again.
    return m_parts.http.send(request, m_stop.get_token()).then(this, [this](const HttpReply &reply) {
        m_pending = {};
        return readTokenReply(reply, m_provider.replyShape, {}, m_parts.clock.now())
            .and_then([this](const TokenSet &tokens) { return take(tokens); });
    });
}

Result<Done> ConnectAttempt::take(const TokenSet &tokens)
{
    m_tokens = tokens;
    m_hasGrant = true;
    if (m_tokens.scopes.isEmpty())
        m_tokens.scopes = m_row.scopesAsked; // RFC 6749 5.1: left out means as asked
    if (!m_provider.localService.isEmpty())
        m_tokens.instanceUrl = m_row.instanceUrl;
    m_row.instanceUrl = m_tokens.instanceUrl;
    if (!m_provider.replyShape.instanceMember.isEmpty() && m_tokens.instanceUrl.isEmpty())
        return fail(ErrorKind::Protocol, u"the token reply names no instance URL"_s);
    if (!m_tokens.instanceUrl.isEmpty() && !mayReceiveToken(m_provider, m_host, m_tokens.instanceUrl)) {
        qCWarning(lcConnections) << "refused the instance URL" << redacted(m_tokens.instanceUrl);
        m_row.instanceUrl.clear();
        return fail({.kind = ErrorKind::Insecure,
            .detail = u"the instance URL is not one a token may go to"_s,
            .providerCode = u"foreign_instance_url"_s});
    }
    return unlessStopped(Done{});
}

Task<Done> ConnectAttempt::identify(qsizetype step)
{
    if (step >= m_provider.identity.size())
        return Task<Done>::settled(checkIdentity());
    const bool optional = m_provider.identity[step].optional;
    return identifyBy(m_provider.identity[step])
        .orElse(this,
            [this, optional](const Error &error) -> Result<Done> {
                if (!optional || error.kind == ErrorKind::Cancelled || m_stop.stop_requested())
                    return fail(error);
                qCInfo(lcConnections) << "went on without an optional identity step:" << error.detail;
                return Done{};
            })
        .then(this, [this, step](const Done &) { return identify(step + 1); });
}

Task<Done> ConnectAttempt::identifyBy(const IdentityStep &step)
{
    const auto url = expand(m_provider, step.url, {m_host, m_tokens.instanceUrl, m_client.clientId});
    if (!url)
        return Task<Done>::settled(fail(url.error()));
    if (!mayReceiveToken(m_provider, m_host, *url))
        return Task<Done>::settled(
            fail(ErrorKind::Insecure, u"an identity address may not receive the token"_s));
    QByteArray header = m_provider.tokenScheme + ' ';
    header.append(m_tokens.accessToken.reveal());
    HttpRequest request{.method = step.method, .url = *url, .headers = step.headers, .body = step.body};
    request.authorization = Secret(std::move(header));
    request.maxReplyBytes = maxTokenReply;
    return m_parts.http.send(request, m_stop.get_token())
        .then(this, [this, step](const HttpReply &reply) -> Result<Done> {
            auto facts = readAccountFacts(step, reply, m_facts, m_parts.clock.now());
            if (!facts)
                return fail(facts.error());
            m_facts = std::move(*facts);
            return Done{};
        });
}

Result<Done> ConnectAttempt::checkIdentity()
{
    if (m_facts.accountId.isEmpty() && !m_provider.identity.isEmpty())
        return fail(ErrorKind::Protocol, u"the provider did not tell whose account it is"_s);
    return Done{};
}

bool ConnectAttempt::isSameAccount(const ConnectionRow &other) const
{
    return other.provider == m_provider.id && other.accountId == m_facts.accountId
        && other.tenantId == m_facts.tenantId && !m_facts.accountId.isEmpty();
}

void ConnectAttempt::describeInRow()
{
    m_row.accountId = m_facts.accountId;
    m_row.accountLabel = m_facts.accountLabel;
    m_row.accountName = m_facts.accountName;
    m_row.tenantId = m_facts.tenantId;
    m_row.tenantLabel = m_facts.tenantLabel;
    m_row.scopesGranted = m_tokens.scopes;
    m_row.issuedAt = m_tokens.issuedAt;
    m_row.environment = environmentOf(m_provider, m_tokens.instanceUrl.host());
    if (m_row.environment == Environment::None)
        m_row.environment = environmentOf(m_provider, m_row.loginHost);
    if (m_facts.sandbox && m_row.environment != Environment::None && m_row.environment != Environment::Demo)
        m_row.environment = *m_facts.sandbox ? Environment::Sandbox : Environment::Production;
}

Task<ConnectionRow> ConnectAttempt::conclude()
{
    describeInRow();
    setStage(ConnectStage::Saving);
    if (m_before && !isSameAccount(*m_before)) {
        emit mismatched({*m_before, m_row});
        return Task<ConnectionRow>::settled(fail({.kind = ErrorKind::Rejected,
            .detail = u"the sign-in ended in another account"_s,
            .providerCode = u"account_mismatch"_s}));
    }
    if (m_before)
        return keepFor(m_before->id);
    return m_parts.connections.all().then(this, [this](const QList<ConnectionRow> &rows) {
        const auto known = std::find_if(rows.begin(), rows.end(), [this](const ConnectionRow &row) {
            const bool alive
                = row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect;
            return alive && row.id != m_row.id && isSameAccount(row);
        });
        return keepFor(known == rows.end() ? m_row.id : known->id);
    });
}

Task<ConnectionRow> ConnectAttempt::keepFor(const ConnectionId &target)
{
    if (m_stop.stop_requested())
        return Task<ConnectionRow>::settled(cancelled());
    const auto keep = m_row.thisRunOnly ? TokenBroker::Keep::ThisRunOnly : TokenBroker::Keep::InVault;
    return m_parts.tokens.adopt(target, m_tokens, keep).then(this, [this, target](const Done &) {
        m_kept = target;
        const bool mine = target == m_row.id && !m_before;
        // The old tokens of a renewed connection are gone by now: from here it can only go forward.
        return mine && m_stop.stop_requested() ? Task<ConnectionRow>::settled(cancelled())
                                               : markConnected(target);
    });
}

Task<ConnectionRow> ConnectAttempt::markConnected(const ConnectionId &target)
{
    const auto change = [made = m_row, now = m_parts.clock.now()](ConnectionRow &row) {
        if (row.phase == ConnectionPhase::Removing)
            return; // a disconnect came first, and takes this grant back too
        const ConnectionRow before = row;
        row = made;
        row.id = before.id;
        row.createdAt = before.createdAt;
        row.label = before.label; // what the person gave it stays
        row.tags = before.tags;
        row.colour = before.colour;
        row.user = before.user;
        row.tenant = before.tenant;
        row.apiUsed = before.apiUsed;
        row.apiLimit = before.apiLimit;
        row.phase = ConnectionPhase::Connected;
        row.reasonCode.clear();
        row.vaultItemLeft = made.thisRunOnly && before.vaultItemLeft;
        row.tokensUnsaved = false;
        row.refreshedAt = now;
        row.checkedAt = now;
        row.offlineSince.reset();
        row.lastErrorKind.clear();
        row.lastErrorCode.clear();
        row.lastErrorText.clear();
    };
    return m_parts.connections.update(target, change)
        .then(this, [this](const ConnectionRow &connected) -> Task<ConnectionRow> {
            if (connected.phase == ConnectionPhase::Removing)
                return Task<ConnectionRow>::settled(fail(ErrorKind::NotFound, u"it was removed meanwhile"_s));
            qCInfo(lcConnections) << "connected" << connected.provider << connected.id;
            m_signInLock.reset();
            if (connected.id == m_row.id)
                return Task<ConnectionRow>::settled(connected);
            // The same account was connected already: it was renewed, and there is no second one.
            return m_parts.connections.remove(m_row.id)
                .orElse(this, [](const Error &) { return Done{}; })
                .then(this, [connected](const Done &) { return connected; });
        });
}

Task<ConnectionRow> ConnectAttempt::undo(const Error &error)
{
    m_waitingUrl = {};
    m_waitingCode.clear();
    const auto theError = [this, error](const Done &) -> Result<ConnectionRow> {
        m_signInLock.reset();
        return m_stop.stop_requested() ? Result<ConnectionRow>(cancelled()) : fail(error);
    };
    const auto ignore = [](const Error &ignored) {
        qCWarning(lcConnections) << "clean-up is left to the next start:" << ignored.detail;
        return Done{};
    };
    const auto removeRow = [this](const Done &) {
        return m_saved ? m_parts.connections.remove(m_row.id) : Task<Done>::settled(Done{});
    };
    return discardGrant().then(this, removeRow).orElse(this, ignore).then(this, theError);
}

/// Takes a grant back that nobody will use. Not waited for beyond its own deadline, and not where another
/// connection lives from the same grant.
Task<Done> ConnectAttempt::discardGrant()
{
    const bool mine = m_kept == m_row.id && !m_before;
    if (!m_hasGrant || (!m_kept.isEmpty() && !mine))
        return Task<Done>::settled(Done{});
    return m_parts.connections.all()
        .then(this,
            [this](const QList<ConnectionRow> &rows) {
                const bool shared = std::any_of(rows.begin(), rows.end(), [this](const ConnectionRow &row) {
                    const bool perhaps = m_facts.accountId.isEmpty() && row.provider == m_provider.id;
                    return row.id != m_row.id && row.phase != ConnectionPhase::Removing
                        && (perhaps || isSameAccount(row));
                });
                const bool lives = std::any_of(rows.begin(), rows.end(), [this](const ConnectionRow &row) {
                    return m_before && row.id == m_before->id && row.phase != ConnectionPhase::Removing;
                });
                const bool renewing = lives && (m_facts.accountId.isEmpty() || isSameAccount(*m_before));
                if (shared || renewing)
                    return Task<Done>::settled(Done{});
                return revokeGrant(m_parts, this, m_row, m_tokens);
            })
        .orElse(this, [](const Error &) { return Done{}; })
        .then(this, [this, mine](const Done &) {
            return mine ? m_parts.tokens.erase(m_row.id) : Task<Done>::settled(Done{});
        });
}

} // namespace patchbay
