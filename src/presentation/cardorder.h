#pragma once

#include "presentation/cardview.h"

class QSettings;

namespace patchbay
{

/// The order of the connected cards: the person's own once they moved one, else by name. It is kept in the
/// file of settings, because it is about this window, and knows no state: a card never moves by itself.
class CardOrder final
{
public:
    explicit CardOrder(QSettings &settings);

    /// Puts them in order, and the moves that are possible into their menus.
    void arrange(QList<CardView> &cards) const;
    /// One place earlier or later among these, which are in order.
    void move(const ProviderId &provider, CardAction where, const QList<CardView> &cards);

private:
    QSettings &m_settings;
};

/// For where not all cards are shown: there nobody could see past which ones it went.
[[nodiscard]] CardView withoutMoves(CardView card);

} // namespace patchbay
