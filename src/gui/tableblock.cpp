#include "gui/tableblock.h"

#include "gui/button.h"
#include "gui/cardhead.h"
#include "gui/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int belowTable = 6; ///< clear of the card's round corners
constexpr int edges = 2; ///< of the card

/// The table lies on it without a ground of its own: it has no round corners.
class TableCard final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QFrame::paintEvent(event);
        paintCardHead(*this, WordsTable::headHeight);
    }
};

} // namespace

TableBlock::TableBlock(const QString &name, const QList<WordsTable::Column> &columns, QWidget *parent)
    : QWidget(parent)
    , m_caption(new ElidedLabel(this))
    , m_more(new ElidedLabel(this))
    , m_save(new Button(tr("Save as CSV"), Button::Variant::Ghost, Button::Size::Compact, this))
    , m_card(new TableCard(this))
    , m_table(new WordsTable(columns, m_card))
{
    m_caption->setProperty("type", u"smallStrong"_s);
    m_more->setProperty("type", u"small"_s);
    m_more->setProperty("tone", u"third"_s);
    m_save->setObjectName(u"save-"_s + name);
    m_save->setIconName(u"download"_s);
    m_card->setProperty("role", u"card"_s);
    m_table->setObjectName(name);
    auto *const inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(0, 0, 0, belowTable);
    inCard->addWidget(m_table);
    auto *const head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_caption);
    head->addWidget(m_more);
    head->addStretch();
    head->addWidget(m_save);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_card, 1);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &TableBlock::saveRequested);
}

void TableBlock::setCaption(const QString &caption, const QString &more)
{
    m_caption->setText(caption);
    m_more->setText(more);
    m_table->setAccessibleName(caption);
}

void TableBlock::setRows(const QList<QStringList> &rows)
{
    m_table->setRows(rows);
    m_card->setMaximumHeight(m_table->wholeHeight() + belowTable + edges);
}

} // namespace patchbay
