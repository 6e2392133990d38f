#include "gui/heldfocus.h"

#include <QAbstractButton>
#include <QFocusFrame>
#include <QWidget>

#include <algorithm>

namespace patchbay
{
namespace
{

QString placeOf(const QWidget &widget)
{
    if (!widget.objectName().isEmpty())
        return widget.objectName();
    const auto *const button = qobject_cast<const QAbstractButton *>(&widget);
    return button && widget.accessibleName().isEmpty() ? button->text() : widget.accessibleName();
}

} // namespace

HeldFocus::HeldFocus(const QWidget &part)
{
    const QWidget *const held = part.window()->focusWidget();
    if (held == nullptr || !part.isAncestorOf(held))
        return;
    m_isHeld = true;
    m_place = placeOf(*held);
    const QList<QFocusFrame *> rings = part.window()->findChildren<QFocusFrame *>();
    m_isRinged = std::any_of(
        rings.cbegin(), rings.cend(), [held](const QFocusFrame *ring) { return ring->widget() == held; });
}

void HeldFocus::giveBack(QWidget &part) const
{
    if (!m_isHeld)
        return;
    QWidget *next = &part;
    for (QWidget *const inside : part.findChildren<QWidget *>()) {
        if (!m_place.isEmpty() && inside->focusPolicy() != Qt::NoFocus && inside->isVisibleTo(&part)
            && placeOf(*inside) == m_place)
            next = inside;
    }
    if (next->focusPolicy() == Qt::NoFocus)
        return;
    next->setFocus(m_isRinged ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

} // namespace patchbay
