#include "presentation/providersettingsviewmodel.h"

#include "presentation/messages.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

ProviderSettingsViewModel::ProviderSettingsViewModel(const Parts &parts)
    : m_parts(parts)
{
}

const ProviderDescriptor *ProviderSettingsViewModel::provider() const
{
    return m_parts.catalog.find(m_provider);
}

bool ProviderSettingsViewModel::allowsCustomHost() const
{
    return provider() && !provider()->customHostPattern.isEmpty();
}

bool ProviderSettingsViewModel::mayHaveSecret() const
{
    // A local service is ours and has no secrets; everybody else's app may ask for one.
    return provider() && provider()->localService.isEmpty();
}

void ProviderSettingsViewModel::load(const ProviderId &id)
{
    m_provider = id;
    m_parts.connections.allSettings().finally(this, [this, id](const Result<QList<ProviderSettings>> &all) {
        if (id != m_provider || !provider())
            return;
        m_settings = {};
        m_settings.provider = id;
        if (all) {
            for (const ProviderSettings &settings : *all) {
                if (settings.provider == id)
                    m_settings = settings;
            }
        }
        const QList<LoginHost> &hosts = provider()->loginHosts;
        const auto known = std::find_if(hosts.cbegin(), hosts.cend(), [this](const LoginHost &host) {
            return m_settings.loginHost.isEmpty() || host.key == m_settings.loginHost
                || host.host == m_settings.loginHost;
        });
        m_input = {};
        m_input.clientId = m_settings.clientId.isEmpty() ? provider()->clientId : m_settings.clientId;
        m_input.hostKey = known == hosts.cend() ? QString() : known->key;
        m_input.customHost = known == hosts.cend() ? m_settings.loginHost : QString();
        m_input.reason = m_settings.reason;
        m_input.scopes = m_settings.scopes;
        if (m_input.scopes.isEmpty()) {
            for (const ScopeChoice &scope : provider()->scopes) {
                if (scope.required || scope.byDefault)
                    m_input.scopes.append(scope.name);
            }
        }
        emit loaded();
    });
}

ProviderSettingsViewModel::HostCheck ProviderSettingsViewModel::checkHost(const QString &typed) const
{
    if (!provider())
        return {};
    const Result<QString> repaired = repairHost(*provider(), typed);
    if (!repaired)
        return {{}, {},
            tr("This is not an address of %1. Copy it from the browser while you are signed in.")
                .arg(provider()->name)};
    const QString plain = typed.trimmed().toLower();
    if (plain == *repaired)
        return {*repaired, {}, {}};
    return {*repaired, tr("Patchbay uses the sign-in address %1 instead.").arg(*repaired), {}};
}

void ProviderSettingsViewModel::save(const Input &input, const Secret &secret)
{
    if (!provider())
        return;
    ProviderSettings settings = m_settings;
    settings.clientId = input.clientId.trimmed();
    settings.reason = input.reason.trimmed();
    settings.scopes = input.scopes;
    settings.loginHost = input.hostKey;
    settings.onHome = true;
    if (settings.clientId.isEmpty())
        return emit refused(u"clientId"_s, tr("The client id is missing. Copy it from your app."));
    static const QRegularExpression blank(u"[\\s\\x00-\\x1f\\x7f]"_s);
    if (settings.clientId.contains(blank))
        return emit refused(
            u"clientId"_s, tr("A client id has no blanks. Copy it again, without the line around it."));
    if (input.hostKey.isEmpty()) {
        const HostCheck check = checkHost(input.customHost);
        if (!check.problem.isEmpty())
            return emit refused(u"customHost"_s, check.problem);
        settings.loginHost = check.host;
    }
    if (secret.isEmpty())
        return store(settings, Task<Done>::settled(Done{}));
    settings.hasClientSecret = true;
    store(settings, m_parts.vault.write(VaultKey::forClientSecret(m_provider), secret));
}

void ProviderSettingsViewModel::reset()
{
    ProviderSettings settings;
    settings.provider = m_provider;
    store(settings,
        m_settings.hasClientSecret ? m_parts.vault.erase(VaultKey::forClientSecret(m_provider))
                                   : Task<Done>::settled(Done{}));
}

void ProviderSettingsViewModel::store(const ProviderSettings &settings, const Task<Done> &secretDone)
{
    // The secret first: settings that promise one must not stand without it.
    secretDone
        .then(this, [this, settings](const Done &) { return m_parts.connections.saveSettings(settings); })
        .finally(this, [this, settings](const Result<Done> &result) {
            if (!result)
                return emit refused({}, words(result.error()));
            m_settings = settings;
            emit saved();
            load(m_provider);
        });
}

QString ProviderSettingsViewModel::words(const Error &error) const
{
    return messageFor(error, {provider() ? provider()->name : QString(), {}, {}}).text();
}

} // namespace patchbay
