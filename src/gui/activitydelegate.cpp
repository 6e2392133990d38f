#include "gui/activitydelegate.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/tokens.h"
#include "gui/typescale.h"
#include "presentation/activitymodel.h"
#include "presentation/recordresult.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int cellPadding = 12;
constexpr int pagePadding = 28; ///< in line with the page's title
constexpr int signSize = 16;
constexpr int gap = 8;

struct Sign {
    QString icon;
    Token sign;
    Token word;
    bool strong;
};

Sign signOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return {u"clock"_s, Token::Gray, Token::Text2, false};
    case OutboxState::Sending:
        return {u"reload"_s, Token::Blue, Token::Blue, false};
    case OutboxState::Sent:
        return {u"circle-check"_s, Token::Green, Token::Text2, false};
    case OutboxState::Rejected:
        return {u"circle-x"_s, Token::Red, Token::Red, true};
    case OutboxState::Uncertain:
    case OutboxState::NeedsDecision:
        return {u"circle-help"_s, Token::Amber, Token::Amber, true};
    }
    Q_UNREACHABLE();
}

void drawWords(QPainter &painter, const QRect &area, Type type, Token token, const QString &text, int flags)
{
    painter.setFont(typeFont(type));
    painter.setPen(colour(token));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, flags | Qt::AlignVCenter, shown);
}

} // namespace

int stateColumnWidth()
{
    const QFontMetrics metrics(typeFont(Type::Strong));
    int widest = 0;
    for (const OutboxState state : {OutboxState::Queued, OutboxState::Sending, OutboxState::Sent,
             OutboxState::Rejected, OutboxState::Uncertain, OutboxState::NeedsDecision})
        widest = std::max(widest, metrics.horizontalAdvance(outboxStateWord(state)));
    return pagePadding + signSize + gap + widest + cellPadding + 2; // widths are fractional
}

int sourceColumnWidth()
{
    const QFontMetrics metrics(typeFont(Type::Body));
    int widest = 0;
    for (const QString &source : {u"form"_s, u"file"_s, u"cli"_s})
        widest = std::max(widest, metrics.horizontalAdvance(ActivityModel::sourceWord(source)));
    return cellPadding + widest + cellPadding + 2; // as above
}

void ActivityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Token::Selected));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colour(Token::Hover));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Line));

    const Qt::LayoutDirection direction = option.direction;
    const bool first = index.column() == ActivityModel::StateColumn;
    const bool last = index.column() == ActivityModel::WhenColumn;
    const QRect inner = QStyle::visualRect(direction, option.rect,
        option.rect.adjusted(first ? pagePadding : cellPadding, 0, last ? -pagePadding : -cellPadding, -1));
    const QString text = index.data(Qt::DisplayRole).toString();
    const int leading = wordFlags(direction, Qt::AlignLeft, text);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(direction, inner, rect); };
    const QRect afterSign = mirrored(inner.adjusted(signSize + gap, 0, 0, 0));

    switch (index.column()) {
    case ActivityModel::StateColumn: {
        const Sign sign = index.data(ActivityModel::RemovedRole).toBool()
            ? Sign{u"trash"_s, Token::Gray, Token::Text2, false}
            : signOf(OutboxState(index.data(ActivityModel::StateRole).toInt()));
        paintIcon(*painter, sign.icon, mirrored(QRect(inner.left(), inner.top(), signSize, inner.height())),
            signSize, colour(sign.sign), direction);
        drawWords(*painter, afterSign, sign.strong ? Type::Strong : Type::Body, sign.word, text, leading);
        break;
    }
    case ActivityModel::RecordColumn: {
        const int half = inner.height() / 2;
        drawWords(*painter, QRect(inner.left(), inner.top() + 3, inner.width(), half - 1), Type::Body,
            Token::Text, text, leading);
        drawWords(*painter, QRect(inner.left(), inner.top() + half, inner.width(), half - 3), Type::Small,
            Token::Text2, index.data(ActivityModel::SecondLineRole).toString(), leading);
        break;
    }
    case ActivityModel::OrgColumn: {
        const QColor org(index.data(ActivityModel::ColourRole).toString());
        if (org.isValid())
            painter->fillRect(mirrored(QRect(inner.left(), inner.center().y() - 7, 4, 16)), org);
        drawWords(
            *painter, mirrored(inner.adjusted(4 + gap, 0, 0, 0)), Type::Body, Token::Text2, text, leading);
        break;
    }
    case ActivityModel::WhenColumn:
        drawWords(
            *painter, inner, Type::Body, Token::Text2, text, wordFlags(direction, Qt::AlignRight, text));
        break;
    default:
        drawWords(*painter, inner, Type::Body, Token::Text2, text, leading);
        break;
    }
    painter->restore();
}

} // namespace patchbay
