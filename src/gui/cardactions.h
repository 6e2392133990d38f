#pragma once

#include "presentation/cardview.h"

#include <functional>

class QBoxLayout;
class QMenu;
class QWidget;

namespace patchbay
{

class Button;

using CardActionHandler = std::function<void(CardAction)>;

/// What a card or row needs to make buttons from values.
struct CardButtonMaker {
    QWidget *owner;
    /// The account or provider they are for: "Test Acme Corp" is said, "Test" is shown.
    QString whose;
    CardActionHandler handler;

    /// Ghost buttons are compact where they are alone, as they stand in every connected row.
    [[nodiscard]] QList<Button *> addButtons(QBoxLayout &row, const QList<CardButton> &buttons) const;
    /// The "…" button with its menu; a single entry with a sign of its own is a button of its own; none
    /// where there is nothing to show.
    Button *addMenu(QBoxLayout &row, const QList<CardButton> &entries) const;

private:
    [[nodiscard]] QString spoken(const QString &words) const;
};

/// Opens a menu under the end of the button it belongs to.
void popUpBelow(QMenu &menu, const Button &button);

/// Is there more to be shown of an account than its card has room for?
[[nodiscard]] bool hasDetails(const QList<CardButton> &menu);

[[nodiscard]] bool hasDisconnect(const QList<CardButton> &entries);

/// How far the words or the sign of the last button are from its own end edge: so much further out it
/// stands, so that they end where everything else in the card ends.
[[nodiscard]] int overhang(const Button &last);

} // namespace patchbay
