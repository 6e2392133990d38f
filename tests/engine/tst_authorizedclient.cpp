#include "engine/authorizedclient.h"
#include "enginefixture.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

const QString tokenUrl = u"https://login.salesforce.com/services/oauth2/token"_s;
const QString api = u"https://acme.my.salesforce.com"_s;
const QByteArray newToken = R"({"access_token":"new","token_type":"Bearer"})";

} // namespace

class AuthorizedClientTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<World>();
        m->connectSalesforce(tokenSet("old", "r1"));
    }
    void cleanup()
    {
        QCOMPARE(m->http.problems(), QStringList());
        m.reset();
    }

    void relativeAddressesGoToTheInstance_data();
    void relativeAddressesGoToTheInstance();
    void foreignAddressesGetNothing_data();
    void foreignAddressesGetNothing();
    void tokensOfTwoOrgsStayApart();
    void movedOrgIsFoundByARefresh_data();
    void movedOrgIsFoundByARefresh();
    void orgThatStaysMovedIsTheCallersAnswer();
    void rejectedTokenIsReplacedOnce_data();
    void rejectedTokenIsReplacedOnce();
    void secondRejectionIsTheCallersAnswer();
    void tokenThatAnotherProgramGotMayHaveEndedToo();
    void answersThatANewTokenCannotHelpAreTheCallers_data();
    void answersThatANewTokenCannotHelpAreTheCallers();
    void watchIsToldBeforeEachRequestLeaves();
    void watchMayKeepARequestBack();
    void unknownOutcomeIsNotRepeated();
    void deadGrantIsTheCallersError();
    void stoppedCallSendsNothing();
    void connectionThatIsBeingRemovedSendsNothing();
    void schemeIsTheProviders();

private:
    struct World : EngineFixture {
        TokenBroker broker{brokerParts(), lockFolder};
        AuthorizedClient client{catalog, connections, broker, http};
    };
    Result<HttpReply> get(const QString &url) { return await(m->client.send(m->id, {.url = QUrl(url)})); }
    [[nodiscard]] QString sentWith(int request) const
    {
        return text(m->http.requests().at(request).authorization);
    }

    std::unique_ptr<World> m;
};

void AuthorizedClientTest::relativeAddressesGoToTheInstance_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("target");
    QTest::newRow("absolute path") << u"/services/data?a=b%20c"_s << api + u"/services/data?a=b%20c"_s;
    QTest::newRow("plain path") << u"services/data"_s << api + u"/services/data"_s;
    QTest::newRow("absolute") << api + u"/x"_s << api + u"/x"_s;
}

void AuthorizedClientTest::relativeAddressesGoToTheInstance()
{
    QFETCH(QString, address);
    QFETCH(QString, target);
    m->http.expect("GET", target.section(u'?', 0, 0)).answer(jsonReply(200, "{}"));
    QVERIFY(get(address));
    QCOMPARE(m->http.requests().first().url.toString(QUrl::FullyEncoded), target);
    QCOMPARE(sentWith(0), u"Bearer old"_s);
}

void AuthorizedClientTest::foreignAddressesGetNothing_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"https://evil.example/", "http://acme.my.salesforce.com/", "//evil.example/x",
             "https://acme.my.salesforce.com@evil.example/", "https://acme.my.salesforce.com:8443/",
             "http://localhost:17180/", "https://other.my.salesforce.com/", "https://test.salesforce.com/"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void AuthorizedClientTest::foreignAddressesGetNothing()
{
    QFETCH(QString, address);
    QCOMPARE(get(address).error().kind, ErrorKind::Insecure);
    QCOMPARE(m->http.requests().size(), 0);
}

void AuthorizedClientTest::tokensOfTwoOrgsStayApart()
{
    const ConnectionId first = m->id;
    m->id = ConnectionId{u"c0ffee00-0000-4000-8000-000000000002"_s};
    TokenSet theirs = tokenSet("theirs", "r2");
    theirs.instanceUrl = QUrl(u"https://other.my.salesforce.com"_s);
    m->connectSalesforce(theirs);

    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(200, "{}"));
    m->http.expect("GET", u"https://other.my.salesforce.com/x"_s).answer(jsonReply(200, "{}"));
    QVERIFY(await(m->client.send(first, {.url = QUrl(u"/x"_s)})));
    QVERIFY(get(u"/x"_s));
    QCOMPARE(sentWith(0), u"Bearer old"_s);
    QCOMPARE(sentWith(1), u"Bearer theirs"_s);
    QCOMPARE(get(api + u"/x"_s).error().kind, ErrorKind::Insecure);
    QCOMPARE(m->http.requests().size(), 2);
}

void AuthorizedClientTest::movedOrgIsFoundByARefresh_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("%d", status) << status << QByteArray();
    QTest::newRow("URL_NOT_RESET") << 400 << R"([{"errorCode":"URL_NOT_RESET","message":"…"}])"_ba;
}

void AuthorizedClientTest::movedOrgIsFoundByARefresh()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m->http.expect("POST", api + u"/x"_s).answer(jsonReply(status, body));
    m->http.expect("POST", tokenUrl)
        .answer(jsonReply(200,
            R"({"access_token":"new","token_type":"Bearer","instance_url":"https://moved.my.salesforce.com"})"));
    m->http.expect("POST", u"https://moved.my.salesforce.com/x"_s).answer(jsonReply(201, "{}"));
    const auto reply = await(m->client.send(m->id, {.method = "POST", .url = QUrl(u"/x"_s), .body = "{}"}));
    QCOMPARE(reply->status, 201);
    QCOMPARE(sentWith(2), u"Bearer new"_s);
    QCOMPARE(m->row().instanceUrl, QUrl(u"https://moved.my.salesforce.com"_s));
}

void AuthorizedClientTest::orgThatStaysMovedIsTheCallersAnswer()
{
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(301, {}));
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, newToken));
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(301, {}));
    QCOMPARE(get(u"/x"_s)->status, 301);
}

void AuthorizedClientTest::rejectedTokenIsReplacedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("401") << 401 << R"([{"errorCode":"INVALID_SESSION_ID","message":"Session expired"}])"_ba
                         << QByteArray();
    QTest::newRow("403 Bad_OAuth_Token") << 403 << "Bad_OAuth_Token\n"_ba << QByteArray();
    const auto row = [](const char *name, int status, const char *challenge) {
        QTest::newRow(name) << status << QByteArray() << QByteArray(challenge);
    };
    row("RFC 6750 §3.1: 401 and invalid_token", 401, R"(Bearer realm="x", error="invalid_token")");
    row("RFC 6750 §3.1: 403 and invalid_token", 403, "Bearer error=invalid_token");
    row("RFC 6750 §3: 401 and a scheme alone", 401, "Bearer");
    row("RFC 9110 §11.6.1: 401 and a challenge that cannot be read", 401, R"(Bearer error="insufficient)");
    row("RFC 9110 §11.6.1: 401 and another scheme", 401, R"(Token error="insufficient_scope")");
}

void AuthorizedClientTest::rejectedTokenIsReplacedOnce()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, challenge);
    HttpReply rejected = jsonReply(status, body);
    rejected.headers.set("WWW-Authenticate", challenge);
    m->http.expect("GET", api + u"/x"_s).answer(rejected);
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, newToken));
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(200, "{}"));
    QCOMPARE(get(u"/x"_s)->status, 200);
    QCOMPARE(sentWith(2), u"Bearer new"_s);
}

void AuthorizedClientTest::secondRejectionIsTheCallersAnswer()
{
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(401, {}));
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, newToken));
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(401, {}));
    QCOMPARE(get(u"/x"_s)->status, 401);
}

void AuthorizedClientTest::tokenThatAnotherProgramGotMayHaveEndedToo()
{
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(200, "{}"));
    QCOMPARE(get(u"/x"_s)->status, 200); // holds the old one in memory
    TokenBroker other{m->brokerParts(), m->lockFolder};
    m->http.expect("POST", tokenUrl)
        .answer(jsonReply(200, R"({"access_token":"theirs","token_type":"Bearer"})"));
    QVERIFY(await(other.replace(m->id, Secret("old"))));

    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(401, {}));
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(401, {}));
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, newToken));
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(200, "{}"));
    QCOMPARE(get(u"/x"_s)->status, 200);
    QCOMPARE(sentWith(2), u"Bearer old"_s);
    QCOMPARE(sentWith(3), u"Bearer theirs"_s);
    QCOMPARE(sentWith(5), u"Bearer new"_s);
}

void AuthorizedClientTest::answersThatANewTokenCannotHelpAreTheCallers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("challenge");
    const auto row = [](const char *name, int status, const QByteArray &body, const char *challenge = "") {
        QTest::newRow(name) << status << body << QByteArray(challenge);
    };
    row("no REST", 401, R"([{"message":"This session is not valid for use with the REST API"}])");
    row("forbidden", 403, "[]");
    row("forbidden that quotes", 403, R"({"m":"Bad_OAuth_Token"})");
    row("down", 503, "");
    row("RFC 6750 §3.1: 403 and insufficient_scope", 403, {},
        R"(Bearer error="insufficient_scope", scope="api refresh_token")");
    row("RFC 6750 §3.1: 401 and insufficient_scope", 401, {}, R"(Bearer error="insufficient_scope")");
    row("RFC 6750 §3.1: insufficient_scope as the second challenge", 401, {},
        R"(Basic realm="x", bearer realm="y", error="insufficient_scope")");
    row("RFC 6750 §3.1: 403 and a scheme alone", 403, {}, "Bearer");
    row("RFC 6750 §3.1: 400 and invalid_request", 400, {}, R"(Bearer error="invalid_request")");
    row("RFC 6750 §3.1: 200 and invalid_token", 200, {}, R"(Bearer error="invalid_token")");
}

void AuthorizedClientTest::answersThatANewTokenCannotHelpAreTheCallers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, challenge);
    HttpReply reply = jsonReply(status, body);
    reply.headers.set("WWW-Authenticate", challenge);
    m->http.expect("GET", api + u"/x"_s).answer(reply);
    QCOMPARE(get(u"/x"_s)->status, status);
}

void AuthorizedClientTest::watchIsToldBeforeEachRequestLeaves()
{
    QStringList told;
    const auto tell = [&](const QString &what) {
        told.append(what + u" %1"_s.arg(m->http.requests().size()));
        return Task<Done>::settled(Done{});
    };
    const SendWatch watch{[&] { return tell(u"leaves"_s); }, [&] { return tell(u"refused"_s); }};
    m->http.expect("POST", api + u"/x"_s).answer(jsonReply(401, "[]"));
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, newToken));
    m->http.expect("POST", api + u"/x"_s).answer(jsonReply(201, "{}"));
    const HttpRequest post{.method = "POST", .url = QUrl(u"/x"_s)};
    QVERIFY(await(m->client.send(m->id, post, {}, watch)));
    QCOMPARE(told, (QStringList{u"leaves 0"_s, u"refused 1"_s, u"leaves 2"_s}));
}

void AuthorizedClientTest::watchMayKeepARequestBack()
{
    const auto refuse = [] { return Task<Done>::settled(fail(ErrorKind::Storage, u"disk full"_s)); };
    const HttpRequest post{.method = "POST", .url = QUrl(u"/x"_s)};
    QCOMPARE(await(m->client.send(m->id, post, {}, {.leaves = refuse})).error().kind, ErrorKind::Storage);
    QCOMPARE(m->http.requests().size(), 0);
    m->http.expect("POST", api + u"/x"_s).answer(jsonReply(401, "[]"));
    QCOMPARE(await(m->client.send(m->id, post, {}, {.refused = refuse})).error().kind, ErrorKind::Storage);
}

void AuthorizedClientTest::unknownOutcomeIsNotRepeated()
{
    m->http.expect("POST", api + u"/x"_s).answer(fail(ErrorKind::OutcomeUnknown, u"cut"_s));
    const auto reply = await(m->client.send(m->id, {.method = "POST", .url = QUrl(u"/x"_s), .body = "{}"}));
    QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown);
}

void AuthorizedClientTest::deadGrantIsTheCallersError()
{
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(401, {}));
    m->http.expect("POST", tokenUrl).answer(jsonReply(400, R"({"error":"invalid_grant"})"));
    QCOMPARE(get(u"/x"_s).error().kind, ErrorKind::NeedsReconnect);
}

void AuthorizedClientTest::stoppedCallSendsNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const auto reply = await(m->client.send(m->id, {.url = QUrl(u"/x"_s)}, stop.get_token()));
    QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
}

void AuthorizedClientTest::connectionThatIsBeingRemovedSendsNothing()
{
    m->http.expect("GET", api + u"/x"_s).answer(jsonReply(200, "{}"));
    QVERIFY(get(u"/x"_s)); // its token is in memory now
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; })));
    QCOMPARE(get(u"/x"_s).error().kind, ErrorKind::NotFound);
}

void AuthorizedClientTest::schemeIsTheProviders()
{
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) {
        row.provider = {u"zoho-crm"_s};
        row.loginHost = u"accounts.zoho.eu"_s;
    })));
    TokenSet tokens = tokenSet("old", "r1");
    tokens.instanceUrl = QUrl(u"https://www.zohoapis.eu"_s);
    m->keep(tokens);
    m->http.expect("GET", u"https://www.zohoapis.eu/crm/v6/Leads"_s).answer(jsonReply(200, "{}"));
    QVERIFY(get(u"Leads"_s));
    QCOMPARE(sentWith(0), u"Zoho-oauthtoken old"_s);
}

QTEST_GUILESS_MAIN(AuthorizedClientTest)
#include "tst_authorizedclient.moc"
