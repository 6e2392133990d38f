#include "presentation/cardorder.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr auto orderKey = "window/cardOrder"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

/// Of the card as a whole: with one account that is the account's; what ends an access stays last.
void addToMenu(CardView &card, const CardButton &entry)
{
    QList<CardButton> &menu = card.accounts.size() == 1 ? card.accounts.first().menu : card.menu;
    const bool endsWithDanger = !menu.isEmpty() && menu.last().variant == CardButton::Variant::GhostDanger;
    menu.insert(endsWithDanger ? menu.size() - 1 : menu.size(), entry);
}

} // namespace

CardOrder::CardOrder(QSettings &settings)
    : m_settings(settings)
{
}

void CardOrder::arrange(QList<CardView> &cards) const
{
    const QStringList order = m_settings.value(orderKey).toStringList();
    const auto placeOf = [&order](const CardView &card) {
        const qsizetype place = order.indexOf(card.provider.value);
        return place < 0 ? order.size() : place; // what came since stands behind, by name
    };
    std::stable_sort(cards.begin(), cards.end(),
        [&placeOf](const CardView &one, const CardView &other) { return placeOf(one) < placeOf(other); });
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (i > 0)
            addToMenu(cards[i], {CardAction::MoveUp, Words::tr("Move earlier"), CardButton::Variant::Ghost});
        if (i + 1 < cards.size())
            addToMenu(cards[i], {CardAction::MoveDown, Words::tr("Move later"), CardButton::Variant::Ghost});
    }
}

void CardOrder::move(const ProviderId &provider, CardAction where, const QList<CardView> &cards)
{
    QStringList order;
    for (const CardView &card : cards)
        order.append(card.provider.value);
    const qsizetype from = order.indexOf(provider.value);
    const qsizetype to = where == CardAction::MoveUp ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    // Those that are not connected now find their place again when they are.
    for (const QString &absent : m_settings.value(orderKey).toStringList()) {
        if (!order.contains(absent))
            order.append(absent);
    }
    m_settings.setValue(orderKey, order);
}

CardView withoutMoves(CardView card)
{
    const auto isMove = [](const CardButton &entry) {
        return entry.action == CardAction::MoveUp || entry.action == CardAction::MoveDown;
    };
    card.menu.removeIf(isMove);
    for (AccountView &account : card.accounts)
        account.menu.removeIf(isMove);
    return card;
}

} // namespace patchbay
