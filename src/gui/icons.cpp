#include "gui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr double grid = 24;
constexpr double lineWidth = 1.5;

QByteArray source(const QString &name, int size, const QColor &colour)
{
    QFile file(u":/patchbay/icons/%1.svg"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    if (!opened)
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace(
        "stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(lineWidth * grid / size) + '"');
    return svg;
}

QPixmap drawn(const QString &name, int size, const QColor &colour, qreal pixelRatio)
{
    QSvgRenderer renderer(source(name, size, colour));
    const int dots = int(std::ceil(size * pixelRatio));
    QPixmap pixmap(dots, dots);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    return pixmap;
}

class TokenIconEngine final : public QIconEngine
{
public:
    TokenIconEngine(QString name, Token token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, std::min(rect.width(), rect.height()), shade(mode),
            painter->layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), shade(mode), 1,
            QGuiApplication::layoutDirection());
    }

    QPixmap scaledPixmap(const QSize &dots, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = int(std::lround(std::min(dots.width(), dots.height()) / scale));
        return iconPixmap(m_name, side, shade(mode), scale, QGuiApplication::layoutDirection());
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_token); }

private:
    [[nodiscard]] QColor shade(QIcon::Mode mode) const
    {
        return colour(mode == QIcon::Disabled ? Token::Disabled : m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

bool isDirectional(const QString &name)
{
    static const QSet<QString> names{
        u"arrow-left"_s, u"arrow-right"_s, u"chevron-left"_s, u"chevron-right"_s, u"undo"_s};
    return names.contains(name);
}

QPixmap iconPixmap(
    const QString &name, int size, const QColor &colour, qreal pixelRatio, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && isDirectional(name);
    const QString key = u"patchbay-icon/%1/%2/%3/%4/%5"_s.arg(name)
                            .arg(size)
                            .arg(colour.name())
                            .arg(pixelRatio)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = drawn(name, size, colour, pixelRatio);
    if (mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QString &name, const QRect &area, int size, const QColor &colour,
    Qt::LayoutDirection direction)
{
    const QPoint corner(area.x() + (area.width() - size) / 2, area.y() + (area.height() - size) / 2);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(corner, iconPixmap(name, size, colour, ratio, direction));
}

QIcon icon(const QString &name, Token token)
{
    return QIcon(new TokenIconEngine(name, token));
}

} // namespace patchbay
