#include "gui/leadpreview.h"

#include "gui/announcer.h"
#include "gui/button.h"
#include "gui/elidedlabel.h"
#include "gui/isolated.h"
#include "gui/wrappedlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int nameWidth = 92;
constexpr int mostLines = 3;

} // namespace

LeadPreview::LeadPreview(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_previous(new Button({}, Button::Variant::Ghost, Button::Size::Compact, this))
    , m_next(new Button({}, Button::Variant::Ghost, Button::Size::Compact, this))
    , m_fault(new WrappedLabel(this))
    , m_facts(new QGridLayout)
{
    setProperty("role", u"card"_s);
    m_title->setProperty("type", u"smallStrong"_s);
    m_title->setProperty("tone", u"second"_s);
    m_previous->setObjectName(u"previousRow"_s);
    m_previous->setIconName(u"chevron-left"_s);
    m_previous->setAccessibleName(tr("Row before"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setObjectName(u"nextRow"_s);
    m_next->setIconName(u"chevron-right"_s);
    m_next->setAccessibleName(tr("Next row"));
    m_next->setToolTip(m_next->accessibleName());
    m_fault->setObjectName(u"rowFault"_s);
    m_fault->setProperty("type", u"smallStrong"_s);
    m_fault->setProperty("tone", u"amber"_s);
    auto *const head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnMinimumWidth(0, nameWidth);
    m_facts->setColumnStretch(1, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_fault);
    column->addLayout(m_facts);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
}

void LeadPreview::setRows(const QList<ImportRow> &rows)
{
    m_rows = rows;
    m_shown = std::clamp<qsizetype>(m_shown, 0, std::max<qsizetype>(0, rows.size() - 1));
    setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        showRow();
}

void LeadPreview::go(int step)
{
    m_shown += step;
    showRow();
    announce(*this, m_title->text());
    if (!m_previous->isEnabled() && m_next->isEnabled() && step < 0)
        m_next->setFocus();
    else if (!m_next->isEnabled() && m_previous->isEnabled() && step > 0)
        m_previous->setFocus();
}

void LeadPreview::showRow()
{
    const ImportRow &row = m_rows.at(m_shown);
    m_title->setText(tr("Row %1 as a lead", "number").arg(locale().toString(row.line)));
    m_fault->setText(row.fault.isEmpty() ? QString() : tr("Left out: %1", "why a row is").arg(row.fault));
    m_fault->setVisible(!row.fault.isEmpty());
    showFacts(row.facts);
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < m_rows.size());
}

void LeadPreview::showFacts(const QList<FieldFact> &facts)
{
    QStringList told;
    for (const FieldFact &fact : facts)
        told.append({fact.label, fact.value});
    if (told == m_told)
        return;
    m_told = told;
    while (QLayoutItem *const item = m_facts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < facts.size(); ++row) {
        auto *const name = new ElidedLabel(facts.at(row).label, this);
        name->setFixedWidth(nameWidth);
        name->setProperty("tone", u"third"_s);
        auto *const value = new WrappedLabel(this);
        value->setMostLines(mostLines);
        value->setText(isolated(facts.at(row).value));
        name->setMinimumHeight(value->minimumSizeHint().height()); // on one line with it
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row, 1);
    }
}

} // namespace patchbay
