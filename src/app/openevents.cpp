#include "app/openevents.h"

#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QWindow>

#include <algorithm>

namespace patchbay
{

namespace
{

bool hasWindow()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    return std::any_of(
        windows.cbegin(), windows.cend(), [](const QWindow *window) { return window->isVisible(); });
}

} // namespace

OpenEvents::OpenEvents(QCoreApplication &application)
    : m_application(application)
{
    m_application.installEventFilter(this);
}

bool OpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_application)
        return false;
    switch (event->type()) {
    case QEvent::FileOpen:
        emit wished(wishOfAddress(static_cast<const QFileOpenEvent *>(event)->url()));
        return true;
    case QEvent::Quit:
        event->ignore(); // not at once: it ends in order
        emit endWished();
        return true;
    case QEvent::ApplicationStateChange:
        if (static_cast<const QApplicationStateChangeEvent *>(event)->applicationState()
                == Qt::ApplicationActive
            && !hasWindow())
            emit wished({});
        return false;
    default: // the others are the application's
        return false;
    }
}

} // namespace patchbay
