#pragma once

#include <QAbstractTableModel>
#include <QTableView>

namespace patchbay
{

/// Rows of words. What comes in at the front is told as such, so that a row that is chosen stays it.
class WordRows final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit WordRows(const QStringList &heads, QObject *parent = nullptr);
    void setRows(const QList<QStringList> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    QList<QStringList> m_rows;
};

/// A table in a card that says what was found in which row: the first column a number, the last as wide as
/// there is room. As quick with thousands of rows as with one.
class WordsTable final : public QTableView
{
    Q_OBJECT
public:
    static constexpr int headHeight = 32;

    struct Column {
        QString head;
        int width = 0; ///< 0: what the others leave
    };
    WordsTable(const QList<Column> &columns, QWidget *parent);
    void setRows(const QList<QStringList> &rows);
    /// With all of its rows in sight.
    [[nodiscard]] int wholeHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();

    QList<Column> m_columns;
    WordRows *m_model;
};

} // namespace patchbay
