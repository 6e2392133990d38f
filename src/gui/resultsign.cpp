#include "gui/resultsign.h"

#include "gui/icons.h"
#include "gui/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Look {
    Token disc;
    Token sign;
    QString icon;
};

Look lookOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return {Token::GrayBg, Token::Gray, u"clock"_s};
    case OutboxState::Sending:
        return {Token::BlueBg, Token::Blue, u"clock"_s};
    case OutboxState::Sent:
        return {Token::GreenBg, Token::Green, u"check"_s};
    case OutboxState::Rejected:
        return {Token::RedBg, Token::Red, u"close"_s};
    case OutboxState::Uncertain:
    case OutboxState::NeedsDecision:
        return {Token::AmberBg, Token::Amber, u"circle-help"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

ResultSign::ResultSign(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void ResultSign::setState(OutboxState state)
{
    m_state = state;
    update();
}

void ResultSign::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(look.disc));
    painter.drawEllipse(rect());
    paintIcon(painter, look.icon, rect(), 20, colour(look.sign), layoutDirection());
}

} // namespace patchbay
