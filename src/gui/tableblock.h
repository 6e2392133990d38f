#pragma once

#include "gui/wordstable.h"

namespace patchbay
{

class Button;
class ElidedLabel;

/// A table under a line that says what is in it, with a button that saves it.
class TableBlock final : public QWidget
{
    Q_OBJECT
public:
    TableBlock(const QString &name, const QList<WordsTable::Column> &columns, QWidget *parent);
    /// "Left out" "83 rows, each with its reason".
    void setCaption(const QString &caption, const QString &more);
    void setRows(const QList<QStringList> &rows);
    [[nodiscard]] Button *saveButton() const { return m_save; }

signals:
    void saveRequested();

private:
    ElidedLabel *m_caption;
    ElidedLabel *m_more;
    Button *m_save;
    QFrame *m_card;
    WordsTable *m_table;
};

} // namespace patchbay
