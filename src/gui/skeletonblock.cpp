#include "gui/skeletonblock.h"

#include "gui/painting.h"
#include "gui/tokens.h"

#include <QPainter>

namespace patchbay
{

SkeletonBlock::SkeletonBlock(const QSize &size, int radius, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_radius(radius)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SkeletonBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_radius, colour(Token::Track), {});
}

} // namespace patchbay
