#include "gui/panelplace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

namespace patchbay
{

namespace
{

constexpr int roomForPanel = 900; ///< of the page; under it, the panel lies over the rest

} // namespace

PanelPlace::PanelPlace(QWidget &page, QHBoxLayout &row, QWidget &panel)
    : QObject(&page)
    , m_page(page)
    , m_row(row)
    , m_panel(panel)
{
    panel.setProperty("pane", true);
    page.installEventFilter(this);
    place();
}

bool PanelPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void PanelPlace::place()
{
    const bool over = m_page.width() < roomForPanel;
    if (over == (m_row.indexOf(&m_panel) >= 0)) {
        if (over)
            m_row.removeWidget(&m_panel);
        else
            m_row.addWidget(&m_panel);
    }
    if (!over)
        return;
    const int wide = m_panel.maximumWidth();
    m_panel.setGeometry(QStyle::visualRect(
        m_page.layoutDirection(), m_page.rect(), QRect(m_page.width() - wide, 0, wide, m_page.height())));
    m_panel.raise();
}

} // namespace patchbay
