#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QWidget;

namespace patchbay
{

/// A filled shape with an edge of `width` inside `area`; the lines lie on whole device dots.
void paintPanel(QPainter &painter, const QRectF &area, qreal radius, const QColor &fill, const QColor &edge,
    qreal width = 1);

/// The shadow of a popup around `panel`, inside a margin of 24.
void paintShadow(QPainter &painter, const QRect &panel, qreal radius);

/// How long a motion may take: `wanted`, or none where the style or the desktop switched animation off.
[[nodiscard]] int motionTime(const QWidget &widget, int wanted);

/// Flags to draw words with: at the window's leading side (or where `alignment` says), in the words' own
/// direction, which a name at their beginning does not turn; words of isolated parts alone (account, host)
/// run as the window does.
[[nodiscard]] int wordFlags(const QWidget &widget, Qt::Alignment alignment, const QString &words);
[[nodiscard]] int wordFlags(Qt::LayoutDirection window, Qt::Alignment alignment, const QString &words);

} // namespace patchbay
