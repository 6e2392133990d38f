#include "gui/searchfield.h"

#include "gui/icons.h"
#include "gui/typescale.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int iconInset = 10;
constexpr int iconSize = 16;
constexpr int textInset = 24;
constexpr int usualWidth = 264;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(addAction(icon(u"close"_s), QLineEdit::TrailingPosition))
    , m_find(new QAction(this))
{
    mirror();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_clear->setText(tr("Clear search"));
    m_clear->setToolTip(m_clear->text());
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    QWidget::addAction(m_find);
    connect(m_find, &QAction::triggered, this, &SearchField::focusByShortcut);
}

void SearchField::setShortcut(const QKeySequence &shortcut)
{
    m_find->setShortcut(shortcut);
    m_hint = shortcut.toString(QKeySequence::NativeText);
    update();
}

void SearchField::mirror()
{
    // Neither text margins nor, with a Latin keyboard, the placeholder go over to the other side by
    // themselves.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? 0 : textInset, 0, rightToLeft ? textInset : 0, 0);
    setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirror();
}

void SearchField::focusByShortcut()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize SearchField::sizeHint() const
{
    return {usualWidth, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto place
        = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintIcon(painter, u"search"_s, place(QRect(iconInset, 0, iconSize, height())), iconSize,
        colour(Token::Text2), layoutDirection());
    if (m_hint.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colour(Token::Text3));
    const int wide = painter.fontMetrics().horizontalAdvance(m_hint);
    painter.drawText(
        place(QRect(width() - wide - iconInset - 1, 0, wide, height())), Qt::AlignCenter, m_hint);
}

} // namespace patchbay
