#pragma once

#include "base/entropy.h"
#include "base/result.h"
#include "base/secret.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace patchbay
{

/// What an authorization request is made of (RFC 6749 4.1.1, RFC 7636 4.3).
struct AuthorizationParameters {
    QUrl endpoint; ///< may carry a query of its own, which is kept (RFC 6749 3.1)
    QString clientId;
    QUrl redirectUri; ///< byte for byte as registered
    QStringList scopes;
    QString scopeSeparator = QStringLiteral(" ");
    QString scopeParameter = QStringLiteral("scope");
    bool usePkce = true;
    QString issuer = {}; ///< expected `iss` (RFC 9207); empty: unknown
    bool issuerRequired = false; ///< metadata said authorization_response_iss_parameter_supported
    QList<std::pair<QString, QString>> extra
        = {}; ///< provider's own; may not name a parameter of the standard
};

/// One attempt, consumed by its callback. Never written anywhere.
struct PendingAuthorization {
    Secret url; ///< where to send the person
    Secret form; ///< the parameters alone, for who hands them in beforehand (RFC 9126)
    Secret state;
    Secret verifier; ///< empty without PKCE
    QUrl redirectUri;
    QString issuer;
    bool issuerRequired = false;
};

struct AuthorizationCode {
    Secret code;
    /// All other parameters of the callback; a provider's data may ask for one by name (e.g. Zoho's
    /// accounts-server).
    QList<std::pair<QString, QString>> extra = {};
};

/// Fails as Misconfigured when `extra` tries to override a parameter of the standard or the endpoint is not
/// https (http only for loopback hosts).
[[nodiscard]] Result<PendingAuthorization> startAuthorization(
    const AuthorizationParameters &parameters, Entropy &entropy);

/// Is this the address the attempt waits for? Scheme, host, port and path exactly (RFC 6749 3.1.2.3); query
/// ignored.
[[nodiscard]] bool isRedirectOf(const QUrl &redirectUri, const QUrl &url);

/// Does the callback carry this `state`, once? One that does not is somebody else's: go on waiting.
[[nodiscard]] bool hasState(const Secret &state, const Secret &callbackUrl);
/// Does the provider say that it gave nothing? (RFC 6749 4.1.2.1)
[[nodiscard]] bool namesError(const Secret &callbackUrl);

/// Reads the callback: state in constant time (a provider's error may come without, never with a wrong one),
/// issuer where known (RFC 9207), the provider's error, then the code. Errors: Denied (access_denied, either
/// spelling), Misconfigured, Protocol, Unavailable (server_error, temporarily_unavailable); providerCode and
/// providerText carry the provider's words.
[[nodiscard]] Result<AuthorizationCode> readCallback(
    const PendingAuthorization &pending, const Secret &callbackUrl);

/// The endpoint, its own query kept (RFC 6749 3.1), and this form behind it.
[[nodiscard]] Secret withQuery(const QUrl &endpoint, const QByteArray &form);

/// base64url(SHA-256(verifier)) without padding (RFC 7636 4.2).
[[nodiscard]] QByteArray codeChallenge(const Secret &verifier);

} // namespace patchbay
