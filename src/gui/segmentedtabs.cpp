#include "gui/segmentedtabs.h"

#include "gui/painting.h"
#include "gui/tokens.h"
#include "gui/typescale.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace patchbay
{
namespace
{

constexpr int padding = 13;
constexpr int countGap = 6;
constexpr int between = 2;
constexpr int height30 = 30;

} // namespace

SegmentedTabs::SegmentedTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setProperty("focusRing", true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int SegmentedTabs::addSegment(const QString &word)
{
    m_counts.append(Count{});
    const int index = addTab(word);
    setAccessibleTabName(index, word);
    return index;
}

void SegmentedTabs::clear()
{
    while (count() > 0)
        removeTab(0);
    m_counts.clear();
}

void SegmentedTabs::setCount(int index, int count, bool attention)
{
    m_counts[index] = Count{locale().toString(count), attention};
    //: a filter and how many it shows, read out: "Connected, 5"
    setAccessibleTabName(index, tr("%1, %2").arg(tabText(index), m_counts.at(index).words));
    setTabText(index, tabText(index)); // measures again
    update();
}

void SegmentedTabs::clearCount(int index)
{
    m_counts[index] = {};
    setAccessibleTabName(index, tabText(index));
    setTabText(index, tabText(index)); // measures again
    update();
}

QSize SegmentedTabs::tabSizeHint(int index) const
{
    const QFontMetrics strong(typeFont(Type::Strong));
    const Count count = m_counts.value(index);
    int width = 2 * padding + between + strong.horizontalAdvance(tabText(index));
    if (!count.words.isEmpty())
        width += countGap + strong.horizontalAdvance(count.words);
    const int inTrack = hasTrack() ? 2 : 0;
    return {width + inTrack, std::max(height30, strong.height() + 14) + inTrack};
}

void SegmentedTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasTrack())
        paintPanel(painter, rect(), 8, colour(Token::NavOn), colour(Token::NavOn));
    for (int index = 0; index < QTabBar::count(); ++index)
        paintSegment(painter, index);
}

/// The page around it scrolls: what is chosen stays.
void SegmentedTabs::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool SegmentedTabs::hasTrack() const
{
    return property("track").toBool();
}

void SegmentedTabs::paintSegment(QPainter &painter, int index) const
{
    const bool chosen = index == currentIndex();
    const Count count = m_counts.value(index);
    const QRect whole = tabRect(index);
    const QRect area = hasTrack()
        ? whole.adjusted(between, between, -between, -between)
        : QStyle::visualRect(layoutDirection(), whole, whole.adjusted(0, 0, -between, 0));
    if (chosen)
        paintPanel(painter, area, 6, colour(Token::ButtonBg), colour(Token::Line2));

    const QFont words = typeFont(chosen ? Type::Strong : Type::Label);
    const int wide = QFontMetrics(words).horizontalAdvance(tabText(index));
    const auto place = [this, &area](int left, int width) {
        return QStyle::visualRect(
            layoutDirection(), area, QRect(area.left() + left, area.top(), width, area.height()));
    };
    painter.setFont(words);
    painter.setPen(colour(chosen ? Token::Text : Token::Text2));
    painter.drawText(place(padding, wide), Qt::AlignCenter, tabText(index));
    painter.setFont(typeFont(count.attention ? Type::Strong : Type::Body));
    painter.setPen(colour(count.attention ? Token::Amber : Token::Text3));
    const int number = painter.fontMetrics().horizontalAdvance(count.words);
    painter.drawText(place(padding + wide + countGap, number), Qt::AlignCenter, count.words);
}

} // namespace patchbay
