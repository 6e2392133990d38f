#include "gui/statelabel.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/spinner.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int signSize = 16;
constexpr int gap = 7;
constexpr int dot = 8;
constexpr int smallSign = 10; ///< room for a dot or ring alone

} // namespace

StateLabel::Parts StateLabel::partsOf(Look look)
{
    switch (look) {
    case Look::Fine:
        return {{}, Token::Green, Token::Text2, Type::Body};
    case Look::Working:
        return {{}, Token::Blue, Token::Blue, Type::Label};
    case Look::Attention:
        return {u"triangle-alert"_s, Token::Amber, Token::Amber, Type::Strong};
    case Look::Locked:
        return {u"lock"_s, Token::Amber, Token::Amber, Type::Strong};
    case Look::Uncertain:
        return {u"circle-help"_s, Token::Amber, Token::Amber, Type::Strong};
    case Look::AccessMissing:
        return {u"key"_s, Token::Amber, Token::Amber, Type::Strong};
    case Look::Rejected:
        return {u"circle-x"_s, Token::Red, Token::Red, Type::Strong};
    case Look::Offline:
        return {u"cloud-off"_s, Token::Gray, Token::Gray, Type::Body};
    case Look::Waiting:
        return {u"clock"_s, Token::Gray, Token::Gray, Type::Body};
    case Look::NotConnected:
        return {u"ring"_s, Token::Gray, Token::Gray, Type::Body};
    case Look::Sent:
        return {u"circle-check"_s, Token::Green, Token::Text2, Type::Body};
    }
    Q_UNREACHABLE();
}

StateLabel::Look StateLabel::lookOf(CardState state)
{
    switch (state) {
    case CardState::NotSetUp:
    case CardState::NotConnected:
        return Look::NotConnected;
    case CardState::WaitingForYou:
    case CardState::WaitingForBrowser:
    case CardState::WaitingForCode:
    case CardState::Checking:
    case CardState::Disconnecting:
        return Look::Working;
    case CardState::Connected:
        return Look::Fine;
    case CardState::AccessMissing:
        return Look::AccessMissing;
    case CardState::NeedsReconnect:
    case CardState::RemovedHereOnly:
        return Look::Attention;
    case CardState::AnotherAccount:
        return Look::Uncertain;
    case CardState::Offline:
    case CardState::ServiceProblem:
        return Look::Offline;
    case CardState::KeychainLocked:
    case CardState::NoKeychain:
    case CardState::NotSaved:
    case CardState::NotRemoved:
        return Look::Locked;
    case CardState::LimitReached:
        return Look::Waiting;
    }
    Q_UNREACHABLE();
}

StateLabel::StateLabel(QWidget *parent)
    : QLabel(parent)
    , m_spinner(new Spinner(this))
{
    m_spinner->hide();
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateLabel::setState(Look look, const QString &word)
{
    if (m_look == look && text() == word)
        return;
    m_look = look;
    setText(word);
    m_spinner->setVisible(look == Look::Working);
    updateGeometry();
    update();
}

void StateLabel::setSmall()
{
    m_small = true;
    updateGeometry();
}

Type StateLabel::type() const
{
    const Type usual = partsOf(m_look).type;
    if (!m_small)
        return usual;
    return usual == Type::Strong ? Type::SmallStrong : Type::Small;
}

/// As wide as an icon, so that the words of several states begin below one another; alone, a dot needs less.
int StateLabel::signWidth() const
{
    const bool isDot = m_look == Look::Fine || m_look == Look::NotConnected;
    return m_small && isDot ? smallSign : signSize;
}

QSize StateLabel::sizeHint() const
{
    const QFontMetrics metrics(typeFont(type()));
    return {signWidth() + gap + metrics.horizontalAdvance(text()) + 1, std::max(signSize, metrics.height())};
}

QRect StateLabel::signArea() const
{
    return QStyle::visualRect(
        layoutDirection(), rect(), QRect(0, (height() - signSize) / 2, signWidth(), signSize));
}

void StateLabel::resizeEvent(QResizeEvent *)
{
    m_spinner->setGeometry(signArea());
}

void StateLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        m_spinner->setGeometry(signArea());
    QLabel::changeEvent(event);
}

void StateLabel::paintEvent(QPaintEvent *)
{
    const Parts parts = partsOf(m_look);
    QPainter painter(this);
    if (m_look == Look::Fine) {
        QRectF spot(0, 0, dot, dot);
        spot.moveCenter(QRectF(signArea()).center());
        paintPanel(painter, spot, dot / 2.0, colour(parts.sign), {});
    } else if (!parts.icon.isEmpty()) {
        paintIcon(painter, parts.icon, signArea(), signSize, colour(parts.sign), layoutDirection());
    }
    painter.setFont(typeFont(type()));
    painter.setPen(colour(parts.word));
    const QRect words
        = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(signWidth() + gap, 0, 0, 0));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
}

} // namespace patchbay
