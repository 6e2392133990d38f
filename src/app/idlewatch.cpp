#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace patchbay
{

IdleWatch::IdleWatch(std::function<void()> used)
    : m_used(std::move(used))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_used();
        break;
    default: // whatever else there is, nobody's hand is behind it
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patchbay
