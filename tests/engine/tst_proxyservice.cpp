#include "engine/proxiedhttp.h"
#include "engine/proxyservice.h"

#include "net/qthttpclient.h"
#include "store/database.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/fakeproxy.h"
#include "support/fakevault.h"
#include "support/rawserver.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using Mode = ProxySetting::Mode;

namespace
{

const QByteArray right = "right-word-0123456789";
QByteArray everythingLogged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    everythingLogged += text.toUtf8() + '\n';
}

/// One process: its own database handle and services, the keychain shared.
struct Process {
    Process(const QString &file, SecretStore &vault, Clock &clock)
        : database(file)
        , preferences(database)
        , service(database, preferences, vault, clock, QFileInfo(file).path())
        , wire(clock, "Patchbay/0.1")
        , http(service, wire)
    {
    }
    Database database;
    PreferenceStore preferences;
    ProxyService service;
    QtHttpClient wire;
    ProxiedHttp http;
};

} // namespace

/// The chosen proxy as it is kept and as requests go by it, over real sockets: hosts out there are reached
/// through a proxy of the test only.
class ProxyServiceTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void requestsFollowEachChangeAtOnce();
    void passwordIsTakenOrToldWhyNot_data();
    void passwordIsTakenOrToldWhyNot();
    void rightPasswordHelpsAfterAWrongOne();
    void passwordIsInNoFileAndNoLog();
    void anotherProcessFollows();
    void anotherHostDoesNotGetThePassword();
    void whatEndsAProxyErasesItsPassword_data();
    void whatEndsAProxyErasesItsPassword();
    void passwordThatIsNotKeptIsUsedForThisRun();
    void lockedKeychainHasNotTakenIt();
    void passwordOfAnotherProxyIsNotSent();
    void routeOfBeforeIsNotUsed();
    void whatLeftByAnotherRouteIsNotItsTrouble();
    void writersOfTwoProcessesTakeTurns();
    void passwordThatIsNotErasedIsErasedLater();
    void lockedKeychainHoldsRequestsUp();
    void requestsWaitForAChangeUnderWay();
    void changesComeOneAfterTheOther();
    void thisComputerNeedsNoProxyAndNoKeychain();
    void deadProxyIsToldByItsName();
    void nobodyAsksTheKeychainWithoutAPassword();
    void everythingIsForgotten();

private:
    [[nodiscard]] ProxySetting office(const QString &user = u"ann"_s) const
    {
        return {.mode = Mode::Manual, .host = u"127.0.0.1"_s, .port = m_proxy->port(), .user = user};
    }
    [[nodiscard]] ProxyService::Kept choose(
        const ProxySetting &setting, const std::optional<QByteArray> &password = {})
    {
        return await(m_process->service.change(
                         setting, password ? std::optional(Secret(QByteArray(*password))) : std::nullopt))
            .value();
    }
    [[nodiscard]] Result<HttpReply> ask(Process &process, const QString &host = u"idp.example"_s)
    {
        return await(process.http.send({.url = QUrl(u"https://%1/"_s.arg(host))}));
    }
    [[nodiscard]] Result<Secret> kept() { return await(m_vault->read(VaultKey::forProxyPassword())); }

    SystemClock m_clock;
    std::optional<Certificates> m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<FakeProxy> m_proxy;
    std::unique_ptr<Process> m_process;
};

void ProxyServiceTest::initTestCase()
{
    m_certificates.emplace();
    QVERIFY2(m_certificates->areThere(), qPrintable(m_certificates->why()));
    QSslConfiguration::setDefaultConfiguration(m_certificates->trusting());
    for (const char *name :
        {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "no_proxy"})
        qunsetenv(name);
}

void ProxyServiceTest::init()
{
    const auto files = m_certificates->issue({.names = {"DNS:idp.example", "DNS:other.example"}});
    m_server = std::make_unique<RawServer>(
        [](QTcpSocket &socket, const QByteArray &) {
            RawServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        },
        Certificates::serverSide(files));
    m_proxy = std::make_unique<FakeProxy>(
        FakeProxy::Kind::Http, [this](const QString &) { return m_server->port(); });
    m_proxy->user = "ann";
    m_proxy->password = right;
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<FakeVault>();
    m_process = std::make_unique<Process>(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    everythingLogged.clear();
}

void ProxyServiceTest::cleanup()
{
    m_process.reset();
    qunsetenv("https_proxy");
}

/// .example is nobody's (RFC 2606): without a proxy it is not reached.
void ProxyServiceTest::requestsFollowEachChangeAtOnce()
{
    QCOMPARE(ask(*m_process).error().providerCode, QString()); // the system's: there is none
    QVERIFY(choose(office(), right).setting.hasPassword);
    QVERIFY(ask(*m_process));
    QCOMPARE(m_proxy->hosts(), QStringList{u"idp.example"_s});

    qputenv("https_proxy", "http://ann:" + right + "@127.0.0.1:" + QByteArray::number(m_proxy->port()));
    ProxySetting setting = office();
    setting.mode = Mode::None;
    (void)choose(setting);
    QCOMPARE(ask(*m_process).error().kind, ErrorKind::Offline);
    QCOMPARE(m_proxy->hosts().size(), 1);

    setting.mode = Mode::System;
    (void)choose(setting);
    QVERIFY(ask(*m_process));
    QCOMPARE(m_proxy->hosts().size(), 2);

    FakeProxy socks(FakeProxy::Kind::Socks5, [this](const QString &) { return m_server->port(); });
    setting = office({});
    setting.kind = ProxySetting::Kind::Socks5;
    setting.port = socks.port();
    (void)choose(setting);
    QVERIFY(ask(*m_process));
    QCOMPARE(socks.hosts(), QStringList{u"idp.example"_s});
    QCOMPARE(m_proxy->hosts().size(), 2);
}

void ProxyServiceTest::passwordIsTakenOrToldWhyNot_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("fits");
    QTest::newRow("right") << u"ann"_s << right << true;
    QTest::newRow("fault 9: wrong") << u"ann"_s << QByteArray("wrong-word-987") << false;
    QTest::newRow("fault 9: of somebody else") << u"bob"_s << right << false;
    QTest::newRow("fault 9: absent") << u"ann"_s << QByteArray() << false;
    QTest::newRow("fault 9: no user") << QString() << QByteArray() << false;
}

void ProxyServiceTest::passwordIsTakenOrToldWhyNot()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(bool, fits);
    (void)choose(office(user), password);
    const Result<HttpReply> reply = ask(*m_process);
    QCOMPARE(reply.has_value(), fits);
    QCOMPARE(m_process->service.trouble().has_value(), !fits);
    if (fits)
        return;
    QCOMPARE(reply.error().kind, ErrorKind::Offline); // later: nothing has ended, nothing is lost
    QCOMPARE(reply.error().providerCode, u"proxy_authentication_required"_s);
    QCOMPARE(reply.error().providerText, proxyName(u"127.0.0.1"_s, m_proxy->port()));
    QVERIFY(isProxyTrouble(reply.error()));
    QCOMPARE(m_server->connections(), 0);
}

void ProxyServiceTest::rightPasswordHelpsAfterAWrongOne()
{
    (void)choose(office(), QByteArray("wrong-word-987"));
    QVERIFY(!ask(*m_process));
    QVERIFY(m_process->service.trouble());
    (void)choose(office(), right);
    QVERIFY(!m_process->service.trouble()); // nobody knows yet
    QVERIFY(ask(*m_process));
    QVERIFY(!m_process->service.trouble());
}

void ProxyServiceTest::passwordIsInNoFileAndNoLog()
{
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    (void)choose(office(), QByteArray("wrong-word-987"));
    (void)ask(*m_process);
    (void)choose(office(), right);
    (void)ask(*m_process);
    m_vault->fail(ErrorKind::KeychainLocked);
    (void)choose(office(), QByteArray("later-word-555"));
    (void)ask(*m_process);
    qInstallMessageHandler(before);
    int files = 0;
    for (QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext(); ++files) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &word : {right, QByteArray("wrong-word-987"), QByteArray("later-word-555")})
            QVERIFY2(!content.contains(word), qPrintable(file.fileName()));
        if (file.fileName().endsWith("patchbay.db"_L1) || file.fileName().endsWith("-wal"_L1))
            QVERIFY(!content.contains(right.toBase64()));
    }
    QVERIFY(files > 0);
    QVERIFY2(!everythingLogged.contains("-word-"), everythingLogged.constData());
}

void ProxyServiceTest::anotherProcessFollows()
{
    Process other(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    QVERIFY(!ask(other));
    (void)choose(office(), QByteArray("wrong-word-987"));
    QSignalSpy changed(&other.service, &ProxyService::changed);
    other.database.lookForNews();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(ask(other).error().providerCode, u"proxy_authentication_required"_s);
    (void)choose(office(), right); // the same setting with another password
    other.database.lookForNews();
    QTRY_VERIFY(changed.size() >= 2);
    QVERIFY(ask(other));
}

void ProxyServiceTest::anotherHostDoesNotGetThePassword()
{
    (void)choose(office(), right);
    ProxySetting moved = office();
    moved.host = u"localhost"_s;
    QVERIFY(!choose(moved).setting.hasPassword);
    QCOMPARE(kept().error().kind, ErrorKind::NotFound);
    QVERIFY(!ask(*m_process));
    ProxySetting port = moved;
    (void)choose(port, right);
    QVERIFY(choose(port).setting.hasPassword);
    port.kind = ProxySetting::Kind::Socks5;
    QVERIFY(!choose(port).setting.hasPassword);
}

void ProxyServiceTest::whatEndsAProxyErasesItsPassword_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("user");
    QTest::addColumn<std::optional<QByteArray>>("password");
    QTest::newRow("system") << Mode::System << u"ann"_s << std::optional<QByteArray>();
    QTest::newRow("none") << Mode::None << u"ann"_s << std::optional<QByteArray>();
    QTest::newRow("no user") << Mode::Manual << QString() << std::optional<QByteArray>();
    QTest::newRow("emptied") << Mode::Manual << u"ann"_s << std::optional(QByteArray(""));
    QTest::newRow("none with a password") << Mode::None << u"ann"_s << std::optional(right);
}

void ProxyServiceTest::whatEndsAProxyErasesItsPassword()
{
    QFETCH(Mode, mode);
    QFETCH(QString, user);
    QFETCH(std::optional<QByteArray>, password);
    (void)choose(office(), right);
    QVERIFY(kept());
    ProxySetting setting = office(user);
    setting.mode = mode;
    const ProxyService::Kept after = choose(setting, password);
    QVERIFY(!after.setting.hasPassword && !after.setting.passwordLeft && !after.keychainTrouble);
    QCOMPARE(kept().error().kind, ErrorKind::NotFound);
    QCOMPARE(after.setting.host, u"127.0.0.1"_s); // for a return to it
}

void ProxyServiceTest::passwordThatIsNotKeptIsUsedForThisRun()
{
    m_vault->fail(ErrorKind::KeychainUnavailable);
    const ProxyService::Kept after = choose(office(), right);
    QVERIFY(after.keychainTrouble && after.passwordForThisRun);
    QCOMPARE(after.keychainTrouble->kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(after.setting.host, u"127.0.0.1"_s);
    QVERIFY(!after.setting.hasPassword);
    QVERIFY(after.setting.passwordLeft); // a slow one may write it yet
    QVERIFY(ask(*m_process));
    Process later(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    QCOMPARE(ask(later).error().providerCode, u"proxy_authentication_required"_s);
    (void)choose(office(), QByteArray(""));
    QCOMPARE(ask(*m_process).error().providerCode, u"proxy_authentication_required"_s);
}

void ProxyServiceTest::lockedKeychainHasNotTakenIt()
{
    m_vault->fail(ErrorKind::KeychainLocked);
    const ProxyService::Kept after = choose(office(), right);
    QVERIFY(after.keychainTrouble && after.passwordForThisRun);
    QVERIFY(!after.setting.hasPassword && !after.setting.passwordLeft);
}

/// The keychain's item says whom it is for: whatever two writers do to each other, it goes to nobody else.
void ProxyServiceTest::passwordOfAnotherProxyIsNotSent()
{
    (void)choose(office(), right);
    ProxySetting moved = office();
    moved.host = u"localhost"_s;
    QVERIFY(await(m_process->preferences.update([&moved](Preferences &preferences) {
        moved.hasPassword = true;
        preferences.proxy = moved;
    })));
    Process later(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    QVERIFY(await(later.service.route())->password.isEmpty());
}

/// While the keychain is asked, somebody else chooses another proxy.
void ProxyServiceTest::routeOfBeforeIsNotUsed()
{
    (void)choose(office(), right);
    Process other(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    QVERIFY(await(other.service.setting()));
    const auto route = other.service.route();
    ProxySetting none = office();
    none.mode = Mode::None;
    m_vault->onRead = [this, none] {
        (void)m_process->service.change(none, std::nullopt);
        QTRY_COMPARE(await(m_process->service.setting())->mode, Mode::None);
    };
    QCOMPARE(await(route)->setting.mode, Mode::None);
}

void ProxyServiceTest::whatLeftByAnotherRouteIsNotItsTrouble()
{
    (void)choose(office(), QByteArray("wrong-word-987"));
    const ProxyRoute before = await(m_process->service.route()).value();
    (void)choose(office(), right);
    QVERIFY(await(m_process->service.route()));
    const Error refused{.kind = ErrorKind::Offline, .providerCode = u"proxy_authentication_required"_s};
    m_process->service.noteOutcome(before, refused);
    QVERIFY(!m_process->service.trouble());
    m_process->service.noteOutcome(await(m_process->service.route()).value(), refused);
    QVERIFY(m_process->service.trouble());
}

void ProxyServiceTest::writersOfTwoProcessesTakeTurns()
{
    Process other(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    ProxySetting theirs = office(u"bob"_s);
    const auto first = m_process->service.change(office(), Secret(QByteArray(right)));
    const auto second = other.service.change(theirs, Secret(QByteArray("their-word-1")));
    const auto third = m_process->service.tidy();
    QVERIFY(await(first) && await(second) && await(third));
    const ProxySetting now = await(other.service.setting()).value();
    QVERIFY(now.hasPassword && !now.passwordLeft);
    Process later(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    const bool isTheirs = now.user == theirs.user;
    QCOMPARE(await(later.service.route())->password.reveal(),
        QByteArrayView(isTheirs ? QByteArray("their-word-1") : right));
}

void ProxyServiceTest::passwordThatIsNotErasedIsErasedLater()
{
    (void)choose(office(), right);
    m_vault->fail(ErrorKind::KeychainLocked);
    ProxySetting none = office();
    none.mode = Mode::None;
    const ProxyService::Kept left = choose(none);
    QVERIFY(left.keychainTrouble && !left.passwordForThisRun && left.setting.passwordLeft);
    m_vault->heal();
    QVERIFY(kept());
    const ProxyService::Kept after = await(m_process->service.tidy()).value();
    QVERIFY(!after.keychainTrouble && !after.setting.passwordLeft);
    QCOMPARE(kept().error().kind, ErrorKind::NotFound);
}

void ProxyServiceTest::lockedKeychainHoldsRequestsUp()
{
    (void)choose(office(), right);
    Process later(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    m_vault->fail(ErrorKind::KeychainLocked);
    const Result<HttpReply> reply = ask(later);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QCOMPARE(reply.error().providerCode, u"proxy_password_unreadable"_s);
    QCOMPARE(m_proxy->refusals(), 0); // not even asked: a proxy may count wrong tries
    m_vault->heal();
    QVERIFY(ask(later));
}

void ProxyServiceTest::requestsWaitForAChangeUnderWay()
{
    const auto changing = m_process->service.change(office(), Secret(QByteArray(right)));
    const auto reply = m_process->http.send({.url = QUrl(u"https://idp.example/"_s)});
    QVERIFY(await(reply));
    QCOMPARE(m_proxy->refusals(), 1); // by which a proxy says that it wants to know who asks
    QVERIFY(await(changing));
}

void ProxyServiceTest::changesComeOneAfterTheOther()
{
    ProxySetting none = office();
    none.mode = Mode::None;
    const auto first = m_process->service.change(office(), Secret(QByteArray(right)));
    const auto second = m_process->service.change(none, std::nullopt);
    const auto third = m_process->service.change(office(), Secret(QByteArray("third-word-1")));
    QVERIFY(await(first)->setting.hasPassword);
    QVERIFY(!await(second)->setting.hasPassword);
    QVERIFY(await(third)->setting.hasPassword);
    QVERIFY(kept()->reveal().endsWith("third-word-1"));
    QCOMPARE(await(m_process->service.route())->password.reveal(), QByteArrayView("third-word-1"));
}

void ProxyServiceTest::thisComputerNeedsNoProxyAndNoKeychain()
{
    RawServer here([](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    });
    (void)choose(office(), right);
    Process later(m_folder->filePath(u"patchbay.db"_s), *m_vault, m_clock);
    m_vault->fail(ErrorKind::KeychainLocked);
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QVERIFY(await(later.http.send({.url = QUrl(u"http://%1:%2/"_s.arg(host).arg(here.port()))})));
    }
    QCOMPARE(m_proxy->hosts(), QStringList());
}

void ProxyServiceTest::deadProxyIsToldByItsName()
{
    ProxySetting dead = office({});
    dead.port = 1;
    (void)choose(dead);
    const Result<HttpReply> reply = ask(*m_process);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QVERIFY2(reply.error().providerCode == "proxy_unreachable"_L1, qPrintable(reply.error().detail));
    QCOMPARE(reply.error().providerText, u"127.0.0.1:1"_s);
}

void ProxyServiceTest::nobodyAsksTheKeychainWithoutAPassword()
{
    (void)ask(*m_process);
    (void)choose(office({}));
    (void)ask(*m_process);
    ProxySetting none = office();
    none.mode = Mode::None;
    (void)choose(none);
    QCOMPARE(m_vault->reads + m_vault->writes + m_vault->erasures, 0);
}

void ProxyServiceTest::everythingIsForgotten()
{
    m_vault->fail(ErrorKind::KeychainUnavailable);
    QVERIFY(await(m_process->service.forgetPassword())); // there is none
    m_vault->heal();
    (void)choose(office(), right);
    m_vault->fail(ErrorKind::KeychainLocked);
    QVERIFY(!await(m_process->service.forgetPassword()));
    m_vault->heal();
    QVERIFY(await(m_process->service.forgetPassword()));
    QCOMPARE(kept().error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(ProxyServiceTest)
#include "tst_proxyservice.moc"
