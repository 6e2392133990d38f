#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace patchbay::demoorg
{

/// The pod's key for id_tokens: RSA, made when it is first needed, gone with the program.
class SigningKey final
{
public:
    SigningKey();
    ~SigningKey();
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;

    /// RFC 7519 with RS256; empty where the machine cannot make a key.
    [[nodiscard]] QByteArray sign(const QJsonObject &claims);
    /// RFC 7517, for those who check.
    [[nodiscard]] QJsonObject publicKeys();

private:
    struct Key;
    [[nodiscard]] const Key &key();

    std::unique_ptr<Key> m_key;
};

/// The claims of a JWT without looking at its signature; nothing when it is none.
[[nodiscard]] std::optional<QJsonObject> jwtClaims(const QByteArray &jwt);
/// Was it signed by RS256 with the private half of this key (PEM, a public key or a certificate)?
[[nodiscard]] bool isSignedBy(const QByteArray &jwt, const QByteArray &pem);

} // namespace patchbay::demoorg
