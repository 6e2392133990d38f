#include "engine/authorizedclient.h"
#include "engine/connectionservice.h"
#include "engine/ownapps.h"
#include "engine/tokenbroker.h"
#include "providers/catalog.h"
#include "situations.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/preferencestore.h"
#include "support/await.h"
#include "support/fakeconsent.h"
#include "support/fakehttp.h"
#include "support/fakeservices.h"
#include "support/tally.h"
#include "vault/keychainstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

// Sign-ins that are killed on the way between the database and the keychain, both real. This program is the
// test, the session it runs in, and the process that is killed.

namespace
{
const ProviderId salesforce{u"salesforce"_s};
constexpr auto token = "sentinel-refresh-token-a1"_L1;

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

/// The keychain; the process dies at one point of what is asked of it.
class DeadlyVault final : public QObject, public SecretStore
{
public:
    explicit DeadlyVault(const QString &point)
        : m_point(point)
    {
    }
    Task<Secret> read(const VaultKey &key) override { return m_store.read(key); }
    Task<Done> write(const VaultKey &key, const Secret &secret) override
    {
        return deadly(u"Write"_s, [&] { return m_store.write(key, secret); });
    }
    Task<Done> erase(const VaultKey &key) override
    {
        return deadly(u"Erase"_s, [&] { return m_store.erase(key); });
    }

private:
    template<typename Fn>
    Task<Done> deadly(const QString &what, Fn call)
    {
        if (m_point == u"before"_s + what)
            die();
        const Task<Done> done = call();
        if (m_point.startsWith(u"during"_s + what))
            m_clock.after(std::chrono::milliseconds(m_point.section(u':', 1).toInt()), this, die);
        return done.then(this, [this, what](Done) {
            if (m_point == u"after"_s + what)
                die();
        });
    }

    QString m_point;
    SystemClock m_clock;
    KeychainStore m_store{m_clock};
};

/// Everything of a program that signs in, but the network and the person.
struct Program {
    explicit Program(const QString &folder, const QString &point = {})
        : vault(point)
        , database(folder + u"/patchbay.db"_s)
        , lockFolder(folder + u"/locks"_s)
    {
        consent.person = [](ConsentWay, const ConsentRequest &request) {
            return FakeConsent::callback(request, u"code=c1&state={state}"_s);
        };
    }

    Result<ConnectionRow> signIn(bool thisRunOnly, const ConnectionId &reconnect = {})
    {
        if (!await(connections.saveSettings({.provider = salesforce, .clientId = u"client"_s})))
            qFatal("no settings");
        http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
            .answer(jsonReply(200,
                QByteArray(R"({"access_token":"TOKEN","refresh_token":"TOKEN","token_type":"Bearer",)"
                           R"("instance_url":"https://acme.my.salesforce.com"})")
                    .replace("TOKEN", QByteArray(token.data(), token.size()))));
        http.expect("GET", u"https://acme.my.salesforce.com/services/oauth2/userinfo"_s)
            .answer(jsonReply(200, R"({"user_id":"005A","organization_id":"00DA"})"));
        http.expect("GET", u"https://acme.my.salesforce.com/services/data/v60.0/query"_s)
            .answer(jsonReply(200, R"({"records":[{"Id":"00DA","Name":"Acme Corp"}]})"));
        return await(service.connectAccount(
            {.provider = salesforce, .reconnect = reconnect, .thisRunOnly = thisRunOnly}));
    }

    void expectRenewal()
    {
        http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
            .answer(jsonReply(200,
                R"({"access_token":"next","token_type":"Bearer",)"
                R"("instance_url":"https://acme.my.salesforce.com"})"));
    }

    SystemClock clock;
    SystemEntropy entropy;
    DeadlyVault vault;
    Database database;
    QString lockFolder;
    ConnectionStore connections{database};
    PreferenceStore preferences{database};
    ProviderCatalog catalog;
    FakeHttp http;
    FakeConsent consent;
    FakeServices services;
    TokenBroker broker{{catalog, connections, vault, http, services, clock}, lockFolder};
    AuthorizedClient client{catalog, connections, broker, http};
    ConnectionService service{{catalog, connections, vault, broker, client, http, consent, services, clock,
        entropy, lockFolder, preferences}};
};

/// Which items Patchbay has in the keyring: no secret, only how many.
qsizetype itemsInKeyring()
{
    QDBusMessage search = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    QDBusArgument attributes;
    attributes.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    attributes.beginMapEntry();
    attributes << u"server"_s << u"patchbay"_s;
    attributes.endMapEntry();
    attributes.endMap();
    search << QVariant::fromValue(attributes);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(search);
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0)).size();
}

/// The process that dies; it lives on where its point is never reached.
int runPeer(const QString &folder, const QString &point)
{
    if (point.startsWith("reconnect:"_L1)) {
        Program program(folder, point.section(u':', 1));
        const QList<ConnectionRow> rows = await(program.connections.all()).value();
        (void)program.signIn(false, rows.first().id);
        return 0;
    }
    Program program(folder, point);
    if (point.contains("Erase"_L1))
        (void)await(program.service.recover());
    else
        (void)program.signIn(point == "thisRunOnly"_L1);
    if (point == "thisRunOnly"_L1)
        die();
    return 0;
}

void killAt(const QString &folder, const QString &point)
{
    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedChannels);
    peer.start(QCoreApplication::applicationFilePath(), {u"peer"_s, folder, point});
    QVERIFY(peer.waitForFinished(60'000));
    QCOMPARE(peer.exitStatus(), QProcess::CrashExit);
    QCOMPARE(peer.exitCode(), SIGKILL);
}

QList<ConnectionRow> rowsIn(const QString &folder)
{
    Program program(folder);
    return await(program.connections.all()).value();
}

void startAgain(const QString &folder)
{
    Program program(folder);
    QVERIFY(await(program.service.recover()));
}
} // namespace

class Situation : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        startKeyring();
        m_folder = std::make_unique<QTemporaryDir>(QDir::homePath() + u"/data-XXXXXX"_s);
    }

    void beforeTheVaultWrite()
    {
        killAt(folder(), u"beforeWrite"_s);
        QCOMPARE(rowsIn(folder()).size(), 1);
        QCOMPARE(itemsInKeyring(), 0);
        nothingIsLeftAfterTheNextStart();
    }

    void betweenTheVaultWriteAndTheRow()
    {
        killAt(folder(), u"afterWrite"_s);
        QCOMPARE(rowsIn(folder()).size(), 1);
        QCOMPARE(rowsIn(folder()).first().phase, ConnectionPhase::Connecting);
        QCOMPARE(itemsInKeyring(), 1);
        nothingIsLeftAfterTheNextStart();
    }

    void duringTheVaultWrite()
    {
        int killed = 0;
        for (int delay = 0; delay < 25; ++delay) {
            QProcess peer;
            const QString point = u"duringWrite:%1"_s.arg(delay);
            peer.start(QCoreApplication::applicationFilePath(), {u"peer"_s, folder(), point});
            QVERIFY(peer.waitForFinished(60'000));
            const QList<ConnectionRow> rows = rowsIn(folder());
            QCOMPARE(rows.size(), 1);
            if (rows.first().phase == ConnectionPhase::Connected) { // it was quicker, and is whole
                QCOMPARE(itemsInKeyring(), 1);
                break;
            }
            QCOMPARE(peer.exitStatus(), QProcess::CrashExit);
            ++killed;
            nothingIsLeftAfterTheNextStart();
        }
        QVERIFY(killed > 0);
        tally("sign-ins killed at the keychain", killed);
    }

    /// The start that takes the orphan away is killed in its turn.
    void duringTheNextStart()
    {
        for (const QString &point : {u"beforeErase"_s, u"afterErase"_s}) {
            killAt(folder(), u"afterWrite"_s);
            killAt(folder(), point);
            QCOMPARE(rowsIn(folder()).size(), 1);
            nothingIsLeftAfterTheNextStart();
        }
    }

    /// An orphan in a locked keychain is not given up: its row says where it is.
    void lockedAtTheNextStart()
    {
        killAt(folder(), u"afterWrite"_s);
        lockKeyring();
        startAgain(folder());
        QCOMPARE(rowsIn(folder()).size(), 1);
        signalServer(QString::fromUtf16(keyringService), SIGKILL);
        startKeyring();
        QCOMPARE(itemsInKeyring(), 1);
        nothingIsLeftAfterTheNextStart();
    }

    /// Whatever was kept says which app it is of, and nothing outlives the connection.
    void reconnectWithAnotherApp()
    {
        const OwnApp own{u"own-id"_s, true, {}, {}};
        const std::initializer_list<std::pair<QString, QByteArray>> points = {{u"beforeWrite"_s, "client"},
            {u"afterWrite"_s, "own-id"}, {u"beforeErase"_s, "own-id"}, {u"afterErase"_s, "own-id"}};
        for (const auto &[point, client] : points) {
            {
                Program program(folder());
                const auto row = program.signIn(false);
                QVERIFY(row);
                OwnApps apps({program.catalog, program.connections, program.vault, program.broker,
                    program.clock, program.lockFolder});
                QVERIFY(await(apps.change(*row, own, Secret(QByteArray("s3cret")))));
                QCOMPARE(itemsInKeyring(), 2);
            }
            killAt(folder(), u"reconnect:"_s + point);
            lifeGoesOnWith(client);
            tally("reconnects with another app killed", 1);
        }
    }

    void forThisRunOnly()
    {
        killAt(folder(), u"thisRunOnly"_s);
        QCOMPARE(itemsInKeyring(), 0);
        int searched = 0;
        QCOMPARE(filesHolding(QByteArray(token.data(), token.size()), &searched), QStringList());
        QVERIFY(searched > 0);
        startAgain(folder());
        const QList<ConnectionRow> rows = rowsIn(folder());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().phase, ConnectionPhase::NeedsReconnect);
        QCOMPARE(rows.first().reasonCode, u"this_run_only"_s);
    }

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }

    void lifeGoesOnWith(const QByteArray &client)
    {
        Program program(folder());
        QVERIFY(await(program.service.recover()));
        const ConnectionId id = await(program.connections.all())->first().id;
        program.expectRenewal();
        QVERIFY(await(program.broker.replace(id, Secret(QByteArray(token.data(), token.size())))));
        const QByteArray form = program.http.requests().last().secretBody.reveal().toByteArray();
        QVERIFY(form.contains("client_id=" + client));
        QCOMPARE(form.contains("client_secret=s3cret"), client == "own-id");
        QCOMPARE(await(program.connections.find(id))->clientId, QString::fromUtf8(client));
        program.http.expect("POST", u"https://login.salesforce.com/services/oauth2/revoke"_s)
            .answer(jsonReply(200, {}));
        const auto outcome = await(program.service.disconnectAccount(id));
        QVERIFY(outcome && outcome->revoked && outcome->erased);
        QCOMPARE(itemsInKeyring(), 0);
    }
    void nothingIsLeftAfterTheNextStart()
    {
        startAgain(folder());
        QCOMPARE(rowsIn(folder()).size(), 0);
        QCOMPARE(itemsInKeyring(), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

class SignInCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { needPrograms({u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}); }

    void situation_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *function : {"beforeTheVaultWrite", "betweenTheVaultWriteAndTheRow",
                 "duringTheVaultWrite", "duringTheNextStart", "fault 61: lockedAtTheNextStart",
                 "reconnectWithAnotherApp", "forThisRunOnly"})
            QTest::newRow(function) << 0;
    }

    void situation() { runSituation(QLatin1StringView(QTest::currentDataTag()), {}); }
};

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "peer") == 0) {
        const QCoreApplication app(argc, argv);
        return runPeer(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    return runTestOrSituation<Situation, SignInCrashTest>(argc, argv);
}

#include "tst_signincrash.moc"
