#include "consentview/viewtheme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QByteArray resource(const QString &name)
{
    QFile file(u":/consent/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QByteArray &svg, int size)
{
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

QPalette paletteFrom(const ViewTokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.surface2);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text3);
    palette.setColor(QPalette::Button, tokens.buttonBg);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.red);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, tokens.link);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    return palette;
}

/// `@name` stands for a colour, `@small` and `@title` for sizes that follow the system's font.
QString styleSheetFrom(const ViewTokens &tokens)
{
    QString sheet = QString::fromUtf8(resource(u"consent.qss"_s));
    const qreal points = QApplication::font().pointSizeF();
    const std::pair<QLatin1StringView, QString> values[] = {
        // longer names first: "@line2" before "@line"
        {"@accentPressed"_L1, tokens.accentPressed.name()},
        {"@accentHover"_L1, tokens.accentHover.name()},
        {"@accent"_L1, tokens.accent.name()},
        {"@buttonBg"_L1, tokens.buttonBg.name()},
        {"@focus"_L1, tokens.focus.name()},
        {"@hover"_L1, tokens.hover.name()},
        {"@line2"_L1, tokens.line2.name()},
        {"@line"_L1, tokens.line.name()},
        {"@link"_L1, tokens.link.name()},
        {"@surface2"_L1, tokens.surface2.name()},
        {"@surface"_L1, tokens.surface.name()},
        {"@text2"_L1, tokens.text2.name()},
        {"@text"_L1, tokens.text.name()},
        {"@window"_L1, tokens.window.name()},
        {"@small"_L1, QString::number(points * 0.92, 'f', 2)},
        {"@title"_L1, QString::number(points * 1.15, 'f', 2)},
    };
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace

ViewTokens tokensFor(bool dark)
{
    if (dark) {
        return {.window = 0x1A1B1D,
            .surface = 0x232427,
            .surface2 = 0x28292D,
            .hover = 0x2E2F34,
            .buttonBg = 0x2E2F34,
            .line = 0x36373C,
            .line2 = 0x46474D,
            .text = 0xECECEE,
            .text2 = 0xB4B5BA,
            .text3 = 0xA0A1A8,
            .disabled = 0x66676D,
            .accent = 0x3E70E3,
            .accentHover = 0x3566D8,
            .accentPressed = 0x2D5AC4,
            .link = 0x94B5FF,
            .focus = 0x8AAEFF,
            .green = 0x5FCB95,
            .amber = 0xEBB651,
            .red = 0xFF9188};
    }
    return {.window = 0xF4F4F2,
        .surface = 0xFFFFFF,
        .surface2 = 0xF8F8F6,
        .hover = 0xEFEFEC,
        .buttonBg = 0xFFFFFF,
        .line = 0xE1E1DC,
        .line2 = 0xCFCFC9,
        .text = 0x1B1C1F,
        .text2 = 0x55565B,
        .text3 = 0x696A70,
        .disabled = 0xA5A6AA,
        .accent = 0x2257C5,
        .accentHover = 0x1B4AAE,
        .accentPressed = 0x163D92,
        .link = 0x1F53BF,
        .focus = 0x2257C5,
        .green = 0x17744A,
        .amber = 0x875100,
        .red = 0xB3261E};
}

void applyTheme(const ViewTokens &tokens)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteFrom(tokens));
    qApp->setStyleSheet(styleSheetFrom(tokens));
}

QIcon lineIcon(const QString &name, const QColor &color, int size)
{
    QByteArray svg = resource(name + u".svg"_s);
    svg.replace("currentColor", color.name().toLatin1());
    // Lines 1.5 px wide at every size: the drawing has 24 units.
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(36.0 / size) + '"');
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap = drawn(svg, size * scale);
        pixmap.setDevicePixelRatio(scale);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon applicationIcon()
{
    const QByteArray svg = resource(u"app.svg"_s);
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addPixmap(drawn(svg, size));
    return icon;
}

} // namespace patchbay
