#include "gui/switch.h"

#include "gui/painting.h"
#include "gui/tokens.h"

#include <QPainter>

namespace patchbay
{
namespace
{

constexpr int slideTime = 120;

} // namespace

Switch::Switch(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &Switch::slide);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &place) {
        m_place = place.toReal();
        update();
    });
}

/// Also where the change is told to nobody.
void Switch::checkStateSet()
{
    slide();
}

void Switch::slide()
{
    const qreal goal = isChecked() ? 1 : 0;
    const int time = isVisible() ? motionTime(*this, slideTime) : 0;
    m_slide.stop();
    if (time == 0) {
        m_place = goal;
        return update();
    }
    m_slide.setDuration(time);
    m_slide.setStartValue(m_place);
    m_slide.setEndValue(goal);
    m_slide.start();
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool dark = currentScheme() == Scheme::Dark;
    const bool on = isChecked();
    const QRectF body = rect();
    const Token edge = !isEnabled() ? Token::Disabled
        : !on                       ? Token::Control
        : dark                      ? Token::Link
                                    : Token::Accent;
    const Token fill = !isEnabled() ? Token::GrayBg : on ? Token::Accent : Token::Field;
    paintPanel(painter, body, body.height() / 2, colour(fill), colour(edge));
    const qreal side = 14;
    const qreal travel = body.width() - side - 6;
    const qreal place = layoutDirection() == Qt::RightToLeft ? 1 - m_place : m_place;
    const QRectF knob(3 + travel * place, (body.height() - side) / 2, side, side);
    const Token sign = !isEnabled() ? Token::Disabled : on ? Token::OnAccent : Token::Control;
    paintPanel(painter, knob, side / 2, colour(sign), {});
}

} // namespace patchbay
