#include "providers/policyrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QStringList settleHosts(ProviderDescriptor &provider, const ProviderRule &rule, const QString &pointer)
{
    QStringList problems;
    QList<LoginHost> hosts;
    for (qsizetype i = 0; i < rule.loginHosts.size(); ++i) {
        const auto host = loginHostOf(provider, rule.loginHosts[i]);
        if (!host) {
            problems.append(u"%1/loginHosts/%2: %3"_s.arg(pointer).arg(i).arg(host.error().detail));
            continue;
        }
        const auto known = std::find_if(provider.loginHosts.cbegin(), provider.loginHosts.cend(),
            [&host](const LoginHost &one) { return one.host == *host; });
        hosts.append(known != provider.loginHosts.cend()
                ? *known
                : LoginHost{*host, *host, *host, environmentOf(provider, *host)});
    }
    if (!problems.isEmpty())
        return problems;
    provider.loginHosts = hosts;
    provider.customHostPattern.clear();
    provider.settled.loginHosts = true;
    return {};
}

QStringList settleWays(ProviderDescriptor &provider, const ProviderRule &rule, const QString &pointer)
{
    QList<ConsentWay> ways;
    std::copy_if(rule.consentWays.cbegin(), rule.consentWays.cend(), std::back_inserter(ways),
        [&provider](ConsentWay way) { return provider.consentWays.contains(way); });
    if (ways.size() != rule.consentWays.size())
        return {pointer + u"/consentWays: holds a way that the provider does not have"_s};
    provider.consentWays = ways;
    provider.settled.consentWays = true;
    return {};
}

QStringList settleOne(ProviderDescriptor &provider, const ProviderRule &rule, const QString &pointer)
{
    QStringList problems;
    if (!rule.loginHosts.isEmpty())
        problems += settleHosts(provider, rule, pointer);
    if (!rule.consentWays.isEmpty())
        problems += settleWays(provider, rule, pointer);
    if (!rule.clientId.isEmpty()) {
        provider.clientId = rule.clientId;
        provider.settled.clientId = true;
    }
    return problems;
}

} // namespace

QStringList settle(QList<ProviderDescriptor> &providers, const Policy &policy)
{
    QStringList problems;
    const auto find = [&providers](const ProviderId &id) {
        return std::find_if(providers.begin(), providers.end(),
            [&id](const ProviderDescriptor &provider) { return provider.id == id; });
    };
    for (const auto &[id, rule] : policy.rules.asKeyValueRange()) {
        const QString pointer = u"/providers/"_s + id.value;
        if (const auto provider = find(id); provider != providers.end())
            problems += settleOne(*provider, rule, pointer);
        else
            problems.append(pointer + u": there is no such provider"_s);
    }
    for (const ProviderId &id : policy.allowedProviders.value_or(QList<ProviderId>())) {
        if (find(id) == providers.end())
            problems.append(u"/allowedProviders: there is no provider '%1'"_s.arg(id.value));
    }
    for (ProviderDescriptor &provider : providers)
        provider.settled.closed = !problems.isEmpty() || !policy.allows(provider.id);
    return problems;
}

} // namespace patchbay
