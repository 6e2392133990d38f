#include "e2e/troublesfixture.h"
#include "support/await.h"

#include <QFile>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using enum CardAction;

namespace
{

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 hugeReply = 100 * megabyte;

/// The most memory this process has had since clearPeak(), in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return -1;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

bool clearPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    return refs.open(QFile::WriteOnly | QFile::Unbuffered) && refs.write("5") == 1;
}

} // namespace

/// Every trouble of a connected account, of a reconnect, and those that are alike with and without an
/// account. Each time: the card's state and words, what it offers, that nothing was left behind, and that the
/// next click works.
class AccountTroublesTest final : public TroublesFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { beginAll(); }
    void cleanupTestCase() { endAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void accountTrouble_data();
    void accountTrouble();
    void reconnectTrouble_data();
    void reconnectTrouble();
    void anotherAccountIsAskedAbout();
    void expiredAccessTokenIsRenewedUnseen();
    void hugeReplyIsNotTakenIn_data();
    void hugeReplyIsNotTakenIn();
    void noKeychain_data(); // last: a process that has seen a keyring go cannot use the next
    void noKeychain();

private:
    void answerHuge(QTcpSocket &socket, bool tellsLength);

    qint64 m_hugeSent = 0;
};

void AccountTroublesTest::accountTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, const Trouble &trouble) { QTest::newRow(name) << trouble; };
    const auto refreshAnswers = [this](const Answer &answer) {
        return [this, answer] {
            m_server->expireAccessTokens();
            answerTokens(answer);
        };
    };
    row("revoked token",
        {.arrange = [this] { m_server->revokeGrants(); },
            .state = CardState::NeedsReconnect,
            .words = "^Salesforce ended this access at \\d?\\d:\\d\\d\\.?",
            .offers = {Reconnect},
            .next = Reconnect});
    row("user is not active any more",
        {.arrange = refreshAnswers(
             json(400, {{"error"_L1, u"invalid_grant"_s}, {"error_description"_L1, u"inactive user"_s}})),
            .state = CardState::NeedsReconnect,
            .words = "^Salesforce ended this access",
            .offers = {Reconnect},
            .next = Reconnect});
    row("unreachable host",
        {.arrange = [this] { m_server->goAway(); },
            .state = CardState::Offline,
            .words = "^No answer since \\d?\\d:\\d\\d.*\\. You stay signed in; Patchbay keeps trying\\.$",
            .offers = {TryNow},
            .next = TryNow});
    row("HTML instead of JSON",
        {.arrange = refreshAnswers(text(200, "text/html", "<p>Log in</p>")),
            .state = CardState::ServiceProblem,
            .words = "^Salesforce sent an answer that Patchbay does not understand\\.",
            .offers = {TryNow},
            .next = TryNow});
    row("no access_token",
        {.arrange = refreshAnswers(json(200, {{"token_type"_L1, u"Bearer"_s}})),
            .state = CardState::ServiceProblem,
            .words = "^Salesforce sent an answer that Patchbay does not understand\\.",
            .offers = {TryNow},
            .next = TryNow});
    row("answer to the renewal lost twice",
        {.arrange = refreshAnswers([](QTcpSocket &socket) { RawServer::reset(socket); }),
            .state = CardState::Offline,
            .words = "^No answer since .* You stay signed in",
            .offers = {TryNow},
            .next = TryNow});
    row("service is down",
        {.arrange = [this] { m_server->misbehave(OAuthServer::alivePath, text(503, "text/plain", "down")); },
            .state = CardState::ServiceProblem,
            .words = "^It answered “unavailable” at \\d?\\d:\\d\\d.*\\. You stay signed in; Patchbay keeps "
                     "trying\\.$",
            .offers = {TryNow},
            .next = TryNow});
    row("an admin forbids the API",
        {.arrange = [this] { m_server->misbehave(OAuthServer::alivePath, text(403, "text/plain", "no"), 2); },
            .state = CardState::ServiceProblem,
            .words = "^This account lacks a right for that\\. Ask an admin of the org\\.$",
            .offers = {TryNow},
            .next = TryNow});
    row("fault 61: keychain locked at start",
        {.arrange =
                [this] {
                    useProgram(); // only a program that has just started has to ask
                    QVERIFY(Keyring::lock());
                },
            .state = CardState::KeychainLocked,
            .words = "^Unlock your keychain to use this connection\\. You stay signed in\\.$",
            .offers = {Unlock},
            .next = Unlock});
}

void AccountTroublesTest::accountTrouble()
{
    QFETCH(const Trouble, trouble);
    connectFirst();
    const ConnectionId id = m->rows().first().id;
    trouble.arrange();
    m->view.trigger(Test, DeskProgram::salesforce, id); // as at every start, or by the menu
    judge(trouble);
    nothingLeft(1, m_server->liveGrants());

    m_server->behave();
    if (trouble.state == CardState::Offline && QByteArray(QTest::currentDataTag()).contains("host"))
        QVERIFY(m_server->comeBack());
    if (trouble.next == Unlock)
        QVERIFY(Keyring::unlock());
    QVERIFY(m->press(trouble.next));
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    QCOMPARE(m->rows().first().id, id);
    nothingLeft(1, m_server->liveGrants());
}

void AccountTroublesTest::reconnectTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, Trouble trouble) {
        trouble.state = CardState::NeedsReconnect;
        if (trouble.offers == QList{Connect})
            trouble.offers = {Reconnect};
        trouble.next = trouble.offers.first();
        QTest::newRow(name) << trouble;
    };
    const auto cancel = personClicks(Cancel);
    row("denied consent",
        {.arrange = [this] { m_person = denying(); },
            .words = "^You declined at Salesforce; nothing was changed\\.$"});
    row("closed web view",
        {.arrange = [this] { m_person = waiting(); },
            .whileItGoesOn = cancel,
            .words = "^Salesforce ended this access"});
    row("no access_token",
        {.arrange = tokensAre(json(200, {})),
            .words = "^127\\.0\\.0\\.1 sent an answer that Patchbay does not understand\\."});
    row("helper killed",
        {.arrange = [this] { m_person = behindHelper(u"crash"_s); },
            .words = "^The sign-in page stopped\\. Nothing was lost\\.$",
            .offers = {ConnectInBrowser, Reconnect}});
}

void AccountTroublesTest::reconnectTrouble()
{
    QFETCH(const Trouble, trouble);
    connectFirst();
    const ConnectionId id = m->rows().first().id;
    m_server->revokeGrants();
    QVERIFY(m->press(Test));
    QTRY_COMPARE(m->sight().state, CardState::NeedsReconnect);
    trouble.arrange();
    QVERIFY(m->press(Reconnect));
    QTRY_VERIFY(m->core.service.stage(DeskProgram::salesforce, id) || m->sight().offers.contains(Reconnect));
    trouble.whileItGoesOn();
    QVERIFY(m->comesToRest());
    judge(trouble);
    nothingLeft(1, 0);

    heal();
    m_server->setAccount(u"account-1"_s);
    QVERIFY(m->press(trouble.next));
    QVERIFY(m->comesToRest());
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    QCOMPARE(m->rows().first().id, id);
    nothingLeft(1, 1);
}

void AccountTroublesTest::anotherAccountIsAskedAbout()
{
    connectFirst();
    const ConnectionId id = m->rows().first().id;
    m_server->revokeGrants();
    QVERIFY(m->press(Test));
    QTRY_COMPARE(m->sight().state, CardState::NeedsReconnect);
    m_server->setAccount(u"account-2"_s);
    QVERIFY(m->press(Reconnect));
    judge({.state = CardState::AnotherAccount,
        .words = "^You signed in as .+, another account\\. Nothing has changed yet\\.$",
        .offers = {KeepOldAccount, AddOtherAccount, ReplaceAccount},
        .next = KeepOldAccount});
    QVERIFY(m->press(KeepOldAccount));
    QVERIFY(m->comesToRest());
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::NeedsReconnect, patience);
    nothingLeft(1, 0);

    m_server->setAccount(u"account-1"_s);
    QVERIFY(m->press(Reconnect));
    QVERIFY(m->comesToRest());
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    QCOMPARE(m->rows().first().id, id);
    nothingLeft(1, 1);
}

void AccountTroublesTest::expiredAccessTokenIsRenewedUnseen()
{
    connectFirst();
    m_server->expireAccessTokens();
    QVERIFY(m->press(Test));
    QTRY_COMPARE(m_server->asked(OAuthServer::alivePath), 2); // refused, then with the new one
    QTRY_VERIFY(m->toasts.contains(u"Acme Corp works"_s));
    QCOMPARE(m_server->asked(OAuthServer::tokenPath), 2);
    QCOMPARE(m->sight().state, CardState::Connected);
    nothingLeft(1, 1);
}

/// Writes as fast as it is taken and counts what was.
void AccountTroublesTest::answerHuge(QTcpSocket &socket, bool tellsLength)
{
    const auto more = [this, &socket] {
        if (m_hugeSent < hugeReply && socket.bytesToWrite() < megabyte) {
            m_hugeSent += megabyte;
            socket.write(QByteArray(megabyte, ' '));
        }
    };
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        + (tellsLength ? "Content-Length: " + QByteArray::number(hugeReply) + "\r\n" : QByteArray())
        + "\r\n");
    connect(&socket, &QTcpSocket::bytesWritten, this, more);
    more();
}

void AccountTroublesTest::hugeReplyIsNotTakenIn_data()
{
    QTest::addColumn<bool>("tellsLength");
    QTest::addColumn<bool>("connected");
    QTest::newRow("sign-in, with its length") << true << false;
    QTest::newRow("sign-in, without") << false << false;
    QTest::newRow("renewal") << true << true;
}

void AccountTroublesTest::hugeReplyIsNotTakenIn()
{
    QFETCH(const bool, tellsLength);
    QFETCH(const bool, connected);
    m_hugeSent = 0;
    if (connected) {
        connectFirst();
        m_server->expireAccessTokens();
    }
    answerTokens([this, tellsLength](QTcpSocket &socket) { answerHuge(socket, tellsLength); });
    const bool canMeasure = clearPeak();
    const qint64 before = peakMemory();
    QVERIFY(m->press(connected ? Test : Connect));
    if (connected) {
        judge({.state = CardState::Offline, .words = "^No answer since", .offers = {TryNow}, .next = TryNow});
    } else {
        QVERIFY(m->comesToRest());
        judge({.words = "^The answer from Salesforce was lost or cannot be used, so nothing was saved\\."});
    }
    QVERIFY2(!canMeasure || peakMemory() - before < 32 * megabyte,
        qPrintable(QString::number(peakMemory() - before)));
    // What the kernel holds for a connection is taken too; a renewal is asked for twice.
    QVERIFY2(m_hugeSent < 40 * megabyte, qPrintable(QString::number(m_hugeSent)));
    nothingLeft(connected ? 1 : 0, connected ? 1 : 0);
    heal();
    QVERIFY(m->press(connected ? TryNow : Connect));
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
}

void AccountTroublesTest::noKeychain_data()
{
    QTest::addColumn<bool>("connected");
    QTest::newRow("fault 63: no keyring, account") << true;
    QTest::newRow("fault 63: no keyring, sign-in") << false;
}

void AccountTroublesTest::noKeychain()
{
    QFETCH(const bool, connected);
    if (connected) {
        connectFirst();
        useProgram();
    }
    if (Keyring::isThere())
        QVERIFY(Keyring::kill());
    const QList<ConnectionRow> before = m->rows();
    m->view.trigger(
        connected ? Test : Connect, DeskProgram::salesforce, connected ? before.first().id : ConnectionId());
    judge({.state = CardState::NoKeychain,
        .words = "^Patchbay keeps tokens only in a keychain\\. Set one up, or connect for this run only\\.$",
        .offers = {KeychainHelp, ThisRunOnly},
        .next = ThisRunOnly});
    nothingLeft(connected ? 1 : 0, connected ? 1 : 0);

    QVERIFY(m->press(ThisRunOnly));
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    QCOMPARE(m->rows().size(), 1);
    QVERIFY(!connected || m->rows().first().id == before.first().id);
    QVERIFY(m->rows().first().thisRunOnly);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return runInOwnSession<AccountTroublesTest>(argc, argv);
}

#include "tst_accounttroubles.moc"
