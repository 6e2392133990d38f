#include "oauth/tokenrequests.h"

#include "oauth/formcoding.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// RFC 6749 2.3.1: both parts form-encoded before they are joined.
Secret basicAuthorization(const OAuthClient &client)
{
    QByteArray pair = formEncoded(client.clientId.toUtf8()) + ':' + formEncoded(client.clientSecret.reveal());
    QByteArray value = "Basic ";
    value += pair.toBase64();
    wipe(pair);
    return Secret(std::move(value));
}

QByteArray asJson(const FormFields &fields)
{
    QJsonObject json;
    for (const auto &[name, value] : fields)
        json.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

HttpRequest formRequest(const QUrl &endpoint, BodyFormat format, const FormFields &fields)
{
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint;
    request.maxReplyBytes = 1024 * 1024;
    const bool json = format == BodyFormat::Json;
    request.headers = {{"Content-Type", json ? "application/json" : "application/x-www-form-urlencoded"},
        {"Accept", "application/json"}};
    request.secretBody = Secret(json ? asJson(fields) : encodeForm(fields));
    return request;
}

} // namespace

HttpRequest tokenEndpointRequest(const QUrl &endpoint, const OAuthClient &client, FormFields fields)
{
    // RFC 6749 2.3: one way of authentication in a request, never two.
    const bool basic = client.authentication == ClientAuthentication::Basic && !client.clientSecret.isEmpty();
    if (!basic) {
        fields.append({"client_id", client.clientId.toUtf8()});
        if (!client.clientSecret.isEmpty())
            fields.append({"client_secret", client.clientSecret.reveal().toByteArray()});
    }
    HttpRequest request = formRequest(endpoint, client.bodyFormat, fields);
    if (basic)
        request.authorization = basicAuthorization(client);
    return request;
}

HttpRequest codeRequest(const QUrl &endpoint, const OAuthClient &client, const PendingAuthorization &pending,
    const AuthorizationCode &code)
{
    // RFC 6749 4.1.3: the redirect URI byte for byte as it was in the authorization request.
    FormFields fields{{"grant_type", "authorization_code"}, {"code", code.code.reveal().toByteArray()},
        {"redirect_uri", pending.redirectUri.toEncoded(QUrl::FullyEncoded)}};
    if (!pending.verifier.isEmpty())
        fields.append({"code_verifier", pending.verifier.reveal().toByteArray()}); // RFC 7636 4.5
    return tokenEndpointRequest(endpoint, client, fields);
}

HttpRequest refreshRequest(const QUrl &endpoint, const OAuthClient &client, const TokenSet &tokens)
{
    // RFC 6749 6: without a scope, so that never more is asked for than was granted.
    return tokenEndpointRequest(endpoint, client,
        {{"grant_type", "refresh_token"}, {"refresh_token", tokens.refreshToken.reveal().toByteArray()}});
}

Secret tokenToRevoke(const RevocationShape &shape, const TokenSet &tokens)
{
    const bool access = shape.token == RevocationShape::Token::Access || tokens.refreshToken.isEmpty();
    return access ? tokens.accessToken : tokens.refreshToken;
}

HttpRequest revokeRequest(
    const QUrl &endpoint, const OAuthClient &client, const Secret &token, const RevocationShape &shape)
{
    FormFields fields{{shape.tokenMember, token.reveal().toByteArray()}}; // RFC 7009 2.1
    OAuthClient speaker = client;
    speaker.bodyFormat = shape.bodyFormat;
    if (shape.authentication == RevocationShape::Authentication::Basic)
        speaker.authentication = ClientAuthentication::Basic;
    HttpRequest request = shape.authentication == RevocationShape::Authentication::None
        ? formRequest(endpoint, shape.bodyFormat, fields)
        : tokenEndpointRequest(endpoint, speaker, std::move(fields));
    request.method = shape.method;
    return request;
}

} // namespace patchbay
