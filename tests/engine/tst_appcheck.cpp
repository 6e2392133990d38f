#include "engine/appcheck.h"

#include "engine/enginefixture.h"
#include "support/fakeentropy.h"

#include <QTest>
#include <QUrlQuery>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

using Subject = AppFinding::Subject;
using Verdict = AppFinding::Verdict;

namespace
{

const QString pageUrl = u"https://idp.example/authorize"_s;
const QString tokenUrl = u"https://idp.example/token"_s;

HttpReply page(int status, const QByteArray &body, const QByteArray &location = {})
{
    HttpReply reply = jsonReply(status, body);
    if (!location.isEmpty())
        reply.headers.set("Location", location);
    return reply;
}

} // namespace

/// What can be told of an app without anybody signing in.
class AppCheckTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void pageSaysWhatItRefuses_data();
    void pageSaysWhatItRefuses();
    void knownAppIsGood();
    void onlyARefusalIsBelievedWhereTheDefinitionSaysNothing();
    void wrongRedirectUriIsNamed();
    void tokenEndpointJudgesTheClient_data();
    void tokenEndpointJudgesTheClient();
    void hostThatDoesNotAnswerIsAllThatIsSaid_data();
    void hostThatDoesNotAnswerIsAllThatIsSaid();

private:
    QList<AppFinding> check()
    {
        AppCheck appCheck(m->http, m->services, m->clock, m_entropy, m_app, nullptr);
        return await(appCheck.run()).value_or(QList<AppFinding>());
    }
    [[nodiscard]] static const AppFinding *find(const QList<AppFinding> &findings, Subject subject)
    {
        for (const AppFinding &finding : findings) {
            if (finding.subject == subject)
                return &finding;
        }
        return nullptr;
    }
    void expectPages()
    {
        for (qsizetype i = 0; i < m_app.provider.redirectUris.size(); ++i)
            m->http.expect("GET", pageUrl).answer(page(302, {}, "https://idp.example/login?error=none"));
    }

    std::unique_ptr<EngineFixture> m;
    FakeEntropy m_entropy;
    AppToCheck m_app;
};

void AppCheckTest::init()
{
    m = std::make_unique<EngineFixture>();
    m_app = {};
    m_app.provider.id = {u"idp"_s};
    m_app.provider.authorizationEndpoint = u"https://{host}/authorize"_s;
    m_app.provider.tokenEndpoint = u"https://{host}/token"_s;
    m_app.provider.redirectUris = {u"http://localhost:17177/cb"_s, u"http://localhost:27177/cb"_s};
    m_app.provider.probe = {true, {u"invalid_grant"_s}};
    m_app.client.clientId = u"client"_s;
    m_app.host = u"idp.example"_s;
    m_app.scopes = {u"api"_s};
}

void AppCheckTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m.reset();
}

void AppCheckTest::pageSaysWhatItRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *name, int status, const char *location, const char *body, const char *code) {
              QTest::newRow(name) << status << QByteArray(location) << QByteArray(body)
                                  << QString::fromLatin1(code);
          };
    row("to the sign-in page", 302, "https://idp.example/login?error=session", "", "");
    row("RFC 6749 §4.1.2.1: back with an error", 302, "http://localhost:17177/cb?error=invalid_scope&state=x",
        "", "invalid_scope");
    row("back without one", 302, "http://localhost:17177/cb?code=1", "", "");
    row("to another port with an error", 302, "http://localhost:9/cb?error=invalid_scope", "", "");
    row("as Salesforce writes it", 400, "",
        "error=invalid_client_id&error_description=client%20identifier%20invalid", "invalid_client_id");
    row("on a page", 400, "", "<p>error=redirect_uri_mismatch&amp;error_description=x</p>",
        "redirect_uri_mismatch");
    row("as JSON", 400, "", R"({"error": "invalid_client", "x": 1})", "invalid_client");
    row("an external client app", 200, "", "<p>OAUTH_EC_APP_NOT_FOUND</p>", "OAUTH_EC_APP_NOT_FOUND");
    row("a page to sign in on", 200, "", "<form>Log in</form><script>var onerror=null</script>", "");
    row("trouble of the service", 503, "", "error=unknown_error", "");
}

void AppCheckTest::pageSaysWhatItRefuses()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    const auto refused = readPageRefusal(page(status, body, location), QUrl(u"http://localhost:17177/cb"_s));
    QCOMPARE(refused ? refused->providerCode : QString(), code);
}

void AppCheckTest::knownAppIsGood()
{
    m_app.client.clientSecret = Secret(QByteArray("s3cret"));
    expectPages();
    m->http.expect("POST", tokenUrl).answer(jsonReply(400, R"({"error":"invalid_grant"})"));
    const QList<AppFinding> findings = check();
    for (const AppFinding &finding : findings)
        QCOMPARE(finding.verdict, Verdict::Good);
    QCOMPARE(findings.size(), 4); // the host, two redirect URIs, the client
    const HttpRequest asked = m->http.requests().first();
    const QUrlQuery query(asked.url);
    QCOMPARE(query.queryItemValue(u"client_id"_s), u"client"_s);
    QCOMPARE(
        query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), m_app.provider.redirectUris.first());
    QVERIFY(!asked.url.toString().contains(u"s3cret"_s));
}

void AppCheckTest::onlyARefusalIsBelievedWhereTheDefinitionSaysNothing()
{
    m_app.provider.probe = {};
    expectPages();
    m->http.expect("POST", tokenUrl).answer(jsonReply(400, R"({"error":"invalid_grant"})"));
    const QList<AppFinding> findings = check();
    QCOMPARE(find(findings, Subject::RedirectUri)->verdict, Verdict::Unknown);
    QCOMPARE(find(findings, Subject::Client)->verdict, Verdict::Unknown);
}

void AppCheckTest::wrongRedirectUriIsNamed()
{
    m->http.expect("GET", pageUrl).answer(page(302, {}, "https://idp.example/login"));
    m->http.expect("GET", pageUrl).answer(page(400, "error=redirect_uri_mismatch&error_description=x"));
    m->http.expect("POST", tokenUrl).answer(jsonReply(400, R"({"error":"invalid_grant"})"));
    QList<AppFinding> wrong = check();
    wrong.removeIf([](const AppFinding &finding) { return finding.verdict != Verdict::Wrong; });
    QCOMPARE(wrong.size(), 1);
    QCOMPARE(wrong.first().redirectUri, m_app.provider.redirectUris.at(1));
    QCOMPARE(wrong.first().error->providerCode, u"redirect_uri_mismatch"_s);
}

void AppCheckTest::tokenEndpointJudgesTheClient_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, int status, const char *body, Verdict verdict) {
        QTest::newRow(name) << status << QByteArray(body) << verdict;
    };
    row("RFC 6749 §5.2: invalid_client", 401, R"({"error":"invalid_client"})", Verdict::Wrong);
    row("unknown key", 400, R"({"error":"invalid_client_id"})", Verdict::Wrong);
    row("RFC 6749 §5.2: invalid_grant", 400, R"({"error":"invalid_grant"})", Verdict::Good);
    row("something else", 400, R"({"error":"invalid_request"})", Verdict::Unknown);
    row("no JSON", 404, "<p>Not found</p>", Verdict::Unknown);
    row("trouble of the service", 503, "", Verdict::Unknown);
}

void AppCheckTest::tokenEndpointJudgesTheClient()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Verdict, verdict);
    expectPages();
    m->http.expect("POST", tokenUrl).answer(jsonReply(status, body));
    QCOMPARE(find(check(), Subject::Client)->verdict, verdict);
}

void AppCheckTest::hostThatDoesNotAnswerIsAllThatIsSaid_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such name") << ErrorKind::Offline;
    QTest::newRow("a bad certificate") << ErrorKind::Insecure;
}

void AppCheckTest::hostThatDoesNotAnswerIsAllThatIsSaid()
{
    QFETCH(const ErrorKind, kind);
    m->http.expect("GET", pageUrl).answer(fail(kind, u"-"_s));
    const QList<AppFinding> findings = check();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().subject, Subject::Host);
    QCOMPARE(findings.first().verdict, Verdict::Wrong);
    QCOMPARE(findings.first().error->kind, kind);
}

QTEST_GUILESS_MAIN(AppCheckTest)
#include "tst_appcheck.moc"
