#include "gui/wrappedlabel.h"

#include "gui/painting.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <utility>

namespace patchbay
{
namespace
{

constexpr int leading = 2;
constexpr int usualWidth = 360;
constexpr int pageWidth = 600;
constexpr int fewestLetters = 8;

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    takeSide();
}

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : WrappedLabel(parent)
{
    setText(text);
}

void WrappedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

void WrappedLabel::setTrailing(bool trailing)
{
    m_trailing = trailing;
    update();
}

void WrappedLabel::takeSide()
{
    // QLabel puts Latin words at the left even in a right-to-left window.
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QStringList WrappedLabel::shownLines(int width) const
{
    for (const Shown &shown : m_shown) {
        if (shown.width == width && shown.mostLines == m_mostLines && shown.text == text()
            && shown.font == font())
            return shown.lines;
    }
    const QStringList lines = laidOut(width);
    m_shown[std::exchange(m_oldest, (m_oldest + 1) % m_shown.size())]
        = {width, text(), font(), m_mostLines, lines};
    return lines;
}

QStringList WrappedLabel::laidOut(int width) const
{
    QStringList lines;
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == m_mostLines) {
            lines.append(fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int WrappedLabel::lineStep() const
{
    return fontMetrics().height() + leading;
}

int WrappedLabel::wordsWidth() const
{
    return int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) + 1;
}

QSize WrappedLabel::sizeHint() const
{
    if (textFormat() != Qt::PlainText)
        return QLabel::sizeHint();
    ensurePolished();
    const int width = std::min(m_mostLines == 0 ? pageWidth : usualWidth, wordsWidth());
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    if (m_mostLines == 0)
        return QLabel::minimumSizeHint();
    ensurePolished();
    return {std::min(wordsWidth(), fontMetrics().averageCharWidth() * fewestLetters), lineStep()};
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_mostLines == 0)
        return QLabel::heightForWidth(width);
    ensurePolished();
    return int(std::max<qsizetype>(1, shownLines(width).size())) * lineStep();
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_mostLines == 0)
        return;
    const QStringList lines = shownLines(width());
    const bool whole = lines.isEmpty() || text().trimmed().endsWith(lines.last().trimmed());
    setToolTip(whole ? QString() : text());
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        takeSide();
}

/// With a name in other letters: QLabel would take their direction for all of it.
bool WrappedLabel::beginsOtherwise() const
{
    const bool isPlain
        = textFormat() == Qt::PlainText && !(textInteractionFlags() & Qt::TextSelectableByMouse);
    return isPlain && layoutDirection() == Qt::RightToLeft && !text().isRightToLeft();
}

void WrappedLabel::paintEvent(QPaintEvent *event)
{
    if (m_mostLines == 0 && !beginsOtherwise())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    if (m_mostLines == 0) {
        painter.drawText(contentsRect(),
            wordFlags(*this, Qt::AlignLeft | Qt::AlignVCenter, text()) | Qt::TextWordWrap, text());
        return;
    }
    const QStringList lines = shownLines(width());
    QRect line(0, (height() - int(lines.size()) * lineStep()) / 2, width(), lineStep());
    const Qt::Alignment side = (m_trailing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    for (const QString &words : lines) {
        painter.drawText(line, wordFlags(*this, side, text()) | Qt::TextSingleLine, words);
        line.translate(0, lineStep());
    }
}

} // namespace patchbay
