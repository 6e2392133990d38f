#include "gui/panestack.h"

#include <QVBoxLayout>

namespace patchbay
{

PaneStack::PaneStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void PaneStack::addPane(QWidget *pane)
{
    pane->hide();
    m_layout->addWidget(pane);
}

void PaneStack::setCurrentPane(QWidget *pane)
{
    if (pane == m_current)
        return;
    if (m_current)
        m_current->hide();
    m_current = pane;
    m_current->show();
}

} // namespace patchbay
