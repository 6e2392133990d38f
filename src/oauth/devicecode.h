#pragma once

#include "oauth/tokenrequests.h"

#include <chrono>
#include <optional>

namespace patchbay
{

/// One device authorization (RFC 8628 3.2): what the person is shown, and what is polled with.
struct DeviceAuthorization {
    Secret deviceCode;
    QString userCode; ///< to be shown always (5.4), also where the complete address is opened
    QUrl verificationUri;
    QUrl verificationUriComplete; ///< may be empty
    std::chrono::seconds lifetime{};
    std::chrono::seconds interval{5}; ///< between two polls; 5 where the provider says nothing
};

/// What a poll led to: tokens, or the interval to wait before the next one.
struct DevicePoll {
    std::optional<TokenSet> tokens;
    std::chrono::seconds interval{};
};

[[nodiscard]] HttpRequest deviceRequest(const QUrl &endpoint, const OAuthClient &client,
    const QStringList &scopes, const QString &scopeSeparator);

/// Errors as readTokenReply; Insecure where the address to open is not one.
[[nodiscard]] Result<DeviceAuthorization> readDeviceReply(const HttpReply &reply, Timestamp now);

[[nodiscard]] HttpRequest deviceTokenRequest(
    const QUrl &tokenEndpoint, const OAuthClient &client, const DeviceAuthorization &device);

/// Judges one poll (RFC 8628 3.5): authorization_pending goes on, slow_down goes on 5 seconds slower for
/// good, a poll without an answer doubles the interval; every other error ends it. The caller stops at
/// `lifetime`.
[[nodiscard]] Result<DevicePoll> judgeDevicePoll(const Result<HttpReply> &reply,
    std::chrono::seconds interval, const TokenReplyShape &shape, Timestamp now);

} // namespace patchbay
