#include "gui/painting.h"

#include "gui/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace patchbay
{

void paintPanel(
    QPainter &painter, const QRectF &area, qreal radius, const QColor &fill, const QColor &edge, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = width / 2;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? half : 0;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRect &panel, qreal radius)
{
    constexpr int reach = 20;
    constexpr int drop = 8;
    const double strength = currentScheme() == Scheme::Dark ? 0.50 : 0.18;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Rings laid on one another: the sum falls off as the square of the distance, near enough to a blur.
    for (int ring = reach; ring > 0; ring -= 2) {
        const double nearness = 1.0 - double(ring) / (reach + 2);
        painter.setBrush(QColor::fromRgbF(0, 0, 0, float(strength * nearness * 0.22)));
        const QRectF area
            = QRectF(panel).adjusted(-ring, -ring, ring, ring).translated(0, drop * (1 - nearness / 2) / 2);
        painter.drawRoundedRect(area, radius + ring, radius + ring);
    }
    painter.restore();
}

int motionTime(const QWidget &widget, int wanted)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0 ? wanted : 0;
}

} // namespace patchbay
