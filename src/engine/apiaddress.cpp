#include "engine/apiaddress.h"

namespace patchbay
{

QString apiHost(const ProviderDescriptor &provider, const QString &loginHost, const QUrl &instanceUrl)
{
    return provider.localService.isEmpty() ? loginHost : instanceUrl.authority();
}

Result<QUrl> apiAddress(const ProviderDescriptor &provider, const QString &urlTemplate,
    const ConnectionRow &row, const QUrl &instanceUrl)
{
    return expand(
        provider, urlTemplate, {apiHost(provider, row.loginHost, instanceUrl), instanceUrl, row.clientId});
}

} // namespace patchbay
