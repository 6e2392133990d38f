#include "gui/activitytable.h"

#include "gui/activitydelegate.h"
#include "gui/recordcolumn.h"
#include "presentation/activitymodel.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace patchbay
{

namespace
{

constexpr int twoLineRow = 44;
constexpr int headHeight = 32;
constexpr int narrowestState = 134;
constexpr int orgWidth = 180;

} // namespace

void dressActivityTable(QTableView &table, QAbstractItemModel &model, const ActivityWidths &widths)
{
    table.setModel(&model);
    table.setItemDelegate(new ActivityDelegate(&table));
    table.setMouseTracking(true);
    table.verticalHeader()->setDefaultSectionSize(twoLineRow);
    QHeaderView *const head = table.horizontalHeader();
    head->setFixedHeight(headHeight);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(ActivityModel::RecordColumn, QHeaderView::Stretch);
    head->resizeSection(ActivityModel::StateColumn, widths.state);
    head->resizeSection(ActivityModel::OrgColumn, widths.org);
    head->resizeSection(ActivityModel::SourceColumn, widths.source);
    head->resizeSection(ActivityModel::WhenColumn, widths.when);
}

void dressActivityHalf(QTableView &table, QAbstractItemModel &model, int source, int when)
{
    dressActivityTable(table, model, {std::max(narrowestState, stateColumnWidth()), orgWidth, source, when});
    new RecordColumn(table, ActivityModel::RecordColumn, ActivityModel::SourceColumn);
    // The arrows choose the row that they come to, never the one where the keyboard is already.
    // Not selectRow(): right to left, Qt 6.4 finds no column to select.
    QObject::connect(&table, &QTableView::activated, &table, &QTableView::setCurrentIndex);
}

} // namespace patchbay
