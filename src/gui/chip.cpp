#include "gui/chip.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/typescale.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int padding = 7;
constexpr int smallestHeight = 20;
constexpr int iconSize = 12;
constexpr int iconGap = 4;

Chip::Kind kindFor(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Chip::Kind::Production;
    case Environment::Sandbox:
        return Chip::Kind::Sandbox;
    case Environment::Demo:
        return Chip::Kind::Demo;
    case Environment::None:
        return Chip::Kind::Tag;
    }
    Q_UNREACHABLE();
}

QSize sizeOf(Chip::Kind kind, const QString &word)
{
    const QFontMetrics metrics(typeFont(Type::Chip));
    const int icon = Chip::lookOf(kind).icon.isEmpty() ? 0 : iconSize + iconGap;
    return {metrics.horizontalAdvance(word) + 1 + icon + 2 * padding,
        std::max(smallestHeight, metrics.height() + 4)};
}

void paintChip(
    QPainter &painter, const QRect &area, Chip::Kind kind, const QString &word, Qt::LayoutDirection direction)
{
    const Chip::Look look = Chip::lookOf(kind);
    paintPanel(painter, area, 4, colour(look.background), {});
    QRect words = area.adjusted(padding, 0, -padding, 0);
    if (!look.icon.isEmpty()) {
        const QRect sign(words.left(), area.top(), iconSize, area.height());
        paintIcon(painter, look.icon, QStyle::visualRect(direction, area, sign), iconSize, colour(look.text),
            direction);
        words.adjust(iconSize + iconGap, 0, 0, 0);
    }
    painter.setFont(typeFont(Type::Chip));
    painter.setPen(colour(look.text));
    painter.drawText(QStyle::visualRect(direction, area, words), Qt::AlignCenter,
        painter.fontMetrics().elidedText(word, Qt::ElideMiddle, words.width() + 1)); // some fonts round up
}

} // namespace

Chip::Look Chip::lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Production:
        return {Token::Prod, Token::OnAccent, {}};
    case Kind::Sandbox:
        return {Token::SandboxBg, Token::Sandbox, {}};
    case Kind::Demo:
        return {Token::DemoBg, Token::Demo, u"flask"_s};
    case Kind::Tag:
        return {Token::GrayBg, Token::Gray, {}};
    case Kind::Attention:
        return {Token::AmberBg, Token::Amber, {}};
    }
    Q_UNREACHABLE();
}

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setChip(Kind kind, const QString &word)
{
    m_kind = kind;
    setText(word);
    updateGeometry();
    update();
}

void Chip::setEnvironment(Environment environment, const QString &word)
{
    setVisible(environment != Environment::None);
    setChip(kindFor(environment), environment == Environment::None ? QString() : word);
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_kind, text());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint().boundedTo(sizeOf(m_kind, u"mmm…mmm"_s));
}

int Chip::widthOf(Environment environment, const QString &word)
{
    return environment == Environment::None ? 0 : sizeOf(kindFor(environment), word).width();
}

int Chip::paint(QPainter &painter, const QRect &area, Environment environment, const QString &word,
    Qt::LayoutDirection direction)
{
    if (environment == Environment::None)
        return 0;
    const QSize size = sizeOf(kindFor(environment), word);
    const QRect chip(
        area.left(), area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
    paintChip(painter, QStyle::visualRect(direction, area, chip), kindFor(environment), word, direction);
    return size.width();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_kind, text(), layoutDirection());
}

} // namespace patchbay
