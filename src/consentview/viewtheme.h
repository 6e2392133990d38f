#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace patchbay
{

/// The colours the consent window needs, by the names they have all over Patchbay. The window is a program of
/// its own, so it keeps its own few.
struct ViewTokens {
    QColor window, surface, surface2, hover, buttonBg;
    QColor line, line2;
    QColor text, text2, text3, disabled;
    QColor accent, accentHover, accentPressed;
    QColor link, focus, green, amber, red;
};

[[nodiscard]] ViewTokens tokensFor(bool dark);

/// Fusion, a palette and one style sheet from the tokens, for the whole program.
void applyTheme(const ViewTokens &tokens);

/// A line icon from this program's resources in one colour, at 1x and 2x.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &color, int size = 16);

[[nodiscard]] QIcon applicationIcon();

} // namespace patchbay
