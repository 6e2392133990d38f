#include "demoorg/jwt.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr size_t keyBits = 2048;

template<auto release>
struct Release {
    template<typename T>
    void operator()(T *pointer) const
    {
        release(pointer);
    }
};
using PKey = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray decoded(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

PKey readKey(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    if (!pem.contains("BEGIN CERTIFICATE"))
        return PKey(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    return PKey(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

QByteArray numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, name, &raw);
    const Number number(raw);
    if (!number)
        return {};
    QByteArray bytes(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

} // namespace

struct SigningKey::Key {
    PKey key{EVP_RSA_gen(keyBits)};
    QString id;
};

SigningKey::SigningKey() = default;
SigningKey::~SigningKey() = default;

const SigningKey::Key &SigningKey::key()
{
    if (!m_key) {
        m_key = std::make_unique<Key>();
        const QByteArray modulus = numberOf(m_key->key.get(), OSSL_PKEY_PARAM_RSA_N);
        m_key->id = QString::fromLatin1(
            QCryptographicHash::hash(modulus, QCryptographicHash::Sha256).toHex().left(8));
    }
    return *m_key;
}

QByteArray SigningKey::sign(const QJsonObject &claims)
{
    const Key &own = key();
    const QByteArray text
        = encoded(QJsonObject{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, own.id}}) + '.'
        + encoded(claims);
    const Digest digest(EVP_MD_CTX_new());
    size_t length = 0;
    const auto size = static_cast<size_t>(text.size());
    if (EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, own.key.get()) != 1
        || EVP_DigestSign(digest.get(), nullptr, &length, bytesOf(text), size) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    if (EVP_DigestSign(
            digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytesOf(text), size)
        != 1)
        return {};
    return text + '.' + encoded(signature);
}

QJsonObject SigningKey::publicKeys()
{
    const Key &own = key();
    const auto number
        = [&](const char *name) { return QString::fromLatin1(encoded(numberOf(own.key.get(), name))); };
    return {{u"keys"_s,
        QJsonArray{QJsonObject{{u"kty"_s, u"RSA"_s}, {u"use"_s, u"sig"_s}, {u"alg"_s, u"RS256"_s},
            {u"kid"_s, own.id}, {u"n"_s, number(OSSL_PKEY_PARAM_RSA_N)},
            {u"e"_s, number(OSSL_PKEY_PARAM_RSA_E)}}}}};
}

std::optional<QJsonObject> jwtClaims(const QByteArray &jwt)
{
    const QByteArrayList parts = jwt.split('.');
    const QJsonDocument claims = QJsonDocument::fromJson(decoded(parts.value(1)));
    const QJsonDocument header = QJsonDocument::fromJson(decoded(parts.value(0)));
    if (parts.size() != 3 || !claims.isObject() || header["alg"_L1].toString() != "RS256"_L1)
        return std::nullopt;
    return claims.object();
}

bool isSignedBy(const QByteArray &jwt, const QByteArray &pem)
{
    const qsizetype dot = jwt.lastIndexOf('.');
    const QByteArray text = jwt.left(dot);
    const QByteArray signature = decoded(jwt.mid(dot + 1));
    const PKey key = readKey(pem);
    const Digest digest(EVP_MD_CTX_new());
    return key && dot > 0
        && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(digest.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
               bytesOf(text), static_cast<size_t>(text.size()))
        == 1;
}

} // namespace patchbay::demoorg
