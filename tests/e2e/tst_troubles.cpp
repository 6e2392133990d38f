#include "consent/embeddedconsent.h"
#include "e2e/deskprogram.h"
#include "support/await.h"
#include "support/keyring.h"
#include "support/secretsearch.h"
#include "support/tally.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <csignal>
#include <memory>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

using Person = DeskProgram::Person;
using enum CardAction;

constexpr auto sessionVariable = "PATCHBAY_TEST_SESSION";
constexpr auto peerVariable = "PATCHBAY_TEST_PEER";
constexpr int patience = 30'000;
constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 hugeReply = 100 * megabyte;

/// One thing that goes wrong, what the card then says and offers, and the click that gets a person out of it.
struct Trouble {
    std::function<void()> arrange = [] {};
    std::function<void()> whileItGoesOn = [] {}; ///< once the person or the provider is waited for
    CardState state = CardState::NotConnected;
    const char *words = "";
    QList<CardAction> offers = {Connect};
    CardAction next = Connect;
};

const char *const description = "^Where your leads go\\.$";

/// All that Patchbay's own categories and Qt log in this process.
QByteArray &theLog()
{
    static QByteArray log;
    return log;
}

QtMessageHandler theTestsHandler = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    theLog() += message.toUtf8() + '\n';
    if (type != QtDebugMsg && type != QtInfoMsg)
        theTestsHandler(type, context, message);
}

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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.exists() && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool clearPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    return refs.open(QFile::WriteOnly | QFile::Unbuffered) && refs.write("5") == 1;
}

} // namespace

Q_DECLARE_METATYPE(Trouble)

/// Every trouble of a sign-in and of a connected account, brought about with the real core, HTTP, database,
/// keychain and browser, and judged by the card a person sees. Each time: the state, the words, what is
/// offered, that nothing was left behind, and that the next click works.
class TroublesTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void signInTrouble_data();
    void signInTrouble();
    void accountTrouble_data();
    void accountTrouble();
    void reconnectTrouble_data();
    void reconnectTrouble();
    void hugeReplyIsNotTakenIn_data();
    void hugeReplyIsNotTakenIn();
    void expiredAccessTokenIsRenewedUnseen();
    void callbackTwiceConnectsOnce();
    void wrongStateInTheBrowserLeavesTheSignInOpen();
    void killedAppLeavesNothing();
    void changeOfDomainLeadsToTheSettings();
    void searchFindsWhatIsLaidOut();
    void noKeychain_data(); // last: a process that has seen a keyring go cannot use the next
    void noKeychain();

private:
    void useProgram();
    void connectFirst();
    void judge(const Trouble &trouble);
    void nothingLeft(int connections, int grants);
    [[nodiscard]] Person allowing();
    [[nodiscard]] Person denying();
    [[nodiscard]] Person comingBackWith(const QString &query);
    [[nodiscard]] Person waiting();
    [[nodiscard]] Person behindHelper(const QString &manner);
    void heal();
    void answerTokens(OAuthServer::Answer answer);
    void answerHuge(QTcpSocket &socket, bool tellsLength);
    [[nodiscard]] bool useBrowser(const QByteArray &script);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_redirectUris;
    std::unique_ptr<OAuthServer> m_server;
    std::unique_ptr<SalesforceOnLoopback> m_definition;
    Person m_person;
    std::unique_ptr<EmbeddedConsent> m_helper;
    SystemClock m_clock;
    std::unique_ptr<DeskProgram> m;
    QByteArrayList m_secrets; ///< of all rows so far
    QSet<QString> m_shown;
    qint64 m_hugeSent = 0;
    int m_itemsBefore = 0; ///< in the keyring, of earlier rows
};

void TroublesTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"patchbay.*=true"_s);
    theTestsHandler = qInstallMessageHandler(keepLog);
    QVERIFY(Keyring::start());
}

void TroublesTest::cleanupTestCase()
{
    QVERIFY2(theLog().contains("sign-in failed"), "the log holds nothing of what went on");
    tally("troubles shown on the card", m_shown.size());
    tally("secrets in logs or files after troubles", 0);
}

void TroublesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_redirectUris = freeRedirectUris();
    m_server = std::make_unique<OAuthServer>(m_redirectUris);
    m_definition = std::make_unique<SalesforceOnLoopback>(m_folder->path(), *m_server, m_redirectUris);
    QVERIFY(m_definition->isThere());
    m_person = allowing();
    m_hugeSent = 0;
    m_itemsBefore = Keyring::items();
    QVERIFY(useBrowser("curl --silent --location --output /dev/null \"$1\""));
    useProgram();
}

void TroublesTest::cleanup()
{
    m_secrets += m_server->secrets();
    m.reset();
    m_helper.reset();
    m_definition.reset();
    m_server.reset();
    m_folder.reset();
}

void TroublesTest::useProgram()
{
    m = std::make_unique<DeskProgram>(
        path(u"home"_s), [this](const ConsentRequest &request, const std::stop_token &stop) {
            return m_person(request, stop);
        });
    QVERIFY(m->open());
}

bool TroublesTest::useBrowser(const QByteArray &script)
{
    const QString folder = path(u"bin"_s);
    QFile opener(folder + u"/xdg-open"_s);
    if (!QDir().mkpath(folder) || !opener.open(QFile::WriteOnly))
        return false;
    opener.write("#!/bin/sh\ncd \"${0%/*}\"\n" + script + '\n');
    static const QByteArray usual = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder) + ':' + usual);
    return opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Person TroublesTest::allowing()
{
    return [this](const ConsentRequest &request, const std::stop_token &) {
        const QUrl url = QUrl::fromEncoded(request.authorizeUrl.reveal().toByteArray());
        return Task<ConsentAnswer>::settled(ConsentAnswer{
            ConsentAnswer::Kind::Callback, Secret(m_server->decide(url, OAuthServer::Decision::Allow))});
    };
}

Person TroublesTest::denying()
{
    return [this](const ConsentRequest &request, const std::stop_token &) {
        const QUrl url = QUrl::fromEncoded(request.authorizeUrl.reveal().toByteArray());
        return Task<ConsentAnswer>::settled(ConsentAnswer{
            ConsentAnswer::Kind::Callback, Secret(m_server->decide(url, OAuthServer::Decision::Deny))});
    };
}

/// {state} stands for the right one.
Person TroublesTest::comingBackWith(const QString &query)
{
    return [query](const ConsentRequest &request, const std::stop_token &) {
        QString asked = query;
        asked.replace(u"{state}"_s, QString::fromUtf8(request.expectedState.reveal()));
        return Task<ConsentAnswer>::settled(ConsentAnswer{ConsentAnswer::Kind::Callback,
            Secret::fromString(request.redirectUri.toString() + u'?' + asked)});
    };
}

/// A page that goes nowhere, until the person gives up.
Person TroublesTest::waiting()
{
    return [](const ConsentRequest &, const std::stop_token &stop) {
        using Stop = std::stop_callback<std::function<void()>>;
        const Promise<ConsentAnswer> promise;
        const auto stopped = std::make_shared<std::unique_ptr<Stop>>();
        *stopped = std::make_unique<Stop>(stop, [promise] { promise.settle(cancelled()); });
        promise.task().finally(qApp, [stopped](const Result<ConsentAnswer> &) { stopped->reset(); });
        return promise.task();
    };
}

/// A helper process that misbehaves in the manner of its name.
Person TroublesTest::behindHelper(const QString &manner)
{
    const QString helper = path(manner);
    QFile::link(QStringLiteral(FAKE_HELPER), helper);
    m_helper = std::make_unique<EmbeddedConsent>(
        helper, [](const ProviderId &) { return ConsentLook(); }, m_clock);
    return [this](const ConsentRequest &request, const std::stop_token &stop) {
        return m_helper->obtain(request, stop);
    };
}

void TroublesTest::answerTokens(OAuthServer::Answer answer)
{
    m_server->misbehave(OAuthServer::tokenPath, std::move(answer), 2);
}

void TroublesTest::heal()
{
    m_server->behave();
    m_person = allowing();
}

void TroublesTest::nothingLeft(int connections, int grants)
{
    QCOMPARE(m->rows().size(), connections);
    const QDir locks(path(u"home/data/locks"_s));
    const auto held = [&locks] {
        return locks.entryList({u"*.signin"_s, u"*.tokens"_s, u"*.thisrun"_s}, QDir::Files);
    };
    QTRY_VERIFY2(held().isEmpty(), qPrintable(held().join(u' ')));
    if (Keyring::isThere())
        QCOMPARE(Keyring::items() - m_itemsBefore, connections);
    QTRY_COMPARE(m_server->liveGrants(), grants);
    QVERIFY2(m_server->complaints().isEmpty(), qPrintable(m_server->complaints().join(u'\n')));
    SecretSearch search(m_secrets + m_server->secrets());
    QVERIFY2(!search.isIn(theLog()), "a secret is in the log");
    const QStringList found = search.inFolder(QDir::homePath());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(search.filesRead() > 3);
}

void TroublesTest::judge(const Trouble &trouble)
{
    const QRegularExpression words(QString::fromUtf8(trouble.words));
    QVERIFY2(words.isValid(), trouble.words);
    const auto isSo = [&] {
        const DeskProgram::Sight seen = m->sight();
        return seen.state == trouble.state && words.match(seen.words).hasMatch();
    };
    [[maybe_unused]] const bool came = QTest::qWaitFor(isSo, patience); // what is wrong is told below
    QVERIFY2(words.match(m->sight().words).hasMatch(), qPrintable(m->sight().words));
    QCOMPARE(m->sight().state, trouble.state);
    QCOMPARE(m->sight().offers, trouble.offers);
    QVERIFY(trouble.offers.contains(trouble.next));
    m_shown.insert(
        QString::fromUtf8(QTest::currentTestFunction()) + QLatin1StringView(QTest::currentDataTag()));
}

void TroublesTest::connectFirst()
{
    QVERIFY(m->press(Connect));
    QVERIFY(m->comesToRest());
    QTRY_COMPARE(m->sight().state, CardState::Connected);
}

// A sign-in of a new account
// ------------------------------------------------------------------------------------

void TroublesTest::signInTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, const Trouble &trouble) { QTest::newRow(name) << trouble; };
    const auto cancel = [this] { QVERIFY(m->press(Cancel)); };
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
            .words
            = "^The app is not installed in this org\\. Ask an admin .*\\(OAUTH_EC_APP_NOT_FOUND\\)$"});
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
        {.arrange =
                [this] {
                    answerTokens([](QTcpSocket &socket) {
                        OAuthServer::answerText(
                            socket, 200, "text/html", "<!doctype html><title>Log in to the Wi-Fi</title>");
                    });
                },
            .words = "^Salesforce sent an answer that Patchbay does not understand\\. Check the address"});
    row("no access_token",
        {.arrange =
                [this] {
                    answerTokens([](QTcpSocket &socket) {
                        OAuthServer::answerJson(socket, 200, {{"token_type"_L1, u"Bearer"_s}});
                    });
                },
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
        {.arrange =
                [this] {
                    answerTokens([](QTcpSocket &socket) {
                        OAuthServer::answerText(socket, 503, "text/plain", "down");
                    });
                },
            .words = "^Salesforce has a problem right now\\. Try again later\\.$"});
    row("consumer key not known",
        {.arrange =
                [this] {
                    answerTokens([](QTcpSocket &socket) {
                        OAuthServer::answerJson(socket, 400, {{"error"_L1, u"invalid_client_id"_s}});
                    });
                },
            .words = "^Salesforce does not know this consumer key here\\. Check the key, and production or "
                     "sandbox\\. "
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
        {.arrange =
                [this] {
                    m_server->misbehave(OAuthServer::whoPath, [](QTcpSocket &socket) {
                        OAuthServer::answerText(socket, 200, "text/html", "<p>hello</p>");
                    });
                },
            .words = "^Salesforce sent an answer that Patchbay does not understand\\."});
    row("helper killed",
        {.arrange = [this] { m_person = behindHelper(u"silent"_s); },
            .whileItGoesOn =
                [this] {
                    QTRY_VERIFY_WITH_TIMEOUT(!contentOf(path(u"pid"_s)).isEmpty(), patience);
                    QCOMPARE(::kill(pid_t(contentOf(path(u"pid"_s)).toInt()), SIGKILL), 0);
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

void TroublesTest::signInTrouble()
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

// A connected account
// -------------------------------------------------------------------------------------------

void TroublesTest::accountTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, const Trouble &trouble) { QTest::newRow(name) << trouble; };
    const auto refreshAnswers = [this](const OAuthServer::Answer &answer) {
        return [this, answer] {
            m_server->expireAccessTokens();
            answerTokens(answer);
        };
    };
    const auto json = [](int status, const QJsonObject &object) {
        return [status, object](QTcpSocket &socket) { OAuthServer::answerJson(socket, status, object); };
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
        {.arrange = refreshAnswers(
             [](QTcpSocket &socket) { OAuthServer::answerText(socket, 200, "text/html", "<p>Log in</p>"); }),
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
        {.arrange =
                [this] {
                    m_server->misbehave(OAuthServer::alivePath, [](QTcpSocket &socket) {
                        OAuthServer::answerText(socket, 503, "text/plain", "down");
                    });
                },
            .state = CardState::ServiceProblem,
            .words = "^It answered “unavailable” at \\d?\\d:\\d\\d.*\\. You stay signed in; Patchbay keeps "
                     "trying\\.$",
            .offers = {TryNow},
            .next = TryNow});
    row("an admin forbids the API",
        {.arrange =
                [this] {
                    m_server->misbehave(
                        OAuthServer::alivePath,
                        [](QTcpSocket &socket) { OAuthServer::answerText(socket, 403, "text/plain", "no"); },
                        2);
                },
            .state = CardState::ServiceProblem,
            .words = "^This account lacks a right for that\\. Ask an admin of the org\\.$",
            .offers = {TryNow},
            .next = TryNow});
    row("locked keychain",
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

void TroublesTest::accountTrouble()
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

// A reconnect
// ---------------------------------------------------------------------------------------------------

void TroublesTest::reconnectTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, Trouble trouble) {
        trouble.state = CardState::NeedsReconnect;
        if (trouble.offers == QList{Connect})
            trouble.offers = {Reconnect};
        trouble.next = trouble.offers.first();
        QTest::newRow(name) << trouble;
    };
    const auto cancel = [this] { QVERIFY(m->press(Cancel)); };
    row("denied consent",
        {.arrange = [this] { m_person = denying(); },
            .words = "^You declined at Salesforce; nothing was changed\\.$"});
    row("closed web view",
        {.arrange = [this] { m_person = waiting(); },
            .whileItGoesOn = cancel,
            .words = "^Salesforce ended this access"});
    row("another account",
        {.arrange = [this] { m_server->setAccount(u"account-2"_s); },
            .words = "^You signed in as someone else\\. Nothing has changed\\."});
    row("no access_token",
        {.arrange
            = [this] { answerTokens([](QTcpSocket &socket) { OAuthServer::answerJson(socket, 200, {}); }); },
            .words = "^127\\.0\\.0\\.1 sent an answer that Patchbay does not understand\\."});
    row("helper killed",
        {.arrange = [this] { m_person = behindHelper(u"crash"_s); },
            .words = "^The sign-in page stopped\\. Nothing was lost\\.$",
            .offers = {ConnectInBrowser, Reconnect}});
}

void TroublesTest::reconnectTrouble()
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

// The rest
// ------------------------------------------------------------------------------------------------------

/// Writes as fast as it is taken and counts what was.
void TroublesTest::answerHuge(QTcpSocket &socket, bool tellsLength)
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

void TroublesTest::hugeReplyIsNotTakenIn_data()
{
    QTest::addColumn<bool>("tellsLength");
    QTest::addColumn<bool>("connected");
    QTest::newRow("sign-in, with its length") << true << false;
    QTest::newRow("sign-in, without") << false << false;
    QTest::newRow("renewal") << true << true;
}

void TroublesTest::hugeReplyIsNotTakenIn()
{
    QFETCH(const bool, tellsLength);
    QFETCH(const bool, connected);
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

void TroublesTest::expiredAccessTokenIsRenewedUnseen()
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

void TroublesTest::callbackTwiceConnectsOnce()
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

void TroublesTest::wrongStateInTheBrowserLeavesTheSignInOpen()
{
    const QString forged = m_redirectUris.first() + u"?code=stolen-code-of-another&state=of-another"_s;
    QVERIFY(useBrowser("echo \"$1\" >asked\ncurl --silent --output /dev/null --write-out '%{http_code}' '"
        + forged.toUtf8() + "' >part\nmv part answer"));
    m->view.trigger(ConnectInBrowser, DeskProgram::salesforce, {});
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(path(u"bin/answer"_s)), "400", patience);
    QCOMPARE(m->sight().state, CardState::WaitingForBrowser);
    QCOMPARE(m->sight().offers, (QList{CopyLink, Cancel}));
    QCOMPARE(m_server->asked(OAuthServer::tokenPath), 0);
    // The right one still counts.
    QVERIFY(QProcess::startDetached(u"curl"_s,
        {u"--silent"_s, u"--location"_s, u"--output"_s, u"/dev/null"_s,
            QString::fromUtf8(contentOf(path(u"bin/asked"_s)).trimmed())}));
    QTRY_COMPARE_WITH_TIMEOUT(m->sight().state, CardState::Connected, patience);
    QVERIFY(QFile::remove(path(u"bin/asked"_s))); // of the test: it holds the state
    nothingLeft(1, 1);
}

void TroublesTest::killedAppLeavesNothing()
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

void TroublesTest::changeOfDomainLeadsToTheSettings()
{
    m_person = behindHelper(u"changedomain"_s);
    QVERIFY(m->press(Connect));
    QTRY_COMPARE_WITH_TIMEOUT(m->settingsAsked, 1, patience);
    QVERIFY(m->comesToRest());
    judge({.words = description});
    nothingLeft(0, 0);
}

void TroublesTest::searchFindsWhatIsLaidOut()
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

void TroublesTest::noKeychain_data()
{
    QTest::addColumn<bool>("connected");
    QTest::newRow("account") << true;
    QTest::newRow("sign-in") << false;
}

void TroublesTest::noKeychain()
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
    if (qEnvironmentVariableIsSet(sessionVariable)) {
        TroublesTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (!Keyring::missingPrograms().isEmpty() || QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        qWarning("dbus-run-session, gnome-keyring-daemon and curl are needed");
        return 77;
    }
    const QTemporaryDir home;
    return Keyring::runInSession(
        home.path(), QLatin1StringView(sessionVariable), QCoreApplication::arguments().sliced(1));
}

#include "tst_troubles.moc"
