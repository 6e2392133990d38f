#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace patchbay
{

/// One challenge of a WWW-Authenticate field (RFC 9110 11.6.1): a scheme, and either a token68 or parameters.
struct AuthChallenge {
    QByteArray scheme; ///< as it was written; compared without case
    QByteArray token68 = {};
    QList<std::pair<QByteArray, QByteArray>> parameters = {}; ///< names in lower case, values unquoted

    [[nodiscard]] bool isOf(QByteArrayView name) const;
    /// The parameter's value; none where it is missing, which is not the same as empty.
    [[nodiscard]] const QByteArray *parameter(QByteArrayView name) const;
};

/// Reads a whole field, which may hold several challenges (several fields are one with commas between them).
/// Nothing is guessed: Protocol where any part is not what RFC 9110 11.2 and 5.6 allow, names a parameter
/// twice, or goes beyond 8 KiB, 16 challenges or 64 parameters.
[[nodiscard]] Result<QList<AuthChallenge>> readChallenges(QByteArrayView field);

} // namespace patchbay
