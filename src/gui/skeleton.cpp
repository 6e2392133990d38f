#include "gui/skeleton.h"

#include "gui/busyline.h"
#include "gui/skeletonblock.h"
#include "gui/spokenrole.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{
namespace
{

constexpr auto late = 200ms; ///< what is there by then never flickers
constexpr int edge = 20;
constexpr int pagePadding = 28;
constexpr int headHeight = 32;
constexpr int rowHeight = 44;
constexpr int lineHeight = 12;
constexpr int fieldHeight = 32;
constexpr int round = 4;

/// As wide as there is room.
SkeletonBlock *makeBar(int height, QWidget *parent)
{
    auto *const bar = new SkeletonBlock({80, height}, round, parent);
    bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return bar;
}

} // namespace

Skeleton::Skeleton(Shape shape, QWidget *parent, int rows)
    : QWidget(parent)
    , m_news(new BusyLine(this))
    , m_blocks(new QWidget(this))
    , m_page(parent)
{
    speakAs(*this, QAccessible::Indicator);
    if (parent != nullptr)
        speakAs(*parent, QAccessible::Client);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(12);
    auto *const blocks = new QVBoxLayout(m_blocks);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(20);
    addBlocks(shape, rows, *blocks);
    if (shape == Shape::Table) // under its head, in line with the page's title
        column->setContentsMargins(pagePadding, headHeight + 6, pagePadding, edge);
    column->addWidget(m_blocks);
    column->addWidget(m_news);
    column->addStretch(1);
    QSizePolicy room = m_blocks->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_blocks->setSizePolicy(room);
    m_blocks->hide();
    m_late.setSingleShot(true);
    m_late.setInterval(late);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_blocks->show();
        emit appeared();
    });
    connect(m_news, &BusyLine::cancelled, this, &Skeleton::cancelled);
    hide();
}

void Skeleton::addBlocks(Shape shape, int rows, QVBoxLayout &blocks)
{
    switch (shape) {
    case Shape::Form:
        return addForm(blocks);
    case Shape::Rows:
        return addRows(blocks, {16, 16}, rows);
    case Shape::Cards:
        return addRows(blocks, {40, 40}, 3);
    case Shape::Pairs:
        return addRows(blocks, {88, 32}, 3);
    case Shape::Table:
        return addTable(blocks, rows);
    }
    Q_UNREACHABLE();
}

/// A head, and fields with their labels in two columns.
void Skeleton::addForm(QVBoxLayout &column)
{
    constexpr int fields = 8;
    column.addWidget(new SkeletonBlock({120, 14}, round, m_blocks));
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(18);
    for (int i = 0; i < fields; ++i) {
        auto *const field = new QVBoxLayout;
        field->setSpacing(8);
        field->addWidget(new SkeletonBlock({i % 3 == 0 ? 64 : 92, lineHeight}, round, m_blocks));
        field->addWidget(makeBar(fieldHeight, m_blocks));
        grid->addLayout(field, i / 2, i % 2);
    }
    column.addLayout(grid);
}

/// A sign or a mark, and two lines beside it.
void Skeleton::addRows(QVBoxLayout &column, const QSize &mark, int count)
{
    for (int i = 0; i < count; ++i) {
        auto *const row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new SkeletonBlock(mark, mark.height() / 4, m_blocks), 0, Qt::AlignTop);
        auto *const lines = new QVBoxLayout;
        lines->setSpacing(8);
        lines->addWidget(new SkeletonBlock({i % 2 == 0 ? 180 : 140, lineHeight}, round, m_blocks));
        lines->addWidget(new SkeletonBlock({i % 2 == 0 ? 300 : 340, lineHeight}, round, m_blocks));
        row->addLayout(lines);
        row->addStretch(1);
        column.addLayout(row);
    }
}

/// A sign and a word, two lines, and what is known beside them.
void Skeleton::addTable(QVBoxLayout &column, int count)
{
    constexpr int stateWidth = 106; ///< of its column, without the page's padding
    column.setSpacing(rowHeight - 2 * lineHeight - 4);
    for (int i = 0; i < count; ++i) {
        auto *const row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new SkeletonBlock({16, 16}, round, m_blocks));
        row->addWidget(new SkeletonBlock({i % 2 == 0 ? 48 : 64, lineHeight}, round, m_blocks));
        row->addSpacing(stateWidth - 16 - (i % 2 == 0 ? 48 : 64));
        auto *const lines = new QVBoxLayout;
        lines->setSpacing(4);
        lines->addWidget(new SkeletonBlock({i % 2 == 0 ? 132 : 108, lineHeight}, round, m_blocks));
        lines->addWidget(new SkeletonBlock({i % 3 == 0 ? 180 : 156, lineHeight}, round, m_blocks));
        row->addLayout(lines);
        row->addStretch(1);
        row->addWidget(new SkeletonBlock({i % 2 == 0 ? 84 : 100, lineHeight}, round, m_blocks));
        row->addSpacing(100);
        row->addWidget(new SkeletonBlock({64, lineHeight}, round, m_blocks));
        column.addLayout(row);
    }
}

void Skeleton::setWaiting(bool waiting, const QString &words)
{
    setAccessibleName(words);
    m_news->setBusy(waiting, words);
    if (m_isWaiting == waiting)
        return;
    m_isWaiting = waiting;
    speakAsBusy(*this, waiting);
    if (m_page)
        speakAsBusy(*m_page, waiting);
    m_blocks->hide();
    setVisible(waiting);
    if (waiting)
        m_late.start();
    else
        m_late.stop();
}

void Skeleton::offerCancel()
{
    m_news->offerCancel();
}

} // namespace patchbay
