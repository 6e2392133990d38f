#include "net/qthttpclient.h"

#include "support/await.h"
#include "support/certificates.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CertificateWish)

namespace
{

/// OpenSSL's own server: unlike one of Qt's it can be as wrong as a case needs it.
class OpensslServer final
{
public:
    OpensslServer(const Certificates::Files &files, const QStringList &options)
        : m_options(options)
    {
        m_program.setProcessChannelMode(QProcess::MergedChannels);
        m_program.start(u"openssl"_s,
            QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, files.certificate,
                u"-cert_chain"_s, files.certificate, u"-key"_s, files.key, u"-naccept"_s, u"9"_s}
                + options);
        while (m_port == 0 && m_program.waitForReadyRead(10'000)) {
            m_said += m_program.readAll();
            static const QRegularExpression accepts(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
            m_port = accepts.match(QString::fromLatin1(m_said)).captured(1).toInt();
        }
    }
    ~OpensslServer() { stop(); }
    void stop()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QByteArray said() { return m_said += m_program.readAll(); }
    /// Is it as the case wants it? A client that checks nothing gets through to it.
    [[nodiscard]] bool servesTheCareless() const
    {
        QProcess client;
        client.setStandardInputFile(QProcess::nullDevice());
        client.start(u"openssl"_s,
            QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(m_port)} + m_options);
        return client.waitForFinished(10'000) && client.exitCode() == 0;
    }

private:
    const QStringList m_options;
    QProcess m_program;
    QByteArray m_said;
    int m_port = 0;
};

HttpRequest tokenRequest(int port, const QString &host)
{
    HttpRequest request{.method = "POST", .url = QUrl(u"https://%1:%2/"_s.arg(host).arg(port))};
    request.secretBody = Secret(QByteArray("refresh_token=sentinel-token"));
    return request;
}

} // namespace

/// Which servers QtHttpClient talks to. Each case names the rule; the client that checks nothing is the proof
/// that a server was refused for what the case says and not because it was not there.
class TlsTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void onlyTheHostItselfIsTalkedTo_data();
    void onlyTheHostItselfIsTalkedTo();
    void oldProtocolsAreRefused_data();
    void oldProtocolsAreRefused();
    void trustIsTheSystems();
    void newerHttpIsNotOffered();

private:
    void verifyTalkedTo(OpensslServer &server, const QString &host);
    void verifyRefused(OpensslServer &server, const QString &host);

    std::optional<Certificates> m_certificates;
    QSslConfiguration m_systemTrust;
    SystemClock m_clock;
};

void TlsTest::initTestCase()
{
    m_systemTrust = QSslConfiguration::defaultConfiguration();
    m_certificates.emplace();
    QVERIFY2(m_certificates->areThere(), qPrintable(m_certificates->why()));
    QSslConfiguration::setDefaultConfiguration(m_certificates->trusting());
}

void TlsTest::verifyTalkedTo(OpensslServer &server, const QString &host)
{
    QtHttpClient client(m_clock, "Patchbay-Test");
    const Task<HttpReply> task = client.send(tokenRequest(server.port(), host));
    QTRY_VERIFY2(server.said().contains("sentinel-token"), server.said().constData());
    server.stop(); // it would never answer
    QCOMPARE(await(task).error().kind, ErrorKind::OutcomeUnknown);
}

void TlsTest::verifyRefused(OpensslServer &server, const QString &host)
{
    QtHttpClient client(m_clock, "Patchbay-Test");
    for (int i = 0; i < 2; ++i) // one refusal must not make the next request less careful
        QCOMPARE(await(client.send(tokenRequest(server.port(), host))).error().kind, ErrorKind::Insecure);
    QVERIFY(server.servesTheCareless()); // it has read all that was sent before this one came
    QVERIFY2(!server.said().contains("sentinel-token"), server.said().constData());
}

void TlsTest::onlyTheHostItselfIsTalkedTo_data()
{
    using Issuer = CertificateWish::Issuer;
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trusted");
    const auto row
        = [](const char *rule, const CertificateWish &wish, bool trusted, const char *host = "localhost") {
              QTest::newRow(rule) << wish << QString::fromLatin1(host) << trusted;
          };
    row("RFC 9110 §4.3.4: the host's name, a known authority", {}, true);
    row("RFC 9110 §4.3.4: the host's address, a known authority", {}, true, "127.0.0.1");
    row("RFC 9110 §4.3.4: another host's name", {.names = {"DNS:idp.example"}}, false);
    row("RFC 9110 §4.3.4: a name that only ends in it", {.names = {"DNS:evil-localhost"}}, false);
    row("RFC 9110 §4.3.4: a name that only begins with it", {.names = {"DNS:localhost.evil.example"}}, false);
    row("RFC 9110 §4.3.5: another address", {.names = {"IP:127.0.0.2"}}, false, "127.0.0.1");
    row("RFC 6125 §6.4.3: a wildcard alone", {.names = {"DNS:*"}}, false);
    row("RFC 6125 §6.4.3: a wildcard one label further down", {.names = {"DNS:*.localhost"}}, false);
    row("RFC 5280 §6.1: signed by itself", {.issuer = Issuer::Itself}, false);
    row("RFC 5280 §6.1: an authority nobody knows", {.issuer = Issuer::Foreign}, false);
    row("RFC 5280 §4.2.1.9: signed by a certificate that may not sign", {.issuer = Issuer::Leaf}, false);
    row("RFC 5280 §4.1.2.5: expired", {.until = "20200201000000Z"}, false);
    row("RFC 5280 §4.1.2.5: not valid yet", {.from = "20980101000000Z"}, false);
    row("RFC 5280 §4.2.1.12: a client's certificate", {.purpose = "clientAuth"}, false);
    row("RFC 9155 §2: signed with SHA-1", {.digest = "sha1"}, false);
    row("RFC 9325 §4.5: a key of 1024 bits", {.key = "rsa:1024"}, false);
    row("RFC 9325 §4.5: a key of 2048 bits", {.key = "rsa:2048"}, true);
}

void TlsTest::onlyTheHostItselfIsTalkedTo()
{
    QFETCH(CertificateWish, wish);
    QFETCH(QString, host);
    QFETCH(bool, trusted);
    const Certificates::Files files = m_certificates->issue(wish);
    QVERIFY2(m_certificates->areThere(), qPrintable(m_certificates->why()));
    OpensslServer server(files, {u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s});
    QVERIFY2(server.port() > 0, server.said().constData());
    QVERIFY2(server.servesTheCareless(), server.said().constData());
    if (trusted)
        verifyTalkedTo(server, host);
    else
        verifyRefused(server, host);
}

void TlsTest::oldProtocolsAreRefused_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<bool>("spoken");
    QTest::newRow("RFC 8996 §4: TLS 1.0 is not spoken") << u"-tls1"_s << false;
    QTest::newRow("RFC 8996 §5: TLS 1.1 is not spoken") << u"-tls1_1"_s << false;
    QTest::newRow("RFC 9325 §3.1.1: TLS 1.2 is") << u"-tls1_2"_s << true;
    QTest::newRow("RFC 9325 §3.1.1: TLS 1.3 is") << u"-tls1_3"_s << true;
}

void TlsTest::oldProtocolsAreRefused()
{
    QFETCH(QString, protocol);
    QFETCH(bool, spoken);
    const QStringList weak{protocol, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s};
    OpensslServer server(m_certificates->issue({}), weak);
    QVERIFY2(server.port() > 0, server.said().constData());
    QVERIFY2(server.servesTheCareless(), server.said().constData());
    if (spoken)
        verifyTalkedTo(server, u"localhost"_s);
    else
        verifyRefused(server, u"localhost"_s);
}

/// The client adds no authority to those of the system: without the test's own trust the good server is as
/// unknown as the foreign one.
void TlsTest::trustIsTheSystems()
{
    OpensslServer server(m_certificates->issue({}), {});
    QSslConfiguration::setDefaultConfiguration(m_systemTrust);
    verifyRefused(server, u"localhost"_s);
    QSslConfiguration::setDefaultConfiguration(m_certificates->trusting());
    QVERIFY(!QSslConfiguration::systemCaCertificates().isEmpty());
}

/// HTTP/2 of Qt 6.4 decides before the certificate has been checked (RFC 9113 3.3: it is agreed on in the
/// handshake).
void TlsTest::newerHttpIsNotOffered()
{
    OpensslServer server(m_certificates->issue({}), {u"-alpn"_s, u"h2,http/1.1"_s});
    QVERIFY2(server.servesTheCareless(), server.said().constData()); // who offers it is told: the control
    QTRY_VERIFY2(server.said().contains("advertised by the client: h2"), server.said().constData());
    const qsizetype before = server.said().size();
    verifyTalkedTo(server, u"localhost"_s);
    const QByteArray talk = server.said().sliced(before);
    QVERIFY2(talk.contains("POST / HTTP/1.1"), talk.constData());
    QVERIFY2(!talk.contains("by the client: h2"), talk.constData());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
