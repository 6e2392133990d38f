#include "gui/listcombo.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace patchbay
{

ListCombo::ListCombo(QWidget *parent)
    : QComboBox(parent)
{
}

void ListCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ListCombo::keyPressEvent(QKeyEvent *event)
{
    const bool wouldChoose = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End || (!event->text().isEmpty() && event->text().at(0).isPrint());
    if (!wouldChoose)
        return QComboBox::keyPressEvent(event);
    showPopup();
    event->accept();
}

} // namespace patchbay
