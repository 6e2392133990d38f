#include "base/logging.h"
#include "net/weburl.h"
#include "oauth/bearererror.h"
#include "oauth/devicecode.h"
#include "oauth/metadata.h"
#include "oauth/pushedrequest.h"
#include "oauth/tokenrequests.h"
#include "providers/accountfacts.h"
#include "providers/catalog.h"
#include "providers/descriptor.h"

#include "support/fakeentropy.h"
#include "support/tally.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// One thing a rule asks for; true where it is so.
using Rule = std::function<bool()>;

constexpr Timestamp now{1'790'000'000s};
const QUrl endpoint(u"https://idp.example/token"_s);
const QString issuer = u"https://idp.example/tenant"_s;

void row(const char *name, const Rule &rule)
{
    QTest::newRow(name) << rule;
}

Secret secretOf(QByteArray text)
{
    return Secret(std::move(text));
}

AuthorizationParameters parameters()
{
    return {.endpoint = QUrl(u"https://idp.example/authorize"_s),
        .clientId = u"client"_s,
        .redirectUri = QUrl(u"http://localhost:17177/oauth/callback"_s),
        .scopes = {u"a"_s, u"b"_s}};
}

Result<PendingAuthorization> startedWith(const AuthorizationParameters &wanted)
{
    SystemEntropy entropy;
    return startAuthorization(wanted, entropy);
}

PendingAuthorization started()
{
    return *startedWith(parameters());
}

QByteArrayList valuesOf(const FormFields &fields, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[key, value] : fields) {
        if (key == name)
            values.append(value);
    }
    return values;
}

FormFields queryOf(const PendingAuthorization &pending)
{
    const QByteArray url = pending.url.reveal().toByteArray();
    return decodeForm(QByteArrayView(url).sliced(url.indexOf('?') + 1));
}

bool refusesExtra(const QString &name)
{
    AuthorizationParameters wanted = parameters();
    wanted.extra = {{name, u"x"_s}};
    return !startedWith(wanted);
}

bool refusesEndpoint(const QString &url)
{
    AuthorizationParameters wanted = parameters();
    wanted.endpoint = QUrl(url);
    return !startedWith(wanted);
}

/// How a callback to the usual attempt is judged; STATE stands for its state.
Result<AuthorizationCode> callback(QByteArray query, const QString &expected = {}, bool promised = false)
{
    PendingAuthorization pending = started();
    pending.issuer = expected;
    pending.issuerRequired = promised;
    query.replace("STATE", pending.state.reveal().toByteArray());
    return readCallback(pending, secretOf("http://localhost:17177/oauth/callback?" + query));
}

bool isRefused(const QByteArray &query, ErrorKind kind = ErrorKind::Protocol)
{
    const auto code = callback(query);
    return !code && code.error().kind == kind;
}

bool passesIssuer(const QByteArray &iss, const QString &expected, bool promised = false)
{
    return callback("code=a&state=STATE" + iss, expected, promised).has_value();
}

HttpReply json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

TokenSet oldTokens()
{
    return {.accessToken = Secret(QByteArray("old")), .refreshToken = Secret(QByteArray("old-refresh"))};
}

Result<TokenSet> reply(const QByteArray &body, int status = 200)
{
    return readTokenReply(json(status, body), {}, oldTokens(), now);
}

bool replyIs(const QByteArray &body, ErrorKind kind, int status = 200)
{
    const auto tokens = reply(body, status);
    return !tokens && tokens.error().kind == kind;
}

bool errorIs(const char *code, ErrorKind kind, int status = 400)
{
    return replyIs(R"({"error":")" + QByteArray(code) + R"("})", kind, status);
}

std::optional<std::chrono::seconds> lifeOf(const QByteArray &value)
{
    const auto tokens = reply(R"({"access_token":"a","expires_in":)" + value + '}');
    if (!tokens || !tokens->expiresAt)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(*tokens->expiresAt - now);
}

OAuthClient confidential(ClientAuthentication way)
{
    return {
        .clientId = u"client"_s, .clientSecret = Secret(QByteArray("s3cr3t/+%: &=")), .authentication = way};
}

HttpRequest exchange(const OAuthClient &client = {.clientId = u"client"_s})
{
    const PendingAuthorization pending = started();
    return codeRequest(endpoint, client, pending, {.code = Secret(QByteArray("the+code=="))});
}

QByteArray bodyOf(const HttpRequest &request)
{
    return request.secretBody.reveal().toByteArray();
}

bool mayGo(const QString &url, const char *provider = "salesforce")
{
    static const ProviderCatalog catalog;
    return mayReceiveToken(
        *catalog.find({QString::fromLatin1(provider)}), u"login.salesforce.com"_s, QUrl(url));
}

HttpRequest push(const OAuthClient &client = {.clientId = u"client"_s})
{
    return pushRequest(QUrl(u"https://idp.example/push"_s), client, started());
}

bool isPushed(const QByteArray &body, int status = 201)
{
    return readPushReply(json(status, body), now).has_value();
}

HttpReply challenged(int status, const QByteArray &field)
{
    return {status, {{"WWW-Authenticate", field}}, {}};
}

/// A bundled definition with one member set; read as a person's own.
bool isDefinition(const QString &section, const QString &key, const QJsonValue &value)
{
    QFile bundled(u":/providers/linear.json"_s);
    if (!bundled.open(QIODevice::ReadOnly))
        return false;
    QJsonObject json = QJsonDocument::fromJson(bundled.readAll()).object();
    QJsonObject part = section.isEmpty() ? json : json[section].toObject();
    part.insert(key, value);
    if (section.isEmpty())
        json = part;
    else
        json.insert(section, part);
    return readDescriptor(json, ProviderDescriptor::Origin::User).has_value();
}

bool isRevoked(const HttpReply &answer)
{
    return readRevokeReply(answer, now).has_value();
}

QByteArray document(
    const QByteArray &more = {}, const QByteArray &authorize = "https://idp.example/authorize")
{
    return R"({"issuer":"https://idp.example/tenant","authorization_endpoint":")" + authorize
        + R"(","token_endpoint":"https://idp.example/token")" + more + '}';
}

bool isUsable(const QByteArray &metadata)
{
    return readMetadata(json(200, metadata), issuer).has_value();
}

Result<DeviceAuthorization> device(const QByteArray &more, const QByteArray &uri = "https://idp.example/go")
{
    return readDeviceReply(
        json(200, R"({"device_code":"d","user_code":"U-1","verification_uri":")" + uri + "\"" + more + '}'),
        now);
}

} // namespace

Q_DECLARE_METATYPE(Rule)

/// What the standards ask of a client and what can be told without a wire, rule by rule: each kept, and each
/// broken by the other side.
class RfcRulesTest final : public QObject
{
    Q_OBJECT
private slots:
    void ruleIsKept_data();
    void ruleIsKept();

private:
    static void authorizationRequest();
    static void proofKey();
    static void pushedRequests();
    static void callbacks();
    static void issuers();
    static void tokenRequests();
    static void clientAuthentication();
    static void tokenReplies();
    static void lifetimes();
    static void tokenErrors();
    static void whereTokensGo();
    static void whatApisSay();
    static void revocation();
    static void metadata();
    static void deviceCode();
    static void profiles();
};

void RfcRulesTest::authorizationRequest()
{
    row("RFC 6749 §4.1.1: response_type is code and never token, in 1000 starts", [] {
        for (int i = 0; i < 1000; ++i) {
            if (valuesOf(queryOf(started()), "response_type") != QByteArrayList{"code"})
                return false;
        }
        return true;
    });
    row("RFC 6749 §3.1: every parameter once", [] {
        QSet<QByteArray> names;
        const FormFields query = queryOf(started());
        for (const auto &[name, value] : query)
            names.insert(name);
        return names.size() == query.size();
    });
    for (const char *name : {"client_id", "redirect_uri", "state", "scope", "response_type", "code_challenge",
             "code_challenge_method", "request", "request_uri"}) {
        QTest::addRow("RFC 6749 §3.1: a provider's own %s does not override ours", name)
            << Rule([name] { return refusesExtra(QString::fromLatin1(name)); });
    }
    row("RFC 6749 §3.1: a parameter of the provider's own is taken",
        [] { return !refusesExtra(u"prompt"_s); });
    row("RFC 6749 §3.1: the endpoint's query is kept", [] {
        AuthorizationParameters wanted = parameters();
        wanted.endpoint.setQuery(u"tenant=a%26b"_s);
        return startedWith(wanted)->url.reveal().startsWith("https://idp.example/authorize?tenant=a%26b&");
    });
    row("RFC 6749 §3.1: no fragment in the endpoint",
        [] { return refusesEndpoint(u"https://idp.example/a#b"_s); });
    row("RFC 6749 §3.1.2: no fragment in the redirect URI", [] {
        AuthorizationParameters wanted = parameters();
        wanted.redirectUri.setFragment(u"x"_s);
        return !startedWith(wanted);
    });
    for (const char *url : {"http://idp.example/a", "file:///bin/sh", "javascript:alert(1)",
             "\\\\host\\share", "--version", "https://user@idp.example/a", "ftp://idp.example/a", ""}) {
        QTest::addRow("RFC 6749 §3.1: no endpoint like '%s'", url)
            << Rule([url] { return refusesEndpoint(QString::fromLatin1(url)); });
    }
    row("RFC 8252 §7.3: http is for loopback",
        [] { return !refusesEndpoint(u"http://127.0.0.1:17180/a"_s); });
    row("RFC 6749 §10.12: a state of 256 bits, new in each of 1000 starts", [] {
        QSet<QByteArray> states;
        for (int i = 0; i < 1000; ++i)
            states.insert(started().state.reveal().toByteArray());
        return states.size() == 1000 && states.begin()->size() == 43;
    });
    row("RFC 6749 §2.3.1: no secret in the address",
        [] { return valuesOf(queryOf(started()), "client_secret").isEmpty(); });
    row("OpenID Connect Core 1.0: no answer by fragment or POST", [] {
        AuthorizationParameters wanted = parameters();
        wanted.extra = {{u"response_mode"_s, u"form_post"_s}};
        return !startedWith(wanted);
    });
}

void RfcRulesTest::proofKey()
{
    row("RFC 7636 §4.1: 10,000 verifiers of 43 to 128 unreserved characters, none twice", [] {
        static const QRegularExpression unreserved(u"^[A-Za-z0-9._~-]{43,128}$"_s);
        QSet<QByteArray> seen;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray verifier = started().verifier.reveal().toByteArray();
            if (!unreserved.match(QString::fromLatin1(verifier)).hasMatch())
                return false;
            seen.insert(verifier);
        }
        return seen.size() == 10'000;
    });
    row("RFC 7636 §7.1: the system's own chance, never a seed of ours", [] {
        SystemEntropy one;
        SystemEntropy other; // made in the same moment
        return one.bytes(32) != other.bytes(32) && one.bytes(32).toHex() != one.bytes(32).toHex();
    });
    row("RFC 7636 App. B: the challenge of the example", [] {
        return codeChallenge(Secret(QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")))
            == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    });
    row("RFC 7636 §4.2: S256 and the challenge of this verifier", [] {
        const PendingAuthorization pending = started();
        const FormFields query = queryOf(pending);
        return valuesOf(query, "code_challenge_method") == QByteArrayList{"S256"}
        && valuesOf(query, "code_challenge") == QByteArrayList{codeChallenge(pending.verifier)};
    });
    row("RFC 7636 §7.2: the verifier is not in the address", [] {
        const PendingAuthorization pending = started();
        return !pending.url.reveal().contains(pending.verifier.reveal());
    });
    row("RFC 7636 §4.4.1: refused S256 is an error and nothing falls back to plain", [] {
        return isRefused("error=invalid_request&error_description=S256+not+supported&state=STATE",
            ErrorKind::Misconfigured);
    });
    row("RFC 7636 §4.5: the verifier goes with the code",
        [] { return valuesOf(decodeForm(bodyOf(exchange())), "code_verifier").value(0).size() == 43; });
    row("RFC 8252 §6: nothing is shared between two starts", [] {
        const PendingAuthorization one = started();
        const PendingAuthorization two = started();
        return !one.state.equals(two.state) && !one.verifier.equals(two.verifier)
            && !one.state.equals(one.verifier);
    });
}

void RfcRulesTest::pushedRequests()
{
    row("RFC 9126 §2.1: a POST with all parameters of the request, nothing in the address", [] {
        const FormFields form = decodeForm(bodyOf(push()));
        return push().method == "POST" && !push().url.hasQuery()
            && valuesOf(form, "response_type") == QByteArrayList{"code"}
        && valuesOf(form, "state").size() == 1
            && valuesOf(form, "code_challenge_method") == QByteArrayList{"S256"}
        && valuesOf(form, "redirect_uri") == QByteArrayList{"http://localhost:17177/oauth/callback"};
    });
    row("RFC 9126 §2.1: no request by name within a request",
        [] { return valuesOf(decodeForm(bodyOf(push())), "request_uri").isEmpty(); });
    for (const auto way : {ClientAuthentication::Body, ClientAuthentication::Basic}) {
        QTest::addRow("RFC 9126 §2.1: client_id once, %s",
            way == ClientAuthentication::Body ? "the secret in the body" : "the secret in the header")
            << Rule([way] {
                   const HttpRequest request = push(confidential(way));
                   const FormFields form = decodeForm(bodyOf(request));
                   return valuesOf(form, "client_id") == QByteArrayList{"client"}
                   && valuesOf(form, "client_secret").isEmpty() != request.authorization.isEmpty();
               });
    }
    row("RFC 9126 §2.1: a form where token requests are JSON", [] {
        const HttpRequest request = push({.clientId = u"client"_s, .bodyFormat = BodyFormat::Json});
        return request.headers.value("Content-Type") == "application/x-www-form-urlencoded"
            && bodyOf(request).contains("&state=");
    });
    row("RFC 9126 §2.2: the name and its time",
        [] { return isPushed(R"({"request_uri":"urn:x:1","expires_in":60})"); });
    row("RFC 9126 §2.2: unknown members are ignored",
        [] { return isPushed(R"({"request_uri":"urn:x:1","expires_in":60,"x":[1]})"); });
    for (const char *bad : {R"({"expires_in":60})", R"({"request_uri":"urn:x:1"})",
             R"({"request_uri":"urn:x:1","expires_in":0})", R"({"request_uri":"urn:x:1","expires_in":-1})",
             R"({"request_uri":"","expires_in":60})", R"({"request_uri":"no colon","expires_in":60})",
             R"({"request_uri":"urn:x\r\ny","expires_in":60})", R"({"request_uri":5,"expires_in":60})",
             R"({"request_uri":"urn:x:1","expires_in":60,"error":"x"})", "[]", "<html>", ""}) {
        QTest::addRow("RFC 9126 §2.2: not %s", bad) << Rule([bad] { return !isPushed(bad); });
    }
    row("RFC 9126 §2.2: no name beyond reason", [] {
        return !isPushed(R"({"request_uri":"urn:)" + QByteArray(2048, 'x') + R"(","expires_in":60})");
    });
    for (const int status : {202, 204, 302, 307, 400, 401, 413, 429, 500}) {
        QTest::addRow("RFC 9126 §2.3: status %d names nothing", status)
            << Rule([status] { return !isPushed(R"({"request_uri":"urn:x:1","expires_in":60})", status); });
    }
    row("RFC 9126 §4: the client and the name go through the browser, and nothing else", [] {
        const Secret url = pushedUrl(QUrl(u"https://idp.example/authorize"_s), u"client"_s,
            {Secret(QByteArray("urn:ietf:params:oauth:request_uri:a&b")), 60s});
        return url.reveal()
            == "https://idp.example/authorize?client_id=client&request_uri="
               "urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Aa%26b";
    });
    row("RFC 9126 §4: the endpoint's own query is kept", [] {
        return pushedUrl(QUrl(u"https://idp.example/a?t=1"_s), u"c"_s, {Secret(QByteArray("urn:x")), 60s})
            .reveal()
            .startsWith("https://idp.example/a?t=1&client_id=c&");
    });
    row("RFC 9126 §5: a place for it is https", [] {
        return isDefinition(u"endpoints"_s, u"pushedRequest"_s, u"https://idp.example/push"_s)
            && !isDefinition(u"endpoints"_s, u"pushedRequest"_s, u"http://idp.example/push"_s);
    });
}

void RfcRulesTest::callbacks()
{
    row("RFC 6749 §4.1.2: state and code are taken",
        [] { return callback("code=a&state=STATE").has_value(); });
    row("RFC 6749 §4.1.2: unknown parameters are ignored",
        [] { return callback("x=1&code=a&y[]=2&state=STATE&z").has_value(); });
    row("RFC 6749 §4.1.2: the code is decoded once",
        [] { return callback("code=a%252Bb%3D&state=STATE")->code.reveal() == "a%2Bb="; });
    row("RFC 6749 §10.12: no state", [] { return isRefused("code=a"); });
    row("RFC 6749 §10.12: an empty state", [] { return isRefused("code=a&state="); });
    row("RFC 6749 §10.12: another state", [] { return isRefused("code=a&state=other"); });
    row("RFC 6749 §10.12: a state with a tail", [] { return isRefused("code=a&state=STATEx"); });
    row("RFC 6749 §10.12: an error with another state",
        [] { return isRefused("error=access_denied&state=other"); });
    row("RFC 6749 §10.12: a state of other case", [] {
        const PendingAuthorization pending = started();
        const QByteArray state = pending.state.reveal().toByteArray();
        const QByteArray changed = state == state.toUpper() ? state.toLower() : state.toUpper();
        return !readCallback(
            pending, secretOf("http://localhost:17177/oauth/callback?code=a&state=" + changed));
    });
    row("RFC 6749 §10.12: an attempt that was used up takes nothing more", [] {
        return !readCallback({}, Secret(QByteArray("http://localhost:17177/oauth/callback?code=a&state=")));
    });
    row("RFC 6749 §3.1: state twice", [] { return isRefused("code=a&state=STATE&state=STATE"); });
    row("RFC 6749 §3.1: code twice", [] { return isRefused("code=a&code=a&state=STATE"); });
    row("RFC 6749 §3.1: error twice", [] { return isRefused("error=a&error=b&state=STATE"); });
    row("RFC 6749 §4.1.2: no code", [] { return isRefused("state=STATE"); });
    row("RFC 6749 §4.1.2: an empty code", [] { return isRefused("code=&state=STATE"); });
    row("RFC 6749 §4.1.2.1: access_denied",
        [] { return isRefused("error=access_denied&state=STATE", ErrorKind::Denied); });
    row("RFC 6749 §4.1.2.1: a code beside an error is no success",
        [] { return isRefused("code=a&error=access_denied&state=STATE", ErrorKind::Denied); });
    row("RFC 6749 §4.1.2.1: server_error may pass",
        [] { return isRefused("error=server_error&state=STATE", ErrorKind::Unavailable); });
    row("RFC 6749 §4.1.2.1: the description is plain text of at most 500 characters", [] {
        const auto code
            = callback("error=x&state=STATE&error_description=%3Cb%3E%00%0D" + QByteArray(1000, 'y'));
        const QString text = code.error().providerText;
        return text.size() <= 500 && !text.contains(QChar(0)) && !text.contains(u'\r');
    });
    row("RFC 6749 §4.2.2: a token in the fragment is not read", [] {
        const PendingAuthorization pending = started();
        return !readCallback(pending,
            secretOf("http://localhost:17177/oauth/callback#code=a&access_token=b&state="
                + pending.state.reveal().toByteArray()));
    });
    const auto elsewhere = [](const char *name, const QByteArray &at) {
        row(name, [at] {
            const PendingAuthorization pending = started();
            return !readCallback(
                pending, secretOf(at + "?code=a&state=" + pending.state.reveal().toByteArray()));
        });
    };
    elsewhere("RFC 9700 §4.4.2: the path of another provider", "http://localhost:17177/oauth/callback/slack");
    elsewhere("RFC 9700 §4.4.2: the port of another attempt", "http://localhost:27177/oauth/callback");
    elsewhere("RFC 6749 §3.1.2.3: a slash more", "http://localhost:17177/oauth/callback/");
    elsewhere("RFC 6749 §3.1.2.3: another name of the same host", "http://127.0.0.1:17177/oauth/callback");
    elsewhere("RFC 6749 §3.1.2.3: another scheme", "https://localhost:17177/oauth/callback");
}

void RfcRulesTest::issuers()
{
    const QString mine = u"https://idp.example"_s;
    row("RFC 9207 §2.4: the issuer of this request",
        [mine] { return passesIssuer("&iss=https%3A%2F%2Fidp.example", mine, true); });
    row("RFC 9207 §2.4: missing though promised", [mine] { return !passesIssuer("", mine, true); });
    row("RFC 9207 §2.4: missing and never promised", [mine] { return passesIssuer("", mine); });
    row("RFC 9207 §2.4: another one",
        [mine] { return !passesIssuer("&iss=https%3A%2F%2Fevil.example", mine); });
    row("RFC 9207 §2.4: a slash more",
        [mine] { return !passesIssuer("&iss=https%3A%2F%2Fidp.example%2F", mine); });
    row("RFC 9207 §2.4: the host in capitals",
        [mine] { return !passesIssuer("&iss=https%3A%2F%2FIDP.example", mine); });
    row("RFC 9207 §2.4: the default port written out",
        [mine] { return !passesIssuer("&iss=https%3A%2F%2Fidp.example%3A443", mine); });
    row("RFC 9207 §2.4: encoded twice",
        [mine] { return !passesIssuer("&iss=https%253A%252F%252Fidp.example", mine); });
    row("RFC 9207 §2.4: twice", [mine] {
        return !passesIssuer("&iss=https%3A%2F%2Fidp.example&iss=https%3A%2F%2Fidp.example", mine);
    });
    row("RFC 9207 §2.4: empty", [mine] { return !passesIssuer("&iss=", mine); });
    row("RFC 9207 §2.4: another one's error is no refusal of ours", [mine] {
        const auto code = callback("error=access_denied&state=STATE&iss=https%3A%2F%2Fevil.example", mine);
        return !code && code.error().kind == ErrorKind::Protocol;
    });
    row("RFC 9207 §2.4: this one's error is", [mine] {
        const auto code
            = callback("error=access_denied&state=STATE&iss=https%3A%2F%2Fidp.example", mine, true);
        return !code && code.error().kind == ErrorKind::Denied;
    });
}

void RfcRulesTest::tokenRequests()
{
    row("RFC 6749 §3.2: a POST", [] { return exchange().method == "POST"; });
    row("RFC 6749 §3.2: form-encoded",
        [] { return exchange().headers.value("Content-Type") == "application/x-www-form-urlencoded"; });
    row("RFC 6749 §3.2: nothing in the address", [] {
        return !exchange().url.hasQuery() && !refreshRequest(endpoint, {u"c"_s}, oldTokens()).url.hasQuery()
            && !revokeRequest(endpoint, {u"c"_s}, Secret(QByteArray("t"))).url.hasQuery();
    });
    row("RFC 6749 §3.2: every parameter once", [] {
        const FormFields form = decodeForm(bodyOf(exchange()));
        return valuesOf(form, "grant_type").size() == 1 && valuesOf(form, "code").size() == 1
            && valuesOf(form, "client_id").size() == 1;
    });
    row("RFC 6749 §4.1.3: the redirect URI byte for byte", [] {
        return valuesOf(decodeForm(bodyOf(exchange())), "redirect_uri")
            == QByteArrayList{"http://localhost:17177/oauth/callback"};
    });
    row("RFC 6749 App. B: the code is encoded again",
        [] { return bodyOf(exchange()).contains("code=the%2Bcode%3D%3D"); });
    row("RFC 6749 §6: a refresh asks for no scope",
        [] { return !bodyOf(refreshRequest(endpoint, {u"c"_s}, oldTokens())).contains("scope"); });
    row("RFC 9700 §2.4: no password", [] { return !bodyOf(exchange()).contains("password"); });
}

void RfcRulesTest::clientAuthentication()
{
    row("RFC 6749 §3.2.1: a public client says its id and nothing else", [] {
        const HttpRequest request = exchange();
        return request.authorization.isEmpty() && bodyOf(request).contains("client_id=client")
            && !bodyOf(request).contains("client_secret");
    });
    row("RFC 6749 §2.3.1: Basic, both parts form-encoded first", [] {
        return exchange(confidential(ClientAuthentication::Basic)).authorization.reveal()
            == "Basic " + QByteArray("client:s3cr3t%2F%2B%25%3A+%26%3D").toBase64();
    });
    row("RFC 6749 §2.3: Basic and no secret in the body", [] {
        return !bodyOf(exchange(confidential(ClientAuthentication::Basic))).contains("client_secret");
    });
    row("RFC 6749 §2.3: a secret in the body and no header", [] {
        const HttpRequest request = exchange(confidential(ClientAuthentication::Body));
        return request.authorization.isEmpty()
            && valuesOf(decodeForm(bodyOf(request)), "client_secret") == QByteArrayList{"s3cr3t/+%: &="};
    });
    row("RFC 6749 §2.3: Basic without a secret is a public client", [] {
        const HttpRequest request
            = exchange({.clientId = u"client"_s, .authentication = ClientAuthentication::Basic});
        return request.authorization.isEmpty() && bodyOf(request).contains("client_id=client");
    });
}

void RfcRulesTest::tokenReplies()
{
    const QByteArray good = R"({"access_token":"a","token_type":"Bearer")";
    row("RFC 6749 §5.1: unknown members are ignored",
        [good] { return reply(good + R"(,"x":{"y":[1]},"z":null})").has_value(); });
    row("RFC 6749 §5.1: the case of token_type does not matter",
        [] { return reply(R"({"access_token":"a","token_type":"bEaReR"})").has_value(); });
    row("RFC 6749 §7.1: a token type nobody knows",
        [] { return replyIs(R"({"access_token":"a","token_type":"mac"})", ErrorKind::Protocol); });
    row("RFC 9449 §5: a DPoP token is not used as a bearer's",
        [] { return replyIs(R"({"access_token":"a","token_type":"DPoP"})", ErrorKind::Protocol); });
    row("RFC 6749 §5.1: no access_token",
        [] { return replyIs(R"({"token_type":"Bearer"})", ErrorKind::Protocol); });
    row("RFC 6749 §5.1: an empty access_token",
        [] { return replyIs(R"({"access_token":""})", ErrorKind::Protocol); });
    row("RFC 6749 §5.1: a page with status 200", [] { return replyIs("<html>", ErrorKind::Protocol); });
    row("RFC 6749 §5.2: an error with status 200",
        [] { return replyIs(R"({"error":"invalid_client","access_token":"a"})", ErrorKind::Misconfigured); });
    row("RFC 6749 App. A.12: a token that would break a header",
        [] { return replyIs(R"({"access_token":"a\r\nX: y"})", ErrorKind::Protocol); });
    row("RFC 6749 §6: a new refresh token replaces the old",
        [good] { return reply(good + R"(,"refresh_token":"new"})")->refreshToken.reveal() == "new"; });
    row("RFC 6749 §6: none keeps it",
        [good] { return reply(good + '}')->refreshToken.reveal() == "old-refresh"; });
    row("RFC 6749 §5.1: a refresh token that is no text",
        [good] { return replyIs(good + R"(,"refresh_token":5})", ErrorKind::Protocol); });
    row("RFC 6749 §3.3: the scope that was granted is kept", [good] {
        return reply(good + R"(,"scope":"a c"})")->scopes == QStringList{u"a"_s, u"c"_s};
    });
    row("OpenID Connect Core 1.0: the claims of an id_token tell nothing", [good] {
        // "alg":"none", another subject; it is not even looked at.
        const auto tokens = reply(good + R"(,"id_token":"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})");
        return tokens && !seal(*tokens).reveal().contains("eyJ");
    });
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("RFC 9700 §4.12: status %d is no answer", status)
            << Rule([status] { return replyIs(R"({"access_token":"a"})", ErrorKind::Protocol, status); });
    }
}

void RfcRulesTest::lifetimes()
{
    row("RFC 6749 §5.1: expires_in as a number", [] { return lifeOf("3600") == 3600s; });
    row("RFC 6749 §5.1: as text", [] { return lifeOf("\"3600\"") == 3600s; });
    row("RFC 6749 §5.1: as a fraction", [] { return lifeOf("3600.9") == 3600s; });
    row("RFC 6749 §5.1: missing is unknown",
        [] { return reply(R"({"access_token":"a"})") && !reply(R"({"access_token":"a"})")->expiresAt; });
    for (const char *value : {"0", "-1", "null", "\"soon\"", "{}", "true"}) {
        QTest::addRow("RFC 6749 §5.1: %s makes no sense and is unknown", value)
            << Rule([value] { return !lifeOf(value); });
    }
    for (const char *value : {"1e300", "99999999999999999999", "\"1e18\""}) {
        QTest::addRow("RFC 6749 §5.1: %s is clamped", value)
            << Rule([value] { return lifeOf(value) == std::chrono::hours(24 * 365 * 10); });
    }
}

void RfcRulesTest::tokenErrors()
{
    row("RFC 6749 §5.2: invalid_grant ends the grant",
        [] { return errorIs("invalid_grant", ErrorKind::NeedsReconnect); });
    for (const char *code : {"invalid_client", "unauthorized_client", "invalid_request", "invalid_scope",
             "unsupported_grant_type"}) {
        QTest::addRow("RFC 6749 §5.2: %s is a matter of settings", code)
            << Rule([code] { return errorIs(code, ErrorKind::Misconfigured); });
    }
    for (const int status : {500, 502, 503, 504, 408}) {
        QTest::addRow("RFC 9110 §15.6: status %d ends no grant, whatever it says", status)
            << Rule([status] { return errorIs("invalid_grant", ErrorKind::Unavailable, status); });
    }
    row("RFC 6585 §4: 429 ends no grant",
        [] { return errorIs("invalid_grant", ErrorKind::RateLimited, 429); });
    row("RFC 6749 §5.2: a code nobody knows ends no grant",
        [] { return errorIs("something", ErrorKind::Protocol); });
    row("RFC 6749 §5.2: a page that mentions invalid_grant ends none",
        [] { return replyIs("<html>error=invalid_grant", ErrorKind::Protocol, 400); });
    row("RFC 6749 §5.2: 401 is invalid_client", [] { return replyIs("", ErrorKind::Misconfigured, 401); });
}

void RfcRulesTest::whereTokensGo()
{
    row("RFC 9700 §4.9: the org itself", [] { return mayGo(u"https://acme.my.salesforce.com/x"_s); });
    row("RFC 9700 §4.9: the sign-in host", [] { return mayGo(u"https://login.salesforce.com/x"_s); });
    for (const char *url :
        {"https://evil.example", "https://x.salesforce.com.evil.example", "http://acme.my.salesforce.com",
            "https://a@acme.my.salesforce.com", "https://acme.my.salesforce.com:8443",
            "https://salesforce.com.", "https://mysalesforce.com", "https://localhost",
            "http://localhost:17180", "javascript:alert(1)", "//acme.my.salesforce.com"}) {
        QTest::addRow("RFC 9700 §4.9: not %s", url)
            << Rule([url] { return !mayGo(QString::fromLatin1(url)); });
    }
    row("RFC 8252 §8.3: loopback http is for what says so",
        [] { return mayGo(u"http://localhost:17180"_s, "salesforce-demo"); });
    row("RFC 6750 §2.1: the token goes in a header and in no address", [] {
        static const ProviderCatalog catalog;
        return std::none_of(
            catalog.all().begin(), catalog.all().end(), [](const ProviderDescriptor &provider) {
                QStringList urls{provider.apiBase, provider.aliveUrl, provider.revocationEndpoint};
                for (const IdentityStep &step : provider.identity)
                    urls.append(step.request.url);
                return urls.join(u' ').contains("token="_L1);
            });
    });
    row("RFC 6750 §2.3: our own log hides a query", [] {
        return !redacted(QUrl(u"https://a.example/x?access_token=sentinel"_s)).contains("sentinel"_L1);
    });
}

void RfcRulesTest::whatApisSay()
{
    row("RFC 6750 §3.1: invalid_token is the token's fault",
        [] { return blamesToken(challenged(401, R"(Bearer error="invalid_token")")); });
    row("RFC 6750 §3: so is a 401 that says nothing", [] { return blamesToken(challenged(401, "")); });
    row("RFC 6750 §3: and one that cannot be read",
        [] { return blamesToken(challenged(401, R"(Bearer error="insufficient_scope)")); });
    for (const int status : {401, 403}) {
        QTest::addRow("RFC 6750 §3.1: insufficient_scope with %d is not", status) << Rule(
            [status] { return !blamesToken(challenged(status, R"(Bearer error="insufficient_scope")")); });
    }
    row("RFC 6750 §3.1: a 403 that says nothing is not",
        [] { return !blamesToken(challenged(403, "Bearer")); });
    row("RFC 6750 §3.1: no success is, whatever it says",
        [] { return !blamesToken(challenged(200, R"(Bearer error="invalid_token")")); });
    row("RFC 6750 §3.1: which scope would do", [] {
        const auto told = readBearerError(
            challenged(403, R"(Basic realm="x", Bearer error="insufficient_scope", scope="a  b")"));
        return told && told->scopes == QStringList{u"a"_s, u"b"_s};
    });
    row("RFC 6750 §3: another scheme's error is not ours",
        [] { return !readBearerError(challenged(401, R"(DPoP error="insufficient_scope")")); });
    row("RFC 6750 §3.1: its description is plain text of at most 500 characters", [] {
        const auto told = readBearerError(
            challenged(403, R"(Bearer error=x, error_description="<b>)" + QByteArray(1000, 'y') + '"'));
        return told && told->text.size() <= 500;
    });
    row("RFC 6750 §3.1: an account that lacks a scope is told so", [] {
        const auto facts = readAccountFacts(IdentityStep(),
            challenged(403, R"(Bearer error="insufficient_scope", error_description="ask for email")"), {},
            now);
        return !facts && facts.error().kind == ErrorKind::Forbidden
            && facts.error().providerCode == u"insufficient_scope"_s
            && facts.error().providerText == u"ask for email"_s;
    });
    row("RFC 9449 §8: a nonce that is asked for is no reason to go round in circles",
        [] { return errorIs("use_dpop_nonce", ErrorKind::Protocol); });
}

void RfcRulesTest::revocation()
{
    row("RFC 7009 §2.1: the token in the body of a POST", [] {
        const HttpRequest request = revokeRequest(endpoint, {u"client"_s}, Secret(QByteArray("a/b")));
        return request.method == "POST" && bodyOf(request).contains("token=a%2Fb");
    });
    row("RFC 7009 §2.2: 200 is done, for unknown tokens too", [] { return isRevoked({200, {}, {}}); });
    row("RFC 7009 §2.2.1: invalid_token is done",
        [] { return isRevoked(json(400, R"({"error":"invalid_token"})")); });
    row("RFC 7009 §2.2.1: 503 means that it lives on", [] {
        const auto outcome = readRevokeReply({503, {{"Retry-After", "30"}}, {}}, now);
        return !outcome && outcome.error().kind == ErrorKind::Unavailable
            && outcome.error().retryAfter == 30s;
    });
    for (const int status : {201, 202, 204, 302, 400, 404, 500}) {
        QTest::addRow("RFC 7009 §2.2: status %d proves nothing", status) << Rule([status] {
            return !isRevoked({status, {}, {}});
        });
    }
    row("RFC 7009 §2.2: a page with status 200 proves nothing", [] {
        return !isRevoked({200, {}, "<html>"});
    });
    row("RFC 7009 §2.2: a refusal with status 200 proves nothing",
        [] { return !isRevoked(json(200, R"({"ok":false,"error":"no"})")); });
}

void RfcRulesTest::metadata()
{
    row("RFC 8414 §3.1: before the issuer's path", [] {
        return metadataUrls(issuer)->first().path() == u"/.well-known/oauth-authorization-server/tenant"_s;
    });
    row("RFC 8414 §5: the place of OpenID Connect after it",
        [] { return metadataUrls(issuer)->last().path() == u"/tenant/.well-known/openid-configuration"_s; });
    for (const char *bad :
        {"http://idp.example", "https://idp.example?x", "https://idp.example#x", "idp.example"}) {
        QTest::addRow("RFC 8414 §2: no issuer like '%s'", bad)
            << Rule([bad] { return !metadataUrls(QString::fromLatin1(bad)); });
    }
    row("RFC 8414 §3.3: the issuer is identical", [] { return isUsable(document()); });
    for (const char *other : {"https://evil.example", "https://idp.example/tenant/",
             "https://IDP.example/tenant", "https://idp.example:443/tenant"}) {
        QTest::addRow("RFC 8414 §3.3: not %s", other)
            << Rule([other] { return !isUsable(document().replace("https://idp.example/tenant", other)); });
    }
    for (const char *bad : {"http://idp.example/a", "file:///bin/sh", "javascript:alert(1)",
             "\\\\\\\\host\\\\a", "-flag", "https://u@idp.example/a"}) {
        QTest::addRow("RFC 8414 §2: no endpoint like '%s'", bad)
            << Rule([bad] { return !isUsable(document({}, bad)); });
    }
    row("RFC 9207 §3: the promise of iss is read", [] {
        return readMetadata(
            json(200, document(R"(,"authorization_response_iss_parameter_supported":true)")), issuer)
            ->namesIssuerInCallback;
    });
    const QByteArray demand = R"(,"require_pushed_authorization_requests":true)";
    row("RFC 9126 §5: the demand for pushed requests is read", [demand] {
        const auto read = readMetadata(json(200,
                                           document(demand
                                               + R"(,"pushed_authorization_request_endpoint":)"
                                                 R"("https://idp.example/push")")),
            issuer);
        return read && read->requiresPushedRequests
            && read->pushedRequestEndpoint == QUrl(u"https://idp.example/push"_s);
    });
    row("RFC 9126 §5: a demand without a place spoils the document",
        [demand] { return !isUsable(document(demand)); });
    row("RFC 8414 §2: a remote issuer has no endpoint on this computer",
        [] { return !isUsable(document({}, "http://localhost:17180/a")); });
}

void RfcRulesTest::deviceCode()
{
    row("RFC 8628 §3.1: client and scope", [] {
        const HttpRequest request = deviceRequest(endpoint, {u"client"_s}, {u"a"_s, u"b"_s}, u" "_s);
        return request.method == "POST" && bodyOf(request) == "scope=a+b&client_id=client";
    });
    row("RFC 8628 §3.2: five seconds where nothing is said", [] { return device("")->interval == 5s; });
    row("RFC 8628 §3.2: what is said", [] { return device(R"(,"interval":9)")->interval == 9s; });
    row("RFC 8628 §3.2: an interval below zero is none",
        [] { return device(R"(,"interval":-9)")->interval == 5s; });
    row("RFC 8628 §3.3.1: the complete address does not replace the code", [] {
        const auto read = device(R"(,"verification_uri_complete":"https://idp.example/go?u=U-1")");
        return read->userCode == u"U-1"_s && !read->verificationUriComplete.isEmpty();
    });
    for (const char *bad :
        {"http://idp.example/go", "javascript:alert(1)", "file:///x", "https://a@idp.example"}) {
        QTest::addRow("RFC 8628 §5.4: no address like '%s' is opened", bad)
            << Rule([bad] { return !device("", bad); });
    }
    row("RFC 8628 §3.4: the grant type and the device_code", [] {
        const QByteArray body = bodyOf(deviceTokenRequest(endpoint, {u"c"_s}, *device("")));
        return body.contains("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code")
            && body.contains("device_code=d");
    });
}

/// The bundled definitions, held to the rules that are theirs.
void RfcRulesTest::profiles()
{
    static const ProviderCatalog catalog;
    for (const ProviderDescriptor &provider : catalog.all()) {
        const QByteArray id = provider.id.value.toLatin1();
        QTest::addRow("RFC 9700 §2.1.1: %s has its proof key", id.constData())
            << Rule([&provider] { return provider.usePkce || provider.needsClientSecret; });
        QTest::addRow("RFC 8252 §7.3: %s comes back to loopback, by a port", id.constData())
            << Rule([&provider] {
                   return std::all_of(
                       provider.redirectUris.begin(), provider.redirectUris.end(), [](const QString &uri) {
                           return isLoopback(QUrl(uri)) && QUrl(uri).scheme() == u"http"_s
                               && QUrl(uri).port() > 1023;
                       });
               });
        QTest::addRow("RFC 8252 §8.12: %s leaves a way by the browser", id.constData())
            << Rule([&provider] { return provider.consentWays.contains(ConsentWay::Browser); });
    }
    row("RFC 8252 §8.5: no definition carries a secret", [] {
        return !isDefinition(u"client"_s, u"secret"_s, u"s"_s)
            && !isDefinition(u"client"_s, u"clientSecret"_s, u"s"_s);
    });
    row("RFC 8252 §7.1: no private scheme", [] {
        return !isDefinition({}, u"redirectUris"_s, QJsonArray{u"com.example.app:/callback"_s})
            && isDefinition({}, u"redirectUris"_s, QJsonArray{u"http://127.0.0.1:17177/cb"_s});
    });
    row("RFC 8252 §7.3: http comes back to this computer only",
        [] { return !isDefinition({}, u"redirectUris"_s, QJsonArray{u"http://example.com:17177/cb"_s}); });
    row("RFC 9700 §2.4: no definition asks for a password", [] {
        return !isDefinition(u"client"_s, u"grantType"_s, u"password"_s)
            && !isDefinition({}, u"authorizeExtra"_s, QJsonObject{{u"response_type"_s, u"token"_s}});
    });
    row("RFC 8252 §8.12: Google is never shown embedded",
        [] { return !catalog.find({u"google"_s})->consentWays.contains(ConsentWay::Embedded); });
}

void RfcRulesTest::ruleIsKept_data()
{
    QTest::addColumn<Rule>("rule");
    authorizationRequest();
    proofKey();
    pushedRequests();
    callbacks();
    issuers();
    tokenRequests();
    clientAuthentication();
    tokenReplies();
    lifetimes();
    tokenErrors();
    whereTokensGo();
    whatApisSay();
    revocation();
    metadata();
    deviceCode();
    profiles();
}

void RfcRulesTest::ruleIsKept()
{
    QFETCH(Rule, rule);
    QVERIFY(rule());
}

QTEST_GUILESS_MAIN(RfcRulesTest)
#include "tst_rfcrules.moc"
