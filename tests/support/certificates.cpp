#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{

/// Only `openssl ca` takes a beginning and an end as moments, and it wants to be configured.
const QByteArray configuration
    = "[ca]\ndefault_ca=here\n[here]\ndatabase=index.txt\nnew_certs_dir=.\n"
      "rand_serial=yes\nunique_subject=no\npolicy=any\n[any]\ncommonName=optional\n"
      "[req]\ndistinguished_name=name\n[name]\n";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Certificates::Certificates()
{
    write(u"ca.cnf"_s, configuration);
    write(u"index.txt"_s, {});
    makeAuthority(u"ours"_s);
    makeAuthority(u"foreign"_s);
}

void Certificates::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

QByteArray Certificates::openssl(const QStringList &arguments)
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"openssl"_s, arguments);
    const bool ended = program.waitForFinished(20'000);
    const QByteArray said = program.readAll();
    if (!ended || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        m_problem = u"openssl %1: %2"_s.arg(arguments.join(u' '), QString::fromLocal8Bit(said));
    return said;
}

void Certificates::request(const QString &name, const QByteArray &key)
{
    QStringList arguments{u"req"_s, u"-config"_s, u"ca.cnf"_s, u"-new"_s, u"-nodes"_s, u"-subj"_s,
        u"/CN="_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s, u"-newkey"_s};
    if (key.startsWith("rsa:"))
        arguments << QString::fromLatin1(key);
    else
        arguments << u"ec"_s << u"-pkeyopt"_s << u"ec_paramgen_curve:P-256"_s;
    (void)openssl(arguments);
}

void Certificates::makeAuthority(const QString &name)
{
    request(name, "ec:256");
    write(name + u".ext"_s,
        "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\nsubjectKeyIdentifier=hash\n");
    (void)openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-signkey"_s, name + u".key"_s,
        u"-days"_s, u"9000"_s, u"-extfile"_s, name + u".ext"_s, u"-out"_s, name + u".pem"_s});
}

Certificates::Files Certificates::issue(const CertificateWish &wish)
{
    QString issuer = wish.issuer == CertificateWish::Issuer::Foreign ? u"foreign"_s : u"ours"_s;
    if (wish.issuer == CertificateWish::Issuer::Leaf) {
        (void)issue({}); // a certificate that may not sign others
        issuer = u"leaf%1"_s.arg(m_count);
    }
    const QString name = u"leaf%1"_s.arg(++m_count);
    request(name, wish.key);
    write(name + u".ext"_s,
        "basicConstraints=CA:FALSE\nextendedKeyUsage=" + wish.purpose
            + (wish.names.isEmpty() ? QByteArray() : "\nsubjectAltName=" + wish.names.join(",")) + '\n');
    QStringList signing{u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-notext"_s, u"-in"_s,
        name + u".csr"_s, u"-out"_s, name + u".pem"_s, u"-md"_s, QString::fromLatin1(wish.digest),
        u"-startdate"_s, QString::fromLatin1(wish.from), u"-enddate"_s, QString::fromLatin1(wish.until),
        u"-extfile"_s, name + u".ext"_s};
    if (wish.issuer == CertificateWish::Issuer::Itself)
        signing += {u"-selfsign"_s, u"-keyfile"_s, name + u".key"_s};
    else
        signing += {u"-cert"_s, issuer + u".pem"_s, u"-keyfile"_s, issuer + u".key"_s};
    (void)openssl(signing);
    if (wish.issuer == CertificateWish::Issuer::Leaf)
        write(name + u".pem"_s, contents(path(name + u".pem"_s)) + contents(path(issuer + u".pem"_s)));
    return {path(name + u".pem"_s), path(name + u".key"_s)};
}

QSslConfiguration Certificates::serverSide(const Files &files)
{
    QSslConfiguration side = QSslConfiguration::defaultConfiguration();
    side.setLocalCertificateChain(QSslCertificate::fromData(contents(files.certificate)));
    const QByteArray key = contents(files.key);
    QSslKey parsed(key, QSsl::Ec);
    side.setPrivateKey(parsed.isNull() ? QSslKey(key, QSsl::Rsa) : parsed);
    side.setPeerVerifyMode(QSslSocket::VerifyNone); // servers ask for no certificate here
    return side;
}

QSslConfiguration Certificates::trusting() const
{
    QSslConfiguration side = QSslConfiguration::defaultConfiguration();
    side.addCaCertificates(QSslCertificate::fromData(contents(authority())));
    return side;
}

} // namespace patchbay::test
