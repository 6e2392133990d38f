#include "demoorg/oauthendpoints.h"

#include "demoorg/formats.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

#include <thread>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr auto jwtBearerType = "urn:ietf:params:oauth:grant-type:jwt-bearer"_L1;
constexpr auto idTokenLife = std::chrono::minutes(2);

/// Marks a token as being processed while it lives.
class InUse final
{
public:
    InUse(std::mutex &mutex, QSet<QByteArray> &set, QByteArray key)
        : m_mutex(mutex)
        , m_set(set)
        , m_key(std::move(key))
    {
        const std::scoped_lock lock(m_mutex);
        m_first = !m_set.contains(m_key);
        m_set.insert(m_key);
    }
    ~InUse()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_first)
            m_set.remove(m_key);
    }
    InUse(const InUse &) = delete;
    InUse &operator=(const InUse &) = delete;
    [[nodiscard]] bool isFirst() const { return m_first; }

private:
    std::mutex &m_mutex;
    QSet<QByteArray> &m_set;
    QByteArray m_key;
    bool m_first = false;
};

/// RFC 6749 2.3.1: the client may name itself by HTTP Basic instead of in the form.
std::pair<QString, QString> namedClient(const Request &request, const Parameters &form)
{
    const QByteArray header = request.header("authorization");
    if (!header.startsWith("Basic "))
        return {form.value(u"client_id"_s), form.value(u"client_secret"_s)};
    const QByteArray pair = QByteArray::fromBase64(header.mid(6));
    const qsizetype colon = pair.indexOf(':');
    return {QUrl::fromPercentEncoding(pair.split(':').first()),
        colon < 0 ? QString() : QUrl::fromPercentEncoding(pair.mid(colon + 1))};
}

tl::unexpected<GrantError> refuse(const QString &error, const QString &description)
{
    return tl::unexpected<GrantError>(GrantError{error, description});
}

/// Does the app want a secret here, and is the one that came the right one? A public app takes none at all.
bool secretFits(const App &app, const QString &secret, bool sent, bool refreshing)
{
    if (app.secretHash.isEmpty())
        return !sent && secret.isEmpty();
    const bool wanted = refreshing ? app.secretForRefresh : app.secretForWebFlow;
    return (!wanted && !sent && secret.isEmpty()) || app.secretHash.toLatin1() == hashed(secret.toUtf8());
}

QString grantedScopes(const IssuedTokens &tokens)
{
    QStringList scopes = tokens.scopes;
    if (!scopes.contains(u"id"_s))
        scopes.append(u"id"_s);
    return scopes.join(u' ');
}

qint64 seconds(Timestamp time)
{
    return time.time_since_epoch().count() / 1000;
}

} // namespace

Response oauthError(const QString &error, const QString &description, int status, const QString &format)
{
    return formatted({{u"error"_s, error}, {u"error_description"_s, description}}, format, u"OAuth"_s, status)
        .with("Cache-Control", "no-store")
        .with("Pragma", "no-cache");
}

OAuthEndpoints::OAuthEndpoints(Pod &pod, SigningKey &key)
    : m_pod(pod)
    , m_key(key)
{
}

OAuthEndpoints::Asking OAuthEndpoints::asking(const Request &request, const Parameters &form)
{
    const auto [clientId, secret] = namedClient(request, form);
    return {request, form, clientId, secret, form.has(u"client_secret"_s) || !secret.isEmpty()};
}

Response OAuthEndpoints::token(const Request &request)
{
    if (request.method != "POST")
        return oauthError(u"invalid_request"_s, u"must use HTTP POST"_s);
    const Parameters form = request.form();
    const QString key = form.has(u"refresh_token"_s) ? form.value(u"refresh_token"_s) : form.value(u"code"_s);
    const InUse inUse(m_inUseMutex, m_inUse, hashed(key.toUtf8()));
    if (!key.isEmpty() && !inUse.isFirst())
        return oauthError(u"invalid_grant"_s, u"token request is already being processed"_s);
    std::chrono::milliseconds processing;
    {
        const std::scoped_lock lock(m_pod.mutex);
        processing = m_pod.settings.tokenProcessing;
    }
    // Real orgs take their time too; this is when a second request clashes.
    std::this_thread::sleep_for(processing);
    const std::scoped_lock lock(m_pod.mutex);
    Transaction transaction(m_pod.db);
    Response response = grant(asking(request, form));
    transaction.commit();
    return response;
}

Response OAuthEndpoints::grant(const Asking &asking)
{
    const QString format = wantedFormat(asking.request, asking.form);
    const QString type = asking.form.value(u"grant_type"_s);
    if (type == jwtBearerType)
        return jwtBearer(asking);
    if (type != "authorization_code"_L1 && type != "refresh_token"_L1 && type != "client_credentials"_L1)
        return oauthError(u"unsupported_grant_type"_s, u"grant type not supported"_s, 400, format);
    const std::optional<App> app = m_pod.apps.find(asking.clientId);
    if (!app)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s, 400, format);
    if (!secretFits(*app, asking.secret, asking.sentSecret, type == "refresh_token"_L1))
        return oauthError(u"invalid_client"_s, u"invalid client credentials"_s, 400, format);
    const Granted<IssuedTokens> tokens = exchange(asking, *app, type);
    if (!tokens)
        return oauthError(tokens.error().error, tokens.error().description, 400, format);
    if (const auto refused = refusal(*app, m_pod.users.find(tokens->userId))) {
        [[maybe_unused]] const bool known = m_pod.grants.revoke(tokens->access.reveal().toByteArray());
        Q_ASSERT(known);
        return oauthError(refused->error, refused->description, 400, format);
    }
    return tokenAnswer(asking, *app, *tokens);
}

Granted<IssuedTokens> OAuthEndpoints::exchange(const Asking &asking, const App &app, const QString &type)
{
    const Parameters &form = asking.form;
    if (type == "client_credentials"_L1)
        return clientCredentials(app);
    if (type == "refresh_token"_L1) {
        if (form.value(u"refresh_token"_s).isEmpty())
            return refuse(u"invalid_request"_s, u"missing required parameter: refresh_token"_s);
        return m_pod.grants.refresh(app, form.value(u"refresh_token"_s).toUtf8(), m_pod.now());
    }
    for (const QString &name : {u"code"_s, u"redirect_uri"_s})
        if (form.value(name).isEmpty())
            return refuse(u"invalid_request"_s, u"missing required parameter: %1"_s.arg(name));
    return m_pod.grants.redeem({form.value(u"code"_s).toUtf8(), app.clientId, form.value(u"redirect_uri"_s),
                                   form.value(u"code_verifier"_s).toUtf8()},
        m_pod.now());
}

Granted<IssuedTokens> OAuthEndpoints::clientCredentials(const App &app)
{
    const std::optional<User> user = m_pod.users.byName(app.runAs);
    if (app.secretHash.isEmpty() || app.runAs.isEmpty() || !user)
        return refuse(u"invalid_grant"_s, u"no client credentials user enabled"_s);
    return m_pod.grants.grantTo(app, *user, m_pod.now());
}

Response OAuthEndpoints::jwtBearer(const Asking &asking)
{
    const auto invalid = [](const QString &why) { return oauthError(u"invalid_grant"_s, why); };
    const QByteArray assertion = asking.form.value(u"assertion"_s).toUtf8();
    const std::optional<QJsonObject> claims = jwtClaims(assertion);
    if (!claims)
        return invalid(u"invalid assertion"_s);
    const std::optional<App> app = m_pod.apps.find((*claims)["iss"_L1].toString());
    if (!app)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    if (app->publicKey.isEmpty() || !isSignedBy(assertion, app->publicKey))
        return invalid(u"invalid assertion"_s);
    if ((*claims)["aud"_L1].toString() != m_pod.settings.origin)
        return invalid(u"Audience validation failed"_s);
    if ((*claims)["exp"_L1].toInteger() <= seconds(m_pod.now()))
        return invalid(u"expired authorization code"_s);
    const std::optional<User> user = m_pod.users.byName((*claims)["sub"_L1].toString());
    if (!user)
        return invalid(u"invalid user credentials"_s);
    if (!m_pod.grants.isApproved(app->clientId, user->id))
        return invalid(u"user hasn't approved this consumer"_s);
    if (const auto refused = refusal(*app, user))
        return oauthError(refused->error, refused->description);
    const IssuedTokens tokens = m_pod.grants.grantTo(*app, *user, m_pod.now());
    return jsonResponse(
        QJsonObject{{u"access_token"_s, QString::fromLatin1(tokens.access.reveal().toByteArray())},
            {u"scope"_s, grantedScopes(tokens)}, {u"instance_url"_s, m_pod.instanceUrl()},
            {u"id"_s, m_pod.identityUrl(*user)}, {u"token_type"_s, u"Bearer"_s}})
        .with("Cache-Control", "no-store");
}

std::optional<GrantError> OAuthEndpoints::refusal(const App &app, const std::optional<User> &user)
{
    if (m_pod.settings.suspended)
        return GrantError{u"inactive_org"_s, u"organization is locked, closed, or suspended"_s};
    if (!user || !user->active)
        return GrantError{u"inactive_user"_s, u"user is inactive"_s};
    if (user->ipRestricted)
        return GrantError{u"invalid_grant"_s, u"ip restricted or invalid login hours"_s};
    if (app.access == App::Access::AdminApproved)
        return GrantError{u"invalid_app_access"_s, u"user is not admin approved to access this app"_s};
    if (tooManyLogins(user->id))
        return GrantError{u"rate_limit_exceeded"_s, u"number of logins exceeded"_s};
    return std::nullopt;
}

bool OAuthEndpoints::tooManyLogins(const QString &userId)
{
    QList<Timestamp> &logins = m_logins[userId];
    logins.removeIf([this](Timestamp when) { return m_pod.now() - when > std::chrono::hours(1); });
    logins.append(m_pod.now());
    return logins.size() > m_pod.settings.loginsPerHour;
}

Response OAuthEndpoints::tokenAnswer(const Asking &asking, const App &app, const IssuedTokens &tokens)
{
    const std::optional<User> user = m_pod.users.find(tokens.userId);
    const QString id = m_pod.identityUrl(*user);
    const QString issuedAt = QString::number(m_pod.now().time_since_epoch().count());
    // Who sends no secret cannot check the signature either: then it only has the right form.
    const QByteArray key = asking.secret.isEmpty() ? m_pod.entropy.bytes(32) : asking.secret.toUtf8();
    const QByteArray signature
        = QMessageAuthenticationCode::hash((id + issuedAt).toUtf8(), key, QCryptographicHash::Sha256);
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(tokens.access.reveal().toByteArray())},
        {u"instance_url"_s, m_pod.instanceUrl()}, {u"id"_s, id}, {u"token_type"_s, u"Bearer"_s},
        {u"issued_at"_s, issuedAt}, {u"signature"_s, QString::fromLatin1(signature.toBase64())},
        {u"scope"_s, grantedScopes(tokens)}};
    if (!tokens.refresh.isEmpty())
        answer.insert(u"refresh_token"_s, QString::fromLatin1(tokens.refresh.reveal().toByteArray()));
    if (asking.form.value(u"grant_type"_s) == "client_credentials"_L1)
        answer.insert(u"api_instance_url"_s, m_pod.instanceUrl());
    if (tokens.scopes.contains(u"openid"_s))
        answer.insert(u"id_token"_s, QString::fromLatin1(idToken(app, tokens, id)));
    return formatted(answer, wantedFormat(asking.request, asking.form), u"OAuth"_s)
        .with("Cache-Control", "no-store")
        .with("Pragma", "no-cache");
}

QByteArray OAuthEndpoints::idToken(const App &app, const IssuedTokens &tokens, const QString &subject)
{
    const QByteArray digest
        = QCryptographicHash::hash(tokens.access.reveal().toByteArray(), QCryptographicHash::Sha256);
    const QByteArray half
        = digest.left(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QJsonObject claims{{u"iss"_s, m_pod.settings.origin}, {u"sub"_s, subject}, {u"aud"_s, app.clientId},
        {u"iat"_s, seconds(m_pod.now())}, {u"exp"_s, seconds(m_pod.now() + idTokenLife)},
        {u"at_hash"_s, QString::fromLatin1(half)}};
    if (!tokens.nonce.isEmpty())
        claims.insert(u"nonce"_s, tokens.nonce);
    const QByteArray token = m_key.sign(claims);
    m_pod.grants.issued.note("id token"_L1, Secret(QByteArray(token)));
    return token;
}

Response OAuthEndpoints::revoke(const Request &request)
{
    const Parameters form = request.method == "GET" ? request.query() : request.form();
    const std::scoped_lock lock(m_pod.mutex);
    if (form.value(u"token"_s).isEmpty() || !m_pod.grants.revoke(form.value(u"token"_s).toUtf8()))
        return oauthError(u"invalid_token"_s, u"invalid token"_s);
    return textResponse({}, "text/html;charset=UTF-8", 200).with("Cache-Control", "no-store");
}

Response OAuthEndpoints::introspect(const Request &request)
{
    if (request.method != "POST")
        return oauthError(u"invalid_request"_s, u"must use HTTP POST"_s);
    const Parameters form = request.form();
    const Asking asked = asking(request, form);
    const std::optional<App> app = m_pod.apps.find(asked.clientId);
    if (!app || app->secretHash.isEmpty() || !app->introspection
        || !secretFits(*app, asked.secret, true, false))
        return oauthError(u"invalid_client"_s, u"invalid client credentials"_s, 401);
    const auto found
        = m_pod.grants.inspect(form.value(u"token"_s).toUtf8(), m_pod.settings.sessionIdle, m_pod.now());
    const std::optional<User> user = found ? m_pod.users.find(found->caller.userId) : std::nullopt;
    if (!user)
        return jsonResponse(QJsonObject{{u"active"_s, false}});
    const Caller &holder = found->caller;
    QJsonObject answer{{u"active"_s, true}, {u"scope"_s, holder.scopes.join(u' ')},
        {u"client_id"_s, holder.clientId}, {u"username"_s, user->username},
        {u"sub"_s, m_pod.identityUrl(*user)}, {u"token_type"_s, found->kind},
        {u"iat"_s, seconds(holder.issued)}, {u"nbf"_s, seconds(holder.issued)}};
    if (found->kind == "access_token"_L1)
        answer.insert(u"exp"_s, seconds(holder.lastUsed + m_pod.settings.sessionIdle));
    return jsonResponse(answer).with("Cache-Control", "no-store");
}

} // namespace patchbay::demoorg
