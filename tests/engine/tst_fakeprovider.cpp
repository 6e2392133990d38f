#include "support/fakeprovider.h"

#include "base/jsonreader.h"
#include "net/qthttpclient.h"
#include "oauth/devicecode.h"
#include "oauth/pushedrequest.h"
#include "providers/catalog.h"
#include "support/await.h"

#include <QTest>

#include <functional>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(FormFields &)>;

Change set(const QByteArray &name, const QByteArray &value)
{
    return [name, value](FormFields &fields) {
        for (auto &[key, text] : fields) {
            if (key == name)
                text = value;
        }
    };
}

Change add(const QByteArray &name, const QByteArray &value)
{
    return [name, value](FormFields &fields) { fields.append({name, value}); };
}

Change without(const QByteArray &name)
{
    return [name](FormFields &fields) {
        fields.removeIf([&name](const auto &field) { return field.first == name; });
    };
}

Secret secretOf(QByteArray text)
{
    return Secret(std::move(text));
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// The judge is judged: each rule it is to hold is broken once, by hand, and must be noted by its name.
class FakeProviderTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void goodClientIsServed();
    void badAuthorizationRequestsAreNoted_data();
    void badAuthorizationRequestsAreNoted();
    void badTokenRequestsAreNoted_data();
    void badTokenRequestsAreNoted();
    void badRequestsAreNoted_data();
    void badRequestsAreNoted();
    void codeWorksOnceAndTakesItsTokensAlong();
    void oldRefreshTokenEndsTheGrant();
    void tokenIsAskedForInTheHeaderOnly();
    void basicIsFormEncoded();
    void badUseOfAPushedRequestIsNoted_data();
    void badUseOfAPushedRequestIsNoted();

private:
    [[nodiscard]] QUrl at(const char *path) const
    {
        return QUrl(
            u"http://localhost:%1/services/%2"_s.arg(m_provider->port()).arg(QLatin1StringView(path)));
    }
    [[nodiscard]] PendingAuthorization started();
    [[nodiscard]] HttpReply send(const HttpRequest &request)
    {
        return await(m_client.send(request)).value_or(HttpReply());
    }
    /// The callback's code for this request, changed on its way; empty where the provider refused.
    [[nodiscard]] QByteArray codeFor(const PendingAuthorization &pending, const Change &change = {});
    [[nodiscard]] HttpRequest tokenRequest(const PendingAuthorization &pending, const QByteArray &code)
    {
        return codeRequest(
            at("oauth2/token"), {.clientId = u"client-id"_s}, pending, {.code = Secret(QByteArray(code))});
    }
    static void changeBody(HttpRequest &request, const Change &change)
    {
        FormFields form = decodeForm(request.secretBody.reveal());
        change(form);
        request.secretBody = Secret(encodeForm(form));
    }
    [[nodiscard]] QString noted() const { return m_provider->violations().join(u'\n'); }

    SystemClock m_clock;
    SystemEntropy m_entropy;
    QtHttpClient m_client{m_clock, "Test"};
    ProviderDescriptor m_descriptor;
    std::unique_ptr<FakeProvider> m_provider;
};

void FakeProviderTest::init()
{
    m_descriptor = *ProviderCatalog().find({u"salesforce-demo"_s});
    m_provider = std::make_unique<FakeProvider>(m_descriptor, QSslConfiguration());
}

PendingAuthorization FakeProviderTest::started()
{
    AuthorizationParameters parameters{.endpoint = at("oauth2/authorize"),
        .clientId = u"client-id"_s,
        .redirectUri = QUrl(m_descriptor.redirectUris.first()),
        .scopes = {u"api"_s, u"refresh_token"_s}};
    return *startAuthorization(parameters, m_entropy);
}

QByteArray FakeProviderTest::codeFor(const PendingAuthorization &pending, const Change &change)
{
    const QByteArray url = pending.url.reveal().toByteArray();
    FormFields query = decodeForm(QByteArrayView(url).sliced(url.indexOf('?') + 1));
    if (change)
        change(query);
    const HttpReply page = send(
        {.method = "GET", .url = QUrl::fromEncoded(url.first(url.indexOf('?') + 1) + encodeForm(query))});
    const auto code = readCallback(pending, Secret(page.headers.value("Location")));
    return code ? code->code.reveal().toByteArray() : QByteArray();
}

void FakeProviderTest::goodClientIsServed()
{
    const PendingAuthorization pending = started();
    const HttpReply reply = send(tokenRequest(pending, codeFor(pending)));
    QVERIFY2(reply.status == 200, qPrintable(noted()));
    const auto tokens = readTokenReply(reply, m_descriptor.replyShape, {}, m_clock.now());
    QVERIFY(tokens);
    QVERIFY(m_provider->isAlive(tokens->accessToken.reveal().toByteArray()));
    QCOMPARE(noted(), QString());
}

void FakeProviderTest::badAuthorizationRequestsAreNoted_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Change &change, const char *rule) {
        QTest::newRow(name) << change << QString::fromUtf8(rule);
    };
    row("token instead of code", set("response_type", "token"), "RFC 9700 §2.1.2");
    row("code and token", set("response_type", "code token"), "RFC 9700 §2.1.2");
    row("another client", set("client_id", "other"), "RFC 6749 §2.2");
    row("a redirect URI that is not registered", set("redirect_uri", "http://localhost:17178/oauth/callback"),
        "RFC 6749 §3.1.2.3");
    row("a redirect URI with a slash more", set("redirect_uri", "http://localhost:17177/oauth/callback/"),
        "RFC 6749 §3.1.2.3");
    row("no state", without("state"), "RFC 6749 §10.12");
    row("a short state", set("state", "1234"), "RFC 6749 §10.12");
    row("no challenge", without("code_challenge"), "RFC 7636 §4.2");
    row("plain", set("code_challenge_method", "plain"), "RFC 7636 §4.3");
    row("no method, which means plain", without("code_challenge_method"), "RFC 7636 §4.3");
    row("a parameter twice", add("scope", "api"), "RFC 6749 §3.1:");
    row("scopes with a comma", set("scope", "api,refresh_token"), "RFC 6749 §3.3");
    row("an unknown scope", set("scope", "api everything"), "RFC 6749 §3.3");
    row("no scope", without("scope"), "RFC 6749 §3.3");
}

void FakeProviderTest::badAuthorizationRequestsAreNoted()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    QCOMPARE(codeFor(started(), change), QByteArray());
    QVERIFY2(noted().contains(rule), qPrintable(noted()));
}

void FakeProviderTest::badTokenRequestsAreNoted_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Change &change, const char *rule) {
        QTest::newRow(name) << change << QString::fromUtf8(rule);
    };
    row("another redirect URI", set("redirect_uri", "http://localhost:27177/oauth/callback"),
        "RFC 6749 §4.1.3");
    row("no redirect URI", without("redirect_uri"), "RFC 6749 §4.1.3");
    row("no verifier", without("code_verifier"), "RFC 7636 §4.1");
    row("another verifier", set("code_verifier", QByteArray(43, 'a')), "RFC 7636 §4.6");
    row("a short verifier", set("code_verifier", "abc"), "RFC 7636 §4.1");
    row(
        "a code encoded twice",
        [](FormFields &fields) { set("code", formEncoded(fields[1].second))(fields); }, "RFC 6749 §4.1.3");
    row("a code nobody gave", set("code", "guess"), "RFC 6749 §4.1.3");
    row("no client", without("client_id"), "RFC 6749 §3.2.1");
    row("a secret nobody gave", add("client_secret", "x"), "RFC 6749 §2.3.1");
    row("a parameter twice", add("grant_type", "authorization_code"), "RFC 6749 §3.2: no");
    row("a password", set("grant_type", "password"), "RFC 9700 §2.4");
}

void FakeProviderTest::badTokenRequestsAreNoted()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    const PendingAuthorization pending = started();
    HttpRequest request = tokenRequest(pending, codeFor(pending));
    changeBody(request, change);
    QVERIFY(send(request).status >= 400);
    QVERIFY2(noted().contains(rule), qPrintable(noted()));
}

void FakeProviderTest::badRequestsAreNoted_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a GET") << 0 << u"RFC 6749 §3.2: the token request"_s;
    QTest::newRow("a query") << 1 << u"RFC 6749 §3.2: nothing in the address"_s;
    QTest::newRow("JSON") << 2 << u"RFC 6749 §4.1.3: the body"_s;
    QTest::newRow("two ways of authentication") << 3 << u"RFC 6749 §2.3: one way"_s;
}

void FakeProviderTest::badRequestsAreNoted()
{
    QFETCH(int, kind);
    QFETCH(QString, rule);
    const PendingAuthorization pending = started();
    HttpRequest request = tokenRequest(pending, codeFor(pending));
    if (kind == 0)
        request.method = "GET";
    else if (kind == 1)
        request.url.setQuery(u"code=1"_s);
    else if (kind == 2)
        request.headers.set("Content-Type", "application/json");
    else
        request.authorization = Secret(QByteArray("Basic Y2xpZW50LWlkOng="));
    QVERIFY(send(request).status >= 400);
    QVERIFY2(noted().contains(rule), qPrintable(noted()));
}

void FakeProviderTest::codeWorksOnceAndTakesItsTokensAlong()
{
    const PendingAuthorization pending = started();
    const HttpRequest request = tokenRequest(pending, codeFor(pending));
    const auto tokens = readTokenReply(send(request), m_descriptor.replyShape, {}, m_clock.now());
    QVERIFY(tokens);
    QCOMPARE(send(request).status, 400);
    QVERIFY(!m_provider->isAlive(tokens->accessToken.reveal().toByteArray())); // RFC 6749 4.1.2
    QVERIFY2(noted().contains(u"RFC 6749 §4.1.2: a code works once"_s), qPrintable(noted()));
}

void FakeProviderTest::oldRefreshTokenEndsTheGrant()
{
    const PendingAuthorization pending = started();
    const auto first = readTokenReply(
        send(tokenRequest(pending, codeFor(pending))), m_descriptor.replyShape, {}, m_clock.now());
    const HttpRequest refresh = refreshRequest(at("oauth2/token"), {.clientId = u"client-id"_s}, *first);
    const auto second = readTokenReply(send(refresh), m_descriptor.replyShape, *first, m_clock.now());
    QVERIFY(second);
    QCOMPARE(noted(), QString());
    QCOMPARE(send(refresh).status, 400);
    QVERIFY2(noted().contains(u"RFC 9700 §4.14.2"_s), qPrintable(noted()));
    QVERIFY(!m_provider->isAlive(second->accessToken.reveal().toByteArray()));
}

void FakeProviderTest::tokenIsAskedForInTheHeaderOnly()
{
    const PendingAuthorization pending = started();
    const auto tokens = readTokenReply(
        send(tokenRequest(pending, codeFor(pending))), m_descriptor.replyShape, {}, m_clock.now());
    const QByteArray token = tokens->accessToken.reveal().toByteArray();
    HttpRequest request{.url = at("oauth2/userinfo"), .authorization = secretOf("Bearer " + token)};
    QCOMPARE(send(request).status, 200);
    QCOMPARE(noted(), QString());
    request.url.setQuery(u"access_token="_s + QString::fromLatin1(token));
    QCOMPARE(send(request).status, 401);
    QVERIFY2(noted().contains(u"RFC 6750 §2.3"_s), qPrintable(noted()));
    QCOMPARE(send({.url = at("oauth2/elsewhere"), .authorization = secretOf("Bearer " + token)}).status, 401);
    QVERIFY2(noted().contains(u"RFC 9700 §4.9"_s), qPrintable(noted()));
}

void FakeProviderTest::basicIsFormEncoded()
{
    const QByteArray secret = "s3cr3t/+%: &=";
    for (const bool encoded : {true, false}) {
        m_descriptor.clientAuthentication = ClientAuthentication::Basic;
        m_provider = std::make_unique<FakeProvider>(m_descriptor, QSslConfiguration());
        m_provider->clientSecret = secret;
        const PendingAuthorization pending = started();
        HttpRequest request = codeRequest(at("oauth2/token"),
            {u"client-id"_s, Secret(QByteArray(secret)), ClientAuthentication::Basic}, pending,
            {.code = Secret(codeFor(pending))});
        if (!encoded)
            request.authorization = secretOf("Basic " + ("client-id:" + secret).toBase64());
        QCOMPARE(send(request).status, encoded ? 200 : 401);
        QCOMPARE(noted().contains(u"RFC 6749 §2.3.1"_s), !encoded);
    }
}

void FakeProviderTest::badUseOfAPushedRequestIsNoted_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("rule");
    QTest::newRow("none, used well") << 0 << QString();
    QTest::newRow("not handed in") << 1 << u"RFC 9126 §5"_s;
    QTest::newRow("a name nobody gave") << 2 << u"RFC 9126 §2.2: a request that was handed in"_s;
    QTest::newRow("used twice") << 3 << u"RFC 9126 §4: a request's name works once"_s;
    QTest::newRow("too late") << 4 << u"RFC 9126 §2.2: a request in its time"_s;
    QTest::newRow("more than the name in the address") << 5 << u"RFC 9126 §4: the client"_s;
    QTest::newRow("handed in with a secret nobody gave") << 6 << u"RFC 6749 §2.3.1"_s;
    QTest::newRow("handed in as JSON") << 7 << u"RFC 6749 §4.1.3: the body"_s;
    QTest::newRow("handed in without a challenge") << 8 << u"RFC 7636 §4.2"_s;
    QTest::newRow("handed in with a request by name") << 9 << u"RFC 9126 §2.1"_s;
}

void FakeProviderTest::badUseOfAPushedRequestIsNoted()
{
    QFETCH(int, kind);
    QFETCH(QString, rule);
    m_descriptor.pushEndpoint = u"https://{host}/services/oauth2/push"_s;
    m_provider = std::make_unique<FakeProvider>(m_descriptor, QSslConfiguration());
    if (kind == 4)
        m_provider->pushLifetime = std::chrono::seconds(0);
    const PendingAuthorization pending = started();
    HttpRequest push = pushRequest(at("oauth2/push"), {.clientId = u"client-id"_s}, pending);
    if (kind == 6)
        changeBody(push, add("client_secret", "x"));
    else if (kind == 7)
        push.headers.set("Content-Type", "application/json");
    else if (kind == 8)
        changeBody(push, without("code_challenge"));
    else if (kind == 9)
        changeBody(push, add("request_uri", "urn:x:1"));
    const auto pushed = readPushReply(send(push), m_clock.now());
    QCOMPARE(pushed.has_value(), kind < 6);
    if (pushed) {
        const PushedRequest name{
            kind == 2 ? Secret(QByteArray("urn:x:1")) : pushed->requestUri, pushed->lifetime};
        Secret url = kind == 1 ? pending.url : pushedUrl(at("oauth2/authorize"), u"client-id"_s, name);
        if (kind == 5)
            url = Secret(QByteArray(url.reveal().toByteArray() + "&prompt=login"));
        const HttpRequest visit{.url = QUrl::fromEncoded(url.reveal().toByteArray())};
        const int first = send(visit).status;
        QCOMPARE(first, kind == 0 || kind == 3 ? 302 : 400);
        if (kind == 3)
            QCOMPARE(send(visit).status, 400);
    }
    QVERIFY2(rule.isEmpty() ? noted().isEmpty() : noted().contains(rule), qPrintable(noted()));
}

QTEST_GUILESS_MAIN(FakeProviderTest)
#include "tst_fakeprovider.moc"
