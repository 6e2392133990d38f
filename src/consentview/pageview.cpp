#include "consentview/pageview.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace patchbay
{

PageView::PageView(QWidget *parent)
    : QWebEngineView(parent)
{
    setAcceptDrops(false);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QWebEnginePage::WebAction action : {QWebEnginePage::Back, QWebEnginePage::Cut,
             QWebEnginePage::Copy, QWebEnginePage::Paste, QWebEnginePage::SelectAll})
        menu->addAction(pageAction(action));
    menu->popup(event->globalPos());
}

} // namespace patchbay
