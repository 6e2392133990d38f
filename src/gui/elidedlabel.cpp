#include "gui/elidedlabel.h"

#include "gui/painting.h"

#include <QPainter>

#include <cmath>

namespace patchbay
{

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : ElidedLabel(parent)
{
    setText(text);
}

void ElidedLabel::setMiddle(bool middle)
{
    m_middle = middle;
    update();
}

void ElidedLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setAccessibleName(text);
    explain();
}

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(
        text(), m_middle ? Qt::ElideMiddle : Qt::ElideRight, contentsRect().width());
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    // Widths are fractional: a rounded one may be too narrow for its own words.
    const double width = QFontMetricsF(font()).horizontalAdvance(text());
    return {int(std::ceil(width)) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    const int letters = fontMetrics().averageCharWidth() * 8;
    return {std::min(letters, sizeHint().width()), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    explain();
}

void ElidedLabel::explain()
{
    setToolTip(shownText() == text() ? QString() : text());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    // QLabel would put Latin text at the left in a right-to-left window.
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(contentsRect(), wordFlags(*this, alignment(), text()) | Qt::TextSingleLine, shownText());
}

} // namespace patchbay
