#pragma once

#include "presentation/importview.h"

#include <QFrame>

#include <array>

class QGridLayout;
class QLabel;
class QStandardItemModel;

namespace patchbay
{

class ElidedLabel;
class IconLabel;
class ListCombo;

/// The columns of a file, each with the field that takes it. The rows stay, with the keyboard in them, while
/// the columns and the fields are the same.
class ColumnMatchList final : public QFrame
{
    Q_OBJECT
public:
    explicit ColumnMatchList(QWidget *parent = nullptr);
    void setColumns(const QList<ImportColumn> &columns, const QList<ImportField> &fields);
    /// Where a person has to look first; none: nothing is in doubt.
    [[nodiscard]] QWidget *firstInDoubt() const;

signals:
    /// `field`: API name; empty: the column is left out.
    void matched(int column, const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        ElidedLabel *name = nullptr;
        ElidedLabel *examples = nullptr;
        ListCombo *field = nullptr;
        IconLabel *sign = nullptr;
        ElidedLabel *word = nullptr;
        ColumnMatch match = ColumnMatch::Sure;
    };
    void addHead();
    void addRow(const ImportColumn &column);
    void addLine(int row);
    void fillFields(const QList<ImportField> &fields);
    void clearRows();
    static void showMatch(Row &row, const ImportColumn &column);

    QGridLayout *m_grid;
    std::array<QLabel *, 4> m_head;
    QStandardItemModel *m_fields; ///< of all boxes
    QStringList m_names; ///< of the fields, as the boxes have them
    QStringList m_labels; ///< likewise
    QStringList m_columns;
    QList<QWidget *> m_parts; ///< all but the head
    QList<Row> m_rows;
};

} // namespace patchbay
