#include "cli/providerfacts.h"

#include "cli/connectionfacts.h"
#include "presentation/setupsteps.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QJsonArray hostsJson(const ProviderDescriptor &provider)
{
    QJsonArray hosts;
    for (const LoginHost &host : provider.loginHosts) {
        hosts.append(QJsonObject{{"key"_L1, host.key}, {"label"_L1, host.label}, {"host"_L1, host.host},
            {"environment"_L1, environmentName(host.environment)}});
    }
    return hosts;
}

QJsonArray scopesJson(const ProviderDescriptor &provider)
{
    QJsonArray scopes;
    for (const ScopeChoice &scope : provider.scopes) {
        scopes.append(QJsonObject{{"name"_L1, scope.name}, {"description"_L1, scope.description},
            {"required"_L1, scope.required}, {"byDefault"_L1, scope.byDefault}});
    }
    return scopes;
}

QJsonArray waysJson(const ProviderDescriptor &provider)
{
    QJsonArray ways;
    for (const ConsentWay way : provider.consentWays)
        ways.append(wayName(way));
    return ways;
}

} // namespace

QString clientIdOf(const ProviderDescriptor &provider, const ProviderSettings &settings)
{
    return settings.clientId.isEmpty() || provider.settled.clientId ? provider.clientId : settings.clientId;
}

QString readinessOf(const ProviderDescriptor &provider, const ProviderSettings &settings)
{
    if (provider.settled.closed)
        return u"forbidden"_s;
    return clientIdOf(provider, settings).isEmpty() ? u"not_set_up"_s : u"ready"_s;
}

QString wayName(ConsentWay way)
{
    switch (way) {
    case ConsentWay::Embedded:
        return u"embedded"_s;
    case ConsentWay::Browser:
        return u"browser"_s;
    case ConsentWay::DeviceCode:
        return u"deviceCode"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ConsentWay> wayNamed(const QString &name)
{
    for (const ConsentWay way : {ConsentWay::Embedded, ConsentWay::Browser, ConsentWay::DeviceCode}) {
        if (wayName(way) == name)
            return way;
    }
    return std::nullopt;
}

QJsonObject providerJson(
    const ProviderDescriptor &provider, const ProviderSettings &settings, int connections)
{
    QJsonObject json{
        {"id"_L1, provider.id.value},
        {"name"_L1, provider.name},
        {"origin"_L1, originName(provider.origin)},
        {"state"_L1, readinessOf(provider, settings)},
        {"connections"_L1, connections},
        {"clientId"_L1, clientIdOf(provider, settings)},
        {"ownApp"_L1, !settings.clientId.isEmpty() && !provider.settled.clientId},
        {"hasClientSecret"_L1, settings.hasClientSecret},
        {"needsClientSecret"_L1, provider.needsClientSecret},
        {"loginHost"_L1, settings.loginHost},
        {"loginHosts"_L1, hostsJson(provider)},
        {"takesOtherHosts"_L1, !provider.customHostPattern.isEmpty()},
        {"scopes"_L1, QJsonArray::fromStringList(settings.scopes)},
        {"scopeChoices"_L1, scopesJson(provider)},
        {"reason"_L1, settings.reason.isEmpty() ? provider.reason : settings.reason},
        {"redirectUris"_L1, QJsonArray::fromStringList(provider.redirectUris)},
        {"ways"_L1, waysJson(provider)},
        {"setupSteps"_L1, QJsonArray::fromStringList(plainSetupSteps(provider.setupSteps))},
        {"takesRecords"_L1, !provider.recordsApi.isEmpty()},
    };
    if (settings.consentWay)
        json.insert("way"_L1, wayName(*settings.consentWay));
    return json;
}

} // namespace patchbay
