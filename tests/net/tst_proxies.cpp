#include "net/qthttpclient.h"

#include "support/await.h"
#include "support/certificates.h"
#include "support/fakeproxy.h"
#include "support/rawserver.h"

#include <QNetworkProxyFactory>
#include <QTcpServer>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray everythingLogged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    everythingLogged += text.toUtf8() + '\n';
}

/// As http_proxy, https_proxy and all_proxy name it.
void setSystemProxy(const QByteArray &url)
{
    for (const char *name :
        {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}) {
        if (url.isEmpty())
            qunsetenv(name);
        else
            qputenv(name, url);
    }
}

} // namespace

/// Requests over the system's proxy, its password included: over TLS to hosts that are only reached through
/// it.
class ProxiesTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void requestGoesThroughTheProxy_data();
    void requestGoesThroughTheProxy();
    void wrongPasswordIsToldAndNothingLeaves_data();
    void wrongPasswordIsToldAndNothingLeaves();
    void deadProxyIsOffline_data();
    void deadProxyIsOffline();
    void unknownHostBehindTheProxyIsOffline_data();
    void unknownHostBehindTheProxyIsOffline();
    void hostsOwn407IsItsAnswer_data();
    void hostsOwn407IsItsAnswer();
    void hostThatPosesAsTheProxyGetsNoPassword();
    void deliveredRequestIsNotTakenBack();
    void silentProxyIsToldByItsName();
    void silentHostIsNotTheProxysFault();
    void certificateIsCheckedBehindTheProxy();
    void thisComputerIsNotReachedThroughAProxy();

private:
    [[nodiscard]] Result<HttpReply> post(const QString &url)
    {
        QtHttpClient client(m_clock, "Patchbay/0.1");
        HttpRequest made{.method = "POST", .url = QUrl(url)};
        made.secretBody = Secret(QByteArray("refresh_token=sentinel"));
        made.authorization = Secret(QByteArray("Bearer sentinel"));
        return await(client.send(made));
    }
    [[nodiscard]] QByteArray address(
        const FakeProxy &proxy, const QByteArray &scheme, const QByteArray &who = {})
    {
        return scheme + "://" + who + (who.isEmpty() ? "" : "@")
            + "127.0.0.1:" + QByteArray::number(proxy.port());
    }

    SystemClock m_clock;
    std::optional<Certificates> m_certificates;
    std::unique_ptr<RawServer> m_server;
};

void ProxiesTest::initTestCase()
{
    m_certificates.emplace();
    QVERIFY2(m_certificates->areThere(), qPrintable(m_certificates->why()));
    QSslConfiguration::setDefaultConfiguration(m_certificates->trusting());
    qunsetenv("no_proxy");
    QNetworkProxyFactory::setUseSystemConfiguration(true); // as the programs do
}

void ProxiesTest::init()
{
    const auto files = m_certificates->issue({.names = {"DNS:idp.example"}});
    m_server = std::make_unique<RawServer>(
        [](QTcpSocket &socket, const QByteArray &) {
            RawServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        },
        Certificates::serverSide(files));
    everythingLogged.clear();
}

void ProxiesTest::cleanup()
{
    setSystemProxy({});
    m_server.reset();
}

void ProxiesTest::requestGoesThroughTheProxy_data()
{
    QTest::addColumn<FakeProxy::Kind>("kind");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("who");
    using Kind = FakeProxy::Kind;
    const QByteArray none;
    QTest::newRow("HTTP") << Kind::Http << QByteArray("http") << none << none << none;
    QTest::newRow("HTTP with a password") << Kind::Http << QByteArray("http") << QByteArray("ann")
                                          << QByteArray("pass") << QByteArray("ann:pass");
    QTest::newRow("HTTP with a password to be decoded")
        << Kind::Http << QByteArray("http") << QByteArray("ann") << QByteArray("p@s/ s:")
        << QByteArray("ann:p%40s%2F%20s%3A");
    QTest::newRow("SOCKS 5") << Kind::Socks5 << QByteArray("socks5") << none << none << none;
    QTest::newRow("SOCKS 5 with a password") << Kind::Socks5 << QByteArray("socks5") << QByteArray("ann")
                                             << QByteArray("pass") << QByteArray("ann:pass");
}

void ProxiesTest::requestGoesThroughTheProxy()
{
    QFETCH(FakeProxy::Kind, kind);
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, who);
    FakeProxy proxy(kind, [this](const QString &) { return m_server->port(); });
    proxy.user = user;
    proxy.password = password;
    setSystemProxy(address(proxy, scheme, who));
    const Result<HttpReply> reply = post(u"https://idp.example/token"_s);
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->body, "ok");
    QVERIFY(!proxy.hosts().isEmpty());
    QCOMPARE(
        proxy.hosts().constLast(), u"idp.example"_s); // by name: whoever is asked for it is not this computer
    QCOMPARE(m_server->requests(), 1);
    QVERIFY(m_server->everything().contains("\r\n\r\nrefresh_token=sentinel"));
    QVERIFY(!m_server->everything().toLower().contains("proxy-auth")); // RFC 9110 11.7.1: for the proxy alone
}

void ProxiesTest::wrongPasswordIsToldAndNothingLeaves_data()
{
    QTest::addColumn<FakeProxy::Kind>("kind");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("who");
    for (const QByteArray who : {"", "ann:wrong-word", "bob:right-word"}) {
        QTest::addRow("fault 9: HTTP, '%s'", who.constData())
            << FakeProxy::Kind::Http << QByteArray("http") << who;
        QTest::addRow("fault 9: SOCKS 5, '%s'", who.constData())
            << FakeProxy::Kind::Socks5 << QByteArray("socks5") << who;
    }
}

void ProxiesTest::wrongPasswordIsToldAndNothingLeaves()
{
    QFETCH(FakeProxy::Kind, kind);
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, who);
    FakeProxy proxy(kind, [this](const QString &) { return m_server->port(); });
    proxy.user = "ann";
    proxy.password = "right-word";
    setSystemProxy(address(proxy, scheme, who));
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    const Result<HttpReply> reply = post(u"https://idp.example/token"_s);
    qInstallMessageHandler(before);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QCOMPARE(reply.error().providerCode, u"proxy_authentication_required"_s);
    QVERIFY(proxy.refusals() >= 1 && proxy.refusals() <= 3); // asked once or so, not for ever
    QVERIFY(proxy.wrongPasswords() <= 1); // more could lock the account
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(!reply.error().detail.contains("word"_L1));
    QVERIFY2(!everythingLogged.contains("-word"), everythingLogged.constData());
}

void ProxiesTest::deadProxyIsOffline_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("fault 10: HTTP") << QByteArray("http");
    QTest::newRow("fault 10: SOCKS 5") << QByteArray("socks5");
}

void ProxiesTest::deadProxyIsOffline()
{
    QFETCH(QByteArray, scheme);
    setSystemProxy(scheme + "://127.0.0.1:1");
    const Result<HttpReply> reply = post(u"https://idp.example/token"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QCOMPARE(reply.error().providerCode, u"proxy_unreachable"_s);
    QCOMPARE(reply.error().providerText, u"127.0.0.1:1"_s);
    QCOMPARE(m_server->connections(), 0);
}

void ProxiesTest::unknownHostBehindTheProxyIsOffline_data()
{
    QTest::addColumn<FakeProxy::Kind>("kind");
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("HTTP") << FakeProxy::Kind::Http << QByteArray("http");
    QTest::newRow("SOCKS 5") << FakeProxy::Kind::Socks5 << QByteArray("socks5");
}

void ProxiesTest::unknownHostBehindTheProxyIsOffline()
{
    QFETCH(FakeProxy::Kind, kind);
    QFETCH(QByteArray, scheme);
    FakeProxy proxy(kind, [](const QString &) { return quint16(0); });
    setSystemProxy(address(proxy, scheme));
    const Result<HttpReply> reply = post(u"https://idp.example/token"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QCOMPARE(reply.error().providerCode, u"proxy_refused"_s);
    QCOMPARE(reply.error().providerText, proxyName(u"127.0.0.1"_s, proxy.port()));
}

void ProxiesTest::hostsOwn407IsItsAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("GET") << QByteArray("GET");
    QTest::newRow("POST") << QByteArray("POST");
}

void ProxiesTest::hostsOwn407IsItsAnswer()
{
    QFETCH(QByteArray, method);
    m_server->onRequest = [](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, "HTTP/1.1 407 Who\r\nContent-Length: 2\r\n\r\nno");
    };
    FakeProxy proxy(FakeProxy::Kind::Http, [this](const QString &) { return m_server->port(); });
    setSystemProxy(address(proxy, "http"));
    QtHttpClient client(m_clock, "Patchbay/0.1");
    const auto reply = await(client.send({.method = method, .url = QUrl(u"https://idp.example/"_s)}));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->status, 407);
}

void ProxiesTest::hostThatPosesAsTheProxyGetsNoPassword()
{
    m_server->onRequest = [](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket,
            "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 2\r\n\r\nno");
    };
    FakeProxy proxy(FakeProxy::Kind::Http, [this](const QString &) { return m_server->port(); });
    proxy.user = "ann";
    proxy.password = "right-word";
    setSystemProxy(address(proxy, "http", "ann:right-word"));
    QtHttpClient client(m_clock, "Patchbay/0.1");
    const auto reply = await(client.send({.url = QUrl(u"https://idp.example/"_s)}));
    QVERIFY(m_server->requests() > 0);
    QVERIFY(!m_server->everything().toLower().contains("proxy-auth"));
    QVERIFY(!reply || reply->status == 407);
}

void ProxiesTest::deliveredRequestIsNotTakenBack()
{
    m_server->onRequest = [](QTcpSocket &socket, const QByteArray &) { RawServer::reset(socket); };
    FakeProxy proxy(FakeProxy::Kind::Http, [this](const QString &) { return m_server->port(); });
    setSystemProxy(address(proxy, "http"));
    const Result<HttpReply> reply = post(u"https://idp.example/token"_s);
    QVERIFY(!reply);
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown); // never sent again by itself
}

void ProxiesTest::silentProxyIsToldByItsName()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    setSystemProxy("http://127.0.0.1:" + QByteArray::number(silent.serverPort()));
    QtHttpClient client(m_clock, "Patchbay/0.1");
    const auto reply
        = await(client.send({.url = QUrl(u"https://idp.example/"_s), .deadline = Milliseconds(300)}));
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
    QCOMPARE(reply.error().providerCode, u"proxy_unreachable"_s);
    QCOMPARE(reply.error().providerText, proxyName(u"127.0.0.1"_s, silent.serverPort()));
}

void ProxiesTest::silentHostIsNotTheProxysFault()
{
    int asked = 0;
    m_server->onRequest = [&asked](QTcpSocket &socket, const QByteArray &) {
        if (++asked == 1)
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    };
    FakeProxy proxy(FakeProxy::Kind::Http, [this](const QString &) { return m_server->port(); });
    setSystemProxy(address(proxy, "http"));
    QtHttpClient client(m_clock, "Patchbay/0.1");
    const QUrl url(u"https://idp.example/"_s);
    QVERIFY(await(client.send({.url = url})));
    for (int turn = 0; turn < 2; ++turn) { // over the same connection, and over another
        const auto reply = await(client.send({.url = url, .deadline = Milliseconds(1000)}));
        QCOMPARE(reply.error().kind, ErrorKind::Offline);
        QCOMPARE(reply.error().providerCode, QString());
    }
    QCOMPARE(asked, 3);
}

/// RFC 9110 4.3.4: a proxy may lead elsewhere; only the host itself gets the request.
void ProxiesTest::certificateIsCheckedBehindTheProxy()
{
    FakeProxy proxy(FakeProxy::Kind::Http, [this](const QString &) { return m_server->port(); });
    setSystemProxy(address(proxy, "http"));
    const Result<HttpReply> reply = post(u"https://login.example/token"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Insecure);
    QCOMPARE(m_server->requests(), 0);
}

/// The demo org's tokens stay on this computer whatever the environment says.
void ProxiesTest::thisComputerIsNotReachedThroughAProxy()
{
    RawServer here([](QTcpSocket &socket, const QByteArray &) {
        RawServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    });
    FakeProxy proxy(FakeProxy::Kind::Http, [&here](const QString &) { return here.port(); });
    setSystemProxy(address(proxy, "http"));
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        const Result<HttpReply> reply = post(u"http://%1:%2/"_s.arg(host).arg(here.port()));
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    }
    QCOMPARE(proxy.hosts(), QStringList());
    QCOMPARE(here.requests(), 2);
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
