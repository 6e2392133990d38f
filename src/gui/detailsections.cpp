#include "gui/detailsections.h"

#include "gui/chip.h"
#include "gui/copybutton.h"
#include "gui/elidedlabel.h"
#include "gui/flowrow.h"
#include "gui/wrappedlabel.h"

#include <QGridLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int edge = 20; ///< from the panel's to what stands in it; lines have none
constexpr int gap = 10;
constexpr int keyWidth = 88;
constexpr int lineHeight = 20; ///< with a sign to copy or without
constexpr int between = 14; ///< a section and the line below it
constexpr int shareSteps = 1000;
constexpr int narrowestBar = 32;
constexpr int chipGap = 4;

QFrame *makeRule(QWidget *parent)
{
    auto *const rule = new QFrame(parent);
    rule->setProperty("role", u"line"_s);
    rule->setFixedHeight(1);
    return rule;
}

QLabel *makeWords(const QString &said, QWidget *parent)
{
    auto *const words = new WrappedLabel(said, parent);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return words;
}

/// One word, which no line could be broken in: shortened, for it is copied whole.
QLabel *makeId(const QString &said, QWidget *parent)
{
    auto *const id = new ElidedLabel(said, parent);
    id->setMiddle(true);
    return id;
}

QWidget *makeChips(const DetailLine &line, const QString &said, QWidget *parent)
{
    auto *const chips = new QWidget(parent);
    auto *const row = new FlowRow(chips);
    row->setSpacing(chipGap);
    for (const QString &word : line.values) {
        auto *const chip = new Chip(chips);
        chip->setChip(line.look == DetailLine::Look::Chips ? Chip::Kind::Tag : Chip::Kind::Attention, word);
        chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // a scope may be a whole address
        chip->setToolTip(word);
        row->addWidget(chip);
    }
    chips->setAccessibleName(line.label.isEmpty() ? said : line.label + u", "_s + said);
    return chips;
}

} // namespace

DetailSections::DetailSections(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

/// Relative times are made anew each minute: only what differs is drawn again, and a selection stays.
void DetailSections::setSections(const QList<DetailSection> &sections)
{
    if (m_shown && sections == m_sections)
        return;
    m_sections = sections;
    delete m_shown;
    m_shown = new QWidget(this);
    auto *const column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (const DetailSection &section : sections) {
        if (column->count() > 0)
            addRule(*column);
        addSection(*column, section);
    }
    m_column->addWidget(m_shown);
}

void DetailSections::addRule(QVBoxLayout &column)
{
    column.addSpacing(between - column.spacing());
    column.addWidget(makeRule(m_shown));
    column.addSpacing(between - column.spacing());
}

void DetailSections::addSection(QVBoxLayout &column, const DetailSection &section)
{
    auto *const inside = new QVBoxLayout;
    inside->setContentsMargins(edge, 0, edge, 0);
    inside->setSpacing(gap);
    column.addLayout(inside);
    if (!section.title.isEmpty()) {
        auto *const title = new WrappedLabel(section.title, m_shown);
        title->setProperty("type", u"smallStrong"_s);
        title->setProperty("tone", u"second"_s);
        inside->addWidget(title);
    }
    // Not a form layout: beside a scroll bar that one gives words of several lines too little height.
    auto *const form = new QGridLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(5);
    form->setColumnStretch(1, 1);
    int row = 0;
    for (const DetailLine &line : section.lines) {
        if (line.label.isEmpty()) {
            form->addWidget(makeValue(line), row++, 0, 1, 2);
            continue;
        }
        auto *const key = new QLabel(line.label, m_shown);
        key->setProperty("tone", u"third"_s);
        key->setMinimumSize(keyWidth, lineHeight); // what is said begins below one another
        key->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        form->addWidget(key, row, 0, Qt::AlignTop); // beside the first line of several
        form->addWidget(makeValue(line), row++, 1);
    }
    if (section.lines.isEmpty())
        delete form;
    else
        inside->addLayout(form);
}

QWidget *DetailSections::makeValue(const DetailLine &line)
{
    const QString said = line.values.join(u", "_s);
    if (line.look == DetailLine::Look::Chips || line.look == DetailLine::Look::WarningChips)
        return makeChips(line, said, m_shown);
    auto *const value = new QWidget(m_shown);
    QLabel *const words = line.canBeCopied ? makeId(said, value) : makeWords(said, value);
    words->setAccessibleName(line.label.isEmpty() ? said : line.label + u", "_s + said);
    if (line.look == DetailLine::Look::Code)
        words->setProperty("type", u"code"_s);
    auto *const row = new QHBoxLayout(value);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStrut(lineHeight); // a smallest height of the whole would hide how high its words are
    if (line.share) {
        auto *const bar = new QProgressBar(value);
        bar->setRange(0, shareSteps);
        bar->setValue(int(*line.share * shareSteps));
        bar->setTextVisible(false);
        bar->setMinimumWidth(narrowestBar);
        bar->setAccessibleName(line.label);
        row->addWidget(bar, 1);
        row->addSpacing(4);
        words->setWordWrap(false);
    }
    row->addWidget(words, line.share || line.canBeCopied ? 0 : 1);
    if (line.canBeCopied) {
        auto *const copy = new CopyButton(
            tr("Copy %1", "a fact of a connection: Instance, Org ID").arg(line.label), value);
        connect(copy, &QAbstractButton::clicked, this, [this, said] { emit copyRequested(said); });
        row->addWidget(copy);
        row->addStretch(1);
    }
    return value;
}

} // namespace patchbay
