#include "consent/surfacerouter.h"
#include "engine/codegrant.h"

#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakeconsent.h"
#include "support/fakeentropy.h"
#include "support/fakehttp.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString tokenUrl = u"https://idp.example/token"_s;
const QByteArray tokenReply = R"({"access_token":"a1","token_type":"bearer"})";

ProviderDescriptor provider()
{
    ProviderDescriptor provider;
    provider.id = {u"idp"_s};
    provider.authorizationEndpoint = u"https://{host}/authorize"_s;
    provider.tokenEndpoint = u"https://{host}/token"_s;
    provider.loginHosts = {{u"com"_s, {}, u"idp.example"_s}, {u"eu"_s, {}, u"eu.idp.example"_s}};
    provider.loginHostParameter = u"accounts-server"_s;
    provider.redirectUris = {u"http://localhost:17177/oauth/callback"_s};
    provider.consentWays = {ConsentWay::Embedded, ConsentWay::Browser};
    return provider;
}

CodeGrant::Order embeddedOrder()
{
    CodeGrant::Order order;
    order.attempt = {u"attempt"_s};
    order.provider = provider();
    order.client.clientId = u"client"_s;
    order.scopes = {u"api"_s};
    order.way = ConsentWay::Embedded;
    order.host = u"idp.example"_s;
    return order;
}

} // namespace

/// One grant from consent to tokens; what a provider may do to it is held by conformance.
class CodeGrantTest final : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<World>(); }
    void cleanup()
    {
        QCOMPARE(m->http.problems(), QStringList());
        m.reset();
    }
    void codeBecomesTokens();
    void addressIsShownWhileTheBrowserIsWaitedFor();
    void viewThatFailsStartsAnewInTheBrowser();
    void withoutABrowserThatEndsIt_data();
    void withoutABrowserThatEndsIt();
    void unmatchedErrorIsToldOnceAndEndsNothing();
    void codeGoesWhereTheAccountLives_data();
    void codeGoesWhereTheAccountLives();
    void pastedAddressIsJudgedLikeOneThatCame_data();
    void pastedAddressIsJudgedLikeOneThatCame();
    void codeThatNothingGuardsIsNotGotByHand_data();
    void codeThatNothingGuardsIsNotGotByHand();
    void lostExchangeIsNotRepeated();
    void stopBeforeConsentAsksNobody();
    void pushedRequestGoesByItsName();
    void everyStartIsPushedAnew();
    void pushThatIsLostShowsNothing();
    void addressThatExpiredIsNotOffered();
    void runningOutEndsNoSignIn();

private:
    struct World {
        FakeConsent consent;
        FakeHttp http;
        FakeClock clock;
        FakeEntropy entropy;
        std::stop_source stop;
        CodeGrant::Order order = embeddedOrder();
        std::unique_ptr<CodeGrant> grant = {};
        QList<std::optional<ConsentWay>> shown = {};
    };
    Task<TokenSet> run()
    {
        m->grant = std::make_unique<CodeGrant>(m->consent, m->http, m->clock, m->entropy, m->order, nullptr);
        connect(m->grant.get(), &CodeGrant::shown, this, [this] { m->shown.append(m->grant->waitingBy()); });
        return m->grant->run(m->stop.get_token());
    }
    void allow(const QString &more = {})
    {
        m->consent.person = [more](ConsentWay, const ConsentRequest &request) {
            return FakeConsent::callback(request, u"code=c1&state={state}"_s + more);
        };
    }
    [[nodiscard]] Secret askedUrl(qsizetype which) const
    {
        return m->consent.asked.value(which).authorizeUrl;
    }
    void expectPush(const char *name);
    std::unique_ptr<World> m;
};

void CodeGrantTest::codeBecomesTokens()
{
    allow();
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    const Result<TokenSet> tokens = await(run());
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.reveal().toByteArray(), "a1");
    QCOMPARE(m->shown, (QList<std::optional<ConsentWay>>{ConsentWay::Embedded, std::nullopt}));
    QVERIFY(!m->grant->accountHost());
}

void CodeGrantTest::addressIsShownWhileTheBrowserIsWaitedFor()
{
    m->order.way = ConsentWay::Browser;
    const Task<TokenSet> task = run();
    QTRY_COMPARE(m->consent.asked.size(), 1);
    QVERIFY(m->grant->waitingUrl().equals(askedUrl(0)));
    m->stop.request_stop();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
}

void CodeGrantTest::viewThatFailsStartsAnewInTheBrowser()
{
    m->consent.person = [](ConsentWay way, const ConsentRequest &request) {
        return way == ConsentWay::Browser ? FakeConsent::callback(request, u"code=c1&state={state}"_s)
                                          : ConsentAnswer{ConsentAnswer::Kind::BrowserWanted};
    };
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    QVERIFY(await(run()));
    QCOMPARE(m->consent.ways, (QList{ConsentWay::Embedded, ConsentWay::Browser}));
    QVERIFY(!m->consent.asked.at(0).expectedState.equals(m->consent.asked.at(1).expectedState));
    QVERIFY(!askedUrl(0).equals(askedUrl(1)));
}

void CodeGrantTest::withoutABrowserThatEndsIt_data()
{
    QTest::addColumn<ConsentWay>("way");
    QTest::addColumn<QList<ConsentWay>>("allowed");
    QTest::newRow("not allowed") << ConsentWay::Embedded << QList{ConsentWay::Embedded};
    QTest::newRow("it was the browser")
        << ConsentWay::Browser << QList{ConsentWay::Embedded, ConsentWay::Browser};
}

void CodeGrantTest::withoutABrowserThatEndsIt()
{
    QFETCH(const ConsentWay, way);
    QFETCH(const QList<ConsentWay>, allowed);
    m->order.way = way;
    m->order.provider.consentWays = allowed;
    m->consent.person = [](ConsentWay, const ConsentRequest &) { return ConsentAnswer(); };
    QCOMPARE(await(run()).error().kind, ErrorKind::HelperFailed);
    QCOMPARE(m->consent.asked.size(), 1);
}

void CodeGrantTest::unmatchedErrorIsToldOnceAndEndsNothing()
{
    m->order.way = ConsentWay::Browser;
    const Task<TokenSet> task = run();
    QTRY_COMPARE(m->consent.asked.size(), 1);
    const auto told = m->consent.asked.first().onUnmatchedError;
    told();
    told();
    QVERIFY(m->grant->sawUnmatchedError());
    QCOMPARE(m->shown.size(), 2);
    QVERIFY(!task.isSettled());
    m->grant.reset();
    told(); // the listener may outlive the grant
}

void CodeGrantTest::pastedAddressIsJudgedLikeOneThatCame_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("good");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("good") << u"code=c1&iss=https://idp.example"_s << true << ErrorKind::Protocol;
    QTest::newRow("RFC 9207 §2.4: another issuer")
        << u"code=c1&iss=https://evil.example"_s << false << ErrorKind::Protocol;
    QTest::newRow("no issuer") << u"code=c1"_s << false << ErrorKind::Protocol;
    QTest::newRow("no code") << u"iss=https://idp.example"_s << false << ErrorKind::Protocol;
    QTest::newRow("a refusal") << u"error=access_denied&iss=https://idp.example"_s << false
                               << ErrorKind::Denied;
}

void CodeGrantTest::pastedAddressIsJudgedLikeOneThatCame()
{
    QFETCH(const QString, query);
    QFETCH(const bool, good);
    QFETCH(const ErrorKind, kind);
    Secret opened;
    const auto open = [&opened](const Secret &url) {
        opened = url;
        return Result<Done>(Done{});
    };
    BrowserConsent browser(
        m->clock, [] { return LoopbackTexts(); }, open);
    SurfaceRouter router(nullptr, browser, m->clock);
    m->order.way = ConsentWay::Browser;
    m->order.byHand = true;
    m->order.provider.issuer = u"https://{host}"_s;
    m->order.provider.namesIssuer = true;
    CodeGrant grant(router, m->http, m->clock, m->entropy, m->order, nullptr);
    const Task<TokenSet> task = grant.run(m->stop.get_token());
    QTRY_VERIFY(!opened.isEmpty());
    const QString state
        = QUrlQuery(QUrl::fromEncoded(opened.reveal().toByteArray())).queryItemValue(u"state"_s);
    if (good)
        m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    QVERIFY(grant.takePasted(
        Secret::fromString(m->order.provider.redirectUris.first() + u"?state="_s + state + u'&' + query)));
    const Result<TokenSet> tokens = await(task);
    QCOMPARE(tokens.has_value(), good);
    if (!good)
        QCOMPARE(tokens.error().kind, kind);
}

void CodeGrantTest::codeThatNothingGuardsIsNotGotByHand_data()
{
    QTest::addColumn<bool>("pkce");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("begins");
    QTest::newRow("PKCE") << true << QByteArray() << true;
    QTest::newRow("a client secret") << false << QByteArray("s") << true;
    QTest::newRow("neither") << false << QByteArray() << false;
}

void CodeGrantTest::codeThatNothingGuardsIsNotGotByHand()
{
    QFETCH(const bool, pkce);
    QFETCH(QByteArray, secret);
    QFETCH(const bool, begins);
    m->order.way = ConsentWay::Browser;
    m->order.byHand = true;
    m->order.provider.usePkce = pkce;
    m->order.client.clientSecret = Secret(std::move(secret));
    m->consent.reserveFails = Error{ErrorKind::PortTaken, {}};
    const Task<TokenSet> task = run();
    if (begins) {
        QTRY_COMPARE(m->consent.asked.size(), 1);
        QVERIFY(m->consent.asked.first().byHand);
        m->stop.request_stop();
        QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
    } else {
        QCOMPARE(await(task).error().providerCode, u"code_unprotected"_s);
        QVERIFY(m->consent.asked.isEmpty());
    }
}

void CodeGrantTest::codeGoesWhereTheAccountLives_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("host"); // none: refused
    QTest::newRow("another data centre") << u"https://eu.idp.example"_s << u"eu.idp.example"_s;
    QTest::newRow("a stranger") << u"https://evil.example"_s << QString();
    QTest::newRow("without TLS") << u"http://eu.idp.example"_s << QString();
    QTest::newRow("another port") << u"https://eu.idp.example:8443"_s << QString();
    QTest::newRow("a key in place of a host") << u"eu"_s << QString();
}

void CodeGrantTest::codeGoesWhereTheAccountLives()
{
    QFETCH(const QString, named);
    QFETCH(const QString, host);
    allow(u"&accounts-server="_s + named);
    if (!host.isEmpty())
        m->http.expect("POST", u"https://%1/token"_s.arg(host)).answer(jsonReply(200, tokenReply));
    const Result<TokenSet> tokens = await(run());
    QCOMPARE(tokens.has_value(), !host.isEmpty());
    QCOMPARE(m->grant->accountHost().value_or(QString()), host);
    if (!tokens)
        QCOMPARE(tokens.error().providerCode, u"foreign_login_host"_s);
}

void CodeGrantTest::lostExchangeIsNotRepeated()
{
    allow();
    m->http.expect("POST", tokenUrl).answer(fail(ErrorKind::OutcomeUnknown, u"cut"_s));
    QCOMPARE(await(run()).error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(m->http.requests().size(), 1);
}

void CodeGrantTest::stopBeforeConsentAsksNobody()
{
    m->stop.request_stop();
    QCOMPARE(await(run()).error().kind, ErrorKind::Cancelled);
    QVERIFY(m->consent.asked.isEmpty());
    QVERIFY(m->shown.isEmpty());
}

/// RFC 9126: what a pushed request's provider answers; each name is given once.
void CodeGrantTest::expectPush(const char *name)
{
    m->order.provider.pushEndpoint = u"https://{host}/push"_s;
    m->http.expect("POST", u"https://idp.example/push"_s)
        .answer(jsonReply(201, R"({"request_uri":"urn:x:)" + QByteArray(name) + R"(","expires_in":60})"));
}

void CodeGrantTest::pushedRequestGoesByItsName()
{
    expectPush("1");
    allow();
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    QVERIFY(await(run()));
    QCOMPARE(askedUrl(0).reveal().toByteArray(),
        "https://idp.example/authorize?client_id=client&request_uri=urn%3Ax%3A1");
    const QByteArray pushed = m->http.requests().first().secretBody.reveal().toByteArray();
    QVERIFY(pushed.contains("&state=") && pushed.contains("&code_challenge_method=S256"));
    QVERIFY(pushed.contains("redirect_uri=http%3A%2F%2Flocalhost%3A17177%2Foauth%2Fcallback"));
    QCOMPARE(pushed.count("client_id="), 1);
    QVERIFY(!pushed.contains("request_uri="));
}

void CodeGrantTest::everyStartIsPushedAnew()
{
    expectPush("1");
    expectPush("2");
    m->consent.person = [](ConsentWay way, const ConsentRequest &request) {
        return way == ConsentWay::Browser ? FakeConsent::callback(request, u"code=c1&state={state}"_s)
                                          : ConsentAnswer{ConsentAnswer::Kind::BrowserWanted};
    };
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    QVERIFY(await(run()));
    QVERIFY(askedUrl(0).reveal().endsWith("urn%3Ax%3A1"));
    QVERIFY(askedUrl(1).reveal().endsWith("urn%3Ax%3A2"));
    QVERIFY(!m->http.requests().at(0).secretBody.equals(m->http.requests().at(1).secretBody));
}

void CodeGrantTest::pushThatIsLostShowsNothing()
{
    m->order.provider.pushEndpoint = u"https://{host}/push"_s;
    m->http.expect("POST", u"https://idp.example/push"_s).answer(fail(ErrorKind::OutcomeUnknown, u"cut"_s));
    QCOMPARE(await(run()).error().kind, ErrorKind::Offline); // nothing was granted: try again
    QVERIFY(m->consent.asked.isEmpty());
    QVERIFY(m->shown.isEmpty());
}

void CodeGrantTest::addressThatExpiredIsNotOffered()
{
    m->order.way = ConsentWay::Browser;
    expectPush("1");
    const Task<TokenSet> task = run();
    QTRY_COMPARE(m->consent.asked.size(), 1);
    QVERIFY(m->grant->waitingUrl().equals(askedUrl(0)));
    m->clock.advance(60s - 1ms);
    QVERIFY(!m->grant->waitingUrl().isEmpty());
    m->clock.advance(1ms);
    QVERIFY(m->grant->waitingUrl().isEmpty());
    QCOMPARE(m->shown.size(), 2);
    QVERIFY(!task.isSettled()); // the page may be open since a minute
    m->consent.asked.first().onUnmatchedError();
    QVERIFY(m->grant->sawUnmatchedError());
}

void CodeGrantTest::runningOutEndsNoSignIn()
{
    expectPush("1");
    allow();
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    QVERIFY(await(run()));
    const auto shown = m->shown.size();
    m->clock.advance(60s);
    QCOMPARE(m->shown.size(), shown);
}

QTEST_GUILESS_MAIN(CodeGrantTest)
#include "tst_codegrant.moc"
