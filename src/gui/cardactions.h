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

/// Buttons of a card or row from their values. Ghost ones are compact, as they stand in every connected row.
[[nodiscard]] QList<QWidget *> addCardButtons(
    QBoxLayout &row, const QList<CardButton> &buttons, QWidget *owner, const CardActionHandler &handler);
/// The "…" button with its menu; none where there is nothing to show.
[[nodiscard]] Button *addCardMenu(
    QBoxLayout &row, const QList<CardButton> &entries, QWidget *owner, const CardActionHandler &handler);

} // namespace patchbay
