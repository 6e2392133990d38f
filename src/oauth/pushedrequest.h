#pragma once

#include "oauth/tokenrequests.h"

#include <chrono>

namespace patchbay
{

/// What an authorization request became that was handed in beforehand (RFC 9126 2.2): a name for it that is
/// good once and not for long.
struct PushedRequest {
    Secret requestUri;
    std::chrono::seconds lifetime{};
};

/// All parameters of the attempt, with the client's authentication (RFC 9126 2.1); always as a form.
[[nodiscard]] HttpRequest pushRequest(
    const QUrl &endpoint, const OAuthClient &client, const PendingAuthorization &pending);

/// Errors as readTokenReply; Protocol where the answer names no request or no time for it.
[[nodiscard]] Result<PushedRequest> readPushReply(const HttpReply &reply, Timestamp now);

/// Where to send the person instead of `pending.url`: nothing but the client and the name of the request go
/// through the browser (RFC 9126 4).
[[nodiscard]] Secret pushedUrl(const QUrl &endpoint, const QString &clientId, const PushedRequest &pushed);

} // namespace patchbay
