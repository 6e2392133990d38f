#include "engine/connectioncolours.h"
#include "engine/refreshlock.h"
#include "servicefixture.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString tokenUrl = u"https://login.salesforce.com/services/oauth2/token"_s;
const QString revokeUrl = u"https://login.salesforce.com/services/oauth2/revoke"_s;
const QString userInfoUrl = u"https://acme.my.salesforce.com/services/oauth2/userinfo"_s;
const QString queryUrl = u"https://acme.my.salesforce.com/services/data/v60.0/query"_s;
const QString aliveUrl = u"https://acme.my.salesforce.com/services/data/v60.0/limits"_s;

const QByteArray tokenReply
    = R"({"access_token":"a1","refresh_token":"r1","token_type":"Bearer","scope":"api refresh_token id",)"
      R"("instance_url":"https://acme.my.salesforce.com","issued_at":"1790000000000"})";
const QByteArray userInfo
    = R"({"user_id":"005A","organization_id":"00DA","preferred_username":"sales@acme.example",)"
      R"("name":"Robin Sample"})";
const QByteArray organization = R"({"records":[{"Id":"00DA","Name":"Acme Corp","IsSandbox":false}]})";

} // namespace

class ConnectionServiceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void signInEndsWithAConnectedRowAndAStoredSecret();
    void stagesAreToldInOrder();
    void secondCallSharesTheFirstAndRaisesItsWindow();
    void missingClientIdIsMisconfigured();
    void wrongStateIsRefusedBeforeAnyRequest();
    void deniedLeavesNothing();
    void tokenReplyWithoutTokenLeavesNothing();
    void lostExchangeIsNotRepeated();
    void hostileInstanceUrlGetsNoToken_data();
    void hostileInstanceUrlGetsNoToken();
    void identityMustTellTheAccount();
    void failingOptionalStepIsNoFailure();
    void sandboxIsTakenFromTheOrganization();
    void lockedKeychainIsToldBeforeThePersonSignsIn();
    void lockedKeychainLeavesNoRowAndNoGrant();
    void cancelAtEachStageLeavesThingsAsTheyWere_data();
    void cancelAtEachStageLeavesThingsAsTheyWere();
    void browserWantedStartsOverWithANewState();
    void consentIsToldWhyAccessIsWanted();
    void reconnectKeepsTheIdentity();
    void reconnectToAnotherAccountIsAskedAbout_data();
    void reconnectToAnotherAccountIsAskedAbout();
    void keepingTheOldAccountTakesTheNewGrantBack_data();
    void keepingTheOldAccountTakesTheNewGrantBack();
    void otherAccountBecomesOneOfItsOwn();
    void otherAccountTakesTheOldOnesPlace();
    void otherAccountThatIsKnownIsRenewed();
    void disconnectEndsTheQuestion();
    void consentAfterTheConnectionWasRemovedLeavesNothing();
    void sameAccountTwiceIsOneConnection();
    void sameUserAtTwoServersIsTwoConnections();
    void newConnectionLooksLikeNoOther();
    void renewedSignInEndsTheOneBeforeIt_data();
    void renewedSignInEndsTheOneBeforeIt();
    void orphanIsErasedAtStart();
    void signInOfAnotherProgramIsNoOrphan();
    void thisRunOnlyEndsWithItsProcess();
    void testNotesWhatTheProviderSays_data();
    void testNotesWhatTheProviderSays();
    void disconnectRevokesAndErases();
    void disconnectOfflineIsGoneOnWithAtStart();
    void disconnectWithALockedKeychainKeepsATombstone();
    void refusedRevocationErasesAndStaysToSaySo();
    void missingRevocationIsToldToo();
    void accessThatEndsByItselfSaysWhen();
    void grantTheProviderEndedLeavesNothingToTell();
    void notErasedSaysThatTheProviderDidItsPart();
    void removeAnywayEndsWhatWaitsForAHostThatIsGone();
    void removeAnywayAfterAnEraseThatFailedTwice();
    void removalIsToldWhileItGoesOn();
    void thisRunOnlyIsRemovedWithoutAKeychain();
    void disconnectCancelsASignInThatRenewsIt();
    void signInThatEndsDuringADisconnectChangesNothing();
    void connectRightAfterCancelStartsAnew();
    void unmatchedErrorIsToldWhileTheBrowserIsWaitedFor();
    void missingBrowserIsToldWhileItIsWaitedFor();
    void typedDomainIsTriedBeforeAnythingOpens_data();
    void typedDomainIsTriedBeforeAnythingOpens();
    void signInThatCannotBeLockedDoesNotBegin();
    void goodCheckDoesNotHideUnsavedTokens();
    void olderItemOfAThisRunConnectionIsErasedAtStart();
    void closedProviderAsksNobodyAndCanBeDisconnected_data();
    void closedProviderAsksNobodyAndCanBeDisconnected();

private:
    void allow()
    {
        m->consent.person = [](ConsentWay, const ConsentRequest &request) {
            return FakeConsent::callback(request, u"code=c1%3D%3D&state={state}"_s);
        };
    }
    void expectSignIn()
    {
        m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
        m->http.expect("GET", userInfoUrl).answer(jsonReply(200, userInfo));
        m->http.expect("GET", queryUrl).answer(jsonReply(200, organization));
    }
    void expectRevocation(int status = 200)
    {
        m->http.expect("POST", revokeUrl).answer(jsonReply(status, {}));
    }
    Result<ConnectionRow> signIn(const ConnectionId &reconnect = {})
    {
        return await(m->service.connectAccount({.provider = {u"salesforce"_s}, .reconnect = reconnect}));
    }
    /// A connection to another org, whose reconnect has ended in Acme: the question stands.
    Task<ConnectionRow> reconnectAsAnother()
    {
        m->connectSalesforce(tokenSet("old", "r0"));
        (void)await(m->connections.update(m->id, [](ConnectionRow &row) {
            row.tenantId = u"00DB"_s;
            row.label = u"Mine"_s;
            row.tags = {u"emea"_s};
        }));
        expectSignIn();
        const auto asked = m->service.connectAccount({.provider = m_salesforce, .reconnect = m->id});
        (void)QTest::qWaitFor(
            [this] { return m->service.stage(m_salesforce, m->id) == ConnectStage::AnotherAccount; });
        return asked;
    }
    [[nodiscard]] QList<ConnectionRow> rows() { return await(m->connections.all()).value(); }
    [[nodiscard]] bool vaultHas(const ConnectionId &id)
    {
        return await(m->vault.read(VaultKey::forConnection(id))).has_value();
    }

    std::unique_ptr<ServiceFixture> m;
    const ProviderId m_salesforce{u"salesforce"_s};
};

void ConnectionServiceTest::init()
{
    m = std::make_unique<ServiceFixture>();
    QVERIFY(await(m->connections.saveSettings({.provider = {u"salesforce"_s}, .clientId = u"client"_s})));
    allow();
}

void ConnectionServiceTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m.reset();
}

void ConnectionServiceTest::signInEndsWithAConnectedRowAndAStoredSecret()
{
    expectSignIn();
    const QSignalSpy changed(&m->service, &ConnectionService::connectionsChanged);
    const auto row = signIn();
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QCOMPARE(row->phase, ConnectionPhase::Connected);
    QCOMPARE(row->accountLabel, u"sales@acme.example"_s);
    QCOMPARE(row->accountName, u"Robin Sample"_s);
    QCOMPARE(row->tenantLabel, u"Acme Corp"_s);
    QCOMPARE(row->environment, Environment::Production);
    QCOMPARE(row->instanceUrl, QUrl(u"https://acme.my.salesforce.com"_s));
    QCOMPARE(row->scopesGranted, QStringList({u"api"_s, u"refresh_token"_s, u"id"_s}));
    QCOMPARE(row->clientId, u"client"_s);
    QCOMPARE(rows().size(), 1);
    QVERIFY(vaultHas(row->id));
    QCOMPARE(text(await(m->broker.fresh(row->id))->token), u"a1"_s);
    QVERIFY(changed.count() >= 1);
    QVERIFY(!m->service.stage({u"salesforce"_s}));
    const QString form = text(m->http.requests().first().secretBody);
    QVERIFY(form.contains(u"code=c1%3D%3D"_s)); // decoded once, encoded once
    QVERIFY(form.contains(u"code_verifier="_s) && !form.contains(u"client_secret"_s));
}

void ConnectionServiceTest::stagesAreToldInOrder()
{
    expectSignIn();
    QList<ConnectStage> stages;
    connect(&m->service, &ConnectionService::stageChanged, this, [this, &stages](const ProviderId &provider) {
        if (const auto stage = m->service.stage(provider))
            stages.append(*stage);
    });
    QVERIFY(signIn());
    QCOMPARE(stages,
        QList({ConnectStage::Preparing, ConnectStage::WaitingForYou, ConnectStage::Checking,
            ConnectStage::Saving}));
}

void ConnectionServiceTest::secondCallSharesTheFirstAndRaisesItsWindow()
{
    m->consent.person = {};
    const ConnectOptions options{.provider = {u"salesforce"_s}};
    const auto first = m->service.connectAccount(options);
    QVERIFY(QTest::qWaitFor([this] { return m->consent.asked.size() == 1; }));
    const auto second = m->service.connectAccount(options);
    QCOMPARE(m->consent.raised, 1);
    m->service.cancel({u"salesforce"_s});
    QCOMPARE(await(first).error().kind, ErrorKind::Cancelled);
    QCOMPARE(await(second).error().kind, ErrorKind::Cancelled);
    QCOMPARE(m->consent.asked.size(), 1);
}

void ConnectionServiceTest::missingClientIdIsMisconfigured()
{
    QVERIFY(await(m->connections.saveSettings({.provider = {u"salesforce"_s}})));
    const auto row = signIn();
    QCOMPARE(row.error().kind, ErrorKind::Misconfigured);
    QCOMPARE(row.error().providerCode, u"client_id_missing"_s);
    QCOMPARE(rows().size(), 0);
    QCOMPARE(m->consent.asked.size(), 0);
}

void ConnectionServiceTest::wrongStateIsRefusedBeforeAnyRequest()
{
    m->consent.person = [](ConsentWay, const ConsentRequest &request) {
        return FakeConsent::callback(request, u"code=c1&state=guessed"_s);
    };
    QCOMPARE(signIn().error().kind, ErrorKind::Protocol);
    QCOMPARE(m->http.requests().size(), 0);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::deniedLeavesNothing()
{
    m->consent.person = [](ConsentWay, const ConsentRequest &request) {
        return FakeConsent::callback(request, u"error=access_denied&state={state}"_s);
    };
    QCOMPARE(signIn().error().kind, ErrorKind::Denied);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::tokenReplyWithoutTokenLeavesNothing()
{
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, "{}"));
    QCOMPARE(signIn().error().kind, ErrorKind::Protocol);
    QCOMPARE(rows().size(), 0);
    QCOMPARE(m->vault.writes, 0);
}

void ConnectionServiceTest::lostExchangeIsNotRepeated()
{
    m->http.expect("POST", tokenUrl).answer(fail(ErrorKind::OutcomeUnknown, u"cut"_s));
    const auto lost = signIn();
    QCOMPARE(lost.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(lost.error().providerCode, u"code_spent"_s);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::hostileInstanceUrlGetsNoToken_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("readable"); // the token reply as a whole is taken, and its grant given back
    const auto row
        = [](const char *url, bool readable) { QTest::newRow(url) << QByteArray(url) << readable; };
    row("https://evil.example", true);
    row("https://x.salesforce.com.evil.example", true);
    row("https://acme.my.salesforce.com:8443", true);
    row("https://evilsalesforce.com", true);
    row("http://localhost:17180", true);
    row("https://127.0.0.1", true);
    row("http://acme.my.salesforce.com", false);
    row("https://acme.my.salesforce.com@evil.example", false);
    row("javascript:alert(1)", false);
}

void ConnectionServiceTest::hostileInstanceUrlGetsNoToken()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, readable);
    m->http.expect("POST", tokenUrl)
        .answer(jsonReply(200, QByteArray(tokenReply).replace("https://acme.my.salesforce.com", url)));
    if (readable)
        expectRevocation();
    QVERIFY(!signIn());
    for (const HttpRequest &request : m->http.requests())
        QCOMPARE(request.url.host(), u"login.salesforce.com"_s);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::identityMustTellTheAccount()
{
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    m->http.expect("GET", userInfoUrl).answer({HttpReply{403, {}, "Bad_OAuth_Token"}});
    expectRevocation();
    QCOMPARE(signIn().error().kind, ErrorKind::Forbidden);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::failingOptionalStepIsNoFailure()
{
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    m->http.expect("GET", userInfoUrl).answer(jsonReply(200, userInfo));
    m->http.expect("GET", queryUrl).answer(jsonReply(403, "[]"));
    QCOMPARE(signIn()->displayName(), u"sales@acme.example"_s);
}

void ConnectionServiceTest::sandboxIsTakenFromTheOrganization()
{
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
    m->http.expect("GET", userInfoUrl).answer(jsonReply(200, userInfo));
    m->http.expect("GET", queryUrl).answer(jsonReply(200, QByteArray(organization).replace("false", "true")));
    QCOMPARE(signIn()->environment, Environment::Sandbox);
}

void ConnectionServiceTest::lockedKeychainIsToldBeforeThePersonSignsIn()
{
    m->vault.fail(ErrorKind::KeychainLocked);
    QCOMPARE(signIn().error().kind, ErrorKind::KeychainLocked);
    QVERIFY(m->consent.asked.isEmpty());
    QVERIFY(await(m->connections.all())->isEmpty());
}

void ConnectionServiceTest::lockedKeychainLeavesNoRowAndNoGrant()
{
    expectSignIn();
    expectRevocation();
    m->vault.writeFails = ErrorKind::KeychainLocked;
    QCOMPARE(signIn().error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::cancelAtEachStageLeavesThingsAsTheyWere_data()
{
    QTest::addColumn<ConnectStage>("stage");
    QTest::newRow("preparing") << ConnectStage::Preparing;
    QTest::newRow("waiting") << ConnectStage::WaitingForYou;
    QTest::newRow("checking") << ConnectStage::Checking;
    QTest::newRow("saving") << ConnectStage::Saving;
}

void ConnectionServiceTest::cancelAtEachStageLeavesThingsAsTheyWere()
{
    QFETCH(ConnectStage, stage);
    if (stage == ConnectStage::Checking) {
        m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply));
        expectRevocation();
    } else if (stage == ConnectStage::Saving) {
        expectSignIn();
        expectRevocation();
    } else if (stage == ConnectStage::WaitingForYou) {
        m->consent.person = {};
    }
    connect(&m->service, &ConnectionService::stageChanged, this, [this, stage](const ProviderId &provider) {
        if (m->service.stage(provider) == stage)
            m->service.cancel(provider);
    });
    QCOMPARE(signIn().error().kind, ErrorKind::Cancelled);
    QCOMPARE(rows().size(), 0);
    QVERIFY(!m->service.stage({u"salesforce"_s}));
}

void ConnectionServiceTest::browserWantedStartsOverWithANewState()
{
    expectSignIn();
    m->consent.person = [](ConsentWay way, const ConsentRequest &request) -> ConsentAnswer {
        if (way == ConsentWay::Embedded)
            return {.kind = ConsentAnswer::Kind::BrowserWanted};
        return FakeConsent::callback(request, u"code=c1&state={state}"_s);
    };
    QVERIFY(signIn());
    QCOMPARE(m->consent.ways, QList({ConsentWay::Embedded, ConsentWay::Browser}));
    QVERIFY(!m->consent.asked[0].authorizeUrl.equals(m->consent.asked[1].authorizeUrl));
}

void ConnectionServiceTest::consentIsToldWhyAccessIsWanted()
{
    expectSignIn();
    allow();
    QVERIFY(signIn());
    QCOMPARE(m->consent.asked.last().reason, m->catalog.find({u"salesforce"_s})->reason);

    QVERIFY(await(m->connections.saveSettings(
        {.provider = {u"salesforce"_s}, .clientId = u"3MVG9"_s, .reason = u"For the fair."_s})));
    expectSignIn();
    QVERIFY(signIn());
    QCOMPARE(m->consent.asked.last().reason, u"For the fair."_s);
}

void ConnectionServiceTest::reconnectKeepsTheIdentity()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) {
        row.phase = ConnectionPhase::NeedsReconnect;
        row.label = u"Mine"_s;
        row.colour = u"#C2410C"_s;
    })));
    expectSignIn();
    const auto row = signIn(m->id);
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QCOMPARE(row->id, m->id);
    QCOMPARE(row->phase, ConnectionPhase::Connected);
    QCOMPARE(row->label, u"Mine"_s);
    QCOMPARE(row->colour, u"#C2410C"_s);
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
    QCOMPARE(rows().size(), 1);
}

void ConnectionServiceTest::reconnectToAnotherAccountIsAskedAbout_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("tenant");
    QTest::newRow("another user") << u"005B"_s << u"00DA"_s;
    QTest::newRow("another org") << u"005A"_s << u"00DB"_s;
}

void ConnectionServiceTest::reconnectToAnotherAccountIsAskedAbout()
{
    QFETCH(QString, account);
    QFETCH(QString, tenant);
    m->connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(m->connections.update(m->id, [&](ConnectionRow &row) {
        row.accountId = account;
        row.tenantId = tenant;
    })));
    expectSignIn();
    const auto asked = m->service.connectAccount({.provider = m_salesforce, .reconnect = m->id});
    QTRY_COMPARE(m->service.stage(m_salesforce, m->id), ConnectStage::AnotherAccount);
    QCOMPARE(m->service.otherAccount(m_salesforce, m->id)->accountLabel, u"sales@acme.example"_s);
    QCOMPARE(m->service.otherAccount(m_salesforce, m->id)->tenantLabel, u"Acme Corp"_s);
    QVERIFY(!asked.isSettled());
    QCOMPARE(rows().size(), 1); // until it is answered, nothing has changed
    QCOMPARE(m->row().accountId, account);
    QCOMPARE(m->row().tenantId, tenant);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
    QCOMPARE(text(m->kept().refreshToken), u"r0"_s);
    expectRevocation();
    m->service.answerOtherAccount(m_salesforce, m->id, AccountAnswer::KeepOld);
    QCOMPARE(await(asked).error().kind, ErrorKind::Cancelled);
}

void ConnectionServiceTest::keepingTheOldAccountTakesTheNewGrantBack_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::newRow("keep the old one") << false;
    QTest::newRow("cancel") << true;
}

void ConnectionServiceTest::keepingTheOldAccountTakesTheNewGrantBack()
{
    QFETCH(bool, cancels);
    const auto asked = reconnectAsAnother();
    expectRevocation();
    if (cancels)
        m->service.cancel(m_salesforce, m->id);
    else
        m->service.answerOtherAccount(m_salesforce, m->id, AccountAnswer::KeepOld);
    QCOMPARE(await(asked).error().kind, ErrorKind::Cancelled);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(m->row().tenantId, u"00DB"_s);
    QCOMPARE(text(m->kept().refreshToken), u"r0"_s);
    QVERIFY(text(m->http.requests().last().secretBody).contains(u"token=r1"_s)); // the new grant, not the old
}

void ConnectionServiceTest::otherAccountBecomesOneOfItsOwn()
{
    const auto asked = reconnectAsAnother();
    m->service.answerOtherAccount(m_salesforce, m->id, AccountAnswer::AddAsAnother);
    const auto row = await(asked);
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QVERIFY(row->id != m->id);
    QCOMPARE(row->tenantId, u"00DA"_s);
    QCOMPARE(row->label, QString()); // that is the other one's
    QCOMPARE(row->tags, QStringList());
    QVERIFY(vaultHas(row->id));
    QCOMPARE(rows().size(), 2);
    QCOMPARE(m->row().tenantId, u"00DB"_s);
    QCOMPARE(m->row().label, u"Mine"_s);
    QVERIFY(m->row().isDefault);
    QCOMPARE(text(m->kept().refreshToken), u"r0"_s);
}

void ConnectionServiceTest::otherAccountTakesTheOldOnesPlace()
{
    const auto asked = reconnectAsAnother();
    expectRevocation();
    m->service.answerOtherAccount(m_salesforce, m->id, AccountAnswer::Replace);
    const auto row = await(asked);
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QTRY_COMPARE(rows().size(), 1);
    const ConnectionRow left = rows().first();
    QCOMPARE(left.id, row->id);
    QVERIFY(left.id != m->id); // who names the old one's id meant the old account
    QCOMPARE(left.tenantId, u"00DA"_s);
    QCOMPARE(left.label, u"Mine"_s);
    QCOMPARE(left.tags, QStringList{u"emea"_s});
    QVERIFY(left.isDefault);
    QVERIFY(vaultHas(left.id));
    QVERIFY(!vaultHas(m->id));
    QVERIFY(text(m->http.requests().last().secretBody).contains(u"token=r0"_s)); // the old grant, not the new
}

void ConnectionServiceTest::otherAccountThatIsKnownIsRenewed()
{
    ConnectionRow known{
        .id = {u"known"_s}, .provider = m_salesforce, .phase = ConnectionPhase::NeedsReconnect};
    known.accountId = u"005A"_s;
    known.tenantId = u"00DA"_s;
    known.label = u"Known"_s;
    QVERIFY(await(m->connections.save(known)));
    const auto asked = reconnectAsAnother();
    m->service.answerOtherAccount(m_salesforce, m->id, AccountAnswer::AddAsAnother);
    const auto row = await(asked);
    QCOMPARE(row->id, known.id);
    QCOMPARE(row->phase, ConnectionPhase::Connected);
    QCOMPARE(row->label, u"Known"_s);
    QCOMPARE(rows().size(), 2);
}

void ConnectionServiceTest::disconnectEndsTheQuestion()
{
    const auto asked = reconnectAsAnother();
    expectRevocation(); // both grants, in either order
    expectRevocation();
    QVERIFY(await(m->service.disconnectAccount(m->id)));
    QCOMPARE(await(asked).error().kind, ErrorKind::Cancelled);
    QCOMPARE(rows().size(), 0);
    QVERIFY(!m->service.stage(m_salesforce, m->id));
}

void ConnectionServiceTest::consentAfterTheConnectionWasRemovedLeavesNothing()
{
    // The person removes the connection in another program, and then finishes the sign-in that renews it.
    m->connectSalesforce(tokenSet("old", "r0"));
    expectSignIn();
    m->consent.person = [this](ConsentWay, const ConsentRequest &request) {
        (void)await(m->connections.remove(m->id));
        (void)await(m->vault.erase(VaultKey::forConnection(m->id)));
        return FakeConsent::callback(request, u"code=c1&state={state}"_s);
    };
    expectRevocation();
    const auto row = signIn(m->id);
    QCOMPARE(row.error().kind, ErrorKind::NotFound);
    QCOMPARE(rows().size(), 0);
    QVERIFY(!vaultHas(m->id));
    QVERIFY(text(m->http.requests().last().secretBody).contains(u"token=r1"_s));
}

void ConnectionServiceTest::sameUserAtTwoServersIsTwoConnections()
{
    // Ids of a self-run server are its own: both have a user 1.
    ConnectionRow one{.id = {u"one"_s}, .provider = {u"gitlab"_s}, .phase = ConnectionPhase::Connected};
    one.accountId = u"1"_s;
    one.loginHost = u"gitlab.one.example"_s;
    QVERIFY(await(m->connections.save(one)));
    QVERIFY(await(m->connections.saveSettings({.provider = {u"gitlab"_s}, .clientId = u"client"_s})));
    m->http.expect("GET", u"https://gitlab.two.example/"_s)
        .answer(jsonReply(200, {})); // a typed domain is tried
    m->http.expect("POST", u"https://gitlab.two.example/oauth/token"_s)
        .answer(jsonReply(200, R"({"access_token":"a2","refresh_token":"r2","token_type":"Bearer"})"));
    m->http.expect("GET", u"https://gitlab.two.example/api/v4/user"_s)
        .answer(jsonReply(200, R"({"id":1,"username":"robin","name":"Robin"})"));
    const auto row = await(m->service.connectAccount(
        {.provider = {u"gitlab"_s}, .loginHost = u"gitlab.two.example"_s, .way = ConsentWay::Browser}));
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QVERIFY(row->id != one.id);
    QCOMPARE(rows().size(), 2);
}

void ConnectionServiceTest::newConnectionLooksLikeNoOther()
{
    for (const QString &colour : connectionColours().first(3)) {
        QVERIFY(await(m->connections.save({.id = {colour},
            .provider = {u"gitlab"_s},
            .phase = ConnectionPhase::Connected,
            .colour = colour})));
    }
    expectSignIn();
    const auto row = signIn();
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QCOMPARE(row->colour, connectionColours().at(3));
}

void ConnectionServiceTest::renewedSignInEndsTheOneBeforeIt_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<bool>("ends");
    QTest::newRow("another token") << u"r0"_s << true;
    QTest::newRow("the same token again") << u"r1"_s << false;
}

void ConnectionServiceTest::renewedSignInEndsTheOneBeforeIt()
{
    QFETCH(QString, held);
    QFETCH(bool, ends);
    m->connectSalesforce(tokenSet("old", qPrintable(held)));
    expectSignIn();
    if (ends)
        expectRevocation();
    const auto row = signIn(m->id);
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QTRY_COMPARE(m->http.requests().size(), ends ? 4 : 3);
    if (ends)
        QVERIFY(text(m->http.requests().last().secretBody).contains(u"token=r0"_s));
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
}

void ConnectionServiceTest::sameAccountTwiceIsOneConnection()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    expectSignIn();
    expectRevocation(); // of the older sign-in, which would count against the ceiling
    const auto row = signIn();
    QTRY_COMPARE(m->http.requests().size(), 4);
    QCOMPARE(row->id, m->id);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
}

void ConnectionServiceTest::orphanIsErasedAtStart()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.phase = ConnectionPhase::Connecting; })));
    m->vault.eraseFails = ErrorKind::KeychainLocked;
    QVERIFY(await(m->service.recover()));
    QCOMPARE(rows().size(), 1); // the row is what makes the item findable: it goes last
    m->vault.heal();
    QVERIFY(await(m->service.recover()));
    QCOMPARE(rows().size(), 0);
    QVERIFY(!vaultHas(m->id));
}

void ConnectionServiceTest::signInOfAnotherProgramIsNoOrphan()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.phase = ConnectionPhase::Connecting; })));
    const auto theirs = RefreshLock::tryNow(signInLock(m->lockFolder, m->id));
    QVERIFY(theirs);
    QVERIFY(await(m->service.recover()));
    QCOMPARE(rows().size(), 1);
    QVERIFY(vaultHas(m->id));
}

void ConnectionServiceTest::thisRunOnlyEndsWithItsProcess()
{
    expectSignIn();
    m->vault.fail(ErrorKind::KeychainUnavailable);
    const auto row = await(m->service.connectAccount({.provider = {u"salesforce"_s}, .thisRunOnly = true}));
    QVERIFY(row && row->thisRunOnly);
    QVERIFY(await(m->service.recover()));
    QCOMPARE(rows().first().phase, ConnectionPhase::Connected); // this process lives
    QVERIFY(await(m->broker.erase(row->id))); // as its end would
    QVERIFY(await(m->service.recover()));
    QCOMPARE(rows().first().phase, ConnectionPhase::NeedsReconnect);
    QCOMPARE(rows().first().reasonCode, u"this_run_only"_s);
}

void ConnectionServiceTest::testNotesWhatTheProviderSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("alive") << 200 << "{}"_ba << QString();
    QTest::newRow("offline") << 0 << ""_ba << u"offline"_s;
    QTest::newRow("down") << 503 << ""_ba << u"unavailable"_s;
    QTest::newRow("no API") << 403 << "[]"_ba << u"forbidden"_s;
    QTest::newRow("no REST")
        << 401
        << R"([{"errorCode":"INVALID_SESSION_ID","message":"This session is not valid for use with the REST API"}])"_ba
        << u"forbidden"_s;
}

void ConnectionServiceTest::testNotesWhatTheProviderSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    HttpReply answer = jsonReply(status, body);
    answer.headers.set("Sforce-Limit-Info", "api-usage=18/5000");
    const Result<HttpReply> reply
        = status == 0 ? Result<HttpReply>(fail(ErrorKind::Offline, u"x"_s)) : answer;
    m->connectSalesforce(tokenSet("old", "r0"));
    m->http.expect("GET", aliveUrl).answer(reply);
    const auto row = await(m->service.test(m->id));
    QVERIFY(row);
    QCOMPARE(row->lastErrorKind, kind);
    QCOMPARE(row->phase, ConnectionPhase::Connected);
    QCOMPARE(row->offlineSince.has_value(), kind == u"offline"_s);
    QCOMPARE(row->apiUsed, kind.isEmpty() ? 18 : -1);
}

void ConnectionServiceTest::disconnectRevokesAndErases()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    expectRevocation();
    const auto outcome = await(m->service.disconnectAccount(m->id));
    QVERIFY(outcome && outcome->revoked && outcome->erased && !outcome->revokeError && !outcome->eraseError);
    QVERIFY(text(m->http.requests().first().secretBody).contains(u"token=r0"_s));
    QCOMPARE(rows().size(), 0);
    QVERIFY(!vaultHas(m->id));
}

void ConnectionServiceTest::disconnectOfflineIsGoneOnWithAtStart()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->http.expect("POST", revokeUrl).answer(fail(ErrorKind::Offline, u"x"_s));
    const auto outcome = await(m->service.disconnectAccount(m->id));
    QVERIFY(outcome && !outcome->revoked && !outcome->erased);
    QCOMPARE(outcome->revokeError->kind, ErrorKind::Offline);
    QCOMPARE(m->row().phase, ConnectionPhase::Removing);
    QCOMPARE(m->row().reasonCode, u"not_revoked"_s);
    QCOMPARE(await(m->broker.fresh(m->id)).error().kind, ErrorKind::NotFound);
    expectRevocation();
    QVERIFY(await(m->service.recover()));
    QCOMPARE(rows().size(), 0);
    QVERIFY(!vaultHas(m->id));
}

void ConnectionServiceTest::disconnectWithALockedKeychainKeepsATombstone()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->vault.fail(ErrorKind::KeychainLocked);
    const auto outcome = await(m->service.disconnectAccount(m->id));
    QVERIFY(outcome && !outcome->revoked && !outcome->erased);
    QCOMPARE(m->row().phase, ConnectionPhase::Removing);
    m->vault.heal();
    expectRevocation();
    QVERIFY(await(m->service.disconnectAccount(m->id))->erased); // "Try now"
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::refusedRevocationErasesAndStaysToSaySo()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->http.expect("POST", revokeUrl).answer(jsonReply(400, R"({"error":"unsupported_token_type"})"));
    const auto outcome = await(m->service.disconnectAccount(m->id));
    QVERIFY(outcome && !outcome->revoked && outcome->erased && outcome->revokeError && outcome->leftValid);
    QVERIFY(!vaultHas(m->id));
    QCOMPARE(m->row().reasonCode, QString(removal::stillValid));
    QVERIFY(!m->row().stillValidUntil);
    QVERIFY(await(m->service.recover())); // tells, and asks nobody again
    QCOMPARE(rows().size(), 1);
    m->vault.fail(ErrorKind::KeychainLocked); // what was erased needs no keychain
    QVERIFY(await(m->service.removeAnyway(m->id))); // "Got it"
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::missingRevocationIsToldToo()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.revocationEndpoint.clear(); })));
    const auto outcome = await(m->service.disconnectAccount(m->id));
    QVERIFY(outcome && outcome->erased && outcome->leftValid);
    QCOMPARE(m->row().reasonCode, QString(removal::stillValid));
}

void ConnectionServiceTest::accessThatEndsByItselfSaysWhen()
{
    TokenSet tokens = tokenSet("old", "");
    tokens.expiresAt = m->clock.now() + 2h;
    m->connectSalesforce(tokens);
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.revocationEndpoint.clear(); })));
    QVERIFY(await(m->service.disconnectAccount(m->id)));
    QCOMPARE(m->row().stillValidUntil, tokens.expiresAt);
}

void ConnectionServiceTest::grantTheProviderEndedLeavesNothingToTell()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) {
        row.phase = ConnectionPhase::NeedsReconnect;
        row.reasonCode = u"invalid_grant"_s;
    })));
    m->http.expect("POST", revokeUrl).answer(jsonReply(400, R"({"error":"unsupported_token_type"})"));
    const auto outcome = await(m->service.disconnectAccount(m->id));
    QVERIFY(outcome && outcome->erased && !outcome->leftValid);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::notErasedSaysThatTheProviderDidItsPart()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->vault.eraseFails = ErrorKind::KeychainLocked;
    expectRevocation();
    const auto outcome = await(m->service.disconnectAccount(m->id));
    QVERIFY(outcome && outcome->revoked && !outcome->erased);
    QCOMPARE(m->row().reasonCode, QString(removal::notErased));
    m->vault.heal();
    QVERIFY(await(m->service.disconnectAccount(m->id))->erased); // and the provider is not asked again
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::removeAnywayEndsWhatWaitsForAHostThatIsGone()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->http.expect("POST", revokeUrl).answer(fail(ErrorKind::Offline, u"no such host"_s));
    QVERIFY(await(m->service.disconnectAccount(m->id)));
    QCOMPARE(m->row().reasonCode, QString(removal::notRevoked));
    QVERIFY(vaultHas(m->id));
    const auto outcome = await(m->service.removeAnyway(m->id));
    QVERIFY(outcome && outcome->erased && !outcome->revoked);
    QCOMPARE(rows().size(), 0);
    QVERIFY(!vaultHas(m->id));
}

void ConnectionServiceTest::removeAnywayAfterAnEraseThatFailedTwice()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->vault.fail(ErrorKind::KeychainUnavailable);
    QVERIFY(await(m->service.disconnectAccount(m->id)));
    QCOMPARE(m->row().reasonCode, QString(removal::notRevoked)); // the token could not be read
    QVERIFY(await(m->service.removeAnyway(m->id)));
    QCOMPARE(m->row().reasonCode, QString(removal::neither)); // said so, once
    QVERIFY(await(m->service.removeAnyway(m->id)));
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::removalIsToldWhileItGoesOn()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->http.expect("POST", revokeUrl).answer(jsonReply(200, {})).after(m->clock, 3s);
    QVERIFY(!m->service.isDisconnecting(m->id));
    const QSignalSpy changed(&m->service, &ConnectionService::connectionsChanged);
    const auto removed = m->service.disconnectAccount(m->id);
    QVERIFY(m->service.isDisconnecting(m->id));
    QCOMPARE(changed.count(), 1);
    QVERIFY(QTest::qWaitFor([this] { return m->http.requests().size() == 1; }));
    QCOMPARE(m->row().phase, ConnectionPhase::Removing);
    QCOMPARE(m->row().reasonCode, QString());
    m->clock.advance(3s);
    QVERIFY(await(removed));
    QTRY_VERIFY(!m->service.isDisconnecting(m->id));
}

void ConnectionServiceTest::thisRunOnlyIsRemovedWithoutAKeychain()
{
    expectSignIn();
    m->vault.fail(ErrorKind::KeychainUnavailable);
    const auto row = await(m->service.connectAccount({.provider = {u"salesforce"_s}, .thisRunOnly = true}));
    QVERIFY(row);
    expectRevocation();
    const auto outcome = await(m->service.disconnectAccount(row->id));
    QVERIFY(outcome && outcome->revoked && outcome->erased);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::disconnectCancelsASignInThatRenewsIt()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->consent.person = {};
    const auto renewed = m->service.connectAccount({.provider = {u"salesforce"_s}, .reconnect = m->id});
    QVERIFY(QTest::qWaitFor([this] { return m->consent.asked.size() == 1; }));
    expectRevocation();
    QVERIFY(await(m->service.disconnectAccount(m->id)));
    QCOMPARE(await(renewed).error().kind, ErrorKind::Cancelled);
    QCOMPARE(rows().size(), 0);
}

void ConnectionServiceTest::signInThatEndsDuringADisconnectChangesNothing()
{
    // Another program removes the connection while this one's sign-in comes to its end.
    m->connectSalesforce(tokenSet("old", "r0"));
    m->http.expect("POST", tokenUrl).answer(jsonReply(200, tokenReply)).after(m->clock, 1s);
    m->http.expect("GET", userInfoUrl).answer(jsonReply(200, userInfo));
    m->http.expect("GET", queryUrl).answer(jsonReply(200, organization));
    const auto renewed = m->service.connectAccount({.provider = {u"salesforce"_s}, .reconnect = m->id});
    QVERIFY(QTest::qWaitFor([this] { return m->http.requests().size() == 1; }));
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; })));
    expectRevocation(); // of the grant that nobody will use
    m->clock.advance(1s);
    QVERIFY(m->turnUntil([&] { return renewed.isSettled(); }));
    QCOMPARE(await(renewed).error().kind, ErrorKind::NotFound);
    QCOMPARE(m->row().phase, ConnectionPhase::Removing);
    QCOMPARE(text(m->kept().refreshToken), u"r0"_s);
    QVERIFY(text(m->http.requests().last().secretBody).contains(u"token=r1"_s));
}

void ConnectionServiceTest::connectRightAfterCancelStartsAnew()
{
    m->consent.person = {};
    const ConnectOptions options{.provider = {u"salesforce"_s}};
    const auto first = m->service.connectAccount(options);
    QVERIFY(QTest::qWaitFor([this] { return m->consent.asked.size() == 1; }));
    m->service.cancel(options.provider);
    allow();
    expectSignIn();
    const auto second = m->service.connectAccount(options);
    QCOMPARE(await(first).error().kind, ErrorKind::Cancelled);
    QVERIFY(await(second));
    QCOMPARE(rows().size(), 1);
}

void ConnectionServiceTest::unmatchedErrorIsToldWhileTheBrowserIsWaitedFor()
{
    m->consent.person = {};
    const ProviderId provider{u"salesforce"_s};
    const auto task = m->service.connectAccount({.provider = provider, .way = ConsentWay::Browser});
    QVERIFY(QTest::qWaitFor([this] { return m->consent.asked.size() == 1; }));
    QVERIFY(!m->service.sawUnmatchedError(provider));
    const QSignalSpy changed(&m->service, &ConnectionService::stageChanged);
    m->consent.asked.first().onUnmatchedError();
    m->consent.asked.first().onUnmatchedError();
    QVERIFY(m->service.sawUnmatchedError(provider));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m->service.stage(provider), ConnectStage::WaitingForBrowser);
    m->service.cancel(provider);
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
    m->consent.asked.first().onUnmatchedError(); // late, and nobody is there
    QVERIFY(!m->service.sawUnmatchedError(provider));
}

void ConnectionServiceTest::missingBrowserIsToldWhileItIsWaitedFor()
{
    m->consent.person = {};
    const ProviderId provider{u"salesforce"_s};
    const auto task = m->service.connectAccount({.provider = provider, .way = ConsentWay::Browser});
    QVERIFY(QTest::qWaitFor([this] { return m->consent.asked.size() == 1; }));
    QVERIFY(!m->service.isBrowserMissing(provider));
    const QSignalSpy changed(&m->service, &ConnectionService::stageChanged);
    m->consent.asked.first().onNotOpened();
    QVERIFY(m->service.isBrowserMissing(provider));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!task.isSettled()); // the link can be copied
    m->service.cancel(provider);
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
    QVERIFY(!m->service.isBrowserMissing(provider));
}

void ConnectionServiceTest::typedDomainIsTriedBeforeAnythingOpens_data()
{
    QTest::addColumn<int>("status"); // 0: none came, for this reason
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("code");
    const QString silent = u"login_host_silent"_s;
    QTest::newRow("answers") << 302 << ErrorKind::Protocol << true << QString();
    QTest::newRow("answers with an error") << 404 << ErrorKind::Protocol << true << QString();
    QTest::newRow("hangs up") << 0 << ErrorKind::OutcomeUnknown << true << QString();
    QTest::newRow("no such name") << 0 << ErrorKind::Offline << false << silent;
    QTest::newRow("a bad certificate") << 0 << ErrorKind::Insecure << false << QString();
    QTest::newRow("a proxy in the way")
        << 0 << ErrorKind::Offline << false << u"proxy_authentication_required"_s;
}

void ConnectionServiceTest::typedDomainIsTriedBeforeAnythingOpens()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, opens);
    QFETCH(const QString, code);
    const Result<HttpReply> answer = status > 0
        ? Result<HttpReply>(jsonReply(status, {}))
        : fail(Error{
            .kind = kind, .detail = u"-"_s, .providerCode = code.startsWith("proxy_"_L1) ? code : QString()});
    const QString host = u"acme.my.salesforce.com"_s;
    m->http.expect("GET", u"https://acme.my.salesforce.com/"_s).answer(answer);
    if (opens) {
        m->http.expect("POST", u"https://acme.my.salesforce.com/services/oauth2/token"_s)
            .answer(jsonReply(200, tokenReply));
        m->http.expect("GET", userInfoUrl).answer(jsonReply(200, userInfo));
        m->http.expect("GET", queryUrl).answer(jsonReply(200, organization));
    }
    const auto row = await(m->service.connectAccount({.provider = {u"salesforce"_s}, .loginHost = host}));
    QCOMPARE(row.has_value(), opens);
    QCOMPARE(m->consent.asked.size(), opens ? 1 : 0);
    if (!row)
        QCOMPARE(row.error().providerCode, code);
}

void ConnectionServiceTest::signInThatCannotBeLockedDoesNotBegin()
{
    const QString locks = m->folder.filePath(u"locks"_s);
    QDir(locks).removeRecursively();
    QFile inTheWay(locks);
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    const auto row = signIn();
    QCOMPARE(row.error().kind, ErrorKind::Storage);
    QVERIFY(row.error().providerText.startsWith(locks));
    QCOMPARE(rows().size(), 0);
    QCOMPARE(m->consent.asked.size(), 0);
}

void ConnectionServiceTest::goodCheckDoesNotHideUnsavedTokens()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", tokenUrl)
        .answer(jsonReply(200, R"({"access_token":"new","refresh_token":"r2","token_type":"Bearer"})"));
    QVERIFY(await(m->broker.replace(m->id, secret("old"))));
    m->http.expect("GET", aliveUrl).answer(jsonReply(200, "{}"));
    const auto checked = await(m->service.test(m->id));
    QVERIFY(checked && checked->lastErrorKind.isEmpty());
    QVERIFY(checked->tokensUnsaved);
    m->vault.heal();
    m->http.expect("GET", aliveUrl).answer(jsonReply(200, "{}"));
    QVERIFY(!await(m->service.test(m->id))->tokensUnsaved); // it tried again by itself
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
}

void ConnectionServiceTest::olderItemOfAThisRunConnectionIsErasedAtStart()
{
    m->connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) {
        row.thisRunOnly = true;
        row.vaultItemLeft = true;
    })));
    QVERIFY(await(m->service.recover()));
    QVERIFY(!vaultHas(m->id));
    QVERIFY(!m->row().vaultItemLeft);
    QCOMPARE(m->row().phase, ConnectionPhase::NeedsReconnect);
}

void ConnectionServiceTest::closedProviderAsksNobodyAndCanBeDisconnected_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("code");
    QTest::newRow("not allowed") << R"({"allowedProviders":["github"]})"_ba << u"forbidden_by_policy"_s;
    QTest::newRow("policy that cannot be used") << "nonsense"_ba << u"policy_broken"_s;
}

void ConnectionServiceTest::closedProviderAsksNobodyAndCanBeDisconnected()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, code);
    expectSignIn();
    const auto row = signIn();
    QVERIFY(row);
    QVERIFY(m->setPolicy(policy));
    const qsizetype asked = m->http.requests().size();
    for (const ConnectionId &reconnect : {ConnectionId(), row->id}) {
        const auto refused = signIn(reconnect);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QCOMPARE(refused.error().providerCode, code);
    }
    QCOMPARE(m->http.requests().size(), asked);
    QCOMPARE(rows().size(), 1);
    expectRevocation();
    QVERIFY(await(m->service.disconnectAccount(row->id))->revoked);
    QCOMPARE(rows().size(), 0);
}

QTEST_GUILESS_MAIN(ConnectionServiceTest)
#include "tst_connectionservice.moc"
