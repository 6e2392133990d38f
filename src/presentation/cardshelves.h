#pragma once

#include "presentation/cards.h"
#include "providers/policy.h"

namespace patchbay
{

/// The cards of all providers, by where they stand. A value.
struct CardShelves {
    QList<CardView> connected; ///< with an account or a sign-in going on
    QList<CardView> available; ///< the other cards of the home page
    QList<CardView> catalogue; ///< of what is not on the home page

    void add(const CardFacts &facts, const Policy &policy, Timestamp now);
    /// Accounts for which a person must act.
    [[nodiscard]] int attentionCount() const;
    [[nodiscard]] int accountCount() const;
    /// What a person reads there, for an admin. `connection` is empty for the card itself.
    [[nodiscard]] QString textForAdmin(const ProviderId &provider, const ConnectionId &connection) const;
};

} // namespace patchbay
