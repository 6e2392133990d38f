#include "gui/pagecolumn.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace patchbay
{
namespace
{

constexpr int widePadding = 28;
constexpr int narrowPadding = 20;
constexpr int narrowWindow = 1000;
constexpr int contentWidth = 1240;

void setSides(QLayout &layout, int start, int end, Qt::LayoutDirection direction)
{
    const QMargins old = layout.contentsMargins();
    const bool mirrored = direction == Qt::RightToLeft; // margins do not mirror by themselves
    layout.setContentsMargins(mirrored ? end : start, old.top(), mirrored ? start : end, old.bottom());
}

} // namespace

PageColumn::PageColumn(QWidget &page, QList<QLayout *> rows, QScrollArea *scroll, QLayout *body)
    : QObject(&page)
    , m_page(page)
    , m_rows(std::move(rows))
    , m_scroll(scroll)
    , m_body(body)
{
    page.installEventFilter(this);
    if (scroll != nullptr)
        scroll->viewport()->installEventFilter(this);
    settle();
}

void PageColumn::settle()
{
    const int usual = m_page.window()->width() < narrowWindow ? narrowPadding : widePadding;
    const int padding = std::max(usual, (m_page.width() - contentWidth) / 2);
    for (QLayout *row : m_rows)
        setSides(*row, padding, padding, m_page.layoutDirection());
    if (m_scroll == nullptr)
        return;
    const int bar = m_scroll->width() - m_scroll->viewport()->width();
    setSides(*m_body, padding, std::max(0, padding - bar), m_page.layoutDirection());
}

bool PageColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        settle();
    return QObject::eventFilter(watched, event);
}

} // namespace patchbay
