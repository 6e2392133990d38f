#include "oauth/tokenset.h"

#include "base/jsonreader.h"
#include "net/weburl.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 formatVersion = 1;
/// Year 9999, the last that every date type of ours can hold.
constexpr qint64 lastMillisecond = 253'402'300'799'999;

qint64 milliseconds(Timestamp moment)
{
    return moment.time_since_epoch().count();
}

QString text(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

Timestamp moment(JsonReader &reader, QLatin1StringView key)
{
    const qint64 value = reader.integer(key, 0);
    if (value < 0 || value > lastMillisecond)
        reader.problem(key, u"is no time"_s);
    return Timestamp(Milliseconds(value));
}

QUrl instanceUrl(JsonReader &reader)
{
    const QUrl url(reader.optionalString("instance_url"_L1), QUrl::StrictMode);
    if (!url.isEmpty() && (!isWebUrl(url) || url.hasQuery() || url.hasFragment()))
        reader.problem("instance_url"_L1, u"is no web address"_s);
    return url;
}

} // namespace

Secret seal(const TokenSet &tokens)
{
    QJsonObject json{{"version"_L1, formatVersion}, {"access_token"_L1, text(tokens.accessToken)},
        {"refresh_token"_L1, text(tokens.refreshToken)},
        {"instance_url"_L1, tokens.instanceUrl.toString(QUrl::FullyEncoded)},
        {"scopes"_L1, QJsonArray::fromStringList(tokens.scopes)},
        {"issued_at"_L1, milliseconds(tokens.issuedAt)}};
    if (tokens.expiresAt)
        json.insert("expires_at"_L1, milliseconds(*tokens.expiresAt));
    const std::initializer_list<std::pair<QLatin1StringView, QString>> app
        = {{"client_id"_L1, tokens.app.clientId}, {"client_secret"_L1, text(tokens.app.clientSecret)},
            {"login_host"_L1, tokens.app.loginHost}};
    for (const auto &[key, value] : app) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<TokenSet> unseal(const Secret &sealed)
{
    const Result<QJsonObject> json = parseJsonObject(sealed.reveal().toByteArray(), 4);
    if (!json)
        return fail(ErrorKind::Storage, u"a sealed token set is not readable: "_s + json.error().detail);
    JsonReader reader(*json);
    if (reader.integer("version"_L1, 0) != formatVersion)
        return fail(ErrorKind::Storage, u"a sealed token set has another version"_s);
    TokenSet tokens;
    tokens.accessToken = Secret::fromString(reader.optionalString("access_token"_L1));
    tokens.refreshToken = Secret::fromString(reader.optionalString("refresh_token"_L1));
    tokens.instanceUrl = instanceUrl(reader);
    tokens.scopes = reader.strings("scopes"_L1);
    tokens.issuedAt = moment(reader, "issued_at"_L1);
    if (reader.has("expires_at"_L1))
        tokens.expiresAt = moment(reader, "expires_at"_L1);
    tokens.app = {reader.optionalString("client_id"_L1),
        Secret::fromString(reader.optionalString("client_secret"_L1)),
        reader.optionalString("login_host"_L1)};
    if (tokens.accessToken.isEmpty() && tokens.refreshToken.isEmpty())
        reader.problem("access_token"_L1, u"is missing, and so is refresh_token"_s);
    reader.refuseUnread();
    if (const Result<Done> verdict = reader.verdict(); !verdict)
        return fail(ErrorKind::Storage, u"a sealed token set is damaged: "_s + verdict.error().detail);
    return tokens;
}

} // namespace patchbay
