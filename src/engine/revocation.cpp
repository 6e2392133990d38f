#include "engine/revocation.h"

#include "base/jsonreader.h"
#include "engine/clientcredentials.h"
#include "engine/localservices.h"
#include "net/httpclient.h"
#include "oauth/tokenrequests.h"
#include "providers/catalog.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds revokeDeadline = 10s;

/// Some say 200 and `ok: false`.
Result<Done> readReply(const ProviderDescriptor &provider, const HttpReply &reply, Timestamp now)
{
    const TokenReplyShape &shape = provider.replyShape;
    const auto json = shape.okMember.isEmpty() ? fail(ErrorKind::NotFound, {}) : parseJsonObject(reply.body);
    if (reply.isSuccess() && json && !json->value(shape.okMember).toBool(true)) {
        const QString code = json->value("error"_L1).toString();
        if (shape.deadGrantCodes.contains(code))
            return Done{}; // it is dead already
        return fail({.kind = ErrorKind::Rejected,
            .detail = u"the provider did not revoke the grant"_s,
            .providerCode = foreignText(code),
            .httpStatus = reply.status});
    }
    return readRevokeReply(reply, now, provider.revocation);
}

} // namespace

Task<Done> revokeGrant(
    const ConnectionService::Parts &parts, QObject *context, const ConnectionRow &of, const TokenSet &tokens)
{
    const ConnectionRow row = asGranted(of, tokens.app);
    const ProviderDescriptor *const provider = parts.catalog.find(row.provider);
    const Secret token = provider ? tokenToRevoke(provider->revocation, tokens) : Secret();
    if (!provider || row.revocationEndpoint.isEmpty() || token.isEmpty())
        return Task<Done>::settled(fail(ErrorKind::NotFound, u"there is nothing to revoke, or nowhere to"_s));
    const auto send = [parts, provider = *provider, row, token](
                          const QString &host, const OAuthClient &client) -> Task<HttpReply> {
        const TemplateValues values{host, row.instanceUrl, row.clientId};
        const auto endpoint = expand(provider, row.revocationEndpoint, values);
        if (!endpoint)
            return Task<HttpReply>::settled(fail(endpoint.error()));
        if (provider.revocation.authentication == RevocationShape::Authentication::Basic
            && client.clientSecret.isEmpty())
            return Task<HttpReply>::settled(
                fail(ErrorKind::NotFound, u"revoking needs a client secret and there is none"_s));
        HttpRequest request = revokeRequest(*endpoint, client, token, provider.revocation);
        request.deadline = revokeDeadline;
        return parts.http.send(request);
    };
    return loginAuthority(parts.services, context, *provider, row.loginHost)
        .then(context,
            [parts, context, provider = *provider, row, app = tokens.app, send](const QString &host) {
                return clientOf(parts.connections, parts.vault, context, provider, row, app)
                    .then(context, [send, host](const OAuthClient &client) { return send(host, client); });
            })
        .then(context, [parts, provider = *provider](const HttpReply &reply) {
            return readReply(provider, reply, parts.clock.now());
        });
}

} // namespace patchbay
