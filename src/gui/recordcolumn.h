#pragma once

#include <QObject>

class QTableView;

namespace patchbay
{

/// Keeps the stretched column of a table readable: while it would be too narrow, as beside an open panel, the
/// column that can best be spared is not shown. Lives and dies with the table.
class RecordColumn final : public QObject
{
    Q_OBJECT
public:
    /// The others have the widths that a person gave them.
    RecordColumn(QTableView &table, int record, int spared);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTableView &m_table;
    int m_record;
    int m_spared;
    int m_sparedWidth = 0; ///< when it was shown last
};

} // namespace patchbay
