#include "engine/codegrant.h"

#include "net/httpclient.h"
#include "oauth/pushedrequest.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

CodeGrant::CodeGrant(
    ConsentRouter &consent, HttpClient &http, Clock &clock, Entropy &entropy, Order order, QObject *parent)
    : QObject(parent)
    , m_consent(consent)
    , m_http(http)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_order(std::move(order))
{
}

Task<TokenSet> CodeGrant::run(std::stop_token stop)
{
    m_stop = std::move(stop);
    return ask(m_order.way)
        .then(this,
            [this](const AuthorizationCode &code) {
                return followAccount(code).map([code](Done) { return code; });
            })
        .then(this, [this](const AuthorizationCode &code) { return exchange(code); });
}

Task<AuthorizationCode> CodeGrant::ask(ConsentWay way)
{
    if (m_stop.stop_requested())
        return Task<AuthorizationCode>::settled(cancelled());
    QList<QUrl> redirects;
    for (const QString &redirect : m_order.provider.redirectUris)
        redirects.append(QUrl(redirect));
    if (way == ConsentWay::Browser && m_order.byHand)
        return obtainByHand(redirects);
    return m_consent.reserve(way, m_order.attempt, redirects).then(this, [this, way](const QUrl &redirect) {
        return obtain(way, redirect);
    });
}

/// Another program holds the port and may be handed the code (RFC 8252 8.1).
Task<AuthorizationCode> CodeGrant::obtainByHand(const QList<QUrl> &redirects)
{
    if (redirects.isEmpty())
        return Task<AuthorizationCode>::settled(
            fail(ErrorKind::Misconfigured, u"there is no redirect URI"_s));
    if (!m_order.provider.usePkce && m_order.client.clientSecret.isEmpty()) {
        return Task<AuthorizationCode>::settled(fail({.kind = ErrorKind::Insecure,
            .detail = u"a code that anybody can use may not go to another program"_s,
            .providerCode = u"code_unprotected"_s}));
    }
    return obtain(ConsentWay::Browser, redirects.first());
}

Result<Done> CodeGrant::takePasted(const Secret &address)
{
    return m_consent.takePasted(m_order.attempt, address);
}

Task<AuthorizationCode> CodeGrant::obtain(ConsentWay way, const QUrl &redirect)
{
    const auto endpoint = endpointFrom(m_order.provider.authorizationEndpoint);
    if (!endpoint)
        return Task<AuthorizationCode>::settled(fail(endpoint.error()));
    const auto pending = startAuthorization(authorizationAt(*endpoint, redirect), m_entropy);
    if (!pending)
        return Task<AuthorizationCode>::settled(fail(pending.error()));
    m_pending = *pending;
    return addressFor(*endpoint).then(
        this, [this, way](const Secret &address) { return show(way, address); });
}

/// What the person opens: the request, or its name where the provider wants it handed in first. A push whose
/// answer was lost has granted nothing.
Task<Secret> CodeGrant::addressFor(const QUrl &endpoint)
{
    if (m_order.provider.pushEndpoint.isEmpty())
        return Task<Secret>::settled(m_pending.url);
    const auto desk = endpointFrom(m_order.provider.pushEndpoint);
    if (!desk)
        return Task<Secret>::settled(fail(desk.error()));
    return m_http.send(pushRequest(*desk, m_order.client, m_pending), m_stop)
        .then(this, [this](const HttpReply &reply) { return readPushReply(reply, m_clock.now()); })
        .then(this,
            [this, endpoint](const PushedRequest &pushed) {
                const Secret address = pushedUrl(endpoint, m_order.client.clientId, pushed);
                withdrawAfter(pushed.lifetime, address);
                return address;
            })
        .orElse(this, [](Error error) -> Result<Secret> {
            if (error.kind == ErrorKind::OutcomeUnknown)
                error.kind = ErrorKind::Offline;
            return fail(error);
        });
}

/// RFC 9126 4: an address that was not opened in time is not offered any more.
void CodeGrant::withdrawAfter(std::chrono::seconds lifetime, const Secret &address)
{
    m_clock.after(lifetime, this, [this, address] {
        if (!m_waitingUrl.equals(address))
            return;
        m_waitingUrl = {};
        emit shown();
    });
}

Task<AuthorizationCode> CodeGrant::show(ConsentWay way, const Secret &address)
{
    m_waitingBy = way;
    m_waitingUrl = way == ConsentWay::Browser ? address : Secret();
    emit shown();
    ConsentRequest request{m_order.attempt, m_order.provider.id, m_order.provider.name, address,
        m_pending.redirectUri, m_order.provider.reason, m_pending.state};
    request.opensOnce = !m_order.provider.pushEndpoint.isEmpty();
    request.byHand = m_order.byHand;
    request.onUnmatchedError = [self = QPointer(this)] {
        if (self)
            self->note(self->m_unmatchedError);
    };
    request.onNotOpened = [self = QPointer(this)] {
        if (self)
            self->note(self->m_browserMissing);
    };
    return m_consent.obtain(way, request, m_stop).then(this, [this, way](const ConsentAnswer &answer) {
        return judge(way, answer);
    });
}

Task<AuthorizationCode> CodeGrant::judge(ConsentWay way, const ConsentAnswer &answer)
{
    m_waitingBy.reset();
    m_waitingUrl = {};
    m_unmatchedError = false;
    m_browserMissing = false;
    if (answer.kind == ConsentAnswer::Kind::Callback)
        return Task<AuthorizationCode>::settled(readCallback(m_pending, answer.callbackUrl));
    if (way == ConsentWay::Browser || !m_order.provider.consentWays.contains(ConsentWay::Browser))
        return Task<AuthorizationCode>::settled(fail(ErrorKind::HelperFailed, u"no other way to sign in"_s));
    return ask(ConsentWay::Browser); // with a new state and verifier
}

Result<QUrl> CodeGrant::endpointFrom(const QString &urlTemplate) const
{
    const QString host = m_accountHost.value_or(m_order.host);
    return expand(m_order.provider, urlTemplate, {host, m_order.instanceUrl, m_order.client.clientId});
}

AuthorizationParameters CodeGrant::authorizationAt(const QUrl &endpoint, const QUrl &redirect) const
{
    const ProviderDescriptor &provider = m_order.provider;
    return {.endpoint = endpoint,
        .clientId = m_order.client.clientId,
        .redirectUri = redirect,
        .scopes = m_order.scopes,
        .scopeSeparator = provider.scopeSeparator,
        .scopeParameter = provider.scopeParameter,
        .usePkce = provider.usePkce,
        .issuer = QString(provider.issuer).replace("{host}"_L1, m_order.host),
        .issuerRequired = provider.namesIssuer,
        .extra = provider.authorizeExtra};
}

/// Some providers tell in the callback where the account lives; code and secret go there. The callback comes
/// from outside, so that has to be a host they are known by.
Result<Done> CodeGrant::followAccount(const AuthorizationCode &code)
{
    const ProviderDescriptor &provider = m_order.provider;
    const auto named = std::find_if(code.extra.begin(), code.extra.end(),
        [&provider](const auto &field) { return field.first == provider.loginHostParameter; });
    if (provider.loginHostParameter.isEmpty() || named == code.extra.end())
        return Done{};
    const QUrl url(named->second, QUrl::StrictMode);
    const auto host = mayReceiveToken(provider, m_order.host, url) ? loginHostOf(provider, url.host())
                                                                   : fail(ErrorKind::Insecure, {});
    if (!host || *host != url.host()) {
        return fail({.kind = ErrorKind::Insecure,
            .detail = u"the callback names a host that is not the provider's"_s,
            .providerCode = u"foreign_login_host"_s});
    }
    m_accountHost = *host;
    return Done{};
}

void CodeGrant::note(bool &flag)
{
    if (m_waitingBy != ConsentWay::Browser || std::exchange(flag, true))
        return;
    emit shown();
}

Task<TokenSet> CodeGrant::exchange(const AuthorizationCode &code)
{
    emit shown();
    const auto endpoint = endpointFrom(m_order.provider.tokenEndpoint);
    if (!endpoint)
        return Task<TokenSet>::settled(fail(endpoint.error()));
    const HttpRequest request = codeRequest(*endpoint, m_order.client, m_pending, code);
    // Sent once: a code whose answer was lost is spent, and the person is asked to sign in again.
    return m_http.send(request, m_stop)
        .then(this,
            [this](const HttpReply &reply) {
                m_pending = {};
                return readTokenReply(reply, m_order.provider.replyShape, {}, m_clock.now());
            })
        .orElse(this, [](Error error) -> Result<TokenSet> {
            if (error.kind == ErrorKind::OutcomeUnknown && error.providerCode.isEmpty())
                error.providerCode = u"code_spent"_s;
            return fail(error);
        });
}

} // namespace patchbay
