#include "providers/descriptor.h"

#include "net/weburl.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// The whole of `text`; a pattern's own `$` would also match before a trailing newline.
bool matchesWhole(const QString &pattern, const QString &text)
{
    if (pattern.isEmpty())
        return false;
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(text).hasMatch();
}

/// A host that can be put into a template without moving the borders of its parts.
bool isPlainHost(const QString &host)
{
    return matchesWhole(u"[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?"_s, host);
}

Result<QString> fillIn(const QString &urlTemplate, const TemplateValues &values)
{
    QString text = urlTemplate;
    if (text.contains("{host}"_L1)) {
        if (values.host.isEmpty())
            return fail(ErrorKind::Misconfigured, u"an address needs a sign-in host and there is none"_s);
        if (!isPlainHost(values.host))
            return fail(ErrorKind::Insecure, u"the sign-in host is not a plain host name"_s);
        text.replace("{host}"_L1, values.host);
    }
    if (text.contains("{instance_url}"_L1)) {
        if (values.instanceUrl.isEmpty())
            return fail(ErrorKind::Misconfigured, u"an address needs an instance URL and there is none"_s);
        QString base
            = values.instanceUrl.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
        while (base.endsWith(u'/'))
            base.chop(1);
        text.replace("{instance_url}"_L1, base);
    }
    if (text.contains("{client_id}"_L1)) {
        if (values.clientId.isEmpty())
            return fail(ErrorKind::Misconfigured, u"an address needs a client id and there is none"_s);
        text.replace("{client_id}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(values.clientId)));
    }
    return text;
}

bool isLoginHost(const ProviderDescriptor &provider, const QString &host)
{
    return std::any_of(provider.loginHosts.begin(), provider.loginHosts.end(),
        [&host](const LoginHost &known) { return known.host == host; });
}

} // namespace

Result<QUrl> expand(
    const ProviderDescriptor &provider, const QString &urlTemplate, const TemplateValues &values)
{
    return fillIn(urlTemplate, values).and_then([&provider](const QString &text) -> Result<QUrl> {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || text.contains(u'{'))
            return fail(ErrorKind::Misconfigured, u"an address of the provider is not a URL"_s);
        const bool loopback = provider.loopbackHttp && url.scheme() == "http"_L1 && isLoopback(url);
        if (hasUserInfo(url) || (url.scheme() != "https"_L1 && !loopback))
            return fail(ErrorKind::Insecure, u"an address of the provider is not https"_s);
        return url;
    });
}

bool mayReceiveToken(const ProviderDescriptor &provider, const QString &loginHost, const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || hasUserInfo(url))
        return false;
    const QString host = url.host(QUrl::FullyEncoded);
    if (url.scheme() == "http"_L1)
        return provider.loopbackHttp && isLoopback(url)
            && (!loginHost.contains(u':') || url.authority() == loginHost);
    if (url.scheme() != "https"_L1 || url.port(443) != 443)
        return false;
    return (!loginHost.isEmpty() && host == loginHost) || isLoginHost(provider, host)
        || matchesWhole(provider.instanceHostPattern, host);
}

Result<QString> repairHost(const ProviderDescriptor &provider, const QString &typed)
{
    const QString text = typed.simplified().remove(u' ');
    const QUrl url(text.contains("://"_L1) ? text : "https://"_L1 + text);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (!url.isValid() || host.isEmpty() || url.port(443) != 443 || hasUserInfo(url))
        return fail(ErrorKind::Rejected, u"this is not the name of a host"_s);
    for (const auto &[from, to] : provider.hostRepairs) {
        if (host.endsWith(from)) {
            host = host.chopped(from.size()) + to;
            break;
        }
    }
    if (isLoginHost(provider, host) || matchesWhole(provider.customHostPattern, host))
        return host;
    return fail(ErrorKind::Rejected, u"no rule of the provider allows this host"_s);
}

Result<QString> loginHostOf(const ProviderDescriptor &provider, const QString &keyOrTyped)
{
    if (keyOrTyped.isEmpty()) {
        if (provider.loginHosts.isEmpty())
            return QString();
        return provider.loginHosts.first().host;
    }
    for (const LoginHost &known : provider.loginHosts) {
        if (known.key == keyOrTyped || known.host == keyOrTyped)
            return known.host;
    }
    return repairHost(provider, keyOrTyped);
}

Environment environmentOf(const ProviderDescriptor &provider, const QString &host)
{
    for (const EnvironmentRule &rule : provider.environments) {
        if (matchesWhole(rule.hostPattern, host))
            return rule.environment;
    }
    for (const LoginHost &known : provider.loginHosts) {
        if (known.host == host)
            return known.environment;
    }
    return Environment::None;
}

QStringList lackingFor(const ProviderDescriptor &provider, const QString &feature, const QStringList &granted)
{
    for (const FeatureScopes &needs : provider.features) {
        if (needs.feature != feature || granted.isEmpty())
            continue;
        const bool has = std::any_of(needs.anyOf.cbegin(), needs.anyOf.cend(),
            [&granted](const QString &scope) { return granted.contains(scope); });
        return has ? QStringList() : needs.anyOf;
    }
    return {};
}

QStringList notGranted(
    const ProviderDescriptor &provider, const QStringList &asked, const QStringList &granted)
{
    const auto isGranted = [&granted](const QString &scope) { return granted.contains(scope); };
    if (granted.isEmpty()
        || std::any_of(provider.scopesForAll.cbegin(), provider.scopesForAll.cend(), isGranted))
        return {};
    QStringList missing;
    for (const QString &scope : asked) {
        if (!isGranted(scope) && !provider.scopesUntold.contains(scope))
            missing.append(scope);
    }
    return missing;
}

} // namespace patchbay
