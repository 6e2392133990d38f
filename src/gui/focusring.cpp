#include "gui/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>

namespace patchbay
{
namespace
{

bool takesRing(const QObject *object)
{
    return qobject_cast<const QAbstractButton *>(object) != nullptr || object->property("focusRing").toBool();
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QApplication &application)
{
    application.installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

const QWidget *FocusRing::ringed() const
{
    return m_frame != nullptr ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // A dialog that a key opens or closes moves the focus too, and says only that a window is active.
        const bool isMoved = reason == Qt::OtherFocusReason || reason == Qt::ActiveWindowFocusReason;
        const bool isSeen = isByKeyboard(reason) || (isMoved && m_isAfterKey);
        if (isSeen && takesRing(watched))
            show(static_cast<QWidget *>(watched));
        else if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        m_isAfterKey = false;
        hide();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        m_isAfterKey = true; // of a shortcut nothing else is told
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget *widget)
{
    if (m_frame == nullptr)
        m_frame = new QFocusFrame(widget->window());
    for (const char *const look : {"ringRadius", "onToast"})
        m_frame->setProperty(look, widget->property(look));
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame != nullptr)
        m_frame->setWidget(nullptr);
}

} // namespace patchbay
