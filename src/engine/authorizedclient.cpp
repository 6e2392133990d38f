#include "engine/authorizedclient.h"

#include "base/jsonreader.h"
#include "base/logging.h"
#include "engine/apiaddress.h"
#include "engine/tokenbroker.h"
#include "oauth/bearererror.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int replacements = 2;

/// Some APIs answer 200 and say in the body that the token is dead.
bool saysDeadGrant(const TokenReplyShape &shape, const HttpReply &reply)
{
    if (shape.okMember.isEmpty() || !reply.isSuccess())
        return false;
    const auto json = parseJsonObject(reply.body);
    return json && json->value(shape.okMember).isBool() && !json->value(shape.okMember).toBool()
        && shape.deadGrantCodes.contains(json->value("error"_L1).toString());
}

bool holdsOne(const QByteArray &body, const QList<QByteArray> &texts)
{
    return std::any_of(
        texts.cbegin(), texts.cend(), [&body](const QByteArray &text) { return body.contains(text); });
}

/// Is the token to blame, so that a new one can help (RFC 6750 3.1)?
bool rejectsToken(const ProviderDescriptor &provider, const HttpReply &reply)
{
    if (reply.status == 401) {
        // The session is fine and the API is not allowed to it: a new token would be refused just the same.
        return blamesToken(reply) && !holdsOne(reply.body, provider.apiReply.soundToken);
    }
    if (reply.status == 403)
        return blamesToken(reply) || provider.apiReply.deadToken.contains(reply.body.trimmed());
    return saysDeadGrant(provider.replyShape, reply);
}

/// The org's data lives elsewhere by now; where, only a refresh tells. Nothing was done with the request.
bool saysMoved(const ProviderDescriptor &provider, const AccessToken &token, const HttpReply &reply)
{
    if (token.instanceUrl.isEmpty())
        return false;
    switch (reply.status) {
    case 301:
    case 302:
    case 307:
    case 308:
        return true;
    default:
        return reply.status == 400 && holdsOne(reply.body, provider.apiReply.moved);
    }
}

/// Of the hosts that may see this provider's tokens only this connection's own: another org's host is as
/// foreign as any other.
bool isOwnHost(const AccessToken &token, const QString &loginHost, const QUrl &url)
{
    return token.instanceUrl.isEmpty() || url.host() == token.instanceUrl.host() || url.host() == loginHost;
}

Result<QUrl> absoluteUrl(const ProviderDescriptor &provider, const AccessToken &token, const QUrl &url)
{
    if (!url.isRelative())
        return url;
    if (!url.authority().isEmpty())
        return fail(ErrorKind::Insecure, u"a relative address names a host"_s);
    const QString base = provider.apiBase.isEmpty() ? u"{instance_url}"_s : provider.apiBase;
    return expand(provider, base, {{}, token.instanceUrl, {}}).map([&url](const QUrl &root) {
        QString start = root.toString(QUrl::FullyEncoded);
        while (start.endsWith(u'/'))
            start.chop(1);
        const QString rest = url.toString(QUrl::FullyEncoded);
        const bool joined = rest.isEmpty() || rest.startsWith(u'/') || rest.startsWith(u'?');
        return QUrl(start + (joined ? QString() : u"/"_s) + rest, QUrl::StrictMode);
    });
}

Result<HttpRequest> authorized(const ProviderDescriptor &provider, const QString &loginHost,
    const AccessToken &token, const HttpRequest &request)
{
    const auto url = absoluteUrl(provider, token, request.url);
    if (!url)
        return fail(url.error());
    const QString host = apiHost(provider, loginHost, token.instanceUrl);
    if (!mayReceiveToken(provider, host, *url) || !isOwnHost(token, loginHost, *url)) {
        qCWarning(lcConnections) << "refused to send a token to" << redacted(*url);
        return fail(ErrorKind::Insecure, u"the address is not one this connection's token may go to"_s);
    }
    HttpRequest signedRequest = request;
    signedRequest.url = *url;
    QByteArray header = provider.tokenScheme + ' ';
    header.append(token.token.reveal());
    signedRequest.authorization = Secret(std::move(header));
    return signedRequest;
}

Task<Done> tell(const std::function<Task<Done>()> &step)
{
    return step ? step() : Task<Done>::settled(Done{});
}

} // namespace

AuthorizedClient::AuthorizedClient(
    const ProviderCatalog &catalog, ConnectionStore &connections, TokenBroker &tokens, HttpClient &http)
    : m_catalog(catalog)
    , m_connections(connections)
    , m_tokens(tokens)
    , m_http(http)
{
}

Task<HttpReply> AuthorizedClient::send(
    const ConnectionId &id, const HttpRequest &request, std::stop_token stop, SendWatch watch)
{
    return findSender(id).then(this, [this, id, request, stop, watch](const Sender &sender) {
        const Call call{sender, request, stop, watch};
        return m_tokens.fresh(id).then(
            this, [this, call](const AccessToken &token) { return attempt(token, call, replacements); });
    });
}

Task<AuthorizedClient::Sender> AuthorizedClient::findSender(const ConnectionId &id)
{
    return m_connections.find(id).then(this, [this](const ConnectionRow &row) -> Result<Sender> {
        const ProviderDescriptor *const provider = m_catalog.find(row.provider);
        if (!provider)
            return fail(ErrorKind::Misconfigured, u"the provider has no definition any more"_s);
        if (row.phase == ConnectionPhase::Connecting || row.phase == ConnectionPhase::Removing)
            return fail(ErrorKind::NotFound, u"the account is not connected"_s);
        return Sender{row.id, row.loginHost, *provider};
    });
}

Task<HttpReply> AuthorizedClient::sendWith(const AccessToken &token, const Call &call)
{
    if (call.stop.stop_requested())
        return Task<HttpReply>::settled(cancelled());
    const auto ready = authorized(call.sender.provider, call.sender.loginHost, token, call.request);
    if (!ready)
        return Task<HttpReply>::settled(fail(ready.error()));
    return tell(call.watch.leaves).then(this, [this, request = *ready, stop = call.stop](Done) {
        return m_http.send(request, stop);
    });
}

/// With a token renewed for this call once and never again: the answer is the caller's then, whatever it is.
/// One that another program had got meanwhile may have ended just the same: that costs another turn.
Task<HttpReply> AuthorizedClient::attempt(const AccessToken &token, const Call &call, int turns)
{
    return sendWith(token, call).then(this, [this, token, call, turns](const HttpReply &reply) {
        if (turns == 0
            || (!rejectsToken(call.sender.provider, reply) && !saysMoved(call.sender.provider, token, reply)))
            return Task<HttpReply>::settled(reply);
        return tell(call.watch.refused)
            .then(this,
                [this, token, call](Done) { return m_tokens.replace(call.sender.connection, token.token); })
            .then(this, [this, call, turns](const AccessToken &next) {
                return attempt(next, call, next.renewed ? 0 : turns - 1);
            });
    });
}

} // namespace patchbay
