#pragma once

#include "presentation/cards.h"

namespace patchbay
{

// What of a card changes with what happens; the rest of it is made by cards.h. Pure, and for makeCard()
// alone.

/// The state of a card or of one of its accounts, what it says, and the next steps it offers.
struct Face {
    CardState state = CardState::NotConnected;
    QString sentence;
    QList<CardButton> buttons;
    QString forAdmin = {}; ///< what CopyForAdmin copies
};

[[nodiscard]] QString stateWord(CardState state, const QString &provider);
/// Of a provider without an account, or of a sign-in for a further one.
[[nodiscard]] Face unconnectedFace(const CardFacts &facts);
[[nodiscard]] Face accountFace(
    const ConnectionRow &row, const Happening &happening, const CardFacts &facts, Timestamp now);

} // namespace patchbay
