#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QStringList>
#include <QUrl>

namespace patchbay
{

/// What a grant is worth right now: kept sealed in the keychain as one item, replaced as a whole.
struct TokenSet {
    Secret accessToken;
    Secret refreshToken; ///< may be empty: then the grant ends with the access token
    QUrl instanceUrl; ///< where the API is (Salesforce, some others); empty: the provider's fixed host
    QStringList scopes; ///< as granted; empty: the provider did not say
    Timestamp issuedAt{};
    std::optional<Timestamp> expiresAt; ///< unknown is legal: Salesforce sends none

    [[nodiscard]] bool expiresBefore(Timestamp moment) const { return expiresAt && *expiresAt <= moment; }
};

/// One opaque blob for the keychain; the format is versioned and private to these two functions.
[[nodiscard]] Secret seal(const TokenSet &tokens);
[[nodiscard]] Result<TokenSet> unseal(const Secret &sealed);

} // namespace patchbay
