#pragma once

#include "net/httpclient.h"

#include <QStringList>
#include <QUrl>

namespace patchbay
{

/// What an authorization server says of itself (RFC 8414, OpenID Connect Discovery). Hints for setting up a
/// provider; where a token may go is decided by the provider's data, not here.
struct ServerMetadata {
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl revocationEndpoint; ///< this and the next three may be empty
    QUrl deviceAuthorizationEndpoint;
    QUrl pushedRequestEndpoint; ///< RFC 9126 5
    QUrl userinfoEndpoint;
    QStringList scopes;
    QStringList challengeMethods; ///< empty: not said, which is not the same as none
    bool namesIssuerInCallback = false; ///< RFC 9207
    bool requiresPushedRequests = false; ///< RFC 9126 5: an ordinary request will be refused
};

/// Where the document may lie, in the order to try: RFC 8414 3.1 puts the well-known part before the issuer's
/// path, OpenID Connect after it. Misconfigured where the issuer is no https address without query and
/// fragment.
[[nodiscard]] Result<QList<QUrl>> metadataUrls(const QString &issuer);

/// The whole document is unusable unless its issuer is identical to the expected one (RFC 8414 3.3) and every
/// endpoint is https (http to loopback only where the issuer is): Insecure. NotFound for 404, else as the
/// status says; Protocol where pushed requests are demanded and no place for them is named.
[[nodiscard]] Result<ServerMetadata> readMetadata(const HttpReply &reply, const QString &issuer);

} // namespace patchbay
