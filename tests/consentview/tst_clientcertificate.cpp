#include "consentview/consentviewfixture.h"
#include "support/certificates.h"

#include <QDir>
#include <QFile>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

/// A server that asks for a certificate of the person's, does without, and then redirects to `redirect`.
class AskingServer final : public QObject
{
    Q_OBJECT
public:
    AskingServer(QSslConfiguration side, QSslCertificate authority, QByteArray redirect)
        : m_redirect(std::move(redirect))
    {
        side.setPeerVerifyMode(QSslSocket::QueryPeer);
        side.setCaCertificates({std::move(authority)});
        m_server.setSslConfiguration(side);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &AskingServer::serve);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    [[nodiscard]] QByteArray url() const
    {
        return "https://localhost:" + QByteArray::number(m_server.serverPort()) + "/login";
    }

    int answered = 0;
    QStringList presented; ///< common names of the certificates clients came with

private:
    void serve()
    {
        auto *const socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            if (!socket->readAll().contains("GET /login "))
                return;
            ++answered;
            presented += socket->peerCertificate().subjectInfo(QSslCertificate::CommonName);
            socket->write("HTTP/1.1 302 Found\r\nLocation: " + m_redirect
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    }

    QSslServer m_server;
    QByteArray m_redirect;
};

/// Ran and said yes.
bool isDone(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patience) && process.exitCode() == 0;
}

} // namespace

/// A web page may ask the browser for a certificate that tells who the person is. The consent window has none
/// to give, also where the engine finds one in the person's own store.
class ClientCertificateTest : public ConsentViewFixture
{
    Q_OBJECT
private slots:
    void isNotGiven();

private:
    [[nodiscard]] bool isStored(const Certificates &certificates, const Certificates::Files &mine) const;
};

/// Our authority, trusted, and `mine` with its key, in the store the engine reads below HOME.
bool ClientCertificateTest::isStored(const Certificates &certificates, const Certificates::Files &mine) const
{
    const QString folder = m_home->filePath(u".pki/nssdb"_s);
    const QString store = u"sql:"_s + folder;
    const QString bundle = m_home->filePath(u"mine.p12"_s);
    return QDir().mkpath(folder) && isDone(u"certutil"_s, {u"-N"_s, u"-d"_s, store, u"--empty-password"_s})
        && isDone(u"certutil"_s,
            {u"-A"_s, u"-d"_s, store, u"-n"_s, u"ours"_s, u"-t"_s, u"CT,C,C"_s, u"-i"_s,
                certificates.authority()})
        && isDone(u"openssl"_s,
            {u"pkcs12"_s, u"-export"_s, u"-in"_s, mine.certificate, u"-inkey"_s, mine.key, u"-passout"_s,
                u"pass:x"_s, u"-out"_s, bundle})
        && isDone(u"pk12util"_s, {u"-d"_s, store, u"-i"_s, bundle, u"-W"_s, u"x"_s});
}

void ClientCertificateTest::isNotGiven()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"pk12util"_s).isEmpty(),
        "without pk12util and certutil nothing is shown here; tests/run installs them");
    Certificates certificates;
    QVERIFY2(certificates.areThere(), qPrintable(certificates.why()));
    const Certificates::Files mine = certificates.issue({.purpose = "clientAuth"});
    QVERIFY(isStored(certificates, mine));
    const QList<QSslCertificate> authority = QSslCertificate::fromPath(certificates.authority());
    QCOMPARE(authority.size(), 1);
    AskingServer server(
        Certificates::serverSide(certificates.issue({})), authority.first(), redirectUri() + "?code=nobody");
    m_server->redirect("/start", server.url());
    start(request());
    QCOMPARE(callbackOf(answer()), redirectUri() + "?code=nobody");
    QCOMPARE(server.answered, 1);
    QCOMPARE(server.presented, QStringList());
}

QTEST_GUILESS_MAIN(ClientCertificateTest)
#include "tst_clientcertificate.moc"
