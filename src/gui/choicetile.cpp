#include "gui/choicetile.h"

#include "gui/painting.h"
#include "gui/tokens.h"
#include "gui/typescale.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace patchbay
{
namespace
{

constexpr int padding = 12;
constexpr int indicator = 16;
constexpr int gap = 10;
constexpr int between = 2;
constexpr int mostLines = 2;
constexpr qreal radius = 8;

} // namespace

ChoiceTile::ChoiceTile(const QString &name, const QString &line, QWidget *parent)
    : QRadioButton(name, parent)
    , m_line(line)
{
    setProperty("ringRadius", radius + 3);
    setAccessibleDescription(line);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceTile::wordsArea() const
{
    const QRect logical = rect().adjusted(padding + indicator + gap, padding, -padding, -padding);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QSize ChoiceTile::minimumSizeHint() const
{
    const QFontMetrics name(typeFont(Type::Strong));
    const QFontMetrics line(typeFont(Type::Small));
    const int around = padding + indicator + gap + padding;
    return {
        around + name.horizontalAdvance(text()) + 1, 2 * padding + name.height() + between + line.height()};
}

QSize ChoiceTile::sizeHint() const
{
    const QSize least = minimumSizeHint();
    const int line = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_line) + 1;
    return {std::max(least.width(), padding + indicator + gap + line + padding), least.height()};
}

int ChoiceTile::heightForWidth(int width) const
{
    const int words = width - (padding + indicator + gap + padding);
    return minimumSizeHint().height()
        + (linesIn(words) - 1) * QFontMetrics(typeFont(Type::Small)).lineSpacing();
}

/// What is a name of a host has no place to break at, and stays one.
int ChoiceTile::linesIn(int width) const
{
    const QFontMetrics metrics(typeFont(Type::Small));
    if (metrics.horizontalAdvance(m_line) <= width || !m_line.contains(u' '))
        return 1;
    const int high = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, m_line).height();
    return std::clamp(high / metrics.height(), 1, mostLines);
}

void ChoiceTile::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    const QRect words = wordsArea();
    const QRect whole = QFontMetrics(typeFont(Type::Small))
                            .boundingRect(QRect(0, 0, words.width(), 0), Qt::TextWordWrap, m_line);
    const int lines = linesIn(words.width());
    const bool fits = whole.width() <= words.width()
        && whole.height() <= lines * QFontMetrics(typeFont(Type::Small)).lineSpacing();
    setToolTip(fits ? QString() : m_line);
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool chosen = isChecked();
    const Token edge = chosen ? Token::Accent : Token::Line2;
    paintPanel(painter, rect(), radius, colour(underMouse() && !chosen ? Token::Hover : Token::Surface),
        colour(chosen && currentScheme() == Scheme::Dark ? Token::Link : edge), chosen ? 2 : 1);

    const QFont strong = typeFont(Type::Strong);
    const QFont small = typeFont(Type::Small);
    const int nameHeight = QFontMetrics(strong).height();
    const QRect sign(padding, padding + (nameHeight - indicator) / 2, indicator, indicator);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), sign);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    const QRect words = wordsArea();
    painter.setFont(strong);
    painter.setPen(colour(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(QRect(words.left(), words.top(), words.width(), nameHeight),
        wordFlags(*this, Qt::AlignLeft | Qt::AlignVCenter, text()) | Qt::TextSingleLine, text());
    painter.setFont(small);
    painter.setPen(colour(isEnabled() ? Token::Text2 : Token::Disabled));
    const QFontMetrics metrics(small);
    const int lines = linesIn(words.width());
    const QRect below(words.left(), words.top() + nameHeight + between, words.width(),
        metrics.height() + (lines - 1) * metrics.lineSpacing());
    if (lines > 1)
        painter.drawText(
            below, wordFlags(*this, Qt::AlignLeft | Qt::AlignTop, m_line) | Qt::TextWordWrap, m_line);
    else
        painter.drawText(below,
            wordFlags(*this, Qt::AlignLeft | Qt::AlignVCenter, m_line) | Qt::TextSingleLine,
            metrics.elidedText(m_line, Qt::ElideMiddle, words.width()));
}

} // namespace patchbay
