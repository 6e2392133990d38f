#include "support/fakeprovider.h"

#include "oauth/authorization.h"
#include "oauth/formcoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{

/// A host that the descriptor's pattern allows a token to go to, for the patterns there are.
const QHash<QString, QString> &instances()
{
    static const QHash<QString, QString> known{{u"salesforce"_s, u"acme.my.salesforce.com"_s},
        {u"zoho-crm"_s, u"www.zohoapis.eu"_s}, {u"pipedrive"_s, u"acme.pipedrive.com"_s}};
    return known;
}

QByteArrayList split(const QByteArray &text, const QString &separator)
{
    QByteArrayList parts;
    const QStringList pieces = QString::fromUtf8(text).split(separator, Qt::SkipEmptyParts);
    for (const QString &piece : pieces)
        parts.append(piece.toUtf8());
    return parts;
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\n" + fields
        + "Cache-Control: no-store\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray jsonAnswer(int status, const QJsonObject &json)
{
    return httpAnswer(status, QJsonDocument(json).toJson(QJsonDocument::Compact),
        "Content-Type: application/json;charset=UTF-8\r\n");
}

/// Puts a value where a JSON pointer says, making what is missing on the way.
QJsonValue with(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    bool isIndex = false;
    const int index = path.first().toInt(&isIndex);
    if (isIndex) {
        QJsonArray items = whole.toArray();
        while (items.size() <= index)
            items.append(QJsonObject());
        items[index] = with(items[index], path.mid(1), value);
        return items;
    }
    QJsonObject object = whole.toObject();
    object.insert(path.first(), with(object.value(path.first()), path.mid(1), value));
    return object;
}

} // namespace

static QByteArray contentType(BodyFormat format)
{
    return format == BodyFormat::Json ? "application/json" : "application/x-www-form-urlencoded";
}

struct FakeProvider::Request {
    QByteArray method;
    QUrl url; ///< with the host of the Host field
    FormFields query;
    FormFields form;
    QList<std::pair<QByteArray, QByteArray>> fields;
    QByteArray body;

    explicit Request(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        body = bytes.sliced(end + 4);
        const QByteArrayList lines = bytes.first(end).split('\n');
        const QByteArrayList first = lines.first().trimmed().split(' ');
        method = first.value(0);
        for (const QByteArray &line : lines.mid(1))
            fields.append(
                {line.first(line.indexOf(':')).toLower(), line.sliced(line.indexOf(':') + 1).trimmed()});
        url = QUrl::fromEncoded("https://" + field("host") + first.value(1));
        query = decodeForm(url.query(QUrl::FullyEncoded).toLatin1());
        if (field("content-type") == "application/json") {
            const QJsonObject json = QJsonDocument::fromJson(body).object();
            for (auto it = json.begin(); it != json.end(); ++it)
                form.append({it.key().toUtf8(), it.value().toString().toUtf8()});
        } else {
            form = decodeForm(body);
        }
    }
    [[nodiscard]] QByteArray field(QByteArrayView name) const { return valueIn(fields, name); }
    [[nodiscard]] static QByteArray valueIn(
        const QList<std::pair<QByteArray, QByteArray>> &list, QByteArrayView name)
    {
        for (const auto &[key, value] : list) {
            if (key == name)
                return value;
        }
        return {};
    }
    [[nodiscard]] static bool hasTwice(const FormFields &list)
    {
        std::set<QByteArray> seen;
        return std::any_of(list.begin(), list.end(),
            [&seen](const auto &field) { return !seen.insert(field.first).second; });
    }
    [[nodiscard]] QByteArray asked(QByteArrayView name) const { return valueIn(query, name); }
    [[nodiscard]] QByteArray sent(QByteArrayView name) const { return valueIn(form, name); }
    [[nodiscard]] int count(QByteArrayView name) const
    {
        return int(
            std::count_if(fields.begin(), fields.end(), [name](const auto &f) { return f.first == name; }));
    }
};

QByteArrayList FakeProvider::hostNames(const ProviderDescriptor &provider)
{
    QStringList hosts;
    for (const LoginHost &login : provider.loginHosts)
        hosts.append(login.host);
    QStringList templates{provider.authorizationEndpoint, provider.tokenEndpoint, provider.revocationEndpoint,
        provider.deviceEndpoint, provider.pushEndpoint, provider.apiBase, provider.aliveUrl};
    for (const IdentityStep &step : provider.identity)
        templates.append(step.request.url);
    for (const QString &text : std::as_const(templates)) {
        if (!text.contains("://{"_L1) && !text.startsWith(u'{'))
            hosts.append(QUrl(text).host());
    }
    hosts.append(instances().value(provider.id.value));
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    QByteArrayList names;
    for (const QString &host : std::as_const(hosts))
        names.append("DNS:" + host.toLatin1());
    return names;
}

FakeProvider::FakeProvider(const ProviderDescriptor &provider, const QSslConfiguration &tls)
    : m_provider(provider)
{
    const auto handler = [this](QTcpSocket &socket, const QByteArray &bytes) {
        RawServer::answer(socket, answer(Request(bytes)));
    };
    m_server = provider.loopbackHttp ? std::make_unique<RawServer>(handler)
                                     : std::make_unique<RawServer>(handler, tls);
    m_elsewhere = std::make_unique<RawServer>();
}

/// Notes what is not so, by the rule that asks for it.
bool FakeProvider::holds(bool kept, const char *rule)
{
    if (!kept)
        m_violations.append(QString::fromUtf8(rule));
    return kept;
}

bool FakeProvider::isAlive(const QByteArray &accessToken) const
{
    return std::any_of(m_grants.begin(), m_grants.end(),
        [&accessToken](const Grant &grant) { return grant.alive && grant.access == accessToken; });
}

QStringList FakeProvider::signInHosts() const
{
    if (!accountHost.isEmpty())
        return {accountHost};
    QStringList hosts;
    for (const LoginHost &login : m_provider.loginHosts)
        hosts.append(m_provider.loopbackHttp ? u"localhost:%1"_s.arg(port()) : login.host);
    return hosts;
}

/// Is this what the template stands for, at one of the hosts that count?
bool FakeProvider::isAt(const Request &request, const QString &urlTemplate) const
{
    QString instance = instances().value(m_provider.id.value);
    if (m_provider.loopbackHttp)
        instance = u"localhost:%1"_s.arg(port());
    const QStringList hosts = signInHosts();
    return !urlTemplate.isEmpty() && std::any_of(hosts.begin(), hosts.end(), [&](const QString &host) {
        QString text = urlTemplate;
        text.replace("{host}"_L1, host).replace("{instance_url}"_L1, "https://"_L1 + instance);
        text.replace("{client_id}"_L1, QString::fromUtf8(clientId));
        QUrl url(text);
        url.setScheme(u"https"_s);
        return url.authority() == request.url.authority() && url.path() == request.url.path();
    });
}

FakeProvider::Answer FakeProvider::answer(const Request &request)
{
    // The page of the sign-in host may be any of them; where the account lives shows afterwards.
    const QString lives = std::exchange(accountHost, QString());
    const bool isAuthorization = isAt(request, m_provider.authorizationEndpoint);
    accountHost = lives;
    if (isAuthorization)
        return authorize(request);
    if (isAt(request, m_provider.tokenEndpoint))
        return token(request);
    if (isAt(request, m_provider.deviceEndpoint))
        return device(request);
    if (isAt(request, m_provider.pushEndpoint))
        return push(request);
    if (isAt(request, m_provider.revocationEndpoint))
        return revoke(request);
    if (request.url.path().contains("/.well-known/"_L1))
        return httpAnswer(404, {});
    return api(request);
}

FakeProvider::Answer FakeProvider::authorize(const Request &request)
{
    Request whole = request;
    if (!m_provider.pushEndpoint.isEmpty()) {
        const auto pushed = redeemPushed(request);
        if (!pushed)
            return httpAnswer(400, "not a request of ours");
        whole.query = *pushed;
    }
    if (!judgeAuthorization(whole))
        return httpAnswer(400, "not a request of ours");
    const QByteArray code = "code==" + QByteArray::number(++m_count) + "+/&";
    m_codes.insert(code,
        {whole.asked("redirect_uri"), whole.asked("code_challenge"),
            split(whole.asked(m_provider.scopeParameter.toUtf8()), m_provider.scopeSeparator),
            whole.asked("client_id"), account});
    return redirect(whole, code);
}

std::optional<FormFields> FakeProvider::redeemPushed(const Request &request)
{
    const QByteArray uri = request.asked("request_uri");
    if (!holds(!uri.isEmpty(), "RFC 9126 §5: requests are handed in first")
        || !holds(request.query.size() == 2 && isRegistered(request.asked("client_id")),
            "RFC 9126 §4: the client and the request's name in the address, and nothing else"))
        return std::nullopt;
    const auto pushed = m_pushed.find(uri);
    if (!holds(pushed != m_pushed.end(), "RFC 9126 §2.2: a request that was handed in")
        || !holds(!pushed->end.hasExpired(), "RFC 9126 §2.2: a request in its time")
        || !holds(!std::exchange(pushed->used, true), "RFC 9126 §4: a request's name works once"))
        return std::nullopt;
    return pushed->form;
}

FakeProvider::Answer FakeProvider::push(const Request &request)
{
    ++m_pushes;
    bool good = judgeTokenRequest(request);
    good
        &= holds(request.sent("request_uri").isEmpty(), "RFC 9126 §2.1: no request by name within a request");
    if (!good)
        return oauthError("invalid_request");
    if (!isAuthenticated(request))
        return oauthError("invalid_client", 401);
    Request asked = request; // as it would have come by the address
    asked.method = "GET";
    asked.query = request.form;
    asked.query.removeIf([](const auto &field) { return field.first == "client_secret"; });
    if (trick == Trick::PushRefused || !judgeAuthorization(asked))
        return oauthError("invalid_request");
    if (trick == Trick::PushRedirects)
        return httpAnswer(307, {}, "Location: " + m_elsewhere->url(u"/push"_s).toEncoded() + "\r\n");
    const QByteArray uri = "urn:ietf:params:oauth:request_uri:" + QByteArray::number(++m_count);
    m_pushed.insert(uri, {asked.query, QDeadlineTimer(pushLifetime)});
    QJsonObject json{{u"expires_in"_s, trick == Trick::PushIsOver ? 0 : 60}};
    if (trick != Trick::PushNamesNothing)
        json.insert(u"request_uri"_s, QString::fromLatin1(uri));
    return jsonAnswer(201, json);
}

bool FakeProvider::judgeAuthorization(const Request &request)
{
    const QByteArray scope = request.asked(m_provider.scopeParameter.toUtf8());
    const QByteArray redirectUri = request.asked("redirect_uri");
    const QByteArrayList scopes = split(scope, m_provider.scopeSeparator);
    bool good = holds(request.method == "GET", "RFC 6749 §3.1: the authorization request is a GET");
    good &= holds(!Request::hasTwice(request.query), "RFC 6749 §3.1: no parameter twice");
    good &= holds(request.asked("response_type") == "code", "RFC 9700 §2.1.2: response_type is code");
    good &= holds(isRegistered(request.asked("client_id")), "RFC 6749 §2.2: the registered client_id");
    good &= holds(m_provider.redirectUris.contains(QString::fromUtf8(redirectUri)),
        "RFC 6749 §3.1.2.3: a registered redirect_uri, byte for byte");
    good &= holds(request.asked("state").size() >= 22, "RFC 6749 §10.12: a state of 128 bits or more");
    const bool wantsPkce = m_provider.usePkce;
    good &= holds((request.asked("code_challenge").size() == 43) == wantsPkce, "RFC 7636 §4.2: a challenge");
    good &= holds((request.asked("code_challenge_method") == "S256") == wantsPkce, "RFC 7636 §4.3: S256");
    const bool known = std::all_of(scopes.begin(), scopes.end(), [this](const QByteArray &name) {
        return std::any_of(m_provider.scopes.begin(), m_provider.scopes.end(),
            [&name](const ScopeChoice &choice) { return choice.name.toUtf8() == name; });
    });
    good &= holds(known && scopes.isEmpty() == m_provider.scopes.isEmpty(),
        "RFC 6749 §3.3: known scopes, with the provider's separator");
    for (const auto &[name, value] : m_provider.authorizeExtra)
        good &= holds(request.asked(name.toUtf8()) == value.toUtf8(), "the provider's own parameters");
    good &= holds(!request.query.contains(FormFields::value_type("client_secret", clientSecret)),
        "RFC 6749 §2.3.1: no secret in an address");
    return good;
}

FakeProvider::Answer FakeProvider::redirect(const Request &request, const QByteArray &code) const
{
    QByteArray state = request.asked("state");
    FormFields fields{{"some_parameter", "1"}};
    if (trick == Trick::ChangesState)
        state = state.toLower() + 'x';
    if (trick != Trick::DropsState)
        fields.append({"state", state});
    if (trick == Trick::StateTwice)
        fields.append({"state", state});
    if (trick == Trick::RefusesChallenge) {
        fields.emplaceBack("error", "invalid_request");
        fields.emplaceBack("error_description", "S256 is not supported");
    }
    if (trick == Trick::Refuses || trick == Trick::ErrorBesideCode) {
        fields.emplaceBack("error", "access_denied");
        fields.emplaceBack("error_description", "<b>no</b>");
    }
    if (trick != Trick::Refuses && trick != Trick::RefusesChallenge && trick != Trick::NoCode)
        fields.append({"code", code});
    if (trick == Trick::CodeTwice)
        fields.emplaceBack("code", "another");
    const QByteArray issuer
        = trick == Trick::OtherIssuer ? "https://evil.example" : m_provider.issuer.toUtf8();
    if (!issuer.isEmpty() && trick != Trick::NoIssuer)
        fields.append({"iss", issuer});
    if (!m_provider.loginHostParameter.isEmpty()) {
        const QByteArray host = trick == Trick::ForeignLoginHost ? "accounts.evil.example"
            : accountHost.isEmpty()                              ? request.url.host().toLatin1()
                                                                 : accountHost.toLatin1();
        fields.append({m_provider.loginHostParameter.toUtf8(), "https://" + host});
    }
    QByteArray location = request.asked("redirect_uri");
    if (trick == Trick::OtherRedirect)
        location += "-of-another";
    return httpAnswer(302, {}, "Location: " + location + '?' + encodeForm(fields) + "\r\n");
}

FakeProvider::Answer FakeProvider::token(const Request &request)
{
    ++m_tokenRequests;
    if (!judgeTokenRequest(request))
        return oauthError("invalid_request");
    switch (trick) {
    case Trick::TokenRedirects:
        return httpAnswer(307, {}, "Location: " + m_elsewhere->url(u"/token"_s).toEncoded() + "\r\n");
    case Trick::TokenIsHtml:
        return httpAnswer(200, "<html>Welcome to the Wi-Fi</html>", "Content-Type: text/html\r\n");
    case Trick::ServerTrouble:
        return httpAnswer(503, "<html>maintenance</html>", "Content-Type: text/html\r\n");
    case Trick::ErrorWith200:
        return jsonAnswer(200, {{u"ok"_s, false}, {u"error"_s, u"invalid_client"_s}});
    case Trick::GrantIsDead:
        return oauthError("invalid_grant");
    default:
        break;
    }
    if (!isAuthenticated(request))
        return oauthError("invalid_client", 401);
    const QByteArray type = request.sent("grant_type");
    if (type == "authorization_code")
        return redeemCode(request);
    if (type == "refresh_token")
        return refresh(request);
    if (holds(type == "urn:ietf:params:oauth:grant-type:device_code", "RFC 9700 §2.4: no other grant type"))
        return pollDevice(request);
    return oauthError("unsupported_grant_type");
}

bool FakeProvider::judgeTokenRequest(const Request &request)
{
    // RFC 9126 2.1: what is pushed is a form, whatever token requests are.
    const BodyFormat format
        = isAt(request, m_provider.pushEndpoint) ? BodyFormat::Form : m_provider.bodyFormat;
    bool good = holds(request.method == "POST", "RFC 6749 §3.2: the token request is a POST");
    good &= holds(request.query.isEmpty(), "RFC 6749 §3.2: nothing in the address of a token request");
    good &= holds(!Request::hasTwice(request.form), "RFC 6749 §3.2: no parameter twice");
    good &= holds(request.field("content-type") == contentType(format),
        "RFC 6749 §4.1.3: the body as the provider reads it");
    return good;
}

bool FakeProvider::isRegistered(const QByteArray &client) const
{
    return client == clientId || otherApps.contains(client);
}

/// Who a request says it is from.
QByteArray FakeProvider::callerOf(const Request &request)
{
    const QByteArray header = request.field("authorization");
    if (!header.startsWith("Basic "))
        return request.sent("client_id");
    const QByteArray pair = QByteArray::fromBase64(header.sliced(6));
    return decodeForm("id=" + pair.first(std::max(pair.indexOf(':'), qsizetype(0)))).value(0).second;
}

bool FakeProvider::isAuthenticated(const Request &request)
{
    const QByteArray caller = callerOf(request);
    const bool device
        = request.sent("grant_type").startsWith("urn:") || isAt(request, m_provider.deviceEndpoint);
    const QByteArray secret = device ? QByteArray() : otherApps.value(caller, clientSecret);
    const bool basic = m_provider.clientAuthentication == ClientAuthentication::Basic && !secret.isEmpty();
    if (basic) {
        const QByteArray expected = "Basic " + (formEncoded(caller) + ':' + formEncoded(secret)).toBase64();
        return holds(isRegistered(caller), "RFC 6749 §2.2: the registered client_id")
            & holds(request.field("authorization") == expected, "RFC 6749 §2.3.1: Basic, form-encoded first")
            & holds(request.sent("client_secret").isEmpty(), "RFC 6749 §2.3: one way of authentication");
    }
    return holds(request.count("authorization") == 0, "RFC 6749 §2.3: one way of authentication")
        & holds(isRegistered(caller), "RFC 6749 §3.2.1: client_id in the body")
        & holds(request.sent("client_secret") == secret,
            "RFC 6749 §2.3.1: the secret, or none for a public client");
}

FakeProvider::Answer FakeProvider::redeemCode(const Request &request)
{
    const auto code = m_codes.find(request.sent("code"));
    if (!holds(code != m_codes.end(), "RFC 6749 §4.1.3: a code that was given, decoded once"))
        return oauthError("invalid_grant");
    if (!holds(!code->used, "RFC 6749 §4.1.2: a code works once")) {
        m_grants[code->grant].alive = false;
        return oauthError("invalid_grant");
    }
    code->used = true;
    if (!holds(code->client == callerOf(request), "RFC 6749 §4.1.3: a code of this client"))
        return oauthError("invalid_grant");
    QByteArray verifier = request.sent("code_verifier");
    const QByteArray challenge
        = verifier.isEmpty() ? QByteArray() : codeChallenge(Secret(QByteArray(verifier)));
    static const QRegularExpression unreserved(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    bool good
        = holds(request.sent("redirect_uri") == code->redirectUri, "RFC 6749 §4.1.3: the same redirect_uri");
    good &= holds(!m_provider.usePkce || unreserved.match(QString::fromLatin1(verifier)).hasMatch(),
        "RFC 7636 §4.1: a verifier of 43 to 128 characters");
    good &= holds(challenge == code->challenge, "RFC 7636 §4.6: the verifier of this challenge");
    if (!good)
        return oauthError("invalid_grant");
    code->grant = ++m_count;
    m_grants[code->grant].scopes = code->scopes;
    m_grants[code->grant].client = code->client;
    m_grants[code->grant].account = code->account;
    return tokens(code->grant);
}

FakeProvider::Answer FakeProvider::refresh(const Request &request)
{
    const QByteArray given = request.sent("refresh_token");
    for (auto grant = m_grants.begin(); grant != m_grants.end(); ++grant) {
        if (!holds(!grant->rotatedOut.contains(given),
                "RFC 9700 §4.14.2: an old refresh token does not come again"))
            grant->alive = false; // whoever holds the new one may be a thief
        if (!grant->alive || grant->refresh.isEmpty() || grant->refresh != given)
            continue;
        if (!holds(grant->client == callerOf(request), "RFC 6749 §6: a refresh token of this client"))
            return oauthError("invalid_grant");
        if (!holds(request.sent("scope").isEmpty(), "RFC 6749 §6: no more scope than was granted"))
            return oauthError("invalid_scope");
        return tokens(grant.key());
    }
    return oauthError("invalid_grant");
}

FakeProvider::Answer FakeProvider::device(const Request &request)
{
    if (!judgeTokenRequest(request) || !isAuthenticated(request))
        return oauthError("invalid_request");
    m_deviceCode = "device-" + QByteArray::number(++m_count);
    m_deviceScopes = split(request.sent("scope"), m_provider.scopeSeparator);
    return jsonAnswer(200,
        {{u"device_code"_s, QString::fromLatin1(m_deviceCode)}, {u"user_code"_s, u"WDJB-MJHT"_s},
            {u"verification_uri"_s, u"https://%1/device"_s.arg(signInHosts().first())},
            {u"expires_in"_s, 900}});
}

FakeProvider::Answer FakeProvider::pollDevice(const Request &request)
{
    ++m_polls;
    if (!holds(request.sent("device_code") == m_deviceCode, "RFC 8628 §3.4: the device_code that was given"))
        return oauthError("invalid_grant");
    if (slowDowns > 0) {
        --slowDowns;
        return oauthError("slow_down");
    }
    if (!approved)
        return oauthError("authorization_pending");
    m_deviceCode.clear();
    const int grant = ++m_count;
    m_grants[grant].scopes = m_deviceScopes;
    m_grants[grant].client = callerOf(request);
    m_grants[grant].account = account;
    return tokens(grant);
}

FakeProvider::Answer FakeProvider::tokens(int key)
{
    Grant &grant = m_grants[key];
    grant.access = "access-" + QByteArray::number(++m_count);
    if (grant.refresh.isEmpty() || rotates) {
        if (!grant.refresh.isEmpty())
            grant.rotatedOut.insert(grant.refresh);
        grant.refresh = "refresh-" + QByteArray::number(m_count);
    }
    const TokenReplyShape &shape = m_provider.replyShape;
    QJsonObject json{{u"token_type"_s, u"bEARER"_s}, {u"expires_in"_s, 3600}, {u"unknown"_s, QJsonObject()},
        {u"refresh_token"_s, QString::fromLatin1(grant.refresh)},
        {u"scope"_s, QString::fromUtf8(grant.scopes.join(shape.scopeSeparator.toUtf8()))},
        {u"id_token"_s, u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lYm9keS1lbHNlIn0."_s}};
    if (trick != Trick::NoAccessToken)
        json.insert(u"access_token"_s, QString::fromLatin1(grant.access));
    if (trick == Trick::UnknownTokenType)
        json.insert(u"token_type"_s, u"DPoP"_s);
    if (shape.issuedAtIsMilliseconds)
        json.insert(u"issued_at"_s, u"1790000000000"_s);
    if (!shape.instanceMember.isEmpty()) {
        const QString host = trick == Trick::ForeignInstance ? u"acme.my.salesforce.com.evil.example"_s
                                                             : instances().value(m_provider.id.value);
        json.insert(shape.instanceMember,
            m_provider.loopbackHttp ? u"http://localhost:%1"_s.arg(port()) : "https://"_L1 + host);
    }
    if (!shape.nested.isEmpty())
        json = QJsonObject{{shape.nested, json}};
    if (!shape.okMember.isEmpty())
        json.insert(shape.okMember, true);
    if (trick == Trick::TokenIsCut) {
        const QByteArray body = QJsonDocument(json).toJson(QJsonDocument::Compact);
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
            + body.chopped(9);
    }
    return jsonAnswer(200, json);
}

FakeProvider::Answer FakeProvider::oauthError(const QByteArray &code, int status) const
{
    const QJsonObject json{
        {u"error"_s, QString::fromLatin1(code)}, {u"error_description"_s, u"as the rule says"_s}};
    if (m_provider.replyShape.okMember.isEmpty())
        return jsonAnswer(status, json);
    QJsonObject told = json; // and 200, as such providers do
    told.insert(m_provider.replyShape.okMember, false);
    return jsonAnswer(200, told);
}

FakeProvider::Answer FakeProvider::revoke(const Request &request)
{
    const RevocationShape &shape = m_provider.revocation;
    bool good = holds(request.method == shape.method && request.query.isEmpty(),
        "RFC 7009 §2.1: the method that is due, the token in the body");
    const QByteArray given = request.sent(shape.tokenMember);
    good &= holds(!given.isEmpty(), "RFC 7009 §2.1: the token to revoke");
    good &= holds(request.field("content-type") == contentType(shape.bodyFormat),
        "RFC 7009 §2.1: the body as the provider reads it");
    if (!good || !mayRevoke(request))
        return oauthError("invalid_request");
    bool found = false;
    for (Grant &grant : m_grants) {
        const QByteArray due = shape.token == RevocationShape::Token::Access || grant.refresh.isEmpty()
            ? grant.access
            : grant.refresh;
        if (due == given) {
            if (shape.authentication != RevocationShape::Authentication::None
                && !holds(grant.client == callerOf(request), "RFC 7009 §2.1: a token of this client"))
                return oauthError("invalid_request");
            found = grant.alive;
            grant.alive = false;
        }
    }
    if (!found && !shape.goneStatuses.isEmpty())
        return httpAnswer(shape.goneStatuses.first(), {});
    return m_provider.replyShape.okMember.isEmpty()
        ? httpAnswer(shape.doneStatuses.first(), {})
        : jsonAnswer(200, {{m_provider.replyShape.okMember, true}});
}

/// What a smoke action counts.
QJsonArray FakeProvider::things()
{
    return {u"one"_s, u"two"_s, u"three"_s};
}

bool FakeProvider::mayRevoke(const Request &request)
{
    switch (m_provider.revocation.authentication) {
    case RevocationShape::Authentication::Client:
        return isAuthenticated(request);
    case RevocationShape::Authentication::Basic:
        return holds(request.field("authorization")
                == "Basic "
                    + (formEncoded(callerOf(request)) + ':'
                        + formEncoded(otherApps.value(callerOf(request), clientSecret)))
                          .toBase64(),
            "RFC 6749 §2.3.1: HTTP Basic");
    case RevocationShape::Authentication::None:
        return holds(request.count("authorization") == 0 && request.sent("client_secret").isEmpty(),
            "RFC 7009 §2.1: no secret where none is asked for");
    }
    Q_UNREACHABLE();
}

FakeProvider::Answer FakeProvider::api(const Request &request)
{
    ++m_apiRequests;
    const auto step = std::find_if(
        m_provider.identity.begin(), m_provider.identity.end(), [&](const IdentityStep &known) {
            return isAt(request, known.request.url) && request.method == known.request.method;
        });
    const bool smoke = m_provider.smoke && isAt(request, m_provider.smoke->request.url)
        && request.method == m_provider.smoke->request.method
        && request.body == m_provider.smoke->request.body;
    const bool known = smoke || step != m_provider.identity.end() || isAt(request, m_provider.aliveUrl);
    const QByteArray scheme = m_provider.tokenScheme + ' ';
    const QByteArray header = request.field("authorization");
    bool good = holds(known, "RFC 9700 §4.9: a token goes to its provider's own addresses");
    good &= holds(request.count("authorization") == 1 && header.startsWith(scheme),
        "RFC 6750 §2.1: the token in the Authorization field, once");
    good &= holds(request.asked("access_token").isEmpty(), "RFC 6750 §2.3: never in the address");
    good &= holds(request.sent("access_token").isEmpty(), "RFC 6750 §2: never two ways at once");
    const QByteArray token = header.sliced(std::min(scheme.size(), header.size()));
    if (!good || trick == Trick::ApiRejectsToken || !isAlive(token))
        return httpAnswer(401, R"({"error":"invalid_token"})", "WWW-Authenticate: Bearer\r\n");
    if (trick == Trick::ApiWantsScope)
        return httpAnswer(
            403, {}, "WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"all\"\r\n");
    if (smoke && m_provider.smoke->count.isEmpty())
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n[1,2,3]";
    const auto grant = std::find_if(
        m_grants.cbegin(), m_grants.cend(), [&token](const Grant &given) { return given.access == token; });
    const QString who = grant->account;
    QJsonValue json = QJsonObject();
    if (smoke)
        json = with(json, m_provider.smoke->count.split(u'/').mid(1), things());
    else if (step != m_provider.identity.end()) {
        for (const auto &[name, pointer] : step->paths)
            json = with(json, pointer.split(u'/').mid(1),
                name == "sandbox"_L1 ? QJsonValue(false) : QJsonValue("at "_L1 + pointer + who));
    }
    QJsonObject told = json.toObject();
    if (!m_provider.replyShape.okMember.isEmpty())
        told.insert(m_provider.replyShape.okMember, true);
    return jsonAnswer(200, told);
}

} // namespace patchbay::test
