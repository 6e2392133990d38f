#include "gui/navbutton.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/spokenrole.h"
#include "gui/typescale.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace patchbay
{
namespace
{

constexpr int rowHeight = 34;
constexpr int iconInset = 11;
constexpr int signSize = 18;
constexpr int wordInset = 40;
constexpr int badgeSide = 20;

} // namespace

NavButton::NavButton(const QString &icon, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    speakAsChoice(*this); // before it is told anything: Qt asks once
    setText(word);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &NavButton::takeTabStop);
}

/// Of several, Tab goes to the chosen one and the arrows to the others. Of itself the one that had the focus
/// last would keep the stop, whatever a key chose meanwhile.
void NavButton::takeTabStop()
{
    setFocusPolicy(autoExclusive() && !isChecked() ? Qt::NoFocus : Qt::TabFocus);
}

void NavButton::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    takeTabStop();
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    update();
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    //: read out for a page of the window with things that wait
    setAccessibleDescription(count > 0 ? tr("%n waiting for you", nullptr, count) : QString());
    update();
}

QSize NavButton::sizeHint() const
{
    return {rowHeight, std::max(rowHeight, QFontMetrics(typeFont(Type::Strong)).height() + 18)};
}

void NavButton::enterEvent(QEnterEvent *)
{
    update();
}

void NavButton::leaveEvent(QEvent *)
{
    update();
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    // Of itself, a button that is no QPushButton is pressed by Space alone.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place
        = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (isChecked() || underMouse())
        paintPanel(painter, rect(), 6, colour(isChecked() ? Token::NavOn : Token::Hover), {});
    const QRect sign = m_collapsed ? rect() : place(QRect(iconInset, 0, signSize, height()));
    paintIcon(
        painter, m_icon, sign, signSize, colour(isChecked() ? Token::Link : Token::Text2), layoutDirection());
    paintBadge(painter);
    if (m_collapsed)
        return;
    painter.setFont(typeFont(isChecked() ? Type::Strong : Type::Label));
    painter.setPen(colour(isChecked() ? Token::Text : Token::Text2));
    const QRect words = place(rect().adjusted(wordInset, 0, m_badge > 0 ? -badgeSide - 16 : -8, 0));
    const QString shown
        = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width(), Qt::TextShowMnemonic);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(words, int(side | Qt::AlignVCenter) | Qt::TextHideMnemonic, shown);
}

void NavButton::paintBadge(QPainter &painter) const
{
    if (m_badge <= 0)
        return;
    if (m_collapsed) {
        const QRect dot(width() / 2 + 4, height() / 2 - 10, 8, 8);
        paintPanel(painter, QStyle::visualRect(layoutDirection(), rect(), dot), 4, colour(Token::Amber), {});
        return;
    }
    painter.setFont(typeFont(Type::Chip));
    const QString number = QLocale().toString(m_badge);
    const int wide = std::max(badgeSide, painter.fontMetrics().horizontalAdvance(number) + 12);
    const QRect logical(width() - wide - 10, (height() - badgeSide) / 2, wide, badgeSide);
    const QRect pill = QStyle::visualRect(layoutDirection(), rect(), logical);
    paintPanel(painter, pill, badgeSide / 2.0, colour(Token::AmberBg), {});
    painter.setPen(colour(Token::Amber));
    painter.drawText(pill, Qt::AlignCenter, number);
}

} // namespace patchbay
