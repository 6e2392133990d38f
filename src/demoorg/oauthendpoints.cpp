#include "demoorg/oauthendpoints.h"

#include "demoorg/recordids.h"
#include "demoorg/seed.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

#include <thread>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

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

Response badToken(const QByteArray &word)
{
    return textResponse(word, "text/html;charset=UTF-8", 403);
}

/// RFC 6749 2.3.1: the client may name itself by HTTP Basic instead of in the form.
std::pair<QString, QString> clientCredentials(const Request &request, const Parameters &form)
{
    const QByteArray header = request.header("authorization");
    if (!header.startsWith("Basic "))
        return {form.value(u"client_id"_s), form.value(u"client_secret"_s)};
    const QByteArray pair = QByteArray::fromBase64(header.mid(6));
    const qsizetype colon = pair.indexOf(':');
    return {QUrl::fromPercentEncoding(pair.split(':').first()),
        colon < 0 ? QString() : QUrl::fromPercentEncoding(pair.mid(colon + 1))};
}

} // namespace

Response oauthError(const QString &error, const QString &description, int status)
{
    return jsonResponse(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}, status)
        .with("Cache-Control", "no-store")
        .with("Pragma", "no-cache");
}

OAuthEndpoints::OAuthEndpoints(Org &org)
    : m_org(org)
{
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
        const std::scoped_lock lock(m_org.mutex);
        processing = m_org.settings.tokenProcessing;
    }
    std::this_thread::sleep_for(
        processing); // real orgs take their time too; this is when a second request clashes
    const std::scoped_lock lock(m_org.mutex);
    Transaction transaction(m_org.db);
    Response response = grant(request, form);
    transaction.commit();
    return response;
}

Response OAuthEndpoints::grant(const Request &request, const Parameters &form)
{
    const QString type = form.value(u"grant_type"_s);
    if (type != "authorization_code"_L1 && type != "refresh_token"_L1)
        return oauthError(u"unsupported_grant_type"_s, u"grant type not supported"_s);
    const auto [clientId, secret] = clientCredentials(request, form);
    const std::optional<App> app = m_org.grants.app(clientId);
    if (!app)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    const bool secretFits = app->secretHash.isEmpty() ? secret.isEmpty() && !form.has(u"client_secret"_s)
                                                      : app->secretHash.toLatin1() == hashed(secret.toUtf8());
    if (!secretFits)
        return oauthError(u"invalid_client"_s, u"invalid client credentials"_s);
    Granted<IssuedTokens> tokens;
    if (type == "refresh_token"_L1) {
        if (form.value(u"refresh_token"_s).isEmpty())
            return oauthError(u"invalid_request"_s, u"missing required parameter: refresh_token"_s);
        tokens = m_org.grants.refresh(*app, form.value(u"refresh_token"_s).toUtf8(), m_org.now());
    } else {
        for (const QString &name : {u"code"_s, u"redirect_uri"_s})
            if (form.value(name).isEmpty())
                return oauthError(u"invalid_request"_s, u"missing required parameter: %1"_s.arg(name));
        tokens = m_org.grants.redeem({form.value(u"code"_s).toUtf8(), clientId, form.value(u"redirect_uri"_s),
                                         form.value(u"code_verifier"_s).toUtf8()},
            m_org.now());
    }
    return tokens ? tokenAnswer(*app, *tokens) : oauthError(tokens.error().error, tokens.error().description);
}

Response OAuthEndpoints::tokenAnswer(const App &app, const IssuedTokens &tokens) const
{
    const QString id = m_org.identityUrl(tokens.userId);
    const QString issuedAt = QString::number(m_org.now().time_since_epoch().count());
    // A public app has no secret to sign with; the value then only has the right form.
    const QByteArray signature = QMessageAuthenticationCode::hash(
        (id + issuedAt).toUtf8(), app.secretHash.toLatin1(), QCryptographicHash::Sha256);
    QStringList scopes = tokens.scopes;
    if (!scopes.contains(u"id"_s))
        scopes.append(u"id"_s);
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(tokens.access.reveal())},
        {u"instance_url"_s, m_org.instanceUrl()}, {u"id"_s, id}, {u"token_type"_s, u"Bearer"_s},
        {u"issued_at"_s, issuedAt}, {u"signature"_s, QString::fromLatin1(signature.toBase64())},
        {u"scope"_s, scopes.join(u' ')}};
    if (!tokens.refresh.isEmpty())
        answer.insert(u"refresh_token"_s, QString::fromLatin1(tokens.refresh.reveal()));
    return jsonResponse(answer).with("Cache-Control", "no-store").with("Pragma", "no-cache");
}

Response OAuthEndpoints::revoke(const Request &request)
{
    const Parameters form = request.method == "GET" ? request.query() : request.form();
    const std::scoped_lock lock(m_org.mutex);
    if (form.value(u"token"_s).isEmpty() || !m_org.grants.revoke(form.value(u"token"_s).toUtf8()))
        return oauthError(u"invalid_token"_s, u"invalid token"_s);
    return textResponse({}, "text/html;charset=UTF-8", 200).with("Cache-Control", "no-store");
}

std::optional<Caller> OAuthEndpoints::caller(const Request &request, bool inQuery)
{
    const QByteArray header = request.header("authorization");
    QByteArray token;
    if (header.startsWith("Bearer "))
        token = header.mid(7).trimmed();
    else if (header.startsWith("OAuth "))
        token = header.mid(6).trimmed();
    else if (inQuery)
        token = request.query().value(u"oauth_token"_s).toUtf8();
    if (token.isEmpty())
        return std::nullopt;
    return m_org.grants.caller(token, m_org.settings.sessionIdle, m_org.now());
}

QJsonObject OAuthEndpoints::person(const QString &userId)
{
    const std::optional<StoredRecord> record = m_org.records.find(userId);
    return record ? record->body : QJsonObject();
}

Response OAuthEndpoints::userInfo(const Request &request)
{
    const bool hasToken = !request.header("authorization").isEmpty() || request.query().has(u"oauth_token"_s)
        || request.form().has(u"access_token"_s);
    const std::optional<Caller> who = caller(request, true);
    if (!who)
        return badToken(hasToken ? "Bad_OAuth_Token" : "Missing_OAuth_Token");
    const QJsonObject body = person(who->userId);
    return jsonResponse(QJsonObject{{u"sub"_s, m_org.identityUrl(who->userId)}, {u"user_id"_s, who->userId},
        {u"organization_id"_s, m_org.orgId}, {u"preferred_username"_s, body["Username"_L1]},
        {u"nickname"_s, body["CommunityNickname"_L1]}, {u"name"_s, body["Name"_L1]},
        {u"email"_s, body["Email"_L1]}, {u"email_verified"_s, true}, {u"given_name"_s, body["FirstName"_L1]},
        {u"family_name"_s, body["LastName"_L1]}, {u"zoneinfo"_s, body["TimeZoneSidKey"_L1]},
        {u"active"_s, true}, {u"user_type"_s, u"STANDARD"_s}, {u"language"_s, u"en_US"_s},
        {u"locale"_s, u"en_US"_s}, {u"utcOffset"_s, 3600000}, {u"updated_at"_s, body["LastModifiedDate"_L1]},
        {u"is_app_installed"_s, true}});
}

Response OAuthEndpoints::identity(const Request &request, const QStringList &segments)
{
    const bool hasToken = !request.header("authorization").isEmpty() || request.query().has(u"oauth_token"_s);
    const std::optional<Caller> who = caller(request, true);
    if (!who)
        return badToken(hasToken ? "Bad_OAuth_Token" : "Missing_OAuth_Token");
    if (segments.size() != 3 || fullId(segments[2]).isEmpty())
        return textResponse("Bad_Id", "text/html;charset=UTF-8", 404);
    if (fullId(segments[1]) != m_org.orgId)
        return badToken("Wrong_Org");
    if (fullId(segments[2]) != who->userId)
        return textResponse("No_Access", "text/html;charset=UTF-8", 404);
    const QJsonObject body = person(who->userId);
    QString version = request.query().value(u"version"_s);
    version = version.isEmpty() ? u"{version}"_s : version == "latest"_L1 ? u"67.0"_s : version;
    const QString data = m_org.instanceUrl() + u"/services/data/v"_s + version + u'/';
    const QJsonObject urls{{u"rest"_s, data}, {u"sobjects"_s, data + u"sobjects/"_s},
        {u"search"_s, data + u"search/"_s}, {u"query"_s, data + u"query/"_s},
        {u"recent"_s, data + u"recent/"_s}, {u"profile"_s, m_org.instanceUrl() + u'/' + who->userId},
        {u"custom_domain"_s, m_org.instanceUrl()}};
    return jsonResponse(QJsonObject{{u"id"_s, m_org.identityUrl(who->userId)}, {u"asserted_user"_s, true},
        {u"user_id"_s, who->userId}, {u"organization_id"_s, m_org.orgId},
        {u"username"_s, body["Username"_L1]}, {u"nick_name"_s, body["CommunityNickname"_L1]},
        {u"display_name"_s, body["Name"_L1]}, {u"email"_s, body["Email"_L1]}, {u"email_verified"_s, true},
        {u"first_name"_s, body["FirstName"_L1]}, {u"last_name"_s, body["LastName"_L1]},
        {u"timezone"_s, body["TimeZoneSidKey"_L1]}, {u"active"_s, true}, {u"user_type"_s, u"STANDARD"_s},
        {u"language"_s, u"en_US"_s}, {u"locale"_s, u"en_US"_s}, {u"utcOffset"_s, 3600000},
        {u"last_modified_date"_s, body["LastModifiedDate"_L1]}, {u"is_app_installed"_s, true},
        {u"urls"_s, urls}});
}

Response OAuthEndpoints::openIdConfiguration() const
{
    const QString base = m_org.settings.origin;
    const QString oauth = base + u"/services/oauth2/"_s;
    return jsonResponse(QJsonObject{{u"issuer"_s, base},
        {u"authorization_endpoint"_s, oauth + u"authorize"_s}, {u"token_endpoint"_s, oauth + u"token"_s},
        {u"revocation_endpoint"_s, oauth + u"revoke"_s}, {u"userinfo_endpoint"_s, oauth + u"userinfo"_s},
        {u"scopes_supported"_s, QJsonArray::fromStringList(demoDesktopApp().scopes)},
        {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
        {u"token_endpoint_auth_methods_supported"_s,
            QJsonArray{u"client_secret_post"_s, u"client_secret_basic"_s}},
        {u"display_values_supported"_s, QJsonArray{u"page"_s, u"popup"_s, u"touch"_s}}});
}

Response OAuthEndpoints::authConfiguration() const
{
    return jsonResponse(QJsonObject{{u"OrgId"_s, m_org.orgId}, {u"Url"_s, m_org.settings.origin},
        {u"MobileSDK"_s, QJsonObject{}},
        {u"LoginPage"_s, QJsonObject{{u"LoginPageUrl"_s, m_org.settings.origin + u"/signin"_s}}},
        {u"SamlProviders"_s, QJsonArray{}}, {u"AuthProviders"_s, QJsonArray{}},
        {u"CertificateLogin"_s, QJsonObject{}}, {u"LoginPageType"_s, u"standard"_s},
        {u"LoginPageTypeConfigs"_s, QJsonObject{}}});
}

} // namespace patchbay::demoorg
