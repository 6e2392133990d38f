#include "gui/filedrops.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace patchbay
{

FileDrops::FileDrops(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
}

/// The system's window sees a drop before the part it is over.
bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Show && m_window.windowHandle())
            m_window.windowHandle()->installEventFilter(this);
        return false;
    }
    if (watched != m_window.windowHandle())
        return false;
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)
        return take(*static_cast<QDropEvent *>(event), false);
    return event->type() == QEvent::Drop && take(*static_cast<QDropEvent *>(event), true);
}

bool FileDrops::take(QDropEvent &event, bool isDropped)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.isEmpty() || !urls.constFirst().isLocalFile())
        return false;
    if (QApplication::activeModalWidget()) { // whose question is first
        event.ignore();
        return true;
    }
    event.setDropAction(Qt::CopyAction); // the file stays where it is
    event.accept();
    if (isDropped)
        emit dropped(urls.constFirst().toLocalFile());
    return true;
}

} // namespace patchbay
