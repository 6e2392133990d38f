#include "demoorg/demoorgprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::test;

namespace
{

const QByteArray data = "/services/data/v67.0";
const QByteArray tokenPath = "/services/oauth2/token";
const QByteArray verifier(43, 'v');

QByteArray textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object[key].toString().toUtf8();
}

QUrlQuery refreshForm(const QByteArray &refreshToken)
{
    return {{u"grant_type"_s, u"refresh_token"_s},
        {u"client_id"_s, QLatin1StringView(DemoOrgProgram::clientId)},
        {u"refresh_token"_s, QString::fromLatin1(refreshToken)}};
}

QUrlQuery changed(QUrlQuery form, const QString &name, const QString &value)
{
    form.removeAllQueryItems(name);
    if (!value.isNull())
        form.addQueryItem(name, value);
    return form;
}

QByteArray queryPath(const QString &soql)
{
    return data + "/query?q=" + QUrl::toPercentEncoding(soql);
}

} // namespace

/// The real program over real HTTP, from the sign-in page to revocation.
class TestDemoOrg final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void authorizeThatMustNotRedirect_data();
    void authorizeThatMustNotRedirect();
    void authorizeThatIsRefusedByRedirect_data();
    void authorizeThatIsRefusedByRedirect();
    void allowLeadsToACodeAndDenyDoesNot();
    void pagesAreLockedDown();
    void wrongPasswordIsRefused();
    void formsWithoutTheirPageAreRefused();
    void exchangesThatFail_data();
    void exchangesThatFail();
    void codeWorksOnce();
    void codeLivesFifteenMinutes();
    void tokenAnswerHasItsShape();
    void refreshKeepsTheGrantAndRevokeEndsIt();
    void rotationEndsAGrantWhoseOldTokenComesBack();
    void whatWasIssuedIsToldToTheTestBench();
    void clashingRefreshIsTransient();
    void sixthGrantEndsTheFirst();
    void idleTokenDies();
    void deadTokens_data();
    void deadTokens();

    void recordLivesFromCreateToDelete();
    void requestsThatAreRefused_data();
    void requestsThatAreRefused();
    void collectionsKeepTheirOrder();
    void allOrNoneRollsBack();
    void longAnswersComeInPages();
    void describeIsNotSentTwice();
    void dailyLimitIsCounted();
    void foreignHostNamesAreTurnedAway();
    void recordPagesNeedASignInAndEscape();
    void faultsDoWhatTheySay();
    void cutsComeBeforeOrAfterTheDeed_data();
    void cutsComeBeforeOrAfterTheDeed();

    void grantsSurviveARestartAndNothingSecretIsOnDisk();

private:
    QByteArray freshAccess() { return textOf(m_org->connectedTokens(), "access_token"_L1); }

    std::unique_ptr<DemoOrgProgram> m_org;
};

void TestDemoOrg::initTestCase()
{
    m_org = std::make_unique<DemoOrgProgram>();
    QVERIFY(m_org->start({u"--memory"_s}));
}

void TestDemoOrg::init()
{
    const QJsonObject settings{{u"rotation"_s, false}, {u"dailyLimit"_s, 15000}, {u"tokenProcessingMs"_s, 0}};
    QCOMPARE(m_org->control("POST", "/set", settings).status, 200);
    QCOMPARE(m_org->control("POST", "/clear-faults").status, 200);
}

void TestDemoOrg::authorizeThatMustNotRedirect_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("unknown client") << u"client_id"_s << u"nobody"_s << "invalid_client_id"_ba;
    QTest::newRow("no redirect") << u"redirect_uri"_s << QString() << "redirect_uri_missing"_ba;
    QTest::newRow("127.0.0.1") << u"redirect_uri"_s << u"http://127.0.0.1:17177/oauth/callback"_s
                               << "redirect_uri_mismatch"_ba;
    QTest::newRow("other port") << u"redirect_uri"_s << u"http://localhost:17178/oauth/callback"_s
                                << "redirect_uri_mismatch"_ba;
    QTest::newRow("trailing slash") << u"redirect_uri"_s << u"http://localhost:17177/oauth/callback/"_s
                                    << "redirect_uri_mismatch"_ba;
    QTest::newRow("added query") << u"redirect_uri"_s << u"http://localhost:17177/oauth/callback%3Fx=1"_s
                                 << "redirect_uri_mismatch"_ba;
    QTest::newRow("other case") << u"redirect_uri"_s << u"http://localhost:17177/OAuth/callback"_s
                                << "redirect_uri_mismatch"_ba;
}

void TestDemoOrg::authorizeThatMustNotRedirect()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QByteArray, error);
    const QUrlQuery query = changed(DemoOrgProgram::authorizeQuery(verifier), name, value);
    const Answer answer
        = m_org->send("GET", "/services/oauth2/authorize?" + query.toString(QUrl::FullyEncoded).toUtf8());
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.headers.contains("location"));
    QVERIFY(answer.body.contains("error=" + error));
}

void TestDemoOrg::authorizeThatIsRefusedByRedirect_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::newRow("no challenge") << u"code_challenge"_s << QString() << u"invalid_request"_s
                                  << u"missing required code challenge"_s;
    QTest::newRow("short challenge") << u"code_challenge"_s << u"abc"_s << u"invalid_request"_s
                                     << u"invalid code challenge"_s;
    QTest::newRow("plain") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s
                           << u"invalid code challenge"_s;
    QTest::newRow("token flow") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s
                                << u"response type not supported"_s;
    QTest::newRow("scope the app lacks")
        << u"scope"_s << u"api wave_api"_s << u"invalid_scope"_s << u"the requested scope is not allowed"_s;
    QTest::newRow("immediate") << u"immediate"_s << u"true"_s << u"immediate_unsuccessful"_s
                               << u"the user has to sign in"_s;
}

void TestDemoOrg::authorizeThatIsRefusedByRedirect()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const QUrlQuery query = changed(DemoOrgProgram::authorizeQuery(verifier), name, value);
    const Answer answer
        = m_org->send("GET", "/services/oauth2/authorize?" + query.toString(QUrl::FullyEncoded).toUtf8());
    QCOMPARE(answer.status, 302);
    const QByteArray location = answer.headers.value("location");
    QVERIFY(location.startsWith(DemoOrgProgram::redirectUri));
    QTEST(queryItem(location, u"error"_s), "error");
    QTEST(queryItem(location, u"error_description"_s), "description");
    QCOMPARE(queryItem(location, u"state"_s), u"s-1"_s);
}

void TestDemoOrg::allowLeadsToACodeAndDenyDoesNot()
{
    const QByteArray allowed
        = m_org->consent(DemoOrgProgram::authorizeQuery(verifier), u"allow"_s).headers.value("location");
    QVERIFY(allowed.startsWith(QByteArray(DemoOrgProgram::redirectUri) + "?code="));
    QVERIFY(queryItem(allowed, u"code"_s).endsWith(u"=="_s));
    QCOMPARE(queryItem(allowed, u"state"_s), u"s-1"_s);
    const QByteArray denied
        = m_org->consent(DemoOrgProgram::authorizeQuery(verifier), u"deny"_s).headers.value("location");
    QCOMPARE(queryItem(denied, u"error"_s), u"access_denied"_s);
    QCOMPARE(queryItem(denied, u"error_description"_s), u"end-user denied authorization"_s);
    QVERIFY(queryItem(denied, u"code"_s).isEmpty());
}

void TestDemoOrg::pagesAreLockedDown()
{
    m_org->forgetCookies();
    const Answer page = m_org->send("GET", "/signin?return=/");
    QCOMPARE(page.status, 200);
    const QByteArray policy = page.headers.value("content-security-policy");
    QVERIFY(policy.startsWith("default-src 'none'; style-src 'nonce-"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(page.headers.value("set-cookie").contains("HttpOnly; SameSite=Lax"));
    const Answer evil = m_org->send("GET", "/signin?return=%2F%2Fevil.example%2F");
    QVERIFY(!evil.body.contains("evil.example"));
}

void TestDemoOrg::wrongPasswordIsRefused()
{
    m_org->forgetCookies();
    QUrlQuery form = hiddenFields(m_org->send("GET", "/signin?return=/").body);
    form.addQueryItem(u"username"_s, u"you@demo.example"_s);
    form.addQueryItem(u"password"_s, u"guess"_s);
    const Answer answer = m_org->postForm("/signin", form);
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.headers.value("set-cookie").contains("demo_session"));
    QVERIFY(!answer.body.contains("guess"));
}

void TestDemoOrg::formsWithoutTheirPageAreRefused()
{
    m_org->forgetCookies();
    const Answer answer = m_org->postForm("/signin",
        {{u"username"_s, u"you@demo.example"_s}, {u"password"_s, u"demo"_s}, {u"csrf"_s, QString(64, u'0')}});
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.headers.value("set-cookie").contains("demo_session"));
}

void TestDemoOrg::exchangesThatFail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    const auto grant = u"invalid_grant"_s;
    QTest::newRow("wrong verifier") << u"code_verifier"_s << QString(43, u'w') << grant
                                    << u"invalid code verifier"_s;
    QTest::newRow("no verifier") << u"code_verifier"_s << QString() << grant << u"invalid code verifier"_s;
    QTest::newRow("unknown code") << u"code"_s << u"aPrxunknown=="_s << grant
                                  << u"invalid authorization code"_s;
    QTest::newRow("other registered redirect")
        << u"redirect_uri"_s << u"http://localhost:27177/oauth/callback"_s << u"redirect_uri_mismatch"_s
        << u"redirect_uri must match configuration"_s;
    QTest::newRow("no redirect") << u"redirect_uri"_s << QString() << u"invalid_request"_s
                                 << u"missing required parameter: redirect_uri"_s;
    QTest::newRow("unknown client") << u"client_id"_s << u"nobody"_s << u"invalid_client_id"_s
                                    << u"client identifier invalid"_s;
    QTest::newRow("secret from a public client")
        << u"client_secret"_s << u"x"_s << u"invalid_client"_s << u"invalid client credentials"_s;
    QTest::newRow("empty secret") << u"client_secret"_s << u""_s << u"invalid_client"_s
                                  << u"invalid client credentials"_s;
    QTest::newRow("other flow") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s
                                << u"grant type not supported"_s;
}

void TestDemoOrg::exchangesThatFail()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const QUrlQuery form
        = changed(DemoOrgProgram::exchangeForm(m_org->freshCode(verifier), verifier), name, value);
    const Answer answer = m_org->postForm(tokenPath, form);
    QCOMPARE(answer.status, 400);
    QTEST(answer.object()["error"_L1].toString(), "error");
    QTEST(answer.object()["error_description"_L1].toString(), "description");
    QCOMPARE(answer.headers.value("cache-control"), "no-store"_ba);
}

void TestDemoOrg::codeWorksOnce()
{
    const QUrlQuery form = DemoOrgProgram::exchangeForm(m_org->freshCode(verifier), verifier);
    QCOMPARE(m_org->postForm(tokenPath, form).status, 200);
    const Answer again = m_org->postForm(tokenPath, form);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.object()["error_description"_L1].toString(), u"expired authorization code"_s);
}

void TestDemoOrg::codeLivesFifteenMinutes()
{
    const QUrlQuery form = DemoOrgProgram::exchangeForm(m_org->freshCode(verifier), verifier);
    QCOMPARE(m_org->control("POST", "/advance", {{u"seconds"_s, 15 * 60 + 1}}).status, 200);
    QCOMPARE(m_org->postForm(tokenPath, form).object()["error_description"_L1].toString(),
        u"expired authorization code"_s);
}

void TestDemoOrg::tokenAnswerHasItsShape()
{
    const QJsonObject tokens = m_org->connectedTokens();
    QVERIFY(!tokens.contains(u"expires_in"_s));
    QVERIFY(tokens["access_token"_L1].toString().startsWith(u"00Ddm0000000001!"_s));
    QVERIFY(tokens["issued_at"_L1].isString());
    QCOMPARE(tokens["issued_at"_L1].toString().size(), 13);
    QCOMPARE(textOf(tokens, "instance_url"_L1), m_org->url());
    QCOMPARE(tokens["scope"_L1].toString(), u"api refresh_token openid id"_s);
    const QByteArray identityPath = textOf(tokens, "id"_L1).mid(m_org->url().size());
    const Answer identity = m_org->get(identityPath, textOf(tokens, "access_token"_L1));
    QCOMPARE(identity.object()["username"_L1].toString(), u"you@demo.example"_s);
}

void TestDemoOrg::refreshKeepsTheGrantAndRevokeEndsIt()
{
    const QJsonObject tokens = m_org->connectedTokens();
    const QByteArray refresh = textOf(tokens, "refresh_token"_L1);
    const Answer refreshed = m_org->postForm(tokenPath, refreshForm(refresh));
    QCOMPARE(refreshed.status, 200);
    QVERIFY(!refreshed.object().contains(u"refresh_token"_s));
    const QByteArray access = textOf(refreshed.object(), "access_token"_L1);
    QCOMPARE(m_org->get(data + "/limits", access).status, 200);

    const Answer revoked
        = m_org->postForm("/services/oauth2/revoke", {{u"token"_s, QString::fromLatin1(refresh)}});
    QCOMPARE(revoked.status, 200);
    QVERIFY(revoked.body.isEmpty());
    QCOMPARE(m_org->get(data + "/limits", access).status, 401);
    const Answer dead = m_org->postForm(tokenPath, refreshForm(refresh));
    QCOMPARE(dead.object()["error_description"_L1].toString(), u"expired access/refresh token"_s);
    const Answer twice
        = m_org->postForm("/services/oauth2/revoke", {{u"token"_s, QString::fromLatin1(refresh)}});
    QCOMPARE(twice.status, 400);
    QVERIFY(twice.body.contains("invalid_token"));
}

void TestDemoOrg::rotationEndsAGrantWhoseOldTokenComesBack()
{
    QCOMPARE(m_org->control("POST", "/set", {{u"rotation"_s, true}}).status, 200);
    const QByteArray first = textOf(m_org->connectedTokens(), "refresh_token"_L1);
    const QJsonObject rotated = m_org->postForm(tokenPath, refreshForm(first)).object();
    const QByteArray second = textOf(rotated, "refresh_token"_L1);
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(m_org->postForm(tokenPath, refreshForm(first)).status, 400);
    QCOMPARE(m_org->postForm(tokenPath, refreshForm(second)).status, 400);
    QCOMPARE(m_org->get(data + "/limits", textOf(rotated, "access_token"_L1)).status, 401);
}

void TestDemoOrg::whatWasIssuedIsToldToTheTestBench()
{
    const qsizetype before = m_org->control("GET", "/issued").array().size();
    const QJsonObject tokens = m_org->connectedTokens();
    QStringList kinds;
    QStringList values;
    for (const QJsonValue &one : m_org->control("GET", "/issued").array()) {
        kinds.append(one["kind"_L1].toString());
        values.append(one["value"_L1].toString());
    }
    const QStringList expected{u"session cookie"_s, u"code"_s, u"code verifier"_s, u"refresh token"_s,
        u"access token"_s, u"id token"_s};
    QCOMPARE(kinds.mid(before), expected);
    QCOMPARE(values.value(before + 3), tokens["refresh_token"_L1].toString());
    QCOMPARE(values.value(before + 4), tokens["access_token"_L1].toString());
}

void TestDemoOrg::clashingRefreshIsTransient()
{
    const QByteArray refresh = textOf(m_org->connectedTokens(), "refresh_token"_L1);
    QCOMPARE(m_org->control("POST", "/set", {{u"tokenProcessingMs"_s, 1500}}).status, 200);
    QCOMPARE(m_org->control("POST", "/forget-requests").status, 200);
    QNetworkAccessManager other;
    QNetworkRequest request(QUrl::fromEncoded(m_org->url() + tokenPath));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> slow(
        other.post(request, refreshForm(refresh).toString(QUrl::FullyEncoded).toUtf8()));
    const auto slowArrived = [&] {
        for (const QJsonValue &seen : m_org->control("GET", "/requests").array())
            if (seen["path"_L1].toString().toUtf8() == tokenPath)
                return true;
        return false;
    };
    QTRY_VERIFY(slowArrived());
    const Answer clash = m_org->postForm(tokenPath, refreshForm(refresh));
    QCOMPARE(
        clash.object()["error_description"_L1].toString(), u"token request is already being processed"_s);
    QTRY_VERIFY(slow->isFinished());
    QCOMPARE(slow->error(), QNetworkReply::NoError);
    QCOMPARE(m_org->postForm(tokenPath, refreshForm(refresh)).status, 200);
}

void TestDemoOrg::sixthGrantEndsTheFirst()
{
    const QByteArray first = textOf(m_org->connectedTokens(), "refresh_token"_L1);
    QByteArray second;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_org->postForm(tokenPath, refreshForm(first)).status, 200);
        const QByteArray refresh = textOf(m_org->connectedTokens(), "refresh_token"_L1);
        second = second.isEmpty() ? refresh : second;
    }
    QCOMPARE(m_org->postForm(tokenPath, refreshForm(first)).status, 400);
    QCOMPARE(m_org->postForm(tokenPath, refreshForm(second)).status, 200);
}

void TestDemoOrg::idleTokenDies()
{
    const QByteArray access = freshAccess();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_org->control("POST", "/advance", {{u"seconds"_s, 100 * 60}}).status, 200);
        QCOMPARE(m_org->get(data + "/limits", access).status, 200); // use keeps it alive
    }
    QCOMPARE(m_org->control("POST", "/advance", {{u"seconds"_s, 121 * 60}}).status, 200);
    QCOMPARE(m_org->get(data + "/limits", access).status, 401);
}

void TestDemoOrg::deadTokens_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("REST") << data + "/limits"
                          << "Bearer 00Ddm0000000001!dead"_ba << 401 << "Session expired or invalid"_ba;
    QTest::newRow("REST without token") << data + "/limits" << QByteArray() << 401 << "INVALID_SESSION_ID"_ba;
    QTest::newRow("REST with Basic") << data + "/limits"
                                     << "Basic eDp5"_ba << 401 << "INVALID_AUTH_HEADER"_ba;
    QTest::newRow("userinfo") << "/services/oauth2/userinfo"_ba
                              << "Bearer dead"_ba << 403 << "Bad_OAuth_Token"_ba;
    QTest::newRow("identity") << "/id/00Ddm0000000001EAA/005dm0000000001AAA"_ba
                              << "Bearer dead"_ba << 403 << "Bad_OAuth_Token"_ba;
    QTest::newRow("userinfo without token")
        << "/services/oauth2/userinfo"_ba << QByteArray() << 403 << "Missing_OAuth_Token"_ba;
}

void TestDemoOrg::deadTokens()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, text);
    const Answer answer = m_org->send(
        "GET", path, {}, authorization.isEmpty() ? Headers() : Headers{{"Authorization", authorization}});
    QTEST(answer.status, "status");
    QVERIFY(answer.body.contains(text));
}

void TestDemoOrg::recordLivesFromCreateToDelete()
{
    const QByteArray access = freshAccess();
    const QJsonObject sent{{u"LastName"_s, u" O'Hara "_s}, {u"FirstName"_s, u"Zoë"_s},
        {u"Company"_s, u"Ötzi & Co"_s}, {u"City"_s, u"Chur"_s}, {u"Email"_s, u"zoe@mail.example"_s}};
    const Answer created = m_org->sendJson("POST", data + "/sobjects/Lead", sent, access);
    QCOMPARE(created.status, 201);
    const QByteArray id = textOf(created.object(), "id"_L1);
    const QByteArray path = data + "/sobjects/Lead/" + id;
    QCOMPARE(created.headers.value("location"), path);

    const QJsonObject read = m_org->get(path, access).object();
    QCOMPARE(read["Name"_L1].toString(), u"Zoë O'Hara"_s);
    QCOMPARE(read["Status"_L1].toString(), u"Open - Not Contacted"_s);
    QCOMPARE(read["Address"_L1]["city"_L1].toString(), u"Chur"_s);
    QVERIFY(read["CreatedDate"_L1].toString().endsWith(u".000+0000"_s));
    QCOMPARE(read["attributes"_L1]["url"_L1].toString().toUtf8(), path);
    QVERIFY(read["Phone"_L1].isNull());

    const QJsonObject found
        = m_org
              ->get(
                  queryPath(
                      uR"(SELECT Id, Owner.Name FROM Lead WHERE LastName = 'o\'hara' AND Company LIKE 'ötzi%')"_s),
                  access)
              .object();
    QCOMPARE(found["totalSize"_L1].toInt(), 1);
    QCOMPARE(found["records"_L1][0]["Owner"_L1]["Name"_L1].toString(), u"Demo User"_s);

    QCOMPARE(
        m_org->sendJson("PATCH", path, {{u"City"_s, QJsonValue()}, {u"Rating"_s, u"Hot"_s}}, access).status,
        204);
    const QJsonObject patched = m_org->get(path + "?fields=City,Rating", access).object();
    QCOMPARE(patched["Rating"_L1].toString(), u"Hot"_s);
    QVERIFY(patched["City"_L1].isNull());
    QVERIFY(!patched.contains(u"Company"_s));

    QCOMPARE(m_org->send("DELETE", path, {}, {{"Authorization", "Bearer " + access}}).status, 204);
    const Answer gone = m_org->get(path, access);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.errorCode(), u"ENTITY_IS_DELETED"_s);
}

void TestDemoOrg::requestsThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    const QByteArray json = "application/json";
    const QByteArray leads = data + "/sobjects/Lead";
    QTest::newRow("bad JSON") << "POST"_ba << leads << json << "{x}"_ba << 400 << "JSON_PARSER_ERROR"_ba;
    QTest::newRow("empty body") << "POST"_ba << leads << json << QByteArray() << 400
                                << "The HTTP entity body is required"_ba;
    QTest::newRow("form body") << "POST"_ba << leads << "application/x-www-form-urlencoded"_ba
                               << "a=b"_ba << 401 << "db=1703"_ba;
    QTest::newRow("plain text") << "POST"_ba << leads << "text/plain"_ba
                                << "x"_ba << 415 << "UNSUPPORTED_MEDIA_TYPE"_ba;
    QTest::newRow("missing fields") << "POST"_ba << leads << json << "{}"_ba << 400
                                    << "[LastName, Company]"_ba;
    QTest::newRow("no such object") << "POST"_ba << data + "/sobjects/Nope" << json << "{}"_ba << 404
                                    << "NOT_FOUND"_ba;
    QTest::newRow("wrong verb") << "PUT"_ba << leads << json << "{}"_ba << 405
                                << "HTTP Method 'PUT' not allowed. Allowed are GET,HEAD,POST"_ba;
    QTest::newRow("user insert") << "POST"_ba << data + "/sobjects/User" << json << "{}"_ba << 400
                                 << "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_ba;
    QTest::newRow("unknown record") << "GET"_ba << leads + "/00Qdm00000zzzzzAAA" << json << QByteArray()
                                    << 404 << "NOT_FOUND"_ba;
    QTest::newRow("unknown field read")
        << "GET"_ba << leads + "/00Qdm0000000001EAA?fields=Foo" << json << QByteArray() << 400
        << "No such column 'Foo' on sobject of type Lead"_ba;
    QTest::newRow("retired version") << "GET"_ba
                                     << "/services/data/v30.0/limits"_ba << json << QByteArray() << 410
                                     << "UNSUPPORTED_API_VERSION"_ba;
    QTest::newRow("future version") << "GET"_ba
                                    << "/services/data/v99.0/limits"_ba << json << QByteArray() << 404
                                    << "NOT_FOUND"_ba;
    QTest::newRow("unknown resource")
        << "GET"_ba << data + "/nope" << json << QByteArray() << 404 << "NOT_FOUND"_ba;
    QTest::newRow("bad query") << "GET"_ba << queryPath(u"SELECT Foo FROM Lead"_s) << json << QByteArray()
                               << 400 << "ERROR at Row:1:Column:8"_ba;
    QTest::newRow("used-up locator") << "GET"_ba << data + "/query/01gxx-2000" << json << QByteArray() << 400
                                     << "INVALID_QUERY_LOCATOR"_ba;
}

void TestDemoOrg::requestsThatAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    const Answer answer = m_org->send(
        method, path, body, {{"Content-Type", type}, {"Authorization", "Bearer " + freshAccess()}});
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(text), answer.body.constData());
}

void TestDemoOrg::collectionsKeepTheirOrder()
{
    const QByteArray access = freshAccess();
    const QJsonObject type{{u"type"_s, u"Lead"_s}};
    const QJsonArray records{
        QJsonObject{{u"attributes"_s, type}, {u"LastName"_s, u"A"_s}, {u"Company"_s, u"Col"_s}},
        QJsonObject{{u"attributes"_s, type}, {u"LastName"_s, u"B"_s}},
        QJsonObject{{u"attributes"_s, type}, {u"LastName"_s, u"C"_s}, {u"Company"_s, u"Col"_s}}};
    const Answer answer
        = m_org->sendJson("POST", data + "/composite/sobjects", {{u"records"_s, records}}, access);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.array()[0]["success"_L1].toBool());
    QCOMPARE(answer.array()[1]["errors"_L1][0]["statusCode"_L1].toString(), u"REQUIRED_FIELD_MISSING"_s);
    QVERIFY(answer.array()[2]["success"_L1].toBool());
    const QByteArray ids
        = textOf(answer.array()[0].toObject(), "id"_L1) + ',' + textOf(answer.array()[2].toObject(), "id"_L1);
    const Answer removed = m_org->send(
        "DELETE", data + "/composite/sobjects?ids=" + ids, {}, {{"Authorization", "Bearer " + access}});
    QCOMPARE(removed.array().size(), 2);
    QVERIFY(removed.array()[1]["success"_L1].toBool());
}

void TestDemoOrg::allOrNoneRollsBack()
{
    const QByteArray access = freshAccess();
    const QJsonObject type{{u"type"_s, u"Account"_s}};
    const QJsonArray records{QJsonObject{{u"attributes"_s, type}, {u"Name"_s, u"Rolled Back Inc"_s}},
        QJsonObject{{u"attributes"_s, type}}};
    const Answer answer = m_org->sendJson(
        "POST", data + "/composite/sobjects", {{u"allOrNone"_s, true}, {u"records"_s, records}}, access);
    QCOMPARE(answer.array()[0]["errors"_L1][0]["statusCode"_L1].toString(),
        u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s);
    QCOMPARE(m_org->get(queryPath(u"SELECT COUNT() FROM Account WHERE Name = 'Rolled Back Inc'"_s), access)
                 .object()["totalSize"_L1]
                 .toInt(),
        0);
}

void TestDemoOrg::longAnswersComeInPages()
{
    const QByteArray access = freshAccess();
    QJsonArray records;
    for (int i = 0; i < 200; ++i)
        records.append(QJsonObject{
            {u"attributes"_s, QJsonObject{{u"type"_s, u"Account"_s}}}, {u"Name"_s, u"Paged %1"_s.arg(i)}});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(
            m_org->sendJson("POST", data + "/composite/sobjects", {{u"records"_s, records}}, access).status,
            200);
    const Headers headers{{"Authorization", "Bearer " + access}, {"Sforce-Query-Options", "batchSize=200"}};
    const QJsonObject first
        = m_org
              ->send("GET", queryPath(u"SELECT Id FROM Account WHERE Name LIKE 'Paged%' LIMIT 399"_s), {},
                  headers)
              .object();
    QCOMPARE(first["totalSize"_L1].toInt(), 399);
    QCOMPARE(first["records"_L1].toArray().size(), 200);
    QVERIFY(!first["done"_L1].toBool());
    const QJsonObject second = m_org->send("GET", textOf(first, "nextRecordsUrl"_L1), {}, headers).object();
    QCOMPARE(second["records"_L1].toArray().size(), 199);
    QVERIFY(second["done"_L1].toBool());
    QVERIFY(!second.contains(u"nextRecordsUrl"_s));
}

void TestDemoOrg::describeIsNotSentTwice()
{
    const QByteArray access = freshAccess();
    const Answer first = m_org->get(data + "/sobjects/Lead/describe", access);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.object()["urls"_L1]["uiDetailTemplate"_L1].toString().toUtf8(), m_org->url() + "/{ID}");
    QVERIFY(!first.body.contains("{origin}") && !first.body.contains("{version}"));
    const Answer second = m_org->send("GET", data + "/sobjects/Lead/describe", {},
        {{"Authorization", "Bearer " + access}, {"If-Modified-Since", first.headers.value("last-modified")}});
    QCOMPARE(second.status, 304);
    const Answer older = m_org->send("GET", data + "/sobjects/Lead/describe", {},
        {{"Authorization", "Bearer " + access}, {"If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT"}});
    QCOMPARE(older.status, 200);
}

void TestDemoOrg::dailyLimitIsCounted()
{
    const QByteArray access = freshAccess();
    const QByteArray usage = m_org->get(data + "/limits", access).headers.value("sforce-limit-info");
    const int used = usage.mid(10).split('/').first().toInt();
    QCOMPARE(m_org->control("POST", "/set", {{u"dailyLimit"_s, used + 1}}).status, 200);
    QCOMPARE(m_org->get(data + "/limits", access).status, 200);
    const Answer over = m_org->get(data + "/limits", access);
    QCOMPARE(over.status, 403);
    QCOMPARE(over.errorCode(), u"REQUEST_LIMIT_EXCEEDED"_s);
}

void TestDemoOrg::foreignHostNamesAreTurnedAway()
{
    const Answer answer = m_org->send("GET", "/services/data", {}, {{"Host", "evil.example"}});
    QCOMPARE(answer.status, 421);
}

void TestDemoOrg::recordPagesNeedASignInAndEscape()
{
    const QByteArray access = freshAccess();
    const Answer created = m_org->sendJson("POST", data + "/sobjects/Lead",
        {{u"LastName"_s, u"<b>x</b>"_s}, {u"Company"_s, u"<script>1</script>"_s}}, access);
    const QByteArray id = textOf(created.object(), "id"_L1);
    const QByteArray page = "/lightning/r/Lead/" + id + "/view";
    QCOMPARE(m_org->send("GET", "/" + id.left(15)).headers.value("location"), page);
    const Answer shown = m_org->send("GET", page);
    QCOMPARE(shown.status, 200);
    QVERIFY(shown.body.contains("&lt;script&gt;1"));
    QVERIFY(!shown.body.contains("<script>") && !shown.body.contains("<b>x"));
    QCOMPARE(m_org->send("GET", "/lightning/o/Lead/list").status, 200);
    m_org->forgetCookies();
    QVERIFY(m_org->send("GET", page).headers.value("location").startsWith("/signin?return="));
}

void TestDemoOrg::faultsDoWhatTheySay()
{
    const QByteArray access = freshAccess();
    const auto arm = [this](QJsonObject fault) {
        fault.insert(u"path"_s, QString::fromUtf8(data + "/limits"));
        return m_org->control("POST", "/faults", fault).status;
    };
    QCOMPARE(arm({{u"action"_s, u"answer"_s}, {u"status"_s, 500}, {u"body"_s, u"[]"_s}}), 200);
    QCOMPARE(m_org->get(data + "/limits", access).status, 500);
    QCOMPARE(arm({{u"action"_s, u"html"_s}}), 200);
    QCOMPARE(
        m_org->get(data + "/limits", access).headers.value("content-type"), "text/html;charset=UTF-8"_ba);
    QCOMPARE(arm({{u"action"_s, u"huge"_s}, {u"megabytes"_s, 3}}), 200);
    QCOMPARE(m_org->get(data + "/limits", access).body.size(), 3 * 1024 * 1024);
    // Qt asks again after a cut, so one is not enough for a GET to fail.
    QCOMPARE(arm({{u"action"_s, u"drop-before"_s}, {u"times"_s, 20}}), 200);
    QCOMPARE(m_org->get(data + "/limits", access).status, 0);
    QCOMPARE(m_org->control("POST", "/clear-faults").status, 200);
    QCOMPARE(m_org->get(data + "/limits", access).status, 200);
    QCOMPARE(arm({{u"action"_s, u"nonsense"_s}}), 400);
}

void TestDemoOrg::cutsComeBeforeOrAfterTheDeed_data()
{
    QTest::addColumn<int>("written");
    QTest::newRow("drop-before") << 0;
    QTest::newRow("drop-after") << 1;
}

void TestDemoOrg::cutsComeBeforeOrAfterTheDeed()
{
    QFETCH(int, written);
    const QByteArray access = freshAccess();
    const QString action = QString::fromLatin1(QTest::currentDataTag());
    const QString path = QString::fromUtf8(data + "/sobjects/Account");
    QCOMPARE(m_org
                 ->control("POST", "/faults",
                     {{u"path"_s, path}, {u"method"_s, u"POST"_s}, {u"action"_s, action}, {u"times"_s, 1}})
                 .status,
        200);
    // One that goes out once: Qt would send a body it still has a second time.
    QTcpSocket socket;
    socket.connectToHost(
        u"localhost"_s, static_cast<quint16>(QUrl(QString::fromLatin1(m_org->url())).port()));
    QVERIFY(socket.waitForConnected());
    const QByteArray body = R"({"Name":"Cut )" + action.toLatin1() + R"("})";
    socket.write("POST " + path.toLatin1() + " HTTP/1.1\r\nHost: " + m_org->url().mid(7)
        + "\r\nContent-Type: application/json\r\nAuthorization: Bearer " + access
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(10000));
    QCOMPARE(socket.readAll(), QByteArray());
    const QByteArray soql = "SELECT+COUNT()+FROM+Account+WHERE+Name='Cut+" + action.toLatin1() + "'";
    QCOMPARE(m_org->get(data + "/query?q=" + soql, access).object()["totalSize"_L1].toInt(), written);
}

void TestDemoOrg::grantsSurviveARestartAndNothingSecretIsOnDisk()
{
    QTemporaryDir folder;
    DemoOrgProgram org;
    QVERIFY(org.start({u"--data"_s, folder.path() + u"/org"_s}));
    const QString code = org.freshCode(verifier);
    const QJsonObject tokens = org.postForm(tokenPath, DemoOrgProgram::exchangeForm(code, verifier)).object();
    const QByteArray access = textOf(tokens, "access_token"_L1);
    const QByteArray refresh = textOf(tokens, "refresh_token"_L1);
    QCOMPARE(org.get(data + "/limits", access).status, 200);

    int files = 0;
    for (QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly) || file.fileName().endsWith(u"lock"_s))
            continue;
        ++files;
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : {access, access.mid(16), refresh, code.toLatin1(), verifier})
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        QCOMPARE(int(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }
    QVERIFY(files >= 2);

    org.stop();
    QCOMPARE(org.exitCode(), 0);
    QVERIFY(!QFile::exists(folder.path() + u"/org/endpoint.json"_s));
    DemoOrgProgram again;
    QVERIFY(again.start({u"--data"_s, folder.path() + u"/org"_s}));
    QCOMPARE(again.get(data + "/limits", access).status, 200);
    QCOMPARE(again.postForm(tokenPath, refreshForm(refresh)).status, 200);
}

QTEST_GUILESS_MAIN(TestDemoOrg)
#include "tst_demoorg.moc"
