#include "providerfixture.h"
#include "support/tally.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Trick)

namespace
{

/// One thing a provider may do to a client, and what the client must make of it.
struct Case {
    Trick trick;
    const char *rule;
    ErrorKind kind;
    int tokenRequests;
    const char *onlyFor = nullptr;
};

const QList<Case> &cases()
{
    using K = ErrorKind;
    static const QList<Case> all{
        {Trick::DropsState, "RFC 6749 §4.1.2: a callback without state", K::Protocol, 0},
        {Trick::ChangesState, "RFC 6749 §10.12: a callback with another state", K::Protocol, 0},
        {Trick::StateTwice, "RFC 6749 §3.1: state twice", K::Protocol, 0},
        {Trick::CodeTwice, "RFC 6749 §3.1: code twice", K::Protocol, 0},
        {Trick::NoCode, "RFC 6749 §4.1.2: a callback without code", K::Protocol, 0},
        {Trick::ErrorBesideCode, "RFC 6749 §4.1.2.1: a code beside an error", K::Denied, 0},
        {Trick::Refuses, "RFC 6749 §4.1.2.1: access_denied", K::Denied, 0},
        {Trick::RefusesChallenge, "RFC 7636 §7.2: S256 refused, and no plain after it", K::Misconfigured, 0},
        {Trick::OtherIssuer, "RFC 9207 §2.4: another issuer", K::Protocol, 0, "google"},
        {Trick::OtherRedirect, "RFC 9700 §4.4.2: another redirect URI", K::Protocol, 0},
        {Trick::ForeignLoginHost, "RFC 9700 §4.9: a sign-in host of somebody else", K::Insecure, 0,
            "zoho-crm"},
        {Trick::TokenRedirects, "RFC 9700 §4.12: a token endpoint that redirects", K::Protocol, 1},
        {Trick::TokenIsHtml, "RFC 6749 §5.1: a page in place of a token", K::Protocol, 1},
        {Trick::TokenIsCut, "RFC 6749 §5.1: half a token reply", K::OutcomeUnknown, 1},
        {Trick::NoAccessToken, "RFC 6749 §5.1: a reply without access_token", K::Protocol, 1},
        {Trick::UnknownTokenType, "RFC 6749 §7.1: a token type nobody knows", K::Protocol, 1},
        {Trick::ErrorWith200, "RFC 6749 §5.2: an error with status 200", K::Misconfigured, 1},
        {Trick::GrantIsDead, "RFC 6749 §5.2: invalid_grant", K::NeedsReconnect, 1},
        {Trick::ServerTrouble, "RFC 9110 §15.6: trouble of the server", K::Unavailable, 1},
        {Trick::ForeignInstance, "RFC 9700 §4.9: an API that is somebody else's", K::Insecure, 1,
            "salesforce"},
        {Trick::ForeignInstance, "RFC 9700 §4.9: an API that is somebody else's", K::Insecure, 1, "zoho-crm"},
    };
    return all;
}

} // namespace

/// Every bundled definition signs in at a provider that is just what it says and forgives nothing, over real
/// HTTP and TLS to the real host names; then the provider plays tricks.
class ConformanceTest final : public QObject, private ProviderFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { beginAll(); }
    void cleanup() { endOne(); }
    void wholeLifeBreaksNoRule_data();
    void wholeLifeBreaksNoRule();
    void tricksAreSeenThrough_data();
    void tricksAreSeenThrough();
    void rejectedTokenIsRenewedOnce_data();
    void rejectedTokenIsRenewedOnce();
    void lastRefreshTokenIsTheOneThatIsSent_data();
    void lastRefreshTokenIsTheOneThatIsSent();
    void accountIsFollowedToItsDataCentre();
    void scopeThatIsLackingIsNotRenewedFor_data();
    void scopeThatIsLackingIsNotRenewedFor();
    void promisedIssuerMayNotBeMissing_data();
    void promisedIssuerMayNotBeMissing();
    void requestIsHandedInFirst_data();
    void requestIsHandedInFirst();
    void answerOfAnotherProviderIsRefused_data();
    void answerOfAnotherProviderIsRefused();
    void redirectUrisAreNotShared();
    void codeOnAnotherDeviceSignsIn();
    void codeThatIsCancelledLeavesNothing();

private:
    [[nodiscard]] Result<HttpReply> askApi(const ConnectionRow &row);
};

/// The first thing the provider's API is ever asked.
Result<HttpReply> ConformanceTest::askApi(const ConnectionRow &row)
{
    const ProviderDescriptor &provider = *m->catalog.find(m_id);
    const IdentityStep &step = provider.identity.first();
    const auto url = expand(provider, step.request.url, {row.loginHost, row.instanceUrl, row.clientId});
    if (!url)
        return fail(url.error());
    return await(
        m->client.send(row.id, {.method = step.request.method, .url = *url, .body = step.request.body}));
}

void ConformanceTest::wholeLifeBreaksNoRule_data()
{
    QTest::addColumn<QString>("id");
    const ProviderCatalog catalog;
    for (const ProviderDescriptor &provider : catalog.all())
        QTest::newRow(qPrintable(provider.id.value)) << provider.id.value;
}

void ConformanceTest::wholeLifeBreaksNoRule()
{
    QFETCH(QString, id);
    meet(id);
    const Result<ConnectionRow> row = signIn();
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail + m_provider->violations().join(u' ')));
    QCOMPARE(row->phase, ConnectionPhase::Connected);
    QCOMPARE(row->scopesGranted, row->scopesAsked);
    QVERIFY(row->accountId.startsWith(u"at /"_s)); // by the API; what an id_token claims is nobody's word
    const QByteArray first = accessToken(row->id);
    QVERIFY(m_provider->isAlive(first));

    for (int i = 0; i < 3; ++i) { // RFC 6749 6, with rotation
        const auto renewed = await(m->broker.replace(row->id, Secret(accessToken(row->id))));
        QVERIFY2(renewed, qPrintable(renewed ? QString() : renewed.error().detail));
    }
    QVERIFY(!m_provider->isAlive(first));
    QVERIFY(m_provider->isAlive(accessToken(row->id)));
    QCOMPARE(await(m->service.test(row->id))->lastErrorKind, QString());

    const auto tried = await(m->service.tryOut(row->id));
    QVERIFY(tried && !tried->smokeError);
    const std::optional<SmokeAction> smoke = m->catalog.find(m_id)->smoke;
    QVERIFY(smoke || !m->catalog.find(m_id)->onFirstScreen); // each of those is tried at what it is for
    const bool allowed = smoke && (smoke->scope.isEmpty() || row->scopesGranted.contains(smoke->scope));
    QCOMPARE(tried->found.has_value(), allowed);
    if (tried->found) {
        QCOMPARE(tried->found->label, smoke->label);
        QCOMPARE(tried->found->count, 3);
    }

    const QByteArray last = accessToken(row->id);
    const auto outcome = await(m->service.disconnectAccount(row->id));
    QVERIFY(outcome);
    const bool revocable = !m->catalog.find(m_id)->revocationEndpoint.isEmpty(); // RFC 7009
    QCOMPARE(outcome->revoked, revocable);
    QCOMPARE(m_provider->isAlive(last), !revocable);
    QVERIFY(outcome->erased);
    tally("providers signed in at against a strict provider", 1);
}

void ConformanceTest::tricksAreSeenThrough_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Trick>("trick");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("tokenRequests");
    const ProviderCatalog catalog;
    for (const Case &known : cases()) {
        for (const ProviderDescriptor &provider : catalog.all()) {
            const QString id = provider.id.value;
            // Those of the first screen differ in all that tricks are about; the others repeat them.
            if (provider.onFirstScreen && (!known.onlyFor || id == QLatin1StringView(known.onlyFor)))
                QTest::addRow("%s, %s", known.rule, qPrintable(id))
                    << id << known.trick << known.kind << known.tokenRequests;
        }
    }
}

void ConformanceTest::tricksAreSeenThrough()
{
    QFETCH(QString, id);
    QFETCH(Trick, trick);
    QFETCH(ErrorKind, kind);
    QFETCH(int, tokenRequests);
    meet(id);
    m_provider->trick = trick;
    const Result<ConnectionRow> row = signIn();
    QVERIFY(!row);
    QVERIFY2(row.error().kind == kind, qPrintable(nameOf(row.error().kind) + u": "_s + row.error().detail));
    QCOMPARE(m_provider->tokenRequests(), tokenRequests);
    QCOMPARE(await(m->connections.all())->size(), 0); // RFC 6749 10.3: nothing half trusted is kept
    QCOMPARE(m->consent.asked.size(), 1);
    tally("tricks of a provider seen through", 1);
}

void ConformanceTest::rejectedTokenIsRenewedOnce_data()
{
    QTest::addColumn<QString>("id");
    const ProviderCatalog catalog;
    for (const ProviderDescriptor &provider : catalog.all()) {
        const QString id = provider.id.value;
        QTest::addRow("RFC 6750 §3.1: no loop where a token is always rejected, %s", qPrintable(id)) << id;
    }
}

void ConformanceTest::rejectedTokenIsRenewedOnce()
{
    QFETCH(QString, id);
    meet(id);
    const Result<ConnectionRow> row = signIn();
    QVERIFY(row);
    m_provider->trick = Trick::ApiRejectsToken;
    const int api = m_provider->apiRequests();
    const int tokens = m_provider->tokenRequests();
    const auto reply = askApi(*row);
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, 401);
    QCOMPARE(m_provider->apiRequests(), api + 2);
    QCOMPARE(m_provider->tokenRequests(), tokens + 1);
}

void ConformanceTest::scopeThatIsLackingIsNotRenewedFor_data()
{
    QTest::addColumn<QString>("id");
    const ProviderCatalog catalog;
    for (const ProviderDescriptor &provider : catalog.all()) {
        const QString id = provider.id.value;
        QTest::addRow("RFC 6750 §3.1: insufficient_scope is no matter of the token, %s", qPrintable(id))
            << id;
    }
}

void ConformanceTest::scopeThatIsLackingIsNotRenewedFor()
{
    QFETCH(QString, id);
    meet(id);
    const Result<ConnectionRow> row = signIn();
    QVERIFY(row);
    m_provider->trick = Trick::ApiWantsScope;
    const int api = m_provider->apiRequests();
    const int tokens = m_provider->tokenRequests();
    const auto reply = askApi(*row);
    QCOMPARE(reply ? reply->status : 0, 403);
    QCOMPARE(m_provider->apiRequests(), api + 1);
    QCOMPARE(m_provider->tokenRequests(), tokens);
    const Result<ConnectionRow> checked = await(m->service.test(row->id));
    QVERIFY(checked);
    QCOMPARE(checked->phase, ConnectionPhase::Connected);
    const bool isChecked = !m->catalog.find(m_id)->aliveUrl.isEmpty();
    QCOMPARE(checked->lastErrorKind, isChecked ? nameOf(ErrorKind::Forbidden) : QString());
    QCOMPARE(checked->lastErrorCode, isChecked ? u"insufficient_scope"_s : QString());
}

void ConformanceTest::lastRefreshTokenIsTheOneThatIsSent_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"linear", "hubspot"})
        QTest::addRow("RFC 9700 §4.14.2: nobody shows an old refresh token, %s", id)
            << QString::fromLatin1(id);
}

/// The provider ends the grant of whoever shows an old one.
void ConformanceTest::lastRefreshTokenIsTheOneThatIsSent()
{
    QFETCH(QString, id);
    meet(id);
    const Result<ConnectionRow> row = signIn();
    QVERIFY(row);
    TokenBroker other({m->catalog, m->connections, m->vault, m->wire, m->services, m->clock}, m->lockFolder);
    for (int round = 0; round < 5; ++round) {
        const Secret old(accessToken(row->id));
        const auto mine = m->broker.replace(row->id, old);
        const auto theirs = other.replace(row->id, old);
        QVERIFY(m->turnUntil([&] { return mine.isSettled() && theirs.isSettled(); }));
        QCOMPARE(await(mine)->token.fingerprint(), await(theirs)->token.fingerprint());
        QVERIFY(m_provider->isAlive(await(mine)->token.reveal().toByteArray()));
    }
    QCOMPARE(m_provider->tokenRequests(), 6);
}

void ConformanceTest::accountIsFollowedToItsDataCentre()
{
    meet(u"zoho-crm"_s);
    m_provider->accountHost = u"accounts.zoho.eu"_s; // the person came by accounts.zoho.com
    const Result<ConnectionRow> row = signIn();
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail + m_provider->violations().join(u' ')));
    QCOMPARE(row->loginHost, u"accounts.zoho.eu"_s);
    QVERIFY(await(m->broker.replace(row->id, Secret(accessToken(row->id)))));
    QVERIFY(await(m->service.disconnectAccount(row->id))->revoked);
}

void ConformanceTest::promisedIssuerMayNotBeMissing_data()
{
    QTest::addColumn<bool>("promised");
    QTest::newRow("RFC 9207 §2.4: a callback without issuer, never promised") << false;
    QTest::newRow("RFC 9207 §2.4: a callback without the issuer that was promised") << true;
}

/// Where the definition says that callbacks name their issuer, one that does not is not believed.
void ConformanceTest::promisedIssuerMayNotBeMissing()
{
    QFETCH(bool, promised);
    meetChanged(u"google"_s, [promised](QJsonObject &json) { json.insert("namesIssuer"_L1, promised); });
    m_provider->trick = Trick::NoIssuer;
    const Result<ConnectionRow> row = signIn();
    QCOMPARE(row.has_value(), !promised);
    QCOMPARE(m_provider->tokenRequests(), promised ? 0 : 1);
}

void ConformanceTest::requestIsHandedInFirst_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("authentication");
    QTest::addColumn<Trick>("trick");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *id, Trick trick, ErrorKind kind = ErrorKind::Protocol,
                         const char *authentication = "body") {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(authentication) << trick
                            << kind;
    };
    row("RFC 9126 §2.1: by a public client", "linear", Trick::None);
    row("RFC 9126 §2.1: by a client with a secret", "google", Trick::None);
    row("RFC 9126 §2.1: by a client with a secret in the header", "google", Trick::None, {}, "basic");
    row("RFC 9126 §2.3: refused", "linear", Trick::PushRefused, ErrorKind::Misconfigured);
    row("RFC 9126 §2.2: no name for the request", "linear", Trick::PushNamesNothing);
    row("RFC 9126 §2.2: a name that works no second", "linear", Trick::PushIsOver);
    row("RFC 9700 §4.12: a redirect to another place", "linear", Trick::PushRedirects);
    row("RFC 6749 §4.1.2.1: access_denied for a pushed request", "linear", Trick::Refuses, ErrorKind::Denied);
    row("RFC 6749 §10.12: another state for a pushed request", "linear", Trick::ChangesState);
}

void ConformanceTest::requestIsHandedInFirst()
{
    QFETCH(QString, id);
    QFETCH(QString, authentication);
    QFETCH(Trick, trick);
    QFETCH(ErrorKind, kind);
    meetChanged(id, [&authentication](QJsonObject &json) {
        QJsonObject endpoints = json["endpoints"_L1].toObject();
        endpoints.insert("pushedRequest"_L1, endpoints["token"_L1].toString() + "/push"_L1);
        json.insert("endpoints"_L1, endpoints);
        QJsonObject client = json["client"_L1].toObject();
        client.insert("authentication"_L1, authentication);
        json.insert("client"_L1, client);
    });
    m_provider->trick = trick;
    const bool signsIn = trick == Trick::None;
    const Result<ConnectionRow> row = signIn();
    QVERIFY2(row.has_value() == signsIn,
        qPrintable(row ? QString() : row.error().detail + m_provider->violations().join(u' ')));
    QCOMPARE(m_provider->pushes(), 1);
    if (signsIn) {
        QVERIFY(m->consent.asked.first().opensOnce);
        QVERIFY(await(m->broker.replace(row->id, Secret(accessToken(row->id)))));
        return;
    }
    QCOMPARE(row.error().kind, kind);
    QCOMPARE(m_provider->tokenRequests(), 0);
    QCOMPARE(await(m->connections.all())->size(), 0);
}

void ConformanceTest::answerOfAnotherProviderIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("from");
    for (const auto &[id, from] : {std::pair{"linear", "slack"}, std::pair{"slack", "linear"},
             std::pair{"salesforce", "google"}, std::pair{"zoho-crm", "salesforce"}}) {
        QTest::addRow("RFC 9700 §4.4: the answer of %s to a sign-in at %s", from, id)
            << QString::fromLatin1(id) << QString::fromLatin1(from);
    }
}

/// The person was led on to another provider, whose answer comes back with our own state.
void ConformanceTest::answerOfAnotherProviderIsRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, from);
    meet(id);
    const QString other = m->catalog.find({from})->redirectUris.first();
    m->consent.person = [this, other](ConsentWay, const ConsentRequest &request) {
        Result<ConsentAnswer> answer = visit(request);
        QByteArray callback = answer->callbackUrl.reveal().toByteArray();
        callback.replace(request.redirectUri.toEncoded(), other.toUtf8());
        answer->callbackUrl = Secret(std::move(callback));
        return answer;
    };
    const Result<ConnectionRow> row = signIn();
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ErrorKind::Protocol);
    QCOMPARE(m_provider->tokenRequests(), 0);
}

/// RFC 9700 4.4.2: what tells two providers' answers apart. The demo org is a program of ours and stands for
/// Salesforce, down to the registration.
void ConformanceTest::redirectUrisAreNotShared()
{
    const ProviderCatalog catalog;
    QHash<QString, QString> owners;
    for (const ProviderDescriptor &provider : catalog.all()) {
        if (provider.id.value == u"salesforce-demo"_s)
            continue;
        for (const QString &uri : provider.redirectUris) {
            QVERIFY2(!owners.contains(uri), qPrintable(uri));
            owners.insert(uri, provider.id.value);
        }
    }
    QCOMPARE(owners.value(u"http://localhost:17177/oauth/callback"_s), u"salesforce"_s);
}

/// RFC 8628: without a secret of its own a GitHub app still signs in, and slowly where it is told to.
void ConformanceTest::codeOnAnotherDeviceSignsIn()
{
    meet(u"github"_s, false);
    m_provider->slowDowns = 1;
    const Task<ConnectionRow> task = m->service.connectAccount({.provider = m_id});
    QTRY_COMPARE(m->service.stage(m_id), std::optional(ConnectStage::WaitingForCode));
    QCOMPARE(m->service.waitingCode(m_id), u"WDJB-MJHT"_s);
    QCOMPARE(m->service.waitingUrl(m_id).reveal().toByteArray(), "https://github.com/device");
    int polls = 0;
    for (const Milliseconds pause : {5000ms, 10'000ms, 10'000ms}) {
        QTRY_VERIFY(m->clock.pending() > 0);
        m->clock.jumpWallClock(polls % 2 == 0 ? 24h : -48h);
        m->clock.advance(pause - 1ms);
        QCOMPARE(m_provider->polls(), polls);
        m_provider->approved = polls == 2;
        m->clock.advance(1ms);
        ++polls;
        QTRY_COMPARE(m_provider->polls(), polls);
        QTRY_VERIFY(task.isSettled() || m->clock.pending() > 0);
    }
    const Result<ConnectionRow> row = await(task);
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    QCOMPARE(row->phase, ConnectionPhase::Connected);
    QVERIFY(m->service.waitingCode(m_id).isEmpty());
    QCOMPARE(m->consent.asked.size(), 0);
    QVERIFY(m_provider->isAlive(accessToken(row->id)));
}

void ConformanceTest::codeThatIsCancelledLeavesNothing()
{
    meet(u"github"_s, false);
    const Task<ConnectionRow> task = m->service.connectAccount({.provider = m_id});
    QTRY_COMPARE(m->service.stage(m_id), std::optional(ConnectStage::WaitingForCode));
    m->service.cancel(m_id);
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
    m->clock.advance(1h);
    QTest::qWait(20);
    QCOMPARE(m_provider->polls(), 0);
    QCOMPARE(await(m->connections.all())->size(), 0);
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
