#include "engine/signinrow.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

Error misconfigured(const QString &detail, const QString &code)
{
    return {.kind = ErrorKind::Misconfigured, .detail = detail, .providerCode = code};
}

QStringList scopesOf(const ProviderDescriptor &provider, const ProviderSettings &settings)
{
    QStringList scopes;
    for (const ScopeChoice &choice : provider.scopes) {
        if (choice.required || (settings.scopes.isEmpty() && choice.byDefault))
            scopes.append(choice.name);
    }
    scopes += settings.scopes;
    scopes.removeDuplicates();
    return scopes;
}

Error forbiddenByPolicy(const QString &detail)
{
    return {.kind = ErrorKind::Forbidden, .detail = detail, .providerCode = u"forbidden_by_policy"_s};
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

Result<ConnectionRow> askedFor(ConnectionRow row, const ProviderDescriptor &provider,
    const ProviderSettings &settings, const ConnectOptions &options, const OwnApp &own)
{
    row.clientId
        = settings.clientId.isEmpty() || provider.settled.clientId ? provider.clientId : settings.clientId;
    if (row.clientId.isEmpty())
        return fail(misconfigured(u"there is no client id"_s, u"client_id_missing"_s));
    const QString chosenHost = own.loginHost.isEmpty() ? row.loginHost : own.loginHost;
    const auto host = loginHostOf(provider, options.loginHost.isEmpty() ? chosenHost : options.loginHost);
    if (!host && provider.settled.loginHosts)
        return fail(forbiddenByPolicy(u"the policy allows other login hosts only"_s));
    if (!host)
        return fail(host.error());
    row.loginHost = *host;
    row.tokenEndpoint = provider.tokenEndpoint;
    row.revocationEndpoint = provider.revocationEndpoint;
    row.scopesAsked = scopesOf(provider, settings);
    row.thisRunOnly = options.thisRunOnly;
    row.own = {{}, false, own.scopes, {}};
    if (!own.clientId.isEmpty() && !provider.settled.clientId) {
        row.own.clientId = own.clientId;
        row.own.hasClientSecret = own.hasClientSecret;
    }
    return row;
}

ProviderSettings withUsualWay(
    ProviderSettings settings, const ProviderDescriptor &provider, std::optional<ConsentWay> preferred)
{
    const bool isChoice = provider.consentWays.contains(ConsentWay::Embedded)
        && provider.consentWays.contains(ConsentWay::Browser);
    if (!settings.consentWay && isChoice && !provider.settled.consentWays)
        settings.consentWay = preferred;
    return settings;
}

Result<ConsentWay> wayOf(
    const ProviderDescriptor &provider, const ProviderSettings &settings, const ConnectOptions &options)
{
    // What a person chose before the administrator settled it counts no more.
    const auto chosen = provider.settled.consentWays ? std::nullopt : settings.consentWay;
    const ConsentWay way = options.way.value_or(chosen.value_or(usualWay(provider, settings)));
    if (!provider.consentWays.contains(way) && provider.settled.consentWays)
        return fail(forbiddenByPolicy(u"the policy allows other ways to sign in only"_s));
    if (!provider.consentWays.contains(way))
        return fail(misconfigured(u"the provider does not allow this way to sign in"_s, u"consent_way"_s));
    return way;
}

ConnectionRow described(
    ConnectionRow row, const ProviderDescriptor &provider, const AccountFacts &facts, const TokenSet &tokens)
{
    row.accountId = facts.accountId;
    row.accountLabel = facts.accountLabel;
    row.accountName = facts.accountName;
    row.tenantId = facts.tenantId;
    row.tenantLabel = facts.tenantLabel;
    row.scopesGranted = tokens.scopes;
    row.issuedAt = tokens.issuedAt;
    row.environment = environmentOf(provider, tokens.instanceUrl.host());
    if (row.environment == Environment::None)
        row.environment = environmentOf(provider, row.loginHost);
    if (facts.sandbox && row.environment != Environment::None && row.environment != Environment::Demo)
        row.environment = *facts.sandbox ? Environment::Sandbox : Environment::Production;
    return row;
}

bool isSameAccount(const ConnectionRow &other, const ConnectionRow &made, const AccountFacts &facts)
{
    // Without an org, a user's id is its own host's: two servers may both have a user 1.
    return other.provider == made.provider && other.accountId == facts.accountId
        && other.tenantId == facts.tenantId && !facts.accountId.isEmpty()
        && (!facts.tenantId.isEmpty() || other.loginHost == made.loginHost);
}

ConnectionRow asNew(const ConnectionRow &made, const ConnectionId &id, Labels labels, Timestamp now)
{
    ConnectionRow row = made;
    row.id = id;
    row.createdAt = now;
    row.apiUsed = -1;
    row.apiLimit = -1;
    row.vaultItemLeft = false;
    row.nextApp.reset();
    row.stillValidUntil.reset();
    if (labels == Labels::TakenOver)
        return row;
    row.label.clear();
    row.user.clear();
    row.tenant.clear();
    row.tags.clear();
    row.colour.clear();
    return row;
}

ConnectionRow connected(ConnectionRow made, const ConnectionRow &before, Timestamp now)
{
    made.id = before.id;
    made.createdAt = before.createdAt;
    made.label = before.label;
    made.tags = before.tags;
    if (!before.colour.isEmpty())
        made.colour = before.colour;
    made.user = before.user;
    made.tenant = before.tenant;
    made.apiUsed = before.apiUsed;
    made.apiLimit = before.apiLimit;
    // Used up; what a person changed meanwhile is for the sign-in after this one.
    made.nextApp = before.nextApp == made.nextApp ? std::nullopt : before.nextApp;
    made.phase = ConnectionPhase::Connected;
    made.reasonCode.clear();
    made.vaultItemLeft = made.thisRunOnly && before.vaultItemLeft;
    made.tokensUnsaved = false;
    made.refreshedAt = now;
    made.checkedAt = now;
    made.offlineSince.reset();
    made.lastErrorKind.clear();
    made.lastErrorCode.clear();
    made.lastErrorText.clear();
    return made;
}

} // namespace patchbay
