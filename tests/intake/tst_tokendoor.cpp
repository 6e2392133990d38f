#include "engine/servicefixture.h"
#include "engine/tokenhandout.h"
#include "intake/intakeserver.h"
#include "intake/tokendoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tokens for programs of the same person, over a real socket in the file system.
class TokenDoorTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void tokenIsHandedOut();
    void connectionsAreListedWithoutTokens();
    void whereThereIsNoneTheReasonIsTold_data();
    void whereThereIsNoneTheReasonIsTold();
    void policyKeepsTokensIn();
    void policyClosesTheDoor();
    void lockedWindowKeepsTokensIn();
    void webPagesGetNothing();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void foreignHostIsRefused();
    void socketIsForItsOwnerAlone();
    void otherUsersAreTurnedAway();
    void socketOfOneThatWasKilledIsReplaced();

private:
    struct World : ServiceFixture {
        TokenHandout handout{connections, broker, service, rights, clock};
    };
    [[nodiscard]] static IntakeRequest request(const QString &path, const QString &query = {})
    {
        IntakeRequest request;
        request.method = "GET";
        request.path = path;
        request.query = QUrlQuery(query);
        return request;
    }
    [[nodiscard]] IntakeReply ask(const IntakeRequest &wanted)
    {
        return await(m_door->answer(wanted)).value_or(IntakeReply{-1, {}, {}});
    }
    [[nodiscard]] IntakeReply askToken(const QString &query = {})
    {
        return ask(request(u"/v1/connections/%1/token"_s.arg(m->id.value), query));
    }
    void connected(std::chrono::minutes age = 0min)
    {
        TokenSet tokens = tokenSet("the-token", "r1");
        tokens.issuedAt = m->clock.now() - age;
        m->connectSalesforce(tokens);
    }
    /// What curl --unix-socket says and hears.
    [[nodiscard]] QByteArray overTheSocket(const QByteArray &said)
    {
        QLocalSocket socket;
        socket.connectToServer(m_path);
        socket.write(said);
        QByteArray heard;
        const bool ended = QTest::qWaitFor(
            [&] {
                heard += socket.readAll();
                return socket.state() == QLocalSocket::UnconnectedState;
            },
            30'000);
        return ended ? heard + socket.readAll() : "did not end";
    }

    std::unique_ptr<World> m;
    bool m_isLocked = false;
    std::unique_ptr<TokenDoor> m_door;
    std::unique_ptr<IntakeServer> m_server;
    QString m_path;
};

void TokenDoorTest::init()
{
    m = std::make_unique<World>();
    m_isLocked = false;
    m_door = std::make_unique<TokenDoor>(
        TokenDoor::Parts{m->catalog, m->connections, m->handout, m->rights, [this] { return m_isLocked; }});
    m_server = std::make_unique<IntakeServer>(
        m->clock, [this](const IntakeRequest &asked) { return m_door->answer(asked); },
        IntakeServer::Limits{});
    m_path = m->folder.filePath(u"run/tokens/socket"_s);
    QVERIFY(m_server->listenPrivately(m_path));
}

void TokenDoorTest::cleanup()
{
    m_server.reset();
    m_door.reset();
    QCOMPARE(m->http.problems(), QStringList());
    m.reset();
}

void TokenDoorTest::tokenIsHandedOut()
{
    connected();
    const QByteArray heard = overTheSocket("GET /v1/connections/" + m->id.value.toLatin1()
        + "/token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY2(heard.startsWith("HTTP/1.1 200 OK\r\n"), heard.constData());
    QVERIFY(heard.contains("\r\nCache-Control: no-store\r\n"));
    const QJsonObject body = QJsonDocument::fromJson(heard.sliced(heard.indexOf("\r\n\r\n"))).object();
    QCOMPARE(body.keys(), QStringList({u"accessToken"_s, u"active"_s}));
    QCOMPARE(body.value("active"_L1), true);
    const QJsonObject token = body.value("accessToken"_L1).toObject();
    QCOMPARE(token.keys(),
        QStringList({u"accessToken"_s, u"expiresAt"_s, u"instanceUrl"_s, u"missingScopes"_s, u"scopes"_s}));
    QCOMPARE(token.value("accessToken"_L1).toString(), u"the-token"_s);
    QCOMPARE(token.value("instanceUrl"_L1).toString(), u"https://acme.my.salesforce.com"_s);
    QVERIFY(token.value("expiresAt"_L1).isNull());
    QCOMPARE(token.value("scopes"_L1).toArray(), QJsonArray{u"api"_s});
}

void TokenDoorTest::connectionsAreListedWithoutTokens()
{
    connected();
    const IntakeReply reply = ask(request(u"/v1/connections"_s));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.value("connections"_L1)[0]["id"_L1].toString(), m->id.value);
    QVERIFY(!QJsonDocument(reply.body).toJson().contains("the-token"));
}

void TokenDoorTest::whereThereIsNoneTheReasonIsTold_data()
{
    QTest::addColumn<ConnectionPhase>("phase");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing connected") << ConnectionPhase::Removing << QString() << u"not_installed"_s;
    QTest::newRow("ended") << ConnectionPhase::NeedsReconnect << QString() << u"needs_reauthorization"_s;
    QTest::newRow("a scope") << ConnectionPhase::Connected << u"scope=chatter_api"_s << u"missing_scopes"_s;
}

void TokenDoorTest::whereThereIsNoneTheReasonIsTold()
{
    QFETCH(ConnectionPhase, phase);
    QFETCH(QString, query);
    QFETCH(QString, reason);
    connected();
    ConnectionRow row = m->row();
    row.phase = phase;
    row.reasonCode = u"invalid_grant"_s;
    QVERIFY(await(m->connections.save(row)));
    const IntakeReply reply = askToken(query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.value("active"_L1), false);
    QCOMPARE(reply.body.value("error"_L1).toString(), reason);
    QVERIFY(!reply.body.contains("accessToken"_L1));
    QVERIFY(!reply.body.value("message"_L1).toString().isEmpty());
}

void TokenDoorTest::policyKeepsTokensIn()
{
    connected();
    QVERIFY(m->setPolicy(R"({"forbid":["token_output"]})"));
    const IntakeReply reply = askToken();
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.body.value("active"_L1), false);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"forbidden_by_policy"_s);
}

void TokenDoorTest::policyClosesTheDoor()
{
    connected();
    QVERIFY(m->setPolicy(R"({"forbid":["intake"]})"));
    for (const IntakeReply &reply : {askToken(), ask(request(u"/v1/connections"_s))}) {
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.body.value("error"_L1).toString(), u"forbidden_by_policy"_s);
        QVERIFY(!reply.body.contains("connections"_L1));
    }
}

void TokenDoorTest::lockedWindowKeepsTokensIn()
{
    connected();
    m_isLocked = true;
    QCOMPARE(askToken().status, 403);
    QCOMPARE(askToken().body.value("error"_L1).toString(), u"locked"_s);
    m_isLocked = false;
    QCOMPARE(askToken().status, 200);
}

void TokenDoorTest::webPagesGetNothing()
{
    connected();
    IntakeRequest wanted = request(u"/v1/connections/%1/token"_s.arg(m->id.value));
    wanted.origin = "https://shop.example";
    QCOMPARE(ask(wanted).status, 403);
}

void TokenDoorTest::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    const QString good = u"/v1/connections/x/token"_s;
    QTest::newRow("another address") << QByteArray("GET") << u"/v1/leads"_s << QString() << 404;
    QTest::newRow("no name") << QByteArray("GET") << u"/v1/connections//token"_s << QString() << 404;
    QTest::newRow("two names") << QByteArray("GET") << u"/v1/connections/a/b/token"_s << QString() << 404;
    QTest::newRow("POST") << QByteArray("POST") << good << QString() << 405;
    QTest::newRow("DELETE") << QByteArray("DELETE") << u"/v1/connections"_s << QString() << 405;
    QTest::newRow("unknown parameter") << QByteArray("GET") << good << u"refresh=1"_s << 400;
    QTest::newRow("no number") << QByteArray("GET") << good << u"minValid=soon"_s << 400;
    QTest::newRow("negative") << QByteArray("GET") << good << u"minValid=-1"_s << 400;
    QTest::newRow("too long") << QByteArray("GET") << good << u"minValid=86401"_s << 400;
}

void TokenDoorTest::wrongRequestsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, query);
    QFETCH(int, status);
    connected();
    IntakeRequest wanted = request(path, query);
    wanted.method = method;
    const IntakeReply reply = ask(wanted);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.body.contains("accessToken"_L1));
}

void TokenDoorTest::foreignHostIsRefused()
{
    connected();
    QVERIFY(overTheSocket("GET /v1/connections HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                .startsWith("HTTP/1.1 403"));
}

void TokenDoorTest::socketIsForItsOwnerAlone()
{
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &facts), 0);
    QVERIFY(S_ISSOCK(facts.st_mode));
    QCOMPARE(int(facts.st_mode & 0777), 0600);
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(m_path).path()).constData(), &facts), 0);
    QCOMPARE(int(facts.st_mode & 0777), 0700);
}

/// Even one that gets at the socket, as where somebody opened folder and file to all.
void TokenDoorTest::otherUsersAreTurnedAway()
{
    if (::getuid() != 0)
        QSKIP("takes root, to be somebody else");
    connected();
    const QFileInfo socketFile(m_path);
    const QByteArray folder = QFile::encodeName(socketFile.path());
    QCOMPARE(::chmod(folder.constData(), 0711), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0666), 0);
    int ends[2] = {};
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        char heard[64] = {};
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(
            address.sun_path, QFile::encodeName(socketFile.fileName()).constData(), sizeof(address.sun_path));
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        // From within: what lies above stays closed to others.
        const bool isOther = ::chdir(folder.constData()) == 0 && ::setgid(65534) == 0 && ::setuid(65534) == 0;
        const bool isConnected
            = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
        constexpr char said[] = "GET /v1/connections HTTP/1.1\r\nHost: localhost\r\n\r\n";
        (void)!::write(socket, said, sizeof(said) - 1);
        const ssize_t read = ::read(socket, heard, sizeof(heard));
        const char verdict = !isOther ? 'o' : !isConnected ? 'c' : read > 0 ? 'h' : 'r';
        (void)!::write(ends[1], &verdict, 1);
        ::_exit(0);
    }
    int status = 0;
    QVERIFY(QTest::qWaitFor([&] { return ::waitpid(child, &status, WNOHANG) == child; }, 30'000));
    char verdict = 0;
    QCOMPARE(::read(ends[0], &verdict, 1), 1);
    ::close(ends[0]);
    ::close(ends[1]);
    QCOMPARE(verdict, 'r'); // refused
    QVERIFY(overTheSocket("GET /v1/connections HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
}

void TokenDoorTest::socketOfOneThatWasKilledIsReplaced()
{
    m_server.reset();
    const QByteArray native = QFile::encodeName(m_path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, native.constData(), sizeof(address.sun_path));
    const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    ::close(dead);
    QVERIFY(QFileInfo::exists(m_path));
    m_server = std::make_unique<IntakeServer>(
        m->clock, [this](const IntakeRequest &asked) { return m_door->answer(asked); },
        IntakeServer::Limits{});
    QVERIFY(m_server->listenPrivately(m_path));
    QVERIFY(overTheSocket("GET /v1/connections HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
}

QTEST_GUILESS_MAIN(TokenDoorTest)
#include "tst_tokendoor.moc"
