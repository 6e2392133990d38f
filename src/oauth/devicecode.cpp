#include "oauth/devicecode.h"

#include "base/jsonreader.h"
#include "net/weburl.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr std::chrono::seconds slowDownStep = 5s;
constexpr std::chrono::seconds longestInterval = 5min;
constexpr std::chrono::seconds longestLifetime = 24h;

std::chrono::seconds slower(std::chrono::seconds interval)
{
    return std::min(interval, longestInterval);
}

/// Not a number, or beyond reason: the fallback.
std::chrono::seconds seconds(
    const QJsonValue &value, std::chrono::seconds fallback, std::chrono::seconds longest)
{
    bool ok = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    if (!ok || !(number >= 1))
        return fallback;
    return number >= double(longest.count()) ? longest : std::chrono::seconds(qint64(number));
}

Result<DeviceAuthorization> readDevice(const QJsonObject &json)
{
    JsonReader reader(json);
    DeviceAuthorization device;
    device.deviceCode = Secret::fromString(reader.string("device_code"_L1));
    device.userCode = foreignText(reader.string("user_code"_L1));
    // Google says verification_url, as the drafts did.
    const bool draft = !reader.has("verification_uri"_L1) && reader.has("verification_url"_L1);
    device.verificationUri
        = QUrl(reader.string(draft ? "verification_url"_L1 : "verification_uri"_L1), QUrl::StrictMode);
    device.verificationUriComplete
        = QUrl(reader.optionalString("verification_uri_complete"_L1), QUrl::StrictMode);
    if (const Result<Done> verdict = reader.verdict(); !verdict)
        return fail(ErrorKind::Protocol, u"device reply: "_s + verdict.error().detail);
    if (!isWebUrl(device.verificationUri)
        || (!device.verificationUriComplete.isEmpty() && !isWebUrl(device.verificationUriComplete))) {
        return fail(ErrorKind::Insecure, u"device reply: the address to open is not usable"_s);
    }
    device.lifetime = seconds(json.value("expires_in"_L1), 15min, longestLifetime);
    device.interval = seconds(json.value("interval"_L1), 5s, longestInterval);
    return device;
}

} // namespace

HttpRequest deviceRequest(
    const QUrl &endpoint, const OAuthClient &client, const QStringList &scopes, const QString &scopeSeparator)
{
    FormFields fields;
    if (!scopes.isEmpty())
        fields.emplaceBack("scope", scopes.join(scopeSeparator).toUtf8());
    return tokenEndpointRequest(endpoint, client, fields); // RFC 8628 3.1
}

Result<DeviceAuthorization> readDeviceReply(const HttpReply &reply, Timestamp now)
{
    const Result<QJsonObject> json = parseJsonObject(reply.body);
    if (reply.status != 200 || !json || json->value("error"_L1).isString()) {
        // No token can be in it, so this reads as the error that it is.
        const Result<TokenSet> judged = readTokenReply(reply, {}, {}, now);
        return fail(judged ? Error{ErrorKind::Protocol, u"device reply: tokens instead of a code"_s}
                           : judged.error());
    }
    return readDevice(*json);
}

HttpRequest deviceTokenRequest(
    const QUrl &tokenEndpoint, const OAuthClient &client, const DeviceAuthorization &device)
{
    return tokenEndpointRequest(tokenEndpoint, client, // RFC 8628 3.4
        {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
            {"device_code", device.deviceCode.reveal().toByteArray()}});
}

Result<DevicePoll> judgeDevicePoll(const Result<HttpReply> &reply, std::chrono::seconds interval,
    const TokenReplyShape &shape, Timestamp now)
{
    if (!reply) {
        // A poll changes nothing that a second one would not find, so an unknown outcome is a time-out as
        // well.
        if (reply.error().kind == ErrorKind::Offline || reply.error().kind == ErrorKind::OutcomeUnknown)
            return DevicePoll{{}, slower(interval * 2)};
        return fail(reply.error());
    }
    const Result<TokenSet> tokens = readTokenReply(*reply, shape, {}, now);
    if (tokens)
        return DevicePoll{*tokens, interval};
    const QString &code = tokens.error().providerCode;
    if (code == "authorization_pending"_L1)
        return DevicePoll{{}, interval};
    if (code == "slow_down"_L1)
        return DevicePoll{{}, slower(interval + slowDownStep)};
    if (tokens.error().kind == ErrorKind::Unavailable || tokens.error().kind == ErrorKind::RateLimited) {
        const std::chrono::seconds asked = tokens.error().retryAfter.value_or(0s);
        return DevicePoll{{}, std::max(asked, slower(interval * 2))};
    }
    return fail(tokens.error());
}

} // namespace patchbay
