#pragma once

#include "base/secret.h"

#include <QByteArray>

namespace patchbay
{

/// What a passphrase is recognized by: Argon2id with its salt and costs, as one line of text. Takes a tenth
/// of a second and 19 MiB: for a worker thread. Empty when there is no memory for it.
[[nodiscard]] QByteArray passphraseVerifier(const Secret &passphrase);
[[nodiscard]] bool isPassphrase(const QByteArray &verifier, const Secret &passphrase);

} // namespace patchbay
