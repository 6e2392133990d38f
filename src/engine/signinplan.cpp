#include "engine/signinplan.h"

#include "engine/clientcredentials.h"
#include "engine/signinrow.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/preferencestore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

SignInPlanner::SignInPlanner(
    const ConnectionService::Parts &parts, const ConnectOptions &options, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_apps({parts.catalog, parts.connections, parts.vault, parts.tokens, parts.clock, parts.lockFolder})
    , m_options(options)
{
}

Task<SignInPlan> SignInPlanner::run()
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(m_options.provider);
    if (!provider)
        return Task<SignInPlan>::settled(fail(ErrorKind::NotFound, u"there is no such provider"_s));
    m_plan.provider = *provider;
    if (provider->settled.closed)
        return Task<SignInPlan>::settled(fail(forbiddenBy(m_parts.catalog.policy())));
    return findRenewed()
        .then(this, [this](const Done &) { return usualSettings(); })
        .then(this, [this](const ProviderSettings &usual) { return choose(usual); });
}

Task<Done> SignInPlanner::findRenewed()
{
    if (m_options.reconnect.isEmpty())
        return Task<Done>::settled(Done{});
    return m_parts.connections.find(m_options.reconnect)
        .then(this, [this](const ConnectionRow &row) -> Result<Done> {
            if (row.provider != m_plan.provider.id || row.phase == ConnectionPhase::Removing)
                return fail(ErrorKind::NotFound, u"there is no such connection of this provider"_s);
            m_plan.before = row;
            return Done{};
        });
}

Task<ProviderSettings> SignInPlanner::usualSettings()
{
    return m_parts.connections.allSettings().then(this, [this](const QList<ProviderSettings> &all) {
        return m_parts.preferences.read().then(this, [this, all](const Preferences &preferences) {
            return withUsualWay(settingsOf(all, m_plan.provider.id), m_plan.provider, preferences.consentWay);
        });
    });
}

ConnectionRow SignInPlanner::newRow(const ProviderSettings &settings) const
{
    ConnectionRow row{.id = {m_parts.entropy.uuid()}, .provider = m_plan.provider.id};
    row.loginHost = settings.loginHost;
    row.user = m_options.user;
    row.tenant = m_options.tenant.isEmpty() ? m_options.user : m_options.tenant;
    row.createdAt = m_parts.clock.now();
    return row;
}

Task<SignInPlan> SignInPlanner::choose(const ProviderSettings &usual)
{
    const OwnApp own = m_plan.before ? nextAppOf(*m_plan.before) : m_options.own;
    const ProviderSettings settings = appliedTo(own, usual, m_plan.provider);
    const auto row = askedFor(
        m_plan.before ? *m_plan.before : newRow(settings), m_plan.provider, settings, m_options, own);
    const auto way = row ? wayOf(m_plan.provider, settings, m_options) : fail(row.error());
    if (!way)
        return Task<SignInPlan>::settled(fail(way.error()));
    m_plan.row = *row;
    m_plan.way = *way;
    if (!settings.reason.isEmpty())
        m_plan.provider.reason = settings.reason; // the person's own words go first
    return readSecret(settings.hasClientSecret);
}

Task<SignInPlan> SignInPlanner::readSecret(bool isSet)
{
    const ProviderDescriptor &provider = m_plan.provider;
    m_plan.client = {m_plan.row.clientId, {}, provider.clientAuthentication, provider.bodyFormat};
    if (!isSet && provider.needsClientSecret && m_plan.way != ConsentWay::DeviceCode) {
        return Task<SignInPlan>::settled(fail({.kind = ErrorKind::Misconfigured,
            .detail = u"the provider needs a client secret"_s,
            .providerCode = u"client_secret_missing"_s}));
    }
    return secretOfApp().then(this, [this](const Secret &secret) {
        m_plan.client.clientSecret = secret;
        return m_plan;
    });
}

/// That of a connection's own app is typed for this sign-in, waits for it, or is sealed with the grant.
Task<Secret> SignInPlanner::secretOfApp()
{
    const ConnectionRow &row = m_plan.row;
    if (row.own.clientId.isEmpty())
        return clientSecretOf(m_parts.connections, m_parts.vault, this, row.provider, row.clientId);
    if (!row.own.hasClientSecret)
        return Task<Secret>::settled(Secret());
    return m_plan.before ? m_apps.secretOf(*m_plan.before) : Task<Secret>::settled(m_options.ownSecret);
}

} // namespace patchbay
