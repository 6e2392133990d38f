#include "gui/fieldleft.h"

#include <QFocusEvent>
#include <QLineEdit>

namespace patchbay
{

FieldLeft::FieldLeft(QLineEdit *field)
    : QObject(field)
{
    field->installEventFilter(this);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        const QWidget &window = *field->window();
        if (!m_byWindow && window.isVisible() && field->isVisibleTo(&window))
            emit left();
    });
}

/// Comes before the field's own: editingFinished() does not say why.
bool FieldLeft::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_byWindow = false;
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        m_byWindow = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patchbay

#include "moc_fieldleft.cpp"
