#include "engine/smoketest.h"

#include "engine/apiaddress.h"
#include "engine/authorizedclient.h"
#include "engine/tokenbroker.h"
#include "providers/apireply.h"
#include "providers/catalog.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Finding = std::optional<ConnectionService::SmokeFinding>;

/// Providers that tell no scopes are asked all the same; a refusal is then their own word.
bool isAllowed(const SmokeAction &smoke, const ConnectionRow &row)
{
    return smoke.scope.isEmpty() || row.scopesGranted.isEmpty() || row.scopesGranted.contains(smoke.scope);
}

} // namespace

Task<Finding> runSmokeTest(const ConnectionService::Parts &parts, QObject *context, const ConnectionRow &row)
{
    const ProviderDescriptor *const found = parts.catalog.find(row.provider);
    if (!found || !found->smoke || !isAllowed(*found->smoke, row))
        return Task<Finding>::settled(Finding());
    return parts.tokens.fresh(row.id).then(
        context, [parts, context, row, provider = *found](const AccessToken &token) -> Task<Finding> {
            const RequestTemplate &wanted = provider.smoke->request;
            const auto url = apiAddress(provider, wanted.url, row, token.instanceUrl);
            if (!url)
                return Task<Finding>::settled(fail(url.error()));
            return parts.client
                .send(row.id,
                    {.method = wanted.method, .url = *url, .headers = wanted.headers, .body = wanted.body})
                .then(context, [parts, provider](const HttpReply &reply) -> Result<Finding> {
                    return readSmokeCount(provider, *provider.smoke, reply, parts.clock.now())
                        .map([&provider](qint64 count) {
                            return Finding({provider.smoke->label, count});
                        });
                });
        });
}

} // namespace patchbay
