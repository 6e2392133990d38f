#include "gui/painting.h"

#include "gui/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace patchbay
{
namespace
{

/// A sentence that begins with a Latin name is right-to-left all the same, where the window is.
Qt::LayoutDirection directionOf(const QString &words, Qt::LayoutDirection window)
{
    int isolated = 0;
    bool isLatin = false;
    for (const char32_t letter : words.toUcs4()) {
        switch (QChar::direction(letter)) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++isolated;
            break;
        case QChar::DirPDI:
            --isolated;
            break;
        case QChar::DirL:
            if (isolated <= 0 && window == Qt::LeftToRight)
                return Qt::LeftToRight;
            isLatin = isLatin || isolated <= 0;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (isolated <= 0)
                return Qt::RightToLeft;
            break;
        default:
            break;
        }
    }
    return isLatin ? Qt::LeftToRight : window;
}

} // namespace

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

int wordFlags(const QWidget &widget, Qt::Alignment alignment, const QString &words)
{
    return wordFlags(widget.layoutDirection(), alignment, words);
}

int wordFlags(Qt::LayoutDirection window, Qt::Alignment alignment, const QString &words)
{
    const int direction
        = directionOf(words, window) == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return int(QStyle::visualAlignment(window, alignment) | Qt::AlignAbsolute) | direction;
}

int motionTime(const QWidget &widget, int wanted)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0 ? wanted : 0;
}

} // namespace patchbay
