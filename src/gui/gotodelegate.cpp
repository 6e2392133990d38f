#include "gui/gotodelegate.h"

#include "gui/chip.h"
#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/providermark.h"
#include "gui/typescale.h"
#include "presentation/gotomodel.h"

#include <QKeySequence>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int lineHeight = 40;
constexpr int headingHeight = 30;
constexpr int inset = 6; ///< of the bar behind the chosen line
constexpr int padding = GoToDelegate::margin - inset;
constexpr int signSize = GoToDelegate::signSize;
constexpr int gap = GoToDelegate::gap;

/// The words that were typed, where they stand in the line.
QList<QTextLayout::FormatRange> stressed(const QString &text, const QStringList &words)
{
    QTextCharFormat format;
    format.setForeground(colour(Token::Link));
    format.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            ranges.append({int(at), int(word.size()), format});
    }
    return ranges;
}

/// One line of words at the leading side of `area`; how wide it is.
int drawLine(QPainter &painter, const QRect &area, const QFont &font, const QString &text,
    const QStringList &words, Qt::LayoutDirection direction)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    layout.setFormats(stressed(shown, words));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    const int width = int(std::ceil(line.naturalTextWidth()));
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    return width;
}

} // namespace

GoToDelegate::GoToDelegate(const GoToModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize GoToDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = m_model.entry(index.row()).kind == GoToModel::Kind::Heading;
    return {0, isHeading ? headingHeight : lineHeight};
}

void GoToDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const GoToModel::Entry &entry = m_model.entry(index.row());
    const Qt::LayoutDirection direction = option.direction;
    const QRect bar = option.rect.adjusted(inset, 0, -inset, 0);
    // Laid out from the left, painted where the window's direction has it.
    QRect rest = bar.adjusted(padding, 0, -padding, 0);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(direction, option.rect, part); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.kind == GoToModel::Kind::Heading) {
        painter->setPen(colour(Token::Text2));
        const QRect words = bar.adjusted(padding - 2, 4, -padding, 0);
        drawLine(*painter, placed(words), typeFont(Type::SmallStrong), entry.title, {}, direction);
        return painter->restore();
    }
    if (option.state & QStyle::State_Selected)
        paintPanel(*painter, bar, 6, colour(Token::Selected), {});
    else if (option.state & QStyle::State_MouseOver)
        paintPanel(*painter, bar, 6, colour(Token::Hover), {});
    const QRect sign
        = placed(QRect(rest.left(), rest.top() + (rest.height() - signSize) / 2, signSize, signSize));
    if (entry.icon.isEmpty())
        paintMark(*painter, sign, entry.mark, QColor(entry.brand));
    else
        paintIcon(*painter, entry.icon, sign, signSize, colour(Token::Text2), direction);
    rest.setLeft(rest.left() + signSize + gap);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QString words = entry.keys.isEmpty() && isChosen
        ? QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText)
        : entry.keys;
    if (!words.isEmpty()) {
        const QFont font = typeFont(Type::Small);
        const int width = QFontMetrics(font).horizontalAdvance(words) + 1;
        painter->setPen(colour(Token::Text3));
        const QRect keys(rest.right() - width + 1, rest.top(), width, rest.height());
        drawLine(*painter, placed(keys), font, words, {}, Qt::LeftToRight); // "Ctrl+," is no sentence
        rest.setRight(keys.left() - gap);
    }
    painter->setPen(colour(Token::Text));
    // However long the words are, where it goes is seen.
    const int chipWidth = Chip::widthOf(entry.environment, entry.environmentWord);
    const QRect title = rest.adjusted(0, 0, chipWidth > 0 ? -chipWidth - gap : 0, 0);
    rest.setLeft(rest.left() + gap
        + drawLine(*painter, placed(title), typeFont(Type::Label), entry.title, m_model.words(), direction));
    const auto drawChip = [&] {
        const int chip
            = Chip::paint(*painter, placed(rest), entry.environment, entry.environmentWord, direction);
        rest.setLeft(rest.left() + chip + (chip > 0 ? gap : 0));
    };
    const bool isOrgLast = entry.kind == GoToModel::Kind::Action; // its details are whose action it is
    if (!isOrgLast)
        drawChip();
    const QRect detail = rest.adjusted(0, 0, isOrgLast && chipWidth > 0 ? -chipWidth - gap : 0, 0);
    painter->setPen(colour(Token::Text2));
    if (!entry.detail.isEmpty() && detail.width() > 2 * gap)
        rest.setLeft(rest.left() + gap
            + drawLine(
                *painter, placed(detail), typeFont(Type::Body), entry.detail, m_model.words(), direction));
    if (isOrgLast)
        drawChip();
    painter->restore();
}

} // namespace patchbay
