#include "gui/flowgrid.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace patchbay
{
namespace
{

constexpr int gap = 12;

bool wantsWholeRow(const QLayoutItem &item)
{
    const QWidget *widget = const_cast<QLayoutItem &>(item).widget();
    return widget != nullptr && widget->property("fullWidth").toBool();
}

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowGrid::FlowGrid(int smallest, int most, QWidget *parent)
    : QLayout(parent)
    , m_smallest(smallest)
    , m_most(most)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowGrid::~FlowGrid()
{
    qDeleteAll(m_items);
}

void FlowGrid::setRowSpacing(int spacing)
{
    m_rowSpacing = spacing;
    invalidate();
}

void FlowGrid::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowGrid::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowGrid::count() const
{
    return int(m_items.size());
}

int FlowGrid::columnsAt(int width) const
{
    return std::clamp((width + spacing()) / (m_smallest + spacing()), 1, m_most);
}

QList<FlowGrid::Place> FlowGrid::places(int width) const
{
    const int columns = columnsAt(width);
    const int column = (width - spacing() * (columns - 1)) / columns;
    QList<Place> all;
    int y = 0;
    for (qsizetype next = 0; next < m_items.size();) {
        QList<Place> row;
        int height = 0;
        while (next < m_items.size() && row.size() < columns) {
            QLayoutItem *item = m_items.at(next);
            if (item->isEmpty()) {
                ++next;
                continue;
            }
            const bool whole = wantsWholeRow(*item);
            if (whole && !row.isEmpty())
                break;
            const int at = int(row.size());
            const int left = at * (column + spacing());
            // The last column takes the rounding, so that both edges of the grid are true.
            const int wide = whole ? width : at == columns - 1 ? width - left : column;
            height = std::max(height, heightAt(*item, wide));
            row.append({item, QRect(left, y, wide, 0)});
            ++next;
            if (whole)
                break;
        }
        for (Place &place : row)
            place.rect.setHeight(height);
        y += row.isEmpty() ? 0 : height + m_rowSpacing.value_or(spacing());
        all += row;
    }
    return all;
}

int FlowGrid::heightForWidth(int width) const
{
    const QList<Place> all = places(width);
    return all.isEmpty() ? 0 : all.last().rect.bottom() + 1;
}

QSize FlowGrid::sizeHint() const
{
    return {m_smallest, heightForWidth(m_smallest)};
}

QSize FlowGrid::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width = std::max(width, item->minimumSize().width());
    return {width, 0};
}

void FlowGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction
        = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : places(rect.width()))
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.rect.translated(rect.topLeft())));
}

} // namespace patchbay
