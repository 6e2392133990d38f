#include "gui/stepbar.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/spokenrole.h"
#include "gui/tokens.h"
#include "gui/typescale.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int signSize = 22;
constexpr int wordGap = 10; ///< between a sign and its words, and beside a line
constexpr int lineWidth = 28;
constexpr int shortLine = 12;

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    speakAs(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList &steps)
{
    m_steps = steps;
    setCurrent(m_current);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(spokenText());
    setToolTip(spokenText());
    updateGeometry();
    update();
}

QString StepBar::spokenText() const
{
    return tr("Step %1 of %2: %3", "number, count, name")
        .arg(locale().toString(m_current + 1), locale().toString(m_steps.size()), m_steps.value(m_current));
}

bool StepBar::hasWords(int step, bool isShort) const
{
    return step == m_current || !isShort;
}

int StepBar::wordsWidth(int step) const
{
    // As wide whether it is the current one or not: the others stay where they are.
    return int(std::ceil(QFontMetricsF(typeFont(Type::Strong)).horizontalAdvance(m_steps.at(step)))) + 1;
}

int StepBar::widthOf(bool isShort) const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        width += signSize + (step > 0 ? 2 * wordGap + (isShort ? shortLine : lineWidth) : 0);
        width += hasWords(step, isShort) ? wordGap + wordsWidth(step) : 0;
    }
    return width;
}

QSize StepBar::sizeHint() const
{
    return {widthOf(false), std::max(signSize, QFontMetrics(typeFont(Type::Strong)).height())};
}

QSize StepBar::minimumSizeHint() const
{
    return {widthOf(true), sizeHint().height()};
}

void StepBar::paintSign(QPainter &painter, const QRect &area, int step) const
{
    const qreal radius = signSize / 2.0;
    if (step < m_current) {
        paintPanel(painter, area, radius, colour(Token::GreenBg), {});
        return paintIcon(painter, u"check"_s, area, 14, colour(Token::Green), Qt::LeftToRight);
    }
    const bool isCurrent = step == m_current;
    paintPanel(painter, area, radius, isCurrent ? colour(Token::Accent) : QColor(),
        isCurrent ? QColor() : colour(Token::Line2));
    painter.setFont(typeFont(Type::Chip));
    painter.setPen(colour(isCurrent ? Token::OnAccent : Token::Text3));
    painter.drawText(area, Qt::AlignCenter, locale().toString(step + 1));
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isShort = width() < widthOf(false);
    int x = 0;
    const auto place = [this, &x](int wide, int high) {
        const QRect area(x, (height() - high) / 2, wide, high);
        x += wide;
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            x += wordGap;
            painter.fillRect(place(isShort ? shortLine : lineWidth, 1), colour(Token::Line2));
            x += wordGap;
        }
        paintSign(painter, place(signSize, signSize), step);
        if (!hasWords(step, isShort))
            continue;
        x += wordGap;
        painter.setFont(typeFont(step == m_current ? Type::Strong : Type::Body));
        painter.setPen(colour(step == m_current ? Token::Text : Token::Text2));
        const QString &words = m_steps.at(step);
        painter.drawText(place(wordsWidth(step), height()),
            wordFlags(*this, Qt::AlignLeft | Qt::AlignVCenter, words), words);
    }
}

} // namespace patchbay
