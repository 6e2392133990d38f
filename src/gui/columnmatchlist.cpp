#include "gui/columnmatchlist.h"

#include "gui/cardhead.h"
#include "gui/elidedlabel.h"
#include "gui/iconlabel.h"
#include "gui/isolated.h"
#include "gui/listcombo.h"
#include "gui/taborder.h"
#include "gui/typescale.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int headHeight = 32;
constexpr int rowHeight = 44;
constexpr int sidePadding = 16;
constexpr int signRoom = 24; ///< of a sign and what is between it and its word
constexpr int fieldLetters = 14; ///< that a box has room for at least

enum Place { Start, Name, Examples, Arrow, Field, Match, End, PlaceCount };

struct Look {
    QString icon; ///< none: the word alone
    Token sign;
    QString word;
};

Look lookOf(ColumnMatch match)
{
    switch (match) {
    case ColumnMatch::Sure:
        return {u"circle-check"_s, Token::Green, ColumnMatchList::tr("Sure", "how a field was found")};
    case ColumnMatch::Guessed:
        return {u"wand"_s, Token::Blue, ColumnMatchList::tr("Guessed", "how a field was found")};
    case ColumnMatch::Chosen:
        return {u"check"_s, Token::Text2, ColumnMatchList::tr("Chosen", "how a field was found")};
    case ColumnMatch::LeftOut:
        return {{}, Token::Text3, ColumnMatchList::tr("Left out", "a column")};
    }
    Q_UNREACHABLE();
}

int widestWord()
{
    const QFontMetrics metrics(typeFont(Type::Body));
    int widest = 0;
    for (const ColumnMatch match :
        {ColumnMatch::Sure, ColumnMatch::Guessed, ColumnMatch::Chosen, ColumnMatch::LeftOut})
        widest = std::max(widest, metrics.horizontalAdvance(lookOf(match).word) + 2);
    return widest;
}

} // namespace

ColumnMatchList::ColumnMatchList(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_head{new ElidedLabel(tr("Column in the file"), this), new ElidedLabel(tr("Examples"), this),
          new ElidedLabel(tr("Field in Salesforce"), this), new ElidedLabel(tr("Match"), this)}
    , m_fields(new QStandardItemModel(this))
{
    setProperty("role", u"card"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(Name, 3);
    m_grid->setColumnStretch(Examples, 4);
    m_grid->setColumnStretch(Field, 5);
    m_grid->setColumnMinimumWidth(Start, sidePadding - m_grid->horizontalSpacing());
    m_grid->setColumnMinimumWidth(End, sidePadding - m_grid->horizontalSpacing());
    addHead();
}

void ColumnMatchList::addHead()
{
    const std::array<Place, 4> places{Name, Examples, Field, Match};
    for (std::size_t i = 0; i < m_head.size(); ++i) {
        m_head[i]->setProperty("type", u"smallStrong"_s);
        m_head[i]->setProperty("tone", u"second"_s);
        m_grid->addWidget(m_head[i], 0, places[i]);
    }
    m_grid->setRowMinimumHeight(0, headHeight);
    auto *const line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    line->setFixedHeight(1);
    m_grid->addWidget(line, 1, 0, 1, PlaceCount);
}

void ColumnMatchList::setColumns(const QList<ImportColumn> &columns, const QList<ImportField> &fields)
{
    QStringList names;
    QStringList labels;
    for (const ImportField &field : fields) {
        names.append(field.name);
        labels.append(field.required ? tr("%1 *", "a field that is required").arg(field.label) : field.label);
    }
    QStringList headings;
    for (const ImportColumn &column : columns)
        headings.append(column.name);
    if (names != m_names || labels != m_labels || headings != m_columns) {
        clearRows();
        m_names = names;
        m_labels = labels;
        m_columns = headings;
        fillFields(fields);
        for (const ImportColumn &column : columns)
            addRow(column);
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        showMatch(m_rows[i], columns.at(i));
}

void ColumnMatchList::fillFields(const QList<ImportField> &fields)
{
    m_fields->clear();
    auto *const none = new QStandardItem(tr("Leave out", "a column"));
    none->setData(QString(), Qt::UserRole);
    m_fields->appendRow(none);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        auto *const item = new QStandardItem(m_labels.at(i));
        item->setData(fields.at(i).name, Qt::UserRole);
        m_fields->appendRow(item);
    }
}

void ColumnMatchList::clearRows()
{
    for (QWidget *const part : std::as_const(m_parts)) {
        m_grid->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    for (int row = 2; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0);
    m_rows.clear();
}

void ColumnMatchList::addRow(const ImportColumn &column)
{
    const int index = int(m_rows.size());
    const int place = 2 + 2 * index;
    if (index > 0)
        addLine(place - 1);
    Row row{new ElidedLabel(column.name, this), new ElidedLabel(this), new ListCombo(this),
        new IconLabel(this), new ElidedLabel(this)};
    row.name->setProperty("type", u"label"_s);
    row.examples->setProperty("tone", u"second"_s);
    row.word->setProperty("tone", u"second"_s);
    row.field->setObjectName(u"field%1"_s.arg(index));
    row.field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.field->setMinimumContentsLength(fieldLetters);
    row.field->setModel(m_fields);
    row.field->setAccessibleName(tr("Field for the column %1").arg(column.name));
    auto *const arrow = new IconLabel(this);
    arrow->setIcon(u"arrow-right"_s, Token::Text3);
    m_grid->addWidget(row.name, place, Name);
    m_grid->addWidget(row.examples, place, Examples);
    m_grid->addWidget(arrow, place, Arrow, Qt::AlignCenter);
    m_grid->addWidget(row.field, place, Field, Qt::AlignVCenter);
    auto *const match = new QWidget(this);
    match->setMinimumWidth(signRoom + widestWord());
    auto *const pair = new QHBoxLayout(match);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(signRoom - row.sign->sizeHint().width());
    pair->addWidget(row.sign);
    pair->addWidget(row.word, 1);
    m_grid->addWidget(match, place, Match);
    m_grid->setRowMinimumHeight(place, rowHeight);
    m_parts.append({row.name, row.examples, arrow, row.field, match});
    tabBefore(*this, *row.field);
    row.field->show(); // the layout would do so later, and what is hidden does not get the keyboard
    connect(row.field, &QComboBox::activated, this,
        [this, index, box = row.field] { emit matched(index, box->currentData().toString()); });
    m_rows.append(row);
}

void ColumnMatchList::addLine(int row)
{
    auto *const line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    line->setFixedHeight(1);
    m_grid->addWidget(line, row, 0, 1, PlaceCount);
    m_parts.append(line);
}

void ColumnMatchList::showMatch(Row &row, const ImportColumn &column)
{
    row.match = column.match;
    QStringList examples;
    for (const QString &example : column.examples)
        examples.append(isolated(example));
    row.examples->setText(examples.join(u", "_s));
    row.field->setCurrentIndex(std::max(0, row.field->findData(column.field)));
    const Look look = lookOf(column.match);
    row.sign->setIcon(look.icon, look.sign);
    row.sign->setVisible(!look.icon.isEmpty());
    row.word->setText(look.word);
    row.field->setAccessibleDescription(look.word + u". "_s
        + (column.examples.isEmpty() ? QString() : tr("For example: %1").arg(row.examples->text())));
}

QWidget *ColumnMatchList::firstInDoubt() const
{
    const auto found
        = std::ranges::find_if(m_rows, [](const Row &row) { return row.match != ColumnMatch::Sure; });
    return found == m_rows.end() ? nullptr : found->field;
}

void ColumnMatchList::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    paintCardHead(*this, headHeight);
}

} // namespace patchbay
