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
    switch (environment) {
    case Environment::Production:
        return setChip(Kind::Production, word);
    case Environment::Sandbox:
        return setChip(Kind::Sandbox, word);
    case Environment::Demo:
        return setChip(Kind::Demo, word);
    case Environment::None:
        return setChip(Kind::Tag, {});
    }
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::Chip));
    const int icon = lookOf(m_kind).icon.isEmpty() ? 0 : iconSize + iconGap;
    return {metrics.horizontalAdvance(text()) + 1 + icon + 2 * padding,
        std::max(smallestHeight, metrics.height() + 4)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    paintPanel(painter, rect(), 4, colour(look.background), {});
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (!look.icon.isEmpty()) {
        const QRect sign(words.left(), 0, iconSize, height());
        paintIcon(painter, look.icon, QStyle::visualRect(layoutDirection(), rect(), sign), iconSize,
            colour(look.text), layoutDirection());
        words.adjust(iconSize + iconGap, 0, 0, 0);
    }
    painter.setFont(typeFont(Type::Chip));
    painter.setPen(colour(look.text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());
}

} // namespace patchbay
