#pragma once

#include "engine/refreshlock.h"
#include "engine/tokenrefresh.h"

namespace patchbay
{

/// How a flight ended.
struct ServedTokens {
    TokenSet tokens;
    bool renewed = false; ///< a request was made; false: another program had got them
};

/// What this process holds of one connection: its newest tokens, and what is under way with them. A value of
/// TokenBroker's, which decides when it changes.
struct HeldGrant {
    ProviderId provider;
    std::optional<TokenSet> tokens;
    std::optional<Ticks> goodUntil; ///< expiry by the monotonic clock: one set back makes nothing younger
    bool unsaved = false; ///< the vault did not take `tokens` yet
    RefreshLock::Held lock; ///< held while unsaved, so that no other program presents the old refresh token
    RefreshLock::Held owner; ///< held while `tokens` live in this process's memory only
    bool retired = false;
    TokenRefresh *refresh = nullptr; ///< in flight
    std::optional<Promise<ServedTokens>> flight; ///< what its callers wait for
    Promise<Done> flightEnded; ///< for retire()
    std::optional<Promise<Done>> adoption; ///< new tokens are on their way in: nobody uses the old ones

    [[nodiscard]] bool serves(const TokenNeed &need, Clock &clock) const;
    [[nodiscard]] bool hasExpired(Clock &clock) const;
    void hold(const TokenSet &newTokens, Clock &clock);
    /// A new sign-in came: a refresh that is not through yet has nothing to say any more.
    void supersede();
};

} // namespace patchbay
