#include "vault/passphrase.h"

#include <sodium.h>

#include <array>

namespace patchbay
{

namespace
{

// What OWASP asks of Argon2id at least. It keeps a glance and a guess out, not whoever copies the file.
constexpr unsigned long long operations = 2;
constexpr std::size_t memory = std::size_t(19) * 1024 * 1024;

bool isReady()
{
    return sodium_init() >= 0; // 1: it was already
}

} // namespace

QByteArray passphraseVerifier(const Secret &passphrase)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArrayView typed = passphrase.reveal();
    if (!isReady()
        || crypto_pwhash_str(
               text.data(), typed.data(), static_cast<unsigned long long>(typed.size()), operations, memory)
            != 0)
        return {};
    return QByteArray(text.data());
}

bool isPassphrase(const QByteArray &verifier, const Secret &passphrase)
{
    // libsodium reads the whole array, whatever the text's length.
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (!isReady() || verifier.isEmpty() || verifier.size() >= qsizetype(text.size()))
        return false;
    std::copy(verifier.cbegin(), verifier.cend(), text.begin());
    const QByteArrayView typed = passphrase.reveal();
    return crypto_pwhash_str_verify(text.data(), typed.data(), static_cast<unsigned long long>(typed.size()))
        == 0;
}

} // namespace patchbay
