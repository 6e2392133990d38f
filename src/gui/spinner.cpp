#include "gui/spinner.h"

#include "gui/painting.h"

#include <QPainter>
#include <QTimerEvent>

namespace patchbay
{
namespace
{

constexpr int turn = 900;
constexpr int late = 300;
constexpr int frame = 33;

} // namespace

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Spinner::setToken(Token token)
{
    m_token = token;
    update();
}

void Spinner::showEvent(QShowEvent *)
{
    m_since.start();
    if (motionTime(*this, turn) > 0)
        m_timer.start(frame, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void Spinner::paintEvent(QPaintEvent *)
{
    const qint64 shownFor = m_since.isValid() ? m_since.elapsed() : 0;
    if (m_timer.isActive() && shownFor < late)
        return;
    const int degrees = m_timer.isActive() ? int(shownFor % turn * 360 / turn) : 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(m_token), 1.5, Qt::SolidLine, Qt::RoundCap));
    const int side = std::min(width(), height());
    const QRectF ring(1.75 + (width() - side) / 2.0, 1.75 + (height() - side) / 2.0, side - 3.5, side - 3.5);
    painter.drawArc(ring, (75 - degrees) * 16, -255 * 16);
}

} // namespace patchbay
