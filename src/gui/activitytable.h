#pragma once

class QAbstractItemModel;
class QTableView;

namespace patchbay
{

/// In pixels; the record has what these leave.
struct ActivityWidths {
    int state = 0;
    int org = 0;
    int source = 0;
    int when = 0;
};

/// A table with the columns of Activity: rows of two lines, painted, under a head that can be dragged.
void dressActivityTable(QTableView &table, QAbstractItemModel &model, const ActivityWidths &widths);
/// One of its two halves: beside an open panel the record stays readable, and Enter chooses a row.
void dressActivityHalf(QTableView &table, QAbstractItemModel &model, int source, int when);

} // namespace patchbay
