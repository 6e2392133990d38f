#include "oauth/authorization.h"
#include "oauth/formcoding.h"

#include "support/fakeentropy.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

AuthorizationParameters salesforce()
{
    AuthorizationParameters parameters;
    parameters.endpoint = QUrl(u"https://login.salesforce.com/services/oauth2/authorize"_s);
    parameters.clientId = u"3MVG9.id"_s;
    parameters.redirectUri = QUrl(u"http://localhost:17177/oauth/callback"_s);
    parameters.scopes = QStringList{u"api"_s, u"refresh_token"_s};
    return parameters;
}

FormFields queryOf(const PendingAuthorization &pending)
{
    const QByteArray url = pending.url.reveal().toByteArray();
    return decodeForm(QByteArrayView(url).sliced(url.indexOf('?') + 1));
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

} // namespace

class AuthorizationTest : public QObject
{
    Q_OBJECT
private slots:
    void challengeIsTheOneOfTheStandard();
    void everyParameterIsThereOnce();
    void withoutPkceThereIsNoChallenge();
    void attemptsShareNothing();
    void endpointKeepsItsOwnQuery();
    void scopesFollowTheProvidersWays();
    void valuesAreEncoded();
    void whatTheStandardOwnsCannotBeOverridden_data();
    void whatTheStandardOwnsCannotBeOverridden();
    void unusableAddressesAreRefused_data();
    void unusableAddressesAreRefused();
    void redirectIsMatchedExactly_data();
    void redirectIsMatchedExactly();
    void callbackIsJudged_data();
    void callbackIsJudged();
    void codeIsDecodedOnce_data();
    void codeIsDecodedOnce();
    void otherParametersAreHandedOn();
    void providersWordsAreKeptPlain();
    void stateTellsWhoseCallbackItIs();

private:
    PendingAuthorization started()
    {
        FakeEntropy entropy;
        return *startAuthorization(salesforce(), entropy);
    }
};

void AuthorizationTest::challengeIsTheOneOfTheStandard()
{
    // RFC 7636 appendix B
    const Secret verifier(QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QCOMPARE(codeChallenge(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void AuthorizationTest::everyParameterIsThereOnce()
{
    FakeEntropy entropy;
    const Result<PendingAuthorization> pending = startAuthorization(salesforce(), entropy);
    QVERIFY(pending);
    const FormFields fields = queryOf(*pending);
    QCOMPARE(fields.size(), 7);
    QCOMPARE(valuesOf(fields, "response_type"), QByteArrayList{"code"}); // RFC 6749 4.1.1
    QCOMPARE(valuesOf(fields, "client_id"), QByteArrayList{"3MVG9.id"});
    QCOMPARE(valuesOf(fields, "redirect_uri"), QByteArrayList{"http://localhost:17177/oauth/callback"});
    QCOMPARE(valuesOf(fields, "scope"), QByteArrayList{"api refresh_token"});
    QCOMPARE(valuesOf(fields, "state"), QByteArrayList{pending->state.reveal().toByteArray()});
    QCOMPARE(valuesOf(fields, "code_challenge_method"), QByteArrayList{"S256"}); // RFC 7636 4.3
    QCOMPARE(valuesOf(fields, "code_challenge"), QByteArrayList{codeChallenge(pending->verifier)});
    QVERIFY(!pending->url.reveal().contains(pending->verifier.reveal()));
}

void AuthorizationTest::withoutPkceThereIsNoChallenge()
{
    FakeEntropy entropy;
    AuthorizationParameters parameters = salesforce();
    parameters.usePkce = false;
    const Result<PendingAuthorization> pending = startAuthorization(parameters, entropy);
    QVERIFY(pending);
    QVERIFY(pending->verifier.isEmpty());
    QVERIFY(!pending->url.reveal().contains("code_challenge"));
}

void AuthorizationTest::attemptsShareNothing()
{
    // RFC 7636 4.1: 43 to 128 characters of the unreserved set; RFC 6749 10.10: not guessable.
    SystemEntropy entropy;
    static const QRegularExpression unreserved(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    QSet<QByteArray> seen;
    constexpr int attempts = 10'000;
    for (int i = 0; i < attempts; ++i) {
        const Result<PendingAuthorization> pending = startAuthorization(salesforce(), entropy);
        const QByteArray verifier = pending->verifier.reveal().toByteArray();
        const QByteArray state = pending->state.reveal().toByteArray();
        QVERIFY(unreserved.match(QString::fromLatin1(verifier)).hasMatch());
        QVERIFY(unreserved.match(QString::fromLatin1(state)).hasMatch());
        seen << verifier << state;
    }
    QCOMPARE(seen.size(), 2 * attempts);
}

void AuthorizationTest::endpointKeepsItsOwnQuery()
{
    FakeEntropy entropy;
    AuthorizationParameters parameters = salesforce();
    parameters.endpoint = QUrl(u"https://idp.example/authorize?tenant=a%26b"_s); // RFC 6749 3.1
    const Result<PendingAuthorization> pending = startAuthorization(parameters, entropy);
    QVERIFY(pending);
    QVERIFY(
        pending->url.reveal().startsWith("https://idp.example/authorize?tenant=a%26b&response_type=code&"));
}

void AuthorizationTest::scopesFollowTheProvidersWays()
{
    FakeEntropy entropy;
    AuthorizationParameters parameters = salesforce();
    parameters.scopeParameter = u"user_scope"_s;
    parameters.scopeSeparator = u","_s;
    QCOMPARE(valuesOf(queryOf(*startAuthorization(parameters, entropy)), "user_scope"),
        QByteArrayList{"api,refresh_token"});
    parameters.scopes.clear();
    QVERIFY(!startAuthorization(parameters, entropy)->url.reveal().contains("scope"));
}

void AuthorizationTest::valuesAreEncoded()
{
    FakeEntropy entropy;
    AuthorizationParameters parameters = salesforce();
    parameters.clientId = u"a&b=c d+é"_s;
    parameters.extra = {{u"login_hint"_s, u"a+b@acme.example"_s}};
    const Result<PendingAuthorization> pending = startAuthorization(parameters, entropy);
    QVERIFY(pending->url.reveal().contains("client_id=a%26b%3Dc+d%2B%C3%A9&"));
    QVERIFY(pending->url.reveal().endsWith("&login_hint=a%2Bb%40acme.example"));
}

void AuthorizationTest::whatTheStandardOwnsCannotBeOverridden_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("allowed");
    for (const QString &name : {u"response_type"_s, u"client_id"_s, u"client_secret"_s, u"redirect_uri"_s,
             u"state"_s, u"scope"_s, u"code"_s, u"code_challenge"_s, u"code_challenge_method"_s,
             u"code_verifier"_s, u"request"_s, u"request_uri"_s}) {
        QTest::newRow(qPrintable(name)) << name << u"x"_s << false;
    }
    QTest::newRow("response_mode=fragment") << u"response_mode"_s << u"fragment"_s << false;
    QTest::newRow("response_mode=form_post") << u"response_mode"_s << u"form_post"_s << false;
    QTest::newRow("response_mode=query") << u"response_mode"_s << u"query"_s << true;
    QTest::newRow("prompt") << u"prompt"_s << u"login consent"_s << true;
    QTest::newRow("in the endpoint already") << u"tenant"_s << u"x"_s << false;
}

void AuthorizationTest::whatTheStandardOwnsCannotBeOverridden()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    FakeEntropy entropy;
    AuthorizationParameters parameters = salesforce();
    parameters.endpoint = QUrl(u"https://idp.example/authorize?tenant=1"_s);
    parameters.extra = {{name, value}};
    const Result<PendingAuthorization> pending = startAuthorization(parameters, entropy);
    QTEST(pending.has_value(), "allowed");
    if (!pending)
        QCOMPARE(pending.error().kind, ErrorKind::Misconfigured);
}

void AuthorizationTest::unusableAddressesAreRefused_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("redirect");
    const QString goodEndpoint = u"https://idp.example/authorize"_s;
    const QString goodRedirect = u"http://localhost:17177/oauth/callback"_s;
    QTest::newRow("http") << u"http://idp.example/authorize"_s << goodRedirect;
    QTest::newRow("file") << u"file:///bin/sh"_s << goodRedirect;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << goodRedirect;
    QTest::newRow("UNC") << u"\\\\host\\share"_s << goodRedirect;
    QTest::newRow("option") << u"--version"_s << goodRedirect;
    QTest::newRow("empty user info") << u"https://@idp.example/authorize"_s << goodRedirect;
    QTest::newRow("user info") << u"https://a@idp.example/authorize"_s << goodRedirect;
    QTest::newRow("fragment") << u"https://idp.example/authorize#x"_s << goodRedirect;
    QTest::newRow("query sets state") << u"https://idp.example/authorize?state=1"_s << goodRedirect;
    QTest::newRow("query names one twice") << u"https://idp.example/authorize?a=1&a=2"_s << goodRedirect;
    QTest::newRow("no redirect") << goodEndpoint << QString();
    QTest::newRow("relative redirect") << goodEndpoint << u"/callback"_s;
    QTest::newRow("redirect with fragment") << goodEndpoint << u"http://localhost:1/x#y"_s;
}

void AuthorizationTest::unusableAddressesAreRefused()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, redirect);
    FakeEntropy entropy;
    AuthorizationParameters parameters = salesforce();
    parameters.endpoint = QUrl(endpoint);
    parameters.redirectUri = QUrl(redirect);
    const Result<PendingAuthorization> pending = startAuthorization(parameters, entropy);
    QVERIFY(!pending);
    QCOMPARE(pending.error().kind, ErrorKind::Misconfigured);
}

void AuthorizationTest::redirectIsMatchedExactly_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("matches");
    const QString redirect = u"http://localhost:17177/oauth/callback"_s;
    QTest::newRow("same") << redirect << redirect << true;
    QTest::newRow("with query") << redirect << redirect + u"?code=1&state=2"_s << true;
    QTest::newRow("host in capitals") << redirect << u"http://LOCALHOST:17177/oauth/callback?x"_s << true;
    QTest::newRow("slash") << redirect << redirect + u"/"_s << false;
    QTest::newRow("longer path") << redirect << redirect + u"2"_s << false;
    QTest::newRow("path in capitals") << redirect << u"http://localhost:17177/OAuth/callback"_s << false;
    QTest::newRow("port") << redirect << u"http://localhost:17178/oauth/callback"_s << false;
    QTest::newRow("no port") << redirect << u"http://localhost/oauth/callback"_s << false;
    QTest::newRow("https") << redirect << u"https://localhost:17177/oauth/callback"_s << false;
    QTest::newRow("other name of it") << redirect << u"http://127.0.0.1:17177/oauth/callback"_s << false;
    QTest::newRow("longer host") << redirect << u"http://localhost.evil.example:17177/oauth/callback"_s
                                 << false;
    QTest::newRow("empty user info") << redirect << u"http://@localhost:17177/oauth/callback"_s << false;
    QTest::newRow("user info") << redirect << u"http://x@localhost:17177/oauth/callback"_s << false;
    QTest::newRow("no path, browser's slash")
        << u"http://localhost:1"_s << u"http://localhost:1/?code=1"_s << true;
    QTest::newRow("private scheme") << u"com.example.app:/cb"_s << u"com.example.app:/cb?code=1"_s << true;
    QTest::newRow("other private scheme")
        << u"com.example.app:/cb"_s << u"com.example.app2:/cb?code=1"_s << false;
}

void AuthorizationTest::redirectIsMatchedExactly()
{
    QFETCH(QString, redirect);
    QFETCH(QString, url);
    QTEST(isRedirectOf(QUrl(redirect), QUrl(url)), "matches");
}

void AuthorizationTest::callbackIsJudged_data()
{
    QTest::addColumn<QByteArray>("query"); // STATE stands for the right state
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("issuerRequired");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<ErrorKind>("kind");
    const auto row
        = [](const char *name, const QByteArray &query, bool accepted, ErrorKind kind = ErrorKind::Protocol,
              const QString &issuer = {}, bool required = false) {
              QTest::newRow(name) << query << issuer << required << accepted << kind;
          };
    const QString issuer = u"https://idp.example"_s;
    row("good", "code=abc&state=STATE", true);
    row("unknown parameters", "x=1&code=abc&y=2&state=STATE", true); // RFC 6749 4.1.2
    row("no state", "code=abc", false);
    row("empty state", "code=abc&state=", false);
    row("wrong state", "code=abc&state=other", false);
    row("state in other case", "code=abc&state=state", false);
    row("state with a tail", "code=abc&state=STATEx", false);
    row("duplicated state", "code=abc&state=STATE&state=STATE", false); // RFC 6749 3.1
    row("duplicated code", "code=abc&code=def&state=STATE", false);
    row("no code", "state=STATE", false);
    row("empty code", "code=&state=STATE", false);
    row("nothing", "", false);
    row("refused", "error=access_denied&state=STATE", false, ErrorKind::Denied); // RFC 6749 4.1.2.1
    row("refused, with a hyphen", "error=access-denied&state=STATE", false, ErrorKind::Denied);
    row("refused without state", "error=access_denied", false, ErrorKind::Denied);
    row("refused with a wrong state", "error=access_denied&state=other", false, ErrorKind::Protocol);
    row("code and error", "code=abc&error=access_denied&state=STATE", false, ErrorKind::Denied);
    row("server error", "error=server_error&state=STATE", false, ErrorKind::Unavailable);
    row("busy", "error=temporarily_unavailable&state=STATE", false, ErrorKind::Unavailable);
    row("bad scope", "error=invalid_scope&state=STATE", false, ErrorKind::Misconfigured);
    row("challenge wanted", "error=invalid_request&state=STATE", false, ErrorKind::Misconfigured);
    row("not approved", "error=OAUTH_APP_ACCESS_DENIED&state=STATE", false, ErrorKind::Forbidden);
    // RFC 9207 2.4
    row("issuer", "code=abc&state=STATE&iss=https%3A%2F%2Fidp.example", true, ErrorKind::Protocol, issuer,
        true);
    row("issuer missing", "code=abc&state=STATE", false, ErrorKind::Protocol, issuer, true);
    row("issuer not promised", "code=abc&state=STATE", true, ErrorKind::Protocol, issuer);
    row("issuer wrong", "code=abc&state=STATE&iss=https%3A%2F%2Fevil.example", false, ErrorKind::Protocol,
        issuer);
    row("issuer with slash", "code=abc&state=STATE&iss=https%3A%2F%2Fidp.example%2F", false,
        ErrorKind::Protocol, issuer);
    row("issuer in capitals", "code=abc&state=STATE&iss=https%3A%2F%2FIDP.example", false,
        ErrorKind::Protocol, issuer);
    row("issuer encoded twice", "code=abc&state=STATE&iss=https%253A%252F%252Fidp.example", false,
        ErrorKind::Protocol, issuer);
    row("issuer twice", "code=abc&state=STATE&iss=https://idp.example&iss=https://idp.example", false,
        ErrorKind::Protocol, issuer);
    row("issuer wrong in a refusal", "error=access_denied&state=STATE&iss=https%3A%2F%2Fevil.example", false,
        ErrorKind::Protocol, issuer);
}

void AuthorizationTest::callbackIsJudged()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, issuer);
    QFETCH(bool, issuerRequired);
    QFETCH(bool, accepted);
    QFETCH(ErrorKind, kind);
    PendingAuthorization pending = started();
    pending.issuer = issuer;
    pending.issuerRequired = issuerRequired;
    query.replace("STATE", pending.state.reveal().toByteArray());
    QByteArray url = "http://localhost:17177/oauth/callback?" + query;
    const Result<AuthorizationCode> code = readCallback(pending, Secret(std::move(url)));
    QCOMPARE(code.has_value(), accepted);
    if (accepted)
        QCOMPARE(code->code.reveal().toByteArray(), "abc");
    else
        QCOMPARE(code.error().kind, kind);
}

void AuthorizationTest::codeIsDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("padding") << QByteArray("aPrx.YfkY%3D%3D") << QByteArray("aPrx.YfkY==");
    QTest::newRow("bare padding") << QByteArray("aPrx.YfkY==") << QByteArray("aPrx.YfkY==");
    QTest::newRow("plus") << QByteArray("a%2Bb") << QByteArray("a+b");
    QTest::newRow("space") << QByteArray("a+b") << QByteArray("a b");
    QTest::newRow("slash") << QByteArray("4%2F0Ab") << QByteArray("4/0Ab");
    QTest::newRow("twice encoded") << QByteArray("a%253Db") << QByteArray("a%3Db");
    QTest::newRow("no escape") << QByteArray("50%zz") << QByteArray("50%zz");
    QTest::newRow("half an escape") << QByteArray("50%4") << QByteArray("50%4");
    QTest::newRow("ampersand") << QByteArray("a%26b") << QByteArray("a&b");
}

void AuthorizationTest::codeIsDecodedOnce()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, code);
    const PendingAuthorization pending = started();
    QByteArray url = "http://localhost:17177/oauth/callback?code=" + encoded
        + "&state=" + pending.state.reveal().toByteArray() + "#ignored";
    const Result<AuthorizationCode> read = readCallback(pending, Secret(std::move(url)));
    QVERIFY(read);
    QCOMPARE(read->code.reveal().toByteArray(), code);
}

void AuthorizationTest::otherParametersAreHandedOn()
{
    const PendingAuthorization pending = started();
    QByteArray url
        = "http://localhost:17177/oauth/callback?location=eu&code=a&accounts-server=https%3A%2F%2Fz.eu&state="
        + pending.state.reveal().toByteArray();
    const Result<AuthorizationCode> read = readCallback(pending, Secret(std::move(url)));
    QVERIFY(read);
    const QList<std::pair<QString, QString>> extra{
        {u"location"_s, u"eu"_s}, {u"accounts-server"_s, u"https://z.eu"_s}};
    QCOMPARE(read->extra, extra);
}

void AuthorizationTest::providersWordsAreKeptPlain()
{
    const PendingAuthorization pending = started();
    QByteArray url = "http://localhost:17177/oauth/callback?error=invalid_request&error_description="
        + QByteArray("%3Cb%3Ehi%0D%0A%00").append(QByteArray(1000, 'x'))
        + "&state=" + pending.state.reveal().toByteArray();
    const Result<AuthorizationCode> read = readCallback(pending, Secret(std::move(url)));
    QVERIFY(!read);
    QCOMPARE(read.error().providerCode, u"invalid_request"_s);
    QVERIFY(read.error().providerText.startsWith(u"<b>hi"_s));
    QVERIFY(read.error().providerText.size() <= 500);
    QVERIFY(!read.error().providerText.contains(u'\r'));
    QVERIFY(!read.error().providerText.contains(QChar(0)));
}

void AuthorizationTest::stateTellsWhoseCallbackItIs()
{
    const PendingAuthorization pending = started();
    const QByteArray state = pending.state.reveal().toByteArray();
    const auto has = [&](const QByteArray &query) {
        QByteArray url = "http://localhost:17177/oauth/callback?" + query;
        return hasState(pending.state, Secret(std::move(url)));
    };
    QVERIFY(has("state=" + state + "&code=x"));
    QVERIFY(has("error=access_denied&state=" + state));
    QVERIFY(!has("state=" + state + "&state=" + state));
    QVERIFY(!has("state=" + state.toUpper() + "&code=x"));
    QVERIFY(!has("error=access_denied"));
    QVERIFY(namesError(Secret(QByteArray("http://localhost:1/?error=x"))));
    QVERIFY(!namesError(Secret(QByteArray("http://localhost:1/?code=error"))));
    QVERIFY(!has(""));
    QVERIFY(!hasState(Secret(), Secret(QByteArray("http://localhost:1/?state="))));
}

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "tst_authorization.moc"
