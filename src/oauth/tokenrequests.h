#pragma once

#include "net/httpclient.h"
#include "oauth/authorization.h"
#include "oauth/formcoding.h"
#include "oauth/tokenset.h"

namespace patchbay
{

/// How a client says who it is at the token endpoint (RFC 6749 2.3).
enum class ClientAuthentication {
    Body, ///< client_id (and client_secret, if any) in the form
    Basic, ///< HTTP Basic, both parts form-encoded first; needs a secret
};

enum class BodyFormat { Form, Json };

/// A client as it is registered with one provider.
struct OAuthClient {
    QString clientId;
    Secret clientSecret = {}; ///< empty: public client
    ClientAuthentication authentication = ClientAuthentication::Body;
    BodyFormat bodyFormat = BodyFormat::Form;
};

/// Where a provider's reply deviates from RFC 6749 5.1, as data.
struct TokenReplyShape {
    QString nested = {}; ///< member that holds the token reply (Slack: "authed_user"), empty: top level
    QString scopeSeparator = QStringLiteral(" ");
    QString instanceMember = {}; ///< member that holds the API's base URL (Salesforce: "instance_url")
    QString okMember = {}; ///< member that is false on failure though the status is 200 (Slack: "ok")
    bool issuedAtIsMilliseconds = false; ///< Salesforce's issued_at
    QStringList deadGrantCodes = {}; ///< further codes that mean invalid_grant
    QStringList transientTexts = {}; ///< error_description parts that make an invalid_grant transient
};

/// Where a provider ends a grant otherwise than RFC 7009 says, as data.
struct RevocationShape {
    enum class Token {
        Refresh, ///< or the access token, where there is no refresh token
        Access,
    };
    enum class Authentication {
        Client, ///< as at the token endpoint
        Basic, ///< HTTP Basic; without a secret nothing can be revoked
        None, ///< the token is enough
    };
    QByteArray method = "POST";
    Token token = Token::Refresh;
    Authentication authentication = Authentication::Client;
    BodyFormat bodyFormat = BodyFormat::Form;
    QByteArray tokenMember = "token";
    QList<int> doneStatuses = {200}; ///< RFC 7009 2.2; other successes prove nothing
    QList<int> goneStatuses = {}; ///< it was dead already, or never lived
    bool endsSharedGrant = false; ///< other connections of the same account and client would end with it
};

/// The token whose end is the end of the grant; empty where there is none.
[[nodiscard]] Secret tokenToRevoke(const RevocationShape &shape, const TokenSet &tokens);

/// A form for the token endpoint or one of its neighbours, with the client's authentication added.
[[nodiscard]] HttpRequest tokenEndpointRequest(
    const QUrl &endpoint, const OAuthClient &client, FormFields fields);

/// All go to https (http for loopback), nothing secret in the URL (RFC 6749 3.2).
[[nodiscard]] HttpRequest codeRequest(const QUrl &endpoint, const OAuthClient &client,
    const PendingAuthorization &pending, const AuthorizationCode &code);
[[nodiscard]] HttpRequest refreshRequest(
    const QUrl &endpoint, const OAuthClient &client, const TokenSet &tokens);
/// Of another method and without the client's word where the shape wants that.
[[nodiscard]] HttpRequest revokeRequest(
    const QUrl &endpoint, const OAuthClient &client, const Secret &token, const RevocationShape &shape = {});

/// Reads the answer to a code or refresh request. Members that a refresh leaves out (refresh token, scopes,
/// instance URL) are taken from `previous`. Errors: NeedsReconnect (invalid_grant and its like), Unavailable
/// (5xx, transient texts, HTML where JSON was due with 5xx), RateLimited, Misconfigured (invalid_client,
/// unauthorized_client, redirect_uri_mismatch, invalid_scope, …), Protocol (2xx without access_token, not
/// JSON, unknown token_type, 3xx).
[[nodiscard]] Result<TokenSet> readTokenReply(
    const HttpReply &reply, const TokenReplyShape &shape, const TokenSet &previous, Timestamp now);

/// RFC 7009 2.2: 200 is done, invalid_token counts as done (it is dead already), 503 means it still lives.
[[nodiscard]] Result<Done> readRevokeReply(
    const HttpReply &reply, Timestamp now, const RevocationShape &shape = {});

} // namespace patchbay
