#include "oauth/tokenrequests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(patchbay::HttpReply)
Q_DECLARE_METATYPE(patchbay::TokenReplyShape)

namespace
{

constexpr Timestamp now{1'790'000'000s};
const QUrl endpoint(u"https://login.salesforce.com/services/oauth2/token"_s);

OAuthClient publicClient()
{
    return {.clientId = u"3MVG9.id"_s};
}

TokenReplyShape salesforceShape()
{
    TokenReplyShape shape;
    shape.instanceMember = u"instance_url"_s;
    shape.issuedAtIsMilliseconds = true;
    shape.transientTexts = QStringList{u"token request is already being processed"_s};
    return shape;
}

TokenReplyShape slackShape()
{
    TokenReplyShape shape;
    shape.nested = u"authed_user"_s;
    shape.okMember = u"ok"_s;
    shape.scopeSeparator = u","_s;
    shape.deadGrantCodes = QStringList{u"invalid_refresh_token"_s};
    return shape;
}

TokenSet previousTokens()
{
    TokenSet tokens;
    tokens.accessToken = Secret(QByteArray("old-access"));
    tokens.refreshToken = Secret(QByteArray("old-refresh"));
    tokens.instanceUrl = QUrl(u"https://acme.my.salesforce.com"_s);
    tokens.scopes = QStringList{u"api"_s};
    return tokens;
}

HttpReply json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json;charset=UTF-8"}}, body};
}

FormFields formOf(const HttpRequest &request)
{
    return decodeForm(request.secretBody.reveal());
}

} // namespace

class TokenRequestsTest : public QObject
{
    Q_OBJECT
private slots:
    void codeIsExchangedByForm();
    void codeIsEncodedAgain();
    void basicEncodesBothParts();
    void secretInTheBodyIsTheOnlyAuthentication();
    void basicWithoutSecretIsAPublicClient();
    void refreshAsksForNoScope();
    void jsonBodyWhereTheProviderWantsIt();
    void nothingSecretStandsInTheUrl();
    void salesforceReplyIsRead();
    void slackReplyIsRead();
    void refreshKeepsWhatIsNotSentAgain();
    void whatIsNoScopeTokenIsNotKept();
    void rotatedRefreshTokenReplacesTheOld();
    void repliesAreJudged_data();
    void repliesAreJudged();
    void wrongTypesAreNoToken_data();
    void wrongTypesAreNoToken();
    void expiryIsReadWithinReason_data();
    void expiryIsReadWithinReason();
    void instanceUrlMustBeAnAddress_data();
    void instanceUrlMustBeAnAddress();
    void retryAfterIsHandedOn();
    void revokeRepliesAreJudged_data();
    void revokeRepliesAreJudged();
};

void TokenRequestsTest::codeIsExchangedByForm()
{
    PendingAuthorization pending;
    pending.redirectUri = QUrl(u"http://localhost:17177/oauth/callback"_s);
    pending.verifier = Secret(QByteArray("verifier"));
    const HttpRequest request
        = codeRequest(endpoint, publicClient(), pending, {.code = Secret(QByteArray("abc"))});
    QCOMPARE(request.method, "POST"); // RFC 6749 3.2
    QCOMPARE(request.url, endpoint);
    QCOMPARE(request.headers.value("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.headers.value("Accept"), "application/json");
    QVERIFY(request.authorization.isEmpty());
    QVERIFY(request.body.isEmpty());
    const FormFields expected{{"grant_type", "authorization_code"}, {"code", "abc"},
        {"redirect_uri", "http://localhost:17177/oauth/callback"}, {"code_verifier", "verifier"},
        {"client_id", "3MVG9.id"}};
    QCOMPARE(formOf(request), expected);
}

void TokenRequestsTest::codeIsEncodedAgain()
{
    const HttpRequest request
        = codeRequest(endpoint, publicClient(), {}, {.code = Secret(QByteArray("a+b/c== &%3D"))});
    QVERIFY(request.secretBody.reveal().contains("code=a%2Bb%2Fc%3D%3D+%26%253D&"));
}

void TokenRequestsTest::basicEncodesBothParts()
{
    // RFC 6749 2.3.1 and appendix B
    OAuthClient client{.clientId = u"my id:1"_s, .clientSecret = Secret(QByteArray("s3cr3t/+%: &="))};
    client.authentication = ClientAuthentication::Basic;
    const HttpRequest request = refreshRequest(endpoint, client, previousTokens());
    QVERIFY(request.authorization.reveal().startsWith("Basic "));
    QCOMPARE(QByteArray::fromBase64(request.authorization.reveal().sliced(6).toByteArray()),
        "my+id%3A1:s3cr3t%2F%2B%25%3A+%26%3D");
    QVERIFY(!request.secretBody.reveal().contains("client_id"));
    QVERIFY(!request.secretBody.reveal().contains("client_secret"));
}

void TokenRequestsTest::secretInTheBodyIsTheOnlyAuthentication()
{
    const OAuthClient client{.clientId = u"id"_s, .clientSecret = Secret(QByteArray("a&b"))};
    const HttpRequest request = refreshRequest(endpoint, client, previousTokens());
    QVERIFY(request.authorization.isEmpty());
    QVERIFY(request.secretBody.reveal().endsWith("&client_id=id&client_secret=a%26b"));
}

void TokenRequestsTest::basicWithoutSecretIsAPublicClient()
{
    OAuthClient client = publicClient();
    client.authentication = ClientAuthentication::Basic;
    const HttpRequest request = refreshRequest(endpoint, client, previousTokens());
    QVERIFY(request.authorization.isEmpty());
    QVERIFY(request.secretBody.reveal().endsWith("&client_id=3MVG9.id"));
    QVERIFY(!request.secretBody.reveal().contains("client_secret"));
}

void TokenRequestsTest::refreshAsksForNoScope()
{
    const FormFields expected{
        {"grant_type", "refresh_token"}, {"refresh_token", "old-refresh"}, {"client_id", "3MVG9.id"}};
    QCOMPARE(formOf(refreshRequest(endpoint, publicClient(), previousTokens())), expected);
}

void TokenRequestsTest::jsonBodyWhereTheProviderWantsIt()
{
    OAuthClient client = publicClient();
    client.bodyFormat = BodyFormat::Json;
    const HttpRequest request = refreshRequest(endpoint, client, previousTokens());
    QCOMPARE(request.headers.value("Content-Type"), "application/json");
    const QJsonObject expected{{"grant_type"_L1, u"refresh_token"_s}, {"refresh_token"_L1, u"old-refresh"_s},
        {"client_id"_L1, u"3MVG9.id"_s}};
    QCOMPARE(QJsonDocument::fromJson(request.secretBody.reveal().toByteArray()).object(), expected);
}

void TokenRequestsTest::nothingSecretStandsInTheUrl()
{
    const Secret token(QByteArray("token"));
    for (const HttpRequest &request : {codeRequest(endpoint, publicClient(), {}, {.code = token}),
             refreshRequest(endpoint, publicClient(), previousTokens()),
             revokeRequest(endpoint, publicClient(), token)}) {
        QCOMPARE(request.url, endpoint);
        QVERIFY(request.maxReplyBytes <= 1024 * 1024);
    }
}

void TokenRequestsTest::salesforceReplyIsRead()
{
    const Result<TokenSet> tokens = readTokenReply(
        json(200, R"({"access_token":"00Dxx!AQ0","refresh_token":"5Aep861","signature":"c2ln",
            "scope":"refresh_token api id","instance_url":"https://acme.my.salesforce.com",
            "id":"https://login.salesforce.com/id/00D/005","token_type":"Bearer","issued_at":"1722510123456"})"),
        salesforceShape(), {}, now);
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.reveal().toByteArray(), "00Dxx!AQ0");
    QCOMPARE(tokens->refreshToken.reveal().toByteArray(), "5Aep861");
    QCOMPARE(tokens->instanceUrl, QUrl(u"https://acme.my.salesforce.com"_s));
    QCOMPARE(tokens->scopes, (QStringList{u"refresh_token"_s, u"api"_s, u"id"_s}));
    QVERIFY(tokens->issuedAt == Timestamp(1'722'510'123'456ms));
    QVERIFY(!tokens->expiresAt);
}

void TokenRequestsTest::slackReplyIsRead()
{
    const Result<TokenSet> tokens = readTokenReply(
        json(200, R"({"ok":true,"access_token":"xoxb","token_type":"bot","authed_user":{"id":"U1",
            "access_token":"xoxp","refresh_token":"xoxe","scope":"chat:write,users:read","token_type":"user",
            "expires_in":43200}})"),
        slackShape(), {}, now);
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.reveal().toByteArray(), "xoxp");
    QCOMPARE(tokens->scopes, (QStringList{u"chat:write"_s, u"users:read"_s}));
    QVERIFY(tokens->expiresAt == now + 12h);
    const Result<TokenSet> refreshed = readTokenReply(
        json(200, R"({"ok":true,"access_token":"xoxp2","token_type":"user"})"), slackShape(), *tokens, now);
    QVERIFY(refreshed);
    QCOMPARE(refreshed->accessToken.reveal().toByteArray(), "xoxp2");
    QCOMPARE(refreshed->refreshToken.reveal().toByteArray(), "xoxe");
}

void TokenRequestsTest::refreshKeepsWhatIsNotSentAgain()
{
    const Result<TokenSet> tokens
        = readTokenReply(json(200, R"({"access_token":"new","refresh_token":null})"), salesforceShape(),
            previousTokens(), now);
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.reveal().toByteArray(), "new");
    QCOMPARE(tokens->refreshToken.reveal().toByteArray(), "old-refresh");
    QCOMPARE(tokens->instanceUrl, previousTokens().instanceUrl);
    QCOMPARE(tokens->scopes, previousTokens().scopes);
    QVERIFY(tokens->issuedAt == now);
}

void TokenRequestsTest::whatIsNoScopeTokenIsNotKept()
{
    // RFC 6749 3.3
    const QByteArray reply
        = "{\"access_token\":\"new\",\"scope\":\"api \xEF\xBB\xBFid a\\u0000b \\\"x\\\" full\"}";
    const Result<TokenSet> tokens
        = readTokenReply(json(200, reply), salesforceShape(), previousTokens(), now);
    QVERIFY(tokens);
    QCOMPARE(tokens->scopes, (QStringList{u"api"_s, u"full"_s}));
}

void TokenRequestsTest::rotatedRefreshTokenReplacesTheOld()
{
    // RFC 6749 6; the instance may have moved as well
    const Result<TokenSet> tokens = readTokenReply(
        json(200,
            R"({"access_token":"new","refresh_token":"rotated","instance_url":"https://b.my.salesforce.com"})"),
        salesforceShape(), previousTokens(), now);
    QVERIFY(tokens);
    QCOMPARE(tokens->refreshToken.reveal().toByteArray(), "rotated");
    QCOMPARE(tokens->instanceUrl, QUrl(u"https://b.my.salesforce.com"_s));
}

void TokenRequestsTest::repliesAreJudged_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<TokenReplyShape>("shape");
    QTest::addColumn<ErrorKind>("kind");
    const TokenReplyShape plain;
    const TokenReplyShape salesforce = salesforceShape();
    const auto error = [](const QByteArray &code, const QByteArray &text = "x") {
        return R"({"error":")" + code + R"(","error_description":")" + text + R"("})";
    };
    const auto row = [](const char *name, const HttpReply &reply, const TokenReplyShape &shape,
                         ErrorKind kind) { QTest::newRow(name) << reply << shape << kind; };
    row("expired token", json(400, error("invalid_grant", "expired access/refresh token")), salesforce,
        ErrorKind::NeedsReconnect);
    row("busy with it", json(400, error("invalid_grant", "token request is already being processed")),
        salesforce, ErrorKind::Unavailable);
    row("bad code", json(400, error("invalid_grant", "invalid authorization code")), salesforce,
        ErrorKind::NeedsReconnect);
    row("dead by another name", json(200, R"({"ok":false,"error":"invalid_refresh_token"})"), slackShape(),
        ErrorKind::NeedsReconnect);
    for (const char *code :
        {"invalid_client_id", "invalid_client", "unauthorized_client", "redirect_uri_mismatch",
            "redirect_uri_missing", "invalid_scope", "invalid_request", "unsupported_grant_type"}) {
        row(code, json(400, error(code)), salesforce, ErrorKind::Misconfigured);
    }
    row("401 without words", {401, {}, {}}, plain, ErrorKind::Misconfigured);
    row("not approved", json(400, error("invalid_app_access")), salesforce, ErrorKind::Forbidden);
    row("inactive user", json(400, error("inactive_user")), salesforce, ErrorKind::Forbidden);
    row("inactive org", json(400, error("inactive_org")), salesforce, ErrorKind::Forbidden);
    row("too many logins", json(400, error("rate_limit_exceeded")), salesforce, ErrorKind::RateLimited);
    row("unknown_error", json(400, error("unknown_error", "retry your request")), salesforce,
        ErrorKind::Unavailable);
    row("unknown code", json(400, error("something_new")), salesforce, ErrorKind::Protocol);
    row("429", json(429, error("invalid_grant")), salesforce, ErrorKind::RateLimited);
    row("503 HTML", {503, {{"Content-Type", "text/html"}}, "<html>maintenance"}, salesforce,
        ErrorKind::Unavailable);
    row("500 that says invalid_grant", json(500, error("invalid_grant")), salesforce, ErrorKind::Unavailable);
    row("408", {408, {}, {}}, plain, ErrorKind::Unavailable);
    row("200 HTML", {200, {{"Content-Type", "text/html"}}, "<html>sign in to the Wi-Fi"}, salesforce,
        ErrorKind::Protocol);
    row("400 HTML", {400, {{"Content-Type", "text/html"}}, "<html>error=invalid_grant"}, salesforce,
        ErrorKind::Protocol);
    row("400 as a form", {400, {}, "error=invalid_grant&error_description=expired+token"}, salesforce,
        ErrorKind::NeedsReconnect);
    row("200 with an error", json(200, error("invalid_grant")), plain, ErrorKind::NeedsReconnect);
    row("200 with a form error", {200, {}, "error=bad_verification_code&error_description=x"}, plain,
        ErrorKind::Protocol);
    row("error as an object", json(400, R"({"error":{"code":"invalid_client","message":"no"}})"), plain,
        ErrorKind::Misconfigured);
    row("not ok", json(200, R"({"ok":false,"error":"invalid_code","access_token":"x"})"), slackShape(),
        ErrorKind::Protocol);
    row("no access token", json(200, R"({"refresh_token":"a"})"), plain, ErrorKind::Protocol);
    row("empty access token", json(200, R"({"access_token":""})"), plain, ErrorKind::Protocol);
    row("access token of another type", json(200, R"({"access_token":{"a":1}})"), plain, ErrorKind::Protocol);
    row("access token that splits a header", json(200, R"({"access_token":"a\r\nX: b"})"), plain,
        ErrorKind::Protocol);
    row("refresh token of another type", json(200, R"({"access_token":"a","refresh_token":5})"), plain,
        ErrorKind::Protocol);
    row("token_type mac", json(200, R"({"access_token":"a","token_type":"mac"})"), plain,
        ErrorKind::Protocol);
    row("token_type of another type", json(200, R"({"access_token":"a","token_type":1})"), plain,
        ErrorKind::Protocol);
    row("no instance", json(200, R"({"access_token":"a"})"), salesforce, ErrorKind::Protocol);
    row("array", json(200, "[]"), plain, ErrorKind::Protocol);
    row("empty", json(200, ""), plain, ErrorKind::Protocol);
    row("cut", json(200, R"({"access_token":"a")"), plain, ErrorKind::Protocol);
    row("deep", json(200, QByteArray(10'000, '[')), plain, ErrorKind::Protocol);
    row("not UTF-8", json(200, "{\"access_token\":\"\xff\"}"), plain, ErrorKind::Protocol);
    for (const int status : {301, 302, 303, 307, 308})
        row(qPrintable(QString::number(status)), json(status, R"({"access_token":"a"})"), plain,
            ErrorKind::Protocol);
}

void TokenRequestsTest::repliesAreJudged()
{
    QFETCH(HttpReply, reply);
    QFETCH(TokenReplyShape, shape);
    QFETCH(ErrorKind, kind);
    const Result<TokenSet> tokens = readTokenReply(reply, shape, {}, now);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, kind);
}

void TokenRequestsTest::wrongTypesAreNoToken_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    for (const QByteArray member : {"access_token", "token_type", "refresh_token", "scope", "expires_in",
             "issued_at", "instance_url", "id_token", "error", "ok", "authed_user"}) {
        for (const QByteArray value : {"null", "true", "-1", "1e300", "\"\"", "\"a\\nb\"", "[]", "[[]]", "{}",
                 "{\"a\":{}}", "[\"a\",1]"}) {
            QTest::addRow("fault 29: %s is %s", member.constData(), value.constData()) << member << value;
        }
    }
}

/// Whatever stands there: tokens that can be sent, or an error that ends no grant.
void TokenRequestsTest::wrongTypesAreNoToken()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QByteArrayList members;
    for (const QByteArray &known : {R"("access_token":"new")"_ba, R"("token_type":"Bearer")"_ba,
             R"("instance_url":"https://acme.my.salesforce.com")"_ba}) {
        if (!known.startsWith('"' + member))
            members.append(known);
    }
    members.append('"' + member + "\":" + value);
    const TokenSet before{
        .accessToken = Secret(QByteArray("old")), .refreshToken = Secret(QByteArray("old-refresh"))};
    for (const TokenReplyShape &shape :
        {TokenReplyShape(), TokenReplyShape{.instanceMember = u"instance_url"_s},
            TokenReplyShape{.nested = u"authed_user"_s, .okMember = u"ok"_s}}) {
        const auto tokens = readTokenReply({200, {}, '{' + members.join(',') + '}'}, shape, before,
            Timestamp(std::chrono::seconds(1'790'000'000)));
        if (!tokens) {
            QVERIFY(tokens.error().kind != ErrorKind::NeedsReconnect);
            continue;
        }
        QVERIFY(member != "access_token");
        QCOMPARE(tokens->accessToken.reveal().toByteArray(), "new");
        QCOMPARE(tokens->refreshToken.reveal().toByteArray(), "old-refresh");
    }
}

void TokenRequestsTest::expiryIsReadWithinReason_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: unknown
    QTest::newRow("number") << QByteArray("3600") << qint64(3600);
    QTest::newRow("string") << QByteArray("\"3600\"") << qint64(3600);
    QTest::newRow("float") << QByteArray("3600.0") << qint64(3600);
    QTest::newRow("float string") << QByteArray("\"3600.0\"") << qint64(3600);
    QTest::newRow("zero") << QByteArray("0") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("huge") << QByteArray("1e300") << qint64(24 * 365 * 10 * 3600);
    QTest::newRow("past int64") << QByteArray("99999999999999999999") << qint64(24 * 365 * 10 * 3600);
    QTest::newRow("text") << QByteArray("\"soon\"") << qint64(-1);
    QTest::newRow("nan") << QByteArray("\"nan\"") << qint64(-1);
    QTest::newRow("inf") << QByteArray("\"inf\"") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("object") << QByteArray("{}") << qint64(-1);
}

void TokenRequestsTest::expiryIsReadWithinReason()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const Result<TokenSet> tokens = readTokenReply(
        json(200, R"({"access_token":"a","token_type":"bEARER","expires_in":)" + value + '}'), {},
        previousTokens(), now);
    QVERIFY(tokens);
    QCOMPARE(tokens->expiresAt.has_value(), seconds >= 0);
    if (seconds >= 0)
        QVERIFY(*tokens->expiresAt == now + std::chrono::seconds(seconds));
}

void TokenRequestsTest::instanceUrlMustBeAnAddress_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("taken");
    QTest::newRow("https") << QByteArray("https://acme.my.salesforce.com") << true;
    QTest::newRow("loopback") << QByteArray("http://localhost:17180") << true;
    QTest::newRow("http") << QByteArray("http://acme.my.salesforce.com") << false;
    QTest::newRow("user info") << QByteArray("https://acme.my.salesforce.com@evil.example") << false;
    QTest::newRow("query") << QByteArray("https://acme.my.salesforce.com?x=") << false;
    QTest::newRow("relative") << QByteArray("acme.my.salesforce.com") << false;
    QTest::newRow("javascript") << QByteArray("javascript:alert(1)") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TokenRequestsTest::instanceUrlMustBeAnAddress()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, taken);
    const Result<TokenSet> tokens
        = readTokenReply(json(200, R"({"access_token":"a","instance_url":")" + url + R"("})"),
            salesforceShape(), previousTokens(), now);
    QCOMPARE(tokens.has_value(), taken);
    if (!taken)
        QCOMPARE(tokens.error().kind, ErrorKind::Insecure);
}

void TokenRequestsTest::retryAfterIsHandedOn()
{
    HttpReply reply = json(503, "{}");
    reply.headers.set("Retry-After", "30");
    const Result<TokenSet> tokens = readTokenReply(reply, {}, {}, now);
    QCOMPARE(tokens.error().retryAfter.value(), 30s);
    QCOMPARE(tokens.error().httpStatus, 503);
}

void TokenRequestsTest::revokeRepliesAreJudged_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<bool>("done");
    QTest::addColumn<ErrorKind>("kind");
    const auto row
        = [](const char *name, const HttpReply &reply, bool done, ErrorKind kind = ErrorKind::Protocol) {
              QTest::newRow(name) << reply << done << kind;
          };
    row("200", {200, {}, {}}, true); // RFC 7009 2.2
    row("200 ok", json(200, R"({"ok":true,"revoked":true})"), true);
    row("200 not ok", json(200, R"({"ok":false,"error":"not_allowed"})"), false);
    row("200 HTML", {200, {{"Content-Type", "text/html"}}, "<html>Wi-Fi"}, false);
    row("202", {202, {}, {}}, false);
    row("204", {204, {}, {}}, false);
    row("dead already", json(400, R"({"error":"invalid_token"})"), true);
    row("dead already, as a form", {400, {}, "error=invalid_token"}, true);
    row("503", {503, {}, {}}, false, ErrorKind::Unavailable); // RFC 7009 2.2.1
    row("503 that says invalid_token", json(503, R"({"error":"invalid_token"})"), false,
        ErrorKind::Unavailable);
    row("429", {429, {}, {}}, false, ErrorKind::RateLimited);
    row("302", {302, {}, {}}, false);
    row("wrong client", json(401, R"({"error":"invalid_client"})"), false, ErrorKind::Misconfigured);
}

void TokenRequestsTest::revokeRepliesAreJudged()
{
    QFETCH(HttpReply, reply);
    QFETCH(bool, done);
    QFETCH(ErrorKind, kind);
    const Result<Done> outcome = readRevokeReply(reply, now);
    QCOMPARE(outcome.has_value(), done);
    if (!done)
        QCOMPARE(outcome.error().kind, kind);
}

QTEST_GUILESS_MAIN(TokenRequestsTest)
#include "tst_tokenrequests.moc"
