#include "demoorg/identityendpoints.h"

#include "demoorg/formats.h"
#include "demoorg/recordids.h"
#include "demoorg/resources.h"
#include "demoorg/seed.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int utcOffset = 3600000;

Response refuse(const QByteArray &word, int status = 403)
{
    return textResponse(word, "text/html;charset=UTF-8", status);
}

/// The words for a token that does not open this door.
Response badToken(const Request &request)
{
    const bool hasToken = !request.header("authorization").isEmpty() || request.query().has(u"oauth_token"_s)
        || request.form().has(u"access_token"_s);
    return refuse(hasToken ? "Bad_OAuth_Token" : "Missing_OAuth_Token");
}

QJsonObject address(const QJsonObject &person)
{
    return {{u"country"_s, person["Country"_L1].toString(u"CH"_s)}};
}

QJsonObject photos(const QString &base)
{
    return {
        {u"picture"_s, base + u"/profilephoto/005/F"_s}, {u"thumbnail"_s, base + u"/profilephoto/005/T"_s}};
}

/// Members that identity URL and userinfo share.
void insertCommon(QJsonObject &answer, const Caller &who, const QJsonObject &person, const QString &base)
{
    const QJsonObject common{{u"user_id"_s, who.userId}, {u"organization_id"_s, who.orgId},
        {u"email"_s, person["Email"_L1]}, {u"email_verified"_s, true}, {u"photos"_s, photos(base)},
        {u"active"_s, true}, {u"user_type"_s, u"STANDARD"_s}, {u"language"_s, u"en_US"_s},
        {u"locale"_s, u"en_US"_s}, {u"utcOffset"_s, utcOffset}, {u"is_app_installed"_s, true}};
    for (auto it = common.begin(); it != common.end(); ++it)
        answer.insert(it.key(), it.value());
}

} // namespace

IdentityEndpoints::IdentityEndpoints(Pod &pod, SigningKey &key)
    : m_pod(pod)
    , m_key(key)
{
}

std::optional<Caller> IdentityEndpoints::caller(const Request &request, bool inQuery)
{
    const QByteArray header = request.header("authorization");
    QByteArray token;
    if (header.startsWith("Bearer "))
        token = header.mid(7).trimmed();
    else if (header.startsWith("OAuth "))
        token = header.mid(6).trimmed();
    else if (inQuery)
        token = request.query().value(u"oauth_token"_s).toUtf8();
    if (token.isEmpty() && inQuery)
        token = request.form().value(u"access_token"_s).toUtf8();
    if (token.isEmpty())
        return std::nullopt;
    return m_pod.grants.caller(token, m_pod.settings.sessionIdle, m_pod.now());
}

QJsonObject IdentityEndpoints::person(const Caller &caller)
{
    Org *org = m_pod.org(caller.orgId);
    const std::optional<StoredRecord> record = org ? org->records.find(caller.userId) : std::nullopt;
    return record ? record->body : QJsonObject();
}

QJsonObject IdentityEndpoints::links(const Caller &caller, const QString &version) const
{
    const QString base = m_pod.instanceUrl();
    const QString data = base + u"/services/data/v"_s + version + u'/';
    const QString soap = base + u"/services/Soap/"_s;
    const QString org = caller.orgId.left(15);
    return {{u"enterprise"_s, soap + u"c/%1/%2"_s.arg(version, org)},
        {u"metadata"_s, soap + u"m/%1/%2"_s.arg(version, org)},
        {u"partner"_s, soap + u"u/%1/%2"_s.arg(version, org)}, {u"rest"_s, data},
        {u"sobjects"_s, data + u"sobjects/"_s}, {u"search"_s, data + u"search/"_s},
        {u"query"_s, data + u"query/"_s}, {u"recent"_s, data + u"recent/"_s},
        {u"tooling_soap"_s, soap + u"T/%1/%2"_s.arg(version, org)}, {u"tooling_rest"_s, data + u"tooling/"_s},
        {u"profile"_s, base + u'/' + caller.userId}, {u"feeds"_s, data + u"chatter/feeds"_s},
        {u"groups"_s, data + u"chatter/groups"_s}, {u"users"_s, data + u"chatter/users"_s},
        {u"feed_items"_s, data + u"chatter/feed-items"_s},
        {u"feed_elements"_s, data + u"chatter/feed-elements"_s}, {u"custom_domain"_s, base}};
}

Response IdentityEndpoints::userInfo(const Request &request)
{
    const std::optional<Caller> who = caller(request, true);
    if (!who)
        return badToken(request);
    const QJsonObject body = person(*who);
    const QString base = m_pod.instanceUrl();
    QJsonObject answer{{u"sub"_s, m_pod.identityUrl(*m_pod.users.find(who->userId))},
        {u"preferred_username"_s, body["Username"_L1]}, {u"nickname"_s, body["CommunityNickname"_L1]},
        {u"name"_s, body["Name"_L1]}, {u"given_name"_s, body["FirstName"_L1]},
        {u"family_name"_s, body["LastName"_L1]}, {u"zoneinfo"_s, body["TimeZoneSidKey"_L1]},
        {u"profile"_s, base + u'/' + who->userId}, {u"picture"_s, photos(base)["picture"_L1]},
        {u"address"_s, address(body)}, {u"is_salesforce_integration_user"_s, false},
        {u"urls"_s, links(*who, u"{version}"_s)}, {u"updated_at"_s, body["LastModifiedDate"_L1]}};
    insertCommon(answer, *who, body, base);
    return formatted(answer, wantedFormat(request, request.query()), u"user"_s);
}

Response IdentityEndpoints::identity(const Request &request, const QStringList &segments)
{
    if (segments.size() == 2 && segments[1] == "keys"_L1)
        return jsonResponse(m_key.publicKeys());
    const std::optional<Caller> who = caller(request, true);
    if (!who)
        return badToken(request);
    if (segments.size() != 3 || fullId(segments[2]).isEmpty())
        return refuse("Bad_Id", 404);
    if (fullId(segments[1]) != who->orgId)
        return refuse("Wrong_Org");
    if (fullId(segments[2]) != who->userId)
        return refuse("No_Access", 404);
    const QJsonObject body = person(*who);
    const QString wanted = request.query().value(u"version"_s);
    const QString version = wanted.isEmpty() ? u"{version}"_s
        : wanted == "latest"_L1              ? u"%1.0"_s.arg(newestVersion)
                                             : wanted;
    QJsonObject answer{{u"id"_s, m_pod.identityUrl(*m_pod.users.find(who->userId))},
        {u"asserted_user"_s, true}, {u"username"_s, body["Username"_L1]},
        {u"nick_name"_s, body["CommunityNickname"_L1]}, {u"display_name"_s, body["Name"_L1]},
        {u"first_name"_s, body["FirstName"_L1]}, {u"last_name"_s, body["LastName"_L1]},
        {u"timezone"_s, body["TimeZoneSidKey"_L1]}, {u"addr_street"_s, QJsonValue()},
        {u"addr_city"_s, QJsonValue()}, {u"addr_state"_s, QJsonValue()},
        {u"addr_country"_s, address(body)["country"_L1]}, {u"addr_zip"_s, QJsonValue()},
        {u"mobile_phone"_s, body["MobilePhone"_L1]}, {u"mobile_phone_verified"_s, false},
        {u"is_lightning_login_user"_s, false},
        {u"status"_s, QJsonObject{{u"created_date"_s, QJsonValue()}, {u"body"_s, QJsonValue()}}},
        {u"urls"_s, links(*who, version)}, {u"last_modified_date"_s, body["LastModifiedDate"_L1]}};
    insertCommon(answer, *who, body, m_pod.instanceUrl());
    return formatted(answer, wantedFormat(request, request.query()), u"user"_s);
}

Response IdentityEndpoints::openIdConfiguration() const
{
    const QString base = m_pod.settings.origin;
    const QString oauth = base + u"/services/oauth2/"_s;
    return jsonResponse(QJsonObject{{u"issuer"_s, base},
        {u"authorization_endpoint"_s, oauth + u"authorize"_s}, {u"token_endpoint"_s, oauth + u"token"_s},
        {u"revocation_endpoint"_s, oauth + u"revoke"_s}, {u"userinfo_endpoint"_s, oauth + u"userinfo"_s},
        {u"introspection_endpoint"_s, oauth + u"introspect"_s}, {u"jwks_uri"_s, base + u"/id/keys"_s},
        {u"scopes_supported"_s, QJsonArray::fromStringList(demoDesktopApp().scopes)},
        {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
        {u"token_endpoint_auth_methods_supported"_s,
            QJsonArray{u"client_secret_post"_s, u"client_secret_basic"_s}},
        {u"display_values_supported"_s, QJsonArray{u"page"_s, u"popup"_s, u"touch"_s}}});
}

Response IdentityEndpoints::authConfiguration() const
{
    const QString base = m_pod.settings.origin;
    return jsonResponse(
        QJsonObject{{u"OrgId"_s, demoOrgId()}, {u"Url"_s, base}, {u"MobileSDK"_s, QJsonObject{}},
            {u"LoginPage"_s, QJsonObject{{u"LoginPageUrl"_s, base + u"/signin"_s}}},
            {u"SamlProviders"_s, QJsonArray{}}, {u"AuthProviders"_s, QJsonArray{}},
            {u"CertificateLogin"_s, QJsonObject{}}, {u"LoginPageType"_s, u"standard"_s},
            {u"LoginPageTypeConfigs"_s, QJsonObject{}}});
}

} // namespace patchbay::demoorg
