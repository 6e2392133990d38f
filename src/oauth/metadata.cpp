#include "oauth/metadata.h"

#include "base/jsonreader.h"
#include "net/weburl.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QUrl withPath(const QUrl &issuer, const QString &path)
{
    QUrl url = issuer;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

Error statusError(int status)
{
    ErrorKind kind = ErrorKind::Protocol;
    if (status == 404 || status == 410)
        kind = ErrorKind::NotFound;
    else if (status >= 500)
        kind = ErrorKind::Unavailable;
    else if (status == 429)
        kind = ErrorKind::RateLimited;
    Error error{kind, u"the metadata document was answered with %1"_s.arg(status)};
    error.httpStatus = status;
    return error;
}

} // namespace

Result<QList<QUrl>> metadataUrls(const QString &issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    if (!isWebUrl(url) || url.hasQuery() || url.hasFragment()) // RFC 8414 2
        return fail(ErrorKind::Misconfigured, u"the issuer is not usable"_s);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return QList<QUrl>{withPath(url, "/.well-known/oauth-authorization-server"_L1 + path),
        withPath(url, path + "/.well-known/openid-configuration"_L1)};
}

Result<ServerMetadata> readMetadata(const HttpReply &reply, const QString &issuer)
{
    if (reply.status != 200)
        return fail(statusError(reply.status));
    const Result<QJsonObject> json = parseJsonObject(reply.body);
    if (!json)
        return fail(json.error());
    JsonReader reader(*json);
    ServerMetadata metadata;
    metadata.issuer = reader.string("issuer"_L1);
    if (metadata.issuer != issuer)
        return fail(ErrorKind::Insecure, u"the metadata document is another issuer's"_s);
    const auto endpoint
        = [&reader](QLatin1StringView key) { return QUrl(reader.optionalString(key), QUrl::StrictMode); };
    metadata.authorizationEndpoint = QUrl(reader.string("authorization_endpoint"_L1), QUrl::StrictMode);
    metadata.tokenEndpoint = QUrl(reader.string("token_endpoint"_L1), QUrl::StrictMode);
    metadata.revocationEndpoint = endpoint("revocation_endpoint"_L1);
    metadata.deviceAuthorizationEndpoint = endpoint("device_authorization_endpoint"_L1);
    metadata.pushedRequestEndpoint = endpoint("pushed_authorization_request_endpoint"_L1);
    metadata.userinfoEndpoint = endpoint("userinfo_endpoint"_L1);
    metadata.scopes = reader.strings("scopes_supported"_L1);
    metadata.challengeMethods = reader.strings("code_challenge_methods_supported"_L1);
    metadata.namesIssuerInCallback
        = reader.boolean("authorization_response_iss_parameter_supported"_L1, false);
    metadata.requiresPushedRequests = reader.boolean("require_pushed_authorization_requests"_L1, false);
    if (const Result<Done> verdict = reader.verdict(); !verdict)
        return fail(verdict.error());
    const bool loopback = QUrl(issuer).scheme() == "http"_L1;
    for (const auto &key : {"authorization_endpoint"_L1, "token_endpoint"_L1, "revocation_endpoint"_L1,
             "device_authorization_endpoint"_L1, "pushed_authorization_request_endpoint"_L1,
             "userinfo_endpoint"_L1}) {
        const QUrl url = endpoint(key);
        if (json->contains(key) && (!isWebUrl(url) || (url.scheme() == "http"_L1 && !loopback)))
            return fail(ErrorKind::Insecure, u"the metadata document's %1 is not usable"_s.arg(key));
    }
    if (metadata.requiresPushedRequests && metadata.pushedRequestEndpoint.isEmpty())
        return fail(
            ErrorKind::Protocol, u"the metadata document demands pushed requests and names no place"_s);
    return metadata;
}

} // namespace patchbay
