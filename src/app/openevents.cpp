#include "app/openevents.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace patchbay
{

OpenEvents::OpenEvents(QCoreApplication &application)
    : m_application(application)
{
    m_application.installEventFilter(this);
}

bool OpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_application || event->type() != QEvent::FileOpen)
        return false;
    emit wished(wishOfAddress(static_cast<const QFileOpenEvent *>(event)->url()));
    return true;
}

} // namespace patchbay
