#include "gui/providermark.h"

#include "gui/painting.h"
#include "gui/typescale.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patchbay
{
namespace
{

constexpr double readable = 4.5;
constexpr float step = 0.01F;

struct Hsl {
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
};

Hsl hslOf(const QColor &colour)
{
    Hsl hsl;
    colour.getHslF(&hsl.hue, &hsl.saturation, &hsl.lightness);
    hsl.hue = std::max(hsl.hue, 0.0F); // Qt says -1 for grey
    return hsl;
}

// Rounded to the eight bits that are shown: the contrast asked for is the contrast on the screen.
QColor shown(const Hsl &hsl)
{
    return QColor::fromRgb(QColor::fromHslF(hsl.hue, hsl.saturation, hsl.lightness).rgb());
}

QColor readableOn(const QColor &tile, const QColor &start, float towards)
{
    Hsl hsl = hslOf(start);
    QColor letters = start;
    const float end = towards < 0 ? 0.0F : 1.0F;
    while (contrast(letters, tile) < readable && hsl.lightness != end) {
        hsl.lightness = std::clamp(hsl.lightness + towards, 0.0F, 1.0F);
        letters = shown(hsl);
    }
    return letters;
}

} // namespace

MarkColours markColours(const QColor &brand, Scheme scheme)
{
    const QColor surface = colour(Token::Surface, scheme);
    if (scheme == Scheme::Light) {
        const QColor tile = mixed(brand, surface, 0.12);
        return {tile, mixed(brand, surface, 0.26), readableOn(tile, brand, -step)};
    }
    QColor base = brand;
    if (luminance(brand) < 0.05) {
        Hsl hsl = hslOf(brand);
        hsl.lightness = 0.60F;
        hsl.saturation = std::min(hsl.saturation, 0.45F);
        base = shown(hsl);
    }
    const QColor tile = mixed(base, surface, 0.24);
    return {tile, mixed(base, surface, 0.38), readableOn(tile, base, step)};
}

void paintMark(QPainter &painter, const QRect &area, const QString &letters, const QColor &brand)
{
    const MarkColours look = markColours(brand, currentScheme());
    paintPanel(painter, area, area.height() / 4.0, look.tile, look.edge);
    QFont font = QApplication::font();
    font.setPixelSize(int(std::lround(area.height() * 0.40)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(look.letters);
    painter.drawText(area, Qt::AlignCenter | Qt::TextForceLeftToRight, letters); // ">_" is no word
}

ProviderMark::ProviderMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProviderMark::setMark(const QString &letters, const QColor &brand)
{
    m_letters = letters;
    m_brand = brand;
    update();
}

void ProviderMark::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

void ProviderMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_letters, m_brand);
}

} // namespace patchbay
