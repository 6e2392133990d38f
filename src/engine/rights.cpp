#include "engine/rights.h"

#include "providers/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

Rights::Rights(const ProviderCatalog &catalog, PreferenceStore &preferences)
    : m_catalog(catalog)
    , m_preferences(preferences)
{
}

const Policy &Rights::policy() const
{
    return m_catalog.policy();
}

bool Rights::isUsable(const ConnectionRow &row) const
{
    if (!policy().allows(row.provider))
        return false;
    const ProviderDescriptor *const provider = m_catalog.find(row.provider);
    if (!provider || !provider->settled.loginHosts)
        return true;
    return std::any_of(provider->loginHosts.cbegin(), provider->loginHosts.cend(),
        [&row](const LoginHost &host) { return host.host == row.loginHost; });
}

Task<Done> Rights::mayWrite(const ConnectionRow &row)
{
    if (policy().forbidsWriting() || !isUsable(row))
        return Task<Done>::settled(fail(forbiddenBy(policy())));
    return whereNotReadOnly();
}

Task<Done> Rights::mayAutomate(const std::optional<ConnectionRow> &row)
{
    if (policy().forbids(Act::Commands) || policy().forbidsWriting() || (row && !isUsable(*row)))
        return Task<Done>::settled(fail(forbiddenBy(policy())));
    return whereNotReadOnly();
}

Task<Done> Rights::whereNotReadOnly()
{
    return m_preferences.read().then(this, [](const Preferences &preferences) -> Result<Done> {
        if (!preferences.readOnly)
            return Done{};
        return fail({.kind = ErrorKind::Forbidden,
            .detail = u"read-only mode is on"_s,
            .providerCode = u"read_only_mode"_s});
    });
}

Result<Done> Rights::mayUse(const ConnectionRow &row) const
{
    if (!isUsable(row))
        return fail(forbiddenBy(policy()));
    return Done{};
}

QStringList Rights::lacking(
    const ConnectionRow &row, const QStringList &scopes, const QStringList &granted) const
{
    const ProviderDescriptor *const provider = m_catalog.find(row.provider);
    return provider ? notGranted(*provider, scopes, granted) : QStringList();
}

Result<Done> Rights::mayHandOut(const ConnectionRow &row) const
{
    if (policy().forbids(Act::TokenOutput) || !isUsable(row))
        return fail(forbiddenBy(policy()));
    return Done{};
}

} // namespace patchbay
