#pragma once

#include "gui/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace patchbay
{

/// The program's own line icons, by file name in resources/icons. Lines are 1.5 px wide at every size; drawn
/// once per size, colour and pixel ratio, then kept in Qt's pixmap cache. Directional ones mirror right to
/// left.
[[nodiscard]] QPixmap iconPixmap(
    const QString &name, int size, const QColor &colour, qreal pixelRatio, Qt::LayoutDirection direction);

/// Paints the icon centred in `area`, at the painter's pixel ratio.
void paintIcon(QPainter &painter, const QString &name, const QRect &area, int size, const QColor &colour,
    Qt::LayoutDirection direction);

/// For Qt's own widgets (menus, line edit actions); takes its colour from the scheme at the time of painting.
[[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text2);

[[nodiscard]] bool isDirectional(const QString &name);

} // namespace patchbay
