#include "demoorg/demoorgprogram.h"
#include "engine/authorizedclient.h"
#include "engine/connectionservice.h"
#include "engine/demoorgservice.h"
#include "engine/ownapps.h"
#include "engine/rights.h"
#include "engine/testrecord.h"
#include "engine/tokenbroker.h"
#include "net/qthttpclient.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/preferencestore.h"
#include "support/await.h"
#include "support/fakeconsent.h"
#include "vault/memorystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

/// Everything of the engine that is real, as one program of Patchbay has it.
struct Program {
    Program(const QString &folder, SecretStore &vault, const DemoOrgService::Place &place)
        : database(folder + u"/patchbay.db"_s)
        , services(http, clock, place)
        , lockFolder(folder + u"/locks"_s)
        , broker({catalog, connections, vault, http, services, clock}, lockFolder)
        , client(catalog, connections, broker, http)
        , service({catalog, connections, vault, broker, client, http, consent, services, clock, entropy,
              lockFolder, preferences})
    {
    }

    SystemClock clock;
    SystemEntropy entropy;
    QtHttpClient http{clock, "Patchbay-Test"};
    Database database;
    ConnectionStore connections{database};
    PreferenceStore preferences{database};
    ProviderCatalog catalog;
    DemoOrgService services;
    FakeConsent consent;
    QString lockFolder;
    TokenBroker broker;
    AuthorizedClient client;
    ConnectionService service;
};

const QUrl versions(u"/services/data/v60.0/limits"_s);

} // namespace

/// The life of a connection against a real authorization server over real HTTP.
class ConnectDemoOrgTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void signInWorksAndDisconnectEndsTheGrantThere();
    void deniedSignInLeavesNothing();
    void endedSessionIsRenewedUnseen();
    void twoProgramsShareOneRotatingGrant();
    void reconnectRenewsTheSameConnection();
    void reconnectWithAnAppOfItsOwn();
    void testLeadIsCreatedAndDeletedThere();
    void orgIsStartedOnceForAllAndFoundAgain();

private:
    Result<ConnectionRow> signIn(const QString &decision = u"allow"_s, const ConnectionId &reconnect = {});
    [[nodiscard]] int status(Program &program, const ConnectionId &id);
    void endSessions()
    {
        QCOMPARE(m_org.control("POST", "/advance", {{u"seconds"_s, 121 * 60}}).status, 200);
    }

    std::optional<QTemporaryDir> m_folder;
    MemoryStore m_vault;
    DemoOrgProgram m_org;
    DemoOrgService::Place m_place;
    std::unique_ptr<Program> m;
};

void ConnectDemoOrgTest::init()
{
    m_folder.emplace();
    m_place = {.dataFolder = m_folder->filePath(u"org"_s), .program = {}};
    QVERIFY(m_org.start({u"--data"_s, m_place.dataFolder}));
    m = std::make_unique<Program>(m_folder->path(), m_vault, m_place);
}

void ConnectDemoOrgTest::cleanup()
{
    m.reset();
    m_org.stop();
    m_folder.reset();
}

Result<ConnectionRow> ConnectDemoOrgTest::signIn(const QString &decision, const ConnectionId &reconnect)
{
    m->consent.person = [this, decision](ConsentWay, const ConsentRequest &request) -> Result<ConsentAnswer> {
        const QUrl asked(QString::fromUtf8(request.authorizeUrl.reveal()), QUrl::StrictMode);
        const Answer answer = m_org.consent(QUrlQuery(asked), decision);
        return ConsentAnswer{.kind = ConsentAnswer::Kind::Callback,
            .callbackUrl = Secret(QByteArray(answer.headers.value("location")))};
    };
    return await(m->service.connectAccount({.provider = {u"salesforce-demo"_s}, .reconnect = reconnect}));
}

int ConnectDemoOrgTest::status(Program &program, const ConnectionId &id)
{
    const auto reply = await(program.client.send(id, {.url = versions}));
    if (!reply)
        qWarning() << reply.error().detail;
    return reply ? reply->status : 0;
}

void ConnectDemoOrgTest::signInWorksAndDisconnectEndsTheGrantThere()
{
    const auto row = signIn();
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    QCOMPARE(row->phase, ConnectionPhase::Connected);
    QCOMPARE(row->environment, Environment::Demo);
    QCOMPARE(row->accountLabel, u"you@demo.example"_s);
    QVERIFY(!row->tenantLabel.isEmpty());
    QCOMPARE(row->loginHost, u"{local}"_s);
    QCOMPARE(status(*m, row->id), 200);
    QCOMPARE(await(m->service.test(row->id))->lastErrorKind, QString());

    const QByteArray token = await(m->broker.fresh(row->id))->token.reveal().toByteArray();
    const auto outcome = await(m->service.disconnectAccount(row->id));
    QVERIFY(outcome && outcome->revoked && outcome->erased);
    QCOMPARE(m_org.get("/services/data/v60.0/limits", token).status, 401);
    QCOMPARE(await(m->connections.all())->size(), 0);
}

void ConnectDemoOrgTest::deniedSignInLeavesNothing()
{
    QCOMPARE(signIn(u"deny"_s).error().kind, ErrorKind::Denied);
    QCOMPARE(await(m->connections.all())->size(), 0);
}

void ConnectDemoOrgTest::endedSessionIsRenewedUnseen()
{
    const auto row = signIn();
    QVERIFY(row);
    endSessions();
    QCOMPARE(status(*m, row->id), 200);
    QCOMPARE(await(m->connections.find(row->id))->phase, ConnectionPhase::Connected);
}

void ConnectDemoOrgTest::twoProgramsShareOneRotatingGrant()
{
    QCOMPARE(m_org.control("POST", "/set", {{u"rotation"_s, true}}).status, 200);
    const auto row = signIn();
    QVERIFY(row);
    Program other(m_folder->path(), m_vault, m_place);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(status(other, row->id), 200);
        endSessions();
        const auto mine = m->client.send(row->id, {.url = versions});
        const auto theirs = other.client.send(row->id, {.url = versions});
        QCOMPARE(await(mine)->status, 200);
        QCOMPARE(await(theirs)->status, 200);
    }
    QCOMPARE(await(m->connections.find(row->id))->phase, ConnectionPhase::Connected);
}

void ConnectDemoOrgTest::reconnectRenewsTheSameConnection()
{
    const auto row = signIn();
    QVERIFY(row);
    const auto again = signIn(u"allow"_s, row->id);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->id, row->id);
    QCOMPARE(signIn()->id, row->id); // and as a new one it is noticed
    QCOMPARE(await(m->connections.all())->size(), 1);
    QCOMPARE(status(*m, row->id), 200);
}

/// The org's own rules for a confidential app: its secret is wanted at the exchange and at each renewal.
void ConnectDemoOrgTest::reconnectWithAnAppOfItsOwn()
{
    const auto row = signIn();
    QVERIFY(row);
    const QStringList callbacks = m->catalog.find(row->provider)->redirectUris;
    const QJsonObject app{{u"clientId"_s, u"3MVG9own"_s}, {u"secret"_s, u"0wn"_s},
        {u"callbacks"_s, QJsonArray::fromStringList(callbacks)},
        {u"scopes"_s, QJsonArray{u"api"_s, u"refresh_token"_s, u"id"_s, u"openid"_s}}, {u"rotation"_s, true}};
    QCOMPARE(m_org.control("POST", "/app", app).status, 200);
    OwnApps apps({m->catalog, m->connections, m_vault, m->broker, m->clock, m->lockFolder});
    const OwnApp own{u"3MVG9own"_s, true, {u"api"_s, u"refresh_token"_s, u"id"_s}, {}};
    QVERIFY(await(apps.change(*row, own, Secret(QByteArray("wrong")))));
    QVERIFY(!signIn(u"allow"_s, row->id));
    endSessions();
    QCOMPARE(status(*m, row->id), 200); // by the old app
    const ConnectionRow waiting = await(m->connections.find(row->id)).value();
    QVERIFY(await(apps.change(waiting, own, Secret(QByteArray("0wn")))));
    const auto again = signIn(u"allow"_s, row->id);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->id, row->id);
    QCOMPARE(again->clientId, own.clientId);
    for (int i = 0; i < 2; ++i) {
        endSessions();
        QCOMPARE(status(*m, row->id), 200);
    }
    const auto outcome = await(m->service.disconnectAccount(row->id));
    QVERIFY(outcome && outcome->revoked && outcome->erased);
}

void ConnectDemoOrgTest::testLeadIsCreatedAndDeletedThere()
{
    const auto row = signIn();
    QVERIFY(row);
    Rights rights(m->catalog, m->preferences);
    TestRecord record({m->catalog, m->connections, m->broker, m->client, rights, m->clock});
    const QString soql = u"SELECT COUNT() FROM Lead WHERE LastName = 'Patchbay test'"_s;
    const auto leads = [&](const char *query) {
        const QByteArray token = await(m->broker.fresh(row->id))->token.reveal().toByteArray();
        return m_org.get(query + QUrl::toPercentEncoding(soql), token)
            .object()
            .value("totalSize"_L1)
            .toInt(-1);
    };
    const auto outcome = await(record.run(row->id));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QVERIFY(outcome->removed);
    QVERIFY(outcome->id.value.startsWith(u"00Q"_s));
    QCOMPARE(leads("/services/data/v60.0/query?q="), 0);
    QCOMPARE(leads("/services/data/v60.0/queryAll?q="), 1); // in the bin: it had been there
}

void ConnectDemoOrgTest::orgIsStartedOnceForAllAndFoundAgain()
{
    const QTemporaryDir folder;
    const DemoOrgService::Place place{.dataFolder = folder.path(),
        .program = QStringLiteral(DEMO_ORG_PROGRAM),
        .arguments = {u"--data"_s, folder.path(), u"--port"_s, u"0"_s, u"--exit-when-idle"_s, u"60"_s}};
    DemoOrgService first(m->http, m->clock, place);
    DemoOrgService second(m->http, m->clock, place);
    const auto one = first.address(u"demo-org"_s);
    const auto two = first.address(u"demo-org"_s);
    const auto three = second.address(u"demo-org"_s);
    QVERIFY2(await(one), "the program beside us was not started");
    QCOMPARE(await(two).value(), await(one).value());
    QCOMPARE(await(three).value(), await(one).value());
    QCOMPARE(await(second.address(u"demo-org"_s)).value(), await(one).value());
    QCOMPARE(await(first.address(u"other"_s)).error().kind, ErrorKind::Misconfigured);

    QFile endpoint(folder.filePath(u"endpoint.json"_s));
    QVERIFY(endpoint.open(QIODevice::ReadOnly));
    const qint64 pid = QJsonDocument::fromJson(endpoint.readAll())["pid"_L1].toInteger();
    QVERIFY(pid > 1);
    QCOMPARE(::kill(pid_t(pid), SIGTERM), 0);
    QVERIFY(QTest::qWaitFor([&endpoint] { return !QFile::exists(endpoint.fileName()); }, 20000));
}

QTEST_GUILESS_MAIN(ConnectDemoOrgTest)
#include "tst_connect_demoorg.moc"
