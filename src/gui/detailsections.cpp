#include "gui/detailsections.h"

#include "gui/copybutton.h"
#include "gui/elidedlabel.h"
#include "gui/wrappedlabel.h"

#include <QFormLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int keyWidth = 88;
constexpr int between = 14; ///< a section and the line below it
constexpr int shareSteps = 1000;
constexpr int narrowestBar = 32;

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
    column->setSpacing(10);
    for (const DetailSection &section : sections)
        addSection(section);
    m_column->addWidget(m_shown);
}

void DetailSections::addSection(const DetailSection &section)
{
    auto *const column = static_cast<QVBoxLayout *>(m_shown->layout());
    auto *const title = new WrappedLabel(section.title, m_shown);
    title->setProperty("type", u"smallStrong"_s);
    title->setProperty("tone", u"second"_s);
    column->addWidget(title);
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    for (const DetailLine &line : section.lines) {
        if (line.label.isEmpty()) {
            form->addRow(makeValue(line));
            continue;
        }
        auto *const key = new QLabel(line.label, m_shown);
        key->setProperty("tone", u"third"_s);
        key->setMinimumWidth(keyWidth); // what is said begins below one another
        key->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        form->addRow(key, makeValue(line));
    }
    column->addLayout(form);
    column->addSpacing(between - column->spacing());
    column->addWidget(makeRule(m_shown));
    column->addSpacing(between - column->spacing());
}

QWidget *DetailSections::makeValue(const DetailLine &line)
{
    const QString said = line.values.join(u", "_s);
    auto *const value = new QWidget(m_shown);
    QLabel *const words = line.canBeCopied ? makeId(said, value) : makeWords(said, value);
    words->setAccessibleName(line.label.isEmpty() ? said : line.label + u", "_s + said);
    if (line.look == DetailLine::Look::Code || line.look == DetailLine::Look::Chips)
        words->setProperty("type", u"code"_s);
    if (line.look == DetailLine::Look::WarningChips)
        words->setProperty("tone", u"amber"_s);
    auto *const row = new QHBoxLayout(value);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
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
