#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"

#include <QStringList>
#include <QUrl>

namespace patchbay
{

/// The app a grant was given to. A refresh token is bound to it, so they are sealed together.
struct GrantedApp {
    QString clientId = {}; ///< empty: sealed before this was kept
    Secret clientSecret = {}; ///< of a connection's own app; a provider's is kept with its settings
    QString loginHost = {}; ///< where the person signed in
};

/// What a grant is worth right now: kept sealed in the keychain as one item, replaced as a whole.
struct TokenSet {
    Secret accessToken;
    Secret refreshToken; ///< may be empty: then the grant ends with the access token
    QUrl instanceUrl; ///< where the API is (Salesforce, some others); empty: the provider's fixed host
    QStringList scopes; ///< as granted; empty: the provider did not say
    Timestamp issuedAt{};
    std::optional<Timestamp> expiresAt; ///< unknown is legal: Salesforce sends none
    GrantedApp app = {};

    [[nodiscard]] bool expiresBefore(Timestamp moment) const { return expiresAt && *expiresAt <= moment; }
};

/// One opaque blob for the keychain; the format is versioned and private to these two functions.
[[nodiscard]] Secret seal(const TokenSet &tokens);
[[nodiscard]] Result<TokenSet> unseal(const Secret &sealed);

} // namespace patchbay
