#include "gui/recordcolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace patchbay
{
namespace
{

constexpr int readable = 160;

} // namespace

RecordColumn::RecordColumn(QTableView &table, int record, int spared)
    : QObject(&table)
    , m_table(table)
    , m_record(record)
    , m_spared(spared)
{
    table.viewport()->installEventFilter(this);
}

bool RecordColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void RecordColumn::place()
{
    const QHeaderView &head = *m_table.horizontalHeader();
    const bool isHidden = head.isSectionHidden(m_spared);
    if (!isHidden)
        m_sparedWidth = head.sectionSize(m_spared);
    int others = isHidden ? m_sparedWidth : 0;
    for (int column = 0; column < head.count(); ++column)
        others += column == m_record ? 0 : head.sectionSize(column); // of a hidden one: 0
    const bool fits = m_table.viewport()->width() - others >= readable;
    if (fits == isHidden)
        m_table.setColumnHidden(m_spared, !fits);
}

} // namespace patchbay
