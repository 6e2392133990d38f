#include "gui/tokens.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace patchbay
{
namespace
{

struct Row {
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

constexpr std::array rows{
    Row{Token::Window, "window", 0xfff4f4f2, 0xff1a1b1d},
    Row{Token::Sidebar, "sidebar", 0xffebebe8, 0xff141517},
    Row{Token::Surface, "surface", 0xffffffff, 0xff232427},
    Row{Token::Surface2, "surface2", 0xfff8f8f6, 0xff28292d},
    Row{Token::Raised, "raised", 0xffffffff, 0xff2a2b2f},
    Row{Token::Field, "field", 0xffffffff, 0xff1e1f22},
    Row{Token::Hover, "hover", 0xffefefec, 0xff2e2f34},
    Row{Token::Selected, "selected", 0xffe3ecfd, 0xff243355},
    Row{Token::NavOn, "navOn", 0xffddddd8, 0xff2a2b30},
    Row{Token::Track, "track", 0xffe4e4df, 0xff3a3b41},
    Row{Token::ButtonBg, "buttonBg", 0xffffffff, 0xff2e2f34},
    Row{Token::Line, "line", 0xffe1e1dc, 0xff36373c},
    Row{Token::Line2, "line2", 0xffcfcfc9, 0xff46474d},
    Row{Token::Control, "control", 0xff878781, 0xff7d7e86},
    Row{Token::Text, "text", 0xff1b1c1f, 0xffececee},
    Row{Token::Text2, "text2", 0xff55565b, 0xffb4b5ba},
    Row{Token::Text3, "text3", 0xff696a70, 0xffa0a1a8},
    Row{Token::Disabled, "disabled", 0xffa5a6aa, 0xff66676d},
    Row{Token::Accent, "accent", 0xff2257c5, 0xff3e70e3},
    Row{Token::AccentHover, "accentHover", 0xff1b4aae, 0xff3566d8},
    Row{Token::AccentPressed, "accentPressed", 0xff163d92, 0xff2d5ac4},
    Row{Token::OnAccent, "onAccent", 0xffffffff, 0xffffffff},
    Row{Token::Link, "link", 0xff1f53bf, 0xff94b5ff},
    Row{Token::Focus, "focus", 0xff2257c5, 0xff8aaeff},
    Row{Token::Green, "green", 0xff17744a, 0xff5fcb95},
    Row{Token::GreenBg, "greenBg", 0xffe2f3e9, 0xff1b3628},
    Row{Token::Amber, "amber", 0xff875100, 0xffebb651},
    Row{Token::AmberBg, "amberBg", 0xfffcf0d8, 0xff3b2f18},
    Row{Token::Red, "red", 0xffb3261e, 0xffff9188},
    Row{Token::RedBg, "redBg", 0xfffce9e6, 0xff46231f},
    Row{Token::Blue, "blue", 0xff1f53bf, 0xff94b5ff},
    Row{Token::BlueBg, "blueBg", 0xffe3ecfd, 0xff243356},
    Row{Token::Gray, "gray", 0xff55565b, 0xffb4b5ba},
    Row{Token::GrayBg, "grayBg", 0xffececE9, 0xff323338},
    Row{Token::Prod, "prod", 0xffa8144f, 0xffd8345e},
    Row{Token::ProdBg, "prodBg", 0xfffbe7ee, 0xff441c29},
    Row{Token::ProdText, "prodText", 0xffa8144f, 0xffff8fab},
    Row{Token::Sandbox, "sandbox", 0xff0a676e, 0xff62cad1},
    Row{Token::SandboxBg, "sandboxBg", 0xffdaf0f1, 0xff15383c},
    Row{Token::Demo, "demo", 0xff673bb0, 0xffc0a6f6},
    Row{Token::DemoBg, "demoBg", 0xffeee7fb, 0xff342656},
    Row{Token::Danger, "danger", 0xffb3261e, 0xffd2453b},
    Row{Token::Toast, "toast", 0xff26272b, 0xff3a3b40},
    Row{Token::ToastText, "toastText", 0xfff4f4f2, 0xfff4f4f2},
    Row{Token::ToastLink, "toastLink", 0xff9dbbff, 0xff9dbbff},
    Row{Token::Scrim, "scrim", 0x61141416, 0x8c000000},
};

static_assert(rows.size() == std::size_t(Token::Scrim) + 1);

constexpr bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::size_t(rows[i].token) != i)
            return false;
    }
    return true;
}
static_assert(rowsFollowTheEnum());

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// What stands for a token where a person wants more contrast.
Token stronger(Token token)
{
    switch (token) {
    case Token::Line:
    case Token::Line2:
    case Token::Disabled:
        return Token::Text2;
    case Token::Control:
    case Token::Text2:
    case Token::Text3:
    case Token::Gray:
        return Token::Text;
    case Token::Window:
    case Token::Sidebar:
    case Token::Surface:
    case Token::Surface2:
    case Token::Raised:
    case Token::Field:
    case Token::Hover:
    case Token::Selected:
    case Token::NavOn:
    case Token::Track:
    case Token::ButtonBg:
    case Token::Text:
    case Token::Accent:
    case Token::AccentHover:
    case Token::AccentPressed:
    case Token::OnAccent:
    case Token::Link:
    case Token::Focus:
    case Token::Green:
    case Token::GreenBg:
    case Token::Amber:
    case Token::AmberBg:
    case Token::Red:
    case Token::RedBg:
    case Token::Blue:
    case Token::BlueBg:
    case Token::GrayBg:
    case Token::Prod:
    case Token::ProdBg:
    case Token::ProdText:
    case Token::Sandbox:
    case Token::SandboxBg:
    case Token::Demo:
    case Token::DemoBg:
    case Token::Danger:
    case Token::Toast:
    case Token::ToastText:
    case Token::ToastLink:
    case Token::Scrim:
        return token;
    }
    Q_UNREACHABLE();
}

} // namespace

QColor colour(Token token, Scheme scheme, Contrast contrast)
{
    const Row &row = rows[std::size_t(contrast == Contrast::More ? stronger(token) : token)];
    return QColor::fromRgba(scheme == Scheme::Light ? row.light : row.dark);
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme currentScheme()
{
    return schemeOf(QGuiApplication::palette());
}

Contrast currentContrast()
{
    // A palette is all that every widget has: its lines are told by their strength.
    const QPalette palette = QGuiApplication::palette();
    const Scheme scheme = schemeOf(palette);
    return palette.color(QPalette::Active, QPalette::Midlight) == colour(Token::Line, scheme, Contrast::More)
        ? Contrast::More
        : Contrast::Usual;
}

QColor colour(Token token)
{
    return colour(token, currentScheme(), currentContrast());
}

const QList<NamedToken> &namedTokens()
{
    static const QList<NamedToken> names = [] {
        QList<NamedToken> list;
        for (const Row &row : rows)
            list.append({row.token, row.name});
        return list;
    }();
    return names;
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel
        = [share](int top, int bottom) { return int(std::lround(top * share + bottom * (1 - share))); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
        channel(over.blue(), under.blue()));
}

const QList<QColor> &orgColours()
{
    static const QList<QColor> colours{0xc2410c, 0xb7791f, 0x6b8e23, 0x0f8a8f, 0x2f6fde, 0x8a63d2, 0x6b7280};
    return colours;
}

QColor orgColour(const QColor &chosen, Scheme scheme)
{
    QColor shown = chosen;
    const QColor row = colour(Token::Selected, scheme);
    if (scheme == Scheme::Light)
        return shown;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    shown.getHslF(&hue, &saturation, &lightness);
    while (contrast(shown, row) < 3 && lightness < 1) {
        lightness = std::min(1.0F, lightness + 0.01F);
        shown = QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness);
    }
    return shown;
}

} // namespace patchbay
