#include "gui/flowrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace patchbay
{
namespace
{

constexpr int gap = 8;

} // namespace

FlowRow::FlowRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::setLastAtEnd(bool atEnd)
{
    m_lastAtEnd = atEnd;
    invalidate();
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::count() const
{
    return int(m_items.size());
}

QList<QLayoutItem *> FlowRow::shown() const
{
    QList<QLayoutItem *> all;
    std::copy_if(m_items.cbegin(), m_items.cend(), std::back_inserter(all),
        [](const QLayoutItem *item) { return !item->isEmpty(); });
    return all;
}

QList<FlowRow::Place> FlowRow::places(int width) const
{
    const QList<QLayoutItem *> items = shown();
    QList<Place> all;
    int y = 0;
    for (qsizetype next = 0; next < items.size();) {
        const qsizetype first = next;
        int x = 0;
        int high = 0;
        for (; next < items.size(); ++next) {
            const QSize size = items.at(next)->sizeHint();
            const int wide = std::min(size.width(), width);
            if (next > first && x + wide > width)
                break;
            all.append({items.at(next), QRect(x, y, wide, size.height())});
            x += wide + spacing();
            high = std::max(high, size.height());
        }
        for (qsizetype place = first; place < next; ++place) // of several heights, in the middle of the row
            all[place].rect.moveTop(y + (high - all.at(place).rect.height()) / 2);
        y += high + spacing();
    }
    if (m_lastAtEnd && !all.isEmpty() && all.last().rect.left() > 0) // alone in a row it stays at the start
        all.last().rect.moveRight(width - 1);
    return all;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int high = 0;
    for (const Place &place : places(width - around.left() - around.right()))
        high = std::max(high, place.rect.bottom() + 1);
    return high + around.top() + around.bottom();
}

QSize FlowRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : shown()) {
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (size.isEmpty() ? 0 : spacing()),
            std::max(size.height(), one.height())};
    }
    const QMargins around = contentsMargins();
    return size.grownBy(around);
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : places(room.width()))
        place.item->setGeometry(QStyle::visualRect(direction, room, place.rect.translated(room.topLeft())));
}

} // namespace patchbay
