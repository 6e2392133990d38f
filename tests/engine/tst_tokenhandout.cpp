#include "engine/tokenhandout.h"
#include "servicefixture.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString tokenUrl = u"https://login.salesforce.com/services/oauth2/token"_s;
const QString aliveUrl = u"https://acme.my.salesforce.com/services/data/v60.0/limits"_s;

} // namespace

class TokenHandoutTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<World>(); }
    void cleanup()
    {
        QCOMPARE(m->http.problems(), QStringList());
        m.reset();
    }

    void newTokenIsHandedOutUntried();
    void oldTokenIsTriedOnceInAWhile();
    void deadTokenIsReplaced();
    void deadGrantIsSaid();
    void tokenOfKnownExpiryIsNotTried();
    void failedTrialIsNoProof();
    void withoutANetworkNobodyCanSay();
    void lackingScopesAreNamed_data();
    void lackingScopesAreNamed();
    void troubleOfTheServiceSaysNothingOfTheToken_data();
    void troubleOfTheServiceSaysNothingOfTheToken();
    void policyKeepsTokensIn_data();
    void policyKeepsTokensIn();

private:
    struct World : ServiceFixture {
        TokenHandout handout{connections, broker, service, rights, clock};
    };
    /// A token of unknown expiry that came `age` ago.
    void connected(std::chrono::minutes age)
    {
        TokenSet tokens = tokenSet("old", "r1");
        tokens.issuedAt = m->clock.now() - age;
        m->connectSalesforce(tokens);
    }
    Result<AccessToken> handedOut() { return await(m->handout.proven(m->id, 60s)); }
    [[nodiscard]] QString handedOutText()
    {
        const auto token = handedOut();
        return token ? text(token->token) : nameOf(token.error().kind);
    }

    std::unique_ptr<World> m;
};

void TokenHandoutTest::lackingScopesAreNamed_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<QStringList>("lacking");
    QTest::newRow("none asked for") << QStringList() << QStringList{u"api"_s} << QStringList();
    QTest::newRow("there") << QStringList{u"api"_s} << QStringList{u"id"_s, u"api"_s} << QStringList();
    QTest::newRow("not there") << QStringList{u"api"_s, u"web"_s, u"id"_s} << QStringList{u"id"_s}
                               << QStringList{u"api"_s, u"web"_s};
    QTest::newRow("one that stands for all others")
        << QStringList{u"api"_s, u"web"_s} << QStringList{u"full"_s} << QStringList();
    QTest::newRow("not told") << QStringList{u"api"_s} << QStringList() << QStringList();
}

void TokenHandoutTest::lackingScopesAreNamed()
{
    QFETCH(const QStringList, asked);
    QFETCH(const QStringList, granted);
    QFETCH(const QStringList, lacking);
    TokenSet tokens = tokenSet("old", "r1");
    tokens.issuedAt = m->clock.now();
    tokens.scopes = granted;
    m->connectSalesforce(tokens);
    const auto token = await(m->handout.proven(m->id, 60s, asked));
    QCOMPARE(token.has_value(), lacking.isEmpty());
    if (!token) {
        QCOMPARE(token.error().kind, ErrorKind::Forbidden);
        QCOMPARE(token.error().providerCode, u"missing_scopes"_s);
        QCOMPARE(token.error().fields, lacking);
    }
}

void TokenHandoutTest::newTokenIsHandedOutUntried()
{
    connected(4min);
    QCOMPARE(handedOutText(), u"old"_s);
    QCOMPARE(m->http.requests().size(), 0);
}

void TokenHandoutTest::oldTokenIsTriedOnceInAWhile()
{
    connected(300min);
    m->http.expect("GET", aliveUrl).answer(jsonReply(200, "{}"));
    QCOMPARE(handedOutText(), u"old"_s);
    m->clock.advance(4min);
    QCOMPARE(handedOutText(), u"old"_s);
    QCOMPARE(m->http.requests().size(), 1);
    m->clock.advance(2min);
    m->http.expect("GET", aliveUrl).answer(jsonReply(200, "{}"));
    QCOMPARE(handedOutText(), u"old"_s);
}

void TokenHandoutTest::deadTokenIsReplaced()
{
    connected(300min);
    m->http.expect("GET", aliveUrl).answer(jsonReply(401, {}));
    m->http.expect("POST", tokenUrl)
        .answer(jsonReply(200, R"({"access_token":"new","token_type":"Bearer"})"));
    m->http.expect("GET", aliveUrl).answer(jsonReply(200, "{}"));
    QCOMPARE(handedOutText(), u"new"_s);
}

void TokenHandoutTest::deadGrantIsSaid()
{
    connected(300min);
    m->http.expect("GET", aliveUrl).answer(jsonReply(401, {}));
    m->http.expect("POST", tokenUrl).answer(jsonReply(400, R"({"error":"invalid_grant"})"));
    QCOMPARE(handedOut().error().kind, ErrorKind::NeedsReconnect);
}

void TokenHandoutTest::tokenOfKnownExpiryIsNotTried()
{
    TokenSet tokens = tokenSet("old", "r1");
    tokens.issuedAt = m->clock.now() - 300min;
    tokens.expiresAt = m->clock.now() + 300min;
    m->connectSalesforce(tokens);
    QCOMPARE(handedOutText(), u"old"_s);
    QCOMPARE(m->http.requests().size(), 0);
}

void TokenHandoutTest::failedTrialIsNoProof()
{
    connected(300min);
    m->http.expect("GET", aliveUrl).answer(jsonReply(503, {}));
    QCOMPARE(handedOutText(), u"old"_s);
    m->http.expect("GET", aliveUrl).answer(jsonReply(200, "{}"));
    QCOMPARE(handedOutText(), u"old"_s);
}

void TokenHandoutTest::withoutANetworkNobodyCanSay()
{
    connected(300min);
    m->http.expect("GET", aliveUrl).answer(fail(ErrorKind::Offline, u"x"_s));
    QCOMPARE(handedOut().error().kind, ErrorKind::Offline);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
}

void TokenHandoutTest::troubleOfTheServiceSaysNothingOfTheToken_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TokenHandoutTest::troubleOfTheServiceSaysNothingOfTheToken()
{
    QFETCH(int, status);
    connected(300min);
    m->http.expect("GET", aliveUrl).answer(jsonReply(status, "[]"));
    QCOMPARE(handedOutText(), u"old"_s);
}

void TokenHandoutTest::policyKeepsTokensIn_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing forbidden") << "{}"_ba << QString();
    QTest::newRow("token output forbidden")
        << R"({"forbid":["token_output"]})"_ba << u"forbidden_by_policy"_s;
    QTest::newRow("provider not allowed")
        << R"({"allowedProviders":["github"]})"_ba << u"forbidden_by_policy"_s;
    QTest::newRow("host that is settled")
        << R"({"providers":{"salesforce":{"loginHosts":["login.salesforce.com"]}}})"_ba << QString();
    QTest::newRow("made at another host")
        << R"({"providers":{"salesforce":{"loginHosts":["acme.my.salesforce.com"]}}})"_ba
        << u"forbidden_by_policy"_s;
    QTest::newRow("policy that cannot be used") << "{"_ba << u"policy_broken"_s;
}

void TokenHandoutTest::policyKeepsTokensIn()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, code);
    connected(1min);
    QVERIFY(m->setPolicy(policy));
    const auto token = handedOut();
    QCOMPARE(token.has_value(), code.isEmpty());
    if (!token) {
        QCOMPARE(token.error().kind, ErrorKind::Forbidden);
        QCOMPARE(token.error().providerCode, code);
    }
}

QTEST_GUILESS_MAIN(TokenHandoutTest)
#include "tst_tokenhandout.moc"
