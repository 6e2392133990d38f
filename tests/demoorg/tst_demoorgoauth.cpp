#include "demoorg/demoorgprogram.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::test;

namespace
{

const QByteArray tokenPath = "/services/oauth2/token";
const QByteArray limits = "/services/data/v67.0/limits";
const QByteArray verifier(43, 'v');
const auto callback = u"http://localhost:27177/cb"_s;

QByteArray textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object[key].toString().toUtf8();
}

QJsonObject part(const QByteArray &jwt, int index)
{
    return QJsonDocument::fromJson(
        QByteArray::fromBase64(jwt.split('.').value(index), QByteArray::Base64UrlEncoding))
        .object();
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(30000);
    return process.readAllStandardOutput();
}

} // namespace

/// Apps, users and what goes wrong between them: everything an admin can set that a client then meets.
class TestDemoOrgOAuth final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void setupRefusesLoopbackNumbers();
    void appsThatStopAtAPage_data();
    void appsThatStopAtAPage();
    void localAppStopsPeopleOfOtherOrgs();
    void confidentialAppNeedsItsSecret();
    void signatureIsMadeWithTheSecret();
    void secretMayBeOptional();
    void refreshTokensEndByPolicy_data();
    void refreshTokensEndByPolicy();
    void clientCredentialsRunAsTheirUser();
    void jwtBearerNeedsKeyAudienceAndApproval();
    void introspectionTellsOnlyConfidentialApps();
    void idTokenIsForThisAppAndNonce();
    void tokenAnswersComeInThreeForms_data();
    void tokenAnswersComeInThreeForms();
    void immediateWorksForWhatWasApproved();
    void immediateIsNoWayRoundABlockedApp();
    void frozenUserIsOut();
    void usersAndOrgsThatMayNot_data();
    void usersAndOrgsThatMayNot();
    void loginsAreCounted();
    void apiCanBeOff();
    void identityNamesItsLinks();
    void movedOrgAnswersAtItsOldAddress();

private:
    void put(const QJsonObject &more);
    QUrlQuery authorize(const QString &scope = u"api refresh_token"_s);
    QUrlQuery exchange(const QString &secret);
    Answer exchanged(const QString &secret);
    QUrlQuery refresh(const QJsonObject &tokens, const QString &secret);

    DemoOrgProgram m_org;
};

void TestDemoOrgOAuth::initTestCase()
{
    QVERIFY(m_org.start({u"--memory"_s}));
}

void TestDemoOrgOAuth::init()
{
    m_org.setPerson(u"you@demo.example"_s);
    QCOMPARE(m_org
                 .control("POST", "/set",
                     {{u"tokenProcessingMs"_s, 0}, {u"suspended"_s, false}, {u"apiEnabled"_s, true},
                         {u"loginsPerHour"_s, 3600}, {u"moved"_s, u"no"_s}, {u"instanceUrl"_s, QString()}})
                 .status,
        200);
    QCOMPARE(m_org
                 .control("POST", "/user",
                     {{u"username"_s, u"you@demo.example"_s}, {u"active"_s, true}, {u"apiEnabled"_s, true},
                         {u"ipRestricted"_s, false}})
                 .status,
        200);
    put({});
}

void TestDemoOrgOAuth::put(const QJsonObject &more)
{
    QJsonObject app{{u"clientId"_s, u"other"_s}, {u"callbacks"_s, QJsonArray{callback}},
        {u"scopes"_s, QJsonArray{u"api"_s, u"refresh_token"_s, u"openid"_s}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        app[it.key()] = it.value();
    QCOMPARE(m_org.control("POST", "/app", app).status, 200);
}

QUrlQuery TestDemoOrgOAuth::authorize(const QString &scope)
{
    QUrlQuery query = DemoOrgProgram::authorizeQuery(verifier);
    for (const auto &[name, value] : {std::pair{u"client_id"_s, u"other"_s},
             std::pair{u"redirect_uri"_s, callback}, std::pair{u"scope"_s, scope}}) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, value);
    }
    return query;
}

QUrlQuery TestDemoOrgOAuth::exchange(const QString &secret)
{
    const QByteArray location = m_org.consent(authorize(), u"allow"_s).headers.value("location");
    QUrlQuery form{{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, u"other"_s},
        {u"code"_s, queryItem(location, u"code"_s)}, {u"redirect_uri"_s, callback},
        {u"code_verifier"_s, QString::fromLatin1(verifier)}};
    if (!secret.isNull())
        form.addQueryItem(u"client_secret"_s, secret);
    return form;
}

Answer TestDemoOrgOAuth::exchanged(const QString &secret)
{
    return m_org.postForm(tokenPath, exchange(secret));
}

QUrlQuery TestDemoOrgOAuth::refresh(const QJsonObject &tokens, const QString &secret)
{
    QUrlQuery form{{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, u"other"_s},
        {u"refresh_token"_s, tokens["refresh_token"_L1].toString()}};
    if (!secret.isNull())
        form.addQueryItem(u"client_secret"_s, secret);
    return form;
}

void TestDemoOrgOAuth::setupRefusesLoopbackNumbers()
{
    const Answer answer = m_org.control(
        "POST", "/app", {{u"clientId"_s, u"x"_s}, {u"callbacks"_s, QJsonArray{u"http://127.0.0.1:1/cb"_s}}});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("Cannot be an HTTP URL"));
}

void TestDemoOrgOAuth::appsThatStopAtAPage_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("not installed") << u"not-installed"_s << "OAUTH_EC_APP_NOT_FOUND"_ba;
    QTest::newRow("admin approves") << u"admin-approved"_s << "OAUTH_APP_ACCESS_DENIED"_ba;
    QTest::newRow("blocked") << u"blocked"_s << "OAUTH_APPROVAL_ERROR_GENERIC"_ba;
}

void TestDemoOrgOAuth::appsThatStopAtAPage()
{
    QFETCH(QString, access);
    QFETCH(QByteArray, error);
    put({{u"access"_s, access}});
    m_org.forgetCookies();
    const Answer asked = m_org.send(
        "GET", "/services/oauth2/authorize?" + authorize().toString(QUrl::FullyEncoded).toUtf8());
    QUrlQuery signIn = hiddenFields(m_org.send("GET", asked.headers.value("location")).body);
    signIn.addQueryItem(u"username"_s, u"you@demo.example"_s);
    signIn.addQueryItem(u"password"_s, u"demo"_s);
    const Answer signedIn = m_org.postForm("/signin", signIn);
    const Answer page = m_org.send("GET", signedIn.headers.value("location"));
    QCOMPARE(page.status, 400);
    QVERIFY(!page.headers.contains("location"));
    QVERIFY2(page.body.contains(error), page.body.constData());
}

void TestDemoOrgOAuth::localAppStopsPeopleOfOtherOrgs()
{
    const QString home = QString::fromLatin1(textOf(m_org.connectedTokens(), "id"_L1).split('/').value(4));
    put({{u"homeOrg"_s, home}});
    QVERIFY(
        !queryItem(m_org.consent(authorize(), u"allow"_s).headers.value("location"), u"code"_s).isEmpty());
    m_org.setPerson(u"you@strict.example"_s);
    const Answer answer = m_org.consent(authorize(), u"allow"_s);
    QCOMPARE(answer.status, 400);
}

void TestDemoOrgOAuth::confidentialAppNeedsItsSecret()
{
    put({{u"secret"_s, u"s3cret"_s}});
    QCOMPARE(exchanged(QString()).object()["error"_L1].toString(), u"invalid_client"_s);
    QCOMPARE(exchanged(u"wrong"_s).object()["error"_L1].toString(), u"invalid_client"_s);
    const QJsonObject tokens = exchanged(u"s3cret"_s).object();
    QVERIFY(tokens.contains(u"access_token"_s));
    QCOMPARE(m_org.postForm(tokenPath, refresh(tokens, QString())).status, 400);
    QCOMPARE(m_org.postForm(tokenPath, refresh(tokens, u"s3cret"_s)).status, 200);
    QUrlQuery form = refresh(tokens, QString());
    form.removeQueryItem(u"client_id"_s);
    QCOMPARE(m_org
                 .send("POST", tokenPath, form.toString(QUrl::FullyEncoded).toUtf8(),
                     {{"Content-Type", "application/x-www-form-urlencoded"},
                         {"Authorization", "Basic " + QByteArray("other:s3cret").toBase64()}})
                 .status,
        200);
}

void TestDemoOrgOAuth::signatureIsMadeWithTheSecret()
{
    put({{u"secret"_s, u"s3cret"_s}});
    const QJsonObject tokens = exchanged(u"s3cret"_s).object();
    const QByteArray expected = QMessageAuthenticationCode::hash(
        textOf(tokens, "id"_L1) + textOf(tokens, "issued_at"_L1), "s3cret", QCryptographicHash::Sha256);
    QCOMPARE(textOf(tokens, "signature"_L1), expected.toBase64());
}

void TestDemoOrgOAuth::secretMayBeOptional()
{
    put({{u"secret"_s, u"s3cret"_s}, {u"secretForWebFlow"_s, false}, {u"secretForRefresh"_s, false}});
    const QJsonObject tokens = exchanged(QString()).object();
    QVERIFY(tokens.contains(u"access_token"_s));
    QCOMPARE(m_org.postForm(tokenPath, refresh(tokens, QString())).status, 200);
    QCOMPARE(m_org.postForm(tokenPath, refresh(tokens, u"wrong"_s)).status, 400);
}

void TestDemoOrgOAuth::refreshTokensEndByPolicy_data()
{
    QTest::addColumn<QString>("life");
    QTest::addColumn<int>("firstStatus");
    QTest::addColumn<int>("secondStatus");
    QTest::newRow("expire at once") << u"none"_s << 400 << 400;
    QTest::newRow("after a time") << u"fixed"_s << 200 << 400;
    QTest::newRow("when unused") << u"unused"_s << 200 << 200;
    QTest::newRow("never") << u"until-revoked"_s << 200 << 200;
}

void TestDemoOrgOAuth::refreshTokensEndByPolicy()
{
    QFETCH(QString, life);
    put({{u"refreshLife"_s, life}, {u"refreshSeconds"_s, 1000}});
    const QJsonObject tokens = exchanged(QString()).object();
    QCOMPARE(m_org.control("POST", "/advance", {{u"seconds"_s, 700}}).status, 200);
    QTEST(m_org.postForm(tokenPath, refresh(tokens, QString())).status, "firstStatus");
    QCOMPARE(m_org.control("POST", "/advance", {{u"seconds"_s, 700}}).status, 200);
    QTEST(m_org.postForm(tokenPath, refresh(tokens, QString())).status, "secondStatus");
}

void TestDemoOrgOAuth::clientCredentialsRunAsTheirUser()
{
    const QUrlQuery form{{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, u"other"_s},
        {u"client_secret"_s, u"s3cret"_s}};
    put({{u"secret"_s, u"s3cret"_s}});
    QCOMPARE(m_org.postForm(tokenPath, form).object()["error_description"_L1].toString(),
        u"no client credentials user enabled"_s);
    put({{u"secret"_s, u"s3cret"_s}, {u"runAs"_s, u"admin@demo.example"_s}});
    const QJsonObject tokens = m_org.postForm(tokenPath, form).object();
    QVERIFY(!tokens.contains(u"refresh_token"_s));
    QCOMPARE(tokens["api_instance_url"_L1], tokens["instance_url"_L1]);
    const QByteArray access = textOf(tokens, "access_token"_L1);
    QCOMPARE(m_org.get(limits, access).status, 200);
    QCOMPARE(m_org.get("/services/oauth2/userinfo", access).object()["preferred_username"_L1].toString(),
        u"admin@demo.example"_s);
}

void TestDemoOrgOAuth::jwtBearerNeedsKeyAudienceAndApproval()
{
    QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    openssl({u"genrsa"_s, u"-out"_s, keyFile, u"2048"_s});
    const QByteArray publicKey = openssl({u"rsa"_s, u"-in"_s, keyFile, u"-pubout"_s});
    QVERIFY(publicKey.contains("PUBLIC KEY"));
    put({{u"publicKey"_s, QString::fromLatin1(publicKey)}});
    const auto ask = [&](const QString &audience, const QString &subject) {
        const QJsonObject claims{
            {u"iss"_s, u"other"_s}, {u"aud"_s, audience}, {u"sub"_s, subject}, {u"exp"_s, 4102444800LL}};
        const QByteArray text = encoded(R"({"alg":"RS256"})") + '.'
            + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
        const QByteArray signature = openssl({u"dgst"_s, u"-sha256"_s, u"-sign"_s, keyFile}, text);
        return m_org
            .postForm(tokenPath,
                {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                    {u"assertion"_s, QString::fromLatin1(text + '.' + encoded(signature))}})
            .object();
    };
    const QString here = QString::fromLatin1(m_org.url());
    const auto why = u"error_description"_s;
    QCOMPARE(ask(u"https://elsewhere.example"_s, u"admin@demo.example"_s)[why].toString(),
        u"Audience validation failed"_s);
    QCOMPARE(ask(here, u"trainee@strict.example"_s)[why].toString(), u"user hasn't approved this consumer"_s);
    m_org.setPerson(u"trainee@strict.example"_s);
    QCOMPARE(exchanged(QString()).status, 200);
    const QJsonObject tokens = ask(here, u"trainee@strict.example"_s);
    QCOMPARE(tokens.keys(),
        (QStringList{u"access_token"_s, u"id"_s, u"instance_url"_s, u"scope"_s, u"token_type"_s}));
    QCOMPARE(m_org.get(limits, textOf(tokens, "access_token"_L1)).status, 200);
    const QString otherKey = folder.filePath(u"other.pem"_s);
    openssl({u"genrsa"_s, u"-out"_s, otherKey, u"2048"_s});
    put({{u"publicKey"_s, QString::fromLatin1(openssl({u"rsa"_s, u"-in"_s, otherKey, u"-pubout"_s}))}});
    QCOMPARE(ask(here, u"trainee@strict.example"_s)[why].toString(), u"invalid assertion"_s);
}

void TestDemoOrgOAuth::introspectionTellsOnlyConfidentialApps()
{
    put({{u"secret"_s, u"s3cret"_s}, {u"introspection"_s, true}});
    const QJsonObject tokens = exchanged(u"s3cret"_s).object();
    const auto ask = [&](const QString &token, const QString &secret) {
        return m_org.postForm("/services/oauth2/introspect",
            {{u"token"_s, token}, {u"client_id"_s, u"other"_s}, {u"client_secret"_s, secret}});
    };
    const QJsonObject facts = ask(tokens["access_token"_L1].toString(), u"s3cret"_s).object();
    QVERIFY(facts["active"_L1].toBool());
    QCOMPARE(facts["username"_L1].toString(), u"you@demo.example"_s);
    QCOMPARE(facts["sub"_L1], tokens["id"_L1]);
    QCOMPARE(facts["exp"_L1].toInteger() - facts["iat"_L1].toInteger(), 7200);
    QCOMPARE(ask(u"dead"_s, u"s3cret"_s).object(), (QJsonObject{{u"active"_s, false}}));
    QCOMPARE(ask(tokens["access_token"_L1].toString(), u"wrong"_s).status, 401);
}

void TestDemoOrgOAuth::idTokenIsForThisAppAndNonce()
{
    QUrlQuery query = DemoOrgProgram::authorizeQuery(verifier);
    query.addQueryItem(u"nonce"_s, u"n-1"_s);
    const QByteArray location = m_org.consent(query, u"allow"_s).headers.value("location");
    const QJsonObject tokens
        = m_org.postForm(tokenPath, DemoOrgProgram::exchangeForm(queryItem(location, u"code"_s), verifier))
              .object();
    const QByteArray idToken = textOf(tokens, "id_token"_L1);
    QCOMPARE(part(idToken, 0)["alg"_L1].toString(), u"RS256"_s);
    const QJsonObject claims = part(idToken, 1);
    QCOMPARE(textOf(claims, "iss"_L1), m_org.url());
    QCOMPARE(claims["aud"_L1].toString(), QLatin1StringView(DemoOrgProgram::clientId));
    QCOMPARE(claims["sub"_L1], tokens["id"_L1]);
    QCOMPARE(claims["nonce"_L1].toString(), u"n-1"_s);
    const QJsonObject keys = m_org.send("GET", "/id/keys").object();
    QCOMPARE(keys["keys"_L1][0]["kid"_L1], part(idToken, 0)["kid"_L1]);
    QCOMPARE(keys["keys"_L1][0]["e"_L1].toString(), u"AQAB"_s);
}

void TestDemoOrgOAuth::tokenAnswersComeInThreeForms_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("json") << u"json"_s << "{"_ba;
    QTest::newRow("xml") << u"xml"_s << "<?xml version=\"1.0\" encoding=\"UTF-8\"?><OAuth>"_ba;
    QTest::newRow("urlencoded") << u"urlencoded"_s << "access_token="_ba;
}

void TestDemoOrgOAuth::tokenAnswersComeInThreeForms()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    QUrlQuery form = exchange(QString());
    form.addQueryItem(u"format"_s, format);
    const Answer answer = m_org.postForm(tokenPath, form);
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.startsWith(begin), "another form");
}

void TestDemoOrgOAuth::immediateWorksForWhatWasApproved()
{
    QUrlQuery query = authorize();
    query.addQueryItem(u"immediate"_s, u"true"_s);
    const QByteArray path = "/services/oauth2/authorize?" + query.toString(QUrl::FullyEncoded).toUtf8();
    QCOMPARE(exchanged(QString()).status, 200); // approves, and leaves the session
    QVERIFY(!queryItem(m_org.send("GET", path).headers.value("location"), u"code"_s).isEmpty());
    m_org.forgetCookies();
    QCOMPARE(queryItem(m_org.send("GET", path).headers.value("location"), u"error"_s),
        u"immediate_unsuccessful"_s);
}

void TestDemoOrgOAuth::immediateIsNoWayRoundABlockedApp()
{
    QUrlQuery query = authorize();
    query.addQueryItem(u"immediate"_s, u"true"_s);
    QCOMPARE(exchanged(QString()).status, 200); // approves, and leaves the session
    put({{u"access"_s, u"admin-approved"_s}});
    const QByteArray path = "/services/oauth2/authorize?" + query.toString(QUrl::FullyEncoded).toUtf8();
    QCOMPARE(queryItem(m_org.send("GET", path).headers.value("location"), u"error"_s),
        u"immediate_unsuccessful"_s);
}

void TestDemoOrgOAuth::frozenUserIsOut()
{
    const QJsonObject tokens = exchanged(QString()).object();
    const QJsonObject freeze{{u"username"_s, u"you@demo.example"_s}, {u"active"_s, false}};
    QCOMPARE(m_org.control("POST", "/user", freeze).status, 200);
    QCOMPARE(m_org.get(limits, textOf(tokens, "access_token"_L1)).status, 401);
    QCOMPARE(m_org.postForm(tokenPath, refresh(tokens, QString())).object()["error"_L1].toString(),
        u"inactive_user"_s);
}

void TestDemoOrgOAuth::usersAndOrgsThatMayNot_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    const auto you = u"you@demo.example"_s;
    QTest::newRow("IP range") << "/user"_ba << QJsonObject{{u"username"_s, you}, {u"ipRestricted"_s, true}}
                              << u"invalid_grant"_s << u"ip restricted or invalid login hours"_s;
    QTest::newRow("suspended org") << "/set"_ba << QJsonObject{{u"suspended"_s, true}} << u"inactive_org"_s
                                   << u"organization is locked, closed, or suspended"_s;
    QTest::newRow("not approved by the admin")
        << "/app"_ba << QJsonObject{{u"clientId"_s, u"other"_s}, {u"access"_s, u"admin-approved"_s}}
        << u"invalid_app_access"_s << u"user is not admin approved to access this app"_s;
}

void TestDemoOrgOAuth::usersAndOrgsThatMayNot()
{
    QFETCH(QByteArray, command);
    QFETCH(QJsonObject, change);
    const QJsonObject tokens = exchanged(QString()).object();
    QCOMPARE(m_org.control("POST", command, change).status, 200);
    const QJsonObject refused = m_org.postForm(tokenPath, refresh(tokens, QString())).object();
    QTEST(refused["error"_L1].toString(), "error");
    QTEST(refused["error_description"_L1].toString(), "description");
}

void TestDemoOrgOAuth::loginsAreCounted()
{
    const QJsonObject tokens = exchanged(QString()).object();
    QCOMPARE(m_org.control("POST", "/set", {{u"loginsPerHour"_s, 0}}).status, 200);
    QCOMPARE(m_org.postForm(tokenPath, refresh(tokens, QString())).object()["error"_L1].toString(),
        u"rate_limit_exceeded"_s);
}

void TestDemoOrgOAuth::apiCanBeOff()
{
    const QByteArray access = textOf(exchanged(QString()).object(), "access_token"_L1);
    QCOMPARE(m_org.control("POST", "/set", {{u"apiEnabled"_s, false}}).status, 200);
    const Answer edition = m_org.get(limits, access);
    QCOMPARE(edition.status, 403);
    QCOMPARE(edition.errorCode(), u"API_DISABLED_FOR_ORG"_s);
    QCOMPARE(m_org.control("POST", "/set", {{u"apiEnabled"_s, true}}).status, 200);
    QCOMPARE(
        m_org.control("POST", "/user", {{u"username"_s, u"you@demo.example"_s}, {u"apiEnabled"_s, false}})
            .status,
        200);
    QCOMPARE(m_org.get(limits, access).errorCode(), u"API_CURRENTLY_DISABLED"_s);
}

void TestDemoOrgOAuth::identityNamesItsLinks()
{
    const QJsonObject tokens = exchanged(QString()).object();
    const QByteArray path = textOf(tokens, "id"_L1).mid(m_org.url().size());
    const QByteArray access = textOf(tokens, "access_token"_L1);
    const QJsonObject plain = m_org.get(path, access).object();
    QCOMPARE(
        textOf(plain["urls"_L1].toObject(), "query"_L1), m_org.url() + "/services/data/v{version}/query/");
    QCOMPARE(textOf(m_org.get(path + "?version=latest", access).object()["urls"_L1].toObject(), "query"_L1),
        m_org.url() + "/services/data/v67.0/query/");
    QCOMPARE(textOf(plain["urls"_L1].toObject(), "custom_domain"_L1), m_org.url());
    for (const char *name : {"photos", "status", "user_type", "utcOffset", "addr_country"})
        QVERIFY2(plain.contains(QLatin1StringView(name)), name);
    QVERIFY(m_org.get(path + "?format=xml", access).body.startsWith("<?xml"));
    // By parameter as well as by header, as one client sends it.
    QCOMPARE(m_org.send("GET", path + "?format=json&oauth_token=" + access).status, 200);
}

void TestDemoOrgOAuth::movedOrgAnswersAtItsOldAddress()
{
    const QJsonObject tokens = exchanged(QString()).object();
    const QByteArray access = textOf(tokens, "access_token"_L1);
    const QString fresh = QString::fromLatin1(m_org.url()).replace("localhost"_L1, "127.0.0.1"_L1);
    QCOMPARE(
        m_org.control("POST", "/set", {{u"instanceUrl"_s, fresh}, {u"moved"_s, u"not-reset"_s}}).status, 200);
    QCOMPARE(m_org.get(limits, access).errorCode(), u"URL_NOT_RESET"_s);
    QCOMPARE(m_org.control("POST", "/set", {{u"moved"_s, u"redirect"_s}}).status, 200);
    const Answer redirected = m_org.get(limits, access);
    QCOMPARE(redirected.status, 301);
    QCOMPARE(redirected.headers.value("location"), fresh.toUtf8() + limits);
    QCOMPARE(
        m_org.postForm(tokenPath, refresh(tokens, QString())).object()["instance_url"_L1].toString(), fresh);
}

QTEST_GUILESS_MAIN(TestDemoOrgOAuth)
#include "tst_demoorgoauth.moc"
