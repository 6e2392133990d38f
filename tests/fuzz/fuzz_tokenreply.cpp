#include "fuzz/fuzz.h"
#include "net/weburl.h"
#include "oauth/tokenrequests.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Timestamp now{std::chrono::seconds(1'700'000'000)};
constexpr std::array statuses{200, 400, 401, 403, 429, 500, 503, 201, 302, 408, 404, 204, 199, 600, 0, -1};

TokenReplyShape shapeFrom(Input &input)
{
    TokenReplyShape shape;
    if (input.flag())
        shape.nested = u"authed_user"_s;
    if (input.flag())
        shape.instanceMember = u"instance_url"_s;
    if (input.flag())
        shape.okMember = u"ok"_s;
    shape.issuedAtIsMilliseconds = input.flag();
    shape.deadGrantCodes = QStringList{u"token_revoked"_s};
    shape.transientTexts = QStringList{u"already being processed"_s};
    return shape;
}

TokenSet previousFrom(Input &input)
{
    TokenSet previous;
    if (!input.flag())
        return previous;
    previous.accessToken = Secret(QByteArray("old-access"));
    previous.refreshToken = Secret(QByteArray("old-refresh"));
    previous.instanceUrl = QUrl(u"https://old.my.salesforce.com"_s);
    previous.scopes = QStringList{u"api"_s};
    return previous;
}

bool isSame(const TokenSet &a, const TokenSet &b)
{
    return a.accessToken.equals(b.accessToken) && a.refreshToken.equals(b.refreshToken)
        && a.instanceUrl == b.instanceUrl && a.scopes == b.scopes && a.issuedAt == b.issuedAt
        && a.expiresAt == b.expiresAt;
}

void requireToken(const Secret &token)
{
    const QByteArrayView text = token.reveal();
    require(std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7E; }),
        "a token can stand in a header");
}

void requireTokens(
    const HttpReply &reply, const TokenReplyShape &shape, const TokenSet &previous, const TokenSet &tokens)
{
    require(reply.status >= 200 && reply.status < 300, "only a success brings tokens");
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    const QJsonValue inner
        = json.value(shape.nested).isObject() ? json.value(shape.nested)["access_token"_L1] : QJsonValue();
    require(json.value("access_token"_L1).isString() || inner.isString(), "tokens come with an access token");
    require(!json.value("error"_L1).isString() || json.value("error"_L1).toString().isEmpty(),
        "an error brings no tokens");
    require(!tokens.accessToken.isEmpty(), "an access token is not empty");
    requireToken(tokens.accessToken);
    requireToken(tokens.refreshToken);
    require(!tokens.refreshToken.isEmpty() || previous.refreshToken.isEmpty(), "no refresh token is lost");
    require(!tokens.expiresAt || (*tokens.expiresAt >= now && *tokens.expiresAt <= now + 24h * 3650),
        "an expiry lies ahead, and within reason");
    require(tokens.issuedAt.time_since_epoch() > 0ms, "a moment of issue is a moment");
    if (shape.instanceMember.isEmpty())
        require(tokens.instanceUrl == previous.instanceUrl, "an instance nobody asked for is not taken");
    else
        require(isWebUrl(tokens.instanceUrl) && !tokens.instanceUrl.hasQuery(), "an instance is an address");
    const Result<TokenSet> unsealed = unseal(seal(tokens));
    require(unsealed && isSame(*unsealed, tokens), "tokens survive the keychain");
}

void requireError(const HttpReply &reply, const Error &error)
{
    requireKeepable(error.providerCode);
    requireKeepable(error.providerText);
    const bool mayEndGrant
        = reply.status >= 200 && reply.status < 500 && reply.status / 100 != 3 && reply.status != 408;
    require(error.kind != ErrorKind::NeedsReconnect || (mayEndGrant && reply.status != 429),
        "trouble of the server never ends a grant");
    require(!error.retryAfter || (*error.retryAfter >= 0s && *error.retryAfter <= 24h),
        "a pause is within a day");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    HttpReply reply;
    reply.status = statuses.at(input.choice());
    reply.headers = {{"Retry-After", "7"}, {"Content-Type", "application/json"}};
    const TokenReplyShape shape = shapeFrom(input);
    const TokenSet previous = previousFrom(input);
    reply.body = input.rest();

    const Result<TokenSet> tokens = readTokenReply(reply, shape, previous, now);
    if (tokens)
        requireTokens(reply, shape, previous, *tokens);
    else
        requireError(reply, tokens.error());

    const Result<Done> revoked = readRevokeReply(reply, now);
    require(!revoked || (reply.status >= 200 && reply.status < 500 && reply.status / 100 != 3),
        "a token is not believed revoked without an answer");
    if (!revoked)
        requireError(reply, revoked.error());

    const Secret sealed{QByteArray(reply.body)};
    if (const Result<TokenSet> opened = unseal(sealed)) {
        const Result<TokenSet> again = unseal(seal(*opened));
        require(again && isSame(*again, *opened), "a sealed set survives being sealed again");
    }
    return 0;
}
