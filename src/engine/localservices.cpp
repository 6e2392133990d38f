#include "engine/localservices.h"

#include "providers/descriptor.h"

namespace patchbay
{

Task<QString> loginAuthority(
    LocalServices &services, QObject *context, const ProviderDescriptor &provider, const QString &loginHost)
{
    if (provider.localService.isEmpty())
        return Task<QString>::settled(loginHost);
    return services.address(provider.localService).then(context, [](const QUrl &url) {
        return url.authority();
    });
}

} // namespace patchbay
