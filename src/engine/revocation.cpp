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
    const ConnectionService::Parts &parts, QObject *context, const ConnectionRow &row, const TokenSet &tokens)
{
    const ProviderDescriptor *const provider = parts.catalog.find(row.provider);
    const Secret token = provider ? tokenToRevoke(provider->revocation, tokens) : Secret();
    if (!provider || row.revocationEndpoint.isEmpty() || token.isEmpty())
        return Task<Done>::settled(fail(ErrorKind::NotFound, u"there is nothing to revoke, or nowhere to"_s));
    const auto send = [parts, provider = *provider, row, token](
                          const QString &host, const Secret &secret) -> Task<HttpReply> {
        const TemplateValues values{host, row.instanceUrl, row.clientId};
        const auto endpoint = expand(provider, row.revocationEndpoint, values);
        if (!endpoint)
            return Task<HttpReply>::settled(fail(endpoint.error()));
        if (provider.revocation.authentication == RevocationShape::Authentication::Basic && secret.isEmpty())
            return Task<HttpReply>::settled(
                fail(ErrorKind::NotFound, u"revoking needs a client secret and there is none"_s));
        HttpRequest request = revokeRequest(*endpoint,
            {row.clientId, secret, provider.clientAuthentication, provider.bodyFormat}, token,
            provider.revocation);
        request.deadline = revokeDeadline;
        return parts.http.send(request);
    };
    return loginAuthority(parts.services, context, *provider, row.loginHost)
        .then(context,
            [parts, context, row, send](const QString &host) {
                return clientSecretOf(parts.connections, parts.vault, context, row.provider, row.clientId)
                    .then(context, [send, host](const Secret &secret) { return send(host, secret); });
            })
        .then(context, [parts, provider = *provider](const HttpReply &reply) {
            return readReply(provider, reply, parts.clock.now());
        });
}

} // namespace patchbay
