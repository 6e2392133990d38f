#include "gui/wordstable.h"

#include "gui/painting.h"
#include "gui/tokens.h"
#include "gui/typescale.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int lineHeight = 40;
constexpr int padding = 12;
constexpr int fewestRows = 3; ///< that have room
constexpr int mostRows = 1000; ///< more than any screen has room for

QStringList headsOf(const QList<WordsTable::Column> &columns)
{
    QStringList heads;
    for (const WordsTable::Column &column : columns)
        heads.append(column.head);
    return heads;
}

class WordsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect &cell = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(cell, colour(Token::Selected));
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colour(Token::Line));
        const bool isNumber = index.column() == 0;
        const bool isLast = index.column() + 1 == index.model()->columnCount();
        painter->setFont(typeFont(Type::Body));
        painter->setPen(colour(isNumber || isLast ? Token::Text2 : Token::Text));
        const QString words = index.data().toString();
        const QRect place = cell.adjusted(padding, 0, -padding, -1);
        const Qt::Alignment side = (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        painter->drawText(place, wordFlags(option.direction, side, words) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    }

    /// Only where something is cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        const int words = QFontMetrics(typeFont(Type::Body)).horizontalAdvance(index.data().toString());
        return words > option.rect.width() - 2 * padding
            && QStyledItemDelegate::helpEvent(event, view, option, index);
    }
};

} // namespace

WordRows::WordRows(const QStringList &heads, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heads(heads)
{
}

void WordRows::setRows(const QList<QStringList> &rows)
{
    if (rows == m_rows)
        return;
    const qsizetype added = m_rows.isEmpty() ? -1 : rows.indexOf(m_rows.constFirst());
    const qsizetype kept = added < 0 ? 0 : std::min(m_rows.size(), rows.size() - added);
    const bool isLonger = kept > 0
        && std::equal(m_rows.cbegin(), m_rows.cbegin() + kept, rows.cbegin() + added)
        && added + kept == rows.size();
    if (!isLonger) {
        beginResetModel();
        m_rows = rows;
        return endResetModel();
    }
    if (kept < m_rows.size()) {
        beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
    if (added == 0)
        return;
    beginInsertRows({}, 0, int(added) - 1);
    m_rows = rows;
    endInsertRows();
}

int WordRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WordRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant WordRows::data(const QModelIndex &index, int role) const
{
    const bool isWord = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isWord ? m_rows.at(index.row()).value(index.column()) : QVariant();
}

QVariant WordRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == 0)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_heads.value(section) : QVariant();
}

WordsTable::WordsTable(const QList<Column> &columns, QWidget *parent)
    : QTableView(parent)
    , m_columns(columns)
    , m_model(new WordRows(headsOf(columns), this))
{
    setModel(m_model);
    setItemDelegate(new WordsDelegate(this));
    setProperty("inCard", true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(headHeight + fewestRows * lineHeight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is asked how high it is
    verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView *const head = horizontalHeader();
    head->setFixedHeight(headHeight);
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(int(columns.size()) - 1, QHeaderView::Stretch);
    shareRoom();
}

void WordsTable::setRows(const QList<QStringList> &rows)
{
    m_model->setRows(rows);
}

int WordsTable::wholeHeight() const
{
    const int rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    return headHeight + rows * lineHeight;
}

void WordsTable::resizeEvent(QResizeEvent *event)
{
    shareRoom();
    QTableView::resizeEvent(event);
}

/// The last column, which says why, has two fifths of a narrow table.
void WordsTable::shareRoom()
{
    const QFontMetrics metrics(typeFont(Type::SmallStrong));
    int wanted = 0;
    for (const Column &column : std::as_const(m_columns))
        wanted += column.width;
    const double share = wanted == 0 ? 1 : std::min(1.0, viewport()->width() * 0.6 / wanted);
    for (int i = 0; i + 1 < m_columns.size(); ++i) {
        const int words = metrics.horizontalAdvance(m_columns.at(i).head) + 2 * padding + 2;
        setColumnWidth(i, std::max(words, int(m_columns.at(i).width * share)));
    }
}

} // namespace patchbay
