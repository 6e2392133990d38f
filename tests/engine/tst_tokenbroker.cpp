#include "engine/refreshlock.h"
#include "enginefixture.h"
#include "support/fault.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString endpoint = u"https://login.salesforce.com/services/oauth2/token"_s;

QByteArray reply(const QByteArray &access, const QByteArray &extra = {})
{
    return R"({"access_token":")" + access + R"(","token_type":"Bearer","issued_at":"1790000001000")" + extra
        + "}";
}

const QByteArray deadGrant
    = R"({"error":"invalid_grant","error_description":"expired access/refresh token"})";
const QByteArray busyGrant
    = R"({"error":"invalid_grant","error_description":"token request is already being processed"})";

} // namespace

class TokenBrokerTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m.emplace();
        m->connectSalesforce(tokenSet("old", "r1"));
        m_broker.emplace(m->brokerParts(), m->lockFolder);
    }
    void cleanup()
    {
        QCOMPARE(m->http.problems(), QStringList());
        m_other.reset();
        m_broker.reset();
        m.reset();
    }

    void storedTokenIsServedWithoutARequest();
    void refreshIsSharedByTenCallers();
    void rejectedTokenThatWasReplacedAlreadyCostsNoRequest();
    void twoProcessesMakeOneRequest();
    void rotatedTokenIsStoredBeforeItIsServed();
    void newInstanceUrlIsSavedWithTheTokens_data();
    void newInstanceUrlIsSavedWithTheTokens();
    void foreignInstanceUrlIsNotKept_data();
    void foreignInstanceUrlIsNotKept();
    void endpointAndHostAreThoseOfTheRow_data();
    void endpointAndHostAreThoseOfTheRow();
    void deadGrantNeedsReconnectAndDeletesNothing();
    void grantRotatedElsewhereIsNotDead();
    void transientInvalidGrantIsTriedAgainAfterAPause();
    void transientInvalidGrantTwiceIsOnlyTrouble();
    void serviceTroubleNeverDisconnects_data();
    void serviceTroubleNeverDisconnects();
    void lostAnswerIsRepeatedOnceWithTheSameToken();
    void lockedKeychainLeavesEverythingAsItWas_data() { addFaultRow("fault 62: keyring locked in mid-run"); }
    void lockedKeychainLeavesEverythingAsItWas();
    void surelyMissingTokenNeedsReconnect();
    void expiryFollowsTheClock_data();
    void expiryFollowsTheClock();
    void wallClockSetBackDoesNotReviveAToken();
    void wallClockSetForwardCostsOneRefresh();
    void shortLivedTokenIsServedAfterItsRefresh();
    void tokenThatCannotBeSavedIsServedAndSavedLater();
    void unsavedTokenKeepsOtherProcessesFromTheOldOne();
    void refreshAnsweredAfterDisconnectIsThrownAway();
    void retiredConnectionServesNobody();
    void adoptedTokensReplaceARunningRefresh();
    void adoptionKeepsCallersFromTheOldTokens();
    void refreshDuringAThisRunAdoptionPresentsNoOldToken();
    void lateRefreshIsKeptWhenTheNewSignInFails();
    void lateRefreshForThisRunNeverReachesTheVault();
    void saveTimerDoesNotWriteOverAnAdoption();
    void unsavedTokensSurviveARefreshThatFailed();
    void unsavedIsNotedUntilSaved();
    void saveAllTriesOnceAndNamesWhatIsLost();
    void saveAllWaitsForARefreshUnderWay();
    void noteOfADeadProcessIsCleared();
    void adoptIsRefusedOnceRetired();
    void tokensForThisRunNeverReachTheVault();
    void thisRunOnlyErasesTheOlderItem();
    void olderItemIsErasedOnceTheVaultCanBeAsked();
    void olderItemIsErasedAtTheLatestByErase();
    void keptInVaultAgainIsNotErased();
    void secondThisRunSignInKeepsTheLock();
    void grantWithoutRefreshTokenEndsWithItsAccessToken();
    void clientSecretOfAnotherAppIsNotSent();

private:
    Task<AccessToken> replaceOld(TokenBroker &broker) { return broker.replace(m->id, secret("old")); }
    /// Asked for, and answered in a second with this token and r2.
    Task<AccessToken> refreshUnderWay(const char *token)
    {
        m->http.expect("POST", endpoint)
            .answer(jsonReply(200, reply(token, R"(,"refresh_token":"r2")")))
            .after(m->clock, 1s);
        const auto waiting = replaceOld(*m_broker);
        (void)QTest::qWaitFor([this] { return m->http.requests().size() == 1; });
        return waiting;
    }
    /// Locks are waited for by the clock.
    template<typename T>
    Result<T> settled(const Task<T> &task)
    {
        (void)m->turnUntil([&] { return task.isSettled(); });
        return await(task);
    }
    [[nodiscard]] QString sentForm(int request) const
    {
        return text(m->http.requests().at(request).secretBody);
    }

    std::optional<EngineFixture> m;
    std::optional<TokenBroker> m_broker;
    std::optional<TokenBroker> m_other; ///< as another process has it: same folder, same vault
};

void TokenBrokerTest::storedTokenIsServedWithoutARequest()
{
    const auto token = await(m_broker->fresh(m->id));
    QVERIFY(token);
    QCOMPARE(text(token->token), u"old"_s);
    QCOMPARE(token->instanceUrl, QUrl(u"https://acme.my.salesforce.com"_s));
    const int reads = m->vault.reads;
    QVERIFY(await(m_broker->fresh(m->id)));
    QCOMPARE(m->vault.reads, reads); // from memory
}

void TokenBrokerTest::refreshIsSharedByTenCallers()
{
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new")));
    QList<Task<AccessToken>> calls;
    for (int i = 0; i < 10; ++i)
        calls.append(replaceOld(*m_broker));
    for (const auto &call : std::as_const(calls))
        QCOMPARE(text(await(call)->token), u"new"_s);
    QCOMPARE(m->http.requests().size(), 1);
}

void TokenBrokerTest::rejectedTokenThatWasReplacedAlreadyCostsNoRequest()
{
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new")));
    QVERIFY(await(replaceOld(*m_broker)));
    QCOMPARE(text(await(replaceOld(*m_broker))->token), u"new"_s);
}

void TokenBrokerTest::twoProcessesMakeOneRequest()
{
    m_other.emplace(m->brokerParts(), m->lockFolder);
    m->http.expect("POST", endpoint)
        .answer(jsonReply(200, reply("new", R"(,"refresh_token":"r2")")))
        .after(m->clock, 200ms);
    const auto first = replaceOld(*m_broker);
    const auto second = replaceOld(*m_other);
    QVERIFY(m->turnUntil([&] { return first.isSettled() && second.isSettled(); }));
    QCOMPARE(text(await(first)->token), u"new"_s);
    QCOMPARE(text(await(second)->token), u"new"_s);
    QCOMPARE(m->http.requests().size(), 1);
}

void TokenBrokerTest::rotatedTokenIsStoredBeforeItIsServed()
{
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"refresh_token":"r2")")));
    const QSignalSpy refreshed(&*m_broker, &TokenBroker::refreshed);
    QString storedAtThatTime;
    QObject context;
    replaceOld(*m_broker).finally(
        &context, [&](const Result<AccessToken> &) { storedAtThatTime = u"served"_s; });
    QVERIFY(QTest::qWaitFor([&] { return m->vault.writes == 2 || !storedAtThatTime.isEmpty(); }));
    QCOMPARE(storedAtThatTime, QString()); // written first
    QVERIFY(QTest::qWaitFor([&] { return !storedAtThatTime.isEmpty(); }));
    QCOMPARE(text(m->kept().accessToken), u"new"_s);
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
    QCOMPARE(refreshed.count(), 1);
}

void TokenBrokerTest::newInstanceUrlIsSavedWithTheTokens_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("fault 55: the org was renamed") << "https://acme2.my.salesforce.com"_ba;
    QTest::newRow("fault 55: the org became a sandbox") << "https://acme--dev.sandbox.my.salesforce.com"_ba;
}

void TokenBrokerTest::newInstanceUrlIsSavedWithTheTokens()
{
    QFETCH(QByteArray, url);
    const QUrl moved = QUrl::fromEncoded(url);
    m->http.expect("POST", endpoint)
        .answer(jsonReply(200, reply("new", R"(,"scope":"api id","instance_url":")" + url + '"')));
    QCOMPARE(await(replaceOld(*m_broker))->instanceUrl, moved);
    QCOMPARE(m->kept().instanceUrl, moved);
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s); // none came: the old one stays
    QCOMPARE(m->row().instanceUrl, moved);
    QCOMPARE(m->row().scopesGranted, QStringList({u"api"_s, u"id"_s}));
}

void TokenBrokerTest::foreignInstanceUrlIsNotKept_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("fault 55: elsewhere") << "https://evil.example"_ba;
    QTest::newRow("fault 55: suffix") << "https://x.salesforce.com.evil.example"_ba;
    QTest::newRow("fault 55: http") << "http://acme.my.salesforce.com"_ba;
    QTest::newRow("fault 55: port") << "https://acme.my.salesforce.com:444"_ba;
    QTest::newRow("fault 55: user info") << "https://acme.my.salesforce.com@evil.example"_ba;
    QTest::newRow("fault 55: loopback") << "http://localhost:17180"_ba;
}

void TokenBrokerTest::foreignInstanceUrlIsNotKept()
{
    QFETCH(QByteArray, url);
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"instance_url":")" + url + '"')));
    const auto token = await(replaceOld(*m_broker));
    if (token) { // refused by the token reader already, or here; never followed
        QCOMPARE(token->instanceUrl, QUrl(u"https://acme.my.salesforce.com"_s));
        QCOMPARE(m->row().lastErrorCode, u"foreign_instance_url"_s);
    }
    QCOMPARE(m->kept().instanceUrl, QUrl(u"https://acme.my.salesforce.com"_s));
    QCOMPARE(m->row().instanceUrl, QUrl(u"https://acme.my.salesforce.com"_s));
}

void TokenBrokerTest::endpointAndHostAreThoseOfTheRow_data()
{
    QTest::addColumn<QString>("changed"); // the definition, after the connection was made
    QTest::newRow("the definition says another than the row") << QString();
    QTest::newRow("fault 58: the definition changes under us") << u"https://evil.example/token"_s;
}

void TokenBrokerTest::endpointAndHostAreThoseOfTheRow()
{
    QFETCH(QString, changed);
    if (!changed.isEmpty()) {
        QFile own(m->folder.filePath(u"salesforce.json"_s));
        QFile bundled(u":/providers/salesforce.json"_s);
        QVERIFY(own.open(QIODevice::WriteOnly) && bundled.open(QIODevice::ReadOnly));
        own.write(bundled.readAll().replace("https://{host}/services/oauth2/token", changed.toUtf8()));
        own.close();
        m->catalog = ProviderCatalog({}, m->folder.path());
        QCOMPARE(m->catalog.find({u"salesforce"_s})->tokenEndpoint, changed);
    }
    const auto change = [](ConnectionRow &row) {
        row.loginHost = u"acme.my.salesforce.com"_s;
        row.tokenEndpoint = u"https://{host}/custom/token"_s;
        row.clientId = u"my client"_s;
    };
    QVERIFY(await(m->connections.update(m->id, change)));
    m->http.expect("POST", u"https://acme.my.salesforce.com/custom/token"_s)
        .answer(jsonReply(200, reply("new")));
    QVERIFY(await(replaceOld(*m_broker)));
    QVERIFY(sentForm(0).contains(u"client_id=my"_s));
    QVERIFY(sentForm(0).contains(u"refresh_token=r1"_s));
    QVERIFY(m->http.requests().first().url.query().isEmpty());
}

void TokenBrokerTest::deadGrantNeedsReconnectAndDeletesNothing()
{
    m->http.expect("POST", endpoint).answer(jsonReply(400, deadGrant));
    const QSignalSpy ended(&*m_broker, &TokenBroker::grantEnded);
    const auto token = await(replaceOld(*m_broker));
    QCOMPARE(token.error().kind, ErrorKind::NeedsReconnect);
    QCOMPARE(m->row().phase, ConnectionPhase::NeedsReconnect);
    QCOMPARE(m->row().reasonCode, u"invalid_grant"_s);
    QVERIFY(m->row().checkedAt == m->clock.now()); // when its end was learnt, which the card tells
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
    QCOMPARE(m->vault.erasures, 0);
    QCOMPARE(ended.count(), 1);
    // And from then on nobody asks the provider again.
    QCOMPARE(await(m_broker->fresh(m->id)).error().providerCode, u"invalid_grant"_s);
}

void TokenBrokerTest::grantRotatedElsewhereIsNotDead()
{
    m->http.expect("POST", endpoint).answer(jsonReply(400, deadGrant)).after(m->clock, 100ms);
    const auto task = replaceOld(*m_broker);
    QVERIFY(QTest::qWaitFor([&] { return m->http.requests().size() == 1; }));
    m->keep(tokenSet("theirs", "r2")); // a program that knows no lock
    QVERIFY(m->turnUntil([&] { return task.isSettled(); }));
    QCOMPARE(text(await(task)->token), u"theirs"_s);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
}

void TokenBrokerTest::transientInvalidGrantIsTriedAgainAfterAPause()
{
    m->http.expect("POST", endpoint).answer(jsonReply(400, busyGrant));
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new")));
    const auto task = replaceOld(*m_broker);
    QVERIFY(QTest::qWaitFor([&] { return m->http.requests().size() == 1; }));
    QTest::qWait(0);
    QCOMPARE(m->http.requests().size(), 1);
    QVERIFY(m->turnUntil([&] { return task.isSettled(); }));
    QCOMPARE(text(await(task)->token), u"new"_s);
}

void TokenBrokerTest::transientInvalidGrantTwiceIsOnlyTrouble()
{
    m->http.expect("POST", endpoint).answer(jsonReply(400, busyGrant));
    m->http.expect("POST", endpoint).answer(jsonReply(400, busyGrant));
    const auto task = replaceOld(*m_broker);
    QVERIFY(m->turnUntil([&] { return task.isSettled(); }));
    QCOMPARE(await(task).error().kind, ErrorKind::Unavailable);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
}

void TokenBrokerTest::serviceTroubleNeverDisconnects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no network") << 0 << ""_ba << ErrorKind::Offline;
    QTest::newRow("500") << 500 << "<html>"_ba << ErrorKind::Unavailable;
    QTest::newRow("503 that says invalid_grant") << 503 << deadGrant << ErrorKind::Unavailable;
    QTest::newRow("408") << 408 << ""_ba << ErrorKind::Unavailable;
    QTest::newRow("429") << 429 << ""_ba << ErrorKind::RateLimited;
    QTest::newRow("captive portal") << 200 << "<html>hello</html>"_ba << ErrorKind::Protocol;
    QTest::newRow("redirect") << 302 << ""_ba << ErrorKind::Protocol;
    QTest::newRow("no token in it") << 200 << "{}"_ba << ErrorKind::Protocol;
    QTest::newRow("app gone") << 400 << R"({"error":"invalid_client"})"_ba << ErrorKind::Misconfigured;
}

void TokenBrokerTest::serviceTroubleNeverDisconnects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m->http.expect("POST", endpoint)
        .answer(
            status == 0 ? Result<HttpReply>(fail(ErrorKind::Offline, u"cable"_s)) : jsonReply(status, body));
    QCOMPARE(await(replaceOld(*m_broker)).error().kind, kind);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
    QCOMPARE(m->row().lastErrorKind, nameOf(kind));
    QCOMPARE(m->row().offlineSince.has_value(), kind == ErrorKind::Offline);
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
    // The next one works and clears what was noted.
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new")));
    QVERIFY(await(replaceOld(*m_broker)));
    QCOMPARE(m->row().lastErrorKind, QString());
    QVERIFY(!m->row().offlineSince);
}

void TokenBrokerTest::lostAnswerIsRepeatedOnceWithTheSameToken()
{
    for (int i = 0; i < 2; ++i)
        m->http.expect("POST", endpoint).answer(fail(ErrorKind::OutcomeUnknown, u"cut"_s));
    QCOMPARE(await(replaceOld(*m_broker)).error().kind, ErrorKind::Offline);
    QVERIFY(sentForm(0).contains(u"refresh_token=r1"_s));
    QCOMPARE(sentForm(0), sentForm(1));
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
}

void TokenBrokerTest::lockedKeychainLeavesEverythingAsItWas()
{
    m->vault.fail(ErrorKind::KeychainLocked);
    QCOMPARE(await(m_broker->fresh(m->id)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
    QCOMPARE(m->row().lastErrorKind, nameOf(ErrorKind::KeychainLocked));
    m->vault.heal();
    QCOMPARE(text(await(m_broker->fresh(m->id))->token), u"old"_s);
}

void TokenBrokerTest::surelyMissingTokenNeedsReconnect()
{
    QVERIFY(await(m->vault.erase(VaultKey::forConnection(m->id))));
    QCOMPARE(await(m_broker->fresh(m->id)).error().kind, ErrorKind::NeedsReconnect);
    QCOMPARE(m->row().reasonCode, u"token_missing"_s);
}

void TokenBrokerTest::expiryFollowsTheClock_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<bool>("refreshed");
    QTest::newRow("an hour") << 3600 << false;
    QTest::newRow("just enough") << 61 << false;
    QTest::newRow("at the margin") << 60 << true;
    QTest::newRow("over") << -1 << true;
}

void TokenBrokerTest::expiryFollowsTheClock()
{
    QFETCH(int, secondsLeft);
    QFETCH(bool, refreshed);
    TokenSet tokens = tokenSet("old", "r1");
    tokens.issuedAt = m->clock.now() - 1h;
    tokens.expiresAt = m->clock.now() + std::chrono::seconds(secondsLeft);
    m->keep(tokens);
    if (refreshed)
        m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new")));
    QCOMPARE(text(await(m_broker->fresh(m->id))->token), refreshed ? u"new"_s : u"old"_s);
}

void TokenBrokerTest::wallClockSetBackDoesNotReviveAToken()
{
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("short", R"(,"expires_in":600)")));
    QVERIFY(await(replaceOld(*m_broker)));
    m->clock.advance(700s);
    m->clock.jumpWallClock(-std::chrono::hours(24));
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"expires_in":600)")));
    QCOMPARE(text(await(m_broker->fresh(m->id))->token), u"new"_s);
}

void TokenBrokerTest::wallClockSetForwardCostsOneRefresh()
{
    const QByteArray tenMinutes = R"(,"expires_in":600)";
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("first", tenMinutes)));
    QVERIFY(await(replaceOld(*m_broker)));
    m->clock.jumpWallClock(std::chrono::hours(24));
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("second", tenMinutes)));
    for (int call = 0; call < 3; ++call)
        QCOMPARE(text(await(m_broker->fresh(m->id)).value_or(AccessToken()).token), u"second"_s);
}

void TokenBrokerTest::shortLivedTokenIsServedAfterItsRefresh()
{
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"expires_in":30)")));
    const auto first = replaceOld(*m_broker);
    const auto second = m_broker->fresh(m->id, 600s);
    QCOMPARE(text(await(first)->token), u"new"_s);
    QVERIFY(await(second));
}

void TokenBrokerTest::tokenThatCannotBeSavedIsServedAndSavedLater()
{
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"refresh_token":"r2")")));
    QCOMPARE(text(await(replaceOld(*m_broker))->token), u"new"_s);
    QCOMPARE(m->row().lastErrorKind, nameOf(ErrorKind::KeychainLocked));
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
    m->vault.heal();
    m->clock.advance(6s);
    QVERIFY(QTest::qWaitFor([&] { return text(m->kept().refreshToken) == u"r2"_s; }));
    QVERIFY(QTest::qWaitFor([&] { return m->row().lastErrorKind.isEmpty(); }));
}

void TokenBrokerTest::unsavedTokenKeepsOtherProcessesFromTheOldOne()
{
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"refresh_token":"r2")")));
    QVERIFY(await(replaceOld(*m_broker)));
    m_other.emplace(m->brokerParts(), m->lockFolder);
    const auto theirs = replaceOld(*m_other);
    QTest::qWait(0);
    m->vault.heal();
    QVERIFY(m->turnUntil([&] { return theirs.isSettled(); }));
    QCOMPARE(text(await(theirs)->token), u"new"_s); // r1 was never presented again
    QCOMPARE(m->http.requests().size(), 1);
}

void TokenBrokerTest::refreshAnsweredAfterDisconnectIsThrownAway()
{
    const auto waiting = refreshUnderWay("late");
    const auto retired = m_broker->retire(m->id);
    QCOMPARE(await(waiting).error().kind, ErrorKind::Cancelled); // at once
    const int writes = m->vault.writes;
    QVERIFY(m->turnUntil([&] { return retired.isSettled(); }));
    QCOMPARE(m->vault.writes, writes);
    QCOMPARE(text(await(retired)->refreshToken), u"r2"_s); // the newest is what must be revoked
    QVERIFY(await(m_broker->erase(m->id)));
    QVERIFY(m->kept().accessToken.isEmpty());
}

void TokenBrokerTest::retiredConnectionServesNobody()
{
    QVERIFY(await(m_broker->fresh(m->id)));
    QCOMPARE(text(await(m_broker->retire(m->id))->refreshToken), u"r1"_s);
    QCOMPARE(await(m_broker->fresh(m->id)).error().kind, ErrorKind::NotFound);
}

void TokenBrokerTest::adoptedTokensReplaceARunningRefresh()
{
    const auto waiting = refreshUnderWay("late");
    const auto adopted = m_broker->adopt(m->id, tokenSet("mine", "r9"));
    QVERIFY(m->turnUntil([&] { return adopted.isSettled() && waiting.isSettled(); }));
    QVERIFY(await(adopted));
    QCOMPARE(text(m->kept().accessToken), u"mine"_s);
    QCOMPARE(text(await(m_broker->fresh(m->id))->token), u"mine"_s);
}

void TokenBrokerTest::adoptionKeepsCallersFromTheOldTokens()
{
    QVERIFY(await(m_broker->fresh(m->id)));
    const auto adopted = m_broker->adopt(m->id, tokenSet("mine", "r9"));
    const auto asked = m_broker->fresh(m->id);
    QCOMPARE(text(await(asked)->token), u"mine"_s);
    QVERIFY(await(adopted));
}

void TokenBrokerTest::refreshDuringAThisRunAdoptionPresentsNoOldToken()
{
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.thisRunOnly = true; })));
    QVERIFY(settled(m_broker->adopt(m->id, tokenSet("old", "r1"), TokenBroker::Keep::ThisRunOnly)));
    const auto adopted = m_broker->adopt(m->id, tokenSet("mine", "r9"), TokenBroker::Keep::ThisRunOnly);
    const auto asked = replaceOld(*m_broker); // the org refused the old one just now
    QCOMPARE(text(settled(asked)->token), u"mine"_s);
    QVERIFY(settled(adopted));
    QCOMPARE(m->http.requests().size(), 0);
}

void TokenBrokerTest::lateRefreshIsKeptWhenTheNewSignInFails()
{
    const auto waiting = refreshUnderWay("late");
    m->vault.writeFails = ErrorKind::KeychainLocked;
    const auto adopted = m_broker->adopt(m->id, tokenSet("mine", "r9"));
    QVERIFY(m->turnUntil([&] { return adopted.isSettled() && waiting.isSettled(); }));
    QCOMPARE(await(adopted).error().kind, ErrorKind::KeychainLocked);
    // r1 is spent: without r2 the connection would be dead.
    QCOMPARE(text(await(m_broker->fresh(m->id))->token), u"late"_s);
    m->vault.heal();
    QVERIFY(m->turnUntil([&] { return text(m->kept().refreshToken) == u"r2"_s; }));
}

void TokenBrokerTest::lateRefreshForThisRunNeverReachesTheVault()
{
    QVERIFY(await(m->vault.erase(VaultKey::forConnection(m->id))));
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.thisRunOnly = true; })));
    QVERIFY(settled(m_broker->adopt(m->id, tokenSet("old", "r1"), TokenBroker::Keep::ThisRunOnly)));
    const auto waiting = refreshUnderWay("late");
    m->vault.writeFails = ErrorKind::KeychainLocked;
    QVERIFY(!settled(m_broker->adopt(m->id, tokenSet("mine", "r9"))));
    QVERIFY(!settled(waiting));
    m->vault.heal();
    m->clock.advance(10min);
    QVERIFY(await(m_broker->saveAll()));
    QVERIFY(m->kept().accessToken.isEmpty());
    QCOMPARE(text(await(m_broker->fresh(m->id))->token), u"late"_s);
}

void TokenBrokerTest::saveTimerDoesNotWriteOverAnAdoption()
{
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"refresh_token":"r2")")));
    QVERIFY(await(replaceOld(*m_broker)));
    m->vault.heal();
    const auto adopted = m_broker->adopt(m->id, tokenSet("mine", "r9"));
    m->clock.advance(6s); // the timer of the old ones goes off in between
    QVERIFY(m->turnUntil([&] { return adopted.isSettled(); }));
    QVERIFY(await(adopted));
    m->clock.advance(10min);
    QCoreApplication::processEvents();
    QCOMPARE(text(m->kept().accessToken), u"mine"_s);
    QVERIFY(m_broker->unsaved().isEmpty());
}

void TokenBrokerTest::unsavedTokensSurviveARefreshThatFailed()
{
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"refresh_token":"r2")")));
    QVERIFY(await(replaceOld(*m_broker)));
    m->http.expect("POST", endpoint).answer(fail(ErrorKind::Offline, u"cable"_s)).after(m->clock, 20s);
    const auto refused = m_broker->replace(m->id, secret("new"));
    QVERIFY(QTest::qWaitFor([&] { return m->http.requests().size() == 2; }));
    m->clock.advance(6s); // the timer finds a refresh under way
    m->vault.heal();
    m->clock.advance(14s);
    QVERIFY(m->turnUntil([&] { return refused.isSettled(); }));
    m->clock.advance(6s);
    QVERIFY(m->turnUntil([&] { return text(m->kept().refreshToken) == u"r2"_s; }));
}

void TokenBrokerTest::unsavedIsNotedUntilSaved()
{
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"refresh_token":"r2")")));
    QVERIFY(await(replaceOld(*m_broker)));
    QVERIFY(m->row().tokensUnsaved);
    QCOMPARE(m_broker->unsaved(), QList{m->id});
    QCOMPARE(await(m_broker->save(m->id)).error().kind, ErrorKind::KeychainLocked);
    QVERIFY(m->row().tokensUnsaved);
    m->vault.heal();
    QVERIFY(await(m_broker->save(m->id)));
    QVERIFY(!m->row().tokensUnsaved);
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
    QVERIFY(m_broker->unsaved().isEmpty());
}

void TokenBrokerTest::saveAllTriesOnceAndNamesWhatIsLost()
{
    QVERIFY(await(m_broker->saveAll())); // nothing to do
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new", R"(,"refresh_token":"r2")")));
    QVERIFY(await(replaceOld(*m_broker)));
    const int writes = m->vault.writes;
    QVERIFY(await(m_broker->saveAll()));
    QCOMPARE(m->vault.writes, writes + 1);
    QCOMPARE(m_broker->unsaved(), QList{m->id});
    m->vault.heal();
    QVERIFY(await(m_broker->saveAll()));
    QVERIFY(m_broker->unsaved().isEmpty());
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
}

void TokenBrokerTest::saveAllWaitsForARefreshUnderWay()
{
    const auto waiting = refreshUnderWay("new");
    const auto saved = m_broker->saveAll();
    QCoreApplication::processEvents();
    QVERIFY(!saved.isSettled());
    QVERIFY(m->turnUntil([&] { return saved.isSettled(); }));
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
    QVERIFY(await(waiting));
}

void TokenBrokerTest::noteOfADeadProcessIsCleared()
{
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.tokensUnsaved = true; })));
    {
        const auto theirs = RefreshLock::tryNow(tokensLock(m->lockFolder, m->id));
        QVERIFY(theirs); // a process that lives
        QVERIFY(await(m_broker->save(m->id)));
        QVERIFY(m->row().tokensUnsaved);
    }
    QVERIFY(await(m_broker->save(m->id)));
    QVERIFY(!m->row().tokensUnsaved);
}

void TokenBrokerTest::adoptIsRefusedOnceRetired()
{
    QVERIFY(await(m_broker->retire(m->id)));
    const int writes = m->vault.writes;
    QCOMPARE(await(m_broker->adopt(m->id, tokenSet("mine", "r9"))).error().kind, ErrorKind::NotFound);
    m_other.emplace(m->brokerParts(), m->lockFolder); // another process knows it by the row
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; })));
    QCOMPARE(await(m_other->adopt(m->id, tokenSet("mine", "r9"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(m->vault.writes, writes);
}

void TokenBrokerTest::tokensForThisRunNeverReachTheVault()
{
    QVERIFY(await(m->vault.erase(VaultKey::forConnection(m->id))));
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.thisRunOnly = true; })));
    const int writes = m->vault.writes;
    QVERIFY(await(m_broker->adopt(m->id, tokenSet("old", "r1"), TokenBroker::Keep::ThisRunOnly)));
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new")));
    QCOMPARE(text(await(replaceOld(*m_broker))->token), u"new"_s);
    QCOMPARE(m->vault.writes, writes);
    // Another process has no part in it, and does not end it either.
    m_other.emplace(m->brokerParts(), m->lockFolder);
    QCOMPARE(await(m_other->fresh(m->id)).error().providerCode, u"this_run_only"_s);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
}

void TokenBrokerTest::thisRunOnlyErasesTheOlderItem()
{
    QVERIFY(await(m_broker->adopt(m->id, tokenSet("mine", "r9"), TokenBroker::Keep::ThisRunOnly)));
    QVERIFY(m->turnUntil([&] { return !m->row().vaultItemLeft; }));
    QVERIFY(m->row().thisRunOnly);
    QVERIFY(m->kept().accessToken.isEmpty());
    QCOMPARE(text(await(m_broker->fresh(m->id))->token), u"mine"_s);
}

void TokenBrokerTest::olderItemIsErasedOnceTheVaultCanBeAsked()
{
    m->vault.fail(ErrorKind::KeychainUnavailable);
    QVERIFY(await(m_broker->adopt(m->id, tokenSet("mine", "r9"), TokenBroker::Keep::ThisRunOnly)));
    QVERIFY(m->turnUntil([&] { return m->vault.erasures >= 2; })); // tried, and tried again
    QVERIFY(m->row().vaultItemLeft);
    m->vault.heal();
    m->clock.advance(5min);
    QVERIFY(m->turnUntil([&] { return m->kept().accessToken.isEmpty(); }));
    QVERIFY(m->turnUntil([&] { return !m->row().vaultItemLeft; }));
}

void TokenBrokerTest::olderItemIsErasedAtTheLatestByErase()
{
    m->vault.fail(ErrorKind::KeychainUnavailable);
    QVERIFY(settled(m_broker->adopt(m->id, tokenSet("mine", "r9"), TokenBroker::Keep::ThisRunOnly)));
    QCOMPARE(text(settled(m_broker->retire(m->id))->refreshToken), u"r9"_s);
    QCOMPARE(settled(m_broker->erase(m->id)).error().kind, ErrorKind::KeychainUnavailable);
    m->vault.heal();
    QVERIFY(settled(m_broker->erase(m->id)));
    QVERIFY(m->kept().accessToken.isEmpty());
}

void TokenBrokerTest::keptInVaultAgainIsNotErased()
{
    m->vault.eraseFails = ErrorKind::KeychainLocked;
    QVERIFY(settled(m_broker->adopt(m->id, tokenSet("mine", "r8"), TokenBroker::Keep::ThisRunOnly)));
    QVERIFY(settled(m_broker->adopt(m->id, tokenSet("newer", "r9"))));
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { // as the sign-in does at its end
        row.thisRunOnly = false;
        row.vaultItemLeft = false;
    })));
    m->vault.heal();
    const int erasures = m->vault.erasures;
    for (int i = 0; i < 50; ++i) {
        m->clock.advance(1min);
        QCoreApplication::processEvents();
    }
    QVERIFY(await(m->connections.all()));
    QCOMPARE(m->vault.erasures, erasures);
    QCOMPARE(text(m->kept().refreshToken), u"r9"_s);
}

void TokenBrokerTest::secondThisRunSignInKeepsTheLock()
{
    QVERIFY(settled(m_broker->adopt(m->id, tokenSet("one", "r8"), TokenBroker::Keep::ThisRunOnly)));
    QVERIFY(!RefreshLock::tryNow(thisRunLock(m->lockFolder, m->id)));
    QVERIFY(settled(m_broker->adopt(m->id, tokenSet("two", "r9"), TokenBroker::Keep::ThisRunOnly)));
    QVERIFY(!RefreshLock::tryNow(thisRunLock(m->lockFolder, m->id)));
    QVERIFY(settled(m_broker->adopt(m->id, tokenSet("three", "r10"))));
    QVERIFY(RefreshLock::tryNow(thisRunLock(m->lockFolder, m->id)));
}

void TokenBrokerTest::grantWithoutRefreshTokenEndsWithItsAccessToken()
{
    TokenSet tokens = tokenSet("old", "");
    tokens.issuedAt = m->clock.now() - 1h;
    tokens.expiresAt = m->clock.now() + 30s;
    m->keep(tokens);
    QCOMPARE(text(await(m_broker->fresh(m->id))->token), u"old"_s); // to its end, and no request
    m->clock.advance(31s);
    QCOMPARE(await(m_broker->fresh(m->id)).error().kind, ErrorKind::NeedsReconnect);
    QCOMPARE(m->row().reasonCode, u"no_refresh_token"_s);
}

void TokenBrokerTest::clientSecretOfAnotherAppIsNotSent()
{
    ProviderSettings settings{.provider = {u"salesforce"_s}, .clientId = u"other"_s, .hasClientSecret = true};
    QVERIFY(await(m->connections.saveSettings(settings)));
    QVERIFY(await(m->vault.write(VaultKey::forClientSecret(settings.provider), secret("hush"))));
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("new")));
    QVERIFY(await(replaceOld(*m_broker)));
    QVERIFY(!sentForm(0).contains(u"hush"_s));
    settings.clientId = u"client"_s;
    QVERIFY(await(m->connections.saveSettings(settings)));
    m->http.expect("POST", endpoint).answer(jsonReply(200, reply("newer")));
    QVERIFY(await(m_broker->replace(m->id, secret("new"))));
    QVERIFY(sentForm(1).contains(u"client_secret=hush"_s));
}

QTEST_GUILESS_MAIN(TokenBrokerTest)
#include "tst_tokenbroker.moc"
