#include "gui/removablechip.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/tokens.h"
#include "gui/typescale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int padding = 8;
constexpr int crossSize = 12;
constexpr int crossRoom = 26; ///< to be hit
constexpr int smallestHeight = 24;
constexpr int fewestLetters = 6;

} // namespace

RemovableChip::RemovableChip(const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Remove %1").arg(words));
}

QSize RemovableChip::sizeHint() const
{
    const QFontMetricsF metrics(typeFont(Type::Chip));
    return {padding + int(std::ceil(metrics.horizontalAdvance(m_words))) + 1 + crossRoom,
        std::max(smallestHeight, int(metrics.height()) + 6)};
}

QSize RemovableChip::minimumSizeHint() const
{
    const int letters = QFontMetrics(typeFont(Type::Chip)).averageCharWidth() * fewestLetters;
    return {std::min(sizeHint().width(), padding + letters + crossRoom), sizeHint().height()};
}

QRect RemovableChip::crossArea() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - crossRoom, 0, crossRoom, height()));
}

QString RemovableChip::shownWords() const
{
    return QFontMetrics(typeFont(Type::Chip))
        .elidedText(m_words, Qt::ElideMiddle, width() - padding - crossRoom + 1); // some fonts round up
}

bool RemovableChip::hitButton(const QPoint &place) const
{
    return crossArea().contains(place);
}

void RemovableChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->accept();
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RemovableChip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setToolTip(shownWords() == m_words ? accessibleName() : m_words);
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), 4, colour(Token::GrayBg), {});
    painter.setFont(typeFont(Type::Chip));
    painter.setPen(colour(isEnabled() ? Token::Gray : Token::Disabled));
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), QRect(padding, 0, width() - padding - crossRoom + 1, height()));
    painter.drawText(words, wordFlags(*this, Qt::AlignLeft | Qt::AlignVCenter, m_words), shownWords());
    paintIcon(painter, u"close"_s, crossArea(), crossSize, painter.pen().color(), layoutDirection());
}

} // namespace patchbay
