#include "oauth/pushedrequest.h"

#include "base/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype longestUri = 2048;
constexpr qint64 longestLifetime = 24 * 3600;

/// RFC 3986: an absolute URI is visible ASCII and begins with a scheme.
bool isUri(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && colon + 1 < text.size() && text.size() <= longestUri
        && std::all_of(
            text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

} // namespace

HttpRequest pushRequest(const QUrl &endpoint, const OAuthClient &client, const PendingAuthorization &pending)
{
    OAuthClient sender = client;
    sender.bodyFormat = BodyFormat::Form;
    FormFields fields = decodeForm(pending.form.reveal());
    // Where the client says who it is in the header, the parameter of the request still stands in the body.
    const bool inHeader
        = sender.authentication == ClientAuthentication::Basic && !sender.clientSecret.isEmpty();
    if (!inHeader)
        fields.removeIf([](const auto &field) { return field.first == "client_id"; });
    return tokenEndpointRequest(endpoint, sender, fields);
}

Result<PushedRequest> readPushReply(const HttpReply &reply, Timestamp now)
{
    const Result<QJsonObject> json = parseJsonObject(reply.body);
    if ((reply.status != 200 && reply.status != 201) || !json || json->value("error"_L1).isString()) {
        // No token can be in it, so this reads as the error that it is.
        const Result<TokenSet> judged = readTokenReply(reply, {}, {}, now);
        return fail(judged ? Error{ErrorKind::Protocol, u"push reply: tokens instead of a request"_s}
                           : judged.error());
    }
    const QString uri = json->value("request_uri"_L1).toString();
    const qint64 seconds = json->value("expires_in"_L1).toInteger(0);
    if (!isUri(uri) || seconds < 1) // RFC 9126 2.2: both must be there
        return fail(ErrorKind::Protocol, u"push reply: it does not name the request and its time"_s);
    return PushedRequest{Secret::fromString(uri), std::chrono::seconds(std::min(seconds, longestLifetime))};
}

Secret pushedUrl(const QUrl &endpoint, const QString &clientId, const PushedRequest &pushed)
{
    return withQuery(endpoint,
        encodeForm(
            {{"client_id", clientId.toUtf8()}, {"request_uri", pushed.requestUri.reveal().toByteArray()}}));
}

} // namespace patchbay
