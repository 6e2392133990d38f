#include "gui/taborder.h"

#include <QWidget>

namespace patchbay
{

void tabBefore(QWidget &place, QWidget &added)
{
    // What takes no focus cannot be named in an order.
    QWidget *before = place.previousInFocusChain();
    while (before != &place && (before == &added || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    if (before != &place)
        QWidget::setTabOrder(before, &added);
}

} // namespace patchbay
