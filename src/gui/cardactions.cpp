#include "gui/cardactions.h"

#include "gui/button.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

Button::Variant variantOf(CardButton::Variant variant)
{
    switch (variant) {
    case CardButton::Variant::Primary:
        return Button::Variant::Primary;
    case CardButton::Variant::Secondary:
        return Button::Variant::Secondary;
    case CardButton::Variant::Ghost:
        return Button::Variant::Ghost;
    case CardButton::Variant::GhostDanger:
        return Button::Variant::GhostDanger;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QWidget *> addCardButtons(
    QBoxLayout &row, const QList<CardButton> &buttons, QWidget *owner, const CardActionHandler &handler)
{
    QList<QWidget *> made;
    for (const CardButton &value : buttons) {
        const bool quiet = value.variant == CardButton::Variant::Ghost
            || value.variant == CardButton::Variant::GhostDanger;
        auto *button = new Button(value.text, variantOf(value.variant),
            quiet ? Button::Size::Compact : Button::Size::Normal, owner);
        QObject::connect(
            button, &QAbstractButton::clicked, owner, [handler, action = value.action] { handler(action); });
        row.addWidget(button);
        made.append(button);
    }
    return made;
}

Button *addCardMenu(
    QBoxLayout &row, const QList<CardButton> &entries, QWidget *owner, const CardActionHandler &handler)
{
    if (entries.isEmpty())
        return nullptr;
    auto *button = new Button({}, Button::Variant::Ghost, Button::Size::Compact, owner);
    button->setIconName(u"dots"_s);
    button->setAccessibleName(QObject::tr("More", "the menu of a card"));
    button->setToolTip(button->accessibleName());
    auto *menu = new QMenu(button);
    for (const CardButton &value : entries)
        menu->addAction(value.text, owner, [handler, action = value.action] { handler(action); });
    QObject::connect(button, &QAbstractButton::clicked, menu, [button, menu] {
        const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
        const QPoint corner = mirrored ? button->rect().bottomLeft() : button->rect().bottomRight();
        menu->popup(button->mapToGlobal(corner) - QPoint(mirrored ? 0 : menu->sizeHint().width(), -4));
    });
    row.addWidget(button);
    return button;
}

} // namespace patchbay
