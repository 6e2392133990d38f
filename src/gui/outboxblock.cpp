#include "gui/outboxblock.h"

#include "gui/announcer.h"
#include "gui/icons.h"
#include "gui/spinner.h"
#include "gui/typescale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{
namespace
{

constexpr auto patience = 4s;
constexpr int blockHeight = 64;
constexpr int signInset = 10;
constexpr int wordInset = 36;
constexpr int firstLine = 14;

struct Sign {
    QString icon;
    Token token;
};

Sign signOf(OutboxBlock::Look look)
{
    switch (look) {
    case OutboxBlock::Look::Sent:
        return {u"circle-check"_s, Token::Green};
    case OutboxBlock::Look::Sending:
        return {{}, Token::Blue};
    case OutboxBlock::Look::Waiting:
        return {u"clock"_s, Token::Amber};
    case OutboxBlock::Look::NeedsYou:
        return {u"triangle-alert"_s, Token::Amber};
    case OutboxBlock::Look::Offline:
        return {u"cloud-off"_s, Token::Gray};
    case OutboxBlock::Look::Unknown:
        return {u"circle-help"_s, Token::Amber};
    }
    Q_UNREACHABLE();
}

} // namespace

OutboxBlock::OutboxBlock(QWidget *parent)
    : QAbstractButton(parent)
    , m_spinner(new Spinner(this))
{
    m_spinner->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &OutboxBlock::tell);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OutboxBlock::setOutbox(Look look, const QString &fact, const QString &detail)
{
    const bool isAnother = look != std::exchange(m_look, look);
    m_detail = detail;
    setText(fact);
    setAccessibleName(detail.isEmpty() ? fact : fact + u", "_s + detail);
    setCollapsed(m_collapsed);
    m_spinner->setVisible(look == Look::Sending);
    if (isAnother)
        m_patience.start();
    update();
}

/// That records wait, and that they wait no more; what goes its way at once is no news.
void OutboxBlock::tell()
{
    if (m_look == Look::Sending)
        return;
    const bool waits = m_look != Look::Sent;
    if (std::exchange(m_hasTold, waits) || waits)
        announce(*this, accessibleName());
}

void OutboxBlock::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? accessibleName() : QString());
    m_spinner->setGeometry(signArea());
    update();
}

QSize OutboxBlock::sizeHint() const
{
    return {34, std::max(blockHeight, 2 * QFontMetrics(typeFont(Type::Small)).height() + 2 * firstLine)};
}

QRect OutboxBlock::signArea() const
{
    const int line = QFontMetrics(typeFont(Type::Small)).height();
    const QRect logical(m_collapsed ? (width() - 16) / 2 : signInset, firstLine + (line - 16) / 2, 16, 16);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void OutboxBlock::resizeEvent(QResizeEvent *)
{
    m_spinner->setGeometry(signArea());
}

void OutboxBlock::keyPressEvent(QKeyEvent *event)
{
    // Of itself, a button that is no QPushButton is pressed by Space alone.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void OutboxBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::Line));
    const Sign sign = signOf(m_look);
    if (!sign.icon.isEmpty())
        paintIcon(painter, sign.icon, signArea(), 16, colour(sign.token), layoutDirection());
    if (m_collapsed)
        return;
    const int line = QFontMetrics(typeFont(Type::Small)).height();
    const auto write = [&](int y, Type type, Token token, const QString &words) {
        const QRect area = QStyle::visualRect(
            layoutDirection(), rect(), QRect(wordInset, y, width() - wordInset - 4, line));
        painter.setFont(typeFont(type));
        painter.setPen(colour(token));
        const Qt::Alignment side
            = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
        painter.drawText(area, int(side | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
    };
    write(firstLine, Type::SmallStrong, Token::Text2, text());
    write(firstLine + line + 1, Type::Small, Token::Text3, m_detail);
}

} // namespace patchbay
