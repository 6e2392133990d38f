#include "consentview/spinner.h"

#include <QPainter>
#include <QStyle>

namespace patchbay
{

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
{
    m_turn.setStartValue(0.0);
    m_turn.setEndValue(360.0);
    m_turn.setDuration(900);
    m_turn.setLoopCount(-1);
    connect(&m_turn, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void Spinner::paintEvent(QPaintEvent *)
{
    constexpr qreal pen = 2.0;
    const qreal side = std::min({width(), height(), 24}) - pen;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    painter.rotate(m_turn.currentValue().toReal());
    painter.setPen(QPen(palette().color(QPalette::Highlight), pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(-side / 2, -side / 2, side, side), 0, 270 * 16);
}

void Spinner::showEvent(QShowEvent *)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_turn.start();
}

void Spinner::hideEvent(QHideEvent *)
{
    m_turn.stop();
}

} // namespace patchbay
