#include "faultfixture.h"

#include "support/tally.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Good = FaultWorld::Good;

/// The healthy answer with other members.
FaultWorld::Act answering(const QByteArray &json)
{
    return [json](FaultWorld &, QTcpSocket &socket, const Good &) {
        RawServer::answer(socket, FaultWorld::whole({200, json, {}}));
    };
}

FaultWorld::Act refusing(const QByteArray &code)
{
    return [code](FaultWorld &, QTcpSocket &socket, const Good &) {
        RawServer::answer(socket, FaultWorld::whole({400, R"({"error":")" + code + "\"}", {}}));
    };
}

/// Rotates at the first showing of a token, whether its answer arrives or not, and ends the grant of whoever
/// shows that token again.
struct RotatingProvider {
    bool loses = false; ///< the answers
    bool keepsGrace = false; ///< says the same to who comes again at once
    QByteArray current = "r1";
    QByteArray before = {};
    bool alive = true;

    void operator()(FaultWorld &world, QTcpSocket &socket, const Good &good)
    {
        const QByteArray form = world.renewals.constLast();
        const bool isCurrent = form.contains("refresh_token=" + current + '&') || form.endsWith(current);
        const bool isOld = !before.isEmpty() && form.contains("refresh_token=" + before);
        if (isOld && !keepsGrace)
            alive = false;
        if (!alive || (!isCurrent && !isOld))
            return refusing("invalid_grant")(world, socket, good);
        if (isCurrent) {
            before = current;
            current = "r2";
        }
        if (std::exchange(loses, false))
            return RawServer::reset(socket);
        FaultWorld::healthy(world, socket, good);
    }
};

} // namespace

/// What may happen to a grant, over a real wire: only the provider's own word ends it, what came is durable
/// before it is used, and what is queued outlives it.
class GrantFaultsTest final : public QObject
{
    Q_OBJECT
    using Check = void (GrantFaultsTest::*)();
private slots:
    void init() { m = std::make_unique<FaultWorld>(); }
    void cleanup()
    {
        QVERIFY(await(m->worker.stop()));
        m.reset();
    }
    void faultIsSurvived_data();
    void faultIsSurvived();

private:
    void answerIsLostWithinTheGrace();
    void answerIsLostForGood();
    void accessTokenIsUsedToItsEnd();
    void revokedElsewhere();
    void noNewRefreshToken();
    void keychainTakesNothing();
    void endBetweenReceivingAndStoring();
    void twoProgramsRenewAtOnce();
    void tenCallersNeedAToken();
    void shorterScope();
    void consentTakenBackWithRecordsQueued();
    void recordsOfAnotherAccount();

    std::unique_ptr<FaultWorld> m;
};

void GrantFaultsTest::faultIsSurvived_data()
{
    QTest::addColumn<Check>("check");
    const auto row = [](const char *name, Check check) { QTest::newRow(name) << check; };
    using T = GrantFaultsTest;
    row("fault 47: a renewal's answer is lost, the provider forgives", &T::answerIsLostWithinTheGrace);
    row("fault 47: a renewal's answer is lost, the provider does not", &T::answerIsLostForGood);
    row("fault 47: the access token is used to its end", &T::accessTokenIsUsedToItsEnd);
    row("fault 48: revoked elsewhere", &T::revokedElsewhere);
    row("fault 49: no new refresh token", &T::noNewRefreshToken);
    row("fault 50: the keychain does not take the new one", &T::keychainTakesNothing);
    row("fault 51: killed between receiving and storing", &T::endBetweenReceivingAndStoring);
    row("fault 52: two programs renew at once", &T::twoProgramsRenewAtOnce);
    row("fault 53: ten callers need a token", &T::tenCallersNeedAToken);
    row("fault 54: a shorter scope", &T::shorterScope);
    row("fault 56: consent taken back with records queued", &T::consentTakenBackWithRecordsQueued);
    row("fault 57: records of another account", &T::recordsOfAnotherAccount);
}

void GrantFaultsTest::faultIsSurvived()
{
    QFETCH(Check, check);
    (this->*check)();
    if (!QTest::currentTestFailed())
        tally("faults of a grant survived", 1);
}

void GrantFaultsTest::answerIsLostWithinTheGrace()
{
    m->onToken = RotatingProvider{.loses = true, .keepsGrace = true};
    QVERIFY(m->renew());
    QCOMPARE(m->renewals.size(), 2); // by us, knowingly, and with the same token
    QCOMPARE(m->renewals.first(), m->renewals.last());
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
}

void GrantFaultsTest::answerIsLostForGood()
{
    (void)m->addLead();
    m->onToken = RotatingProvider{.loses = true};
    QCOMPARE(m->renew().error().kind, ErrorKind::NeedsReconnect); // the provider's own word
    QCOMPARE(m->renewals.size(), 2);
    QCOMPARE(m->row().phase, ConnectionPhase::NeedsReconnect);
    QCOMPARE(m->vault.erasures, 0);
    m->drain();
    QCOMPARE(int(m->lead().state), int(OutboxState::Queued)); // and the outbox is as it was
    QCOMPARE(m->leads, 0);
}

void GrantFaultsTest::accessTokenIsUsedToItsEnd()
{
    m->onToken = [](FaultWorld &, QTcpSocket &socket, const Good &) { RawServer::reset(socket); };
    TokenSet tokens = m->kept();
    tokens.issuedAt = m->clock.now() - 1h;
    tokens.expiresAt = m->clock.now() + 10min;
    m->keep(tokens);
    QCOMPARE(text(m->settled(m->broker.fresh(m->id))->token), u"old"_s);
    QCOMPARE(m->settled(m->broker.fresh(m->id, 1h)).error().kind, ErrorKind::Offline);
    QCOMPARE(text(m->settled(m->broker.fresh(m->id))->token), u"old"_s); // still good for ten minutes
    (void)m->addLead();
    m->drain();
    QCOMPARE(int(m->lead().state), int(OutboxState::Sent));
}

void GrantFaultsTest::revokedElsewhere()
{
    m->onToken = refusing("invalid_grant");
    QCOMPARE(m->renew().error().kind, ErrorKind::NeedsReconnect);
    QCOMPARE(m->row().phase, ConnectionPhase::NeedsReconnect);
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s); // told, not deleted
    QCOMPARE(m->settled(m->broker.fresh(m->id)).error().kind, ErrorKind::NeedsReconnect);
    QCOMPARE(m->renewals.size(), 1); // nobody asks a dead grant again
}

void GrantFaultsTest::noNewRefreshToken()
{
    m->onToken
        = answering(R"({"access_token":"new","token_type":"Bearer","instance_url":"http://localhost"})");
    QVERIFY(m->renew());
    QCOMPARE(text(m->kept().accessToken), u"new"_s);
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
}

void GrantFaultsTest::keychainTakesNothing()
{
    m->vault.writeFails = ErrorKind::KeychainLocked;
    QCOMPARE(text(m->renew()->token), u"new1"_s); // served
    QCOMPARE(m->row().lastErrorKind, nameOf(ErrorKind::KeychainLocked)); // told
    QVERIFY(m->row().tokensUnsaved);
    m->vault.heal();
    m->clock.advance(6s);
    QTRY_COMPARE(text(m->kept().refreshToken), u"r2"_s); // and tried again
    QTRY_VERIFY(!m->row().tokensUnsaved);
    QCOMPARE(m->renewals.size(), 1);
}

/// What another process finds: the old tokens, and a lock that went with its holder.
void GrantFaultsTest::endBetweenReceivingAndStoring()
{
    m->onToken = RotatingProvider{.keepsGrace = true};
    m->vault.writeFails = ErrorKind::KeychainUnavailable;
    {
        TokenBroker killed(
            {m->catalog, m->connections, m->vault, m->wire, m->services, m->clock}, m->lockFolder);
        QVERIFY(m->settled(killed.replace(m->id, secret("old"))));
        QVERIFY(!killed.unsaved().isEmpty());
    }
    m->vault.heal();
    QCOMPARE(text(m->kept().refreshToken), u"r1"_s);
    QVERIFY(m->renew());
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
}

void GrantFaultsTest::twoProgramsRenewAtOnce()
{
    m->onToken = RotatingProvider();
    TokenBroker other({m->catalog, m->connections, m->vault, m->wire, m->services, m->clock}, m->lockFolder);
    const auto mine = m->broker.replace(m->id, secret("old"));
    const auto theirs = other.replace(m->id, secret("old"));
    QVERIFY(m->turnUntil([&] { return mine.isSettled() && theirs.isSettled(); })); // locks wait by the clock
    QVERIFY(await(mine) && await(theirs));
    QCOMPARE(await(mine)->token.fingerprint(), await(theirs)->token.fingerprint());
    QCOMPARE(m->renewals.size(), 1);
}

void GrantFaultsTest::tenCallersNeedAToken()
{
    m->onToken = RotatingProvider();
    QList<Task<AccessToken>> callers;
    for (int i = 0; i < 10; ++i)
        callers.append(m->broker.replace(m->id, secret("old")));
    for (const auto &caller : std::as_const(callers))
        QCOMPARE(text(m->settled(caller).value_or(AccessToken()).token), u"new1"_s);
    QCOMPARE(m->renewals.size(), 1);
}

void GrantFaultsTest::shorterScope()
{
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) {
        row.scopesGranted = {u"api"_s, u"refresh_token"_s};
    })));
    m->onToken = answering(
        R"({"access_token":"new","token_type":"Bearer","scope":"api","instance_url":"http://localhost"})");
    const auto token = m->renew();
    QVERIFY(token);
    QCOMPARE(token->scopes, QStringList{u"api"_s}); // told to who uses it, and kept
    QCOMPARE(m->row().scopesGranted, QStringList{u"api"_s});
    QCOMPARE(m->kept().scopes, QStringList{u"api"_s});
    QCOMPARE(m->renewals.size(), 1); // and nothing is asked for again
}

void GrantFaultsTest::consentTakenBackWithRecordsQueued()
{
    m->onLead = [](FaultWorld &, QTcpSocket &socket, const Good &) {
        RawServer::answer(socket, FaultWorld::whole({401, R"([{"errorCode":"INVALID_SESSION_ID"}])", {}}));
    };
    m->onToken = refusing("invalid_grant");
    (void)m->addLead();
    m->drain();
    QCOMPARE(int(m->lead().state), int(OutboxState::Queued));
    QCOMPARE(m->leads, 1);
    QCOMPARE(m->row().phase, ConnectionPhase::NeedsReconnect);
    // The person signs in again, and the queue goes on from where it was.
    TokenSet tokens = tokenSet("again", "r9");
    tokens.instanceUrl = m->services.url;
    QVERIFY(m->settled(m->broker.adopt(m->id, tokens)));
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.phase = ConnectionPhase::Connected; })));
    m->onLead = FaultWorld::healthy;
    m->clock.advance(10min);
    m->drain();
    QCOMPARE(int(m->lead().state), int(OutboxState::Sent));
    QCOMPARE(m->leads, 2);
}

void GrantFaultsTest::recordsOfAnotherAccount()
{
    (void)m->addLead();
    QVERIFY(await(
        m->connections.update(m->id, [](ConnectionRow &row) { row.accountId = u"005B0000000OTHERAA"_s; })));
    m->drain();
    QCOMPARE(int(m->lead().state), int(OutboxState::NeedsDecision)); // the person's, who sees both accounts
    QCOMPARE(m->leads, 0);
}

QTEST_GUILESS_MAIN(GrantFaultsTest)
#include "tst_grantfaults.moc"
