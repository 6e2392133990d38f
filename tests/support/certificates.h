#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace patchbay::test
{

/// What a certificate is to say. The defaults make one that nobody can object to.
struct CertificateWish {
    QByteArrayList names = {"DNS:localhost", "IP:127.0.0.1"}; ///< as openssl writes subjectAltName
    QByteArray from = "20200101000000Z";
    QByteArray until = "20990101000000Z";
    QByteArray digest = "sha256";
    QByteArray key = "ec:256"; ///< or "rsa:BITS"
    QByteArray purpose = "serverAuth";
    enum class Issuer { Ours, Foreign, Itself, Leaf } issuer = Issuer::Ours;
};

/// Certificates made on the spot by the openssl program: an authority that a test may trust, one that nobody
/// does, and whatever leaves are wished for. Files live as long as this.
class Certificates final
{
public:
    struct Files {
        QString certificate; ///< with the chain up to, but without, the authority
        QString key;
    };

    /// False where the openssl program is missing or failed; why() tells.
    [[nodiscard]] bool areThere() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString why() const { return m_problem; }
    Certificates();

    [[nodiscard]] Files issue(const CertificateWish &wish);
    /// What a server of Qt needs to present it.
    [[nodiscard]] static QSslConfiguration serverSide(const Files &files);
    /// The file of the authority of ours.
    [[nodiscard]] QString authority() const { return path(QStringLiteral("ours.pem")); }
    /// The default configuration and the authority of ours. Trust is the process's: give it to
    /// QSslConfiguration::setDefaultConfiguration().
    [[nodiscard]] QSslConfiguration trusting() const;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void makeAuthority(const QString &name);
    [[nodiscard]] QByteArray openssl(const QStringList &arguments);
    void write(const QString &name, const QByteArray &text) const;
    void request(const QString &name, const QByteArray &key);

    QTemporaryDir m_folder;
    QString m_problem;
    int m_count = 0;
};

} // namespace patchbay::test
