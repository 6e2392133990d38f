#include "engine/heldgrant.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

bool HeldGrant::serves(const TokenNeed &need, Clock &clock) const
{
    return tokens && patchbay::serves(*tokens, need, clock.now()) && !hasExpired(clock);
}

bool HeldGrant::hasExpired(Clock &clock) const
{
    return tokens && goodUntil && clock.ticks() >= *goodUntil;
}

void HeldGrant::hold(const TokenSet &newTokens, Clock &clock)
{
    const bool sameToken = tokens && tokens->accessToken.equals(newTokens.accessToken);
    tokens = newTokens;
    if (!newTokens.expiresAt)
        goodUntil.reset();
    else if (!sameToken || !goodUntil)
        goodUntil = clock.ticks() + (*newTokens.expiresAt - clock.now());
}

void HeldGrant::supersede()
{
    if (const auto waiting = std::exchange(flight, std::nullopt))
        waiting->settle(fail(ErrorKind::Unavailable, u"a new sign-in takes the place of this grant"_s));
    if (std::exchange(refresh, nullptr))
        flightEnded.settle(Done{});
}

} // namespace patchbay
