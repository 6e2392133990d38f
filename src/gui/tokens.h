#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace patchbay
{

/// Every colour of the program by what it is for. Nothing else in gui/ names a colour.
enum class Token {
    Window,
    Sidebar,
    Surface,
    Surface2,
    Raised,
    Field,
    Hover,
    Selected,
    NavOn,
    Track,
    ButtonBg,
    Line,
    Line2,
    Control,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    Link,
    Focus,
    Green,
    GreenBg,
    Amber,
    AmberBg,
    Red,
    RedBg,
    Blue,
    BlueBg,
    Gray,
    GrayBg,
    Prod,
    ProdBg,
    ProdText,
    Sandbox,
    SandboxBg,
    Demo,
    DemoBg,
    Danger,
    Toast,
    ToastText,
    ToastLink,
    Scrim,
};

enum class Scheme { Light, Dark };
/// More: lines and lesser text as strong as text, for people who asked their desktop for it.
enum class Contrast { Usual, More };

[[nodiscard]] QColor colour(Token token, Scheme scheme, Contrast contrast = Contrast::Usual);

/// The scheme a palette belongs to. Painting code asks the application's palette, so that a widget needs no
/// reference to the theme and follows a change by the palette event that Qt sends anyway.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] Scheme currentScheme();
[[nodiscard]] Contrast currentContrast();
[[nodiscard]] QColor colour(Token token);

struct NamedToken {
    Token token;
    const char *name; ///< as written after @ in the style sheet's template
};
[[nodiscard]] const QList<NamedToken> &namedTokens();

/// WCAG 2.1: relative luminance and contrast of opaque colours.
[[nodiscard]] double luminance(const QColor &colour);
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// `share` of `over` laid on `under`.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);

/// The colours a person may give an org, and how one is shown: lightened in dark until it stands out on a
/// chosen row.
[[nodiscard]] const QList<QColor> &orgColours();
[[nodiscard]] QColor orgColour(const QColor &chosen, Scheme scheme);

} // namespace patchbay
