#include "gui/switch.h"

#include "gui/painting.h"
#include "gui/tokens.h"

#include <QPainter>
#include <QVariantAnimation>

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
}

void Switch::slide(bool on)
{
    const int time = isVisible() ? motionTime(*this, slideTime) : 0;
    if (time == 0) {
        m_place = on ? 1 : 0;
        return update();
    }
    auto *animation = new QVariantAnimation(this);
    animation->setDuration(time);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    animation->setStartValue(m_place);
    animation->setEndValue(on ? 1.0 : 0.0);
    connect(animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &place) {
        m_place = place.toReal();
        update();
    });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
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
