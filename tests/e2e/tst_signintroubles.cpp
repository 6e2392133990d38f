#include "e2e/troublesfixture.h"
#include "support/await.h"
#include "support/secretsearch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

#include <csignal>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using enum CardAction;

namespace
{

constexpr auto peerVariable = "PATCHBAY_TEST_PEER";

} // namespace

/// Every trouble of a new sign-in. Each time: the card's state and words, what it offers, that nothing was
/// left behind, and that the next click works.
class SignInTroublesTest final : public TroublesFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { beginAll(); }
    void cleanupTestCase() { endAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void signInTrouble_data();
    void signInTrouble();
    void callbackTwiceConnectsOnce();
    void wrongStateInTheBrowserLeavesTheSignInOpen();
    void withoutAPortTheLastAddressIsPasted();
    void killedAppLeavesNothing();
    void changeOfDomainLeadsToTheSettings();
    void searchFindsWhatIsLaidOut();
};

void SignInTroublesTest::signInTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, const Trouble &trouble) { QTest::newRow(name) << trouble; };
    const auto cancel = personClicks(Cancel);
    row("denied consent",
        {.arrange = [this] { m_person = denying(); },
            .words = "^You declined at Salesforce; nothing was changed\\.$"});
    row("closed web view",
        {.arrange = [this] { m_person = behindHelper(u"cancelled"_s); }, .words = description});
    row("wrong state",
        {.arrange = [this] { m_person = comingBackWith(u"code=abcdefgh&state=of-another"_s); },
            .words = "^This answer belongs to another sign-in, so Patchbay did not use it\\. Try again"});
    row("no code",
        {.arrange = [this] { m_person = comingBackWith(u"state={state}"_s); },
            .words = "^Salesforce sent an answer that Patchbay does not understand\\."});
    row("app not in the org",
        {.arrange =
                [this] {
                    m_person
                        = comingBackWith(u"error=OAUTH_EC_APP_NOT_FOUND&error_description=x&state={state}"_s);
                },
            .words = "^The app is not installed in this org\\. Ask an admin .*\\(OAUTH_EC_APP_NOT_FOUND\\)$",
            .offers = {CardAction::Connect, CardAction::CopyForAdmin}});
    row("error page that never redirects",
        {.arrange = [this] { m_person = waiting(); }, .whileItGoesOn = cancel, .words = description});
    row("token endpoint unreachable",
        {.arrange =
                [this] {
                    m_person = [this](const ConsentRequest &request, const std::stop_token &stop) {
                        const Task<ConsentAnswer> answer = allowing()(request, stop);
                        m_server->goAway();
                        return answer;
                    };
                },
            .words = "^No answer from Salesforce\\. Check your network, then try again\\.$"});
    row("token endpoint is silent",
        {.arrange = [this] { answerTokens([](QTcpSocket &) {}); },
            .whileItGoesOn =
                [this, cancel] {
                    QTRY_COMPARE(m_server->asked(OAuthServer::tokenPath), 1);
                    QCOMPARE(m->sight().state, CardState::Checking);
                    cancel();
                },
            .words = description});
    row("HTML instead of JSON",
        {.arrange = tokensAre(text(200, "text/html", "<!doctype html><title>Log in to the Wi-Fi</title>")),
            .words = "^Salesforce sent an answer that Patchbay does not understand\\. Check the address"});
    row("no access_token",
        {.arrange = tokensAre(json(200, {{"token_type"_L1, u"Bearer"_s}})),
            .words = "^Salesforce sent an answer that Patchbay does not understand\\. Check the address"});
    row("answer cut short",
        {.arrange =
                [this] {
                    answerTokens([](QTcpSocket &socket) {
                        RawServer::answer(
                            socket, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"access_token\":");
                    });
                },
            .words = "^The answer from Salesforce was lost or cannot be used, so nothing was saved\\. Sign "
                     "in again\\.$"});
    row("service is down",
        {.arrange = tokensAre(text(503, "text/plain", "down")),
            .words = "^Salesforce has a problem right now\\. Try again later\\.$"});
    row("consumer key not known",
        {.arrange = tokensAre(json(400, {{"error"_L1, u"invalid_client_id"_s}})),
            .words = "^Salesforce does not know this consumer key here\\. Check the key, and production or "
                     "sandbox\\. A new app takes up to 10 minutes\\. "
                     "\\(invalid_client_id\\)$"});
    row("token for a foreign host",
        {.arrange =
                [this] {
                    answerTokens([this](QTcpSocket &socket) {
                        QJsonObject tokens = m_server->newTokens();
                        tokens.insert("instance_url"_L1, u"https://evil.example"_s);
                        OAuthServer::answerJson(socket, 200, tokens);
                    });
                },
            .words = "^This is not a safe connection to Salesforce\\. Patchbay stopped\\."});
    row("whose account is not told",
        {.arrange
            = [this] { m_server->misbehave(OAuthServer::whoPath, text(200, "text/html", "<p>hello</p>")); },
            .words = "^Salesforce sent an answer that Patchbay does not understand\\."});
    row("helper killed",
        {.arrange = [this] { m_person = behindHelper(u"silent"_s); },
            .whileItGoesOn =
                [this] {
                    QTRY_VERIFY_WITH_TIMEOUT(!contentOf(u"pid"_s).isEmpty(), patience);
                    QCOMPARE(::kill(pid_t(contentOf(u"pid"_s).toInt()), SIGKILL), 0);
                },
            .words = "^The sign-in page stopped\\. Nothing was lost\\.$",
            .offers = {ConnectInBrowser, Connect},
            .next = ConnectInBrowser});
    row("helper crashes",
        {.arrange = [this] { m_person = behindHelper(u"crash"_s); },
            .words = "^The sign-in page stopped\\. Nothing was lost\\.$",
            .offers = {ConnectInBrowser, Connect}});
    row("helper is not there",
        {.arrange =
                [this] {
                    m_person = behindHelper(u"gone"_s);
                    QVERIFY(QFile::remove(path(u"gone"_s)));
                },
            .words = "^The sign-in page stopped\\. Nothing was lost\\.$",
            .offers = {ConnectInBrowser, Connect},
            .next = ConnectInBrowser});
    row("no sandbox",
        {.arrange = [this] { m_person = behindHelper(u"sandbox"_s); },
            .words = "^The sign-in page cannot be shown safely inside Patchbay on this computer\\.$",
            .offers = {ConnectInBrowser, Connect},
            .next = ConnectInBrowser});
    row("page did not open",
        {.arrange = [this] { m_person = behindHelper(u"offline"_s); },
            .words = "^No answer from Salesforce\\. Check your network, then try again\\.$"});
    row("bad certificate",
        {.arrange = [this] { m_person = behindHelper(u"tls"_s); },
            .words
            = "^This is not a safe connection to Salesforce\\. Patchbay stopped\\. Check the address"});
    row("locked keychain",
        {.arrange = [] { QVERIFY(Keyring::lock()); },
            .state = CardState::KeychainLocked,
            .words = "^Unlock your keychain",
            .offers = {Unlock},
            .next = Unlock});
}

void SignInTroublesTest::signInTrouble()
{
    QFETCH(const Trouble, trouble);
    trouble.arrange();
    QVERIFY(m->press(Connect));
    QTRY_VERIFY(m->core.service.stage(DeskProgram::salesforce) || !m->card().sentence.isEmpty());
    trouble.whileItGoesOn();
    QVERIFY(m->comesToRest());
    judge(trouble);
    nothingLeft(0, 0);

    heal();
    if (trouble.next == Unlock)
        QVERIFY(Keyring::unlock());
    if (QByteArray(QTest::currentDataTag()).contains("unreachable"))
        QVERIFY(m_server->comeBack());
    QVERIFY(m->press(trouble.next));
    if (trouble.next == Unlock) {
        QTRY_COMPARE(m->sight().offers, QList{Connect});
        QVERIFY(m->press(Connect));
    }
    QVERIFY(m->comesToRest());
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    nothingLeft(1, 1);
}

void SignInTroublesTest::callbackTwiceConnectsOnce()
{
    QVERIFY(useBrowser("there=$(curl --silent --output /dev/null --write-out '%{redirect_url}' \"$1\")\n"
                       "curl --silent --output /dev/null \"$there\" &\n"
                       "curl --silent --output /dev/null \"$there\" &\nwait\ntouch done"));
    m->view.trigger(ConnectInBrowser, DeskProgram::salesforce, {});
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"bin/done"_s)), patience);
    QCOMPARE(m_server->asked(OAuthServer::tokenPath), 1);
    nothingLeft(1, 1);
}

void SignInTroublesTest::wrongStateInTheBrowserLeavesTheSignInOpen()
{
    const QString forged = m_redirectUris.first() + u"?code=stolen-code-of-another&state=of-another"_s;
    QVERIFY(useBrowser("echo \"$1\" >asked\ncurl --silent --output /dev/null --write-out '%{http_code}' '"
        + forged.toUtf8() + "' >part\nmv part answer"));
    m->view.trigger(ConnectInBrowser, DeskProgram::salesforce, {});
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(u"bin/answer"_s), "400", patience);
    QCOMPARE(m->sight().state, CardState::WaitingForBrowser);
    QCOMPARE(m->sight().offers, (QList{CopyLink, PasteAddress, Cancel}));
    QCOMPARE(m_server->asked(OAuthServer::tokenPath), 0);
    // The right one still counts.
    QVERIFY(QProcess::startDetached(u"curl"_s,
        {u"--silent"_s, u"--location"_s, u"--output"_s, u"/dev/null"_s,
            QString::fromUtf8(contentOf(u"bin/asked"_s).trimmed())}));
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    QVERIFY(QFile::remove(path(u"bin/asked"_s))); // of the test: it holds the state
    nothingLeft(1, 1);
}

/// All ports are taken: it is said by whom, and the person brings the address by hand.
void SignInTroublesTest::withoutAPortTheLastAddressIsPasted()
{
    std::vector<std::unique_ptr<QTcpServer>> others;
    for (const QString &redirect : std::as_const(m_redirectUris)) {
        others.push_back(std::make_unique<QTcpServer>());
        QVERIFY(others.back()->listen(QHostAddress::LocalHost, quint16(QUrl(redirect).port())));
    }
    QVERIFY(useBrowser("curl --silent --output /dev/null --write-out '%{redirect_url}' \"$1\" >part\n"
                       "mv part last"));
    m->view.trigger(ConnectInBrowser, DeskProgram::salesforce, {});
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().offers, (QList{Connect, ConnectByHand}), patience);
    QVERIFY2(m->card().sentence.contains(u"(tst_signin"_s), qPrintable(m->card().sentence));

    QVERIFY(m->press(ConnectByHand));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"bin/last"_s)), patience);
    QCOMPARE(m->sight().offers, (QList{PasteAddress, CopyLink, Cancel}));
    const QString last = QString::fromUtf8(contentOf(u"bin/last"_s));
    const auto paste = [this](const QString &text) {
        return m->view.takePasted(DeskProgram::salesforce, {}, Secret::fromString(text));
    };
    QVERIFY(paste(u"hello"_s).contains(m_redirectUris.first()));
    QVERIFY(paste(m_redirectUris.first() + u"?code=stolen&state=other"_s).contains(u"another sign-in"_s));
    QCOMPARE(m->sight().state, CardState::WaitingForBrowser);
    QCOMPARE(m_server->asked(OAuthServer::tokenPath), 0);
    QCOMPARE(paste(last), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    QVERIFY(QFile::remove(path(u"bin/last"_s))); // of the test: it holds the code
    nothingLeft(1, 1);
}

void SignInTroublesTest::killedAppLeavesNothing()
{
    m.reset(); // one program at a time, as the person has it
    QFile::link(QStringLiteral(FAKE_HELPER), path(u"silent"_s));
    QProcess app;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(peerVariable), m_folder->path());
    app.setProcessEnvironment(environment);
    app.setStandardErrorFile(path(u"log of the app"_s));
    app.start(QCoreApplication::applicationFilePath(), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"pid"_s)), patience);
    QCOMPARE(QDir(path(u"home/data/locks"_s)).entryList({u"*.signin"_s}).size(), 1);
    app.kill();
    QTRY_COMPARE(app.state(), QProcess::NotRunning);
    QCOMPARE(app.exitStatus(), QProcess::CrashExit);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"ended"_s)), patience); // the helper does not outlive it

    useProgram();
    judge({.words = description});
    nothingLeft(0, 0);
    connectFirst();
    nothingLeft(1, 1);
}

void SignInTroublesTest::changeOfDomainLeadsToTheSettings()
{
    m_person = behindHelper(u"changedomain"_s);
    QVERIFY(m->press(Connect));
    QTRY_COMPARE_WITH_TIMEOUT(m->settingsAsked, 1, patience);
    QVERIFY(m->comesToRest());
    judge({.words = description});
    nothingLeft(0, 0);
}

void SignInTroublesTest::searchFindsWhatIsLaidOut()
{
    connectFirst();
    SecretSearch search(m_server->secrets());
    QVERIFY(m_server->secrets().size() >= 5); // state, code, verifier, two tokens
    for (const QByteArray &secret : m_server->secrets()) {
        for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toHex(),
                 QByteArray("{\"t\":\"" + secret + "\"}").toBase64(), secret.first(16)})
            QVERIFY(search.isIn("text before " + form + " and behind"));
    }
    QVERIFY(!search.isIn("text without any"));
    QFile file(path(u"home/data/laid-out"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("token=" + m_server->secrets().last());
    file.close();
    QCOMPARE(search.inFolder(QDir::homePath()), QStringList{file.fileName()});
}

/// The program that is killed: a sign-in with its helper open.
int runPeer(const QString &folder)
{
    const SalesforceOnLoopback definition(folder + u"/definitions.rcc"_s);
    SystemClock clock;
    EmbeddedConsent helper(
        folder + u"/silent"_s, [](const ProviderId &) { return ConsentLook(); }, clock);
    DeskProgram program(
        folder + u"/home"_s, [&helper](const ConsentRequest &request, const std::stop_token &stop) {
            return helper.obtain(request, stop);
        });
    if (!program.open() || !program.press(Connect))
        return 1;
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(peerVariable))
        return runPeer(qEnvironmentVariable(peerVariable));
    return runInOwnSession<SignInTroublesTest>(argc, argv);
}

#include "tst_signintroubles.moc"
