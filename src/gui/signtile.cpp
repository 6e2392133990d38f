#include "gui/signtile.h"

#include "gui/icons.h"
#include "gui/painting.h"

#include <QPainter>

namespace patchbay
{

namespace
{

constexpr int side = 40;
constexpr int iconSide = 20;

} // namespace

SignTile::SignTile(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignTile::setSign(const QString &icon, Token sign, Token tile)
{
    m_icon = icon;
    m_sign = sign;
    m_tile = tile;
    update();
}

QSize SignTile::sizeHint() const
{
    return {side, side};
}

void SignTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), side / 4.0, colour(m_tile), colour(m_tile));
    paintIcon(painter, m_icon, rect(), iconSide, colour(m_sign), layoutDirection());
}

} // namespace patchbay
