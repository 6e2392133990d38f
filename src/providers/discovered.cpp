#include "providers/discovered.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString textOf(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Result<ProviderDescriptor> withMetadata(ProviderDescriptor provider, const ServerMetadata &metadata)
{
    if (!metadata.challengeMethods.isEmpty() && !metadata.challengeMethods.contains("S256"_L1))
        return fail(ErrorKind::Misconfigured, u"the server does not know S256"_s);
    if (metadata.deviceAuthorizationEndpoint.isEmpty())
        provider.consentWays.removeAll(ConsentWay::DeviceCode);
    if (provider.consentWays.isEmpty())
        return fail(ErrorKind::Misconfigured, u"the server knows no way to sign in that is allowed"_s);
    provider.usePkce = true;
    provider.issuer = metadata.issuer;
    provider.namesIssuer = metadata.namesIssuerInCallback;
    provider.authorizationEndpoint = textOf(metadata.authorizationEndpoint);
    provider.tokenEndpoint = textOf(metadata.tokenEndpoint);
    provider.revocationEndpoint = textOf(metadata.revocationEndpoint);
    provider.deviceEndpoint = textOf(metadata.deviceAuthorizationEndpoint);
    provider.pushEndpoint
        = metadata.requiresPushedRequests ? textOf(metadata.pushedRequestEndpoint) : QString();
    return provider;
}

} // namespace patchbay
