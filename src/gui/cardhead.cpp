#include "gui/cardhead.h"

#include "gui/painting.h"
#include "gui/tokens.h"

#include <QPainter>
#include <QWidget>

namespace patchbay
{

void paintCardHead(QWidget &card, int height)
{
    constexpr int edge = 1;
    constexpr int innerRadius = 9;
    QPainter painter(&card);
    painter.setClipRect(0, 0, card.width(), edge + height);
    paintPanel(painter, QRectF(card.rect()).adjusted(edge, edge, -edge, -edge), innerRadius,
        colour(Token::Surface2), {});
}

} // namespace patchbay
